// The stores of the extension's own IndexedDB, and how each version's database becomes
// the next: an upgrade adds, and takes nothing away. Which store holds what stands here.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Kept } from "../dns/cache.ts";
import type { Alternative } from "../dns/spread.ts";
import type { Entry } from "../journal/record.ts";
import type { WeekTotals } from "../journal/totals.ts";
import type { Verdict } from "../verdict.ts";

export interface StoredEntry {
  readonly entry: Entry;
  /** Domains whose verdict has not arrived. */
  readonly pending: readonly string[];
}

/** A record that did not pass its guard, as it was found. */
export interface Damaged {
  readonly store: "journal" | "totals";
  readonly record: unknown;
}

export interface Schema extends DBSchema {
  verdicts: { key: string; value: Kept<Verdict>; indexes: { at: number } };
  journal: {
    key: string;
    value: StoredEntry;
    indexes: { pending: string; week: string };
  };
  /** Which other resolver a registrable domain was told to. */
  alternatives: {
    key: string;
    value: Alternative;
    indexes: { at: number };
  };
  /** [week, resolver, registrable domain]: that the resolver saw it in that week. */
  questions: { key: [string, string, string]; value: true };
  /** Domain → record id: the person's own word on who keeps its mailboxes. */
  corrections: { key: string; value: string };
  /** Week → what remains of it once its entries are gone. */
  totals: { key: string; value: WeekTotals };
  /** [store, key] → what stood there; null once its week is past (see forget.ts). */
  damaged: { key: [string, string]; value: Damaged };
}

export type Db = IDBPDatabase<Schema>;

export const NAME = "poste-restante";
export const VERSION = 5;
export const STORES = [
  "verdicts",
  "journal",
  "alternatives",
  "questions",
  "corrections",
  "totals",
  "damaged",
] as const satisfies readonly StoreNames<Schema>[];

export function upgrade(
  db: Db,
  before: number,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">,
): void {
  if (before < 1) {
    db.createObjectStore("verdicts");
    db.createObjectStore("journal").createIndex("pending", "pending", {
      multiEntry: true,
    });
  }
  if (before < 2) {
    db.createObjectStore("alternatives");
    db.createObjectStore("questions");
  }
  if (before < 3) db.createObjectStore("corrections");
  if (before < 4) {
    transaction.objectStore("journal").createIndex("week", "entry.week");
    db.createObjectStore("totals");
    db.createObjectStore("damaged");
  }
  if (before < 5)
    for (const name of ["verdicts", "alternatives"] as const)
      transaction.objectStore(name).createIndex("at", "at");
}
