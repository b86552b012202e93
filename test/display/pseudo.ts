// A language that nobody speaks: every English sentence between marks and some 40 %
// longer, with the values it was given unharmed. What is shown without marks is either
// data or a text that no translator would ever see.
import { withTexts } from "../../utils/display/french-spaces.ts";
import type { Words } from "../../utils/display/words.ts";

const OPEN = "⟦";
const CLOSE = "⟧";

export const marked = (text: string): string =>
  `${OPEN}${text}${"·".repeat(Math.ceil(text.length * 0.4))}${CLOSE}`;

/** English to Intl, but no language of ours: regimes are told in their own English. */
export const pseudo = (words: Words): Words => ({
  ...withTexts(words, marked),
  language: "en-XA",
  dates: "en-XA",
});

/** What stands outside of all marks, those within others included. */
export function unmarked(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, "");
  return without === text ? text : unmarked(without);
}
