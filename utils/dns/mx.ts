// Domain → where its mail goes, in the order of RFC 5321 5.1: MX records by
// preference, null MX (RFC 7505), no MX at all = the host itself, else no domain.
// A temporary failure is never "no mail server".
import type { Domain } from "../mailbox/domain.ts";
import type { Answer, Failure, FailureReason } from "./doh.ts";
import { isSpecialUse } from "./special-use.ts";
import type { DnsType } from "./wire.ts";

/** How every question of one verdict is asked: resolver, spreading and cache are behind it. */
export type Ask = (name: string, type: DnsType) => Promise<Answer | Failure>;

export interface Exchanger {
  readonly preference: number;
  /** Host name, lower case, no trailing dot. */
  readonly exchange: string;
}

export type MxResult =
  | {
      readonly kind: "mx";
      readonly exchanges: readonly Exchanger[];
      readonly dropped: readonly string[];
    }
  | { readonly kind: "implicit-mx" }
  | { readonly kind: "null-mx" }
  | { readonly kind: "broken-mx"; readonly why: string }
  | { readonly kind: "address-literal" }
  | { readonly kind: "no-domain" }
  | { readonly kind: "not-public" }
  | { readonly kind: "temporary-failure"; readonly reason: FailureReason };

export interface MxLookup {
  readonly mx: MxResult;
  /** Seconds; null where nothing may be kept or nothing was asked. */
  readonly ttl: number | null;
}

/** Labels of letters, digits, hyphens (RFC 1123 2.1), underscore tolerated; two labels at least. */
const HOST_NAME =
  /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]*[a-z-][a-z0-9-]*$/;

/** Beyond so many exchangers a zone is not to be believed, and each may cost a question. */
const MAX_EXCHANGERS = 32;

/**
 * False for what stands in real MX records and is no host that a sender could reach:
 * localhost, an IP literal, "~", and names below .invalid or .local (RFC 6761).
 */
function isHost(exchange: string): boolean {
  return HOST_NAME.test(exchange) && !isSpecialUse(exchange);
}

function fromRecords(
  exchangers: readonly Exchanger[],
  dropped: readonly string[],
): MxResult {
  const usable = exchangers
    .filter(({ exchange }) => exchange !== "" && isHost(exchange))
    .sort(
      (a, b) =>
        a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1),
    );
  // RFC 7505 3: a single MX with an empty exchange; beside others it is to be ignored.
  if (
    exchangers.length === 1 &&
    exchangers[0]?.exchange === "" &&
    dropped.length === 0
  )
    return { kind: "null-mx" };
  const junk = [
    ...exchangers
      .filter(({ exchange }) => exchange !== "" && !isHost(exchange))
      .map((one) => one.exchange),
    ...dropped,
    ...usable.slice(MAX_EXCHANGERS).map((one) => one.exchange),
  ].slice(0, MAX_EXCHANGERS);
  if (usable.length === 0)
    return { kind: "broken-mx", why: junk.join(" ") || "." };
  return {
    kind: "mx",
    exchanges: usable.slice(0, MAX_EXCHANGERS),
    dropped: junk,
  };
}

/** Asks MX, then A and AAAA where there is no MX. Special-use names are not asked. */
export async function lookUpMx(domain: Domain, ask: Ask): Promise<MxLookup> {
  if (isSpecialUse(domain)) return { mx: { kind: "not-public" }, ttl: null };
  const answer = await ask(domain, "MX");
  if (answer.kind === "failure")
    return {
      mx: { kind: "temporary-failure", reason: answer.reason },
      ttl: null,
    };
  if (answer.rcode === "NXDOMAIN")
    return { mx: { kind: "no-domain" }, ttl: answer.ttl ?? 0 };
  const exchangers = answer.records.flatMap((record) =>
    record.type === "MX"
      ? [{ preference: record.preference, exchange: record.exchange }]
      : [],
  );
  if (exchangers.length > 0 || answer.dropped.length > 0)
    return {
      mx: fromRecords(exchangers, answer.dropped),
      ttl: answer.ttl ?? 0,
    };

  const addresses = await Promise.all([ask(domain, "A"), ask(domain, "AAAA")]);
  const found = addresses.filter(
    (one) => one.kind === "answer" && one.records.length > 0,
  );
  if (found.length > 0) {
    const ttls = found.map(
      (one) => (one.kind === "answer" ? one.ttl : null) ?? 0,
    );
    return { mx: { kind: "implicit-mx" }, ttl: Math.min(...ttls) };
  }
  const failed = addresses.find((one) => one.kind === "failure");
  if (failed?.kind === "failure")
    return {
      mx: { kind: "temporary-failure", reason: failed.reason },
      ttl: null,
    };
  return { mx: { kind: "broken-mx", why: "no MX, no address" }, ttl: 0 };
}
