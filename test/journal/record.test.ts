// One sent message as the journal keeps it.
import { describe, expect, test } from "vitest";
import { hasher } from "../../utils/journal/correspondent.ts";
import {
  completed,
  type Entry,
  entryOf as entryIn,
  type Intent,
  intentOf,
  type KeptVerdict,
  keptVerdict,
  pendingDomains,
} from "../../utils/journal/record.ts";
import type { Verdict } from "../../utils/verdict.ts";
import { domainOf } from "../practice-ask.ts";
import {
  headline,
  keptVerdict as known,
  unknownVerdict,
} from "../verdict-sample.ts";

const ID = "0123456789abcdef0123456789abcdef";
const one = domainOf("one.example.org");
const two = domainOf("two.example.org");
const own = domainOf("own.example.org");

const intent: Intent = {
  id: ID,
  sender: own,
  recipients: [
    { domain: one, fields: ["to"], people: ["hash-a", "hash-b"] },
    { domain: two, fields: ["cc", "bcc"], people: ["hash-c"] },
  ],
  unreadable: 1,
  at: Date.UTC(2026, 10, 24, 9, 59, 59, 999),
};

test("an intent holds each person of a domain once, as a hash, and the fields they stand in", async () => {
  const hash = await hasher("key");
  const told = await intentOf(
    {
      type: "sent",
      id: ID,
      sender: own,
      mailboxes: [
        { localPart: "anna", domain: one, field: "to" },
        { localPart: "anna", domain: one, field: "bcc" },
        { localPart: "ben", domain: one, field: "to" },
        { localPart: "anna", domain: two, field: "cc" },
      ],
      unreadable: 2,
    },
    hash,
    intent.at,
  );
  const people = [await hash("anna", one), await hash("ben", one)];
  expect(told).toEqual({
    id: ID,
    sender: own,
    recipients: [
      { domain: one, fields: ["to", "bcc"], people },
      { domain: two, fields: ["cc"], people: [await hash("anna", two)] },
    ],
    unreadable: 2,
    at: intent.at,
  });
  expect(JSON.stringify(told)).not.toMatch(/anna|ben/);
});

const failed = (domain: string): Verdict =>
  unknownVerdict(domain, {
    mx: { kind: "temporary-failure", reason: { kind: "timeout" } },
    ttl: null,
  });

const lookUp =
  (...verdicts: Verdict[]) =>
  (domain: string) =>
    verdicts.find((verdict) => verdict.domain === domain) ?? null;

const entryOf = (
  written: Intent,
  verdictOf: (domain: string) => Verdict | null,
): Entry => entryIn(written, verdictOf, "Europe/Paris");

const KEPT: KeptVerdict = {
  kind: "provider",
  keeper: "house",
  brand: "HOUSE",
  house: "HOUSE",
  gateway: null,
  countries: ["CH"],
  claims: [{ country: "CH", via: "operator" }],
  confidence: "stated",
  veryLarge: false,
};

describe("the part of a verdict that is kept", () => {
  test("is keeper, house, gateway, countries, claims and confidence", () => {
    const verdict = known(one, "house", "CH", {
      gateway: { id: "gate", name: "Gate" },
      headline: headline(["CH", "US"]),
    });
    expect(keptVerdict(verdict)).toEqual({
      ...KEPT,
      gateway: "gate",
      countries: ["CH", "US"],
    });
  });

  test.each<[string, Verdict["keeper"]]>([
    ["an own name", { kind: "own-name", network: null }],
    ["an unknown host", { kind: "unknown", exchange: "mx.example.net" }],
    ["a parked domain without a service", { kind: "parked", id: null }],
  ])("has no keeper for %s", (_, keeper) => {
    expect(keptVerdict(unknownVerdict(one, { keeper }))).toMatchObject({
      keeper: null,
      countries: [],
      confidence: "none",
    });
  });

  test("is none for a temporary failure, and none for no verdict", () => {
    expect(keptVerdict(failed(one))).toBeNull();
    expect(keptVerdict(null)).toBeNull();
  });
});

