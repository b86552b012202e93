// Which laws reach the mail of a verdict, one country after the other: why, by which
// laws, as of when.
import { regimeText } from "../jurisdiction/regime-text.ts";
import type { RegimeTexts } from "../jurisdiction/regime.ts";
import { isOld, regimesReaching } from "../jurisdiction/regimes.ts";
import type { Verdict } from "../verdict.ts";
import { countryName, type Words } from "./words.ts";

/** One country whose law reaches the mail: why, and by which laws. */
export interface LawAccount {
  readonly country: string;
  readonly because: string;
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
  return verdict.claims.map((claim) => ({
    country: claim.country,
    because: words.law.because(
      claim.via,
      claim.subject,
      countryName(words, claim.country),
    ),
    regimes: regimesReaching(claim).map((regime) => {
      const say = regime.verified ? words.law.asOf : words.law.unverified;
      const asOf = say(date(regime.date));
      const told = regimeText(regime, words.language, texts);
      return {
        id: regime.id,
        text: words.law.regime(told.title, told.summary),
        language: told.language,
        asOf: isOld(regime, now) ? `${asOf} ${words.law.old}` : asOf,
        source: regime.verified ? regime.source : null,
      };
    }),
  }));
}
