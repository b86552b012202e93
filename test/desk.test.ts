// The desk: what is being written, read back from the session store. Whatever else
// stands there is ignored calmly, and what is read can be shown without a throw.
import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, describe, expect, test } from "vitest";
import { accountOf } from "../utils/display/account.ts";
import { badgeOf } from "../utils/display/badge.ts";
import {
  badgeSentence,
  explanation,
  keeperLine,
  lawLine,
  notes,
  summary,
} from "../utils/display/sentences.ts";
import { wordsFor } from "../utils/display/languages.ts";
import type { Asked } from "../utils/journal/sending.ts";
import type { Left } from "../utils/journal/came-back.ts";
import type { Intent } from "../utils/journal/record.ts";
import { desk, deskOf, memoryStore, type OpenMessage } from "../utils/desk.ts";
import { choice, secrets, sessionStore, webmails } from "../utils/storage.ts";
import { verdictsOf } from "../utils/verdict.ts";
import { registrable } from "../utils/dns/registrable.ts";
import { domainOf, practiceAsk } from "./practice-ask.ts";
import { keptVerdict, unknownVerdict } from "./verdict-sample.ts";

const words = wordsFor("en");
const ID = "0123456789abcdef0123456789abcdef";
const OTHER_ID = "f".repeat(32);
const org = domainOf("firm.org");

const message: OpenMessage = {
  tab: 7,
  frame: 0,
  origin: "https://webmail.example.org",
  id: ID,
  writing: {
    adapter: "roundcube",
    sender: domainOf("own.org"),
    recipients: [{ domain: org, people: 2, fields: ["to"] }],
    unreadable: 0,
  },
  at: 1000,
};

const intent: Intent = {
  id: ID,
  sender: null,
  recipients: [{ domain: org, fields: ["to"], people: ["hash"] }],
  unreadable: 0,
  at: 1000,
};

const left: Left = {
  ...{ tab: 7, frame: 0, id: ID, sender: null, unreadable: 0, at: 1000 },
  doubtful: false,
  recipients: [{ domain: org, people: 1, fields: ["to"] }],
  next: null,
};

const asked: Asked = { tab: 7, id: ID, state: "stands", at: 1000 };

const standing = { verdict: keptVerdict(org, "house", "CH"), looking: false };

/** Shows all there is, as popup, badge and tooltip do. */
function show(items: Record<string, unknown>): string {
  const { messages, standings } = deskOf(items);
  const accounts = messages.map(({ writing }) => accountOf(writing, standings));
  const lines = accounts.flatMap((account) => {
    const rows = account.own ? [account.own, ...account.rows] : account.rows;
    return [
      summary(words, account),
      ...rows.flatMap((row) => [
        keeperLine(words, row),
        ...(row.verdict
          ? [
              lawLine(words, row.verdict),
              ...notes(words, row.verdict),
              ...explanation(words, row.verdict, row.verdict.asOf),
            ]
          : []),
      ]),
    ];
  });
  return [badgeSentence(words, badgeOf(accounts)), ...lines].join("\n");
}

const OPEN = `open:7:${ID}`;
const sound = { [OPEN]: message, "verdict:firm.org": standing };

/** Every object of a value with one of its parts taken away or replaced. */
function* spoiled(value: unknown): Generator<[string, unknown]> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const part: unknown = Reflect.get(value, key);
    for (const junk of [undefined, null, 7, "junk", [], {}, [null], true])
      yield [
        `${key} = ${JSON.stringify(junk)}`,
        Array.isArray(value)
          ? value.with(Number(key), junk)
          : { ...value, [key]: junk },
      ];
    for (const [path, one] of spoiled(part))
      yield [
        `${key}.${path}`,
        Array.isArray(value)
          ? value.with(Number(key), one)
          : { ...value, [key]: one },
      ];
  }
}

