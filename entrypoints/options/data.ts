// What is kept of the person's mail, and what they do with it: the same deeds as on the
// week's page, told beside the settings.
import type { MyDataProps } from "../../components/MyData.tsx";
import { saveFile } from "../../components/save-file.ts";
import type { Database } from "../../utils/database.ts";
import { type Done, keptIn, myData } from "../../utils/my-data.ts";
import { eraseCounts } from "../../utils/storage.ts";

/**
 * `key`: of this install; null in the moment after it, before the worker has made one.
 * `changed`: what is kept is to be read and shown anew.
 */
export function dataDeeds(
  database: Database,
  key: string | null,
  changed: () => void,
) {
  const deeds = myData(database, key ?? "", saveFile, eraseCounts, Date.now);
  let done: Done | null = null;
  const after = (deed: Promise<Done>) =>
    void deed.then((next) => {
      done = next;
      changed();
    });

  return {
    async read(): Promise<Omit<MyDataProps, "words">> {
      const [entries, totals] = await Promise.all([
        database.entries(),
        database.totals(),
      ]);
      const live = entries.map(({ week }) => week);
      return {
        ...(await keptIn(database, live, entries.length, totals)),
        done,
        onExport: (kind) => void deeds.export(kind),
        // Without a key nothing was ever counted: there is nothing to keep or erase.
        journal:
          key === null
            ? null
            : {
                onBackup: () => void deeds.backup(),
                onRestore: (file) => after(deeds.restore(file)),
                onEraseWeek: (week) => after(deeds.eraseWeek(week)),
              },
        onErase: () => after(deeds.erase()),
      };
    },
  };
}
