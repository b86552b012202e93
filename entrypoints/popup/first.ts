// All that the popup's first paint needs of the browser, and nothing else. Each is a way
// to another process and back, and nothing is shown before: main.tsx imports this first,
// so that the answers come while the rest of the page's code is run.
import { browser } from "wxt/browser";
import { glanceIn, readGlance, sessionStore } from "../../utils/storage.ts";
import { wordsInUse } from "../../utils/words-in-use.ts";

/** What the popup shows of the storages, and the words for it. */
async function read() {
  const reading = sessionStore.get();
  const chosen = reading.then((items) => glanceIn(items) ?? readGlance());
  const [items, { choice, webmails }, words] = await Promise.all([
    reading,
    chosen,
    wordsInUse(chosen.then(({ tag }) => tag)),
  ]);
  return { items, choice, webmails, words };
}

let current: ReturnType<typeof read>;
let tell: () => void = () => undefined;
// Before the first reading: what changes between the two would be missed.
browser.storage.onChanged.addListener(() => {
  current = read();
  tell();
});
current = read();

/** What was read last, or is being read. */
export const kept = () => current;

/** `changed` is called when something of it is another. */
export function onKeptChange(changed: () => void): void {
  tell = changed;
}

/** `?tab=N` shows another tab's desk: for the popup opened as a page of its own. */
async function activeTab() {
  const asked = new URLSearchParams(location.search).get("tab");
  if (asked !== null) return browser.tabs.get(Number(asked));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
export const tab = activeTab();
