// What remains of a week when its entries are older than the person wants them kept:
// how much went where, by each weighting, in numbers alone. No person, not even as a
// hash; no domain, no message, no hour. Shares, the largest and the effective number
// come out of it as they came out of the entries.
import { weeksUpTo } from "./calendar.ts";
import type { Range, Share, Shares } from "./concentration.ts";
import type { Entry } from "./record.ts";
import {
  houseOf,
  isOwnServer,
  type Unit,
  unitsOf,
  type Weighting,
} from "./unit.ts";

/** Weeks that a person may keep entries for, beside the one that runs. */
export const RETENTIONS = [4, 12, 26, 52] as const;
export type Retention = (typeof RETENTIONS)[number];
export const DEFAULT_RETENTION: Retention = 12;

/** What a store holds, or the default. */
export const retentionOf = (value: unknown): Retention =>
  RETENTIONS.find((one) => one === value) ?? DEFAULT_RETENTION;

/** The oldest week whose entries are kept: so many whole ones before the one that runs. */
export const oldestKept = (thisWeek: string, retention: Retention): string =>
  weeksUpTo(thisWeek, retention + 1)[0] ?? "";

export interface Count {
  /** A house's name, or an ISO 3166-1 alpha-2 code. */
  readonly name: string;
  readonly count: number;
}

/** One weighting's units, counted. */
export interface Tally {
  /** Largest first, then by name; countries alike. */
  readonly houses: readonly Count[];
  /** Units of each domain that has a server of its own; the domains' names are gone. */
  readonly own: readonly number[];
  /** Units of which it cannot be told who keeps the mailboxes. */
  readonly unknown: number;
  readonly total: number;
  readonly countries: readonly Count[];
  readonly noCountry: number;
  /** Units at houses with more than 100 million published accounts. */
  readonly veryLarge: number;
}

export interface WeekTotals {
  readonly week: string;
  readonly messages: number;
  readonly people: Tally;
  readonly byMessages: Tally;
  readonly domains: Tally;
  /** How many registrable domains each resolver (by its URL) saw. */
  readonly questions: readonly {
    readonly resolver: string;
    readonly domains: number;
  }[];
}

const byCount = (a: Count, b: Count): number =>
  b.count - a.count || (a.name < b.name ? -1 : 1);

/** Counts of the same name added up, ranked. */
function added(counts: readonly Count[]): Count[] {
  const sums = new Map<string, number>();
  for (const { name, count } of counts)
    sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].map(([name, count]) => ({ name, count })).sort(byCount);
}

function tallyOf(units: readonly Unit[]): Tally {
  const named: Count[] = [];
  const own: Count[] = [];
  const countries: Count[] = [];
  let unknown = 0;
  let noCountry = 0;
  let veryLarge = 0;
  for (const unit of units) {
    const name = houseOf(unit);
    if (name === null) unknown++;
    else (isOwnServer(unit) ? own : named).push({ name, count: 1 });
    if (name !== null && unit.verdict?.veryLarge) veryLarge++;
    const laws = new Set(unit.verdict?.countries ?? []);
    if (laws.size === 0) noCountry++;
    for (const law of laws) countries.push({ name: law, count: 1 });
  }
  return {
    houses: added(named),
    own: added(own).map(({ count }) => count),
    unknown,
    total: units.length,
    countries: added(countries),
    noCountry,
    veryLarge,
  };
}

/** `entries`: of this week, by time. */
export const totalsOf = (
  week: string,
  entries: readonly Entry[],
  questions: WeekTotals["questions"] = [],
): WeekTotals => ({
  week,
  messages: entries.length,
  people: tallyOf(unitsOf(entries, "people")),
  byMessages: tallyOf(unitsOf(entries, "messages")),
  domains: tallyOf(unitsOf(entries, "domains")),
  questions,
});

/** The tally of a weighting, under the name that the weighting has everywhere. */
export const tallyBy = (totals: WeekTotals, weighting: Weighting): Tally =>
  weighting === "messages" ? totals.byMessages : totals[weighting];

const sumOf = (a: Tally, b: Tally): Tally => ({
  houses: added([...a.houses, ...b.houses]),
  own: [...a.own, ...b.own].sort((one, other) => other - one),
  unknown: a.unknown + b.unknown,
  total: a.total + b.total,
  countries: added([...a.countries, ...b.countries]),
  noCountry: a.noCountry + b.noCountry,
  veryLarge: a.veryLarge + b.veryLarge,
});

/**
 * Two parts of one week, folded at different times (a clock that was wrong in between).
 * Messages add up exactly; a person or domain in both parts counts in each, for nothing
 * is left to tell that they are the same.
 */
export const merged = (a: WeekTotals, b: WeekTotals): WeekTotals => ({
  week: a.week,
  messages: a.messages + b.messages,
  people: sumOf(a.people, b.people),
  byMessages: sumOf(a.byMessages, b.byMessages),
  domains: sumOf(a.domains, b.domains),
  questions: added(
    [...a.questions, ...b.questions].map(({ resolver, domains }) => ({
      name: resolver,
      count: domains,
    })),
  ).map(({ name, count }) => ({ resolver: name, domains: count })),
});

/** `Share.name` of a server of a domain's own in totals: its name was not kept. */
export const OWN_SERVER = "";

const sharesOf = (
  counts: readonly Omit<Share, "share">[],
  unknown: number,
  total: number,
): Shares => ({
  known: counts.map((one) => ({ ...one, share: one.count / total })),
  unknown,
  total,
});

/** As `byHouse` of the units, but that own servers are all called OWN_SERVER. */
export const housesOf = ({ houses, own, unknown, total }: Tally): Shares =>
  sharesOf(
    [
      ...houses,
      ...own.map(
        (count) => ({ name: OWN_SERVER, count, isOwn: true }) as const,
      ),
    ].sort(byCount),
    unknown,
    total,
  );

/** As `byCountry` of the units. */
export const countriesOf = ({ countries, noCountry, total }: Tally): Shares =>
  sharesOf(countries, noCountry, total);

/** As `veryLarge` of the units. null: no units. */
export const veryLargeOf = (tally: Tally): Range | null =>
  tally.total === 0
    ? null
    : {
        least: tally.veryLarge / tally.total,
        most: (tally.veryLarge + tally.unknown) / tally.total,
      };
