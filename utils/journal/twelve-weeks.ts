// A week as a point of the twelve that stand side by side: people, share of the largest
// house, and the effective number of providers, as ranges where something is unknown. A
// week without messages is a gap (null), not a zero.
import {
  byHouse,
  effectiveNumber,
  largest,
  type Range,
} from "./concentration.ts";
import type { Entry } from "./record.ts";
import { housesOf, type WeekTotals } from "./totals.ts";
import { unitsOf } from "./unit.ts";

export const WEEKS = 12;

export interface Point {
  readonly week: string;
  readonly people: number;
  readonly largest: Range | null;
  readonly effective: Range | null;
}

export function pointOf(week: string, entries: readonly Entry[]): Point {
  const people = unitsOf(entries, "people");
  const houses = byHouse(people);
  return {
    week,
    people: people.length,
    largest: largest(houses),
    effective: effectiveNumber(houses),
  };
}

/** The same of a week of which counts alone remain. */
export function pointOfTotals({ week, people }: WeekTotals): Point {
  const houses = housesOf(people);
  return {
    week,
    people: people.total,
    largest: largest(houses),
    effective: effectiveNumber(houses),
  };
}
