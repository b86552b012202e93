// Weeks as ISO 8601 counts them: from Monday, the first one holds the year's first
// Thursday. In the person's own time zone, so that Sunday night is still this week.

/** "2026-W48" for a time in milliseconds since the epoch; `zone`: an IANA time zone. */
export function weekOf(time: number, zone: string): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(time);
  const part = (type: "year" | "month" | "day") =>
    Number(parts.find((one) => one.type === type)?.value);
  const day = new Date(Date.UTC(part("year"), part("month") - 1, part("day")));
  // The week's Thursday says which year it belongs to.
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const year = day.getUTCFullYear();
  const days = (day.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  const week = Math.floor(days / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The time zone that the browser is set to. */
export const ownZone = (): string =>
  Intl.DateTimeFormat().resolvedOptions().timeZone;
