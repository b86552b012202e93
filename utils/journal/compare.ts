// This week beside the one before: how many people, and the share of the house that is
// the largest now. Figures alone, without praise or blame; none where one of the two
// weeks has too few people to speak of a habit.
import type { Range, Share, Shares } from "./concentration.ts";
import type { CountedWeek } from "./counted.ts";
import { OWN_SERVER } from "./totals.ts";
import type { Weighting } from "./unit.ts";

/** Below this a share says little of a person's habits. */
export const ENOUGH_PEOPLE = 10;

export interface Before {
  readonly people: number;
  /** Of the house that is the largest now; null: it cannot be told. */
  readonly share: Range | null;
}

/**
 * A house's share: at most, were all that is unknown at it. null: no units, or a server
 * of a domain's own where its name was not kept, on either side.
 */
export function shareOf(
  { known, unknown, total }: Shares,
  { name: house, isOwn }: Pick<Share, "name" | "isOwn">,
): Range | null {
  if (total === 0 || house === OWN_SERVER) return null;
  if (isOwn && known.some(({ name }) => name === OWN_SERVER)) return null;
  const count = known.find(({ name }) => name === house)?.count ?? 0;
  return { least: count / total, most: (count + unknown) / total };
}

/** null: nothing was counted in the week before. */
export function beforeOf(
  { messages, people, by }: CountedWeek,
  weighting: Weighting,
  house: Share | null,
): Before | null {
  if (messages === 0) return null;
  const told = house !== null && people >= ENOUGH_PEOPLE;
  return { people, share: told ? shareOf(by(weighting).houses, house) : null };
}
