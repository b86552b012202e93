// The IndexedDB of the extension's own origin, which no content script can read:
// verdict cache and journal. Every write is one transaction. Where the browser
// allows no IndexedDB (Firefox's permanent private browsing) `open` gives null.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Kept } from "./dns/cache.ts";
import type { Alternative } from "./dns/spread.ts";
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
  /** Which other resolver a registrable domain was told to. */
  alternatives: { key: string; value: Alternative };
  /** [week, resolver, registrable domain]: that the resolver saw it in that week. */
  questions: { key: [string, string, string]; value: true };
  /** Domain → record id: the person's own word on who keeps its mailboxes. */
  corrections: { key: string; value: string };
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
  alternative(domain: string): Promise<Alternative | null>;
  keepAlternative(domain: string, alternative: Alternative): Promise<void>;
  /** Counts a domain once a week and resolver. */
  asked(
    week: string,
    resolvers: readonly string[],
    domain: string,
  ): Promise<void>;
  /** How many registrable domains each resolver saw in a week. */
  questions(week: string): Promise<ReadonlyMap<string, number>>;
  correction(domain: string): Promise<string | null>;
  /** null takes the person's word back. */
  correct(domain: string, provider: string | null): Promise<void>;
  erase(): Promise<void>;
}

const NAME = "poste-restante";
const VERSION = 3;
const STORES = [
  "verdicts",
  "journal",
  "alternatives",
  "questions",
  "corrections",
] as const;

export async function open(): Promise<Database | null> {
  try {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade(store, before) {
        if (before < 1) {
          store.createObjectStore("verdicts");
          store
            .createObjectStore("journal")
            .createIndex("pending", "pending", { multiEntry: true });
        }
        if (before < 2) {
          store.createObjectStore("alternatives");
          store.createObjectStore("questions");
        }
        if (before < 3) store.createObjectStore("corrections");
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
    alternative: async (domain) =>
      (await db.get("alternatives", domain)) ?? null,
    keepAlternative: async (domain, alternative) => {
      await db.put("alternatives", alternative, domain);
    },
    async asked(week, resolvers, domain) {
      const transaction = db.transaction("questions", "readwrite");
      for (const resolver of resolvers)
        await transaction.store.put(true, [week, resolver, domain]);
      await transaction.done;
    },
    async questions(week) {
      const keys = await db.getAllKeys(
        "questions",
        IDBKeyRange.bound([week], [week, []]), // an array sorts after every string
      );
      const counts = new Map<string, number>();
      for (const [, resolver] of keys)
        counts.set(resolver, (counts.get(resolver) ?? 0) + 1);
      return counts;
    },
    correction: async (domain) => (await db.get("corrections", domain)) ?? null,
    async correct(domain, provider) {
      if (provider === null) await db.delete("corrections", domain);
      else await db.put("corrections", provider, domain);
    },
    async erase() {
      const transaction = db.transaction([...STORES], "readwrite");
      for (const name of STORES) await transaction.objectStore(name).clear();
      await transaction.done;
    },
  };
}
