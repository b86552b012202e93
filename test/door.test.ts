// The worker's door: every valid message passes, rebuilt from its parts; whatever
// else a page may send is no message. Local parts travel in `sent` alone, by type.
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Domain } from "../utils/mailbox/domain.ts";
import {
  MAX_RECIPIENTS,
  parseOwnMessage,
  parsePageMessage,
} from "../utils/door.ts";
import {
  FIELDS,
  type OwnMessage,
  type PageMessage,
  type PageOrder,
  PARTS,
  SIGNALS,
  type Structure,
  type Welcome,
  type Writing,
} from "../utils/protocol.ts";

const ID = "0123456789abcdef0123456789abcdef";

const recipient = { domain: "example.org", people: 2, fields: ["to", "bcc"] };
const writing = {
  adapter: "roundcube",
  sender: "example.net",
  recipients: [recipient],
  unreadable: 1,
};
const mailbox = { localPart: "Anna", domain: "example.org", field: "cc" };
const sent = {
  type: "sent",
  id: ID,
  sender: "example.net",
  mailboxes: [mailbox],
  unreadable: 0,
};

const broken = { type: "broken", adapter: "gmail", missing: ["cc"] };

const writingWith = (part: object) => ({
  type: "writing",
  id: ID,
  writing: { ...writing, ...part },
});
const recipientWith = (part: object) =>
  writingWith({ recipients: [{ ...recipient, ...part }] });
const sentWith = (part: object) => ({ ...sent, ...part });
const mailboxWith = (part: object) =>
  sentWith({ mailboxes: [{ ...mailbox, ...part }] });

