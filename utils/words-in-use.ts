// The words of the language in use, for pages.
import { loadWords, type Words } from "./display/words.ts";
import { languageInUse } from "./storage.ts";

/**
 * What a page is asked for in is what most people chose: its file is fetched while the
 * storage tells. `inUse`: where it was read already.
 */
export async function wordsInUse(inUse = languageInUse()): Promise<Words> {
  loadWords(navigator.language).catch(() => undefined);
  return loadWords(await inUse);
}
