// A correspondent in the journal: a keyed hash of the mailbox (HMAC-SHA-256 with a
// key made at install), so that people can be counted without being known. The
// only place of the journal that touches crypto; it runs in the worker, never in
// a page (Web Crypto is missing in content scripts of http pages).

/** A fresh 256-bit key as base64. */
export function newKey(): string {
  return btoa(
    String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))),
  );
}

export type Hash = (localPart: string, domain: string) => Promise<string>;

type Octets = Uint8Array<ArrayBuffer>;

const toBase64 = (octets: Octets): string =>
  btoa(String.fromCharCode(...octets));

/** HMAC-SHA-256 (RFC 2104) under one key. */
async function keyed(key: Octets): Promise<(text: string) => Promise<Octets>> {
  const hmac = await crypto.subtle.importKey(
    "raw",
    key,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const encoder = new TextEncoder();
  return async (text) =>
    new Uint8Array(
      await crypto.subtle.sign("HMAC", hmac, encoder.encode(text)),
    );
}

const octetsOf = (key: string): Octets =>
  Uint8Array.from(atob(key), (char) => char.charCodeAt(0));

/**
 * The hash function of one install. The local part is compared without case: no
 * provider of note tells "Anna" from "anna" (RFC 5321 2.4 would allow it).
 */
export async function hasher(key: string): Promise<Hash> {
  const mac = await keyed(octetsOf(key));
  return async (localPart, domain) => {
    const text = `${localPart.normalize("NFC").toLowerCase()}@${domain}`;
    return toBase64((await mac(text)).subarray(0, 16));
  };
}

/** What this install puts on a file of its own, to know it again unchanged. */
export interface Seal {
  /** A name of this install that tells nothing else. */
  readonly device: string;
  of(text: string): Promise<string>;
}

/** Under a key of its own, derived: no seal is ever the hash of a mailbox. */
export async function sealer(key: string): Promise<Seal> {
  const derive = await keyed(octetsOf(key));
  const mac = await keyed(await derive("poste-restante: seal of a backup"));
  return {
    device: toBase64((await mac("device")).subarray(0, 9)),
    of: async (text) => toBase64(await mac(`file\n${text}`)),
  };
}