/** Every object and array below a value. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe("a page's message passes", () => {
  test.each<[string, unknown]>([
    ["hello", { type: "hello" }],
    ["rules", { type: "rules" }],
    ["broken", broken],
    ["broken, every part", { ...broken, missing: [...PARTS] }],
    ["writing", writingWith({})],
    ["writing without a sender", writingWith({ sender: null })],
    ["writing without a recipient", writingWith({ recipients: [] })],
    ["writing to every field", recipientWith({ fields: [...FIELDS] })],
    ["writing to an A-label", recipientWith({ domain: "xn--bcker-gra.de" })],
    ["writing to as many as may be", recipientWith({ people: MAX_RECIPIENTS })],
    ["sent", sent],
    ["sent without a sender", sentWith({ sender: null })],
    ["sent to nobody readable", sentWith({ mailboxes: [], unreadable: 3 })],
    ["sent to a quoted local part", mailboxWith({ localPart: 'a b"@c' })],
    [
      "sent to a longest local part",
      mailboxWith({ localPart: "x".repeat(512) }),
    ],
    ...SIGNALS.map((signal): [string, unknown] => [
      `the signal ${signal}`,
      { type: "signal", id: ID, signal },
    ]),
  ])("%s", (_, message) => {
    expect(parsePageMessage(message)).toEqual(message);
  });
});

describe("a page's message is refused", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["a string", "hello"],
    ["a number", 1],
    ["an array", [{ type: "hello" }]],
    ["an empty object", {}],
    ["an unknown type", { type: "erase", id: ID }],
    ["a type that is no string", { type: ["hello"] }],
    ["one of our own pages' messages", { type: "sync" }],
    [
      "a look-up",
      { type: "look-up", domain: "example.org", again: true, private: false },
    ],
  ])("%s", (_, message) => {
    expect(parsePageMessage(message)).toBeNull();
  });

  test.each<[string, unknown]>([
    ["none", undefined],
    ["a number", 7],
    ["short", "abc"],
    ["upper case", ID.toUpperCase()],
    ["33 digits", `${ID}0`],
    ["with a line end", `${ID}\n`],
    ["with a colon", `${ID.slice(1)}:`],
    ["an object that reads like one", { toString: () => ID }],
  ])("when its id is %s", (_, id) => {
    for (const message of [
      writingWith({}),
      sent,
      { type: "signal", signal: "gone" },
    ])
      expect(parsePageMessage({ ...message, id })).toBeNull();
  });

  const NOT_DOMAINS: [string, unknown][] = [
    ["upper case", "Example.org"],
    ["a trailing dot", "example.org."],
    ["white space", " example.org"],
    ["one label", "localhost"],
    ["a mailbox", "anna@example.org"],
    ["a U-label", "bäcker.de"],
    ["an address", "192.0.2.1"],
    ["a URL", "https://example.org"],
    ["an empty label", "example..org"],
    ["254 octets", `${"a.".repeat(126)}aa`],
    ["the empty string", ""],
    ["a number", 7],
    ["an array of one", ["example.org"]],
    ["an object", { toString: () => "example.org" }],
    ["__proto__", "__proto__"],
  ];

  test.each(NOT_DOMAINS)("when a recipient's domain is %s", (_, domain) => {
    expect(parsePageMessage(recipientWith({ domain }))).toBeNull();
    expect(parsePageMessage(mailboxWith({ domain }))).toBeNull();
  });

  test.each(NOT_DOMAINS)("when the sender is %s", (_, sender) => {
    expect(parsePageMessage(writingWith({ sender }))).toBeNull();
    expect(parsePageMessage(sentWith({ sender }))).toBeNull();
  });

  test.each<[string, unknown]>([
    ["none", undefined],
    ["zero", 0],
    ["negative", -1],
    ["a fraction", 1.5],
    ["NaN", Number.NaN],
    ["infinite", Number.POSITIVE_INFINITY],
    ["too many", MAX_RECIPIENTS + 1],
    ["a string", "2"],
    ["a list", [2]],
  ])("when the number of people is %s", (_, people) => {
    expect(parsePageMessage(recipientWith({ people }))).toBeNull();
  });

  test.each<[string, unknown]>([
    ["none", undefined],
    ["negative", -1],
    ["a fraction", 0.5],
    ["a string", "0"],
    ["too many", MAX_RECIPIENTS + 1],
  ])("when the number of unreadable recipients is %s", (_, unreadable) => {
    expect(parsePageMessage(writingWith({ unreadable }))).toBeNull();
    expect(parsePageMessage(sentWith({ unreadable }))).toBeNull();
  });

  test.each<[string, unknown]>([
    ["missing", undefined],
    ["a string", "to"],
    ["empty", []],
    ["of an unknown field", ["from"]],
    ["of something else", [null]],
    ["longer than there are fields", ["to", "to", "to", "to"]],
    ["an object that reads like a list", { length: 1, 0: "to" }],
  ])("when the list of fields is %s", (_, fields) => {
    expect(parsePageMessage(recipientWith({ fields }))).toBeNull();
  });

  test.each<[string, unknown]>([
    ["missing", undefined],
    ["an object", { length: 0 }],
    ["of null", [null]],
    ["of strings", ["anna@example.org"]],
    ["of arrays", [[]]],
    ["full of holes", new Array(3)],
    ["too long", new Array(MAX_RECIPIENTS + 1).fill(recipient)],
    ["without an end in sight", new Array(2 ** 32 - 1)],
  ])("when the list of recipients is %s", (_, list) => {
    expect(parsePageMessage(writingWith({ recipients: list }))).toBeNull();
    expect(parsePageMessage(sentWith({ mailboxes: list }))).toBeNull();
  });

  test.each<[string, unknown]>([
    ["missing", undefined],
    ["empty", ""],
    ["of upper case", "Gmail"],
    ["markup", "<b>"],
    ["too long", "a".repeat(41)],
    ["a number", 1],
  ])("when the adapter is %s", (_, adapter) => {
    expect(parsePageMessage(writingWith({ adapter }))).toBeNull();
  });

  test.each<[string, object]>([
    ["the adapter", { adapter: "hotmail" }],
    ["the adapter, a practice page's", { adapter: "practice" }],
    ["the adapter, an object's own", { adapter: "toString" }],
    ["the list of parts", { missing: "to" }],
    ["the list of parts, missing", { missing: undefined }],
    ["the list of parts, empty", { missing: [] }],
    ["a part", { missing: ["to", "subject"] }],
    ["a part, told twice", { missing: ["to", "to"] }],
    ["a part, a word of the page", { missing: ["anna@example.org"] }],
  ])("when of what is broken nobody knows %s", (_, part) => {
    expect(parsePageMessage({ ...broken, ...part })).toBeNull();
  });

  test.each<[string, object]>([
    ["a local part is missing", { localPart: undefined }],
    ["a local part is empty", { localPart: "" }],
    ["a local part is no text", { localPart: 1 }],
    ["a local part is endless", { localPart: "x".repeat(513) }],
    ["a field is unknown", { field: "from" }],
    ["a field is missing", { field: undefined }],
  ])("when %s", (_, part) => {
    expect(parsePageMessage(mailboxWith(part))).toBeNull();
  });

  test.each([["send"], [""], [undefined], ["toString"], [["gone"]]])(
    "when the signal is %j",
    (signal) => {
      expect(parsePageMessage({ type: "signal", id: ID, signal })).toBeNull();
    },
  );

  test("when reading it throws", () => {
    const thrower = {
      get type(): string {
        throw new Error("got you");
      },
    };
    const inner = recipientWith({});
    Object.defineProperty(inner.writing.recipients[0], "domain", {
      get: () => {
        throw new Error("got you");
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const hostile of [thrower, inner, proxy]) {
      expect(parsePageMessage(hostile)).toBeNull();
      expect(parseOwnMessage(hostile)).toBeNull();
    }
  });
});

describe("nothing of a hostile page's object survives", () => {
  const HOSTILE: [string, unknown][] = [
    ["writing", writingWith({})],
    ["sent", sent],
    ["signal", { type: "signal", id: ID, signal: "gone" }],
    ["hello", { type: "hello" }],
    ["broken", broken],
  ];

  test.each(HOSTILE)("no object of %s by reference", (_, message) => {
    const parsed = parsePageMessage(message);
    expect(parsed).not.toBeNull();
    const given = new Set(objectsIn(message));
    expect(objectsIn(parsed).filter((one) => given.has(one))).toEqual([]);
  });

  test.each(HOSTILE)("no further field of %s, at any depth", (_, message) => {
    const more = structuredClone(message);
    for (const one of objectsIn(more))
      Object.assign(one, { subject: "secret", localParts: ["anna"] });
    expect(parsePageMessage(more)).toEqual(message);
    expect(JSON.stringify(parsePageMessage(more))).not.toContain("secret");
  });

  test.each(HOSTILE)("no prototype through %s", (_, message) => {
    const text = JSON.stringify(message).replace(
      /\{/g,
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const parsed = parsePageMessage(JSON.parse(text));
    expect(parsed).toEqual(message);
    for (const one of objectsIn(parsed).filter((each) => !Array.isArray(each)))
      expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("a field named twice counts once", () => {
    expect(
      parsePageMessage(recipientWith({ fields: ["bcc", "to", "bcc"] })),
    ).toEqual(recipientWith({ fields: ["to", "bcc"] }));
  });

  test("a value that changes between two readings is read once", () => {
    let readings = 0;
    const message = recipientWith({});
    Object.defineProperty(message.writing.recipients[0], "domain", {
      enumerable: true,
      get: () => (readings++ === 0 ? "example.org" : "Anna@evil"),
    });
    expect(parsePageMessage(message)).toEqual(recipientWith({}));
    expect(readings).toBe(1);
  });

  test("ten thousand recipients are read at once", () => {
    const message = writingWith({
      recipients: new Array(MAX_RECIPIENTS).fill(recipient),
    });
    expect(parsePageMessage(message)).toEqual(message);
  });
});

describe("a message of one of our own pages", () => {
  test.each<[OwnMessage["type"], unknown]>([
    ["correct", { type: "correct", domain: "example.org", provider: "posteo" }],
    ["correct", { type: "correct", domain: "example.org", provider: null }],
    ["providers", { type: "providers" }],
    [
      "look-up",
      { type: "look-up", domain: "example.org", again: false, private: false },
    ],
    [
      "look-up",
      { type: "look-up", domain: "example.org", again: true, private: false },
    ],
    ["private-state", { type: "private-state", tab: 7 }],
    ["granted", { type: "granted" }],
    ["try-resolver", { type: "try-resolver", url: "https://a.example/q" }],
    ["sync", { type: "sync" }],
  ])("%s passes, without what else it bears", (_, message) => {
    const more = Object.assign({}, message, { extra: "dropped" });
    expect(parseOwnMessage(more)).toEqual(message);
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a list", [{ type: "sync" }]],
    ["a page's message", { type: "hello" }],
    ["a page's writing", writingWith({})],
    ["a resolver without its URL", { type: "try-resolver" }],
    [
      "a resolver over http",
      { type: "try-resolver", url: "http://a.example/" },
    ],
    [
      "a resolver's list",
      { type: "try-resolver", url: ["https://a.example/"] },
    ],
    ["a template", { type: "try-resolver", url: "https://a.example/q{?dns}" }],
    [
      "a URL without end",
      { type: "try-resolver", url: `https://${"a".repeat(3000)}` },
    ],
    ["a correction of nothing", { type: "correct", provider: "posteo" }],
    [
      "a correction of a mailbox",
      { type: "correct", domain: "a@example.org", provider: "posteo" },
    ],
    [
      "a correction that names no record",
      { type: "correct", domain: "example.org", provider: "Posteo e.K." },
    ],
    [
      "a correction without a word on it",
      { type: "correct", domain: "example.org" },
    ],
    ["a look-up of nothing", { type: "look-up", again: true }],
    [
      "a look-up of a mailbox",
      { type: "look-up", domain: "a@example.org", again: true, private: false },
    ],
    [
      "a look-up in upper case",
      { type: "look-up", domain: "EXAMPLE.org", again: true, private: false },
    ],
    [
      "a look-up that does not say again",
      { type: "look-up", domain: "example.org", private: false },
    ],
    [
      "a look-up that does not say for which window",
      { type: "look-up", domain: "example.org", again: true },
    ],
    [
      "a look-up that says again in words",
      { type: "look-up", domain: "example.org", again: "yes", private: false },
    ],
    ["a tab without a number", { type: "private-state" }],
    ["a tab in words", { type: "private-state", tab: "7" }],
    ["no number for a tab", { type: "private-state", tab: Number.NaN }],
    ["a fraction of a tab", { type: "private-state", tab: 1.5 }],
    ["a tab below zero", { type: "private-state", tab: -1 }],
  ])("%s is refused", (_, message) => {
    expect(parseOwnMessage(message)).toBeNull();
  });
});

/** Keys anywhere below a type. */
type KeysIn<T> = T extends readonly (infer Item)[]
  ? KeysIn<Item>
  : T extends string | number | boolean | null
    ? never
    : T extends object
      ? { [K in keyof T]-?: K | KeysIn<T[K]> }[keyof T]
      : never;

