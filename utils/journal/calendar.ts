// ISO 8601 weeks by name ("2026-W48") → their days, and the weeks before them. Pure
// reckoning in UTC: which week a message belongs to was fixed when it was sent.
const DAY = 86_400_000;

/** Monday, as midnight UTC; null for what names no week. */
export function mondayOf(week: string): Date | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return null;
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const first = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
  const monday = new Date(first + (Number(number) - 1) * 7 * DAY);
  return nameOf(monday) === week ? monday : null;
}

/** The name of the week in which a day, midnight UTC, lies. */
function nameOf(day: Date): string {
  const thursday = new Date(
    day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * DAY,
  );
  const year = thursday.getUTCFullYear();
  const number =
    1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** Sunday, as midnight UTC. */
export const sundayOf = (monday: Date): Date =>
  new Date(monday.getTime() + 6 * DAY);

/** `count` weeks that end with this one, oldest first; none for what names no week. */
export function weeksUpTo(week: string, count: number): string[] {
  const monday = mondayOf(week);
  if (!monday) return [];
  return Array.from({ length: count }, (_, at) =>
    nameOf(new Date(monday.getTime() - (count - 1 - at) * 7 * DAY)),
  );
}

export const weekBefore = (week: string): string | null =>
  weeksUpTo(week, 2)[0] ?? null;

/**
 * The week that a page's address asks for ("?week=2026-W47"), if it names one that has
 * begun; else the one that runs. Anybody can write an address.
 */
export function weekAskedFor(query: string, thisWeek: string): string {
  const week = new URLSearchParams(query).get("week") ?? "";
  return mondayOf(week) && week < thisWeek ? week : thisWeek;
}

/** Each week once. */
export const newestFirst = (weeks: readonly string[]): string[] =>
  [...new Set(weeks)].sort().reverse();
