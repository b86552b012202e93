// A week's totals tell the same as its entries did, for a thousand random weeks, and
// tell nothing of any person.
import { describe, expect, test } from "vitest";
import {
  byCountry,
  byHouse,
  effectiveNumber,
  largest,
  type Shares,
  veryLarge,
} from "../../utils/journal/concentration.ts";
import { isTotals } from "../../utils/journal/guard.ts";
import {
  countriesOf,
  housesOf,
  merged,
  oldestKept,
  OWN_SERVER,
  type Retention,
  retentionOf,
  tallyBy,
  totalsOf,
  veryLargeOf,
} from "../../utils/journal/totals.ts";
import { unitsOf, type Weighting } from "../../utils/journal/unit.ts";
import { keptAt, notTold, randomWeek, sent } from "./week-of-mail.ts";

const WEEKS = Array.from({ length: 1_000 }, (_, seed) => randomWeek(seed));
const WEEKLY = "2026-W48";

/** A domain's own server has no name in totals; no other share changes. */
const unnamed = ({ known, unknown, total }: Shares) => ({
  known: known
    .map((one) => (one.isOwn ? { ...one, name: OWN_SERVER } : one))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  unknown,
  total,
});

describe.each<Weighting>(["people", "messages", "domains"])(
  "the totals by %s",
  (weighting) => {
    test("are what the entries' units give", () => {
      let own = 0;
      for (const entries of WEEKS) {
        const units = unitsOf(entries, weighting);
        const tally = tallyBy(totalsOf(WEEKLY, entries), weighting);
        expect(housesOf(tally)).toEqual(unnamed(byHouse(units)));
        expect(countriesOf(tally)).toEqual(byCountry(units));
        expect(veryLargeOf(tally)).toEqual(veryLarge(units));
        expect(largest(housesOf(tally))).toEqual(largest(byHouse(units)));
        const [one, other] = [housesOf(tally), byHouse(units)].map(
          effectiveNumber,
        );
        expect(one?.least).toBe(other?.least);
        expect(one?.most).toBe(other?.most);
        own += tally.own.length;
      }
      expect(own).toBeGreaterThan(1_000);
    });
  },
);

test("totals pass their guard, also after the way through JSON", () => {
  for (const entries of WEEKS.slice(0, 100)) {
    const totals = totalsOf(WEEKLY, entries, [
      { resolver: "https://dns.example/dns-query", domains: 3 },
    ]);
    expect(isTotals(JSON.parse(JSON.stringify(totals)))).toBe(true);
  }
});

test("totals name houses, and neither a person, a domain nor a message", () => {
  const text = JSON.stringify(
    totalsOf(WEEKLY, [
      sent("message-1", [
        "smith.family",
        ["hash-a"],
        notTold({ kind: "own-name" }),
      ]),
      sent("message-2", ["gmail.com", ["hash-b"], keptAt("Google", "US")]),
    ]),
  );
  expect(text).toContain("Google");
  expect(text).not.toMatch(/hash|smith|gmail|message-|own\.example/);
});

test("an empty week has totals of nothing", () => {
  const tally = totalsOf(WEEKLY, []).people;
  expect(tally).toMatchObject({ houses: [], own: [], unknown: 0, total: 0 });
  expect([largest(housesOf(tally)), veryLargeOf(tally)]).toEqual([null, null]);
});

describe("two parts of one week", () => {
  test("of different people add up to the whole", () => {
    for (const entries of WEEKS.slice(0, 200)) {
      // Each message's people and domains are its own here.
      const apart = entries.map((entry, at) => ({
        ...entry,
        recipients: entry.recipients.map((one) => ({
          ...one,
          domain: `m${at}.${one.domain}` as typeof one.domain, // still a domain
          people: one.people.map((person) => `${at} ${person}`),
        })),
      }));
      const middle = apart.length >> 1;
      const parts = [apart.slice(0, middle), apart.slice(middle)].map((part) =>
        totalsOf(WEEKLY, part),
      );
      const [first, second] = parts;
      if (!first || !second) throw new Error("two parts");
      const sum = merged(first, second);
      expect(sum).toEqual(totalsOf(WEEKLY, apart));
    }
  });

  test("add up what each resolver saw", () => {
    const [a, b] = ["https://a.example/", "https://b.example/"];
    const sum = merged(
      totalsOf(WEEKLY, [], [{ resolver: a, domains: 1 }]),
      totalsOf(
        WEEKLY,
        [],
        [
          { resolver: a, domains: 2 },
          { resolver: b, domains: 4 },
        ],
      ),
    );
    expect(sum.questions).toEqual([
      { resolver: b, domains: 4 },
      { resolver: a, domains: 3 },
    ]);
  });
});

describe("how long messages are kept", () => {
  test.each<[unknown, Retention]>([
    [4, 4],
    [52, 52],
    [undefined, 12],
    [null, 12],
    [5, 12],
    ["4", 12],
    [Number.NaN, 12],
    [Number.POSITIVE_INFINITY, 12],
  ])("%j in the store is %i weeks", (value, weeks) => {
    expect(retentionOf(value)).toBe(weeks);
  });

  test.each<[string, Retention, string]>([
    ["2026-W48", 12, "2026-W36"],
    ["2026-W48", 4, "2026-W44"],
    ["2026-W03", 4, "2025-W51"],
    ["2027-W01", 4, "2026-W50"], // 2026 has 53 weeks
    ["2026-W48", 52, "2025-W48"],
  ])("in %s, %i weeks back to %s", (week, retention, oldest) => {
    expect(oldestKept(week, retention)).toBe(oldest);
  });
});
