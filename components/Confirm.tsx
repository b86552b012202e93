import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface ConfirmProps {
  readonly name: string;
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button whose deed cannot be undone: it asks in the page, and the focus goes with it. */
export function Confirm(props: ConfirmProps) {
  const { name, label, question, yes, no, onYes } = props;
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // Before the next key: the focus never lags behind what is shown.
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button
        type="button"
        ref={first}
        data-action={name}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  return (
    <div
      class="stack confirm"
      role="group"
      aria-label={label}
      data-confirm={name}
      onKeyDown={({ key }) => {
        if (key === "Escape") setAsking(false);
      }}
    >
      <p>{question}</p>
      <div class="choices">
        <button
          type="button"
          ref={keep}
          data-action={`${name}-no`}
          onClick={() => setAsking(false)}
        >
          {no}
        </button>
        <button
          type="button"
          data-action={`${name}-yes`}
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </div>
  );
}
