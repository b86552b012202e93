import { accountOf, type Standings } from "../../utils/display/account.ts";
import { countryName, type Words } from "../../utils/display/words.ts";
import type { Resolver } from "../../utils/dns/resolvers.ts";
import type { Writing } from "../../utils/protocol.ts";
import type { Choice } from "../../utils/storage.ts";
import { Message } from "../../components/Message.tsx";

export interface WelcomeProps {
  readonly words: Words;
  readonly example: Writing;
  readonly standings: Standings;
  readonly resolvers: readonly Resolver[];
  readonly choice: Choice;
  readonly refused: boolean;
  readonly formatTime: (iso: string) => string;
  readonly formatDate: (iso: string) => string;
  readonly now: number;
  readonly onAsk: () => void;
  readonly onOffline: () => void;
}

export function Welcome(props: WelcomeProps) {
  const {
    words,
    example,
    standings,
    resolvers,
    choice,
    refused,
    formatTime,
    formatDate,
    now,
    onAsk,
    onOffline,
  } = props;
  const say = words.welcome;
  return (
    <div class="stack">
      <header class="letterhead stack">
        <h1>{say.title}</h1>
        <p>{say.intro}</p>
      </header>
      <section class="stack">
        <h2>{say.exampleHeading}</h2>
        <p>{say.example}</p>
        <Message
          words={words}
          account={accountOf(example, standings)}
          index={1}
          count={1}
          formatTime={formatTime}
          formatDate={formatDate}
          now={now}
          onRetry={() => undefined}
        />
      </section>
      <section class="stack">
        <h2>{say.leavesHeading}</h2>
        <p>{say.leaves}</p>
        <p>{say.domainAlone}</p>
        <p class="soft">{say.personName}</p>
        <h3>{say.resolversHeading}</h3>
        <ul class="card stack">
          {resolvers.map(
            ({ id, name, operator, country, logging, filtering }) => (
              <li data-resolver={id}>
                {say.resolver(name, operator, countryName(words, country))}
                <br />
                <span class="soft">
                  {say.resolverPolicy(logging, filtering)}
                </span>
              </li>
            ),
          )}
        </ul>
        <div class="choices">
          <button
            type="button"
            class="primary"
            data-action="ask"
            onClick={onAsk}
          >
            {say.ask}
          </button>
          <button type="button" data-action="offline" onClick={onOffline}>
            {say.offline}
          </button>
        </div>
        <p role="status" data-choice={choice.kind}>
          {refused
            ? say.refused
            : choice.kind === "ask"
              ? say.chosenAsk(choice.resolvers.length)
              : choice.kind === "offline"
                ? say.chosenOffline
                : ""}
        </p>
      </section>
      <section class="stack">
        <h2>{say.webmailHeading}</h2>
        <p>{say.webmail}</p>
      </section>
    </div>
  );
}
