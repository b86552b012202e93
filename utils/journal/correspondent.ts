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

/**
 * The hash function of one install. The local part is compared without case: no
 * provider of note tells "Anna" from "anna" (RFC 5321 2.4 would allow it).
 */
export async function hasher(key: string): Promise<Hash> {
  const octets = Uint8Array.from(atob(key), (char) => char.charCodeAt(0));
  const hmac = await crypto.subtle.importKey(
    "raw",
    octets,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const encoder = new TextEncoder();
  return async (localPart, domain) => {
    const text = encoder.encode(
      `${localPart.normalize("NFC").toLowerCase()}@${domain}`,
    );
    const digest = new Uint8Array(await crypto.subtle.sign("HMAC", hmac, text));
    return btoa(String.fromCharCode(...digest.subarray(0, 16)));
  };
}
