// A week as a point of the twelve that stand side by side: people, share of the largest
// house, and the effective number of providers, as ranges where something is unknown. A
// week without messages is a gap (null), not a zero.
import { effectiveNumber, largest, type Range } from "./concentration.ts";
import type { CountedWeek } from "./counted.ts";

export const WEEKS = 12;

export interface Point {
  readonly week: string;
  readonly people: number;
  readonly largest: Range | null;
  readonly effective: Range | null;
}

export function pointOf({ week, people, by }: CountedWeek): Point {
  const { houses } = by("people");
  return {
    week,
    people,
    largest: largest(houses),
    effective: effectiveNumber(houses),
  };
}
