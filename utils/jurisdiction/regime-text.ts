// A regime and the texts of a language → its title and sentence, and the language that
// they are in: not every regime is told in every language, and English then says so by
// its tag. The texts come when somebody asks which laws: no page waits for them to paint.
import type { Regime, RegimeText, RegimeTexts } from "./regime.ts";

/** By language code; English stands in the records themselves. */
const files: Readonly<Record<string, () => Promise<RegimeTexts>>> = {
  de: async () => (await import("./regimes/de.ts")).de,
  fr: async () => (await import("./regimes/fr.ts")).fr,
};

/** Languages that have texts of their own. */
export const toldLanguages: readonly string[] = Object.keys(files);

/** No texts: every regime is told in English. */
export const NO_TEXTS: RegimeTexts = {};

export async function regimeTextsIn(language: string): Promise<RegimeTexts> {
  const load = Object.hasOwn(files, language) ? files[language] : undefined;
  return load ? load() : NO_TEXTS;
}

export interface ToldRegime extends RegimeText {
  /** BCP 47. */
  readonly language: string;
}

/** `texts`: those of `language`. */
export function regimeText(
  {
    id,
    title,
    summary,
    notYet,
  }: Pick<Regime, "id" | "title" | "summary" | "notYet">,
  language: string,
  texts: RegimeTexts,
): ToldRegime {
  const told = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (told) return { ...told, language };
  const english = { title, summary, language: "en" };
  return notYet === undefined ? english : { ...english, notYet };
}
