// The journal in the database: a message counts once, a week folds once, a restored one
// doubles nothing. Every change is one transaction, so that a worker killed in the middle
// of it leaves all or nothing; every record passes its guard on the way out, and one that
// does not is set aside and counted.
import { isTotals } from "../journal/guard.ts";
import { completed, type Entry } from "../journal/record.ts";
import type { WeekTotals } from "../journal/totals.ts";
import type { Verdict } from "../verdict.ts";
import { byHour, soundEntry, STRICT, stored, whole } from "./entry.ts";
import { countByResolver, questionsOf } from "./questions.ts";
import type { Db } from "./schema.ts";
import { type Weeks, weeksIn } from "./weeks.ts";

export interface Journal extends Weeks {
  /** Counts a message once: an id that is there already stays as it is. */
  record(entry: Entry): Promise<void>;
  withdraw(id: string): Promise<void>;
  /** Gives a verdict that arrived late to the entries that wait for it. */
  complete(verdict: Verdict): Promise<void>;
  /** By time; of all weeks that are not folded. */
  entries(): Promise<Entry[]>;
  /** By time; of one week: a page that shows it need not wait for the others. */
  entriesOf(week: string): Promise<Entry[]>;
  /** Weeks that are not folded, oldest first. */
  weeks(): Promise<string[]>;
  /** What remains of older weeks, oldest first. */
  totals(): Promise<WeekTotals[]>;
  /** What remains of one week's folded part; null: nothing of it was folded. */
  totalsOf(week: string): Promise<WeekTotals | null>;
  /** How many records could not be read and were set aside. */
  damaged(): Promise<number>;
  /** How many registrable domains each resolver saw in a week. */
  questions(week: string): Promise<ReadonlyMap<string, number>>;
}

const isSoundTotals = (key: string, record: unknown): record is WeekTotals =>
  isTotals(record) && record.week === key;

export function journalIn(db: Db): Journal {
  /** Moves what stands under these keys, if it is still unsound, out of the way. */
  async function setAside(
    store: "journal" | "totals",
    keys: readonly string[],
    isSound: (key: string, record: unknown) => boolean,
  ): Promise<void> {
    const transaction = db.transaction([store, "damaged"], "readwrite");
    const from = transaction.objectStore(store);
    const damaged = transaction.objectStore("damaged");
    await whole(transaction, async () => {
      for (const key of keys) {
        const record: unknown = await from.get(key);
        if (record === undefined || isSound(key, record)) continue;
        await damaged.put({ store, record }, [store, key]);
        await from.delete(key);
      }
    });
  }

  /** Entries that pass their guard; the others are set aside. */
  async function sound([keys, records]: readonly [
    readonly string[],
    readonly unknown[],
  ]): Promise<Entry[]> {
    const entries: Entry[] = [];
    const unsound: string[] = [];
    keys.forEach((key, at) => {
      const entry = soundEntry(key, records[at]);
      if (entry) entries.push(entry);
      else unsound.push(key);
    });
    if (unsound.length > 0)
      await setAside(
        "journal",
        unsound,
        (key, record) => soundEntry(key, record) !== null,
      );
    return entries.sort(byHour);
  }

  return {
    ...weeksIn(db),
    async record(entry) {
      const transaction = db.transaction("journal", "readwrite", STRICT);
      if ((await transaction.store.getKey(entry.id)) === undefined)
        await transaction.store.put(stored(entry), entry.id);
      await transaction.done;
    },
    withdraw: (id) => db.delete("journal", id),
    async complete(verdict) {
      const transaction = db.transaction("journal", "readwrite");
      const { store } = transaction;
      await whole(transaction, async () => {
        const keys = await store.index("pending").getAllKeys(verdict.domain);
        for (const key of keys) {
          const entry = soundEntry(key, await store.get(key));
          if (entry) await store.put(stored(completed(entry, verdict)), key);
        }
      });
    },
    async entries() {
      const { store } = db.transaction("journal");
      return sound(await Promise.all([store.getAllKeys(), store.getAll()]));
    },
    async entriesOf(week) {
      const index = db.transaction("journal").store.index("week");
      return sound(
        await Promise.all([index.getAllKeys(week), index.getAll(week)]),
      );
    },
    async weeks() {
      const index = db.transaction("journal").store.index("week");
      const weeks: string[] = [];
      for await (const { key } of index.iterate(null, "nextunique"))
        weeks.push(key);
      return weeks;
    },
    async totals() {
      const transaction = db.transaction("totals");
      const [keys, records] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ]);
      const unsound = keys.filter(
        (key, at) => !isSoundTotals(key, records[at]),
      );
      if (unsound.length > 0) await setAside("totals", unsound, isSoundTotals);
      return records.filter((one, at) => isSoundTotals(keys[at] ?? "", one));
    },
    async totalsOf(week) {
      const record: unknown = await db.get("totals", week);
      return isSoundTotals(week, record) ? record : null;
    },
    damaged: () => db.count("damaged"),
    async questions(week) {
      const keys = await db.getAllKeys("questions", questionsOf(week));
      const counts = countByResolver(keys);
      const known: unknown = await db.get("totals", week);
      if (isSoundTotals(week, known))
        for (const { resolver, domains } of known.questions)
          counts.set(resolver, (counts.get(resolver) ?? 0) + domains);
      return counts;
    },
  };
}
