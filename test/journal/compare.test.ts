// The week before, beside this one: figures, none where there are too few people, and the
// same on both sides of the fold.
import { describe, expect, test } from "vitest";
import { byHouse, type Share } from "../../utils/journal/concentration.ts";
import { beforeOf, shareOf } from "../../utils/journal/compare.ts";
import { countedWeek, type KeptWeek } from "../../utils/journal/counted.ts";
import type { Entry } from "../../utils/journal/record.ts";
import { OWN_SERVER } from "../../utils/journal/totals.ts";
import { unitsOf, type Weighting } from "../../utils/journal/unit.ts";
import { foldedWeek, keptAt, keptWeek, notTold, sent } from "./week-of-mail.ts";

const people = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const week = (google: number, unknown: number, posteo: number) => [
  sent(
    "m",
    ["gmail.com", people(google, "g"), keptAt("Google", "US")],
    ["hidden.org", people(unknown, "h"), notTold()],
    ["posteo.de", people(posteo, "p"), keptAt("Posteo", "DE")],
  ),
];
const house = (name: string): Share => ({ name, count: 1, share: 1 });
const own = (name: string): Share => ({ ...house(name), isOwn: true });

describe.each<[string, (entries: readonly Entry[]) => KeptWeek]>([
  ["kept", keptWeek],
  ["folded", foldedWeek],
])("a week before that is %s", (_, made) => {
  const before = (
    entries: readonly Entry[],
    weighting: Weighting,
    of: Share | null,
  ) => beforeOf(countedWeek(made(entries)), weighting, of);

  test.each([
    [10, 0, 10, "Google", { people: 20, share: { least: 0.5, most: 0.5 } }],
    [6, 2, 2, "Google", { people: 10, share: { least: 0.6, most: 0.8 } }],
    [6, 2, 2, "Proton", { people: 10, share: { least: 0, most: 0.2 } }],
    [5, 2, 2, "Google", { people: 9, share: null }], // too few
    [10, 0, 10, null, { people: 20, share: null }], // no house is the largest now
  ])(
    "%i at Google, %i not known, %i at Posteo; asked for %s",
    (google, unknown, posteo, name, expected) => {
      const entries = week(google, unknown, posteo);
      expect(before(entries, "people", name === null ? name : house(name))) //
        .toEqual(expected);
    },
  );

  test("is none where nothing was counted", () => {
    expect(before([], "people", house("Google"))).toBeNull();
  });

  test("is counted as the page counts: by domains as well", () => {
    const told = before(week(10, 0, 10), "domains", house("Google"));
    expect(told?.share?.least).toBe(1 / 3);
  });

  test("tells a server of a domain's own where its name is on both sides", () => {
    const entries = [
      ...week(10, 0, 0),
      sent("o", ["bakery.fr", people(10, "b"), notTold({ kind: "own-name" })]),
    ];
    const share = before(entries, "people", own("bakery.fr"))?.share;
    expect(share).toEqual(made === keptWeek ? { least: 0.5, most: 0.5 } : null);
    // It was folded on this side: which of them it was cannot be told.
    expect(before(entries, "people", own(OWN_SERVER))?.share).toBeNull();
    // Where the week before had no such server, none was this one.
    expect(before(week(10, 0, 0), "people", own("bakery.fr"))?.share) //
      .toEqual({ least: 0, most: 0 });
  });
});

test("of no units there is no share", () => {
  expect(shareOf(byHouse([]), house("Google"))).toBeNull();
  expect(byHouse(unitsOf(week(10, 0, 10), "domains")).unknown).toBe(1);
});
