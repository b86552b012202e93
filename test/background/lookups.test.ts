// A look-up over a cache that fails, resolvers that are taken away or cannot be reached,
// and a message to very many domains: the answer that is known is told, and no more asked
// than may be.
import "fake-indexeddb/auto";
import { Buffer } from "node:buffer";
import { IDBFactory } from "fake-indexeddb";
import dohjs from "dohjs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { lookups } from "../../entrypoints/background/lookups.ts";
import { message } from "../../scripts/practice/dns-message.ts";
import { type Database, open } from "../../utils/database.ts";
import { desk, memoryStore } from "../../utils/desk.ts";
import { keep } from "../../utils/dns/cache.ts";
import type { Send } from "../../utils/dns/doh.ts";
import { choice } from "../../utils/storage.ts";
import { domainOf } from "../practice-ask.ts";
import { keptVerdict } from "../verdict-sample.ts";

const FIRST = "https://first.example/dns-query";
const SECOND = "https://second.example/dns-query";
const NOW = Date.UTC(2026, 10, 24, 12);
const DAY = 24 * 3_600_000;
const DOMAIN = domainOf("bakery.fr");

/** Every domain's mail goes to Posteo's exchanger; hosts that were asked, in their order. */
const asked: string[] = [];
const answer: Send = async (url) => {
  const { hostname, searchParams } = new URL(url);
  asked.push(hostname);
  const octets = Buffer.from(searchParams.get("dns") ?? "", "base64url");
  const query = dohjs.dnsPacket.decode(octets);
  const name = query.questions[0]?.name ?? "";
  const data = { preference: 10, exchange: "mx01.posteo.de" };
  const records =
    query.questions[0]?.type === "MX"
      ? [{ name, ttl: 3_600, type: "MX" as const, data }]
      : [];
  return new Response(new Uint8Array(message(query, "NOERROR", records)), {
    headers: { "content-type": "application/dns-message" },
  });
};
const unreachable: Send = (url) => {
  asked.push(new URL(url).hostname);
  return Promise.reject(new TypeError("offline"));
};

let database: Database;
const store = memoryStore();
const settled = vi.fn(async () => undefined);
const looking = (send: Send, kept: Database | null = database) =>
  lookups(
    send,
    Promise.resolve(kept),
    settled,
    () => Promise.resolve("salt"),
    () => Promise.resolve(null),
    async (domain) => (await kept?.correction(domain)) ?? null,
    () => NOW,
  );
const standing = async (domain = DOMAIN) =>
  (await desk.read(store)).standings.get(domain);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  const opened = await open();
  if (!opened) throw new Error("no database");
  database = opened;
  asked.length = 0;
  settled.mockClear();
  await store.remove(Object.keys(await store.get()));
  await choice.setValue({ kind: "ask", resolvers: [FIRST] });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a store that fails", () => {
  const full = () =>
    Promise.reject(new DOMException("full", "QuotaExceededError"));

  test.each([
    "verdict",
    "keepVerdict",
    "asked",
    "alternative",
    "keepAlternative",
    "correction",
  ] as const)("at %s keeps no answer back", async (deed) => {
    const broken: Database = { ...database, [deed]: full };
    await looking(answer, broken).look(store, DOMAIN, true);
    expect(await standing()).toMatchObject({
      looking: false,
      verdict: { keeper: { kind: "provider", id: "posteo" } },
    });
    expect(settled).toHaveBeenCalledTimes(1);
  });

  test("still tells a domain to one other resolver a day", async () => {
    await choice.setValue({ kind: "ask", resolvers: [FIRST, SECOND] });
    const broken: Database = {
      ...database,
      alternative: full,
      keepAlternative: full,
    };
    await looking(unreachable, broken).look(store, DOMAIN, true);
    expect(new Set(asked).size).toBe(2);
    expect(await standing()).toMatchObject({
      looking: false,
      verdict: { mx: { kind: "temporary-failure" } },
    });
  });
});

describe("while nobody can be reached", () => {
  const old = (age: number) =>
    database.keepVerdict(
      keep(keptVerdict(DOMAIN, "house", "CH"), 3_600, NOW - age),
    );

  test.each([
    ["two hours", 2 * 3_600_000],
    ["six days", 6 * DAY],
  ])("an answer of %s ago stands", async (_, age) => {
    await old(age);
    await looking(unreachable).look(store, DOMAIN, true);
    expect(asked).toEqual(["first.example"]);
    expect(await standing()).toMatchObject({
      looking: false,
      verdict: { keeper: { id: "house" } },
    });
  });

  test("one of eight days ago does not", async () => {
    await old(8 * DAY);
    await looking(unreachable).look(store, DOMAIN, true);
    expect((await standing())?.verdict?.mx.kind).toBe("temporary-failure");
  });
});

describe("when others are chosen in the middle of a look-up", () => {
  test("those that were taken away are asked no more, and the others are", async () => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((open) => (go = open));
    const slow: Send = async (url, init) => {
      if (url.startsWith(FIRST)) await gate;
      return answer(url, init);
    };
    const over = looking(slow);
    const done = over.look(store, DOMAIN, true);
    await vi.waitFor(async () =>
      expect(await standing()).toMatchObject({ looking: true }),
    );
    await choice.setValue({ kind: "ask", resolvers: [SECOND] });
    over.chosen();
    go();
    await done;
    expect(asked).toEqual(["first.example", "second.example"]);
    expect(await standing()).toMatchObject({
      looking: false,
      verdict: { resolver: SECOND },
    });
  });

  test("and nobody any more, nothing further is asked", async () => {
    const over = looking(async (url, init) => {
      await choice.setValue({ kind: "offline" });
      over.chosen();
      // An exchanger that nobody knows: a dozen questions would follow.
      const octets = new URL(url).searchParams.get("dns") ?? "";
      const query = dohjs.dnsPacket.decode(Buffer.from(octets, "base64url"));
      const name = query.questions[0]?.name ?? "";
      const data = { preference: 1, exchange: "mx.nobody.example.net" };
      void (await answer(url, init));
      return new Response(
        new Uint8Array(
          message(query, "NOERROR", [{ name, ttl: 60, type: "MX", data }]),
        ),
        { headers: { "content-type": "application/dns-message" } },
      );
    });
    await over.look(store, DOMAIN, true);
    expect(asked).toEqual(["first.example"]);
    expect(await standing()).toMatchObject({
      looking: false,
      verdict: { mx: { kind: "not-asked" } },
    });
    expect(await database.verdict(DOMAIN)).toBeNull();
  });
});
