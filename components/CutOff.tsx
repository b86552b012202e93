import type { Reach, Switches } from "../utils/journal/reach.ts";
import { countryName, type Words } from "../utils/display/words.ts";
import { Units } from "./charts/Units.tsx";

export interface CutOffProps {
  readonly words: Words;
  readonly country: string;
  readonly choices: readonly string[];
  readonly switches: Switches;
  readonly reach: Reach;
  readonly onCountry: (country: string) => void;
  readonly onSwitch: (name: keyof Switches, on: boolean) => void;
}

const SWITCHES: readonly (keyof Switches)[] = [
  "companies",
  "networks",
  "gateways",
  "own",
];

/** If a country cut the link: out of reach and still in reach, equally large. */
export function CutOff(props: CutOffProps) {
  const { words, reach } = props;
  const say = words.week;
  return (
    <section class="stack card" data-reach={props.country}>
      <h2>{say.cut}</h2>
      <label>
        {say.country}{" "}
        <select
          data-country
          value={props.country}
          onChange={(event) => props.onCountry(event.currentTarget.value)}
        >
          {props.choices.map((code) => (
            <option key={code} value={code}>
              {countryName(words, code)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{say.whatStops}</legend>
        {SWITCHES.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              data-switch={name}
              checked={props.switches[name]}
              onChange={(event) =>
                props.onSwitch(name, event.currentTarget.checked)
              }
            />{" "}
            {say.switch[name]}
          </label>
        ))}
      </fieldset>
      <Units
        out={reach.out.length}
        perhaps={reach.perhaps.length}
        still={reach.still.length}
      />
      <ul role="status">
        <li data-out={reach.out.length}>
          {say.out(reach.out.length, reach.out.length + reach.perhaps.length)}
        </li>
        <li data-still={reach.still.length}>
          {say.still(
            reach.still.length,
            reach.still.length + reach.perhaps.length,
          )}
        </li>
        {reach.ownCut && <li>{say.ownCut}</li>}
      </ul>
      <p class="soft">{say.simulation}</p>
    </section>
  );
}
