// One question over HTTPS (RFC 8484), by GET: a POST from an extension carries
// `Origin: moz-extension://<id of this install>`, which would let a resolver link
// everything one person asks. What comes in: a name, a type, a resolver's URL, and
// the way to send. What comes out: an answer or a named failure; it never throws.
import { decodeAnswers, type DnsRecord, encodeQuery } from "./codec.ts";
import { type DnsType, guard, MAX_MESSAGE_OCTETS } from "./wire.ts";
import type { WireFault } from "./wire-name.ts";

/** The platform's fetch, handed in by the background worker or by a script. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

export const DEADLINE_MS = 8_000;
const MAX_CNAMES = 8;

export type FailureReason =
  | { readonly kind: "timeout" }
  | { readonly kind: "unreachable" } // offline, TLS, refused connection, redirect
  | { readonly kind: "http-status"; readonly status: number }
  | { readonly kind: "not-dns"; readonly contentType: string } // captive portal
  | { readonly kind: "too-large" }
  | {
      readonly kind: "malformed";
      readonly why: WireFault | "codec" | "alias-chain"; // a loop, or too long
    }
  | { readonly kind: "servfail" }
  | { readonly kind: "refused" }
  | { readonly kind: "filtered"; readonly code: number }; // RFC 8914: blocked, censored, filtered

export interface Answer {
  readonly kind: "answer";
  readonly rcode: "NOERROR" | "NXDOMAIN";
  /** Records of the asked type whose owner is on the CNAME chain from the question. */
  readonly records: readonly DnsRecord[];
  /** The chain's last name; the question's own where there is no CNAME. */
  readonly canonicalName: string;
  readonly aliases: readonly string[];
  /** Smallest TTL of chain and records in seconds; null where there is none. */
  readonly ttl: number | null;
  /** Names of records that were dropped for octets no host name may have. */
  readonly dropped: readonly string[];
}

export interface Failure {
  readonly kind: "failure";
  readonly reason: FailureReason;
}

const failure = (reason: FailureReason): Failure => ({
  kind: "failure",
  reason,
});

/** Extended errors by which a resolver says that it will not answer truly (RFC 8914 4). */
const FILTERED = new Set([4, 15, 16, 17, 18]);

function base64url(octets: Uint8Array): string {
  let binary = "";
  for (const octet of octets) binary += String.fromCharCode(octet);
  return btoa(binary)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** https anywhere; plain http to the loopback address alone, for look-ups on one's own machine. */
export function isResolverUrl(text: string): boolean {
  // A URI template is no URL yet (RFC 6570): resolver-url.ts takes its variable off.
  if (/[{}]/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== "" || password !== "") return false;
  return (
    protocol === "https:" ||
    (protocol === "http:" && (hostname === "127.0.0.1" || hostname === "[::1]"))
  );
}

/** Reads at most 64 KB; null when there is more. */
async function body(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MAX_MESSAGE_OCTETS) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** Asks `resolver` (a DoH URL) for {name, type}; answers within `deadline` milliseconds. */
export async function ask(
  send: Send,
  resolver: string,
  name: string,
  type: DnsType,
  deadline = DEADLINE_MS,
): Promise<Answer | Failure> {
  const signal = AbortSignal.timeout(deadline);
  try {
    const url = new URL(resolver);
    url.searchParams.set("dns", base64url(encodeQuery(name, type)));
    const response = await send(url.href, {
      method: "GET",
      // The browser's languages would tell installs apart.
      headers: { Accept: "application/dns-message", "Accept-Language": "*" },
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal,
    });
    if (!response.ok)
      return failure({ kind: "http-status", status: response.status });
    const contentType = response.headers.get("content-type") ?? "";
    if (
      contentType.split(";", 1)[0]?.trim().toLowerCase() !==
      "application/dns-message"
    )
      return failure({
        kind: "not-dns",
        contentType: contentType.slice(0, 80),
      });
    const octets = await body(response);
    if (octets === null) return failure({ kind: "too-large" });
    return read(octets, name, type);
  } catch {
    return failure(
      signal.aborted ? { kind: "timeout" } : { kind: "unreachable" },
    );
  }
}

/** A response's octets as an answer to {name, type}. */
export function read(
  octets: Uint8Array,
  name: string,
  type: DnsType,
): Answer | Failure {
  const guarded = guard(octets, name, type);
  if (guarded.kind === "refused")
    return failure({ kind: "malformed", why: guarded.why });
  const filter = guarded.extendedErrors.find((code) => FILTERED.has(code));
  if (filter !== undefined) return failure({ kind: "filtered", code: filter });
  if (guarded.rcode === 5) return failure({ kind: "refused" });
  if (guarded.rcode !== 0 && guarded.rcode !== 3)
    return failure({ kind: "servfail" });
  let all: DnsRecord[];
  try {
    all = decodeAnswers(guarded.message);
  } catch {
    return failure({ kind: "malformed", why: "codec" });
  }
  const chain = [name.toLowerCase()];
  let ttl = Infinity;
  for (;;) {
    const last = chain.at(-1);
    const alias = all.find((one) => one.type === "CNAME" && one.owner === last);
    if (alias?.type !== "CNAME") break;
    // Too long, or a loop: what stands at its end was not seen, and is not "nothing".
    if (chain.length > MAX_CNAMES)
      return failure({ kind: "malformed", why: "alias-chain" });
    ttl = Math.min(ttl, alias.ttl);
    chain.push(alias.target);
  }
  const records = all.filter(
    (one) => one.type === type && chain.includes(one.owner),
  );
  for (const record of records) ttl = Math.min(ttl, record.ttl);
  return {
    kind: "answer",
    rcode: guarded.rcode === 3 ? "NXDOMAIN" : "NOERROR",
    records,
    canonicalName: chain.at(-1) ?? name,
    aliases: chain.slice(1),
    ttl: Number.isFinite(ttl) ? ttl : null,
    dropped: guarded.dropped,
  };
}
