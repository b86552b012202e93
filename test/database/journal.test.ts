// The journal's promises, over an IndexedDB in memory: once, whole, and never blank.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Database, open } from "../../utils/database.ts";
import type { Entry } from "../../utils/journal/record.ts";
import { totalsOf } from "../../utils/journal/totals.ts";
import { keptVerdict } from "../verdict-sample.ts";
import { keptAt, sent } from "../journal/week-of-mail.ts";

const RESOLVER = "https://dns.example/dns-query";
const posteo = keptAt("Posteo", "DE");

/** A message of a week, to two people. */
const message = (id: string, week: string): Entry => ({
  ...sent(id, ["a.org", [`${id}-p`, "q"], posteo]),
  week,
});

let database: Database;
async function opened(): Promise<Database> {
  const one = await open();
  if (!one) throw new Error("no database");
  return one;
}
/** What no function of ours would write. */
async function plant(store: string, key: IDBValidKey, value: unknown) {
  const raw = await openDB("poste-restante");
  await raw.put(store, value, key);
  raw.close();
}
const ids = async () => (await database.entries()).map(({ id }) => id);

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  database = await opened();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a message", () => {
  test("counts once, however often it is told, and at once or not", async () => {
    const one = message("m1", "2026-W48");
    await Promise.all([database.record(one), database.record(one)]);
    await database.record({ ...one, week: "2026-W49" });
    expect(await database.entries()).toEqual([one]);
  });

  test("is found with its week, whatever else is there", async () => {
    await database.record(message("m1", "2026-W48"));
    await database.record(message("m2", "2026-W47"));
    await database.record(message("m3", "2026-W48"));
    expect(await database.weeks()).toEqual(["2026-W47", "2026-W48"]);
    const found = await database.entriesOf("2026-W48");
    expect(found.map(({ id }) => id)).toEqual(["m1", "m3"]);
    expect(await database.entriesOf("2026-W46")).toEqual([]);
  });

  test("is withdrawn by its id, and no other is", async () => {
    await database.record(message("m1", "2026-W48"));
    await database.record(message("m2", "2026-W48"));
    await database.withdraw("m1");
    await database.withdraw("never");
    expect(await ids()).toEqual(["m2"]);
  });

  test("is completed by the verdict that it waits for", async () => {
    await database.record(sent("m1", ["a.org", ["p"], null]));
    await database.record(sent("m2", ["b.org", ["p"], null]));
    await database.complete(keptVerdict("a.org", "house", "CH"));
    const keepers = (await database.entries()).map(
      ({ recipients }) => recipients[0]?.verdict?.keeper ?? null,
    );
    expect(keepers).toEqual(["house", null]);
  });

  test("stands in the order of its hour", async () => {
    const hours = ["2026-11-24T09:00:00.000Z", "2026-11-23T09:00:00.000Z"];
    for (const [at, hour] of hours.entries())
      await database.record({ ...message(`m${at}`, "2026-W48"), hour });
    expect(await ids()).toEqual(["m1", "m0"]);
  });
});

