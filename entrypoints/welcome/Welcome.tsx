import { Message } from "../../components/Message.tsx";
import {
  WebmailChoice,
  type WebmailChoiceProps,
} from "../../components/WebmailChoice.tsx";
import { accountOf, type Standings } from "../../utils/display/account.ts";
import { countryName, type Words } from "../../utils/display/words.ts";
import type { Resolver } from "../../utils/dns/resolvers.ts";
import type { Writing } from "../../utils/protocol.ts";
import type { Choice } from "../../utils/storage.ts";

export interface WelcomeProps {
  readonly words: Words;
  readonly example: Writing;
  readonly standings: Standings;
  readonly resolvers: readonly Resolver[];
  readonly choice: Choice;
  readonly refused: boolean;
  readonly webmails: Omit<WebmailChoiceProps, "words">;
  /** How many webmails may be read. */
  readonly read: number;
  /** The browser says that the icon is not in its toolbar. */
  readonly unpinned: boolean;
  readonly formatTime: (iso: string) => string;
  readonly formatDate: (iso: string) => string;
  readonly now: number;
  readonly onAsk: () => void;
  readonly onOffline: () => void;
  readonly onLater: () => void;
}

function said({ welcome }: Words, choice: Choice, refused: boolean): string {
  if (refused) return welcome.refused;
  if (choice.kind === "ask") return welcome.chosenAsk(choice.resolvers.length);
  return choice.kind === "offline" ? welcome.chosenOffline : "";
}

export function Welcome(props: WelcomeProps) {
  const { words, example, standings, resolvers, choice, refused } = props;
  const say = words.welcome;
  return (
    <div class="stack">
      <header class="letterhead stack">
        <h1>{say.title}</h1>
        <p>{say.intro}</p>
      </header>
      {props.unpinned && (
        <p class="card" data-unpinned>
          {say.pin}
        </p>
      )}
      <section class="stack">
        <h2>{say.exampleHeading}</h2>
        <p>{say.example}</p>
        <Message
          words={words}
          account={accountOf(example, standings)}
          index={1}
          count={1}
          formatTime={props.formatTime}
          formatDate={props.formatDate}
          now={props.now}
          onRetry={() => undefined}
        />
      </section>
      <section class="stack">
        <h2>{say.webmailHeading}</h2>
        <p>{say.webmailWhich}</p>
        <WebmailChoice words={words} {...props.webmails} />
        <p class="soft">{say.webmail}</p>
      </section>
      <section class="stack">
        <h2>{say.leavesHeading}</h2>
        <p>{say.leaves}</p>
        <p>{say.domainAlone}</p>
        <p class="soft">{say.personName}</p>
        <h3>{say.resolversHeading}</h3>
        <ul class="card">
          {resolvers.map(
            ({ id, name, operator, country, logging, filtering }) => (
              <li class="row" data-resolver={id}>
                <span class="row-name">
                  {say.resolver(name, operator, countryName(words, country))}
                </span>
                <span class="soft">
                  {say.resolverPolicy(logging, filtering)}
                </span>
              </li>
            ),
          )}
        </ul>
      </section>
      <section class="stack">
        <h2>{say.startHeading}</h2>
        <p>{say.start}</p>
        <div class="choices">
          <button
            type="button"
            class="primary"
            data-action="ask"
            onClick={props.onAsk}
          >
            {say.ask}
          </button>
          <button type="button" data-action="offline" onClick={props.onOffline}>
            {say.offline}
          </button>
          <button type="button" data-action="later" onClick={props.onLater}>
            {say.later}
          </button>
        </div>
        <p role="status" data-choice={choice.kind} data-read={props.read}>
          <span>{said(words, choice, refused)}</span>
          {props.read > 0 && <span> {say.read(props.read)}</span>}
        </p>
        <p class="soft">
          <a href="/options.html">{words.options.title}</a>
        </p>
      </section>
    </div>
  );
}
