// ISO 8601 weeks in a person's own time zone.
import { describe, expect, test, vi } from "vitest";
import { dayOf, ownZone, weekOf } from "../../utils/journal/week.ts";

describe("the week of a time", () => {
  test.each([
    ["2026-11-24T12:00:00Z", "UTC", "2026-W48"],
    ["2026-11-22T23:59:59Z", "UTC", "2026-W47"],
    ["2026-11-23T00:00:00Z", "UTC", "2026-W48"],
    // Years that begin late in a week, and years of 53 weeks.
    ["2026-01-01T00:00:00Z", "UTC", "2026-W01"],
    ["2025-12-29T00:00:00Z", "UTC", "2026-W01"],
    ["2027-01-03T12:00:00Z", "UTC", "2026-W53"],
    ["2027-01-04T00:00:00Z", "UTC", "2027-W01"],
    ["2021-01-03T00:00:00Z", "UTC", "2020-W53"],
    ["2024-12-30T00:00:00Z", "UTC", "2025-W01"],
    // Sunday night in Paris is Monday in Tokyo.
    ["2026-11-22T22:30:00Z", "Europe/Paris", "2026-W47"],
    ["2026-11-22T23:30:00Z", "Europe/Paris", "2026-W48"],
    ["2026-11-22T15:30:00Z", "Asia/Tokyo", "2026-W48"],
    ["2026-11-23T07:30:00Z", "America/Los_Angeles", "2026-W47"],
    // The hour that summer time takes or gives, on a Sunday.
    ["2026-03-29T01:30:00Z", "Europe/Paris", "2026-W13"],
    ["2026-10-25T00:30:00Z", "Europe/Paris", "2026-W43"],
    ["2026-10-25T23:30:00Z", "Europe/Paris", "2026-W44"],
    // A day that a zone left out: Samoa had no 30 December 2011.
    ["2011-12-30T09:00:00Z", "Pacific/Apia", "2011-W52"],
    ["1970-01-01T00:00:00Z", "UTC", "1970-W01"],
  ])("%s in %s is %s", (time, zone, week) => {
    expect(weekOf(Date.parse(time), zone)).toBe(week);
  });

  test.each([
    ["2026-11-24T12:00:00Z", "UTC", "2026-11-24"],
    ["2026-11-22T23:30:00Z", "Europe/Paris", "2026-11-23"],
    ["2026-11-23T07:30:00Z", "America/Los_Angeles", "2026-11-22"],
    ["2026-12-31T15:30:00Z", "Asia/Tokyo", "2027-01-01"],
  ])("%s in %s is the day %s", (time, zone, day) => {
    expect(dayOf(Date.parse(time), zone)).toBe(day);
  });

  test("has seven days, whatever the zone", () => {
    for (const zone of ["UTC", "Europe/Paris", "Pacific/Kiritimati"]) {
      const days = new Map<string, Set<string>>();
      const start = Date.parse("2026-01-05T12:00:00Z");
      for (let hour = 0; hour < 52 * 7 * 24; hour++) {
        const time = start + hour * 3_600_000;
        const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(
          time,
        );
        const week = weekOf(time, zone);
        days.set(week, (days.get(week) ?? new Set()).add(day));
      }
      const whole = [...days.values()].slice(1, -1);
      expect(whole.length).toBeGreaterThan(50);
      expect(whole.every(({ size }) => size === 7)).toBe(true);
    }
  });

  test("is told for the browser's own zone", () => {
    expect(weekOf(Date.now(), ownZone())).toMatch(/^\d{4}-W\d\d$/);
  });
});

test("a zone that the system does not know runs by UTC, and stops no message", () => {
  // What V8 tells where TZ is empty: it throws when that is asked of it again.
  const options = vi
    .spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions")
    .mockReturnValue({
      ...Intl.DateTimeFormat("en").resolvedOptions(),
      timeZone: "Etc/Unknown",
    });
  expect(() => Intl.DateTimeFormat("en", { timeZone: "Etc/Unknown" })).toThrow(
    RangeError,
  );
  expect(ownZone()).toBe("UTC");
  expect(weekOf(Date.UTC(2026, 10, 24), ownZone())).toBe("2026-W48");
  options.mockRestore();
  expect(ownZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});
