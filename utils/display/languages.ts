// Every language at once: for the worker, where nothing can be loaded later, and for
// whoever has no page that waits. A page loads one: `loadWords` in words.ts.
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { fr } from "./words/fr.ts";
import { type Language, languageOf, type Words } from "./words.ts";

export const languages = { en, fr, de } as const satisfies Record<
  Language,
  Words
>;

export const wordsFor = (tag: string): Words => languages[languageOf(tag)];
