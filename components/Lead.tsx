// The week in one sentence, the week before beside it, and whether it is enough to
// speak of a habit.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import { ENOUGH_PEOPLE } from "../utils/journal/compare.ts";
import type { Picture } from "../utils/journal/picture.ts";
import { OWN_SERVER } from "../utils/journal/totals.ts";

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

function largestTold({ words, figures, picture }: LeadProps): string | null {
  const [first] = picture.houses.known;
  if (!first) return null;
  const share = figures.percent(first.share);
  const atLeast = picture.houses.unknown > 0;
  return first.name === OWN_SERVER
    ? words.week.largestOwn(share, atLeast)
    : words.week.largest(first.name, share, atLeast);
}

export function Lead(props: LeadProps) {
  const { words, figures, picture } = props;
  const { people, messages, law, detail } = picture;
  const say = words.week;
  const folded = messages - (detail?.messages ?? 0);
  return (
    <section class="stack">
      <p class="lead" data-lead>
        {say.lead(people, messages)} {largestTold(props)}{" "}
        {law && say.lawOfMost(figures.country(law.name), law.count)}
      </p>
      <p class="soft" data-before>
        {beforeTold(props)}
      </p>
      {people < ENOUGH_PEOPLE && (
        <p class="note" data-few>
          {say.few(ENOUGH_PEOPLE)}
        </p>
      )}
      {folded > 0 && (
        <p class="note" data-folded-messages={folded}>
          {detail ? say.partlyFolded(folded, messages) : say.folded}
        </p>
      )}
    </section>
  );
}
