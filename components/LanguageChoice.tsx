import { useId } from "preact/hooks";
import {
  type Language,
  languageCodes,
  type Words,
} from "../utils/display/words.ts";

/** A language by its own name, as who speaks it looks for it. */
const nameOf = (code: string): string =>
  new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;

export function LanguageChoice(props: {
  readonly words: Words;
  readonly chosen: Language | "auto";
  readonly onChoose: (language: Language | "auto") => void;
}) {
  const { words, chosen, onChoose } = props;
  const id = useId();
  const say = words.options.language;
  return (
    <p class="card">
      <label for={id}>{say.label}</label>
      <select
        id={id}
        data-action="language"
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          onChoose(languageCodes.find((one) => one === value) ?? "auto")
        }
      >
        <option value="auto">{say.auto}</option>
        {languageCodes.map((code) => (
          <option value={code} lang={code}>
            {nameOf(code)}
          </option>
        ))}
      </select>
    </p>
  );
}
