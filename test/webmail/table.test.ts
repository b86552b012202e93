// The table of webmails in CONTRIBUTING is the one that the cases make: it cannot grow
// stale. When this fails, copy the printed table between the two comments.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { directory } from "../../utils/webmail/directory.ts";
import { adapters } from "../../utils/webmail/registry.ts";
import { allCases } from "./cases/all.ts";
import { tableOf } from "./table.ts";

const START = "<!-- table of webmails: made by test/webmail/table.test.ts -->";
const END = "<!-- end of the table of webmails -->";

test("CONTRIBUTING holds the table that the cases make", () => {
  const text = readFileSync("CONTRIBUTING.md", "utf8");
  const [before, after, ...more] = text.split(START);
  expect(more).toEqual([]);
  expect(before).not.toBe("");
  const [shown, rest] = (after ?? "").split(END);
  expect(rest).toBeDefined();
  expect(shown?.trim()).toBe(tableOf(adapters, allCases, directory));
});

test("every adapter has its cases, and every case an adapter", () => {
  expect(allCases.map(({ adapter }) => adapter).sort()).toEqual(
    adapters.map(({ id }) => id).sort(),
  );
});

test("a case that nobody saw is a dash in the table", () => {
  const table = tableOf(adapters, allCases, directory);
  const cells = (name: string) =>
    table
      .split("\n")
      .find((line) => line.startsWith(`| ${name} `))
      ?.split("|")
      .map((cell) => cell.trim());
  expect(cells("Yahoo Mail")?.slice(2, 7)).toEqual([
    "yes",
    "yes",
    "–",
    "–",
    "yes",
  ]);
});
