// French typography: a table of words typed with plain spaces → the same table whose
// texts, and whose functions' texts, have no-break spaces where French wants them
// (Imprimerie nationale, Lexique des règles typographiques: narrow before « ; ! ? »
// and "%", a word's space before ":" and inside « »). A space is never added.

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

export const frenchSpaces = (text: string): string =>
  text
    .replace(/ (?=[;!?%])/g, NARROW)
    .replace(/ (?=[:»])/g, NO_BREAK)
    .replace(/(?<=«) /g, NO_BREAK)
    .replace(/(?<=\b[Nn]°|\barts?\.|§) (?=[\dA-Z])/g, NO_BREAK);

export const spaced = <T>(words: T): T => withTexts(words, frenchSpaces);

/**
 * Strings, lists, objects and functions that give them, with every text changed: of one
 * shape before and after.
 */
export function withTexts<T>(words: T, change: (text: string) => string): T {
  // The casts: each branch gives back what it was given, texts alone are changed.
  if (typeof words === "string") return change(words) as T;
  if (typeof words === "function")
    return ((...args: unknown[]): unknown =>
      withTexts(words(...args), change)) as T;
  if (Array.isArray(words))
    return words.map((one: unknown) => withTexts(one, change)) as T;
  if (typeof words === "object" && words !== null)
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [
        key,
        withTexts(value, change),
      ]),
    ) as T;
  return words;
}
