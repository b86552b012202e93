// Keeper, gateway and network → countries. The records are made up: what an
// operator of the catalogue is, is the catalogue's business.
import { describe, expect, test } from "vitest";
import { judge } from "../../utils/jurisdiction/judge.ts";
import type { Confidence, Keeper } from "../../utils/provider/keeper.ts";
import type {
  Party,
  ProviderKind,
  ProviderRecord,
} from "../../utils/provider/record.ts";

const party = (seat: string, verified = true): Party => ({
  name: `House in ${seat}`,
  seat,
  source: `https://register.example/${seat}`,
  date: "2026-11-01",
  verified,
});

const record = (
  operator: Party,
  parent?: Party,
  kind: ProviderKind = "mailbox",
): ProviderRecord => ({
  id: "house",
  name: "House",
  kind,
  operator,
  ...(parent && { parent }),
});

const PROVIDER: Keeper = { kind: "provider", id: "house" };
const UNKNOWN: Keeper = { kind: "unknown", exchange: "mx.example.net" };
const NETWORK = {
  asn: 64500,
  name: "Example Net",
  registered: "NL",
  date: "2026-06-17",
};
const gateway = (operator: Party, parent?: Party) =>
  record(operator, parent, "gateway");

describe("the headline names the operator's seat, then the parent's where it differs", () => {
  test.each([
    ["no parent", party("DE"), undefined, ["DE"]],
    ["a parent abroad", party("IE"), party("US"), ["IE", "US"]],
    ["a parent at home", party("US"), party("US"), ["US"]],
  ])("%s", (_, operator, parent, countries) => {
    const judged = judge(PROVIDER, [record(operator, parent)], null, "stated");
    expect(judged.headline).toEqual({
      countries,
      confidence: "stated",
      probably: false,
    });
  });

  test("operator and parent each make a claim, also where the country is the same", () => {
    const { claims } = judge(
      PROVIDER,
      [record(party("US"), party("US"))],
      null,
      "stated",
    );
    expect(claims.map(({ via, country }) => [via, country])).toEqual([
      ["operator", "US"],
      ["parent", "US"],
    ]);
  });

  test("operator and parent are told with their sources, nothing more", () => {
    const operator = { ...party("IE"), more: "dropped" };
    const judged = judge(
      PROVIDER,
      [record(operator, party("US"))],
      null,
      "stated",
    );
    expect(judged.operator).toEqual(party("IE"));
    expect(judged.parent).toEqual(party("US"));
  });
});

describe("what nobody verified", () => {
  test.each([
    ["nothing where operator and parent are verified", true, true, false],
    ["the operator: the headline says probably", false, true, true],
    ["the parent: the headline says probably", true, false, true],
    ["neither: the headline says probably", false, false, true],
  ])("%s", (_, operator, parent, probably) => {
    const judged = judge(
      PROVIDER,
      [record(party("IE", operator), party("US", parent))],
      null,
      "stated",
    );
    expect(judged.headline.probably).toBe(probably);
    expect(judged.claims.map(({ confidence }) => confidence)).toEqual([
      operator ? "stated" : "weak",
      parent ? "stated" : "weak",
    ]);
  });

  test.each<[Confidence, Confidence]>([
    ["stated", "weak"],
    ["strong", "weak"],
    ["weak", "weak"],
    ["none", "none"],
  ])("a claim of confidence %s is capped to %s", (given, capped) => {
    const { claims } = judge(
      PROVIDER,
      [record(party("DE", false))],
      null,
      given,
    );
    expect(claims[0]?.confidence).toBe(capped);
  });

  test("a verified claim is as firm as the sign it follows from", () => {
    for (const given of ["stated", "strong", "weak"] as const) {
      const { claims } = judge(PROVIDER, [record(party("DE"))], null, given);
      expect(claims[0]?.confidence).toBe(given);
    }
  });

  test("a weak sign says probably, though the facts are verified", () => {
    const { headline } = judge(PROVIDER, [record(party("DE"))], null, "weak");
    expect(headline).toEqual({
      countries: ["DE"],
      confidence: "weak",
      probably: true,
    });
  });
});

