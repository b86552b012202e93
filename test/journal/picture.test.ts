// What the page tells of a week is the same whether its messages are kept, were folded, or
// a part of each: against a reference that counts one by one, and beside the export.
import { describe, expect, test } from "vitest";
import type { Shares } from "../../utils/journal/concentration.ts";
import type { KeptWeek } from "../../utils/journal/counted.ts";
import { exportOf } from "../../utils/journal/export.ts";
import { type Picture, pictureOf } from "../../utils/journal/picture.ts";
import type { Entry, KeptVerdict } from "../../utils/journal/record.ts";
import { OWN_SERVER, totalsOf } from "../../utils/journal/totals.ts";
import type { Weighting } from "../../utils/journal/unit.ts";
import {
  foldedWeek,
  keptAt,
  keptWeek,
  randomWeek,
  sent,
} from "./week-of-mail.ts";

const WEEK = "2026-W48";
const WEIGHTINGS: readonly Weighting[] = ["people", "messages", "domains"];
const RANDOM = Array.from({ length: 1_000 }, (_, seed) => randomWeek(seed + 1));

const picture = (kept: KeptWeek, weighting: Weighting = "people") =>
  pictureOf(kept, weighting, null);

/** The first half folded while the clock was ahead, the second written afterwards. */
function inTwoParts(entries: readonly Entry[]): KeptWeek {
  const middle = entries.length >> 1;
  return {
    week: WEEK,
    entries: entries.slice(middle),
    totals: totalsOf(WEEK, entries.slice(0, middle)),
  };
}

/** Each message's people and domains are its own: no one is in two parts. */
const apart = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry, at) => ({
    ...entry,
    recipients: entry.recipients.map((one) => ({
      ...one,
      domain: `m${at}.${one.domain}` as typeof one.domain, // still a domain
      people: one.people.map((person) => `${at} ${person}`),
    })),
  }));

type Counts = Readonly<Record<string, number>>;
interface Reference {
  readonly houses: Counts;
  /** Units of each own server, largest first. */
  readonly own: readonly number[];
  readonly countries: Counts;
  readonly total: number;
  readonly unknown: number;
  readonly veryLarge: number;
}

/** Counted one by one, without any of the functions under test. */
function reference(entries: readonly Entry[], weighting: Weighting): Reference {
  const last: Record<string, KeptVerdict> = {};
  for (const { recipients } of entries)
    for (const { domain, verdict } of recipients)
      if (verdict) last[domain] = verdict;
  const houseAt = (domain: string): [kind: string, name: string] | null => {
    const verdict = last[domain];
    if (!verdict) return null;
    const { kind, house, keeper } = verdict;
    if (kind === "own-name" || kind === "self-hosted") return ["own", domain];
    if (kind !== "provider" && kind !== "public-sector") return null;
    return ["house", house ?? keeper ?? ""];
  };
  // Each unit, and all domains by which it is reached.
  const units = new Map<string, Set<string>>();
  const counts: Record<"house" | "own" | "country", Record<string, number>> = {
    house: {},
    own: {},
    country: {},
  };
  const add = (kind: keyof typeof counts, name: string) =>
    (counts[kind][name] = (counts[kind][name] ?? 0) + 1);
  let [unknown, veryLarge] = [0, 0];
  for (const { id, recipients } of entries)
    for (const { domain, people } of recipients)
      for (const person of people) {
        const key = {
          people: person,
          domains: domain,
          messages: `${id} ${houseAt(domain)?.[1] ?? domain}`,
        }[weighting];
        units.set(key, (units.get(key) ?? new Set()).add(domain));
      }
  for (const domains of units.values()) {
    const all = [...domains].flatMap((domain) => last[domain] ?? []);
    const house = houseAt([...domains][0] ?? "");
    if (house) add(house[0] === "own" ? "own" : "house", house[1]);
    else unknown++;
    if (house && all.some((one) => one.veryLarge)) veryLarge++;
    for (const country of new Set(all.flatMap(({ countries }) => countries)))
      add("country", country);
  }
  return {
    houses: counts.house,
    own: Object.values(counts.own).sort((a, b) => b - a),
    countries: counts.country,
    total: units.size,
    unknown,
    veryLarge,
  };
}

const counted = ({ known }: Shares): Counts =>
  Object.fromEntries(known.map(({ name, count }) => [name, count]));
const named = ({ known, ...rest }: Shares): Shares => ({
  ...rest,
  known: known.filter(({ isOwn }) => !isOwn),
});
const own = ({ known }: Shares): number[] =>
  known.flatMap(({ isOwn, count }) => (isOwn ? count : []));

function expectAgreement(told: Picture, expected: Reference): void {
  const { houses, countries, veryLarge, effective, largest } = told;
  expect(counted(named(houses))).toEqual(expected.houses);
  expect(own(houses)).toEqual(expected.own);
  expect(counted(countries)).toEqual(expected.countries);
  expect([houses.total, houses.unknown]) //
    .toEqual([expected.total, expected.unknown]);
  if (expected.total === 0) {
    expect([veryLarge, effective, largest]).toEqual([null, null, null]);
    return;
  }
  const sizes = [...Object.values(expected.houses), ...expected.own];
  const most = Math.max(0, ...sizes);
  const part = (count: number) => count / expected.total;
  expect(largest?.least).toBeCloseTo(part(most));
  expect(largest?.most).toBeCloseTo(part(most + expected.unknown));
  expect(veryLarge?.least).toBeCloseTo(part(expected.veryLarge));
  expect(veryLarge?.most) //
    .toBeCloseTo(part(expected.veryLarge + expected.unknown));
  const squares = (counts: readonly number[]) =>
    counts.reduce((sum, count) => sum + part(count) ** 2, 0);
  const alone = Array<number>(expected.unknown).fill(1);
  expect(effective?.most).toBeCloseTo(1 / squares([...sizes, ...alone]));
  const others = [...sizes].sort((a, b) => b - a).slice(1);
  expect(effective?.least) //
    .toBeCloseTo(1 / squares([most + expected.unknown, ...others]));
}

