// When the summary of a week is announced: once its week has ended, from Monday morning
// on, by the clock on the person's wall. Pure: the time, the zone and what is known come
// in; which week is due and when to look next come out. Weeks compare by their names.
import { mondayOf, weekBefore } from "./calendar.ts";
import { weekOf } from "./week.ts";

const DAY = 86_400_000;
/** Nobody is told of their mail in the middle of Sunday's night. */
const FROM_HOUR = 9;

/** What a store holds, if it names a week. */
export const weekIn = (value: unknown): string | null =>
  typeof value === "string" && mondayOf(value) ? value : null;

/** What a clock on the wall shows there and then, as if it were UTC. */
function wallClock(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
}

/** The Monday of this week at nine, on the same wall. */
function mondayAtNine(wall: number): number {
  const midnight = Math.floor(wall / DAY) * DAY;
  const sinceMonday = (new Date(wall).getUTCDay() + 6) % 7;
  return midnight - sinceMonday * DAY + FROM_HOUR * 3_600_000;
}

/**
 * The week to announce now: the one that ended last, unless it was announced, or ended
 * before the person asked for it. `since`: the week in which they did; `last`: the one
 * announced last, if any. A clock that is set back finds nothing new to announce.
 */
export function dueWeek(
  now: number,
  zone: string,
  since: string,
  last: string | null,
): string | null {
  const wall = wallClock(now, zone);
  const ended = weekBefore(weekOf(now, zone));
  if (ended === null || wall < mondayAtNine(wall)) return null;
  return ended >= since && (last === null || ended > last) ? ended : null;
}

/** The next Monday at nine, in milliseconds since the epoch; always later than `now`. */
export function nextLook(now: number, zone: string): number {
  const wall = wallClock(now, zone);
  const here = mondayAtNine(wall);
  const then = here > wall ? here : here + 7 * DAY;
  // The zone's distance from UTC on that day: no zone of ICU changes it on a Monday.
  return then - (wallClock(then, zone) - then);
}
