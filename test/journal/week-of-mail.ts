// Weeks of correspondence for tests: made by hand, and at random from a seed.
import type { KeptWeek } from "../../utils/journal/counted.ts";
import type { Entry, KeptVerdict } from "../../utils/journal/record.ts";
import { totalsOf } from "../../utils/journal/totals.ts";
import { domainOf } from "../practice-ask.ts";

export const keptAt = (
  house: string,
  country: string,
  parts: Partial<KeptVerdict> = {},
): KeptVerdict => ({
  kind: "provider",
  keeper: house.toLowerCase(),
  house,
  gateway: null,
  countries: [country],
  claims: [{ country, via: "operator" }],
  confidence: "stated",
  veryLarge: false,
  ...parts,
});

export const notTold = (parts: Partial<KeptVerdict> = {}): KeptVerdict => ({
  kind: "unknown",
  keeper: null,
  house: null,
  gateway: null,
  countries: [],
  claims: [],
  confidence: "none",
  veryLarge: false,
  ...parts,
});

export const sent = (
  id: string,
  ...recipients: readonly [
    domain: string,
    people: readonly string[],
    verdict: KeptVerdict | null,
  ][]
): Entry => ({
  id,
  hour: "2026-11-24T09:00:00.000Z",
  week: "2026-W48",
  sender: domainOf("own.example.org"),
  senderVerdict: keptAt("Mine", "CH"),
  recipients: recipients.map(([domain, people, verdict]) => ({
    domain: domainOf(domain),
    fields: ["to"],
    people,
    verdict,
  })),
  unreadable: 0,
});

/** A week as the journal holds it, with all its messages. */
export const keptWeek = (
  entries: readonly Entry[],
  week = "2026-W48",
): KeptWeek => ({ week, entries, totals: null });

/** The same once it was folded. */
export const foldedWeek = (
  entries: readonly Entry[],
  week = "2026-W48",
): KeptWeek => ({ week, entries: [], totals: totalsOf(week, entries) });

/** mulberry32: the same numbers for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const COUNTRIES = ["US", "DE", "CH", "FR"];
const KINDS = [
  "provider",
  "public-sector",
  "forwarder",
  "parked",
  "self-hosted",
  "own-name",
  "unknown",
] as const;

/** A week in which anything may stand; a domain has one verdict throughout. */
export function randomWeek(seed: number): Entry[] {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  const domains = Array.from({ length: 1 + below(12) }, (_, at) => {
    const kind = pick(KINDS);
    const country = pick(COUNTRIES);
    const told = kind === "provider" || kind === "public-sector";
    const verdict: KeptVerdict | null =
      next() < 0.1
        ? null
        : {
            kind,
            keeper: told ? `k${below(4)}` : null,
            house: told ? `House ${below(4)}` : null,
            gateway: next() < 0.2 ? "gate" : null,
            countries: told ? [...new Set([country, pick(COUNTRIES)])] : [],
            claims: [
              ...(told ? [{ country, via: "operator" } as const] : []),
              ...(told && next() < 0.3
                ? [{ country: pick(COUNTRIES), via: "parent" } as const]
                : []),
              ...(next() < 0.3
                ? [{ country: pick(COUNTRIES), via: "gateway" } as const]
                : []),
              ...(kind === "own-name"
                ? [{ country, via: "network" } as const]
                : []),
            ],
            confidence: told ? "stated" : "none",
            veryLarge: told && next() < 0.3,
          };
    return { name: `d${at}.example.org`, verdict };
  });
  return Array.from({ length: below(20) }, (_, at) => {
    const chosen = domains.filter(() => next() < 0.4);
    return sent(
      `message${at}`,
      ...chosen.map(({ name, verdict }) => {
        const people = Array.from(
          { length: 1 + below(4) },
          () => `${name}-${below(6)}`,
        );
        const one: [string, readonly string[], KeptVerdict | null] = [
          name,
          [...new Set(people)],
          verdict,
        ];
        return one;
      }),
    );
  });
}