describe("a gateway", () => {
  test("brings its parent's country as well: whoever owns it is reached through it", () => {
    const { claims, headline } = judge(
      PROVIDER,
      [record(party("CH"))],
      gateway(party("DE"), party("US", false)),
      "stated",
    );
    expect(
      claims.map(({ via, country, confidence }) => [via, country, confidence]),
    ).toEqual([
      ["operator", "CH", "stated"],
      ["gateway", "DE", "stated"],
      ["gateway-parent", "US", "weak"],
    ]);
    expect(headline.countries).toEqual(["CH"]);
  });

  test("claims its operator's country beside the keeper's, never in the headline", () => {
    const judged = judge(
      PROVIDER,
      [record(party("CH"))],
      gateway(party("US")),
      "stated",
    );
    expect(judged.headline.countries).toEqual(["CH"]);
    expect(judged.claims).toEqual([
      {
        country: "CH",
        via: "operator",
        subject: "House in CH",
        confidence: "stated",
      },
      {
        country: "US",
        via: "gateway",
        subject: "House in US",
        confidence: "stated",
      },
    ]);
  });

  test("in front of nobody known makes the only claim, and no headline", () => {
    const judged = judge(UNKNOWN, [null], gateway(party("US")), "none");
    expect(judged.headline).toEqual({
      countries: [],
      confidence: "none",
      probably: false,
    });
    expect(judged.claims.map(({ via }) => via)).toEqual(["gateway"]);
    expect(judged.operator).toBeNull();
  });

  test("that nobody verified claims weakly", () => {
    const judged = judge(UNKNOWN, [null], gateway(party("US", false)), "none");
    expect(judged.claims[0]?.confidence).toBe("weak");
  });
});

describe("a split", () => {
  test("has the countries of both keepers", () => {
    const judged = judge(
      PROVIDER,
      [record(party("US")), record(party("CH", false))],
      null,
      "stated",
    );
    expect(judged.headline).toEqual({
      countries: ["US", "CH"],
      confidence: "stated",
      probably: true,
    });
    expect(judged.claims.map(({ country }) => country)).toEqual(["US", "CH"]);
    expect(judged.operator?.seat).toBe("US");
  });

  test("of a known and an unnamed keeper has the known one's", () => {
    const judged = judge(PROVIDER, [record(party("US")), null], null, "stated");
    expect(judged.headline.countries).toEqual(["US"]);
  });

  test("of an unnamed first keeper makes no headline of the second", () => {
    const judged = judge(UNKNOWN, [null, null], null, "none");
    expect(judged.headline.countries).toEqual([]);
    expect(judged.claims).toEqual([]);
  });
});

describe("a keeper that bears no known name", () => {
  test.each<[string, Keeper]>([
    ["an own name", { kind: "own-name", network: null }],
    ["a server of one's own", { kind: "self-hosted", network: null }],
    ["an unknown host", UNKNOWN],
    ["a parked domain without a service", { kind: "parked", id: null }],
  ])("%s without a network has no country", (_, keeper) => {
    const judged = judge(keeper, [null], null, "weak");
    expect(judged).toEqual({
      operator: null,
      parent: null,
      claims: [],
      headline: { countries: [], confidence: "none", probably: false },
    });
  });

  test.each(["own-name", "self-hosted"] as const)(
    "%s with a network has its country of registration, weakly",
    (kind) => {
      const judged = judge({ kind, network: NETWORK }, [null], null, "strong");
      expect(judged.headline).toEqual({
        countries: ["NL"],
        confidence: "weak",
        probably: true,
      });
      expect(judged.claims).toEqual([
        {
          country: "NL",
          via: "network",
          subject: "Example Net",
          confidence: "weak",
        },
      ]);
    },
  );
});
