// What the settings read of what is kept, and that each deed leads to a new reading.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { dataDeeds } from "../../entrypoints/options/data.ts";
import { type Database, open } from "../../utils/database.ts";
import { NAME } from "../../utils/database/schema.ts";
import { newKey } from "../../utils/journal/correspondent.ts";
import { keptAt, sent } from "../journal/week-of-mail.ts";

const message = (id: string, week: string) => ({
  ...sent(id, ["a.org", ["p"], keptAt("House", "DE", { brand: "Brand" })]),
  week,
});

let database: Database;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  const opened = await open();
  if (!opened) throw new Error("no database");
  database = opened;
  await database.record(message("m1", "2026-W20"));
  await database.record(message("m2", "2026-W47"));
  await database.record(message("m3", "2026-W48"));
  await database.fold("2026-W36");
});
afterEach(() => vi.unstubAllGlobals());

/** A deed is done, and the page is told to show it. */
async function after(deed: (changed: () => void) => void): Promise<void> {
  await new Promise<void>((changed) => deed(changed));
}

test("messages, folded weeks, and every week of which something is kept", async () => {
  expect(
    await dataDeeds(database, newKey(), () => undefined).read(),
  ).toMatchObject({
    messages: 2,
    folded: 1,
    damaged: 0,
    weeks: ["2026-W48", "2026-W47", "2026-W20"],
    done: null,
  });
});

test("a record that this very reading sets aside is counted in it", async () => {
  const db = await openDB(NAME);
  await db.put("journal", "junk", "bad");
  db.close();
  const { read } = dataDeeds(database, newKey(), () => undefined);
  expect(await read()).toMatchObject({ messages: 2, damaged: 1 });
  expect(await read()).toMatchObject({ messages: 2, damaged: 1 });
});

test("without a key nothing was counted: nothing to keep, everything to erase", async () => {
  const { journal, onErase } = await dataDeeds(
    database,
    null,
    () => undefined,
  ).read();
  expect(journal).toBeNull();
  expect(onErase).toBeTypeOf("function");
});

test("one week is erased, and said", async () => {
  let deeds = dataDeeds(database, newKey(), () => undefined);
  await after((changed) => {
    deeds = dataDeeds(database, newKey(), changed);
    void deeds.read().then(({ journal }) => journal?.onEraseWeek("2026-W47"));
  });
  expect(await deeds.read()).toMatchObject({
    weeks: ["2026-W48", "2026-W20"],
    done: { kind: "erased" },
  });
});

test("all is erased, and said", async () => {
  let deeds = dataDeeds(database, newKey(), () => undefined);
  await after((changed) => {
    deeds = dataDeeds(database, newKey(), changed);
    void deeds.read().then(({ onErase }) => onErase());
  });
  expect(await deeds.read()).toMatchObject({
    messages: 0,
    folded: 0,
    weeks: [],
    done: { kind: "erased" },
  });
});

test("a file that is no backup is refused, and nothing changes", async () => {
  let deeds = dataDeeds(database, newKey(), () => undefined);
  await after((changed) => {
    deeds = dataDeeds(database, newKey(), changed);
    void deeds
      .read()
      .then(({ journal }) => journal?.onRestore(new Blob(["no backup"])));
  });
  expect(await deeds.read()).toMatchObject({
    messages: 2,
    done: { kind: "refused" },
  });
});
