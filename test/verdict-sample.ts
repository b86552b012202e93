// A verdict for tests: what a recorded answer would give, with parts replaced.
import type { Entity, Headline } from "../utils/jurisdiction/judge.ts";
import type { Verdict } from "../utils/verdict.ts";
import { domainOf } from "./practice-ask.ts";

export const AT = "2026-11-24T09:30:00.000Z";

export const entity = (seat: string, verified = true): Entity => ({
  name: `House in ${seat}`,
  seat,
  source: "https://register.example/",
  date: "2026-11-01",
  verified,
});

export const headline = (
  countries: readonly string[],
  probably = false,
): Headline => ({
  countries,
  confidence: countries.length > 0 ? "stated" : "none",
  probably,
});

/** Nothing is known of `domain` but its exchanger. */
export function unknownVerdict(
  domain: string,
  parts: Partial<Verdict> = {},
): Verdict {
  const exchange = `mx.${domain}.example.net`;
  return {
    domain: domainOf(domain),
    mx: {
      kind: "mx",
      exchanges: [{ preference: 10, exchange }],
      dropped: [],
    },
    keeper: { kind: "unknown", exchange },
    also: [],
    gateway: null,
    likely: null,
    keeperName: null,
    house: null,
    veryLarge: false,
    endToEnd: false,
    operator: null,
    parent: null,
    network: null,
    headline: headline([]),
    claims: [],
    evidence: [
      { basis: "mx", what: exchange, points: null, source: null, date: null },
    ],
    resolver: "https://resolver.example/dns-query",
    asOf: AT,
    ttl: 3600,
    ...parts,
  };
}

/** `domain` is kept by a made-up house of one country. */
export function keptVerdict(
  domain: string,
  id: string,
  country: string,
  parts: Partial<Verdict> = {},
): Verdict {
  return unknownVerdict(domain, {
    keeper: { kind: "provider", id },
    keeperName: id.toUpperCase(),
    house: id.toUpperCase(),
    operator: entity(country),
    headline: headline([country]),
    claims: [
      {
        country,
        via: "operator",
        subject: `House in ${country}`,
        confidence: "stated",
      },
    ],
    ...parts,
  });
}
