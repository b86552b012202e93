// The IndexedDB of the extension's own origin, which no content script can read:
// verdict cache and journal. Every write is one transaction. Where the browser
// allows no IndexedDB (Firefox's permanent private browsing) `open` gives null.
import { openDB } from "idb";
import { type Forget, forgetIn } from "./database/forget.ts";
import { type Journal, journalIn } from "./database/journal.ts";
import {
  type Db,
  NAME,
  type Schema,
  STORES,
  upgrade,
  VERSION,
} from "./database/schema.ts";
import type { Kept } from "./dns/cache.ts";
import type { Alternative } from "./dns/spread.ts";
import { isCount, isUrl, shaped } from "./shape.ts";
import type { Verdict } from "./verdict.ts";
import { isVerdict } from "./verdict-shape.ts";

export interface Database extends Journal, Forget {
  verdict(domain: string): Promise<Kept<Verdict> | null>;
  keepVerdict(kept: Kept<Verdict>): Promise<void>;
  alternative(domain: string): Promise<Alternative | null>;
  keepAlternative(domain: string, alternative: Alternative): Promise<void>;
  /** Counts a domain once a week and resolver. */
  asked(
    week: string,
    resolvers: readonly string[],
    domain: string,
  ): Promise<void>;
  correction(domain: string): Promise<string | null>;
  /** null takes the person's word back. */
  correct(domain: string, provider: string | null): Promise<void>;
  erase(): Promise<void>;
}

export async function open(): Promise<Database | null> {
  try {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade: (store, before, _, transaction) =>
        upgrade(store, before, transaction),
      // A later version of the extension waits for nobody.
      blocking: (_, __, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    return over(db);
  } catch {
    return null;
  }
}

// What does not pass is as good as not kept: it is asked anew.
const isKept = shaped({ value: isVerdict, at: isCount, lifetime: isCount });
const isAlternative = shaped({ url: isUrl, at: isCount });

function over(db: Db): Database {
  return {
    ...journalIn(db),
    ...forgetIn(db),
    async verdict(domain) {
      const kept = await db.get("verdicts", domain);
      return kept && isKept(kept) ? kept : null;
    },
    keepVerdict: async (kept) => {
      await db.put("verdicts", kept, kept.value.domain);
    },
    async alternative(domain) {
      const known = await db.get("alternatives", domain);
      return known && isAlternative(known) ? known : null;
    },
    keepAlternative: async (domain, alternative) => {
      await db.put("alternatives", alternative, domain);
    },
    async asked(week, resolvers, domain) {
      const transaction = db.transaction("questions", "readwrite");
      for (const resolver of resolvers)
        await transaction.store.put(true, [week, resolver, domain]);
      await transaction.done;
    },
    async correction(domain) {
      const word: unknown = await db.get("corrections", domain);
      return typeof word === "string" ? word : null;
    },
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