describe.each(WEIGHTINGS)("a thousand random weeks by %s", (weighting) => {
  test("agree with the reference while their messages are kept", () => {
    for (const entries of RANDOM) {
      const expected = reference(entries, weighting);
      expectAgreement(picture(keptWeek(entries), weighting), expected);
    }
  });

  test("agree with it once they were folded", () => {
    let folded = 0;
    for (const entries of RANDOM) {
      const told = picture(foldedWeek(entries), weighting);
      expectAgreement(told, reference(entries, weighting));
      expect(told.detail).toBeNull();
      folded += own(told.houses).length;
    }
    expect(folded).toBeGreaterThan(1_000);
  });

  test("agree with it in two parts that have nobody in common", () => {
    for (const entries of RANDOM.map(apart)) {
      const told = picture(inTwoParts(entries), weighting);
      expectAgreement(told, reference(entries, weighting));
    }
  });
});

test("people, messages and the law of most are the same on both sides of the fold", () => {
  for (const entries of RANDOM) {
    const [kept, folded] = [keptWeek(entries), foldedWeek(entries)].map((one) =>
      picture(one, "domains"),
    );
    expect([folded?.people, folded?.messages, folded?.law]).toEqual([
      kept?.people,
      kept?.messages,
      kept?.law,
    ]);
    expect(kept?.people).toBe(reference(entries, "people").total);
  }
});

describe("a week in two parts", () => {
  test("counts everybody of both, and tells of the messages that are kept", () => {
    let twice = 0;
    for (const entries of RANDOM) {
      const parts = inTwoParts(entries);
      const told = picture(parts);
      const middle = entries.length >> 1;
      const [first, second] = [
        reference(entries.slice(0, middle), "people"),
        reference(entries.slice(middle), "people"),
      ];
      expect(told.people).toBe(first.total + second.total);
      expect(told.messages).toBe(entries.length);
      expect(told.detail?.messages ?? 0).toBe(parts.entries.length);
      expect(told.detail?.people.length ?? 0).toBe(second.total);
      twice += told.people - reference(entries, "people").total;
    }
    expect(twice).toBeGreaterThan(1_000);
  });

  test("keeps the names of its own servers where only questions were folded", () => {
    const entries = RANDOM[1] ?? [];
    const totals = totalsOf(WEEK, [], [{ resolver: "https://a/", domains: 1 }]);
    expect(picture({ week: WEEK, entries, totals }).houses) //
      .toEqual(picture(keptWeek(entries)).houses);
  });
});

test("an own server of a folded week bears no name", () => {
  for (const entries of RANDOM.slice(0, 200)) {
    const { houses } = picture(foldedWeek(entries));
    for (const one of houses.known)
      expect(one.name === OWN_SERVER).toBe(one.isOwn === true);
  }
});

test("the week before counts alike on both sides of the fold", () => {
  const now = keptWeek([sent("m", ["a.org", ["x"], keptAt("House 1", "US")])]);
  let told = 0;
  for (const entries of RANDOM) {
    const [kept, folded] = [keptWeek, foldedWeek].map((made) =>
      pictureOf(now, "people", made(entries, "2026-W47")),
    );
    expect(folded?.before).toEqual(kept?.before);
    if (kept?.before?.share) told++;
  }
  expect(told).toBeGreaterThan(500);
});

/** Rows of an export of one week: people by house, own servers as one. */
function exported(kept: KeptWeek) {
  const rows = exportOf("csv", kept.entries, kept.totals ? [kept.totals] : [])
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(","));
  const counts: Record<string, number> = {};
  for (const [, domain, people, , house = ""] of rows) {
    const name =
      house === "(own servers)" || (house !== "" && house === domain)
        ? OWN_SERVER
        : house;
    counts[name] = (counts[name] ?? 0) + Number(people);
  }
  return counts;
}

test.each([
  ["kept", keptWeek],
  ["folded", foldedWeek],
  ["in two parts", inTwoParts],
] as const)("page and export agree on a week that is %s", (_, made) => {
  for (const entries of RANDOM) {
    const kept = made(entries);
    const { houses } = picture(kept);
    const shown: Record<string, number> = {};
    for (const { name, count, isOwn } of houses.known) {
      const key = isOwn ? OWN_SERVER : name;
      shown[key] = (shown[key] ?? 0) + count;
    }
    // The export has no row for nobody, and none for what is not known but the empty one.
    const { "": rest = 0, ...by } = exported(kept);
    const { "": ownServers = 0, ...houseRows } = shown;
    expect(by).toEqual(houseRows);
    expect(rest).toBe(ownServers + houses.unknown);
  }
});
