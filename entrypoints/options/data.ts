// What is kept of the person's mail, and what they do with it. Everything stays on
// this device but what they save to a file themselves.
import type { DataDone, MyDataProps } from "../../components/MyData.tsx";
import type { Database } from "../../utils/database.ts";
import { profileOf, toCsv } from "../../utils/journal/profile.ts";

function save(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `changed`: what is kept is to be read and shown anew. */
export function dataDeeds(database: Database, changed: () => void) {
  let done: DataDone | null = null;

  return {
    async read(): Promise<Omit<MyDataProps, "words">> {
      const entries = await database.entries();
      return {
        messages: entries.length,
        folded: 0,
        weeks: [...new Set(entries.map(({ week }) => week))].sort().reverse(),
        done,
        onExport: (kind) => {
          const rows = profileOf(entries);
          if (kind === "csv")
            save("poste-restante.csv", "text/csv", toCsv(rows));
          else
            save(
              "poste-restante.json",
              "application/json",
              JSON.stringify(rows, null, 2),
            );
        },
        journal: null,
        onErase: () => {
          void database.erase().then(() => {
            done = { kind: "erased" };
            changed();
          });
        },
      };
    },
  };
}
