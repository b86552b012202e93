// If a country cut the link: whom one could not write to, and whom one still could,
// equally large, with the domains of both. A simulation over one's own week.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import type { Picture } from "../utils/journal/picture.ts";
import type { Reach, Switches } from "../utils/journal/reach.ts";
import type { Unit } from "../utils/journal/unit.ts";
import { CountryChoice } from "./CountryChoice.tsx";
import { peopleASquare, UnitChart } from "./charts/UnitChart.tsx";
import { Remains } from "./Remains.tsx";

/** What is cut off, and who would be out of reach then. */
export interface Cut {
  readonly country: string;
  /** Countries of one's own data, those of most people first. */
  readonly here: readonly string[];
  readonly switches: Switches;
  readonly reach: Reach;
  readonly onCountry: (country: string) => void;
  readonly onSwitch: (name: keyof Switches, on: boolean) => void;
}

export interface CutOffProps {
  readonly words: Words;
  readonly figures: Figures;
  readonly picture: Picture;
  /** null: nobody is known of whom it could be told. */
  readonly cut: Cut | null;
}

const SWITCHES: readonly (keyof Switches)[] = [
  "companies",
  "networks",
  "gateways",
  "own",
];

function Domains({
  words,
  units,
}: {
  readonly words: Words;
  readonly units: readonly Unit[];
}) {
  const domains = [...new Set(units.map(({ domain }) => domain))].sort();
  if (domains.length === 0) return null;
  return (
    <details>
      <summary>{words.week.domains(domains.length)}</summary>
      <ul class="domains">
        {domains.map((domain) => (
          <li key={domain}>{domain}</li>
        ))}
      </ul>
    </details>
  );
}

export function CutOff({ words, figures, picture, cut }: CutOffProps) {
  return (
    <section class="stack card" data-reach={cut?.country}>
      <h2>{words.week.cut}</h2>
      <Remains {...{ words, picture }} part="cut" />
      {cut && <Simulation {...{ words, figures, ...cut }} />}
    </section>
  );
}

function Simulation(props: Pick<CutOffProps, "words" | "figures"> & Cut) {
  const { words, reach, switches } = props;
  const say = words.week;
  const out = reach.out.length;
  const perhaps = reach.perhaps.length;
  const still = reach.still.length;
  const each = peopleASquare(out + perhaps + still);
  const outTold = say.out(out, out + perhaps);
  const stillTold = say.still(still, still + perhaps);
  return (
    <>
      <div class="choices">
        <CountryChoice
          words={words}
          figures={props.figures}
          here={props.here}
          country={props.country}
          onCountry={props.onCountry}
        />
        <fieldset>
          <legend>{say.whatStops}</legend>
          {SWITCHES.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                data-switch={name}
                checked={switches[name]}
                onChange={(event) =>
                  props.onSwitch(name, event.currentTarget.checked)
                }
              />{" "}
              {say.switch[name]}
            </label>
          ))}
        </fieldset>
      </div>
      {reach.ownCut && <p data-own-cut>{say.ownCut}</p>}
      <div class="sides">
        <div class="stack">
          <p role="status" class="told" data-out={out}>
            {outTold}
          </p>
          <UnitChart
            kind="out"
            name={outTold}
            sure={out}
            perhaps={perhaps}
            each={each}
          />
          <Domains words={words} units={reach.out} />
        </div>
        <div class="stack">
          <p role="status" class="told" data-still={still}>
            {stillTold}
          </p>
          <UnitChart
            kind="still"
            name={stillTold}
            sure={still}
            perhaps={perhaps}
            each={each}
          />
          <Domains words={words} units={reach.still} />
        </div>
      </div>
      {perhaps > 0 && (
        <div class="stack">
          <p data-perhaps={perhaps}>{say.perhaps(perhaps)}</p>
          <Domains words={words} units={reach.perhaps} />
        </div>
      )}
      <p class="soft">
        {say.oneSquare(each)} {say.simulation}
      </p>
    </>
  );
}