type With<T, Key> = T extends unknown
  ? Key extends KeysIn<T>
    ? T
    : never
  : never;

// The lines with expectTypeOf fail in the compiler (`tsc --noEmit`), not at run time.
describe("the privacy promise is a type", () => {
  test("only `sent` bears a local part", () => {
    for (const message of [
      writingWith({ localPart: "anna" }),
      recipientWith({ localPart: "anna" }),
      { type: "signal", id: ID, signal: "gone", localPart: "anna" },
      { type: "hello", localPart: "anna" },
    ]) {
      expect(parsePageMessage(message)).not.toBeNull();
      expect(JSON.stringify(parsePageMessage(message))).not.toContain("anna");
    }
    type Telling = With<PageMessage | OwnMessage, "localPart">;
    expectTypeOf<Telling["type"]>().toEqualTypeOf<"sent">();
    expectTypeOf<
      With<PageOrder | Welcome | Structure, "localPart">
    >().toBeNever();
  });

  test("what is being written bears domains, counts and fields, no other text", () => {
    const keys = objectsIn(parsePageMessage(recipientWith({})))
      .filter((one) => !Array.isArray(one))
      .flatMap((one) => Object.keys(one));
    expect(keys.sort()).toEqual(
      [
        ...["type", "id", "writing", "adapter", "sender", "recipients"],
        ...["unreadable", "domain", "people", "fields"],
      ].sort(),
    );
    expectTypeOf<KeysIn<Writing>>().toEqualTypeOf<
      | "adapter"
      | "sender"
      | "recipients"
      | "unreadable"
      | "domain"
      | "people"
      | "fields"
    >();
    expectTypeOf<Writing["sender"]>().toEqualTypeOf<Domain | null>();
    expectTypeOf<Writing["recipients"][number]["people"]>().toBeNumber();
  });

  test("a look-up is of a domain alone", () => {
    expect(
      parseOwnMessage({
        ...{
          type: "look-up",
          domain: "example.org",
          again: true,
          private: false,
        },
        localPart: "anna",
      }),
    ).toEqual({
      type: "look-up",
      domain: "example.org",
      again: true,
      private: false,
    });
    type LookUp = Extract<OwnMessage, { type: "look-up" }>;
    expectTypeOf<LookUp["domain"]>().toEqualTypeOf<Domain>();
    expectTypeOf<string>().not.toExtend<Domain>();
  });
});
