// Shares and the effective number of providers: by hand, and against a reference that
// counts one by one over a thousand random weeks.
import { describe, expect, test } from "vitest";
import {
  byCountry,
  byHouse,
  byResolver,
  effectiveNumber,
  largest,
  scaleOf,
  veryLarge,
} from "../../utils/journal/concentration.ts";
import type { Entry } from "../../utils/journal/record.ts";
import { houseOf, unitsOf, type Weighting } from "../../utils/journal/unit.ts";
import { keptAt, notTold, randomWeek, sent } from "./week-of-mail.ts";

const WEIGHTINGS: readonly Weighting[] = ["people", "messages", "domains"];
const google = keptAt("Google", "US", { veryLarge: true });
const posteo = keptAt("Posteo", "DE");

const week: readonly Entry[] = [
  sent("m1", ["gmail.com", ["a", "b"], google], ["posteo.de", ["c"], posteo]),
  sent("m2", ["gmail.com", ["a"], google], ["hidden.org", ["d"], notTold()]),
  sent("m3", ["firm.org", ["e"], google]),
];

describe("what is counted", () => {
  test.each<[Weighting, readonly string[]]>([
    ["people", ["a", "b", "c", "d", "e"]],
    ["domains", ["gmail.com", "posteo.de", "hidden.org", "firm.org"]],
    [
      "messages",
      ["m1 Google", "m1 Posteo", "m2 Google", "m2 hidden.org", "m3 Google"],
    ],
  ])("%s, each once", (weighting, keys) => {
    expect(unitsOf(week, weighting).map(({ key }) => key)).toEqual(keys);
  });

  test("a verdict that arrived with a later message stands for the whole week", () => {
    const late = [
      sent("m1", ["firm.org", ["a"], null]),
      sent("m2", ["firm.org", ["b"], posteo]),
    ];
    expect(unitsOf(late, "people").map(houseOf)).toEqual(["Posteo", "Posteo"]);
  });

  test.each([
    ["a provider is its house", keptAt("IONOS", "DE"), "IONOS"],
    [
      "an own server is a house of its own",
      notTold({ kind: "own-name" }),
      "x.org",
    ],
    [
      "a forwarder hides the house",
      keptAt("Fwd", "US", { kind: "forwarder" }),
      null,
    ],
    [
      "nobody reads at a parked domain",
      keptAt("Park", "US", { kind: "parked" }),
      null,
    ],
    ["unknown is none", notTold(), null],
    ["no verdict is none", null, null],
  ])("%s", (_, verdict, house) => {
    const [unit] = unitsOf([sent("m", ["x.org", ["a"], verdict])], "people");
    expect(unit && houseOf(unit)).toBe(house);
  });
});

describe("a week of five people", () => {
  const people = unitsOf(week, "people");

  test("by house, unknown as a share of its own", () => {
    expect(byHouse(people)).toEqual({
      known: [
        { name: "Google", count: 3, share: 0.6 },
        { name: "Posteo", count: 1, share: 0.2 },
      ],
      unknown: 1,
      total: 5,
    });
  });

  test("by country", () => {
    expect(
      byCountry(people).known.map(({ name, count }) => [name, count]),
    ).toEqual([
      ["US", 3],
      ["DE", 1],
    ]);
  });

  test("the largest and the very large are ranges", () => {
    expect(largest(byHouse(people))).toEqual({ least: 0.6, most: 0.8 });
    expect(veryLarge(people)).toEqual({ least: 0.6, most: 0.8 });
  });

  test("the effective number of providers is a range", () => {
    const range = effectiveNumber(byHouse(people));
    expect(range?.least).toBeCloseTo(1 / (0.8 ** 2 + 0.2 ** 2));
    expect(range?.most).toBeCloseTo(1 / (0.6 ** 2 + 0.2 ** 2 + 0.2 ** 2));
  });
});

// 50, 20, 10 and four of 5: HHI 3,100, so 3.23 providers; ten equal ones are ten.
test.each([
  [[50, 20, 10, 5, 5, 5, 5], 3.23],
  [[1], 1],
  [Array<number>(10).fill(7), 10],
  [[2, 1], 1.8],
])("houses of %j people are %f providers in effect", (sizes, number) => {
  const entries = sizes.map((size, at) =>
    sent(`m${at}`, [
      `d${at}.org`,
      Array.from({ length: size }, (_, person) => `${at}-${person}`),
      keptAt(`House ${at}`, "DE"),
    ]),
  );
  const range = effectiveNumber(byHouse(unitsOf(entries, "people")));
  expect(range?.least).toBeCloseTo(number, 2);
  expect(range?.most).toBeCloseTo(number, 2);
});

