// The badge: a country's letters only if everybody is under one law and nothing is
// unknown; else the number of jurisdictions, with "?" when something is unknown.
import { describe, expect, test } from "vitest";
import {
  type Account,
  accountOf,
  type Standing,
} from "../../utils/display/account.ts";
import { badgeOf, EMPTY_BADGE } from "../../utils/display/badge.ts";
import type { Verdict } from "../../utils/verdict.ts";
import { domainOf } from "../practice-ask.ts";
import { headline, keptVerdict, unknownVerdict } from "../verdict-sample.ts";

let names = 0;
const name = () => `d${++names}.org`;

const CH = () => keptVerdict(name(), "swiss", "CH");
const DE = () => keptVerdict(name(), "german", "DE");
const IE_US = () =>
  keptVerdict(name(), "irish", "IE", { headline: headline(["IE", "US"]) });
const UNKNOWN = () => unknownVerdict(name());
const NOBODY = () => unknownVerdict(name(), { mx: { kind: "null-mx" } });
const FAILED = () =>
  unknownVerdict(name(), {
    mx: { kind: "temporary-failure", reason: { kind: "timeout" } },
  });
const PARKED = () =>
  keptVerdict(name(), "park", "CH", { keeper: { kind: "parked", id: "park" } });
const FORWARDED = () =>
  keptVerdict(name(), "forward", "CH", {
    keeper: { kind: "forwarder", id: "forward" },
  });

function account(
  own: Verdict | null,
  verdicts: readonly Verdict[],
  unreadable = 0,
): Account {
  const all = own ? [own, ...verdicts] : verdicts;
  return accountOf(
    {
      adapter: "practice",
      sender: own?.domain ?? null,
      recipients: verdicts.map(({ domain }) => ({
        domain,
        people: 1,
        fields: ["to"],
      })),
      unreadable,
    },
    new Map<string, Standing>(
      all.map((verdict) => [verdict.domain, { verdict, looking: false }]),
    ),
  );
}

const textOf = (...accounts: Account[]) => badgeOf(accounts).text;

describe("one message", () => {
  test.each<[string, Verdict | null, Verdict[], number, string]>([
    ["everybody under one law", CH(), [CH(), CH()], 0, "CH"],
    ["a recipient under another", CH(), [CH(), DE()], 0, "2"],
    ["the sender under another", DE(), [CH()], 0, "2"],
    ["a house under two laws", IE_US(), [IE_US()], 0, "2"],
    ["three laws", DE(), [CH(), IE_US()], 0, "4"],
    ["one of them unknown", CH(), [CH(), UNKNOWN()], 0, "1?"],
    ["all of them unknown", UNKNOWN(), [UNKNOWN()], 0, "?"],
    ["the sender unknown", UNKNOWN(), [CH()], 0, "1?"],
    ["the sender not shown by the page", null, [CH()], 0, "1?"],
    ["a recipient that cannot be read", CH(), [CH()], 1, "1?"],
    ["recipients that cannot be read alone", CH(), [], 2, "1?"],
    ["a domain that accepts no mail", CH(), [CH(), NOBODY()], 0, "1?"],
    ["a failed look-up", CH(), [CH(), FAILED()], 0, "1?"],
    [
      "a forwarder, though its own law is the same",
      CH(),
      [FORWARDED()],
      0,
      "1?",
    ],
    ["a parking service under the same law", CH(), [PARKED()], 0, "CH"],
    ["nobody written to", CH(), [], 0, ""],
    ["nobody written to, the sender unknown", null, [], 0, ""],
  ])("%s", (_, own, verdicts, unreadable, text) => {
    expect(textOf(account(own, verdicts, unreadable))).toBe(text);
  });

  test("while a domain is looked for says so", () => {
    const own = CH();
    const looking = accountOf(
      {
        adapter: "practice",
        sender: own.domain,
        recipients: [{ domain: domainOf("a.org"), people: 1, fields: ["to"] }],
        unreadable: 0,
      },
      new Map([[own.domain, { verdict: own, looking: false }]]),
    );
    expect(textOf(looking)).toBe("1?");
  });
});

describe("several messages of a tab", () => {
  test.each<[string, Account[], string, number]>([
    ["of one law", [account(CH(), [CH()]), account(CH(), [CH()])], "CH", 2],
    ["of two", [account(CH(), [CH()]), account(CH(), [DE()])], "2", 2],
    [
      "of which one knows less",
      [account(CH(), [CH()]), account(CH(), [UNKNOWN()])],
      "1?",
      2,
    ],
    [
      "of which one has no recipient: it does not count",
      [account(CH(), [CH()]), account(null, [])],
      "CH",
      1,
    ],
  ])("%s", (_, accounts, text, people) => {
    expect(badgeOf(accounts)).toMatchObject({ text, people });
  });

  test("none says nothing", () => {
    expect(badgeOf([])).toEqual(EMPTY_BADGE);
    expect(EMPTY_BADGE.text).toBe("");
  });
});

test("the badge is never longer than four characters, which is what browsers show", () => {
  const many = Array.from({ length: 26 * 4 }, (_, at) =>
    keptVerdict(
      name(),
      `house-${at}`,
      String.fromCharCode(65 + (at % 26), 65 + Math.floor(at / 26)),
    ),
  );
  expect(textOf(account(UNKNOWN(), many))).toBe("104?");
});
