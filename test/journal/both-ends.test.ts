// Both ends: where they are, seen from the mailbox that one wrote from.
import { describe, expect, test } from "vitest";
import { bothEnds, type BothEnds } from "../../utils/journal/both-ends.ts";
import type { Entry, KeptVerdict } from "../../utils/journal/record.ts";
import { unitsOf } from "../../utils/journal/unit.ts";
import { domainOf } from "../practice-ask.ts";
import { keptAt, notTold, randomWeek, sent } from "./week-of-mail.ts";

const NONE: BothEnds = { company: 0, country: 0, elsewhere: 0, unknown: 0 };

const from = (
  sender: string | null,
  senderVerdict: KeptVerdict | null,
  entry: Entry,
): Entry => ({
  ...entry,
  sender: sender === null ? null : domainOf(sender),
  senderVerdict,
});

const gmx = keptAt("United Internet", "DE", { keeper: "gmx" });
const google = keptAt("Google", "US");
const own = (parts: Partial<KeptVerdict> = {}) =>
  notTold({
    kind: "own-name",
    countries: ["DE"],
    claims: [{ country: "DE", via: "network" }],
    ...parts,
  });

describe("seen from GMX", () => {
  test.each<[string, string, KeptVerdict | null, keyof BothEnds]>([
    ["another brand of the house", "web.de", gmx, "company"],
    [
      "a house under the same law",
      "posteo.de",
      keptAt("Posteo", "DE"),
      "country",
    ],
    ["a house under other laws", "gmail.com", google, "elsewhere"],
    [
      "a house whose parent is under the same law",
      "x.org",
      keptAt("X", "US", { countries: ["US", "DE"] }),
      "country",
    ],
    ["nobody can tell", "hidden.org", notTold(), "unknown"],
    ["no verdict yet", "late.org", null, "unknown"],
    ["an own name: who runs it cannot be seen", "bakery.de", own(), "unknown"],
    [
      "a server of its own, by its network",
      "club.de",
      own({ kind: "self-hosted" }),
      "country",
    ],
    [
      "a forwarder hides the mailbox",
      "f.org",
      keptAt("Fwd", "DE", { kind: "forwarder" }),
      "unknown",
    ],
  ])("%s", (_, domain, verdict, end) => {
    const entry = from(
      "gmx.net",
      gmx,
      sent("m", [domain, ["a", "b"], verdict]),
    );
    expect(bothEnds([entry])).toEqual({ ...NONE, [end]: 2 });
  });
});

describe("seen from a server of one's own", () => {
  test.each<[string, string, KeptVerdict, keyof BothEnds]>([
    ["the same domain", "club.de", own(), "company"],
    ["a house under other laws", "gmail.com", google, "elsewhere"],
    [
      "a house under its network's law",
      "posteo.de",
      keptAt("P", "DE"),
      "country",
    ],
  ])("%s", (_, domain, verdict, end) => {
    const entry = from("club.de", own(), sent("m", [domain, ["a"], verdict]));
    expect(bothEnds([entry])).toEqual({ ...NONE, [end]: 1 });
  });
});

test.each([
  ["no From could be read", null, null],
  ["one's own provider is not known", "mine.org", null],
])("%s: nothing is claimed", (_, sender, verdict) => {
  const entry = from(sender, verdict, sent("m", ["gmail.com", ["a"], google]));
  expect(bothEnds([entry])).toEqual({ ...NONE, unknown: 1 });
});

test("a person written to from two mailboxes counts once, at the nearest end", () => {
  const to = (id: string) => sent(id, ["gmail.com", ["a"], google]);
  const entries = [
    from("gmx.net", gmx, to("1")),
    from("me.org", google, to("2")),
  ];
  expect(bothEnds(entries)).toEqual({ ...NONE, company: 1 });
  expect(bothEnds(entries.reverse())).toEqual({ ...NONE, company: 1 });
});

test("a thousand random weeks: everybody is at one end", () => {
  for (let seed = 1; seed <= 1_000; seed++) {
    const entries = randomWeek(seed);
    const ends = Object.values(bothEnds(entries));
    expect(ends.reduce((sum, count) => sum + count, 0)).toBe(
      unitsOf(entries, "people").length,
    );
  }
});
