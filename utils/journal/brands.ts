// What stands behind a row of the week: a house's brands with their domains, and the
// houses behind a country. Counted from the same units as the rows themselves, so that
// a row and what it opens to cannot disagree.
import type { Domain } from "../mailbox/domain.ts";
import { houseOf, type Unit } from "./unit.ts";

export interface Brand {
  /** null: a server of the domain's own name. */
  readonly name: string | null;
  readonly count: number;
  /** Largest first, then by name. */
  readonly domains: readonly {
    readonly domain: Domain;
    readonly count: number;
  }[];
}

/** A house behind a country; null: own servers, by their address block alone. */
export interface HouseBehind {
  readonly house: string | null;
  readonly count: number;
}

const add = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const largestFirst = <K>(counts: ReadonlyMap<K, number>): [K, number][] =>
  [...counts].sort(
    ([a, x], [b, y]) => y - x || (String(a) < String(b) ? -1 : 1),
  );

function brandOf({ verdict }: Unit): string | null {
  if (verdict?.kind !== "provider" && verdict?.kind !== "public-sector")
    return null;
  return verdict.brand ?? verdict.keeper;
}

/** By house: its brands, largest first. */
export function brandsOf(units: readonly Unit[]): Map<string, Brand[]> {
  const found = new Map<string, Map<string | null, Map<Domain, number>>>();
  for (const unit of units) {
    const house = houseOf(unit);
    if (house === null) continue;
    const brands =
      found.get(house) ?? new Map<string | null, Map<Domain, number>>();
    found.set(house, brands);
    const brand = brandOf(unit);
    const domains = brands.get(brand) ?? new Map<Domain, number>();
    brands.set(brand, domains);
    add(domains, unit.domain);
  }
  return new Map(
    [...found].map(([house, brands]) => [
      house,
      [...brands]
        .map(([name, domains]) => ({
          name,
          count: [...domains.values()].reduce((sum, one) => sum + one, 0),
          domains: largestFirst(domains).map(([domain, count]) => ({
            domain,
            count,
          })),
        }))
        .sort(
          (a, b) =>
            b.count - a.count || ((a.name ?? "") < (b.name ?? "") ? -1 : 1),
        ),
    ]),
  );
}

/** By country: the houses behind it, largest first. */
export function housesBehind(
  units: readonly Unit[],
): Map<string, HouseBehind[]> {
  const found = new Map<string, Map<string | null, number>>();
  for (const unit of units) {
    const named = brandOf(unit) !== null || unit.verdict?.kind === "forwarder";
    const house = named ? (unit.verdict?.house ?? unit.verdict?.keeper) : null;
    for (const country of new Set(unit.verdict?.countries ?? [])) {
      const houses = found.get(country) ?? new Map<string | null, number>();
      found.set(country, houses);
      add(houses, house ?? null);
    }
  }
  return new Map(
    [...found].map(([country, houses]) => [
      country,
      largestFirst(houses).map(([house, count]) => ({ house, count })),
    ]),
  );
}
