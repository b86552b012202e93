// The table of laws: its shape, its neutrality, and that every seat is spoken of.
import { describe, expect, test } from "vitest";
import { countryCodes } from "../../utils/jurisdiction/countries.ts";
import {
  isOld,
  regimes,
  regimesOf,
  regimesReaching,
} from "../../utils/jurisdiction/regimes.ts";
import { catalogue } from "../../utils/provider/catalogue.ts";

const ids = regimes.map(({ id }) => id);
const idsOf = (country: string) => regimesOf(country).map(({ id }) => id);

describe("a regime", () => {
  test("has an id of its own that begins with its country, and the ids are sorted", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    expect(
      regimes
        .filter(
          ({ id, countries }) =>
            !id.startsWith("eu-") &&
            (countries.length !== 1 ||
              !id.startsWith(`${countries[0]?.toLowerCase()}-`)),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test("binds countries that ISO 3166-1 knows", () => {
    for (const { id, countries } of regimes) {
      expect(countries.length, id).toBeGreaterThan(0);
      expect(
        countries.filter((one) => !countryCodes.includes(one)),
        id,
      ).toEqual([]);
    }
  });

  test("is told in one or two calm sentences of at most 160 characters", () => {
    const loaded =
      /\b(spie[ds]?|spying|snoop|safe|unsafe|secure|evil|regime|abuse|draconian|stored in)\b/i;
    for (const { id, summary, title } of regimes) {
      expect(summary.length, id).toBeLessThanOrEqual(160);
      expect(summary, id).toMatch(/^[A-Z].*\.$/);
      expect(summary, id).not.toMatch(loaded);
      expect(title.trim(), id).toBe(title);
      expect(title, id).not.toBe("");
    }
  });

  test("is dated, and rests on an https page where it is verified", () => {
    for (const { id, source, date, verified } of regimes) {
      expect(date, id).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      if (verified) expect(source, id).toMatch(/^https:\/\/[^ ]+$/);
      else expect(source, id).not.toMatch(/^https:/);
    }
  });
});

test("every seat of an operator or a parent has at least one", () => {
  const seats = new Set(
    catalogue.flatMap(({ operator, parent }) =>
      [operator, parent].flatMap((party) => (party ? [party.seat] : [])),
    ),
  );
  expect([...seats].filter((seat) => regimesOf(seat).length === 0)).toEqual([]);
});

test("what is being changed says so", () => {
  const changing = regimes
    .filter(({ volatile }) => volatile)
    .map(({ id }) => id);
  expect(changing).toEqual(
    expect.arrayContaining(["us-fisa-702", "us-dpf", "ch-buepf", "ca-c22"]),
  );
});

describe("of a country", () => {
  test.each([
    ["US", ["us-sca-cloud-act", "us-fisa-702"]],
    ["DE", ["eu-gdpr", "eu-e-evidence"]],
    ["CH", ["ch-buepf", "ch-271"]],
    ["GB", ["gb-ipa-2016", "gb-gdpr"]],
    ["NO", ["eu-gdpr"]],
  ])("%s: %j among others", (country, some) => {
    expect(idsOf(country)).toEqual(expect.arrayContaining(some));
  });

  test("that has an opt-out the treaty does not bind: Denmark and e-Evidence", () => {
    expect(idsOf("DK")).toContain("eu-gdpr");
    expect(idsOf("DK")).not.toContain("eu-e-evidence");
  });

  test("of which nothing is known there is nothing", () => {
    expect(regimesOf("AQ")).toEqual([]);
  });
});

describe("what a claim brings with it", () => {
  test("reach abroad follows a company, its parent and its gateway", () => {
    for (const via of ["operator", "parent", "gateway"] as const)
      expect(
        regimesReaching({ country: "US", via }).map(({ id }) => id),
      ).toContain("us-sca-cloud-act");
  });

  test("an address block brings the country's own law alone", () => {
    const found = regimesReaching({ country: "US", via: "network" });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ reach }) => reach === "extraterritorial")).toEqual(
      [],
    );
  });
});

test.each([
  ["2026-11-24", "2027-11-23", false],
  ["2026-11-24", "2027-11-25", true],
  ["2026", "2026-12-31", false],
])("reviewed on %s and read on %s: old is %s", (date, now, old) => {
  expect(isOld({ date }, Date.parse(now))).toBe(old);
});