describe("the desk", () => {
  test("reads messages, intents, what was asked, what left and standings by their keys", () => {
    const read = deskOf({
      ...sound,
      [`intent:7:${ID}`]: intent,
      [`asked:7:${ID}`]: asked,
      [`left:7:${ID}`]: left,
    });
    expect(read.asked).toEqual([asked]);
    expect(read.left).toEqual([left]);
    expect(read.messages).toEqual([message]);
    expect(read.intents).toEqual([{ tab: 7, intent }]);
    expect([...read.standings]).toEqual([["firm.org", standing]]);
  });

  test("tells the message that was read last first", () => {
    const later = { ...message, id: OTHER_ID, at: 2000 };
    const read = deskOf({ [OPEN]: message, [`open:7:${OTHER_ID}`]: later });
    expect(read.messages.map(({ id }) => id)).toEqual([OTHER_ID, ID]);
  });

  test("takes a standing without a verdict: it is being looked up", () => {
    const read = deskOf({
      "verdict:firm.org": { verdict: null, looking: true },
    });
    expect(read.standings.get("firm.org")?.looking).toBe(true);
  });

  test.each([
    ["nothing at all", {}],
    ["other keys", { wish: null, "local:choice": 1, open: message }],
    ["a verdict of Object's own names", { "verdict:__proto__": 1 }],
  ])("reads an empty desk from %s", (_, items) => {
    const read = deskOf(items);
    expect(read.messages).toEqual([]);
    expect(read.intents).toEqual([]);
    expect(read.asked).toEqual([]);
    expect(read.left).toEqual([]);
    expect(read.standings.size).toBe(0);
  });

  test.each([
    ["open:7:x"],
    ["intent:7:x"],
    ["asked:7:x"],
    ["left:7:x"],
    ["verdict:firm.org"],
    ["open:"],
    ["intent:"],
    ["verdict:"],
  ])("ignores whatever stands at %s and is none of ours", (key) => {
    for (const junk of [
      ...[undefined, null, 0, 7, Number.NaN, "", "text", true, [], [[]], {}],
      ...[{ writing: null }, { verdict: {} }, { verdict: { mx: null } }],
      ...[{ verdict: "text", looking: false }, new Date(), () => 1],
    ]) {
      const read = deskOf({ [key]: junk });
      expect(read.messages).toEqual([]);
      expect(read.intents).toEqual([]);
      expect(read.asked).toEqual([]);
      expect(read.left).toEqual([]);
      expect(read.standings.size).toBe(0);
    }
  });

  test("ignores an intent whose key names no tab", () => {
    expect(deskOf({ [`intent:x:${ID}`]: intent }).intents).toEqual([]);
  });

  test("takes every verdict that the pipeline gives", async () => {
    for (const name of [
      "gmail.com",
      "abb.com",
      "marktstmartin.at",
      "schuetzen-am-gebirge.com",
      "amstetten.gv.at",
      "practice-alias-mx.eu",
      "practice-null-mx.eu",
      "practice-broken-mx.eu",
      "practice-implicit-mx.eu",
      "practice-servfail.eu",
      "nobody-registered-this.eu",
      "printer.local",
    ])
      for await (const verdict of verdictsOf(domainOf(name), {
        ask: practiceAsk().ask,
        resolver: () => "https://resolver.example/dns-query",
        registrable,
        networkOf: () => Promise.resolve(null),
        now: () => 0,
      })) {
        const one = { verdict, looking: false };
        const stored: unknown = JSON.parse(JSON.stringify(one));
        const read = deskOf({ [`verdict:${name}`]: stored });
        expect(read.standings.get(name)).toEqual(one);
      }
  });
});

