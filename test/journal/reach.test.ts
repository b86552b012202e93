// If a country cut the link: who is out of reach, who perhaps, who still is in reach.
import { describe, expect, test } from "vitest";
import {
  countriesIn,
  reachWithout,
  type Switches,
} from "../../utils/journal/reach.ts";
import { unitsOf } from "../../utils/journal/unit.ts";
import { keptAt, notTold, randomWeek, sent } from "./week-of-mail.ts";

const OFF: Switches = {
  companies: false,
  networks: false,
  gateways: false,
  own: false,
};
const google = keptAt("Google", "US");
const domainfactory = keptAt("domainFACTORY", "DE", {
  claims: [
    { country: "DE", via: "operator" },
    { country: "US", via: "parent" },
  ],
});
const behindGateway = keptAt("Proton", "CH", {
  claims: [
    { country: "CH", via: "operator" },
    { country: "US", via: "gateway" },
  ],
});
const ownServer = notTold({
  kind: "own-name",
  claims: [{ country: "US", via: "network" }],
});
const units = unitsOf(
  [
    sent(
      "m",
      ["gmail.com", ["google"], google],
      ["df.de", ["df"], domainfactory],
      ["proton.me", ["proton"], behindGateway],
      ["bakery.fr", ["bakery"], ownServer],
      ["hidden.org", ["hidden"], notTold()],
      ["posteo.de", ["posteo"], keptAt("Posteo", "DE")],
    ),
  ],
  "people",
);
const mine = [keptAt("GMX", "DE")];
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe("if the United States cut the link", () => {
  test.each<[string, Partial<Switches>, string[], string[]]>([
    ["nothing is switched on", {}, [], []],
    [
      "companies under its law stop, parents count",
      { companies: true },
      ["google", "df"],
      ["bakery", "hidden"],
    ],
    ["networks registered there are cut", { networks: true }, ["bakery"], []],
    ["gateways stop", { gateways: true }, ["proton"], []],
    [
      "all of it",
      { companies: true, networks: true, gateways: true },
      ["google", "df", "proton", "bakery"],
      ["hidden"],
    ],
  ])("%s", (_, on, out, perhaps) => {
    const reach = reachWithout(units, mine, "US", { ...OFF, ...on });
    expect(keys(reach.out)).toEqual(out);
    expect(keys(reach.perhaps)).toEqual(perhaps);
    expect(reach.ownCut).toBe(false);
    expect(reach.out.length + reach.perhaps.length + reach.still.length).toBe(
      6,
    );
  });
});

test("the countries to choose from are those that any switch could cut, one's own too", () => {
  expect(countriesIn(units, mine)).toEqual(["US", "DE", "CH"]);
  expect(countriesIn([], mine)).toEqual(["DE"]);
  expect(countriesIn([], [])).toEqual([]);
});

describe("one's own provider", () => {
  test("under that law and switched on: nobody is reached", () => {
    const reach = reachWithout(units, mine, "DE", { ...OFF, own: true });
    expect(reach.ownCut).toBe(true);
    expect(keys(reach.out)).toEqual(keys(units));
  });

  test.each([
    ["switched off", mine, { ...OFF, companies: true }],
    ["elsewhere", [keptAt("Proton", "CH")], { ...OFF, own: true }],
    [
      "one of two, the other elsewhere",
      [...mine, keptAt("Proton", "CH")],
      { ...OFF, own: true },
    ],
    ["not known", [], { ...OFF, own: true }],
  ])("%s: not all is cut", (_, own, switches) => {
    expect(reachWithout(units, own, "DE", switches).ownCut).toBe(false);
  });
});

test("a thousand random weeks: every person is in one place, as a reference counts", () => {
  const countries = ["US", "DE", "CH", "FR"];
  for (let seed = 1; seed <= 1_000; seed++) {
    const people = unitsOf(randomWeek(seed), "people");
    const country = countries[seed % 4] ?? "US";
    const switches: Switches = {
      companies: seed % 2 === 0,
      networks: seed % 3 === 0,
      gateways: seed % 5 === 0,
      own: false,
    };
    const reach = reachWithout(people, [], country, switches);
    for (const unit of people) {
      let cut = false;
      for (const claim of unit.verdict?.claims ?? []) {
        if (claim.country !== country) continue;
        if (switches.companies && /^(operator|parent)$/.test(claim.via))
          cut = true;
        if (switches.networks && claim.via === "network") cut = true;
        if (switches.gateways && /^gateway/.test(claim.via)) cut = true;
      }
      expect(reach.out.includes(unit)).toBe(cut);
    }
    const placed = [...reach.out, ...reach.perhaps, ...reach.still];
    expect(new Set(placed).size).toBe(people.length);
  }
});