describe("weeks older than the person keeps", () => {
  const old = [message("m1", "2026-W30"), message("m2", "2026-W30")];
  const older = message("m0", "2025-W52");
  const kept = message("m3", "2026-W31");

  beforeEach(async () => {
    for (const one of [...old, older, kept]) await database.record(one);
    await database.asked("2026-W30", [RESOLVER], "a.org");
    await database.asked("2026-W31", [RESOLVER], "a.org");
  });

  test("fold into what was counted in them, and nothing else goes", async () => {
    await database.fold("2026-W31");
    expect(await database.entries()).toEqual([kept]);
    expect(await database.totals()).toEqual([
      totalsOf("2025-W52", [older]),
      totalsOf("2026-W30", old, [{ resolver: RESOLVER, domains: 1 }]),
    ]);
  });

  test("fold once: again, or at the same time, changes nothing", async () => {
    await Promise.all([
      database.fold("2026-W31"),
      (await opened()).fold("2026-W31"),
    ]);
    const after = await database.totals();
    await database.fold("2026-W31");
    expect(await database.totals()).toEqual(after);
    expect(after.map(({ messages }) => messages)).toEqual([1, 2]);
  });

  test("leave no hash, domain or id behind", async () => {
    await database.fold("2026-W31");
    await database.withdraw("m3");
    const raw = await openDB("poste-restante");
    const totals = JSON.stringify(await raw.getAll("totals"));
    expect(await raw.count("journal")).toBe(0);
    raw.close();
    expect(totals).toContain("Posteo");
    expect(totals).not.toMatch(/m[0-9]|-p|a\.org|T09/);
  });

  test("still tell how many domains a resolver saw", async () => {
    await database.fold("2026-W31");
    for (const week of ["2026-W30", "2026-W31"])
      expect(await database.questions(week)).toEqual(new Map([[RESOLVER, 1]]));
  });

  test("take a message that came in late, by a clock that was wrong", async () => {
    await database.fold("2026-W31");
    await database.record(message("late", "2026-W30"));
    await database.fold("2026-W31");
    const [, week] = await database.totals();
    expect([week?.messages, week?.people.total]).toEqual([3, 5]);
  });

  test("are all there, or all folded, when the transaction is cut off", async () => {
    // An exception in the middle of the fold ends it as a stopped worker would.
    const put = vi
      .spyOn(IDBObjectStore.prototype, "put")
      .mockImplementation(() => {
        throw new DOMException("stopped", "AbortError");
      });
    await expect(database.fold("2026-W31")).rejects.toThrow();
    put.mockRestore();
    expect((await ids()).sort()).toEqual(["m0", "m1", "m2", "m3"]);
    expect(await database.totals()).toEqual([]);
    await database.fold("2026-W31");
    expect((await database.totals()).map(({ messages }) => messages)).toEqual([
      1, 2,
    ]);
  });
});

describe("a damaged record", () => {
  const sound = message("m1", "2026-W48");
  const junk: readonly [string, unknown][] = [
    ["nothing", null],
    ["a text", "junk"],
    ["no entry", { pending: [] }],
    [
      "an entry cut short",
      { entry: { id: "bad", week: "2026-W48" }, pending: [] },
    ],
    ["another's id", { entry: sound, pending: [] }],
    [
      "a recipient of another shape",
      {
        entry: { ...sound, id: "bad", recipients: [null] },
        pending: ["a.org"],
      },
    ],
    ["no week", { entry: { ...sound, id: "bad", week: "W48" }, pending: [] }],
  ];

  test.each(junk)("(%s) is set aside and counted", async (_, record) => {
    await database.record(sound);
    await plant("journal", "bad", record);
    expect(await database.entries()).toEqual([sound]);
    expect(await database.entries()).toEqual([sound]);
    expect(await database.damaged()).toBe(1);
  });

  test("of a week's totals is set aside and counted", async () => {
    await plant("totals", "2026-W10", { week: "2026-W10", messages: "many" });
    await plant("totals", "2026-W11", totalsOf("2026-W12", []));
    expect(await database.totals()).toEqual([]);
    expect(await database.damaged()).toBe(2);
  });

  test("of totals is set aside by a fold as well, and not written over", async () => {
    const junk = { week: "2026-W30", messages: "many" };
    await plant("totals", "2026-W30", junk);
    await database.record(message("m1", "2026-W30"));
    await database.fold("2026-W31");
    expect(await database.damaged()).toBe(1);
    expect((await database.totals()).map(({ messages }) => messages)).toEqual([
      1,
    ]);
  });

  test("neither stops a verdict nor a fold", async () => {
    await database.record(sent("m1", ["a.org", ["p"], null]));
    await plant("journal", "bad", {
      entry: { week: "2026-W48" },
      pending: ["a.org"],
    });
    await database.complete(keptVerdict("a.org", "house", "CH"));
    await database.fold("2026-W49");
    expect((await database.totals())[0]?.people.houses).toEqual([
      { name: "HOUSE", count: 1 },
    ]);
    expect(await database.damaged()).toBe(1);
    expect(await database.entries()).toEqual([]);
  });
});

