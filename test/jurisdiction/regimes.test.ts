// The table of laws: its shape, its neutrality, and that every seat is spoken of.
import { describe, expect, test } from "vitest";
import { countryCodes } from "../../utils/jurisdiction/countries.ts";
import {
  applies,
  isOld,
  regimes,
  regimesOf,
  regimesReaching,
} from "../../utils/jurisdiction/regimes.ts";
import { catalogue } from "../../utils/provider/catalogue.ts";

/** Words that judge, frighten or reassure: a law is told, not weighed. */
// prettier-ignore
const LOADED = [
  "spy", "spies", "spied", "spying", "snoop", "snooping", "eavesdrop", "eavesdropping", "dragnet",
  "mass surveillance", "backdoor", "orwellian", "draconian", "notorious", "controversial",
  "criticised", "sweeping", "invasive", "abuse", "evil", "regime", "authoritarian", "safe",
  "unsafe", "secure", "insecure", "sovereign", "trustworthy", "stored in", "big brother",
];

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

  test("is told in one sentence of at most 160 characters, with a full stop", () => {
    for (const { id, summary, title } of regimes) {
      expect(summary.length, id).toBeLessThanOrEqual(160);
      expect(summary, id).toMatch(/^[A-Z].*\.$/);
      expect(summary, id).not.toMatch(/[.!?] [A-Z]/);
      expect(title.trim(), id).toBe(title);
      expect(title, id).not.toBe("");
    }
  });

  test.each(LOADED)("never says %s", (word) => {
    const whole = new RegExp(`\\b${word}\\b`, "i");
    expect(
      regimes
        .filter(({ title, summary }) => whole.test(`${title} ${summary}`))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test("is dated, in a form that can be compared, and not ahead of today", () => {
    const today = new Date().toISOString();
    for (const { id, date } of regimes) {
      expect(date, id).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
      expect(new Date(date).toISOString(), id).toContain(date);
      expect(date <= today, id).toBe(true);
    }
  });

  test("rests on an https page where it is verified, and poses as none where not", () => {
    for (const { id, source, verified } of regimes)
      if (verified)
        expect(source, id).toMatch(/^https:\/\/[^ ]+\.[^ ]+\/?[^ ]*$/);
      else expect(source, id).toBe("general knowledge, no page opened");
  });

  test("that limits who may get data never orders anybody to hand it over", () => {
    const demands = /\b(must|may order|may require)\b.*\b(hand|give|help)\b/;
    expect(
      regimes
        .filter(
          ({ kind, summary }) => kind === "protection" && demands.test(summary),
        )
        .map(({ id }) => id),
    ).toEqual([]);
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

// A message to two countries is under different laws: it is said without the records,
// which come after the popup's first paint.
test("no two countries have the same", () => {
  const described = countryCodes.filter((code) => regimesOf(code).length > 0);
  expect(described.length).toBeGreaterThan(90);
  expect(new Set(described.map((code) => idsOf(code).join())).size).toBe(
    described.length,
  );
});

test.each([
  "us-fisa-702",
  "us-dpf",
  "ch-buepf",
  "ch-vuepf-revision",
  "ca-c22",
  "gb-eu-adequacy",
  "eu-gdpr",
])("%s is being changed, and says so", (id) => {
  expect(regimes.find((one) => one.id === id)?.volatile).toBe(true);
});

test("what is no law yet says so in its title", () => {
  const drafts = regimes.filter(({ summary }) =>
    /^A (bill|draft):/.test(summary),
  );
  expect(drafts.map(({ id }) => id)).toEqual(["ca-c22", "ch-vuepf-revision"]);
  for (const { title } of drafts)
    expect(title).toMatch(/\(not (in force|adopted)\)$/);
});

describe("of a country", () => {
  test.each([
    ["US", ["us-sca-cloud-act", "us-fisa-702"]],
    ["DE", ["eu-gdpr", "eu-e-evidence"]],
    ["CH", ["ch-buepf", "ch-271"]],
    ["GB", ["gb-ipa-2016", "gb-gdpr"]],
    ["NO", ["eu-gdpr"]],
    ["BR", ["br-marco-civil"]],
  ])("%s: %j among others", (country, some) => {
    expect(idsOf(country)).toEqual(expect.arrayContaining(some));
  });

  test("the United States and Germany: by name", () => {
    const titles = (country: string) =>
      regimesOf(country)
        .map(({ title }) => title)
        .join("; ");
    expect(titles("US")).toContain("CLOUD Act");
    expect(titles("DE")).toContain("General Data Protection Regulation");
    expect(titles("DE")).toContain("e-Evidence");
  });

  test("reach abroad is told of the Union as it is of the United States", () => {
    const abroad = (country: string) =>
      regimesOf(country)
        .filter(({ reach }) => reach === "extraterritorial")
        .map(({ id }) => id);
    expect(abroad("US")).toContain("us-sca-cloud-act");
    expect(abroad("DE")).toEqual(["eu-e-evidence", "eu-gdpr"]);
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

describe("a law that was made and does not apply yet", () => {
  test.each([
    ["2026-11-24", false],
    ["2026-11-30T23:59:59Z", false],
    ["2026-12-01", true],
    ["2027-06-01", true],
  ])("on %s a law of 1 December 2026 applies: %s", (day, its) => {
    expect(applies({ inForce: "2026-12-01" }, Date.parse(day))).toBe(its);
  });

  test("says so until its day alone: what is told ever after does not", () => {
    for (const { id, inForce, notYet, title, summary } of regimes) {
      expect(notYet === undefined, id).toBe(inForce === undefined);
      if (inForce === undefined) continue;
      expect(inForce, id).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(`${title} ${summary}`, id).not.toMatch(/in force|from \d/);
    }
  });

  test("Chile's new law applies from the first of December 2026, abroad too", () => {
    const law = regimes.find(({ id }) => id === "cl-21719");
    expect(law?.inForce).toBe("2026-12-01");
    expect(law?.reach).toBe("extraterritorial");
  });
});
