// A regime and a language → its title and sentence, and the language that they are in:
// not every regime is told in every language, and English then says so by its tag.
import type { Regime, RegimeText, RegimeTexts } from "./regime.ts";
import { de } from "./regimes/de.ts";
import { fr } from "./regimes/fr.ts";

/** By language code; English stands in the records themselves. */
export const regimeTexts: Readonly<Record<string, RegimeTexts>> = { fr, de };

export interface ToldRegime extends RegimeText {
  /** BCP 47. */
  readonly language: string;
}

export function regimeText(
  { id, title, summary }: Pick<Regime, "id" | "title" | "summary">,
  language: string,
): ToldRegime {
  const texts = Object.hasOwn(regimeTexts, language)
    ? regimeTexts[language]
    : undefined;
  const told = texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
  return told ? { ...told, language } : { title, summary, language: "en" };
}