describe("an entry", () => {
  test.each([
    [Date.UTC(2026, 10, 24, 9, 59, 59, 999), "2026-11-24T09:00:00.000Z"],
    [Date.UTC(2026, 10, 24, 9, 0, 0, 0), "2026-11-24T09:00:00.000Z"],
    [Date.UTC(2026, 11, 31, 23, 30), "2026-12-31T23:00:00.000Z"],
  ])("of %i is of the hour %s", (at, hour) => {
    expect(entryOf({ ...intent, at }, () => null).hour).toBe(hour);
  });

  test("is of the week that it is for the person who sent it", () => {
    const at = Date.parse("2026-11-22T23:30:00Z");
    expect(entryIn({ ...intent, at }, () => null, "Europe/Paris").week).toBe(
      "2026-W48",
    );
    expect(entryIn({ ...intent, at }, () => null, "Europe/London").week).toBe(
      "2026-W47",
    );
  });

  test("bears each domain's verdict, and the sender's", () => {
    const entry = entryOf(
      intent,
      lookUp(known(one, "house", "CH"), known(own, "house", "CH")),
    );
    expect(entry).toEqual({
      id: ID,
      hour: "2026-11-24T09:00:00.000Z",
      week: "2026-W48",
      sender: own,
      senderVerdict: KEPT,
      recipients: [
        { ...intent.recipients[0], verdict: KEPT },
        { ...intent.recipients[1], verdict: null },
      ],
      unreadable: 1,
    });
  });

  test("without a sender asks for no sender's verdict", () => {
    const asked: string[] = [];
    const entry = entryOf({ ...intent, sender: null }, (domain) => {
      asked.push(domain);
      return null;
    });
    expect(entry.senderVerdict).toBeNull();
    expect(asked).toEqual([one, two]);
  });

  test("holds neither a local part nor the minute, in all its JSON", async () => {
    const hash = await hasher(btoa("0123456789abcdef0123456789abcdef"));
    const people = [await hash("anna.muster", one)];
    const recipients = [{ domain: one, fields: ["to"] as const, people }];
    const text = JSON.stringify(entryOf({ ...intent, recipients }, () => null));
    expect(text).toContain(people[0]);
    expect(text).not.toMatch(/anna|muster|:59/i);
  });
});

describe("verdicts that have not arrived", () => {
  const names = (entry: Entry) => pendingDomains(entry).map(String).sort();

  test("are those of all domains at first, the sender's included, each once", () => {
    const entry = entryOf({ ...intent, sender: one }, () => null);
    expect(names(entry)).toEqual([one, two]);
  });

  test("are none when all are there", () => {
    const entry = entryOf(intent, (domain) => known(domain, "house", "CH"));
    expect(names(entry)).toEqual([]);
  });

  test("remain where the look-up failed for now", () => {
    const entry = entryOf(
      intent,
      lookUp(failed(one), known(two, "house", "CH")),
    );
    expect(names(entry)).toEqual([one, own].sort());
  });

  test("an unknown keeper has arrived: it is a verdict", () => {
    const entry = entryOf(intent, (domain) => unknownVerdict(domain));
    expect(names(entry)).toEqual([]);
  });
});

describe("an entry is completed", () => {
  const waiting = entryOf(intent, () => null);

  test("where its domain is, and nowhere else", () => {
    const entry = completed(waiting, known(one, "house", "CH"));
    expect(entry.recipients.map(({ verdict }) => verdict)).toEqual([
      KEPT,
      null,
    ]);
    expect(entry.senderVerdict).toBeNull();
  });

  test("on both sides where sender and recipient are of one domain", () => {
    const entry = completed(
      entryOf({ ...intent, sender: one }, () => null),
      known(one, "house", "CH"),
    );
    expect(entry.senderVerdict).toEqual(KEPT);
    expect(entry.recipients[0]?.verdict).toEqual(KEPT);
  });

  test("once: a later verdict does not change what was true then", () => {
    const entry = completed(
      completed(waiting, known(one, "house", "CH")),
      known(one, "other", "US"),
    );
    expect(entry.recipients[0]?.verdict).toEqual(KEPT);
  });

  test("by no temporary failure", () => {
    const entry = completed(waiting, failed(one));
    expect(entry).toEqual(waiting);
    expect(pendingDomains(entry)).toContain(one);
  });

  test("without changing the entry it was given", () => {
    const before = structuredClone(waiting);
    completed(waiting, known(one, "house", "CH"));
    expect(waiting).toEqual(before);
  });
});
