import { useId, useState } from "preact/hooks";
import type { FailureReason } from "../utils/dns/doh.ts";
import type { Words } from "../utils/display/words.ts";
import { AskedBox } from "./AskedBox.tsx";

/** What became of a question to one resolver. */
export type Trial =
  | { readonly kind: "asking" }
  | { readonly kind: "answered" }
  | { readonly kind: "failed"; readonly reason: FailureReason }
  | { readonly kind: "refused" };

export interface OwnRow {
  readonly url: string;
  readonly host: string;
  readonly on: boolean;
  readonly saw: number;
  readonly trial: Trial | null;
}

/** What became of the address in the field: it is kept there until it was added. */
export type Adding =
  | { readonly kind: "bad" }
  | { readonly kind: "known" }
  | { readonly kind: "trial"; readonly host: string; readonly trial: Trial };

export interface OwnResolversProps {
  readonly words: Words;
  readonly rows: readonly OwnRow[];
  readonly adding: Adding | null;
  readonly onSwitch: (url: string, on: boolean) => void;
  readonly onTry: (url: string) => void;
  readonly onRemove: (url: string) => void;
  readonly onAdd: (text: string) => void;
}

function told(words: Words, host: string, trial: Trial): string {
  switch (trial.kind) {
    case "asking":
      return words.options.own.trying(host);
    case "answered":
      return words.options.own.answered(host);
    case "failed":
      return words.row.failed(trial.reason);
    case "refused":
      return words.options.notAllowed;
    default:
      return trial satisfies never;
  }
}

function Told({ words, adding }: { words: Words; adding: Adding }) {
  const say = words.options.own;
  if (adding.kind !== "trial") return <p>{say[adding.kind]}</p>;
  const { host, trial } = adding;
  return (
    <>
      <p>{told(words, host, trial)}</p>
      {trial.kind === "answered" && <p>{say.added}</p>}
      {trial.kind === "failed" && <p>{say.notAdded}</p>}
    </>
  );
}

/** Resolvers by the person's own address: each answers once before it is added. */
export function OwnResolvers(props: OwnResolversProps) {
  const { words, rows, adding, onSwitch, onTry, onRemove, onAdd } = props;
  const id = useId();
  const [text, setText] = useState("");
  const say = words.options.own;
  const wrong =
    adding !== null &&
    !(adding.kind === "trial" && /asking|answered/.test(adding.trial.kind));
  return (
    <div class="card stack">
      <h3>{say.heading}</h3>
      <ul hidden={rows.length === 0}>
        {rows.map(({ url, host, on, saw, trial }) => (
          <li class="row choice" data-own={url} data-on={on}>
            <AskedBox
              id={`${id}${url}`}
              on={on}
              describedBy={`${id}${url}d`}
              onSwitch={(wanted) => onSwitch(url, wanted)}
            />
            <div class="row-body">
              <label for={`${id}${url}`}>{say.addedByYou(host)}</label>
              <p class="soft" id={`${id}${url}d`}>
                {url}
                <br />
                <span data-saw={saw}>{words.options.resolvers.saw(saw)}</span>
              </p>
              <div class="choices">
                <button
                  type="button"
                  data-action="try"
                  onClick={() => onTry(url)}
                >
                  {say.tryAgain(host)}
                </button>
                <button
                  type="button"
                  data-action="remove"
                  onClick={() => onRemove(url)}
                >
                  {say.remove(host)}
                </button>
              </div>
              <p role="status" data-trial={trial?.kind}>
                {trial && told(words, host, trial)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(text);
        }}
      >
        <p>
          <label for={id}>{say.label}</label>
          <input
            id={id}
            value={text}
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="https://"
            aria-invalid={wrong}
            aria-describedby={`${id}h ${id}s`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <span id={`${id}h`} class="soft">
            {say.hint}
          </span>
        </p>
        <button data-action="add">{say.go}</button>
        <div
          id={`${id}s`}
          role="status"
          data-adding={
            adding?.kind === "trial" ? adding.trial.kind : adding?.kind
          }
        >
          {adding && <Told words={words} adding={adding} />}
        </div>
      </form>
    </div>
  );
}
