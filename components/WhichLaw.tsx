import { useState } from "preact/hooks";
import { countryName, type Words } from "../utils/display/words.ts";
import type { Verdict } from "../utils/verdict.ts";
import { useLaws } from "./laws.ts";

export interface WhichLawProps {
  readonly words: Words;
  readonly verdict: Verdict;
  readonly formatDate: (iso: string) => string;
  /** Milliseconds since the epoch: what is known may be old by now. */
  readonly now: number;
}

/** Every law that reaches the mail, why, and as of when: all of it at once, or nothing yet. */
export function WhichLaw({ words, verdict, formatDate, now }: WhichLawProps) {
  const [wasOpened, setOpened] = useState(false);
  const laws = useLaws(words, wasOpened);
  return (
    <details
      data-laws-of={verdict.domain}
      aria-busy={wasOpened && laws === null}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{words.law.open}</summary>
      {laws === "out of reach" && <p>{words.law.outOfReach}</p>}
      {typeof laws === "function" && (
        <>
          {laws(verdict, formatDate, now).map(
            ({ country, because, regimes }) => (
              <div class="soft" data-law={country}>
                {because.map((sentence) => (
                  <p>{sentence}</p>
                ))}
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
        </>
      )}
    </details>
  );
}
