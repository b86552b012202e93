// Which resolver sees which domain. Rendezvous hashing (highest random weight)
// over a salt of this install and the recipient's registrable domain: one domain
// always goes to the same resolver, no resolver sees them all, and switching one
// off moves only its own share. Without the salt one resolver would see
// everybody's questions for the same domain.
import { atMost } from "./at-most.ts";
import type { Answer, Failure, FailureReason } from "./doh.ts";
import type { DnsType } from "./wire.ts";

/** After so many failures in a row a resolver rests for REST_MS. */
const FAILURES_TO_REST = 3;
const REST_MS = 10 * 60_000;
/**
 * Questions to one resolver at once. A message to a thousand domains asks ten thousand: in
 * the browser's own queue their deadlines would pass before they are sent.
 */
const AT_ONCE = 32;
/** So long a key is told to no second alternative. */
export const ALTERNATIVE_MS = 24 * 3_600_000;

/**
 * An answer came, and it is the zone that is at fault: too long a chain of aliases, more
 * records than fit. Every resolver would tell the same, so none is blamed or told more.
 */
const isZonesOwn = (reason: FailureReason): boolean =>
  reason.kind === "malformed" &&
  (reason.why === "alias-chain" || reason.why === "truncated-answer");

/** FNV-1a over UTF-16 units, then mixed: spreads evenly, hides nothing (the salt does). */
function weight(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** All resolvers in the order in which they are asked for this key; the first is its own. */
export function order(
  resolvers: readonly string[],
  salt: string,
  key: string,
): string[] {
  return resolvers
    .map((url) => ({ url, weight: weight(`${salt}\n${key}\n${url}`) }))
    .sort((a, b) => b.weight - a.weight || (a.url < b.url ? -1 : 1))
    .map(({ url }) => url);
}

export type AskResolver = (
  resolver: string,
  name: string,
  type: DnsType,
) => Promise<Answer | Failure>;

export interface Told {
  readonly answer: Answer | Failure;
  /** URL of the resolver that gave it. */
  readonly resolver: string | null;
  /** Every resolver that saw the question. */
  readonly seenBy: readonly string[];
}

export interface Alternative {
  readonly url: string;
  /** Milliseconds since the epoch at which it was first told. */
  readonly at: number;
}

/** Which other resolver a key was told to: outlives the worker where it may. */
export interface Alternatives {
  read(key: string): Promise<Alternative | null>;
  write(key: string, alternative: Alternative): Promise<void>;
}

/** In memory alone: private windows, scripts. */
export function memoryAlternatives(): Alternatives {
  const known = new Map<string, Alternative>();
  return {
    read: (key) => Promise.resolve(known.get(key) ?? null),
    write: (key, alternative) => {
      known.set(key, alternative);
      return Promise.resolve();
    },
  };
}

export interface Spread {
  ask(
    key: string,
    name: string,
    type: DnsType,
    alternatives: Alternatives,
  ): Promise<Told>;
}

/**
 * Spreads questions over `resolvers` (DoH URLs the person agreed to). At most one
 * alternative a key and day is asked, since every retry tells one party more.
 */
export function spread(
  resolvers: readonly string[],
  salt: string,
  askResolver: AskResolver,
  now: () => number,
): Spread {
  const failures = new Map<string, { count: number; last: number }>();

  function rests(url: string): boolean {
    const failed = failures.get(url);
    if (!failed || failed.count < FAILURES_TO_REST) return false;
    const age = now() - failed.last;
    return age >= 0 && age < REST_MS; // a clock that was set back ends the rest
  }

  const lanes = new Map(resolvers.map((url) => [url, atMost(AT_ONCE)]));

  /** null: it rests, or began to while the question waited for its turn. */
  async function attempt(url: string, name: string, type: DnsType) {
    const lane = lanes.get(url);
    return lane ? lane(() => unlessItRests(url, name, type)) : null;
  }

  async function unlessItRests(
    url: string,
    name: string,
    type: DnsType,
  ): Promise<Answer | Failure | null> {
    if (rests(url)) return null;
    const answer = await askResolver(url, name, type);
    if (answer.kind === "answer") {
      failures.delete(url);
    } else if (
      answer.reason.kind !== "servfail" &&
      answer.reason.kind !== "filtered" &&
      !isZonesOwn(answer.reason)
    ) {
      const count = (failures.get(url)?.count ?? 0) + 1;
      failures.set(url, { count, last: now() });
    }
    return answer;
  }

  /** The one other resolver this key may be told to today. */
  async function alternative(
    key: string,
    ordered: readonly string[],
    not: string,
    alternatives: Alternatives,
  ): Promise<string | null> {
    const known = await alternatives.read(key);
    // A clock that was ahead by more than that has left no day to wait for.
    if (known && Math.abs(now() - known.at) < ALTERNATIVE_MS) {
      const { url } = known;
      return url !== not && ordered.includes(url) && !rests(url) ? url : null;
    }
    const url = ordered.find((one) => one !== not && !rests(one));
    if (url === undefined) return null;
    // Before it is told: a worker that dies in between asks nobody else later.
    await alternatives.write(key, { url, at: now() });
    return url;
  }

  return {
    async ask(key, name, type, alternatives) {
      const ordered = order(resolvers, salt, key);
      const own = ordered[0];
      if (own === undefined)
        return {
          answer: { kind: "failure", reason: { kind: "unreachable" } },
          resolver: null,
          seenBy: [],
        };
      const first = await attempt(own, name, type);
      if (first && (first.kind === "answer" || isZonesOwn(first.reason)))
        return { answer: first, resolver: own, seenBy: [own] };
      const seen = first ? [own] : [];
      const other = await alternative(key, ordered, own, alternatives);
      const second = other === null ? null : await attempt(other, name, type);
      if (other === null || second === null)
        return {
          answer: first ?? { kind: "failure", reason: { kind: "unreachable" } },
          resolver: first ? own : null,
          seenBy: seen,
        };
      // The first failure is the one to tell: the alternative was only a second try.
      const seenBy = [...seen, other];
      return second.kind === "answer"
        ? { answer: second, resolver: other, seenBy }
        : { answer: first ?? second, resolver: first ? own : other, seenBy };
    },
  };
}
