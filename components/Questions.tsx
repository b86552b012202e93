// Who saw our questions: the resolvers that were asked, how many domains each saw, and
// the measure that is put on everybody's mail, put on ourselves.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import {
  effectiveNumber,
  largest,
  type Shares,
} from "../utils/journal/concentration.ts";
import { Bars } from "./charts/Bars.tsx";

export interface QuestionsProps {
  readonly words: Words;
  readonly figures: Figures;
  /** By the resolver's host. */
  readonly shares: Shares;
}

export function Questions({ words, figures, shares }: QuestionsProps) {
  const say = words.week;
  const { percent, decimal, between } = figures;
  const most = largest(shares);
  const effective = effectiveNumber(shares);
  return (
    <section class="stack card" data-questions={shares.total}>
      <h2>{say.questions}</h2>
      {!most || !effective ? (
        <p>{say.nobodyAsked}</p>
      ) : (
        <>
          <p>{say.questionsTold}</p>
          <Bars
            caption={say.questionsCaption}
            columns={[say.resolver, say.weighting.domains, say.share]}
            rows={shares.known}
            percent={percent}
            number={figures.number}
            more={say.more}
          />
          <ul class="measures">
            <li>{say.sawMost(between(most, percent))}</li>
            <li data-resolvers={effective.least}>
              {say.asIfResolvers(between(effective, decimal))}
            </li>
          </ul>
        </>
      )}
    </section>
  );
}
