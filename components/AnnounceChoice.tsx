import { useId } from "preact/hooks";
import type { Words } from "../utils/display/words.ts";
import { AskedBox } from "./AskedBox.tsx";

export interface AnnounceChoiceProps {
  readonly words: Words;
  readonly on: boolean;
  /** The browser refused when it was switched on just now. */
  readonly refused: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Whether the browser shows a notification when a week's summary is there. */
export function AnnounceChoice(props: AnnounceChoiceProps) {
  const { words, on, refused, onSwitch } = props;
  const id = useId();
  const say = words.options.announce;
  return (
    <div class="card row choice" data-announce={on}>
      <AskedBox
        id={id}
        on={on}
        describedBy={`${id}h ${id}e`}
        onSwitch={onSwitch}
      />
      <div class="row-body">
        <label for={id}>{say.label}</label>
        <p class="soft" id={`${id}h`}>
          {say.hint}
        </p>
        <p id={`${id}e`} role="alert" class="problem">
          {refused && words.options.notAllowed}
        </p>
      </div>
    </div>
  );
}
