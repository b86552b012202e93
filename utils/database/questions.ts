// Which resolver saw which registrable domain in which week: one key each, no value.
// An array sorts after every string, so that a week's keys are one range.

/** All questions of the weeks before one; an array sorts after every string. */
export const questionsBefore = (week: string) =>
  IDBKeyRange.upperBound([week], true);
export const questionsOf = (week: string) =>
  IDBKeyRange.bound([week], [week, []]);

export function countByResolver(
  keys: readonly (readonly [string, string, string])[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, resolver] of keys)
    counts.set(resolver, (counts.get(resolver) ?? 0) + 1);
  return counts;
}
