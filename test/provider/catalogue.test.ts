// The catalogue as statements of fact: its shape, its sources, and that no name
// belongs to two houses. What a look-up makes of it is tested with find.ts.
import { describe, expect, test } from "vitest";
import { countryCodes } from "../../utils/jurisdiction/countries.ts";
import { catalogue } from "../../utils/provider/catalogue.ts";
import type {
  Party,
  ProviderKind,
  ProviderRecord,
  Source,
  Token,
} from "../../utils/provider/record.ts";

const lists = ["mx", "consumer", "spf", "dkim", "autodiscover"] as const;
type List = (typeof lists)[number];

interface Claimed {
  readonly record: ProviderRecord;
  readonly name: string;
  readonly source: Source;
}

const claims = (list: List): Claimed[] =>
  catalogue.flatMap((record) =>
    (record[list] ?? []).map(([name, source]: Token) => ({
      record,
      name,
      source,
    })),
  );

const parties: Party[] = catalogue.flatMap(({ operator, parent }) =>
  parent ? [operator, parent] : [operator],
);

const sources: Source[] = [
  ...parties,
  ...lists.flatMap((list) => claims(list).map(({ source }) => source)),
  ...catalogue.flatMap(({ accounts, endToEnd }) => [
    ...(accounts ? [accounts] : []),
    ...(endToEnd ? [endToEnd] : []),
  ]),
];

const ids = catalogue.map(({ id }) => id);
const mailboxes = catalogue.filter(({ kind }) => kind === "mailbox");
const twice = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

/** LDH labels (RFC 5890 2.3.1); markers may bear underscores (RFC 8552). */
const host =
  /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;
const marker =
  /^[a-z0-9_]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9])?)+$/;

