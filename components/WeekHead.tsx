// The page's letterhead: which week, and what is counted; the postmark is decoration.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import type { Weighting } from "../utils/journal/unit.ts";

export interface WeekHeadProps {
  readonly words: Words;
  readonly figures: Figures;
  readonly week: string;
  /** Newest first. */
  readonly weeks: readonly string[];
  /** Those of which counts alone remain, newest first. */
  readonly folded: readonly string[];
  /** By this device's clock the week has not come yet. */
  readonly isAhead: boolean;
  readonly weighting: Weighting;
  readonly onWeek: (week: string) => void;
  readonly onWeighting: (weighting: Weighting) => void;
}

const WEIGHTINGS: readonly Weighting[] = ["people", "messages", "domains"];

export function WeekHead(props: WeekHeadProps) {
  const { words, figures, week, weeks, folded, weighting } = props;
  const say = words.week;
  const options = (some: readonly string[]) =>
    some.map((one) => (
      <option key={one} value={one}>
        {figures.week(one)}
      </option>
    ));
  return (
    <header class="letterhead week-head">
      <div class="stack">
        <h1>{say.title}</h1>
        <div class="choices">
          <label class="choice">
            {say.week}{" "}
            <select
              data-week
              value={week}
              onChange={(event) => props.onWeek(event.currentTarget.value)}
            >
              {folded.length === 0 ? (
                options(weeks)
              ) : (
                <>
                  <optgroup label={say.weeksKept}>{options(weeks)}</optgroup>
                  <optgroup label={say.weeksFolded}>{options(folded)}</optgroup>
                </>
              )}
            </select>
          </label>
          <label class="choice">
            {say.countBy}{" "}
            <select
              data-weighting
              value={weighting}
              onChange={(event) => {
                const chosen = WEIGHTINGS.find(
                  (one) => one === event.currentTarget.value,
                );
                if (chosen) props.onWeighting(chosen);
              }}
            >
              {WEIGHTINGS.map((one) => (
                <option key={one} value={one}>
                  {say.weighting[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {props.isAhead && (
          <p class="note" data-ahead>
            {say.ahead}
          </p>
        )}
        <p class="print-only">{figures.week(week)}</p>
      </div>
      <svg class="postmark" viewBox="0 0 120 72" aria-hidden="true">
        <circle cx="38" cy="36" r="33" />
        <circle cx="38" cy="36" r="24" />
        <text x="38" y="33">
          {week.slice(0, 4)}
        </text>
        <text x="38" y="48">
          {say.stamp(Number(week.slice(-2)))}
        </text>
        <path d="M72 22q6-6 12 0t12 0t12 0M74 33q6-6 12 0t12 0t12 0M74 44q6-6 12 0t12 0t12 0M72 55q6-6 12 0t12 0t12 0" />
      </svg>
    </header>
  );
}
