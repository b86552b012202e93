// Which week is announced, and when to look next: by the clock on the person's wall,
// through summer time, journeys, years of 53 weeks and clocks that are wrong.
import { describe, expect, test } from "vitest";
import { dueWeek, nextLook, weekIn } from "../../utils/journal/announce.ts";
import { weekBefore } from "../../utils/journal/calendar.ts";
import { weekOf } from "../../utils/journal/week.ts";
import { random } from "./week-of-mail.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PARIS = "Europe/Paris";
const LONG_AGO = "2000-W01";

describe("the week that is due", () => {
  test.each([
    // Monday, 23 November 2026 is the first day of week 48.
    [
      "on Sunday night the one before",
      "2026-11-22T22:59:59Z",
      PARIS,
      "2026-W46",
    ],
    ["on Monday before nine none", "2026-11-23T07:59:59Z", PARIS, null],
    ["on Monday at nine", "2026-11-23T08:00:00Z", PARIS, "2026-W47"],
    ["at the next start after it", "2026-11-26T20:00:00Z", PARIS, "2026-W47"],
    ["until the week is over", "2026-11-29T22:59:59Z", PARIS, "2026-W47"],
    ["not in the night after", "2026-11-29T23:00:00Z", PARIS, null],
    // The same moment elsewhere.
    ["in Tokyo at nine", "2026-11-23T00:00:00Z", "Asia/Tokyo", "2026-W47"],
    [
      "in Honolulu yet Sunday",
      "2026-11-23T08:00:00Z",
      "Pacific/Honolulu",
      "2026-W46",
    ],
    [
      "in Kathmandu at nine",
      "2026-11-23T03:15:00Z",
      "Asia/Kathmandu",
      "2026-W47",
    ],
    // Summer time ends on Sunday, 25 October, and begins on Sunday, 29 March 2026.
    ["in winter time not yet", "2026-10-26T07:59:59Z", PARIS, null],
    ["in winter time at nine", "2026-10-26T08:00:00Z", PARIS, "2026-W43"],
    ["in summer time not yet", "2026-03-30T06:59:59Z", PARIS, null],
    ["in summer time at nine", "2026-03-30T07:00:00Z", PARIS, "2026-W13"],
    // The turn of a year: into week 1, out of week 53.
    ["over New Year", "2025-12-29T08:00:00Z", PARIS, "2025-W52"],
    ["in a week of two years", "2026-01-02T08:00:00Z", PARIS, "2025-W52"],
    ["after week 53", "2027-01-04T08:00:00Z", PARIS, "2026-W53"],
    ["before week 53 is over", "2027-01-03T12:00:00Z", PARIS, "2026-W52"],
  ])("%s (%s, %s): %s", (_, time, zone, week) => {
    expect(dueWeek(Date.parse(time), zone, LONG_AGO, null)).toBe(week);
  });

  const monday = Date.parse("2026-11-23T08:00:00Z");
  test.each([
    ["was announced", LONG_AGO, "2026-W47", null],
    ["was announced by a clock a year ahead", LONG_AGO, "2027-W47", null],
    ["follows the one announced", LONG_AGO, "2026-W46", "2026-W47"],
    [
      "follows after months without a browser",
      LONG_AGO,
      "2026-W20",
      "2026-W47",
    ],
    ["ended before it was asked for", "2026-W48", null, null],
    ["is the one in which it was asked for", "2026-W47", null, "2026-W47"],
    ["is asked for by a clock a year ahead", "2027-W47", null, null],
  ])("when it %s (since %s, last %s): %s", (_, since, last, week) => {
    expect(dueWeek(monday, PARIS, since, last)).toBe(week);
  });

  /** Announces what is due at each of these times. */
  function announced(
    times: readonly (readonly [time: string, zone: string])[],
  ) {
    let last: string | null = null;
    return times.map(([time, zone]) => {
      const week = dueWeek(Date.parse(time), zone, LONG_AGO, last);
      last = week ?? last;
      return week;
    });
  }

  test("is announced once by one who flies back into it", () => {
    expect(
      announced([
        ["2026-11-23T00:00:00Z", "Asia/Tokyo"],
        ["2026-11-23T08:00:00Z", "Pacific/Honolulu"], // Sunday again
        ["2026-11-23T19:00:00Z", "Pacific/Honolulu"],
        ["2026-11-24T00:00:00Z", "Asia/Tokyo"],
      ]),
    ).toEqual(["2026-W47", null, null, null]);
  });

  test("is announced once when the clock is set back, and later ones are", () => {
    expect(
      announced([
        ["2026-11-23T08:00:00Z", PARIS],
        ["2026-11-16T08:00:00Z", PARIS],
        ["2025-11-24T08:00:00Z", PARIS],
        ["2026-11-23T08:00:00Z", PARIS],
        ["2026-11-30T08:00:00Z", PARIS],
      ]),
    ).toEqual(["2026-W47", null, null, null, "2026-W48"]);
  });

  test("never comes twice nor goes back, whatever clock and zone do", () => {
    const next = random(7);
    const times = Array.from({ length: 3_000 }, (_, at) => {
      const off = next() < 0.1 ? (next() - 0.5) * 60 * DAY : 0;
      const time = Date.parse("2026-01-01T00:00:00Z") + at * 7 * HOUR + off;
      const zone = ZONES[Math.floor(next() * ZONES.length)] ?? "UTC";
      return [new Date(time).toISOString(), zone] as const;
    });
    const weeks = announced(times).filter((week) => week !== null);
    expect(weeks.length).toBeGreaterThan(50);
    expect(weeks).toEqual([...new Set(weeks)].sort());
  });
});

