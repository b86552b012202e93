// The week's page over a journal: which weeks it offers, what it finds in each, and what
// it shows of one that is empty, ahead of the clock, folded, or erased while it is open.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Book, bookOf } from "../../entrypoints/weekly/book.ts";
import { type Database, open } from "../../utils/database.ts";
import { pictureOf } from "../../utils/journal/picture.ts";
import { keptAt, sent } from "../journal/week-of-mail.ts";

const NOW = "2026-W48";
const message = (id: string, week: string) => ({
  ...sent(id, ["a.org", [`${id}-a`, "both"], keptAt("House", "DE")]),
  week,
});

let database: Database;
let book: Book;
beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const opened = await open();
  if (!opened) throw new Error("no database");
  database = opened;
  book = bookOf(database, () => NOW);
});

async function shown(week: string) {
  const [{ kept }, { earlier }] = await Promise.all([
    book.first(week),
    book.rest(week),
  ]);
  return pictureOf(kept, "people", earlier);
}

describe("the picker offers", () => {
  test("the week that runs, in an empty journal", async () => {
    expect((await book.rest(NOW)).choice).toEqual({ weeks: [NOW], folded: [] });
  });

  test("kept weeks and folded ones, newest first, one ahead of the clock too", async () => {
    for (const week of ["2026-W20", "2026-W21", "2026-W47", "2027-W47"])
      await database.record(message(week, week));
    await database.fold("2026-W36");
    expect((await book.rest(NOW)).choice).toEqual({
      weeks: ["2027-W47", NOW, "2026-W47"],
      folded: ["2026-W21", "2026-W20"],
    });
  });

  test("no week of which questions alone were folded, as none that is kept", async () => {
    await database.asked("2026-W20", ["https://a.example/"], "a.org");
    await database.asked("2026-W47", ["https://a.example/"], "a.org");
    await database.fold("2026-W36");
    const { choice, kept } = await book.rest(NOW);
    expect(choice).toEqual({ weeks: [NOW], folded: [] });
    expect(kept.weeks).toEqual(["2026-W20"]); // it can be erased all the same
  });

  test("a week in two parts once, with those that are kept", async () => {
    await database.record(message("m1", NOW));
    await database.fold("2027-W36"); // the clock was a year ahead
    expect((await book.rest(NOW)).choice).toEqual({ weeks: [], folded: [NOW] });
    await database.record(message("m2", NOW));
    book.changed();
    expect((await book.rest(NOW)).choice).toEqual({ weeks: [NOW], folded: [] });
    expect(await shown(NOW)).toMatchObject({ messages: 2, people: 4 });
  });
});

describe("a week that is open", () => {
  test("and empty is shown as such, and stays in the picker", async () => {
    await database.record(message("m1", NOW));
    expect(await shown("2026-W40")).toMatchObject({ messages: 0, people: 0 });
    expect((await book.rest("2026-W40")).choice.weeks).toEqual([
      NOW,
      "2026-W40",
    ]);
  });

  test.each(["kept", "folded"])("%s, and erased meanwhile", async (state) => {
    await database.record(message("m1", "2026-W20"));
    if (state === "folded") await database.fold("2026-W36");
    expect(await shown("2026-W20")).toMatchObject({ messages: 1, people: 2 });
    await database.eraseWeek("2026-W20");
    book.changed();
    expect(await shown("2026-W20")).toMatchObject({
      messages: 0,
      people: 0,
      detail: null,
    });
    const { choice, kept } = await book.rest("2026-W20");
    expect(choice).toEqual({ weeks: [NOW, "2026-W20"], folded: [] });
    expect(kept).toEqual({ messages: 0, folded: 0, damaged: 0, weeks: [] });
  });

  test("is compared with the week before across the fold", async () => {
    await database.record(message("m1", "2026-W35"));
    await database.record(message("m2", "2026-W36"));
    await database.fold("2026-W36");
    expect((await shown("2026-W36")).before?.people).toBe(2);
  });

  test("has its twelve weeks on both sides of the fold", async () => {
    for (const week of ["2026-W33", "2026-W35", "2026-W36"])
      await database.record(message(week, week));
    await database.fold("2026-W36");
    const { points } = await book.rest("2026-W36");
    expect(points.map(({ people }) => people)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2,
    ]);
    expect((await book.rest("2026-W33")).points.at(-1)?.people).toBe(2);
  });

  test("ahead of the clock has the weeks before it", async () => {
    await database.record(message("m1", "2027-W46"));
    await database.record(message("m2", "2027-W47"));
    expect((await shown("2027-W47")).before?.people).toBe(2);
  });

  test("is read anew once something changed, and not before", async () => {
    await shown(NOW);
    await database.record(message("m1", NOW));
    expect((await shown(NOW)).messages).toBe(0);
    book.changed();
    expect((await shown(NOW)).messages).toBe(1);
  });

  test("damaged totals are none", async () => {
    await database.record(message("m1", "2026-W20"));
    await database.fold("2026-W36");
    const request = indexedDB.open("poste-restante");
    await new Promise((resolve) => (request.onsuccess = resolve));
    const transaction = request.result.transaction("totals", "readwrite");
    transaction
      .objectStore("totals")
      .put({ week: "2026-W20", messages: 3 }, "2026-W20");
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    request.result.close();
    expect((await shown("2026-W20")).messages).toBe(0);
  });
});
