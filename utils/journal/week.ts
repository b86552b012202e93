// Weeks as ISO 8601 counts them: from Monday, the first one holds the year's first
// Thursday. In the person's own time zone, so that Sunday night is still this week.

/** The day in this zone, as midnight UTC. */
function localDay(time: number, zone: string): Date {
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
  return new Date(Date.UTC(part("year"), part("month") - 1, part("day")));
}

/** "2026-11-24" for a time in milliseconds since the epoch; `zone`: an IANA time zone. */
export const dayOf = (time: number, zone: string): string =>
  localDay(time, zone).toISOString().slice(0, 10);

/** "2026-W48", likewise. */
export function weekOf(time: number, zone: string): string {
  const day = localDay(time, zone);
  // The week's Thursday says which year it belongs to.
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const year = day.getUTCFullYear();
  const days = (day.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  const week = Math.floor(days / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/**
 * The time zone that the browser is set to. Where the system names none, V8 tells one that
 * it does not know itself ("Etc/Unknown"): such a clock runs by UTC.
 */
export function ownZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    Intl.DateTimeFormat("en", { timeZone });
    return timeZone;
  } catch {
    return "UTC";
  }
}
