import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../utils/display/words.ts";
import type { Domain } from "../utils/mailbox/domain.ts";
import { Fold } from "./Fold.tsx";

export interface Choosable {
  readonly id: string;
  readonly name: string;
}

export interface NotRightProps {
  readonly words: Words;
  readonly domains: readonly Domain[];
  /** The row already rests on the person's own word. */
  readonly corrected: boolean;
  /** Houses that can be named; null while they are fetched. */
  readonly providers: readonly Choosable[] | null;
  readonly onOpen: () => void;
  /** Copies the report; false: the browser refused. */
  readonly onReport: () => Promise<boolean>;
  readonly onCorrect: (domain: Domain, provider: string | null) => void;
  /** Once: whether the person's word on one of these domains was given or taken back. */
  readonly wasSaid: (domains: readonly Domain[]) => boolean;
}

/** What a person can do about an answer that is not right; nothing leaves the device. */
export function NotRight(props: NotRightProps) {
  const { words, domains, corrected, providers } = props;
  const { wrong } = words;
  const id = useId();
  const [said, setSaid] = useState("");
  const [domain, setDomain] = useState(domains[0]);
  const [name, setName] = useState("");
  const summary = useRef<HTMLElement>(null);
  // With its keeper the row became another, and the button that had the focus has gone.
  useLayoutEffect(() => {
    if (document.activeElement === document.body && props.wasSaid(domains))
      summary.current?.focus();
  }, [corrected]);
  const chosen = domain !== undefined && domains.includes(domain);
  const target = chosen ? domain : domains[0];

  function use(event: Event) {
    event.preventDefault();
    const provider = providers?.find((one) => one.name === name.trim());
    if (!provider || target === undefined) setSaid(wrong.noSuchProvider);
    else props.onCorrect(target, provider.id);
  }

  return (
    <Fold
      data-not-right
      summary={wrong.open}
      summaryRef={summary}
      onToggle={(event) => event.currentTarget.open && props.onOpen()}
    >
      {() => (
        <>
          {domains.length > 1 && (
            <p>
              <label for={`${id}d`}>{wrong.whichDomain}</label>
              <select
                id={`${id}d`}
                value={target}
                onChange={(event) =>
                  setDomain(
                    domains.find((one) => one === event.currentTarget.value),
                  )
                }
              >
                {domains.map((one) => (
                  <option>{one}</option>
                ))}
              </select>
            </p>
          )}
          {corrected && target !== undefined ? (
            <p>
              {wrong.corrected(target)}{" "}
              <button
                type="button"
                data-action="undo"
                onClick={() => props.onCorrect(target, null)}
              >
                {wrong.undo}
              </button>
            </p>
          ) : (
            <form class="stack" onSubmit={use}>
              <p class="soft">{wrong.correct}</p>
              <p>
                <label for={`${id}n`}>{wrong.provider}</label>
                <input
                  id={`${id}n`}
                  list={`${id}l`}
                  value={name}
                  autocomplete="off"
                  aria-describedby={`${id}s`}
                  onInput={(event) => setName(event.currentTarget.value)}
                />
                <datalist id={`${id}l`}>
                  {(providers ?? []).map((one) => (
                    <option key={one.id} value={one.name} />
                  ))}
                </datalist>
              </p>
              <button data-action="correct">{wrong.use}</button>
            </form>
          )}
          <p class="soft">{wrong.reportTo}</p>
          <button
            type="button"
            data-action="report"
            onClick={() =>
              void props
                .onReport()
                .then((done) =>
                  setSaid(done ? wrong.reported : wrong.notReported),
                )
            }
          >
            {wrong.report}
          </button>
          <p id={`${id}s`} role="status">
            {said}
          </p>
        </>
      )}
    </Fold>
  );
}
