// Who receives the mail: houses as ranked bars, each opening to its brands and domains,
// and below them the measures of concentration, as ranges where something is unknown.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import type { Brand } from "../utils/journal/brands.ts";
import { type Range, scaleOf } from "../utils/journal/concentration.ts";
import type { Picture } from "../utils/journal/picture.ts";
import { Bars } from "./charts/Bars.tsx";
import { Remains } from "./Remains.tsx";
import { rowsOf } from "./rows.ts";

export interface CompaniesProps {
  readonly words: Words;
  readonly figures: Figures;
  readonly picture: Picture;
}

/** Domains of a brand that are listed by name; the rest is a number. */
const LISTED = 12;

function Brands({
  words,
  figures,
  brands,
}: Pick<CompaniesProps, "words" | "figures"> & {
  readonly brands: readonly Brand[];
}) {
  return (
    <ul class="behind">
      {brands.map(({ name, count, domains }) => (
        <li key={name}>
          <span class="row-name">{name ?? words.week.ownServer}</span>{" "}
          {figures.number(count)}
          <ul>
            {domains.slice(0, LISTED).map(({ domain, count: of }) => (
              <li key={domain}>
                {domain} {figures.number(of)}
              </li>
            ))}
            {domains.length > LISTED && (
              <li>{words.week.more(domains.length - LISTED)}</li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** More providers are less concentration: a range's ends change places. */
function scaleTold(words: Words, { least, most }: Range): string {
  const tell = (providers: number) => words.week.scale[scaleOf(providers)];
  const [low, high] = [tell(most), tell(least)];
  return words.week.onScale(low === high ? low : words.week.between(low, high));
}

export function Companies({ words, figures, picture }: CompaniesProps) {
  const say = words.week;
  const { houses, detail, weighting, effective } = picture;
  const { percent, decimal, between } = figures;
  return (
    <section class="stack card" data-companies>
      <h2>{say.companies}</h2>
      <Bars
        caption={say.companiesCaption}
        columns={[say.company, say.weighting[weighting], say.share]}
        rows={rowsOf(houses, say, ({ name }) => ({
          name,
          ...(detail && {
            behind: () => (
              <Brands
                words={words}
                figures={figures}
                brands={detail.brands().get(name) ?? []}
              />
            ),
          }),
        }))}
        percent={percent}
        number={figures.number}
        more={say.more}
      />
      <Remains {...{ words, picture }} part="behind" />
      <ul class="measures">
        {picture.largest && (
          <li>{say.largestRange(between(picture.largest, percent))}</li>
        )}
        {picture.veryLarge && (
          <li>{say.veryLarge(between(picture.veryLarge, percent))}</li>
        )}
        {effective && (
          <li data-effective={effective.least}>
            {say.effective(between(effective, decimal))}{" "}
            {scaleTold(words, effective)}
          </li>
        )}
      </ul>
      <details>
        <summary>{say.measures}</summary>
        <ul class="facts soft">
          {say.measuresTold.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li>
            <a href="https://pulse.internetsociety.org/en/concentration">
              pulse.internetsociety.org
            </a>
          </li>
        </ul>
      </details>
    </section>
  );
}
