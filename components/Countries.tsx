// Under which law: countries as ranked bars, each opening to the houses behind it.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import type { Detail, Picture } from "../utils/journal/picture.ts";
import { Bars } from "./charts/Bars.tsx";
import { Remains } from "./Remains.tsx";
import { rowsOf } from "./rows.ts";

export interface CountriesProps {
  readonly words: Words;
  readonly figures: Figures;
  readonly picture: Picture;
}

const LISTED = 12;

export function Countries({ words, figures, picture }: CountriesProps) {
  const say = words.week;
  const { countries, detail, weighting } = picture;
  const houses = (code: string, { behind }: Detail) => {
    const all = behind().get(code) ?? [];
    return (
      <ul class="behind">
        {all.slice(0, LISTED).map(({ house, count }) => (
          <li key={house}>
            {house ?? say.ownServerBlock} {figures.number(count)}
          </li>
        ))}
        {all.length > LISTED && <li>{say.more(all.length - LISTED)}</li>}
      </ul>
    );
  };
  return (
    <section class="stack card" data-countries>
      <h2>{say.countries}</h2>
      <Bars
        caption={say.countriesCaption}
        columns={[say.country, say.weighting[weighting], say.share]}
        rows={rowsOf(countries, say, ({ name: code }) => ({
          name: `${figures.country(code)} (${code})`,
          ...(detail && { behind: () => houses(code, detail) }),
        }))}
        percent={figures.percent}
        number={figures.number}
        more={say.more}
      />
      <Remains {...{ words, picture }} part="behind" />
    </section>
  );
}
