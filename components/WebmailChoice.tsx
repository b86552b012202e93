import { useId } from "preact/hooks";
import type { Words } from "../utils/display/words.ts";

export interface WebmailChoiceProps {
  readonly words: Words;
  readonly offered: readonly { readonly id: string; readonly name: string }[];
  readonly ticked: ReadonlySet<string>;
  /** The address of another one, as it is typed. */
  readonly other: string;
  /** What is typed there is no address; said once the person has pressed a button. */
  readonly wrong: boolean;
  readonly onTick: (id: string, on: boolean) => void;
  readonly onOther: (text: string) => void;
}

/** Which webmails one writes in: by name, and any other by its address. */
export function WebmailChoice(props: WebmailChoiceProps) {
  const { words, offered, ticked, other, wrong, onTick, onOther } = props;
  const id = useId();
  const say = words.welcome;
  const byName = [...offered].sort((a, b) =>
    a.name.localeCompare(b.name, words.language),
  );
  return (
    <div class="card stack">
      <fieldset class="plain columns">
        <legend class="visually-hidden">{say.webmailWhich}</legend>
        {byName.map((one) => (
          <label class="tick">
            <input
              type="checkbox"
              data-webmail={one.id}
              checked={ticked.has(one.id)}
              onChange={(event) => onTick(one.id, event.currentTarget.checked)}
            />
            <span>{one.name}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <label for={id}>{say.webmailOther}</label>
        <input
          id={id}
          data-webmail-other
          value={other}
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={wrong}
          aria-describedby={`${id}h ${id}e`}
          onInput={(event) => onOther(event.currentTarget.value)}
        />
        <span id={`${id}h`} class="soft">
          {say.webmailHint}
        </span>
      </p>
      <p id={`${id}e`} role="alert" class="problem">
        {wrong && say.webmailBad}
      </p>
    </div>
  );
}