describe("erasing a week", () => {
  test("takes its messages, totals, questions and damaged records, and no other's", async () => {
    await database.record(message("old1", "2026-W30"));
    await database.record(message("old2", "2026-W31"));
    await database.fold("2026-W32");
    for (const week of ["2026-W47", "2026-W48"]) {
      await database.record(message(`m${week}`, week));
      await database.asked(week, [RESOLVER], "a.org");
      await plant("journal", `bad${week}`, { entry: { week }, pending: [] });
    }
    await database.entries();
    expect(await database.damaged()).toBe(2);
    await database.eraseWeek("2026-W48");
    await database.eraseWeek("2026-W30");
    expect(await ids()).toEqual(["m2026-W47"]);
    expect((await database.totals()).map(({ week }) => week)).toEqual([
      "2026-W31",
    ]);
    expect((await database.questions("2026-W48")).size).toBe(0);
    expect((await database.questions("2026-W47")).size).toBe(1);
    expect(await database.damaged()).toBe(1);
  });
});

describe("restoring", () => {
  const entries = [message("m1", "2026-W30"), message("m2", "2026-W48")];
  const totals = [totalsOf("2026-W10", [message("m0", "2026-W10")])];
  const backup = { entries, totals };

  test("brings back what was erased", async () => {
    expect(await database.restore(backup)).toEqual({ messages: 2, weeks: 1 });
    expect(await database.entries()).toEqual(entries);
    expect(await database.totals()).toEqual(totals);
  });

  test("twice, or at the same time, doubles nothing", async () => {
    await Promise.all([database.restore(backup), database.restore(backup)]);
    expect(await database.restore(backup)).toEqual({ messages: 0, weeks: 0 });
    expect(await database.entries()).toEqual(entries);
    expect(await database.totals()).toEqual(totals);
  });

  test("keeps what is there as it is", async () => {
    const mine = { ...message("m2", "2026-W48"), unreadable: 7 };
    await database.record(mine);
    expect(await database.restore(backup)).toEqual({ messages: 1, weeks: 1 });
    expect(await database.entries()).toContainEqual(mine);
  });

  test("does not count a week again that was folded meanwhile", async () => {
    await database.restore(backup);
    await database.fold("2026-W31");
    const folded = await database.totals();
    expect(await database.restore(backup)).toEqual({ messages: 0, weeks: 0 });
    await database.fold("2026-W31");
    expect(await database.totals()).toEqual(folded);
    expect(await ids()).toEqual(["m2"]);
  });

  test("takes no totals of a week whose messages are here", async () => {
    await database.record(message("m0", "2026-W10"));
    await database.restore(backup);
    expect(await database.totals()).toEqual([]);
    expect((await ids()).sort()).toEqual(["m0", "m1", "m2"]);
  });

  test("brings back a week of which questions alone are left, and its totals", async () => {
    await database.restore(backup);
    await database.erase();
    for (const week of ["2026-W10", "2026-W30"])
      await database.asked(week, [RESOLVER], "a.org");
    await database.fold("2026-W36");
    expect(await database.restore(backup)).toEqual({ messages: 2, weeks: 1 });
    await database.fold("2026-W36");
    expect(
      (await database.totals()).map(({ week, messages }) => [week, messages]),
    ).toEqual([
      ["2026-W10", 1],
      ["2026-W30", 1],
    ]);
    for (const week of ["2026-W10", "2026-W30"])
      expect(await database.questions(week)).toEqual(new Map([[RESOLVER, 1]]));
  });

  test("doubles no questions of a week that held nothing else", async () => {
    await database.asked("2026-W10", [RESOLVER], "a.org");
    await database.fold("2026-W36");
    const asked = { entries: [], totals: await database.totals() };
    expect(await database.restore(asked)).toEqual({ messages: 0, weeks: 0 });
    expect(await database.questions("2026-W10")).toEqual(
      new Map([[RESOLVER, 1]]),
    );
  });

  test("leaves what waits for a verdict waiting", async () => {
    await database.restore({
      entries: [sent("m1", ["a.org", ["p"], null])],
      totals: [],
    });
    await database.complete(keptVerdict("a.org", "house", "CH"));
    const [entry] = await database.entries();
    expect(entry?.recipients[0]?.verdict?.keeper).toBe("house");
  });
});
