// All that the extension keeps, read from inside: what a person with the device in
// hand would find there.
import type { BrowserUnderTest } from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import type { Entry } from "../../utils/journal/record.ts";

export interface Kept {
  readonly local: Record<string, unknown>;
  readonly session: Record<string, unknown>;
  /** Every store of every database, by its name: keys and values. */
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keys: readonly IDBValidKey[];
        readonly values: readonly unknown[];
      }
    >
  >;
  readonly journal: readonly { readonly entry: Entry }[];
  /** Names of caches (Cache API). */
  readonly caches: readonly string[];
}

export async function everythingKept(browser: BrowserUnderTest): Promise<Kept> {
  return browser.inBackground<Kept, []>(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const stores: Record<
      string,
      { keys: IDBValidKey[]; values: { entry: never }[] }
    > = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name ?? ""));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          answered(all.getAllKeys()),
          answered(all.getAll()),
        ]);
        stores[`${name === "poste-restante" ? "" : `${name} `}${store}`] = {
          keys,
          values,
        };
      }
      database.close();
    }
    return {
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      stores,
      journal: stores["journal"]?.values ?? [],
      caches: await caches.keys(),
    };
  });
}

export const journal = async (
  browser: BrowserUnderTest,
): Promise<readonly Entry[]> =>
  (await everythingKept(browser)).journal.map(({ entry }) => entry);

/** Puts entries into the journal, from a page of the extension that has opened it. */
export const recorded = (
  page: Page,
  entries: readonly Entry[],
): Promise<void> =>
  page.evaluate(async (list: readonly { readonly id: string }[]) => {
    const request = indexedDB.open("poste-restante");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction("journal", "readwrite");
    for (const entry of list)
      transaction.objectStore("journal").put({ entry, pending: [] }, entry.id);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, entries);