const ZONES = [
  "UTC",
  PARIS,
  "America/Los_Angeles",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "Australia/Lord_Howe", // half an hour of summer time
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Niue",
  "Africa/Casablanca", // summer time apart from Ramadan
];

describe("the next look", () => {
  test.each([
    ["from Tuesday", "2026-11-24T12:00:00Z", PARIS, "2026-11-30T08:00:00Z"],
    [
      "from Monday's night",
      "2026-11-22T23:00:00Z",
      PARIS,
      "2026-11-23T08:00:00Z",
    ],
    [
      "from just before nine",
      "2026-11-23T07:59:59Z",
      PARIS,
      "2026-11-23T08:00:00Z",
    ],
    ["from nine", "2026-11-23T08:00:00Z", PARIS, "2026-11-30T08:00:00Z"],
    [
      "over the end of summer time",
      "2026-10-20T12:00:00Z",
      PARIS,
      "2026-10-26T08:00:00Z",
    ],
    [
      "over its beginning",
      "2026-03-24T12:00:00Z",
      PARIS,
      "2026-03-30T07:00:00Z",
    ],
    ["over New Year", "2026-12-31T23:30:00Z", PARIS, "2027-01-04T08:00:00Z"],
    [
      "over the date line",
      "2026-11-24T12:00:00Z",
      "Pacific/Kiritimati",
      "2026-11-29T19:00:00Z",
    ],
    [
      "over the day that Samoa left out",
      "2011-12-28T12:00:00Z",
      "Pacific/Apia",
      "2012-01-01T19:00:00Z",
    ],
  ])("%s (%s, %s): %s", (_, time, zone, look) => {
    expect(new Date(nextLook(Date.parse(time), zone)).toISOString()).toBe(
      look.replace("Z", ".000Z"),
    );
  });

  test.each(ZONES)(
    "all year in %s finds each week due, and not earlier",
    (zone) => {
      const end = Date.parse("2028-01-15T00:00:00Z");
      let now = Date.parse("2026-01-01T00:00:00Z");
      while (now < end) {
        const look = nextLook(now, zone);
        const ended = weekBefore(weekOf(look, zone));
        expect(look).toBeGreaterThan(now);
        expect(dueWeek(look, zone, LONG_AGO, null)).toBe(ended);
        expect(dueWeek(look - 1_000, zone, LONG_AGO, null)).toBeNull();
        // From any time between two looks the next one is the same.
        for (let between = now; between < look; between += 37 * HOUR)
          expect(nextLook(between, zone)).toBe(look);
        now = look;
      }
    },
  );
});

test.each([
  ["2026-W47", "2026-W47"],
  ["2026-W54", null],
  ["soon", null],
  [true, null],
  [null, null],
  [{ week: "2026-W47" }, null],
])("a store that holds %j names the week %s", (value, week) => {
  expect(weekIn(value)).toBe(week);
});
