import { explanation, TABLES_AS_OF } from "../utils/display/sentences.ts";
import type { Words } from "../utils/display/words.ts";
import type { Verdict } from "../utils/verdict.ts";
import { Fold } from "./Fold.tsx";

export interface HowWeKnowProps {
  readonly words: Words;
  readonly verdict: Verdict;
  readonly formatTime: (iso: string) => string;
  readonly formatDate: (iso: string) => string;
}

/** The steps by which a verdict was reached, its sources, and how old they are. */
export function HowWeKnow({
  words,
  verdict,
  formatTime,
  formatDate,
}: HowWeKnowProps) {
  return (
    <Fold data-how={verdict.domain} summary={words.how.open}>
      {() => (
        <ul class="facts soft">
          {explanation(words, verdict, formatTime(verdict.asOf)).map((line) => (
            <li>{line}</li>
          ))}
          <li>{words.how.tables(formatDate(TABLES_AS_OF))}</li>
        </ul>
      )}
    </Fold>
  );
}
