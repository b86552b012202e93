import { lawsOf } from "../utils/display/sentences.ts";
import { countryName, type Words } from "../utils/display/words.ts";
import type { Verdict } from "../utils/verdict.ts";

export interface WhichLawProps {
  readonly words: Words;
  readonly verdict: Verdict;
  readonly formatDate: (iso: string) => string;
  /** Milliseconds since the epoch: what is known may be old by now. */
  readonly now: number;
}

/** Every law that reaches the mail, why, and as of when. */
export function WhichLaw({ words, verdict, formatDate, now }: WhichLawProps) {
  return (
    <details data-laws-of={verdict.domain}>
      <summary>{words.law.open}</summary>
      {lawsOf(words, verdict, formatDate, now).map(
        ({ country, because, regimes }) => (
          <div class="soft" data-law={country}>
            <p>{because}</p>
            <ul class="facts">
              {regimes.map(({ id, text, language, asOf, source }) => (
                <li data-regime={id}>
                  <span lang={language}>{text}</span>{" "}
                  {source === null ? (
                    asOf
                  ) : (
                    <a href={source} target="_blank" rel="noreferrer">
                      {asOf}
                    </a>
                  )}
                </li>
              ))}
            </ul>
            {regimes.length === 0 && (
              <p>{words.law.nothing(countryName(words, country))}</p>
            )}
          </div>
        ),
      )}
      <p class="soft">{words.law.power}</p>
    </details>
  );
}
