// What is kept of the person's mail, and what they do with it. Everything stays on
// this device but what they save to a file themselves.
import type { DataDone, MyDataProps } from "../../components/MyData.tsx";
import type { Database } from "../../utils/database.ts";
import { backupOf, readBackup } from "../../utils/journal/backup.ts";
import { type Seal, sealer } from "../../utils/journal/correspondent.ts";
import { exportOf } from "../../utils/journal/export.ts";
import { secrets } from "../../utils/storage.ts";

function save(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Of this install; null in the moment after it, before the worker has made its key. */
async function sealOf(): Promise<Seal | null> {
  const own = await secrets.getValue();
  return own && sealer(own.key);
}

/** `changed`: what is kept is to be read and shown anew. */
export function dataDeeds(database: Database, changed: () => void) {
  let done: DataDone | null = null;
  const after = (deed: Promise<DataDone | null>) =>
    void deed.then((next) => {
      done = next;
      changed();
    });

  async function restore(file: Blob): Promise<DataDone> {
    const seal = await sealOf();
    if (!seal) return { kind: "refused", why: "other-device" };
    const backup = await readBackup(await file.text(), seal);
    if (typeof backup === "string") return { kind: "refused", why: backup };
    const { messages } = await database.restore(backup);
    return { kind: "restored", messages };
  }

  return {
    async read(): Promise<Omit<MyDataProps, "words">> {
      const [entries, totals] = await Promise.all([
        database.entries(),
        database.totals(),
      ]);
      const weeks = [...entries, ...totals].map(({ week }) => week);
      return {
        messages: entries.length,
        folded: totals.length,
        weeks: [...new Set(weeks)].sort().reverse(),
        done,
        onExport: (kind) =>
          save(
            `poste-restante.${kind}`,
            kind === "csv" ? "text/csv" : "application/json",
            exportOf(kind, entries, totals),
          ),
        journal: {
          onBackup: () => {
            void sealOf().then(async (seal) => {
              if (!seal) return;
              const text = await backupOf(
                { entries, totals },
                seal,
                Date.now(),
              );
              save("poste-restante-backup.json", "application/json", text);
            });
          },
          onRestore: (file) => after(restore(file)),
          onEraseWeek: (week) =>
            after(database.eraseWeek(week).then(() => ({ kind: "erased" }))),
        },
        onErase: () => after(database.erase().then(() => ({ kind: "erased" }))),
      };
    },
  };
}
