// The laws and their texts in a language, fetched out of the package: the records once
// the page is on the screen, a further language's texts once somebody asks. Where those
// cannot be fetched (the package was updated under an open page) English stands in
// their stead.
import { useEffect, useState } from "preact/hooks";
import type { LawAccount } from "../utils/display/which-law.ts";
import type { Words } from "../utils/display/words.ts";
import { NO_TEXTS, regimeTextsIn } from "../utils/jurisdiction/regime-text.ts";
import type { Verdict } from "../utils/verdict.ts";

/** The laws that reach a verdict's mail; "out of reach": not even the records can be fetched. */
export type Laws =
  | "out of reach"
  | ((
      verdict: Verdict,
      date: (iso: string) => string,
      now: number,
    ) => readonly LawAccount[]);

const records = () => import("../utils/display/which-law.ts");

/** Null until they were wanted and are there. */
export function useLaws(words: Words, isWanted: boolean): Laws | null {
  const [laws, setLaws] = useState<Laws | null>(null);
  useEffect(() => {
    // After the first paint, before anybody asks: they are there when somebody does.
    const coming = records();
    if (!isWanted) return void coming.catch(() => undefined);
    void Promise.all([
      coming,
      regimeTextsIn(words.language).catch(() => NO_TEXTS),
    ])
      .then(
        ([{ lawsOf }, texts]): Laws =>
          (verdict, date, now) =>
            lawsOf(words, texts, verdict, date, now),
      )
      .catch((): Laws => "out of reach")
      .then((told) => setLaws(() => told));
  }, [words, isWanted]);
  return laws;
}