describe("a spoiled desk", () => {
  const failed = {
    verdict: unknownVerdict(org, {
      mx: { kind: "temporary-failure", reason: { kind: "timeout" } },
    }),
    looking: false,
  };
  const split = {
    verdict: keptVerdict(org, "house", "CH", {
      also: [{ keeper: { kind: "own-name", network: null }, name: null }],
      gateway: { id: "gate", name: "Gate" },
      likely: { id: "perhaps", name: "Perhaps" },
      parent: keptVerdict(org, "parent", "US").operator,
    }),
    looking: false,
  };

  test("a sound one shows", () => {
    expect(show(sound)).toContain("HOUSE");
    expect(show({ ...sound, "verdict:firm.org": failed })).toContain(
      "too long",
    );
    expect(show({ ...sound, "verdict:firm.org": split })).toContain("Perhaps");
  });

  test.each<[string, unknown]>([
    ["a kept domain", standing],
    ["a failed look-up", failed],
    ["a split behind a gateway", split],
  ])("never throws, whatever part of %s is junk", (_, whole) => {
    let tried = 0;
    for (const [path, one] of spoiled(whole)) {
      tried++;
      const items = { [OPEN]: message, "verdict:firm.org": one };
      expect(() => show(items), path).not.toThrow();
    }
    expect(tried).toBeGreaterThan(100);
  });

  test("never throws, whatever part of a message is junk", () => {
    let tried = 0;
    for (const [path, one] of spoiled(message)) {
      tried++;
      const items = { [OPEN]: one, "verdict:firm.org": standing };
      expect(() => show(items), path).not.toThrow();
    }
    expect(tried).toBeGreaterThan(50);
  });

  test("loses the spoiled item alone", () => {
    const read = deskOf({
      ...sound,
      "verdict:other.org": { verdict: 1, looking: false },
      [`open:7:${OTHER_ID}`]: { ...message, writing: null },
    });
    expect(read.messages).toEqual([message]);
    expect([...read.standings.keys()]).toEqual(["firm.org"]);
  });
});

describe.each([
  ["the session store", () => sessionStore],
  ["the memory of a private window", memoryStore],
])("%s", (_, make) => {
  beforeEach(() => fakeBrowser.reset());

  test("gives back what was set, and forgets what was removed", async () => {
    const store = make();
    await store.set({ a: 1, b: [2] });
    await store.set({ b: [3], c: "x" });
    expect(await store.get()).toEqual({ a: 1, b: [3], c: "x" });
    await store.remove(["a", "c", "never"]);
    expect(await store.get()).toEqual({ b: [3] });
  });

  test("keeps a desk: opened, intended, left, standing, then closed, dropped, settled, forgotten", async () => {
    const store = make();
    await desk.open(store, message);
    await desk.intend(store, 7, intent);
    await desk.ask(store, asked);
    await desk.leave(store, left);
    await desk.stand(store, org, standing);
    expect(await desk.read(store)).toEqual({
      messages: [message],
      intents: [{ tab: 7, intent }],
      asked: [asked],
      left: [left],
      standings: new Map([["firm.org", standing]]),
    });
    await desk.close(store, 7, ID);
    await desk.drop(store, 7, ID);
    await desk.settle(store, 7, ID);
    await desk.forget(store, [org]);
    expect(await store.get()).toEqual({});
  });

  test("forgets what was asked when Send is clicked again", async () => {
    const store = make();
    await desk.intend(store, 7, intent);
    await desk.ask(store, asked);
    await desk.intend(store, 7, intent);
    expect((await desk.read(store)).asked).toEqual([]);
  });

  test("keeps two tabs' messages of one id apart", async () => {
    const store = make();
    await desk.open(store, message);
    await desk.open(store, { ...message, tab: 8 });
    await desk.close(store, 7, ID);
    const { messages } = await desk.read(store);
    expect(messages.map(({ tab }) => tab)).toEqual([8]);
  });
});

describe("a private window's memory", () => {
  beforeEach(() => fakeBrowser.reset());

  test("is shared with no other and written to no storage", async () => {
    const one = memoryStore();
    await one.set({ a: 1 });
    expect(await memoryStore().get()).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test("hands out a copy: what is done to it changes nothing", async () => {
    const store = memoryStore();
    await store.set({ a: 1 });
    delete (await store.get())["a"];
    expect(await store.get()).toEqual({ a: 1 });
  });
});

describe("before anybody chose", () => {
  beforeEach(() => fakeBrowser.reset());

  test("nobody is asked, no webmail is known, no secret is made", async () => {
    expect(await choice.getValue()).toEqual({ kind: "none" });
    expect(await webmails.getValue()).toEqual([]);
    expect(await secrets.getValue()).toBeNull();
  });
});
