// A week's entries → all that the page tells of it: the same functions as popup, badge
// and export count with, put together once a week and weighting.
import { type Before, beforeOf } from "./compare.ts";
import { type BothEnds, bothEnds } from "./both-ends.ts";
import {
  type Brand,
  brandsOf,
  type HouseBehind,
  housesBehind,
} from "./brands.ts";
import {
  byCountry,
  byHouse,
  effectiveNumber,
  largest,
  type Range,
  type Share,
  type Shares,
  veryLarge,
} from "./concentration.ts";
import type { Entry, KeptVerdict } from "./record.ts";
import { houseOf, type Unit, unitsOf, type Weighting } from "./unit.ts";

export interface Picture {
  readonly week: string;
  readonly weighting: Weighting;
  readonly messages: number;
  /** People, each once. */
  readonly people: readonly Unit[];
  readonly houses: Shares;
  readonly countries: Shares;
  /** Counted when somebody looks: a page is painted before. */
  readonly brands: () => ReadonlyMap<string, readonly Brand[]>;
  readonly behind: () => ReadonlyMap<string, readonly HouseBehind[]>;
  readonly largest: Range | null;
  readonly veryLarge: Range | null;
  readonly effective: Range | null;
  /** The country whose law reaches most people, counted in people. */
  readonly law: Share | null;
  /** null: nothing was counted in the week before. */
  readonly before: Before | null;
  /** The week before was looked at. */
  readonly isCompared: boolean;
  readonly ends: BothEnds;
  /** Verdicts on the sender's own domains, each once. */
  readonly own: readonly KeptVerdict[];
  /** Names of the sender's own houses. */
  readonly ownHouses: readonly string[];
}

function once<T>(count: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: count() }).value;
}

function ownSide(entries: readonly Entry[]): Unit[] {
  const own = new Map<string, Unit>();
  for (const { sender: domain, senderVerdict: verdict } of entries)
    if (domain && verdict) own.set(domain, { key: domain, domain, verdict });
  return [...own.values()];
}

/** `entries`: of this week; `earlier`: of the week before, null while it is being read. */
export function pictureOf(
  week: string,
  weighting: Weighting,
  entries: readonly Entry[],
  earlier: readonly Entry[] | null,
): Picture {
  const people = unitsOf(entries, "people");
  const units = weighting === "people" ? people : unitsOf(entries, weighting);
  const houses = byHouse(units);
  const own = ownSide(entries);
  return {
    week,
    weighting,
    messages: entries.length,
    people,
    houses,
    countries: byCountry(units),
    brands: once(() => brandsOf(units)),
    behind: once(() => housesBehind(units)),
    largest: largest(houses),
    veryLarge: veryLarge(units),
    effective: effectiveNumber(houses),
    law: byCountry(people).known[0] ?? null,
    before: beforeOf(earlier ?? [], weighting, houses.known[0]?.name ?? null),
    isCompared: earlier !== null,
    ends: bothEnds(entries),
    own: own.flatMap(({ verdict }) => verdict ?? []),
    ownHouses: [...new Set(own.flatMap((unit) => houseOf(unit) ?? []))],
  };
}
