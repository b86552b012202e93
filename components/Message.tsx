import type { Account } from "../utils/display/account.ts";
import {
  houseOfMailboxes,
  lawsSentence,
  summary,
} from "../utils/display/sentences.ts";
import type { Words } from "../utils/display/words.ts";
import { ReadBy } from "./ReadBy.tsx";
import { RecipientRow, type RowTools } from "./RecipientRow.tsx";

export interface MessageProps {
  readonly words: Words;
  readonly account: Account;
  readonly index: number;
  readonly count: number;
  readonly formatTime: (iso: string) => string;
  readonly formatDate: (iso: string) => string;
  readonly now: number;
  readonly onRetry: (domains: readonly string[]) => void;
  readonly tools?: RowTools | undefined;
  /** How the page was read, where that is worth a word. */
  readonly readBy?: string | null;
  /** Where general rules read the page. */
  readonly onPageReport?: (() => Promise<boolean>) | undefined;
}

/** One message being written: the sender's own side first, then who receives it. */
export function Message({
  words,
  account,
  index,
  count,
  formatTime,
  formatDate,
  now,
  onRetry,
  tools,
  readBy = null,
  onPageReport,
}: MessageProps) {
  const { own, rows, unreadable, countries } = account;
  const laws = lawsSentence(words, account);
  const ownHouse = houseOfMailboxes(own?.verdict ?? null);
  const house = own?.verdict?.house ?? null;
  const both = rows
    .filter(({ verdict }) => house !== null && verdict?.house === house)
    .reduce((sum, row) => sum + row.people, 0);
  // Of a gateway in front nothing is encrypted on the way through it.
  const encrypted = rows
    .filter(
      ({ verdict }) =>
        own?.verdict?.endToEnd === true &&
        verdict?.endToEnd === true &&
        verdict.gateway === null &&
        verdict.keeperName === own.verdict.keeperName,
    )
    .reduce((sum, row) => sum + row.people, 0);
  return (
    <section
      class="card stack"
      data-message
      aria-label={words.message.heading(index, count)}
    >
      <h2>{words.message.heading(index, count)}</h2>
      <p>{summary(words, account)}</p>
      <ul>
        {own ? (
          <RecipientRow
            words={words}
            row={own}
            heading={
              ownHouse !== null && own.verdict
                ? words.message.ownKnown(
                    ownHouse,
                    own.verdict.headline.probably,
                  )
                : own.state === "looking"
                  ? words.message.ownLooking
                  : words.message.ownUnknown
            }
            formatTime={formatTime}
            formatDate={formatDate}
            now={now}
            onRetry={onRetry}
            tools={tools}
          />
        ) : (
          <li class="row soft">{words.message.ownUnread}</li>
        )}
        {rows.map((row) => (
          <RecipientRow
            key={row.key}
            words={words}
            row={row}
            formatTime={formatTime}
            formatDate={formatDate}
            now={now}
            onRetry={onRetry}
            tools={tools}
          />
        ))}
        {unreadable > 0 && (
          <li class="row" data-unreadable={unreadable}>
            {words.message.unreadable(unreadable)}
          </li>
        )}
      </ul>
      {both > 0 && house !== null && (
        <p data-both={both}>{words.message.bothEnds(both, house)}</p>
      )}
      {encrypted > 0 && ownHouse !== null && (
        <p data-end-to-end={encrypted}>
          {words.message.endToEnd(encrypted, ownHouse)}
        </p>
      )}
      {rows.length > 0 && laws !== null && (
        <p data-laws={countries.join(" ")}>{laws}</p>
      )}
      {readBy !== null && (
        <ReadBy words={words} sentence={readBy} onReport={onPageReport} />
      )}
    </section>
  );
}
