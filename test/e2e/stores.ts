// All that the extension keeps, read from inside: what a person with the device in
// hand would find there.
import type { BrowserUnderTest } from "../../scripts/browsers/browser.ts";
import type { Entry } from "../../utils/journal/record.ts";

export interface Kept {
  readonly local: Record<string, unknown>;
  readonly session: Record<string, unknown>;
  readonly verdicts: readonly unknown[];
  readonly journal: readonly { readonly entry: Entry }[];
  /** Keys of the other stores: they tell as well. */
  readonly questions: readonly IDBValidKey[];
  readonly others: readonly IDBValidKey[];
}

export async function everythingKept(browser: BrowserUnderTest): Promise<Kept> {
  return browser.inBackground<Kept, []>(async () => {
    const request = indexedDB.open("poste-restante");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (name: string) =>
      new Promise<never[]>((resolve, reject) => {
        if (!database.objectStoreNames.contains(name)) return resolve([]);
        const found = database.transaction(name).objectStore(name).getAll();
        found.onsuccess = () => resolve(found.result as never[]);
        found.onerror = () => reject(found.error);
        return undefined;
      });
    const keys = (name: string) =>
      new Promise<IDBValidKey[]>((resolve, reject) => {
        if (!database.objectStoreNames.contains(name)) return resolve([]);
        const found = database.transaction(name).objectStore(name).getAllKeys();
        found.onsuccess = () => resolve(found.result);
        found.onerror = () => reject(found.error);
        return undefined;
      });
    const kept = {
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      verdicts: await all("verdicts"),
      journal: await all("journal"),
      questions: await keys("questions"),
      others: await keys("alternatives"),
    };
    database.close();
    return kept;
  });
}

export const journal = async (
  browser: BrowserUnderTest,
): Promise<readonly Entry[]> =>
  (await everythingKept(browser)).journal.map(({ entry }) => entry);
