// What is used no more goes: answers about domains, which other resolver a domain was told
// to, and what stood in a damaged record once the journal keeps no message of its week. An
// answer that nobody would use again still names a domain that somebody wrote to.
import { weekOfDamaged, whole } from "./entry.ts";
import type { Db } from "./schema.ts";

/** Milliseconds for which each may still be used. */
export interface Lifetimes {
  readonly verdicts: number;
  readonly alternatives: number;
}

export interface Forget {
  /** `now`: milliseconds since the epoch; `oldest`: the oldest week that is kept. */
  forget(now: number, lifetimes: Lifetimes, oldest: string): Promise<void>;
}

/** A clock that was ahead has left times that lie ahead: those go likewise. */
const outside = (now: number, lifetime: number) => [
  IDBKeyRange.upperBound(now - lifetime),
  IDBKeyRange.lowerBound(now + lifetime),
];

export function forgetIn(db: Db): Forget {
  async function prune(
    store: keyof Lifetimes,
    ranges: readonly IDBKeyRange[],
  ): Promise<void> {
    for (const range of ranges) {
      // Nearly always there is nothing, and reading alone holds nobody up.
      if ((await db.countFromIndex(store, "at", range)) === 0) continue;
      const transaction = db.transaction(store, "readwrite");
      await whole(transaction, async () => {
        for (const key of await transaction.store.index("at").getAllKeys(range))
          await transaction.store.delete(key);
      });
    }
  }

  /** It stays counted; what it held goes where its week is past, or cannot be told. */
  async function empty(oldest: string): Promise<void> {
    if ((await db.count("damaged")) === 0) return;
    const transaction = db.transaction("damaged", "readwrite");
    await whole(transaction, async () => {
      for (const key of await transaction.store.getAllKeys()) {
        const found = await transaction.store.get(key);
        const week = weekOfDamaged(key, found);
        const isKept = typeof week === "string" && week >= oldest;
        // Totals are counts alone: those of any week may stay.
        if (found?.store !== "journal" || found.record === null || isKept)
          continue;
        await transaction.store.put({ ...found, record: null }, key);
      }
    });
  }

  return {
    async forget(now, { verdicts, alternatives }, oldest) {
      await prune("verdicts", outside(now, verdicts));
      await prune("alternatives", outside(now, alternatives));
      await empty(oldest);
    },
  };
}
