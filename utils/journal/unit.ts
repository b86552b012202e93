// What is counted: entries of the journal → units of one weight each. A person is one
// unit in a week however often written to; a message is one unit at each house that it
// reaches; a domain is one unit. Pure: entries in, units out.
import type { Domain } from "../mailbox/domain.ts";
import type { Entry, KeptVerdict } from "./record.ts";

export type Weighting = "people" | "messages" | "domains";

export interface Unit {
  /** Stable within the week: a keyed hash, a message's id and house, or a domain. */
  readonly key: string;
  readonly domain: Domain;
  /** null: the verdict never arrived. */
  readonly verdict: KeptVerdict | null;
}

/**
 * The house that receives it. A domain's own server is a house of its own; null where
 * who keeps the mailbox cannot be told.
 */
export function houseOf({ domain, verdict }: Unit): string | null {
  if (!verdict) return null;
  switch (verdict.kind) {
    case "provider":
    case "public-sector":
      return verdict.house ?? verdict.keeper;
    case "self-hosted":
    case "own-name":
      return domain;
    case "forwarder": // the mailbox behind it cannot be seen
    case "parked":
    case "unknown":
      return null;
    default:
      return verdict.kind satisfies never;
  }
}

/** A server that the domain has for itself: a house of its own, named by the domain. */
export const isOwnServer = ({ verdict }: Pick<Unit, "verdict">): boolean =>
  verdict?.kind === "self-hosted" || verdict?.kind === "own-name";

/** The later verdict on a domain stands for the whole week. */
function verdictsOf(entries: readonly Entry[]): Map<Domain, KeptVerdict> {
  const verdicts = new Map<Domain, KeptVerdict>();
  for (const { recipients } of entries)
    for (const { domain, verdict } of recipients)
      if (verdict) verdicts.set(domain, verdict);
  return verdicts;
}

/** A message may reach a house by two domains: its laws are those of both. */
function joined(
  one: KeptVerdict | null,
  other: KeptVerdict | null,
): KeptVerdict | null {
  if (!one || !other || one === other) return other ?? one;
  return {
    ...other,
    countries: [...new Set([...one.countries, ...other.countries])],
    veryLarge: one.veryLarge || other.veryLarge,
  };
}

/** `entries`: of one week, by time. */
export function unitsOf(
  entries: readonly Entry[],
  weighting: Weighting,
): Unit[] {
  const verdicts = verdictsOf(entries);
  const units = new Map<string, Unit>();
  for (const { id, recipients } of entries)
    for (const { domain, people } of recipients) {
      const verdict = verdicts.get(domain) ?? null;
      const add = (key: string) => units.set(key, { key, domain, verdict });
      if (weighting === "domains") add(domain);
      else if (weighting === "people") people.forEach(add);
      else {
        const key = `${id} ${houseOf({ key: "", domain, verdict }) ?? domain}`;
        const before = units.get(key)?.verdict ?? null;
        units.set(key, { key, domain, verdict: joined(before, verdict) });
      }
    }
  return [...units.values()];
}
