// A week as a point beside others.
import { expect, test } from "vitest";
import { countedWeek } from "../../utils/journal/counted.ts";
import { pointOf } from "../../utils/journal/twelve-weeks.ts";
import {
  foldedWeek,
  keptAt,
  keptWeek,
  notTold,
  randomWeek,
  sent,
} from "./week-of-mail.ts";

test("holds the measures of its people", () => {
  const entries = [
    sent(
      "m",
      ["gmail.com", ["a", "b", "c"], keptAt("Google", "US")],
      ["hidden.org", ["d"], notTold()],
    ),
  ];
  const point = pointOf(countedWeek(keptWeek(entries)));
  expect(point).toMatchObject({
    week: "2026-W48",
    people: 4,
    largest: { least: 0.75, most: 1 },
  });
  expect(point.effective?.least).toBe(1);
  expect(point.effective?.most).toBeCloseTo(1 / (0.75 ** 2 + 0.25 ** 2));
});

test("is a gap where nothing was sent", () => {
  expect(pointOf(countedWeek(keptWeek([], "2026-W47")))).toEqual({
    week: "2026-W47",
    people: 0,
    largest: null,
    effective: null,
  });
});

test("is the same when counts alone remain of the week", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const entries = randomWeek(seed);
    const point = pointOf(countedWeek(keptWeek(entries)));
    const folded = pointOf(countedWeek(foldedWeek(entries)));
    expect(folded.people).toBe(point.people);
    expect(folded.largest).toEqual(point.largest);
    expect(folded.effective?.least ?? 0).toBeCloseTo(
      point.effective?.least ?? 0,
    );
    expect(folded.effective?.most ?? 0).toBeCloseTo(point.effective?.most ?? 0);
  }
});
