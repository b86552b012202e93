// How a week's correspondence concentrates: shares by house and by country, the share of
// the largest and of the very large, and the effective number of providers 1/HHI. What
// is unknown is a share of its own, and where it matters the answer is a range. No grade.
import { houseOf, isOwnServer, type Unit } from "./unit.ts";

export interface Share {
  /** A house's name, or an ISO 3166-1 alpha-2 code. */
  readonly name: string;
  readonly count: number;
  /** Of all units, unknown ones included: 0 to 1. */
  readonly share: number;
  /** A domain's own server: a house that bears the domain's name. */
  readonly isOwn?: true;
}

export interface Shares {
  /** Largest first, then by name. */
  readonly known: readonly Share[];
  readonly unknown: number;
  readonly total: number;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

function ranked(counts: ReadonlyMap<string, number>, total: number): Share[] {
  return [...counts]
    .map(([name, count]) => ({ name, count, share: count / total }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

export function byHouse(units: readonly Unit[]): Shares {
  const counts = new Map<string, number>();
  const own = new Set<string>();
  let unknown = 0;
  for (const unit of units) {
    const house = houseOf(unit);
    if (house === null) {
      unknown++;
      continue;
    }
    counts.set(house, (counts.get(house) ?? 0) + 1);
    if (isOwnServer(unit)) own.add(house);
  }
  const known = ranked(counts, units.length).map((one): Share =>
    own.has(one.name) ? { ...one, isOwn: true } : one,
  );
  return { known, unknown, total: units.length };
}

/** A unit under two laws counts in both countries: these shares may add up to more than 1. */
export function byCountry(units: readonly Unit[]): Shares {
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const { verdict } of units) {
    const countries = new Set(verdict?.countries ?? []);
    if (countries.size === 0) unknown++;
    for (const country of countries)
      counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return { known: ranked(counts, units.length), unknown, total: units.length };
}

/** Share of the largest house: at most, were all that is unknown at it. null: no units. */
export function largest({ known, unknown, total }: Shares): Range | null {
  if (total === 0) return null;
  const count = known[0]?.count ?? 0;
  return { least: count / total, most: (count + unknown) / total };
}

/** Share at houses with more than 100 million published accounts. null: no units. */
export function veryLarge(units: readonly Unit[]): Range | null {
  if (units.length === 0) return null;
  let sure = 0;
  let open = 0;
  for (const unit of units)
    if (houseOf(unit) === null) open++;
    else if (unit.verdict?.veryLarge) sure++;
  return { least: sure / units.length, most: (sure + open) / units.length };
}

/** 1 / Σ share²: as if so many providers of equal size received it. */
const effective = (counts: readonly number[], total: number): number =>
  1 / counts.reduce((sum, count) => sum + (count / total) ** 2, 0);

/**
 * The effective number of providers. Least: all that is unknown is at the largest
 * house; most: each unknown one is at a house of its own. null: no units.
 */
export function effectiveNumber({
  known,
  unknown,
  total,
}: Shares): Range | null {
  if (total === 0) return null;
  const counts = known.map(({ count }) => count);
  const [first = 0, ...rest] = counts;
  return {
    least: effective([first + unknown, ...rest], total),
    most: effective([...counts, ...Array<number>(unknown).fill(1)], total),
  };
}

/**
 * In whose sight questions were: each resolver, by its URL, and how many domains it saw.
 * It is named by its host; where two share one, by the whole URL.
 */
export function byResolver(domains: ReadonlyMap<string, number>): Shares {
  // URL.parse is younger (Chromium 126) than the oldest browser that we run in.
  const hostOf = (url: string) =>
    URL.canParse(url) ? new URL(url).hostname : url;
  const urls = [...domains.keys()];
  const isShared = (url: string) =>
    urls.some((other) => other !== url && hostOf(other) === hostOf(url));
  const named = new Map(
    [...domains].map(([url, count]) => [
      isShared(url) ? url : hostOf(url),
      count,
    ]),
  );
  const total = [...named.values()].reduce((sum, count) => sum + count, 0);
  return { known: ranked(named, total), unknown: 0, total };
}

/**
 * The words of the Internet Society's Pulse for markets by HHI (Σ share² × 10,000):
 * below 1,500 low, to 2,500 moderate, to 5,000 high, above extremely high; read on
 * 2026-11-24 at pulse.internetsociety.org/en/concentration. A person is no market: the
 * words serve to orient, and none of them is a grade.
 */
export type Scale = "low" | "moderate" | "high" | "very-high";

export function scaleOf(effectiveProviders: number): Scale {
  const hhi = 10_000 / effectiveProviders;
  if (hhi < 1_500) return "low";
  if (hhi <= 2_500) return "moderate";
  return hhi <= 5_000 ? "high" : "very-high";
}
