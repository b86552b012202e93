import type { Row } from "../utils/display/account.ts";
import {
  explanation,
  houseOfMailboxes,
  keeperLine,
  lawLine,
  lawsOf,
  notes,
  TABLES_AS_OF,
} from "../utils/display/sentences.ts";
import { countryName, type Words } from "../utils/display/words.ts";
import type { Domain } from "../utils/mailbox/domain.ts";
import type { Verdict } from "../utils/verdict.ts";
import { type Choosable, NotRight } from "./NotRight.tsx";

/** What a person can do about an answer. */
export interface RowTools {
  readonly providers: readonly Choosable[] | null;
  readonly onProviders: () => void;
  readonly onReport: (verdict: Verdict) => Promise<boolean>;
  readonly onCorrect: (domain: Domain, provider: string | null) => void;
}

export interface RecipientRowProps {
  readonly words: Words;
  readonly row: Row;
  /** Replaces the keeper's line: the sender's own side. */
  readonly heading?: string;
  readonly formatTime: (iso: string) => string;
  readonly formatDate: (iso: string) => string;
  /** Milliseconds since the epoch: what is known may be old by now. */
  readonly now: number;
  readonly onRetry?: (domains: readonly string[]) => void;
  readonly tools?: RowTools | undefined;
}

/** One keeper: who, under which law, which domains, how many people, and how we know. */
export function RecipientRow({
  words,
  row,
  heading,
  formatTime,
  formatDate,
  now,
  onRetry,
  tools,
}: RecipientRowProps) {
  const { verdict, state, domains } = row;
  return (
    <li class="row" data-state={state}>
      <div class="row-head">
        <span class="row-name">{heading ?? keeperLine(words, row)}</span>
        {verdict && lawLine(words, verdict) && (
          <span>{lawLine(words, verdict)}</span>
        )}
      </div>
      {heading && houseOfMailboxes(verdict) === null && (
        <p class="soft">{keeperLine(words, row)}</p>
      )}
      {verdict &&
        notes(words, verdict).map((note) => <p class="soft">{note}</p>)}
      <ul class="soft">
        {domains.map(({ domain, people }) => (
          <li
            data-domain={domain}
            data-keeper={
              verdict
                ? ("id" in verdict.keeper && verdict.keeper.id) ||
                  verdict.keeper.kind
                : ""
            }
            data-gateway={verdict?.gateway?.id ?? ""}
            data-seat={verdict?.operator?.seat ?? ""}
            data-confidence={verdict?.headline.confidence ?? ""}
            data-people={people}
          >
            {heading || people === 0
              ? domain
              : `${domain} · ${words.people(people)}`}
          </li>
        ))}
      </ul>
      {state === "failed" && onRetry && (
        <button
          type="button"
          onClick={() => onRetry(domains.map(({ domain }) => domain))}
        >
          {words.row.retry}
        </button>
      )}
      {verdict && state !== "failed" && (
        <details data-how={verdict.domain}>
          <summary>{words.how.open}</summary>
          <ul class="soft">
            {explanation(words, verdict, formatTime(verdict.asOf)).map(
              (line) => (
                <li>{line}</li>
              ),
            )}
            <li>{words.how.tables(formatDate(TABLES_AS_OF))}</li>
          </ul>
        </details>
      )}
      {verdict && verdict.claims.length > 0 && (
        <details data-laws-of={verdict.domain}>
          <summary>{words.law.open}</summary>
          {lawsOf(words, verdict, formatDate, now).map(
            ({ country, because, regimes }) => (
              <div class="soft" data-law={country}>
                <p>{because}</p>
                <ul>
                  {regimes.map(({ id, text, asOf, source }) => (
                    <li data-regime={id}>
                      {text}{" "}
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
      )}
      {verdict && tools && state !== "failed" && state !== "looking" && (
        <NotRight
          words={words}
          domains={domains.map(({ domain }) => domain)}
          corrected={verdict.evidence[0]?.basis === "correction"}
          providers={tools.providers}
          onOpen={tools.onProviders}
          onReport={() => tools.onReport(verdict)}
          onCorrect={tools.onCorrect}
        />
      )}
    </li>
  );
}
