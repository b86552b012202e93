import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Words } from "../utils/display/words.ts";
import type { Domain } from "../utils/mailbox/domain.ts";
import { Fold } from "./Fold.tsx";

export interface LookUpProps {
  readonly words: Words;
  /** The one domain of what was typed; null where it holds none, or several. */
  readonly domainOf: (text: string) => Domain | null;
  readonly onLookUp: (domain: Domain) => void;
  /** The answer, below the field. */
  readonly children?: ComponentChildren;
}

/** Any address or domain, looked up only when the person presses the button. */
export function LookUp({ words, domainOf, onLookUp, children }: LookUpProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <Fold class="card" data-look-up summary={words.lookUp.open}>
      {() => (
        <>
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              const domain = domainOf(text);
              setWrong(domain === null);
              if (domain) onLookUp(domain);
            }}
          >
            <p>
              <label for={id}>{words.lookUp.label}</label>
              <input
                id={id}
                value={text}
                inputMode="email"
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                aria-invalid={wrong}
                aria-describedby={`${id}e`}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            </p>
            <p id={`${id}e`} role="alert" hidden={!wrong}>
              {wrong && words.lookUp.notOne}
            </p>
            <button data-action="look-up">{words.lookUp.go}</button>
          </form>
          {children}
        </>
      )}
    </Fold>
  );
}
