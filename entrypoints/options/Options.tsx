import {
  AnnounceChoice,
  type AnnounceChoiceProps,
} from "../../components/AnnounceChoice.tsx";
import { LanguageChoice } from "../../components/LanguageChoice.tsx";
import { MyData, type MyDataProps } from "../../components/MyData.tsx";
import {
  OwnResolvers,
  type OwnResolversProps,
} from "../../components/OwnResolvers.tsx";
import { PermissionList } from "../../components/PermissionList.tsx";
import {
  ResolverList,
  type ResolverListProps,
} from "../../components/ResolverList.tsx";
import {
  WebmailList,
  type WebmailListProps,
} from "../../components/WebmailList.tsx";
import { RetentionChoice } from "../../components/RetentionChoice.tsx";
import type { Language, Words } from "../../utils/display/words.ts";
import type { Retention } from "../../utils/journal/totals.ts";
import type { Choice } from "../../utils/storage.ts";

export interface OptionsProps {
  readonly words: Words;
  readonly choice: Choice;
  readonly resolvers: Omit<ResolverListProps, "words">;
  readonly own: Omit<OwnResolversProps, "words">;
  readonly webmails: Omit<WebmailListProps, "words">;
  readonly language: Language | "auto";
  readonly retention: Retention;
  readonly announce: Omit<AnnounceChoiceProps, "words">;
  /** null: this browser keeps nothing for the extension. */
  readonly data: Omit<MyDataProps, "words"> | null;
  /** The browser knows data consent (Firefox). */
  readonly consent: boolean;
  readonly onOffline: () => void;
  readonly onLanguage: (language: Language | "auto") => void;
  readonly onRetention: (weeks: Retention) => void;
}

export function Options(props: OptionsProps) {
  const { words, choice, data } = props;
  const say = words.options;
  return (
    <div class="stack">
      <header class="letterhead stack">
        <h1>{say.title}</h1>
        <p>{say.intro}</p>
      </header>
      <section class="stack" id="resolvers">
        <h2>{say.resolvers.heading}</h2>
        <p>{say.resolvers.intro}</p>
        <p role="status" data-choice={choice.kind}>
          <strong>
            {choice.kind === "ask"
              ? words.welcome.chosenAsk(choice.resolvers.length)
              : choice.kind === "offline"
                ? words.welcome.chosenOffline
                : words.popup.choose}
          </strong>
        </p>
        <ResolverList words={words} {...props.resolvers} />
        <OwnResolvers words={words} {...props.own} />
        <button type="button" data-action="offline" onClick={props.onOffline}>
          {words.welcome.offline}
        </button>
      </section>
      <section class="stack" id="webmails">
        <h2>{say.webmails.heading}</h2>
        <p>{say.webmails.intro}</p>
        <WebmailList words={words} {...props.webmails} />
      </section>
      <section class="stack">
        <h2>{say.language.heading}</h2>
        <LanguageChoice
          words={words}
          chosen={props.language}
          onChoose={props.onLanguage}
        />
      </section>
      <section class="stack" id="data">
        <h2>{say.data.heading}</h2>
        {data ? (
          <>
            <RetentionChoice
              words={words}
              chosen={props.retention}
              onChoose={props.onRetention}
            />
            <AnnounceChoice words={words} {...props.announce} />
            <MyData words={words} {...data} />
          </>
        ) : (
          <p class="card" data-no-journal>
            {words.week.noJournal}
          </p>
        )}
      </section>
      <section class="stack" id="permissions">
        <h2>{say.permissions.heading}</h2>
        <p>{say.permissions.intro}</p>
        <PermissionList words={words} consent={props.consent} />
      </section>
    </div>
  );
}
