// The week in one sentence, the week before beside it, and whether it is enough to
// speak of a habit.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import { ENOUGH_PEOPLE } from "../utils/journal/compare.ts";
import type { Picture } from "../utils/journal/picture.ts";

export interface LeadProps {
  readonly words: Words;
  readonly figures: Figures;
  readonly picture: Picture;
}

function beforeTold({ words, figures, picture }: LeadProps): string {
  const { before, houses, isCompared } = picture;
  const first = houses.known[0];
  if (!isCompared) return "\u00a0"; // the line keeps its place
  if (!before) return words.week.beforeNothing;
  return before.share && first
    ? words.week.beforeShare(
        before.people,
        first.name,
        figures.between(before.share, figures.percent),
      )
    : words.week.before(before.people);
}

export function Lead(props: LeadProps) {
  const { words, figures, picture } = props;
  const { people, messages, houses, law } = picture;
  const say = words.week;
  const first = houses.known[0];
  const enough = people.length >= ENOUGH_PEOPLE;
  return (
    <section class="stack">
      <p class="lead" data-lead>
        {say.lead(people.length, messages)}{" "}
        {first &&
          say.largest(
            first.name,
            figures.percent(first.share),
            houses.unknown > 0,
          )}{" "}
        {law && say.lawOfMost(figures.country(law.name), law.count)}
      </p>
      <p class="soft" data-before>
        {beforeTold(props)}
      </p>
      {!enough && (
        <p class="note" data-few>
          {say.few(ENOUGH_PEOPLE)}
        </p>
      )}
    </section>
  );
}
