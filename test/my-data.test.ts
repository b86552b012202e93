// What a person does with what is kept: over an IndexedDB in memory, with real files.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Database, open } from "../utils/database.ts";
import { newKey } from "../utils/journal/correspondent.ts";
import { myData, type SaveFile } from "../utils/my-data.ts";
import { keptAt, sent } from "./journal/week-of-mail.ts";

const key = newKey();
const now = () => Date.UTC(2026, 10, 24, 9);
const message = (id: string, week: string) => ({
  ...sent(id, [
    "a.org",
    [`hash-${id}`],
    keptAt("House", "DE", { brand: "Brand" }),
  ]),
  week,
});

let database: Database;
let saved: { readonly name: string; readonly text: string }[];
const save: SaveFile = (name, _, text) => saved.push({ name, text });
const deeds = (of = key) => myData(database, of, save, eraseCounts, now);
const eraseCounts = vi.fn(async () => undefined);
const ids = async () => (await database.entries()).map(({ id }) => id);

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const opened = await open();
  if (!opened) throw new Error("no database");
  database = opened;
  saved = [];
  await database.record(message("m1", "2026-W47"));
  await database.record(message("m2", "2026-W48"));
});
afterEach(() => {
  vi.unstubAllGlobals();
  eraseCounts.mockClear();
});

test.each(["csv", "json"] as const)(
  "an export as %s names no person",
  async (kind) => {
    await deeds().export(kind);
    expect(saved[0]?.name).toBe(`poste-restante.${kind}`);
    expect(saved[0]?.text).toContain("a.org");
    expect(saved[0]?.text).not.toMatch(/hash-|m1|m2/);
  },
);

describe("a backup", () => {
  const file = async () => {
    await deeds().backup();
    const [one] = saved;
    expect(one?.name).toBe("poste-restante-2026-11-24.backup.json");
    return new Blob([one?.text ?? ""]);
  };

  test("is none, if it is too large to be one or cannot be read: that is said", async () => {
    const read = vi.fn(async () => "");
    const film = { size: 5_000_000_000, text: read };
    const gone = {
      size: 10,
      text: () => Promise.reject(new DOMException("gone", "NotReadableError")),
    };
    for (const chosen of [film, gone])
      // The two things of a file that are looked at.
      expect(await deeds().restore(chosen as unknown as Blob)).toEqual({
        kind: "refused",
        why: "not-a-backup",
      });
    expect(read).not.toHaveBeenCalled();
  });

  test("brings back what was erased, once", async () => {
    const backup = await file();
    expect(await deeds().erase()).toEqual({ kind: "erased" });
    expect(await ids()).toEqual([]);
    expect(await deeds().restore(backup)).toEqual({
      kind: "restored",
      messages: 2,
    });
    expect(await deeds().restore(backup)).toEqual({
      kind: "restored",
      messages: 0,
    });
    expect((await ids()).sort()).toEqual(["m1", "m2"]);
    expect((await database.entries())[0]?.recipients[0]?.verdict?.brand).toBe(
      "Brand",
    );
  });

  test.each([
    ["of another install", "other-device", (text: string) => text, newKey()],
    [
      "changed by one letter",
      "damaged",
      (text: string) => text.replace("a.org", "b.org"),
      key,
    ],
    ["that is none", "not-a-backup", () => "{}", key],
  ])("%s is refused, and changes nothing", async (_, why, change, of) => {
    const text = await (await file()).text();
    await database.eraseWeek("2026-W47");
    expect(await deeds(of).restore(new Blob([change(text)]))).toEqual({
      kind: "refused",
      why,
    });
    expect(await ids()).toEqual(["m2"]);
  });
});

test("with everything the counts beside the journal are erased, with a week not", async () => {
  await deeds().eraseWeek("2026-W48");
  expect(eraseCounts).not.toHaveBeenCalled();
  await deeds().erase();
  expect(eraseCounts).toHaveBeenCalledTimes(1);
});

test("one week is erased, the others stay", async () => {
  expect(await deeds().eraseWeek("2026-W48")).toEqual({ kind: "erased" });
  expect(await ids()).toEqual(["m1"]);
});
