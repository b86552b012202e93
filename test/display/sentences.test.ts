// Which sentence is said of which row. The words are English; what is tested is the
// choice, and that names and numbers arrive in it.
import { describe, expect, test } from "vitest";
import {
  accountOf,
  rowOf,
  type Standing,
} from "../../utils/display/account.ts";
import { badgeOf, EMPTY_BADGE } from "../../utils/display/badge.ts";
import {
  badgeSentence,
  explanation,
  houseOfMailboxes,
  keeperLine,
  lawsSentence,
  lawLine,
  notes,
  summary,
} from "../../utils/display/sentences.ts";
import { wordsFor } from "../../utils/display/languages.ts";
import type { FailureReason } from "../../utils/dns/doh.ts";
import type { Evidence } from "../../utils/provider/keeper.ts";
import type { Verdict } from "../../utils/verdict.ts";
import { domainOf } from "../practice-ask.ts";
import {
  AT,
  entity,
  headline,
  keptVerdict,
  unknownVerdict,
} from "../verdict-sample.ts";

const words = wordsFor("en");
const { row: say } = words;
const a = domainOf("a.org");

const rowWith = (verdict: Verdict | null, looking = false) =>
  rowOf(
    a,
    1,
    verdict
      ? new Map<string, Standing>([["a.org", { verdict, looking }]])
      : new Map(),
  );

const account = (
  verdicts: readonly (readonly [Verdict, number])[],
  unreadable = 0,
) =>
  accountOf(
    {
      adapter: "practice",
      sender: null,
      recipients: verdicts.map(([{ domain }, people]) => ({
        domain,
        people,
        fields: ["to"],
      })),
      unreadable,
    },
    new Map<string, Standing>(
      verdicts.map(([verdict]) => [
        verdict.domain,
        { verdict, looking: false },
      ]),
    ),
  );

