import { useId } from "preact/hooks";
import type { Words } from "../utils/display/words.ts";
import { type Retention, RETENTIONS } from "../utils/journal/totals.ts";

/** For how many weeks each message is kept, before its week becomes counts alone. */
export function RetentionChoice(props: {
  readonly words: Words;
  readonly chosen: Retention;
  readonly onChoose: (weeks: Retention) => void;
}) {
  const { words, chosen, onChoose } = props;
  const id = useId();
  const say = words.options.retention;
  return (
    <p class="card">
      <label for={id}>{say.label}</label>
      <select
        id={id}
        data-action="retention"
        aria-describedby={`${id}h`}
        value={String(chosen)}
        onChange={({ currentTarget: { value } }) => {
          const weeks = RETENTIONS.find((one) => String(one) === value);
          if (weeks !== undefined) onChoose(weeks);
        }}
      >
        {RETENTIONS.map((weeks) => (
          <option value={String(weeks)}>{say.weeks(weeks)}</option>
        ))}
      </select>
      <span id={`${id}h`} class="soft">
        {say.hint}
      </span>
    </p>
  );
}
