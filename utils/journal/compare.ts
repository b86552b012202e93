// This week beside the one before: how many people, and the share of the house that is
// the largest now. Figures alone, without praise or blame; none where one of the two
// weeks has too few people to speak of a habit.
import { byHouse, type Range, type Shares } from "./concentration.ts";
import type { Entry } from "./record.ts";
import { unitsOf, type Weighting } from "./unit.ts";

/** Below this a share says little of a person's habits. */
export const ENOUGH_PEOPLE = 10;

export interface Before {
  readonly people: number;
  /** Of the house that is the largest now; null: too few people to tell. */
  readonly share: Range | null;
}

/** A house's share: at most, were all that is unknown at it. null: no units. */
export function shareOf(shares: Shares, house: string): Range | null {
  const { known, unknown, total } = shares;
  if (total === 0) return null;
  const count = known.find(({ name }) => name === house)?.count ?? 0;
  return { least: count / total, most: (count + unknown) / total };
}

/** `entries`: of the week before. null: nothing was counted in it. */
export function beforeOf(
  entries: readonly Entry[],
  weighting: Weighting,
  house: string | null,
): Before | null {
  if (entries.length === 0) return null;
  const people = unitsOf(entries, "people").length;
  const told = house !== null && people >= ENOUGH_PEOPLE;
  return {
    people,
    share: told ? shareOf(byHouse(unitsOf(entries, weighting)), house) : null,
  };
}
