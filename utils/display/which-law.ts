// Which laws reach the mail of a verdict, one country after the other: why, by which
// laws, as of when.
import { regimeText } from "../jurisdiction/regime-text.ts";
import type { Regime, RegimeTexts } from "../jurisdiction/regime.ts";
import { applies, isOld, regimesReaching } from "../jurisdiction/regimes.ts";
import type { Verdict } from "../verdict.ts";
import { countryName, type Words } from "./words.ts";

/** One country whose law reaches the mail: why, and by which laws. */
export interface LawAccount {
  readonly country: string;
  /** One sentence for each that is under its law: an operator and its parent, say. */
  readonly because: readonly string[];
  readonly regimes: readonly {
    readonly id: string;
    readonly text: string;
    /** BCP 47: English where the regime is not told in the words' language. */
    readonly language: string;
    readonly asOf: string;
    /** Address of the page it rests on; null where none was opened. */
    readonly source: string | null;
  }[];
}

/**
 * `texts`: the regimes in the words' language; `date`: an ISO date in the person's
 * words; `now`: milliseconds since the epoch.
 */
export function lawsOf(
  words: Words,
  texts: RegimeTexts,
  verdict: Verdict,
  date: (iso: string) => string,
  now: number,
): LawAccount[] {
  const told = (regime: Regime) => {
    const say = regime.verified ? words.law.asOf : words.law.unverified;
    const asOf = say(date(regime.date));
    const { title, summary, notYet, language } = regimeText(
      regime,
      words.language,
      texts,
    );
    const isAhead = notYet !== undefined && !applies(regime, now);
    return {
      id: regime.id,
      text: words.law.regime(title, isAhead ? `${summary} ${notYet}` : summary),
      language,
      asOf: isOld(regime, now) ? `${asOf} ${words.law.old}` : asOf,
      source: regime.verified ? regime.source : null,
    };
  };
  const countries = Map.groupBy(verdict.claims, ({ country }) => country);
  return [...countries].map(([country, claims]) => ({
    country,
    because: claims.map(({ via, subject }) =>
      words.law.because(via, subject, countryName(words, country)),
    ),
    // Each law once, though it reaches the mail in two ways.
    regimes: [...new Set(claims.flatMap(regimesReaching))].map(told),
  }));
}
