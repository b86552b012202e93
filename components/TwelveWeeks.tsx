// Twelve weeks, two small charts of one size: the share of the largest company and the
// number of equal providers, with the same figures in a table.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import { ENOUGH_PEOPLE } from "../utils/journal/compare.ts";
import type { Range } from "../utils/journal/concentration.ts";
import type { Point } from "../utils/journal/twelve-weeks.ts";
import { Sparkline } from "./charts/Sparkline.tsx";

export interface TwelveWeeksProps {
  readonly words: Words;
  readonly figures: Figures;
  /** Oldest first; null while they are being counted. */
  readonly points: readonly Point[] | null;
}

type Measure = "largest" | "effective";

function Series(
  props: TwelveWeeksProps & {
    readonly points: readonly Point[];
    readonly measure: Measure;
    readonly tell: (value: number) => string;
  },
) {
  const { words, figures, points, measure, tell } = props;
  const say = words.week;
  const title = say.series[measure];
  const counted = points.filter((point) => point[measure] !== null);
  const told = (range: Range | null | undefined) =>
    range ? figures.between(range, tell) : say.nothingCounted;
  const most = Math.max(...counted.map((point) => point[measure]?.most ?? 0));
  const last = told(points.at(-1)?.[measure]);
  return (
    <figure>
      <figcaption>
        {title}
        <strong data-last={measure}>{last}</strong>
      </figcaption>
      <Sparkline
        id={measure}
        name={say.seriesTold(title, told(counted[0]?.[measure]), last)}
        points={points.map((point) => ({
          range: point[measure],
          few: point.people < ENOUGH_PEOPLE,
        }))}
        top={measure === "largest" ? 1 : Math.max(2, Math.ceil(most))}
        tell={tell}
      />
    </figure>
  );
}

export function TwelveWeeks({ words, figures, points }: TwelveWeeksProps) {
  const say = words.week;
  const { percent, decimal, between, number } = figures;
  const told = (range: Range | null, tell: (value: number) => string) =>
    range ? between(range, tell) : "–";
  const some = (points ?? []).filter(({ people }) => people > 0).length > 1;
  return (
    <section class="stack card twelve" data-twelve aria-busy={!points}>
      <h2>{say.twelve}</h2>
      {!points ? null : !some ? (
        <p data-twelve-empty>{say.twelveEmpty}</p>
      ) : (
        <>
          <div class="sides">
            <Series
              {...{ words, figures, points }}
              measure="largest"
              tell={percent}
            />
            <Series
              {...{ words, figures, points }}
              measure="effective"
              tell={decimal}
            />
          </div>
          <p class="soft">{say.twelveHint(ENOUGH_PEOPLE)}</p>
          <details>
            <summary>{say.asTable}</summary>
            <table class="bars figures">
              <thead>
                <tr>
                  <th scope="col">{say.week}</th>
                  <th scope="col">{say.weighting.people}</th>
                  <th scope="col">{say.series.largest}</th>
                  <th scope="col">{say.series.effective}</th>
                </tr>
              </thead>
              <tbody>
                {points.map((point) => (
                  <tr key={point.week} data-point={point.week}>
                    <th scope="row">{figures.week(point.week)}</th>
                    <td>{number(point.people)}</td>
                    <td>{told(point.largest, percent)}</td>
                    <td>{told(point.effective, decimal)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
