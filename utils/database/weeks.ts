// Whole weeks of the journal: folded into totals once they are old, erased, restored.
// Each is one transaction over all stores concerned: a worker that is killed in the
// middle of it leaves the week as it was.
import type { Backup } from "../journal/backup.ts";
import { isTotals } from "../journal/guard.ts";
import type { Entry } from "../journal/record.ts";
import { merged, totalsOf, type WeekTotals } from "../journal/totals.ts";
import {
  byHour,
  soundEntry,
  STRICT,
  stored,
  weekOfDamaged,
  whole,
} from "./entry.ts";
import { countByResolver, questionsBefore, questionsOf } from "./questions.ts";
import type { Db } from "./schema.ts";

export interface Restored {
  readonly messages: number;
  /** Weeks that came back as totals alone. */
  readonly weeks: number;
}

export interface Weeks {
  /** Folds every week before this one into its totals. */
  fold(oldest: string): Promise<void>;
  /** Messages, totals and questions of one week. */
  eraseWeek(week: string): Promise<void>;
  /** Adds what is not there; a week that was folded meanwhile stays as it is. */
  restore(backup: Backup): Promise<Restored>;
}

const TOUCHED = ["journal", "questions", "totals", "damaged"] as const;

export function weeksIn(db: Db): Weeks {
  function begin() {
    const transaction = db.transaction([...TOUCHED], "readwrite", STRICT);
    return {
      transaction,
      journal: transaction.objectStore("journal"),
      questions: transaction.objectStore("questions"),
      totals: transaction.objectStore("totals"),
      damaged: transaction.objectStore("damaged"),
    };
  }
  function change<T>(
    act: (stores: ReturnType<typeof begin>) => Promise<T>,
  ): Promise<T> {
    const stores = begin();
    return whole(stores.transaction, () => act(stores));
  }

  return {
    async fold(oldest) {
      const before = IDBKeyRange.upperBound(oldest, true);
      const [due, asked] = await Promise.all([
        db.countFromIndex("journal", "week", before),
        db.count("questions", questionsBefore(oldest)),
      ]);
      if (due + asked === 0) return;
      await change(async ({ journal, questions, totals, damaged }) => {
        const weeks = new Map<string, Entry[]>();
        for (const key of await journal.index("week").getAllKeys(before)) {
          const record = await journal.get(key);
          const entry = soundEntry(key, record);
          if (entry) {
            const week = weeks.get(entry.week) ?? [];
            weeks.set(entry.week, week);
            week.push(entry);
          } else
            await damaged.put({ store: "journal", record }, ["journal", key]);
          await journal.delete(key);
        }
        const keys = await questions.getAllKeys(questionsBefore(oldest));
        await questions.delete(questionsBefore(oldest));
        for (const [week] of keys) if (!weeks.has(week)) weeks.set(week, []);
        for (const [week, entries] of weeks) {
          const seen = countByResolver(keys.filter((key) => key[0] === week));
          const fresh = totalsOf(
            week,
            entries.sort(byHour),
            [...seen].map(([resolver, domains]) => ({ resolver, domains })),
          );
          const known: unknown = await totals.get(week);
          if (known !== undefined && !isTotals(known))
            await damaged.put({ store: "totals", record: known }, [
              "totals",
              week,
            ]);
          await totals.put(
            isTotals(known) ? merged(known, fresh) : fresh,
            week,
          );
        }
      });
    },
    eraseWeek: (week) =>
      change(async ({ journal, questions, totals, damaged }) => {
        for (const key of await journal.index("week").getAllKeys(week))
          await journal.delete(key);
        await questions.delete(questionsOf(week));
        await totals.delete(week);
        for (const key of await damaged.getAllKeys())
          if (weekOfDamaged(key, await damaged.get(key)) === week)
            await damaged.delete(key);
      }),
    restore: (backup) =>
      change(async ({ journal, totals }) => {
        const folded = new Set<string>();
        /** Of which questions alone were folded: messages of it were never counted here. */
        const asked = new Map<string, WeekTotals>();
        for (const week of await totals.getAllKeys()) {
          const known: unknown = await totals.get(week);
          if (isTotals(known) && known.messages === 0) asked.set(week, known);
          else folded.add(week);
        }
        const live = new Set<string>();
        for (const { week } of backup.totals)
          if ((await journal.index("week").getKey(week)) !== undefined)
            live.add(week);
        let [messages, weeks] = [0, 0];
        for (const entry of backup.entries) {
          if (folded.has(entry.week)) continue;
          if ((await journal.getKey(entry.id)) !== undefined) continue;
          await journal.put(stored(entry), entry.id);
          messages++;
        }
        for (const one of backup.totals) {
          if (folded.has(one.week) || live.has(one.week)) continue;
          const known = asked.get(one.week);
          if (known && one.messages === 0) continue;
          await totals.put(known ? merged(known, one) : one, one.week);
          weeks++;
        }
        return { messages, weeks };
      }),
  };
}
