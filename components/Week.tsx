import type { Range, Share, Shares } from "../utils/journal/concentration.ts";
import type { Reach, Switches } from "../utils/journal/reach.ts";
import type { Weighting } from "../utils/journal/unit.ts";
import { countryName, type Words } from "../utils/display/words.ts";
import { Bars, type BarRow } from "./charts/Bars.tsx";
import { CutOff } from "./CutOff.tsx";

export interface WeekProps {
  readonly words: Words;
  readonly week: string;
  /** Newest first. */
  readonly weeks: readonly string[];
  readonly weighting: Weighting;
  readonly messages: number;
  readonly people: number;
  readonly houses: Shares;
  readonly countries: Shares;
  readonly largest: Range | null;
  readonly veryLarge: Range | null;
  readonly effective: Range | null;
  readonly country: string | null;
  readonly choices: readonly string[];
  readonly switches: Switches;
  readonly reach: Reach | null;
  /** Resolver host and the number of domains that it saw. */
  readonly questions: readonly (readonly [host: string, domains: number])[];
  readonly onWeek: (week: string) => void;
  readonly onWeighting: (weighting: Weighting) => void;
  readonly onCountry: (country: string) => void;
  readonly onSwitch: (name: keyof Switches, on: boolean) => void;
  readonly onExport: (kind: "csv" | "json") => void;
  readonly onErase: () => void;
}

const WEIGHTINGS: readonly Weighting[] = ["people", "messages", "domains"];
/** Below this a share says little of a person's habits. */
export const ENOUGH_PEOPLE = 10;

/** The week as a person reads it: one sentence, who, under which law, and what if. */
export function Week(props: WeekProps) {
  const { words, weighting, houses, countries, reach } = props;
  const say = words.week;
  const percent = (share: number) =>
    new Intl.NumberFormat(words.language, {
      style: "percent",
      maximumFractionDigits: 0,
    }).format(share);
  const number = (count: number) =>
    new Intl.NumberFormat(words.language, {
      maximumFractionDigits: 1,
    }).format(count);
  const between = ({ least, most }: Range, tell: (value: number) => string) =>
    tell(least) === tell(most)
      ? tell(least)
      : say.between(tell(least), tell(most));
  const rows = (shares: Shares, name: (share: Share) => string): BarRow[] => [
    ...shares.known.map((one) => ({ ...one, name: name(one) })),
    ...(shares.unknown > 0
      ? [
          {
            name: say.unknown,
            count: shares.unknown,
            share: shares.unknown / shares.total,
            unknown: true,
          },
        ]
      : []),
  ];
  const first = houses.known[0];
  return (
    <div class="stack">
      <header class="letterhead stack">
        <h1>{say.title}</h1>
        <div class="choices">
          <label>
            {say.week}{" "}
            <select
              data-week
              value={props.week}
              onChange={(event) => props.onWeek(event.currentTarget.value)}
            >
              {props.weeks.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
          <label>
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
      </header>
      {houses.total === 0 ? (
        <p data-empty>{say.nothing}</p>
      ) : (
        <>
          <section class="stack">
            <p class="lead" data-lead>
              {say.lead(props.people, props.messages)}{" "}
              {first && say.largest(first.name, percent(first.share))}
            </p>
            {props.people < ENOUGH_PEOPLE && (
              <p class="soft" data-few>
                {say.few(ENOUGH_PEOPLE)}
              </p>
            )}
          </section>
          <section class="stack card">
            <h2>{say.companies}</h2>
            <Bars
              caption={say.companiesCaption}
              columns={[say.company, say.weighting[weighting], say.share]}
              rows={rows(houses, ({ name }) => name)}
              percent={percent}
              number={number}
            />
            <ul class="soft">
              {props.largest && (
                <li>{say.largestRange(between(props.largest, percent))}</li>
              )}
              {props.veryLarge && (
                <li>{say.veryLarge(between(props.veryLarge, percent))}</li>
              )}
              {props.effective && (
                <li data-effective={props.effective.least}>
                  {say.effective(between(props.effective, number))}
                </li>
              )}
            </ul>
          </section>
          <section class="stack card">
            <h2>{say.countries}</h2>
            <Bars
              caption={say.countriesCaption}
              columns={[say.country, say.weighting[weighting], say.share]}
              rows={rows(
                countries,
                ({ name }) => `${countryName(words, name)} (${name})`,
              )}
              percent={percent}
              number={number}
            />
          </section>
          {reach && props.country !== null && (
            <CutOff
              words={words}
              country={props.country}
              choices={props.choices}
              switches={props.switches}
              reach={reach}
              onCountry={props.onCountry}
              onSwitch={props.onSwitch}
            />
          )}
        </>
      )}
      <section class="stack card">
        <h2>{say.questions}</h2>
        {props.questions.length === 0 ? (
          <p>{say.nobodyAsked}</p>
        ) : (
          <ul>
            {props.questions.map(([host, domains]) => (
              <li key={host} data-resolver={host} data-domains={domains}>
                {say.saw(host, domains)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="stack">
        <h2>{say.mine}</h2>
        <p class="soft">{say.kept}</p>
        <div class="choices">
          <button
            type="button"
            data-action="csv"
            onClick={() => props.onExport("csv")}
          >
            {say.csv}
          </button>
          <button
            type="button"
            data-action="json"
            onClick={() => props.onExport("json")}
          >
            {say.json}
          </button>
          <button type="button" data-action="erase" onClick={props.onErase}>
            {say.erase}
          </button>
        </div>
      </section>
    </div>
  );
}
