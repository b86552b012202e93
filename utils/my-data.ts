// What a person does with what is kept of their mail: take it along, bring it back, erase
// it. In: the journal, the key of this install, and how the page hands out a file. Out:
// what was done, to be said. The worker is not needed, and nothing leaves the device but
// what is saved to a file.
import type { Database } from "./database.ts";
import {
  backupOf,
  MAX_BACKUP_LENGTH,
  type Refusal,
  readBackup,
} from "./journal/backup.ts";
import { newestFirst } from "./journal/calendar.ts";
import { sealer } from "./journal/correspondent.ts";
import { type ExportKind, exportOf } from "./journal/export.ts";
import type { WeekTotals } from "./journal/totals.ts";

export type Done =
  | { readonly kind: "erased" }
  | { readonly kind: "restored"; readonly messages: number }
  | { readonly kind: "refused"; readonly why: Refusal };

/** What is kept, to be told. */
export interface Kept {
  readonly messages: number;
  /** Weeks of which counts alone remain. */
  readonly folded: number;
  /** Records that could not be read any more. */
  readonly damaged: number;
  /** Weeks of which something is kept, newest first. */
  readonly weeks: readonly string[];
}

/** `live`: weeks of which messages are kept. What a reading of them sets aside counts too. */
export async function keptIn(
  database: Pick<Database, "damaged">,
  live: readonly string[],
  messages: number,
  totals: readonly WeekTotals[],
): Promise<Kept> {
  return {
    messages,
    folded: totals.length,
    damaged: await database.damaged(),
    weeks: newestFirst([...live, ...totals.map(({ week }) => week)]),
  };
}

export type SaveFile = (name: string, type: string, text: string) => void;

export interface MyDataDeeds {
  export(kind: ExportKind): Promise<void>;
  backup(): Promise<void>;
  restore(file: Blob): Promise<Done>;
  eraseWeek(week: string): Promise<Done>;
  erase(): Promise<Done>;
}

/**
 * `key`: of this install (storage's `secrets`); `eraseCounts`: what is kept
 * beside the database (see storage); `now`: milliseconds since the epoch.
 */
export function myData(
  database: Database,
  key: string,
  save: SaveFile,
  eraseCounts: () => Promise<void>,
  now: () => number,
): MyDataDeeds {
  const all = async () => {
    const [entries, totals] = await Promise.all([
      database.entries(),
      database.totals(),
    ]);
    return { entries, totals };
  };
  return {
    async export(kind) {
      const { entries, totals } = await all();
      const type = kind === "csv" ? "text/csv" : "application/json";
      save(`poste-restante.${kind}`, type, exportOf(kind, entries, totals));
    },
    async backup() {
      const text = await backupOf(await all(), await sealer(key), now());
      const day = new Date(now()).toISOString().slice(0, 10);
      save(`poste-restante-${day}.backup.json`, "application/json", text);
    },
    async restore(file) {
      // Whatever was chosen by mistake: a film is not read, and what cannot be is none.
      const text =
        file.size > MAX_BACKUP_LENGTH ? "" : await file.text().catch(() => "");
      const backup = await readBackup(text, await sealer(key));
      if (typeof backup === "string") return { kind: "refused", why: backup };
      const { messages } = await database.restore(backup);
      return { kind: "restored", messages };
    },
    async eraseWeek(week) {
      await database.eraseWeek(week);
      return { kind: "erased" };
    },
    async erase() {
      await Promise.all([database.erase(), eraseCounts()]);
      return { kind: "erased" };
    },
  };
}
