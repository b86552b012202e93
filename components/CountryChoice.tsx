// Which country: those of one's own data first, then every other by name. The others
// come once the page is painted: nobody waits for 250 names to be sorted.
import { countryCodes } from "../utils/jurisdiction/countries.ts";
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import { useAfterPaint } from "./after-paint.ts";

export interface CountryChoiceProps {
  readonly words: Words;
  readonly figures: Figures;
  readonly here: readonly string[];
  readonly country: string;
  readonly onCountry: (country: string) => void;
}

/** Sorted once a language: 250 names are compared some 2,000 times. */
const sorted = new Map<string, readonly (readonly [string, string])[]>();

function others(words: Words, figures: Figures) {
  const known = sorted.get(words.language);
  if (known) return known;
  const { compare } = new Intl.Collator(words.language);
  const list = countryCodes
    .map((code) => [code, figures.country(code)] as const)
    .sort(([, a], [, b]) => compare(a, b));
  sorted.set(words.language, list);
  return list;
}

export function CountryChoice(props: CountryChoiceProps) {
  const { words, figures, here, country } = props;
  const say = words.week;
  const isPainted = useAfterPaint();
  const rest = isPainted
    ? others(words, figures).filter(([code]) => !here.includes(code))
    : here.includes(country)
      ? []
      : [[country, figures.country(country)] as const];
  return (
    <label class="choice">
      {say.country}{" "}
      <select
        data-country
        value={country}
        onChange={(event) => props.onCountry(event.currentTarget.value)}
      >
        <optgroup label={say.countriesHere}>
          {here.map((code) => (
            <option key={code} value={code}>
              {figures.country(code)}
            </option>
          ))}
        </optgroup>
        <optgroup label={say.countriesOther}>
          {rest.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