describe("a row's first line", () => {
  const house = (parts: Partial<Verdict>) =>
    keptVerdict("a.org", "house", "CH", parts);
  const unknown = (parts: Partial<Verdict>) => unknownVerdict("a.org", parts);

  test.each<[string, Verdict | null, string]>([
    ["nothing yet", null, say.looking],
    ["a provider", house({}), "HOUSE"],
    [
      "a provider of which nobody verified the facts",
      house({ headline: headline(["CH"], true) }),
      "Probably HOUSE",
    ],
    [
      "a public platform",
      house({ keeper: { kind: "public-sector", id: "house" } }),
      "HOUSE",
    ],
    [
      "a provider whose record is gone: its id",
      house({ keeperName: null }),
      "house",
    ],
    [
      "a forwarder",
      house({ keeper: { kind: "forwarder", id: "house" } }),
      say.forwarder("HOUSE"),
    ],
    [
      "a parking service",
      house({ keeper: { kind: "parked", id: "house" } }),
      say.parked,
    ],
    [
      "a parked domain without a service",
      unknown({ keeper: { kind: "parked", id: null } }),
      say.parked,
    ],
    [
      "an own name",
      unknown({ keeper: { kind: "own-name", network: null } }),
      say.ownName,
    ],
    [
      "an own name in a network that has a name",
      unknown({
        keeper: {
          kind: "own-name",
          network: {
            asn: 64500,
            name: "Example Net",
            registered: "JP",
            date: "2026-06-17",
          },
        },
      }),
      "Uses its own name, in the network of Example Net; address block registered in Japan; who runs the server cannot be seen",
    ],
    [
      "a server of one's own",
      unknown({ keeper: { kind: "self-hosted", network: null } }),
      say.selfHosted,
    ],
    ["an unknown exchanger", unknown({}), say.unknown],
    [
      "nobody asked",
      unknown({
        mx: { kind: "not-asked" },
        keeper: { kind: "unknown", exchange: null },
      }),
      say.offline,
    ],
    ["no mail accepted", unknown({ mx: { kind: "null-mx" } }), say.nullMx],
    ["no such domain", unknown({ mx: { kind: "no-domain" } }), say.noDomain],
    [
      "broken settings",
      unknown({ mx: { kind: "broken-mx", why: "~" } }),
      say.brokenMx,
    ],
    ["a private name", unknown({ mx: { kind: "not-public" } }), say.notPublic],
    [
      "an address literal",
      unknown({ mx: { kind: "address-literal" } }),
      say.notPublic,
    ],
    [
      "an implicit MX",
      unknown({
        mx: { kind: "implicit-mx" },
        keeper: { kind: "own-name", network: null },
      }),
      say.ownName,
    ],
  ])("of %s", (_, verdict, line) => {
    expect(keeperLine(words, rowWith(verdict))).toBe(line);
  });

  test("of an unknown exchanger says that it is looked for while it is", () => {
    expect(keeperLine(words, rowWith(unknown({}), true))).toBe(say.looking);
  });

  test.each<FailureReason>([
    { kind: "timeout" },
    { kind: "unreachable" },
    { kind: "http-status", status: 503 },
    { kind: "not-dns", contentType: "text/html" },
    { kind: "too-large" },
    { kind: "malformed", why: "codec" },
    { kind: "servfail" },
    { kind: "refused" },
    { kind: "filtered", code: 15 },
  ])("of a failed look-up says why: $kind", (reason) => {
    const verdict = unknown({ mx: { kind: "temporary-failure", reason } });
    expect(keeperLine(words, rowWith(verdict))).toBe(say.failed(reason));
  });

  test("all of them differ, but for what means the same to a reader", () => {
    const lines = [
      ...[say.looking, say.unknown, say.offline, say.ownName, say.selfHosted],
      ...[say.parked, say.nullMx, say.noDomain, say.brokenMx, say.notPublic],
    ];
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe("the law of a row", () => {
  test.each([
    [["CH"], "Switzerland (CH)"],
    [["IE", "US"], "Ireland (IE) · United States (US)"],
    [[], ""],
  ])("of %j is %j", (countries, line) => {
    const verdict = unknownVerdict("a.org", { headline: headline(countries) });
    expect(lawLine(words, verdict)).toBe(line);
  });
});

describe("below a row's name", () => {
  test.each<[string, Partial<Verdict>, string[]]>([
    ["stands nothing where there is nothing", {}, []],
    [
      "stands the gateway with its country",
      {
        gateway: { id: "gate", name: "Gate" },
        claims: [
          {
            country: "US",
            via: "gateway",
            subject: "Gate Inc.",
            confidence: "stated",
          },
        ],
      },
      ["First goes through Gate (United States)"],
    ],
    [
      "stands the gateway with its own country and its parent's",
      {
        gateway: { id: "gate", name: "Gate" },
        claims: [
          {
            country: "DE",
            via: "gateway",
            subject: "Gate GmbH",
            confidence: "stated",
          },
          {
            country: "US",
            via: "gateway-parent",
            subject: "Gate Inc.",
            confidence: "stated",
          },
        ],
      },
      ["First goes through Gate (Germany, United States)"],
    ],
    [
      "stands the parent with its seat",
      { parent: entity("US") },
      ["Belongs to House in US (United States)"],
    ],
    [
      "stands a split, by name",
      {
        also: [
          { keeper: { kind: "provider", id: "other" }, name: "Other Mail" },
        ],
      },
      ["Delivered to one of these: HOUSE and Other Mail"],
    ],
    [
      "stands a split with an own name",
      { also: [{ keeper: { kind: "own-name", network: null }, name: null }] },
      [
        "Delivered to one of these: HOUSE and a server of the domain’s own name",
      ],
    ],
    [
      "stands a split with an unknown host, by its host name",
      {
        also: [{ keeper: { kind: "unknown", exchange: "mx.net" }, name: null }],
      },
      ["Delivered to one of these: HOUSE and mx.net"],
    ],
    [
      "stands a second, weaker keeper",
      { likely: { id: "x", name: "X Mail" } },
      ["Perhaps X Mail behind it"],
    ],
  ])("%s", (_, parts, lines) => {
    expect(notes(words, keptVerdict("a.org", "house", "CH", parts))).toEqual(
      lines,
    );
  });

  test("no line ever shows a record's id", () => {
    const verdict = keptVerdict("a.org", "house-id", "CH", {
      keeperName: "House",
      also: [{ keeper: { kind: "provider", id: "other-id" }, name: "Other" }],
      gateway: { id: "gate-id", name: "Gate" },
      likely: { id: "likely-id", name: "Likely" },
    });
    expect(notes(words, verdict).join()).not.toContain("-id");
  });
});

describe("the house of which it can be said that the mailboxes are there", () => {
  const house = (parts: Partial<Verdict>) =>
    keptVerdict("a.org", "house", "CH", parts);

  test.each<[string, Verdict | null, string | null]>([
    ["a provider", house({}), "HOUSE"],
    [
      "a public platform",
      house({ keeper: { kind: "public-sector", id: "house" } }),
      "HOUSE",
    ],
    [
      "no forwarder",
      house({ keeper: { kind: "forwarder", id: "house" } }),
      null,
    ],
    [
      "no parking service",
      house({ keeper: { kind: "parked", id: "house" } }),
      null,
    ],
    [
      "none of a split",
      house({
        also: [{ keeper: { kind: "provider", id: "x" }, name: "X" }],
      }),
      null,
    ],
    ["none of an unknown host", unknownVerdict("a.org"), null],
    ["none without a verdict", null, null],
  ])("%s", (_, verdict, name) => {
    expect(houseOfMailboxes(verdict)).toBe(name);
  });
});

describe("the sentence above a message", () => {
  const house = keptVerdict("a.org", "house", "CH");
  const probable = keptVerdict("a.org", "house", "CH", {
    headline: headline(["CH"], true),
  });
  const forwarded = keptVerdict("f.org", "fwd", "CH", {
    keeper: { kind: "forwarder", id: "fwd" },
  });
  const other = keptVerdict("b.org", "other", "US");
  const unknown = unknownVerdict("u.org");

  test.each<[string, [Verdict, number][], number, string]>([
    ["nobody", [], 0, "No recipient yet."],
    ["one person", [[house, 1]], 0, "This message goes to 1 person."],
    [
      "two at one house",
      [[house, 2]],
      0,
      "This message goes to 2 people. Both receive it at HOUSE (Switzerland).",
    ],
    [
      "one at a house, one unknown",
      [
        [house, 1],
        [unknown, 1],
      ],
      0,
      "This message goes to 2 people. 1 of them receives it at HOUSE (Switzerland).",
    ],
    [
      "the larger of two houses",
      [
        [house, 2],
        [other, 3],
      ],
      0,
      "This message goes to 5 people. 3 of them receive it at OTHER (United States).",
    ],
    [
      "what nobody verified, with probably",
      [[probable, 2]],
      0,
      "This message goes to 2 people. Both probably receive it at HOUSE (Switzerland).",
    ],
    [
      "no house for unknown hosts",
      [[unknown, 3]],
      0,
      "This message goes to 3 people.",
    ],
    [
      "no forwarder as a house: nobody receives mail there",
      [[forwarded, 3]],
      0,
      "This message goes to 3 people.",
    ],
    [
      "the house that is known, though more are forwarded",
      [
        [forwarded, 3],
        [house, 2],
      ],
      0,
      "This message goes to 5 people. 2 of them receive it at HOUSE (Switzerland).",
    ],
    [
      "no house as the largest that receives one of many",
      [
        [forwarded, 3],
        [house, 1],
      ],
      0,
      "This message goes to 4 people.",
    ],
    [
      "those that cannot be read as well",
      [[house, 1]],
      1,
      "This message goes to 2 people. 1 of them receives it at HOUSE (Switzerland).",
    ],
    [
      "those alone that cannot be read",
      [],
      1200,
      "This message goes to 1,200 people.",
    ],
  ])("tells %s", (_, verdicts, unreadable, sentence) => {
    expect(summary(words, account(verdicts, unreadable))).toBe(sentence);
  });
});

describe("the laws of a message", () => {
  const at = (...countries: string[]) =>
    account(
      countries.map((country, index) => [
        keptVerdict(`${index}.org`, `house${index}`, country),
        1,
      ]),
    );

  test.each<[string, string[], string | null]>([
    ["none that can be told", [], null],
    [
      "one for several houses",
      ["CH", "CH"],
      words.message.laws(["Switzerland"], true),
    ],
    [
      "different ones for two countries of the Union",
      ["FR", "DE"],
      words.message.mixedLaws(
        [
          { country: "France", people: 1, own: false },
          { country: "Germany", people: 1, own: false },
        ],
        true,
      ),
    ],
    [
      "different ones for two countries of which none is described",
      ["TV", "NR"],
      words.message.mixedLaws(
        [
          { country: "Tuvalu", people: 1, own: false },
          { country: "Nauru", people: 1, own: false },
        ],
        true,
      ),
    ],
  ])("%s", (_, countries, sentence) => {
    expect(lawsSentence(words, at(...countries))).toBe(sentence);
  });
});

describe("the tooltip of the badge", () => {
  const badge = { text: "x", countries: ["CH"], unknown: false, people: 2 };

  test.each([
    [EMPTY_BADGE, words.badge.nothing],
    [badge, words.badge.oneLaw(2, "Switzerland")],
    [{ ...badge, people: 1 }, words.badge.oneLaw(1, "Switzerland")],
    [{ ...badge, unknown: true }, words.badge.laws(2, ["Switzerland"], true)],
    [
      { ...badge, countries: ["CH", "US"] },
      words.badge.laws(2, ["Switzerland", "United States"], false),
    ],
    [{ ...badge, countries: [], unknown: true }, words.badge.unknown(2)],
  ])("of %j is %j", (given, sentence) => {
    expect(badgeSentence(words, given)).toBe(sentence);
  });

  test("of one law says so only where the badge shows letters", () => {
    const known = account([[keptVerdict("a.org", "house", "CH"), 1]]);
    const told = badgeSentence(words, badgeOf([known]));
    expect(known.anyUnknown).toBe(true); // the sender cannot be read
    expect(told).toBe("1 person, laws of Switzerland; something is not known");
  });
});

describe("how we know", () => {
  const evidence: Evidence[] = [
    {
      basis: "mx-alias",
      what: "mx.house.example",
      points: "house",
      source: "s",
      date: "2026",
    },
    { basis: "mx-backup", what: "b.net", points: "x", source: "s", date: "d" },
  ];

  test("tells each sign, who runs it, what that rests on, and who was asked", () => {
    const verdict = keptVerdict("a.org", "house", "CH", { evidence });
    expect(explanation(words, verdict, "today")).toEqual([
      "The mail exchanger’s name is an alias of mx.house.example.",
      "A backup mail exchanger is b.net.",
      "Run by House in CH, seat in Switzerland.",
      "Checked at https://register.example/ (1 Nov 2026).",
      "Asked resolver.example, today.",
    ]);
  });

  test("says what nobody verified", () => {
    const verdict = keptVerdict("a.org", "house", "CH", {
      operator: entity("CH", false),
    });
    expect(explanation(words, verdict, AT)).toContain(
      "Not verified yet: no page was opened (1 Nov 2026).",
    );
  });

  test("names no operator where none is known", () => {
    expect(explanation(words, unknownVerdict("a.org"), "today")).toEqual([
      "The mail exchanger is mx.a.org.example.net.",
      "Asked resolver.example, today.",
    ]);
  });

  test("says that nobody was asked", () => {
    const verdict = keptVerdict("a.org", "house", "CH", { resolver: null });
    expect(explanation(words, verdict, "today").at(-1)).toBe(
      words.how.fromPackage,
    );
  });
});
