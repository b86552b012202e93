// The texts of the laws in a language, fetched out of the package once they are wanted:
// null until they are there. English is there from the beginning, and in their stead
// where they cannot be fetched (the package was updated under an open page).
import { useEffect, useState } from "preact/hooks";
import {
  NO_TEXTS,
  regimeTextsIn,
  toldLanguages,
} from "../utils/jurisdiction/regime-text.ts";
import type { RegimeTexts } from "../utils/jurisdiction/regime.ts";

export function useRegimeTexts(
  language: string,
  isWanted: boolean,
): RegimeTexts | null {
  const [texts, setTexts] = useState<RegimeTexts | null>(
    toldLanguages.includes(language) ? null : NO_TEXTS,
  );
  useEffect(() => {
    if (!isWanted) return;
    void regimeTextsIn(language)
      .catch(() => NO_TEXTS)
      .then(setTexts);
  }, [language, isWanted]);
  return texts;
}
