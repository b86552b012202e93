// The IndexedDB of the extension's own origin, which no content script can read:
// verdict cache and journal. Every write is one transaction. Where the browser
// allows no IndexedDB (Firefox's permanent private browsing) `open` gives null.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Kept } from "./dns/cache.ts";
import { completed, type Entry, pendingDomains } from "./journal/record.ts";
import type { Verdict } from "./verdict.ts";

interface StoredEntry {
  readonly entry: Entry;
  /** Domains whose verdict has not arrived. */
  readonly pending: readonly string[];
}

interface Schema extends DBSchema {
  verdicts: { key: string; value: Kept<Verdict> };
  journal: { key: string; value: StoredEntry; indexes: { pending: string } };
}

export interface Database {
  verdict(domain: string): Promise<Kept<Verdict> | null>;
  keepVerdict(kept: Kept<Verdict>): Promise<void>;
  /** Counts a message once: an id that is there already stays as it is. */
  record(entry: Entry): Promise<void>;
  withdraw(id: string): Promise<void>;
  /** Gives a verdict that arrived late to the entries that wait for it. */
  complete(verdict: Verdict): Promise<void>;
  entries(): Promise<Entry[]>;
  erase(): Promise<void>;
}

const NAME = "poste-restante";
const VERSION = 1;

export async function open(): Promise<Database | null> {
  try {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore("verdicts");
        fresh
          .createObjectStore("journal")
          .createIndex("pending", "pending", { multiEntry: true });
      },
    });
    return over(db);
  } catch {
    return null;
  }
}

const stored = (entry: Entry): StoredEntry => ({
  entry,
  pending: pendingDomains(entry),
});

function over(db: IDBPDatabase<Schema>): Database {
  return {
    verdict: async (domain) => (await db.get("verdicts", domain)) ?? null,
    keepVerdict: async (kept) => {
      await db.put("verdicts", kept, kept.value.domain);
    },
    async record(entry) {
      const transaction = db.transaction("journal", "readwrite");
      if ((await transaction.store.getKey(entry.id)) === undefined)
        await transaction.store.put(stored(entry), entry.id);
      await transaction.done;
    },
    withdraw: (id) => db.delete("journal", id),
    async complete(verdict) {
      const transaction = db.transaction("journal", "readwrite");
      const index = transaction.store.index("pending");
      for (const one of await index.getAll(verdict.domain)) {
        const entry = completed(one.entry, verdict);
        await transaction.store.put(stored(entry), entry.id);
      }
      await transaction.done;
    },
    entries: async () => (await db.getAll("journal")).map(({ entry }) => entry),
    async erase() {
      const transaction = db.transaction(["verdicts", "journal"], "readwrite");
      await transaction.objectStore("verdicts").clear();
      await transaction.objectStore("journal").clear();
      await transaction.done;
    },
  };
}