test.each([
  [10, "low"],
  [6.7, "low"], // HHI 1,493
  [6.6, "moderate"], // 1,515
  [4, "moderate"], // 2,500
  [3.9, "high"],
  [2, "high"], // 5,000
  [1.9, "very-high"],
  [1, "very-high"],
])("%f providers in effect are called %s", (providers, word) => {
  expect(scaleOf(providers)).toBe(word);
});

test("our own questions are measured alike", () => {
  const shares = byResolver(
    new Map([
      ["a", 6],
      ["b", 2],
      ["c", 2],
    ]),
  );
  expect(shares.known[0]).toEqual({ name: "a", count: 6, share: 0.6 });
  expect(shares.unknown).toBe(0);
  expect(effectiveNumber(shares)?.least).toBeCloseTo(1 / 0.44);
  expect(effectiveNumber(byResolver(new Map()))).toBeNull();
});

test("resolvers are named by their hosts, by their addresses where two share one", () => {
  const { known, total } = byResolver(
    new Map([
      ["https://dns.example/dns-query", 4],
      ["https://one.example/a", 3],
      ["https://one.example/b", 2],
      ["no address", 1],
    ]),
  );
  expect(known.map(({ name, count }) => [name, count])).toEqual([
    ["dns.example", 4],
    ["https://one.example/a", 3],
    ["https://one.example/b", 2],
    ["no address", 1],
  ]);
  expect(total).toBe(10);
});

test("resolvers are named in the oldest browser as well: Chromium 120 knows no URL.parse", () => {
  const { parse } = URL;
  Reflect.deleteProperty(URL, "parse");
  try {
    const { known } = byResolver(new Map([["https://dns.example/q", 1]]));
    expect(known[0]?.name).toBe("dns.example");
  } finally {
    URL.parse = parse;
  }
});

test("a message to two domains of a house counts once, under the laws of both", () => {
  const entries = [
    sent(
      "m",
      ["a.org", ["a"], keptAt("House", "CH", { veryLarge: true })],
      ["b.org", ["b"], keptAt("House", "DE")],
    ),
  ];
  const units = unitsOf(entries, "messages");
  expect(byHouse(units).known).toEqual([{ name: "House", count: 1, share: 1 }]);
  expect(byCountry(units).known.map(({ name }) => name)).toEqual(["CH", "DE"]);
  expect(veryLarge(units)).toEqual({ least: 1, most: 1 });
});

test("an empty week has no largest, no effective number, and no share", () => {
  const none = byHouse([]);
  expect(none).toEqual({ known: [], unknown: 0, total: 0 });
  expect([largest(none), effectiveNumber(none), veryLarge([])]).toEqual([
    null,
    null,
    null,
  ]);
});

/** The same, counted one by one without any of the functions above. */
function reference(entries: readonly Entry[], weighting: Weighting) {
  const house = (domain: string) => {
    let found: string | null = null;
    for (const { recipients } of entries)
      for (const one of recipients)
        if (one.domain === domain && one.verdict) {
          const { kind, house: name, keeper } = one.verdict;
          if (kind === "provider" || kind === "public-sector")
            found = name ?? keeper;
          else if (kind === "own-name" || kind === "self-hosted")
            found = domain;
          else found = null;
        }
    return found;
  };
  const seen: string[] = [];
  const counts: Record<string, number> = {};
  let unknown = 0;
  for (const { id, recipients } of entries)
    for (const { domain, people } of recipients) {
      const at = house(domain);
      const keys =
        weighting === "people"
          ? people
          : weighting === "domains"
            ? [domain]
            : [`${id} ${at ?? domain}`];
      for (const key of keys) {
        if (seen.includes(key)) continue;
        seen.push(key);
        if (at === null) unknown++;
        else counts[at] = (counts[at] ?? 0) + 1;
      }
    }
  return { counts, unknown, total: seen.length };
}

test("a thousand random weeks agree with the reference, in every weighting", () => {
  let empty = 0;
  for (let seed = 1; seed <= 1_000; seed++) {
    const entries = randomWeek(seed);
    for (const weighting of WEIGHTINGS) {
      const expected = reference(entries, weighting);
      const told = byHouse(unitsOf(entries, weighting));
      expect(
        Object.fromEntries(told.known.map(({ name, count }) => [name, count])),
      ).toEqual(expected.counts);
      expect([told.unknown, told.total]).toEqual([
        expected.unknown,
        expected.total,
      ]);
      const shares = told.known.reduce((sum, { share }) => sum + share, 0);
      if (told.total === 0) {
        empty++;
        continue;
      }
      expect(shares + told.unknown / told.total).toBeCloseTo(1, 10);
      const range = effectiveNumber(told);
      expect(range?.least).toBeGreaterThan(0.999);
      expect(range?.least).toBeLessThanOrEqual((range?.most ?? 0) + 1e-9);
      expect(range?.most).toBeLessThanOrEqual(told.total + 1e-9);
    }
  }
  expect(empty).toBeLessThan(400);
});
