// Clocks that are wrong, summer time, and people who travel: every message is in exactly
// one week, the one that its sender lived in, and stays there.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Database, open } from "../../utils/database.ts";
import { entryOf, type Intent } from "../../utils/journal/record.ts";
import { oldestKept } from "../../utils/journal/totals.ts";
import { weekOf } from "../../utils/journal/week.ts";
import { domainOf } from "../practice-ask.ts";
import { random } from "./week-of-mail.ts";

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const NOW = Date.parse("2026-11-24T12:00:00Z");
const ZONES = [
  "Europe/Paris",
  "America/Los_Angeles",
  "Asia/Tokyo",
  "Pacific/Kiritimati",
  "Pacific/Niue",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
];

const intent = (id: string, at: number): Intent => ({
  id,
  sender: null,
  recipients: [
    { domain: domainOf("a.org"), fields: ["to"], people: [`${id}-p`] },
  ],
  unreadable: 0,
  at,
});

let database: Database;
beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const opened = await open();
  if (!opened) throw new Error("no database");
  database = opened;
});

/** Where each message is: its kept entries, and how many each folded week counted. */
async function places(): Promise<Map<string, number>> {
  const weeks = new Map<string, number>();
  const add = (week: string, count: number) =>
    weeks.set(week, (weeks.get(week) ?? 0) + count);
  for (const { week } of await database.entries()) add(week, 1);
  for (const { week, messages } of await database.totals()) add(week, messages);
  return weeks;
}
const foldAt = (now: number, zone: string) =>
  database.fold(oldestKept(weekOf(now, zone), 12));

describe("a message is in exactly one week", () => {
  test.each([
    ["a year ahead", YEAR],
    ["a year behind", -YEAR],
    ["at 1970", -NOW],
  ])("when the clock was %s for a while", async (_, off) => {
    const clocks = [0, 0, off, off, off + 24 * HOUR, 0, 0];
    const expected = new Map<string, number>();
    for (const [at, wrong] of clocks.entries()) {
      const now = NOW + at * HOUR + wrong;
      const entry = entryOf(intent(`m${at}`, now), () => null, "Europe/Paris");
      expected.set(entry.week, (expected.get(entry.week) ?? 0) + 1);
      await database.record(entry);
      await foldAt(now, "Europe/Paris");
    }
    expect(await places()).toEqual(expected);
    // Later the clock is right, and the person writes on.
    await foldAt(NOW + 30 * 7 * 24 * HOUR, "Europe/Paris");
    expect(await places()).toEqual(expected);
  });

  test("whatever zones it is read in afterwards", async () => {
    const next = random(11);
    const expected = new Map<string, number>();
    for (let at = 0; at < 300; at++) {
      const time = NOW - Math.floor(next() * YEAR);
      const zone = ZONES[Math.floor(next() * ZONES.length)] ?? "UTC";
      const entry = entryOf(intent(`m${at}`, time), () => null, zone);
      expect(entry.week).toBe(weekOf(time, zone));
      expected.set(entry.week, (expected.get(entry.week) ?? 0) + 1);
      await database.record(entry);
      if (at % 20 === 0) await foldAt(NOW, zone);
    }
    for (const zone of ZONES) {
      await foldAt(NOW, zone);
      expect(await places()).toEqual(expected);
    }
  });

  test("in the hours that summer time takes and gives", async () => {
    // Sunday, 29 March and 25 October 2026, every ten minutes of both nights in Paris.
    const nights = ["2026-03-28T22:00:00Z", "2026-10-24T21:00:00Z"];
    const expected = new Map<string, number>();
    for (const night of nights)
      for (let minutes = 0; minutes < 27 * 60; minutes += 10) {
        const time = Date.parse(night) + minutes * 60_000;
        const id = `${night}${minutes}`;
        const entry = entryOf(intent(id, time), () => null, "Europe/Paris");
        expected.set(entry.week, (expected.get(entry.week) ?? 0) + 1);
        await database.record(entry);
      }
    expect(await places()).toEqual(expected);
    // 23:00 on Saturday to 01:00 on Monday: 25 h in spring, 27 h in autumn by the wall clock.
    expect([...expected.keys()].sort()).toEqual([
      "2026-W13",
      "2026-W14",
      "2026-W43",
      "2026-W44",
    ]);
  });
});
