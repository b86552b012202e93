// The database's promises, over an IndexedDB in memory; the browsers' own is tested
// with the extension in it.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Database, open } from "../utils/database.ts";
import { keep } from "../utils/dns/cache.ts";
import { sent } from "./journal/week-of-mail.ts";
import { keptVerdict } from "./verdict-sample.ts";

async function opened(): Promise<Database> {
  const database = await open();
  if (!database) throw new Error("no database");
  return database;
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const RESOLVER = "https://dns.example/dns-query";
const OTHER = "https://other.example/dns-query";
const DAY = 24 * 3_600_000;
const LIFETIMES = { verdicts: 7 * DAY, alternatives: DAY };

describe("the verdict cache", () => {
  test("gives back what was kept, and nothing else", async () => {
    const database = await opened();
    const kept = keep(keptVerdict("a.org", "house", "CH"), 3_600, 1_000);
    await database.keepVerdict(kept);
    expect(await database.verdict("a.org")).toEqual(kept);
    expect(await database.verdict("b.org")).toBeNull();
  });
});

describe("questions", () => {
  test("are counted once a week, resolver and domain", async () => {
    const database = await opened();
    await database.asked("2026-W48", [RESOLVER], "a.org");
    await database.asked("2026-W48", [RESOLVER, OTHER], "a.org");
    await database.asked("2026-W48", [RESOLVER], "b.org");
    await database.asked("2026-W49", [RESOLVER], "c.org");
    expect(await database.questions("2026-W48")).toEqual(
      new Map([
        [RESOLVER, 2],
        [OTHER, 1],
      ]),
    );
    expect(await database.questions("2026-W49")).toEqual(
      new Map([[RESOLVER, 1]]),
    );
    expect(await database.questions("2026-W4")).toEqual(new Map());
  });
});

describe("an alternative", () => {
  test("is found by another worker", async () => {
    await (await opened()).keepAlternative("a.org", { url: OTHER, at: 5 });
    expect(await (await opened()).alternative("a.org")).toEqual({
      url: OTHER,
      at: 5,
    });
    expect(await (await opened()).alternative("b.org")).toBeNull();
  });
});

describe("what is used no more is not kept", () => {
  const NOW = Date.UTC(2026, 10, 24);
  const keys = async (store: string) => {
    const raw = await openDB("poste-restante");
    const found = await raw.getAllKeys(store);
    raw.close();
    return found;
  };

  test.each([
    ["an hour", 3_600_000, true],
    ["a millisecond less than a week", 7 * DAY - 1, true],
    ["a week", 7 * DAY, false],
    ["a year", 365 * DAY, false],
    ["less than nothing, the clock was ahead", -DAY, true],
    ["less than nothing by a year", -365 * DAY, false],
  ])("an answer that is %s old (%i ms) is kept: %s", async (_, age, isKept) => {
    const database = await opened();
    const value = keptVerdict("a.org", "house", "CH");
    await database.keepVerdict(keep(value, 3_600, NOW - age));
    await database.forget(NOW, LIFETIMES, "2026-W36");
    expect(await keys("verdicts")).toEqual(isKept ? ["a.org"] : []);
  });

  test("which other resolver a domain was told to goes after a day", async () => {
    const database = await opened();
    await database.keepAlternative("a.org", { url: OTHER, at: NOW - DAY });
    await database.keepAlternative("b.org", { url: OTHER, at: NOW - DAY + 1 });
    await database.forget(NOW, LIFETIMES, "2026-W36");
    expect(await keys("alternatives")).toEqual(["b.org"]);
  });

  test("what a damaged record held goes with its week, and stays counted", async () => {
    const database = await opened();
    const raw = await openDB("poste-restante");
    const junk = (week: unknown) => ({
      entry: { week, recipients: [{ domain: "a.org", people: ["hash"] }] },
    });
    await raw.put("journal", junk("2026-W35"), "past");
    await raw.put("journal", junk("2026-W36"), "kept");
    await raw.put("journal", junk(7), "untold");
    await database.entries();
    await database.forget(NOW, LIFETIMES, "2026-W36");
    const left = await Promise.all(
      ["past", "kept", "untold"].map((key) =>
        raw.get("damaged", ["journal", key]),
      ),
    );
    raw.close();
    expect(left.map(({ record }) => record)).toEqual([
      null,
      junk("2026-W36"),
      null,
    ]);
    expect(await database.damaged()).toBe(3);
  });
});

describe("a database of an older version", () => {
  const kept = keep(keptVerdict("a.org", "house", "CH"), 3_600, 1_000);
  const entry = sent("m1", ["a.org", ["p"], null]);

  test.each([1, 2, 3, 4])("%i keeps all that was in it", async (version) => {
    const old = await openDB("poste-restante", version, {
      upgrade(store, _, __, transaction) {
        store.createObjectStore("verdicts");
        store
          .createObjectStore("journal")
          .createIndex("pending", "pending", { multiEntry: true });
        if (version >= 2) {
          store.createObjectStore("alternatives");
          store.createObjectStore("questions");
        }
        if (version >= 3) store.createObjectStore("corrections");
        if (version >= 4) {
          transaction.objectStore("journal").createIndex("week", "entry.week");
          store.createObjectStore("totals");
          store.createObjectStore("damaged");
        }
      },
    });
    await old.put("verdicts", kept, "a.org");
    await old.put("journal", { entry, pending: ["a.org"] }, "m1");
    if (version >= 2)
      await old.put("questions", true, [entry.week, RESOLVER, "a.org"]);
    if (version >= 3) await old.put("corrections", "posteo", "a.org");
    old.close();
    const database = await opened();
    expect(await database.verdict("a.org")).toEqual(kept);
    expect(await database.entries()).toEqual([entry]);
    expect(await database.questions(entry.week)).toEqual(
      new Map(version >= 2 ? [[RESOLVER, 1]] : []),
    );
    expect(await database.correction("a.org")).toBe(
      version >= 3 ? "posteo" : null,
    );
    // The new indexes know the old records, too.
    await database.eraseWeek(entry.week);
    expect(await database.entries()).toEqual([]);
    await database.forget(1_000 + 8 * DAY, LIFETIMES, "2026-W01");
    expect(await database.verdict("a.org")).toBeNull();
  });
});

test.each<[string, string, unknown]>([
  ["verdicts", "a.org", { value: { domain: "a.org" }, at: 1, lifetime: 1 }],
  ["verdicts", "a.org", "junk"],
  ["verdicts", "a.org", null],
  ["alternatives", "a.org", { url: 7, at: "then" }],
  ["corrections", "a.org", { id: "posteo" }],
])("what is damaged in %s is as good as not kept", async (store, key, junk) => {
  const database = await opened();
  const raw = await openDB("poste-restante");
  await raw.put(store, junk, key);
  raw.close();
  expect(await database.verdict("a.org")).toBeNull();
  expect(await database.alternative("a.org")).toBeNull();
  expect(await database.correction("a.org")).toBeNull();
});

test("the person's word on a domain stands until it is taken back", async () => {
  const database = await opened();
  expect(await database.correction("a.org")).toBeNull();
  await database.correct("a.org", "posteo");
  expect(await database.correction("a.org")).toBe("posteo");
  expect(await database.correction("b.org")).toBeNull();
  await database.correct("a.org", null);
  expect(await database.correction("a.org")).toBeNull();
});

test("erasing leaves nothing", async () => {
  const database = await opened();
  await database.keepVerdict(
    keep(keptVerdict("a.org", "house", "CH"), 3_600, 1_000),
  );
  await database.asked("2026-W48", [RESOLVER], "a.org");
  await database.keepAlternative("a.org", { url: OTHER, at: 5 });
  await database.correct("a.org", "posteo");
  const old = { ...sent("m1", ["a.org", ["p"], null]), week: "2026-W40" };
  await database.record(old);
  await database.fold("2026-W41");
  await database.record(sent("m2", ["a.org", ["p"], null]));
  const own = await openDB("poste-restante");
  await own.put("damaged", { store: "journal", record: 1 }, ["journal", "m3"]);
  own.close();
  await database.erase();
  const raw = await openDB("poste-restante");
  const left = await Promise.all(
    [...raw.objectStoreNames].map((name) => raw.count(name)),
  );
  expect(left.length).toBeGreaterThanOrEqual(7);
  expect(left.filter((count) => count > 0)).toEqual([]);
  raw.close();
});

test("where the browser allows no IndexedDB there is no database, and no throw", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("not allowed", "InvalidStateError");
    },
  });
  expect(await open()).toBeNull();
});
