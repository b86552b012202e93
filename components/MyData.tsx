import { useId, useState } from "preact/hooks";
import { figuresOf } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import type { Done, Kept } from "../utils/my-data.ts";
import { Confirm } from "./Confirm.tsx";

export interface MyDataProps extends Kept {
  readonly words: Words;
  /** What was done just now, to be said beside its button. */
  readonly done: Done | null;
  readonly onExport: (kind: "csv" | "json") => void;
  /** null: this install has no key yet, so nothing was ever counted. */
  readonly journal: {
    readonly onBackup: () => void;
    readonly onRestore: (file: Blob) => void;
    readonly onEraseWeek: (week: string) => void;
  } | null;
  readonly onErase: () => void;
}

/** All that is kept: to see, to take along, to bring back, to erase. */
export function MyData(props: MyDataProps) {
  const { words, messages, folded, damaged, weeks, done, journal } = props;
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const say = words.options.data;
  const figures = figuresOf(words);
  const week = weeks.find((one) => one === chosen) ?? weeks[0];
  return (
    <div class="card stack">
      <p>{say.intro}</p>
      <ul class="facts">
        <li data-messages={messages}>{say.messages(messages)}</li>
        {folded > 0 && <li data-folded={folded}>{say.folded(folded)}</li>}
        {damaged > 0 && <li data-damaged={damaged}>{say.damaged(damaged)}</li>}
        <li>{say.answers}</li>
        <li>{say.settings}</li>
        <li>{say.missed}</li>
      </ul>
      <h3>{say.exportHeading}</h3>
      {journal && <p class="soft">{say.backupHint}</p>}
      <div class="choices">
        <button
          type="button"
          data-action="csv"
          onClick={() => props.onExport("csv")}
        >
          {words.week.csv}
        </button>
        <button
          type="button"
          data-action="json"
          onClick={() => props.onExport("json")}
        >
          {words.week.json}
        </button>
        {journal && (
          <button type="button" data-action="backup" onClick={journal.onBackup}>
            {say.backup}
          </button>
        )}
      </div>
      {journal && (
        <p>
          <label for={`${id}r`}>{say.restore}</label>
          <input
            id={`${id}r`}
            type="file"
            accept="application/json,.json"
            data-action="restore"
            aria-describedby={`${id}s`}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.item(0);
              // The same file may be chosen again after a refusal.
              currentTarget.value = "";
              if (file) journal.onRestore(file);
            }}
          />
        </p>
      )}
      <p id={`${id}s`} role="status" data-restored={done?.kind}>
        {done?.kind === "restored" && say.restored(done.messages)}
        {done?.kind === "refused" && say.refusal[done.why]}
      </p>
      <h3>{say.eraseHeading}</h3>
      {journal && week !== undefined && (
        <div class="stack">
          <p>
            <label for={`${id}w`}>{say.eraseWhich}</label>
            <select
              id={`${id}w`}
              value={week}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {weeks.map((one) => (
                <option value={one}>{figures.week(one)}</option>
              ))}
            </select>
          </p>
          <Confirm
            key={week}
            name="erase-week"
            label={say.eraseWeek}
            question={say.eraseWeekSure(figures.week(week))}
            yes={say.yes}
            no={say.no}
            onYes={() => journal.onEraseWeek(week)}
          />
        </div>
      )}
      <Confirm
        name="erase-all"
        label={say.eraseAll}
        question={say.eraseAllSure}
        yes={say.yes}
        no={say.no}
        onYes={props.onErase}
      />
      <p role="status" data-erased={done?.kind === "erased"}>
        {done?.kind === "erased" && say.erased}
      </p>
    </div>
  );
}
