import { accountOf, rowOf } from "../../utils/display/account.ts";
import type { Words } from "../../utils/display/words.ts";
import type { Desk } from "../../utils/desk.ts";
import type { Choice } from "../../utils/storage.ts";
import type { Domain } from "../../utils/mailbox/domain.ts";
import { LookUp } from "../../components/LookUp.tsx";
import { Message } from "../../components/Message.tsx";
import { RecipientRow, type RowTools } from "../../components/RecipientRow.tsx";
import { GENERAL_RULES, trialOf } from "../../utils/webmail/tried.ts";
import type { Page } from "./page.ts";

export interface PopupProps {
  readonly words: Words;
  readonly page: Page;
  /** The desk of this tab alone. */
  readonly desk: Desk;
  readonly choice: Choice;
  readonly asking: boolean;
  readonly formatTime: (iso: string) => string;
  readonly formatDate: (iso: string) => string;
  readonly now: number;
  readonly onRetry: (domains: readonly string[]) => void;
  readonly tools: RowTools | undefined;
  /** The domain that was looked up by hand. */
  readonly lookedUp: Domain | null;
  readonly domainOf: (text: string) => Domain | null;
  readonly onLookUp: (domain: Domain) => void;
  /** Copies the structure of what the frame holds; false: it could not be copied. */
  readonly onPageReport: (frame: number) => Promise<boolean>;
  readonly onGrant: () => void;
  readonly onWelcome: () => void;
}

/** Hosts that are asked for besides the page's own. */
const frameHosts = ({
  host,
  webmails,
}: Extract<Page, { kind: "grantable" }>): string[] =>
  webmails
    .map(({ pageOrigin }) => new URL(pageOrigin).host)
    .filter((one) => one !== host);

/** A word on how the page is read, where no running server has tried it. */
function readBy(
  words: Words,
  adapter: string,
  formatDate: (iso: string) => string,
): string | null {
  const trial = trialOf(adapter);
  switch (trial.kind) {
    case "server":
      return null;
    case "general rules":
      return words.message.generalRules;
    case "recorded pages":
      return words.message.recordedPages(formatDate(trial.date));
    default:
      return trial satisfies never;
  }
}

export function Popup(props: PopupProps) {
  const {
    words,
    page,
    desk,
    choice,
    asking,
    formatTime,
    formatDate,
    now,
    onRetry,
    tools,
    lookedUp,
    onGrant,
    onWelcome,
  } = props;
  const { messages, standings } = desk;
  return (
    <div class="stack">
      <h1 class="letterhead">{words.popup.title}</h1>
      {messages.map(({ id, frame, writing }, index) => (
        <Message
          key={id}
          words={words}
          account={accountOf(writing, standings)}
          index={index + 1}
          count={messages.length}
          formatTime={formatTime}
          formatDate={formatDate}
          now={now}
          onRetry={onRetry}
          tools={tools}
          readBy={readBy(words, writing.adapter, formatDate)}
          onPageReport={
            writing.adapter === GENERAL_RULES
              ? () => props.onPageReport(frame)
              : undefined
          }
        />
      ))}
      <div role="status" class="stack">
        {messages.length === 0 && page.kind === "webmail" && (
          <p>{words.popup.noCompose}</p>
        )}
        {messages.length === 0 && page.kind === "other" && (
          <p>{words.popup.notAPage}</p>
        )}
        {page.kind === "grantable" && messages.length === 0 && (
          <>
            <p>{words.popup.notWebmail(page.host)}</p>
            {frameHosts(page).length > 0 && (
              <p data-frames>{words.popup.frames(frameHosts(page))}</p>
            )}
            <button
              type="button"
              class="primary"
              data-action="grant"
              onClick={onGrant}
            >
              {words.popup.thisIsMyWebmail}
            </button>
            {asking && <p class="soft">{words.popup.asking}</p>}
          </>
        )}
      </div>
      <LookUp words={words} domainOf={props.domainOf} onLookUp={props.onLookUp}>
        {lookedUp && (
          <ul data-looked-up aria-live="polite">
            <RecipientRow
              words={words}
              row={rowOf(lookedUp, 0, standings)}
              formatTime={formatTime}
              formatDate={formatDate}
              now={now}
              onRetry={onRetry}
              tools={tools}
            />
          </ul>
        )}
      </LookUp>
      <p>
        <a href="/weekly.html" target="_blank" data-action="week">
          {words.popup.openWeek}
        </a>
        {" · "}
        <a href="/options.html" target="_blank" data-action="options">
          {words.popup.openOptions}
        </a>
      </p>
      {choice.kind === "none" && (
        <div class="stack soft" data-no-choice>
          <p>{words.popup.choose}</p>
          <button type="button" data-action="welcome" onClick={onWelcome}>
            {words.popup.openWelcome}
          </button>
        </div>
      )}
    </div>
  );
}