describe("a record", () => {
  test("has an id of its own, in kebab case, and the ids are sorted", () => {
    expect(twice(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual(
      [],
    );
    expect(ids).toEqual([...ids].sort());
  });

  test("bears a name without a remark of doubt", () => {
    const names = [
      ...catalogue.map(({ name }) => name),
      ...parties.map(({ name }) => name),
    ];
    expect(
      names.filter((name) => name.trim() === "" || /verified|\?|;/.test(name)),
    ).toEqual([]);
  });

  test("is recognised by at least one name", () => {
    expect(
      catalogue
        .filter((record) => lists.every((list) => !record[list]?.length))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test("has an operator with a seat that ISO 3166-1 knows", () => {
    expect(countryCodes).toHaveLength(250);
    expect(twice(countryCodes)).toEqual([]);
    expect(parties.filter(({ seat }) => !countryCodes.includes(seat))).toEqual(
      [],
    );
  });

  test("names a parent only where it differs from the operator", () => {
    expect(
      catalogue
        .filter(({ operator, parent }) => parent?.name === operator.name)
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe("a source", () => {
  test("is named and dated, and not dated ahead", () => {
    const wellFormed = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
    expect(
      sources.filter(
        ({ source, date }) =>
          source === "" || !wellFormed.test(date) || date > "2026-11-24",
      ),
    ).toEqual([]);
  });

  test("of a verified legal fact is a page's address, or a record of the domain's registrar", () => {
    expect(
      parties.filter(
        ({ source, verified }) =>
          verified && !/^(https?|whois):\/\/[^ ]+$/.test(source),
      ),
    ).toEqual([]);
  });

  test("of a number of accounts or of end-to-end encryption is a page", () => {
    const claimed = catalogue.flatMap(({ accounts, endToEnd }) => [
      ...(accounts ? [accounts] : []),
      ...(endToEnd ? [endToEnd] : []),
    ]);
    expect(claimed).not.toEqual([]);
    expect(
      claimed.filter(
        ({ source, verified }) =>
          !verified || !/^https?:\/\/[^ ]+$/.test(source),
      ),
    ).toEqual([]);
  });

  test("of an unverified fact does not pose as a page", () => {
    expect(
      sources.filter(
        ({ source, verified }) => !verified && /^https?:/.test(source),
      ),
    ).toEqual([]);
  });

  test("says of one legal person one seat only", () => {
    const seats = new Map<string, Set<string>>();
    for (const { name, seat } of parties)
      seats.set(name, (seats.get(name) ?? new Set()).add(seat));
    expect([...seats].filter(([, all]) => all.size > 1)).toEqual([]);
  });
});

describe("a name", () => {
  test.each([
    ["mx", host],
    ["consumer", host],
    ["spf", marker],
    ["dkim", marker],
    ["autodiscover", host],
  ] as const)("under %s is lower case, without a leading dot", (list, form) => {
    const names = claims(list).map(({ name }) => name);
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !form.test(name))).toEqual([]);
  });

  test.each(lists)("under %s is claimed once", (list) => {
    expect(twice(claims(list).map(({ name }) => name))).toEqual([]);
  });

  test("under mx lies below another's only within one house", () => {
    const owner = new Map(
      claims("mx").map(({ name, record }) => [name, record]),
    );
    const trespasses = claims("mx").flatMap(({ name, record }) =>
      name
        .split(".")
        .map((_, at, labels) => labels.slice(at).join("."))
        .slice(1)
        .filter((above) => {
          const other = owner.get(above);
          return other && other.operator.name !== record.operator.name;
        })
        .map((above) => `${name} below ${above}`),
    );
    expect(trespasses).toEqual([]);
  });

  test("under mx lies below another of the same record nowhere", () => {
    const redundant = catalogue.flatMap(({ mx = [] }) =>
      mx
        .map(([name]) => name)
        .filter((name) => mx.some(([above]) => name.endsWith(`.${above}`))),
    );
    expect(redundant).toEqual([]);
  });
});

describe("the catalogue holds", () => {
  const count = (kind: ProviderKind): number =>
    catalogue.filter((record) => record.kind === kind).length;

  test.each([
    ["mailbox", 180],
    ["public-sector", 30],
    ["forwarder", 15],
    ["hoster", 10],
    ["parked", 3],
    ["verification", 2],
  ] as const)("%s records: at least %i", (kind, least) => {
    expect(count(kind)).toBeGreaterThanOrEqual(least);
  });

  test("at least 100 operators and 37 parents read on a page", () => {
    const read = (all: readonly (Party | undefined)[]): number =>
      all.filter((party) => party?.verified).length;
    expect(
      read(catalogue.map(({ operator }) => operator)),
    ).toBeGreaterThanOrEqual(100);
    expect(read(catalogue.map(({ parent }) => parent))).toBeGreaterThanOrEqual(
      37,
    );
  });

  test.each(["proton", "tuta"])("%s as end-to-end encrypted", (id) => {
    expect(
      catalogue.find((record) => record.id === id)?.endToEnd,
    ).toBeDefined();
  });

  test.each([
    ["google", 1_000_000_000],
    ["microsoft", 400_000_000],
    ["proton", 100_000_000],
    ["yahoo", 200_000_000],
  ])("for %s at least %i accounts", (id, least) => {
    expect(
      catalogue.find((record) => record.id === id)?.accounts?.count,
    ).toBeGreaterThanOrEqual(least);
  });

  test("at least 100 gateway suffixes", () => {
    expect(
      claims("mx").filter(({ record }) => record.kind === "gateway").length,
    ).toBeGreaterThanOrEqual(100);
  });

  test("at least 500 consumer domains", () => {
    expect(claims("consumer").length).toBeGreaterThanOrEqual(500);
  });

  test("consumer domains at mailboxes and forwarders alone", () => {
    expect(
      claims("consumer")
        .filter(
          ({ record: { kind } }) =>
            !["mailbox", "forwarder", "public-sector"].includes(kind),
        )
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test.each([
    ["IONOS", "ionos", "strato", "arsys", "home-pl", "united-domains"],
    ["team.blue", "register-it", "nominalia", "combell", "transip"],
    ["GoDaddy", "godaddy", "hosteurope", "domainfactory"],
    ["Deutsche Telekom", "tonline", "magenta", "telekom-hu", "otenet"],
  ])("the brands of %s as one house", (_house, first, ...others) => {
    const group = (id: string): string | undefined =>
      mailboxes.find((record) => record.id === id)?.group;
    expect(group(first)).toBeTruthy();
    for (const other of others) expect(group(other)).toBe(group(first));
  });

  test.each([
    ["gmail.com", "google"],
    ["hotmail.co.uk", "microsoft"],
    ["aol.com", "yahoo"],
    ["web.de", "gmx"],
    ["proton.me", "proton"],
    ["privaterelay.appleid.com", "apple-hme"],
    ["mozmail.com", "firefox-relay"],
    ["duck.com", "duck"],
  ])("%s with %s", (domain, id) => {
    expect(
      claims("consumer").find(({ name }) => name === domain)?.record.id,
    ).toBe(id);
  });
});
