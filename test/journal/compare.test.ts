// The week before, beside this one: figures, and none where there are too few people.
import { expect, test } from "vitest";
import { byHouse } from "../../utils/journal/concentration.ts";
import { beforeOf, shareOf } from "../../utils/journal/compare.ts";
import { unitsOf } from "../../utils/journal/unit.ts";
import { keptAt, notTold, sent } from "./week-of-mail.ts";

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

test.each([
  [10, 0, 10, "Google", { people: 20, share: { least: 0.5, most: 0.5 } }],
  [6, 2, 2, "Google", { people: 10, share: { least: 0.6, most: 0.8 } }],
  [6, 2, 2, "Proton", { people: 10, share: { least: 0, most: 0.2 } }],
  [5, 2, 2, "Google", { people: 9, share: null }], // too few
  [10, 0, 10, null, { people: 20, share: null }], // no house is the largest now
])(
  "%i at Google, %i not known, %i at Posteo; asked for %s",
  (google, unknown, posteo, house, expected) => {
    expect(beforeOf(week(google, unknown, posteo), "people", house)).toEqual(
      expected,
    );
  },
);

test("a week in which nothing was counted is none", () => {
  expect(beforeOf([], "people", "Google")).toBeNull();
  expect(shareOf(byHouse([]), "Google")).toBeNull();
});

test("the share is counted as the page counts: by domains as well", () => {
  const before = beforeOf(week(10, 0, 10), "domains", "Google");
  expect(before?.share?.least).toBe(1 / 3);
  expect(byHouse(unitsOf(week(10, 0, 10), "domains")).unknown).toBe(1);
});
