// ISO weeks by name: their days, and the weeks before them.
import { describe, expect, test } from "vitest";
import {
  mondayOf,
  sundayOf,
  weekAskedFor,
  weekBefore,
  weeksUpTo,
} from "../../utils/journal/calendar.ts";
import { weekOf } from "../../utils/journal/week.ts";

const day = (date: Date | null | undefined) =>
  date?.toISOString().slice(0, 10) ?? null;

test.each([
  ["2026-W48", "2026-11-23", "2026-11-29"],
  ["2026-W01", "2025-12-29", "2026-01-04"], // begins in the year before
  ["2026-W53", "2026-12-28", "2027-01-03"], // a year of 53 weeks
  ["2024-W09", "2024-02-26", "2024-03-03"], // over a leap day
])("%s is from %s to %s", (week, first, last) => {
  const monday = mondayOf(week);
  expect(day(monday)).toBe(first);
  expect(day(monday && sundayOf(monday))).toBe(last);
});

test.each(["", "2026", "2026-48", "2026-W00", "2026-W54", "2025-W53", "W48"])(
  "%j names no week",
  (text) => {
    expect(mondayOf(text)).toBeNull();
    expect(weekBefore(text)).toBeNull();
    expect(weeksUpTo(text, 12)).toEqual([]);
  },
);

test.each([
  ["2026-W48", "2026-W47"],
  ["2026-W01", "2025-W52"],
  ["2027-W01", "2026-W53"],
])("before %s is %s", (week, before) => {
  expect(weekBefore(week)).toBe(before);
});

test("twelve weeks end with the one they are asked for, oldest first", () => {
  expect(weeksUpTo("2026-W02", 4)).toEqual([
    "2025-W51",
    "2025-W52",
    "2026-W01",
    "2026-W02",
  ]);
});

test.each([
  ["?week=2026-W47", "2026-W47"],
  ["?a=b&week=2025-W52", "2025-W52"],
  ["?week=2026-W48", "2026-W48"],
  // Not yet begun, no week, or no such parameter: the one that runs.
  ["?week=2026-W49", "2026-W48"],
  ["?week=9999-W01", "2026-W48"],
  ["?week=2026-W00", "2026-W48"],
  ["?week=2025-W53", "2026-W48"],
  ["?week=2026-W47%0A", "2026-W48"],
  ["?week=<b>2026-W47", "2026-W48"],
  ["?week=", "2026-W48"],
  ["?weeks=2026-W47", "2026-W48"],
  ["?%E0%A4%A", "2026-W48"],
  ["", "2026-W48"],
])("in 2026-W48 the address %j opens %s", (query, week) => {
  expect(weekAskedFor(query, "2026-W48")).toBe(week);
});

describe("thirty years of Mondays", () => {
  test("are named as the journal names them", () => {
    for (let at = 0; at < 30 * 52; at++) {
      const monday = Date.UTC(2010, 0, 4) + at * 7 * 86_400_000;
      const name = weekOf(monday, "UTC");
      expect(mondayOf(name)?.getTime()).toBe(monday);
      expect(weeksUpTo(name, 1)).toEqual([name]);
    }
  });
});
