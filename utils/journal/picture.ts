// A week of the journal → all that the page tells of it: the same functions as popup,
// badge and export count with, put together once a week and weighting.
import { type Before, beforeOf } from "./compare.ts";
import { type BothEnds, bothEnds } from "./both-ends.ts";
import {
  type Brand,
  brandsOf,
  type HouseBehind,
  housesBehind,
} from "./brands.ts";
import {
  effectiveNumber,
  largest,
  type Range,
  type Share,
  type Shares,
} from "./concentration.ts";
import { countedWeek, type KeptWeek } from "./counted.ts";
import type { Entry, KeptVerdict } from "./record.ts";
import { houseOf, type Unit, type Weighting } from "./unit.ts";

export interface Picture {
  readonly week: string;
  readonly weighting: Weighting;
  readonly messages: number;
  readonly people: number;
  readonly houses: Shares;
  readonly countries: Shares;
  readonly largest: Range | null;
  readonly veryLarge: Range | null;
  readonly effective: Range | null;
  /** The country whose law reaches most people, counted in people. */
  readonly law: Share | null;
  /** null: nothing was counted in the week before. */
  readonly before: Before | null;
  /** The week before was looked at. */
  readonly isCompared: boolean;
  /** null: counts alone remain, or nothing was counted. */
  readonly detail: Detail | null;
}

/** What the messages tell that are kept one by one. */
export interface Detail {
  /** Of the week's; fewer than all where a part was folded. */
  readonly messages: number;
  /** People, each once. */
  readonly people: readonly Unit[];
  /** Counted when somebody looks: a page is painted before. */
  readonly brands: () => ReadonlyMap<string, readonly Brand[]>;
  readonly behind: () => ReadonlyMap<string, readonly HouseBehind[]>;
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

function detailOf(
  entries: readonly Entry[],
  people: readonly Unit[],
  units: readonly Unit[],
): Detail | null {
  if (entries.length === 0) return null;
  const own = ownSide(entries);
  return {
    messages: entries.length,
    people,
    brands: once(() => brandsOf(units)),
    behind: once(() => housesBehind(units)),
    ends: bothEnds(entries),
    own: own.flatMap(({ verdict }) => verdict ?? []),
    ownHouses: [...new Set(own.flatMap((unit) => houseOf(unit) ?? []))],
  };
}

/** `earlier`: the week before, null while it is being read. */
export function pictureOf(
  kept: KeptWeek,
  weighting: Weighting,
  earlier: KeptWeek | null,
): Picture {
  const { week, messages, people, by, units } = countedWeek(kept);
  const { houses, countries, veryLarge } = by(weighting);
  return {
    week,
    weighting,
    messages,
    people,
    houses,
    countries,
    largest: largest(houses),
    veryLarge,
    effective: effectiveNumber(houses),
    law: by("people").countries.known[0] ?? null,
    before:
      earlier &&
      beforeOf(countedWeek(earlier), weighting, houses.known[0] ?? null),
    isCompared: earlier !== null,
    detail: detailOf(kept.entries, units("people"), units(weighting)),
  };
}
