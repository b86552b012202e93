// What is behind a row: brands and domains of a house, houses of a country; never more
// and never less than the row itself says.
import { describe, expect, test } from "vitest";
import { brandsOf, housesBehind } from "../../utils/journal/brands.ts";
import { byCountry, byHouse } from "../../utils/journal/concentration.ts";
import { unitsOf } from "../../utils/journal/unit.ts";
import { keptAt, notTold, randomWeek, sent } from "./week-of-mail.ts";

const united = (brand: string | null, keeper: string) =>
  keptAt("United Internet", "DE", { keeper, brand });
const bakery = notTold({
  kind: "own-name",
  countries: ["DE"],
  claims: [{ country: "DE", via: "network" }],
});
const people = unitsOf(
  [
    sent(
      "m",
      ["gmx.net", ["a", "b"], united("GMX", "gmx")],
      ["gmx.de", ["c"], united("GMX", "gmx")],
      ["web.de", ["d", "e"], united("WEB.DE", "web-de")],
      ["bakery.de", ["f"], bakery],
      ["old.org", ["g"], united(null, "ionos")], // kept before brands were
      ["hidden.org", ["h"], notTold()],
    ),
  ],
  "people",
);

test("a house opens to its brands, and each brand to its domains", () => {
  expect(brandsOf(people).get("United Internet")).toEqual([
    {
      name: "GMX",
      count: 3,
      domains: [
        { domain: "gmx.net", count: 2 },
        { domain: "gmx.de", count: 1 },
      ],
    },
    { name: "WEB.DE", count: 2, domains: [{ domain: "web.de", count: 2 }] },
    { name: "ionos", count: 1, domains: [{ domain: "old.org", count: 1 }] },
  ]);
});

test("a server of its own name bears no brand", () => {
  expect(brandsOf(people).get("bakery.de")).toEqual([
    { name: null, count: 1, domains: [{ domain: "bakery.de", count: 1 }] },
  ]);
});

test("a country opens to its houses; own names stand together, apart from them", () => {
  expect(housesBehind(people).get("DE")).toEqual([
    { house: "United Internet", count: 6 },
    { house: null, count: 1 },
  ]);
});

describe("a thousand random weeks", () => {
  test("open to exactly what their rows count", () => {
    let rows = 0;
    for (let seed = 1; seed <= 1_000; seed++) {
      const units = unitsOf(randomWeek(seed), "people");
      const brands = brandsOf(units);
      const behind = housesBehind(units);
      const sum = (list: readonly { readonly count: number }[] = []) =>
        list.reduce((total, { count }) => total + count, 0);
      for (const { name, count } of byHouse(units).known) {
        rows++;
        expect(sum(brands.get(name))).toBe(count);
        expect(sum(brands.get(name)?.flatMap((one) => one.domains))).toBe(
          count,
        );
      }
      for (const { name, count } of byCountry(units).known)
        expect(sum(behind.get(name))).toBe(count);
    }
    expect(rows).toBeGreaterThan(1_000);
  });
});
