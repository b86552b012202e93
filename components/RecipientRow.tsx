import type { Row } from "../utils/display/account.ts";
import {
  houseOfMailboxes,
  isOwnWord,
  keeperLine,
  lawLine,
  notes,
} from "../utils/display/sentences.ts";
import type { Words } from "../utils/display/words.ts";
import type { Domain } from "../utils/mailbox/domain.ts";
import type { Verdict } from "../utils/verdict.ts";
import { HowWeKnow } from "./HowWeKnow.tsx";
import { type Choosable, NotRight } from "./NotRight.tsx";
import { WhichLaw } from "./WhichLaw.tsx";

/** What a person can do about an answer. */
export interface RowTools {
  readonly providers: readonly Choosable[] | null;
  readonly onProviders: () => void;
  readonly onReport: (verdict: Verdict) => Promise<boolean>;
  readonly onCorrect: (domain: Domain, provider: string | null) => void;
  readonly wasSaid: (domains: readonly Domain[]) => boolean;
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
      {heading && state !== "looking" && houseOfMailboxes(verdict) === null && (
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
      {verdict && (
        <div class="questions">
          {state !== "failed" && (
            <HowWeKnow
              words={words}
              verdict={verdict}
              formatTime={formatTime}
              formatDate={formatDate}
            />
          )}
          {verdict.claims.length > 0 && (
            <WhichLaw
              words={words}
              verdict={verdict}
              formatDate={formatDate}
              now={now}
            />
          )}
          {tools && state !== "failed" && state !== "looking" && (
            <NotRight
              words={words}
              domains={domains.map(({ domain }) => domain)}
              corrected={isOwnWord(verdict)}
              providers={tools.providers}
              onOpen={tools.onProviders}
              onReport={() => tools.onReport(verdict)}
              onCorrect={tools.onCorrect}
              wasSaid={tools.wasSaid}
            />
          )}
        </div>
      )}
    </li>
  );
}
