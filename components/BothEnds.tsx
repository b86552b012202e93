// Both ends: how many of the people one wrote to are at one's own company, elsewhere
// under one's own law, or under others; and that one's own side keeps a copy of it all.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import { type End, ENDS } from "../utils/journal/both-ends.ts";
import type { Picture } from "../utils/journal/picture.ts";
import { type Part, StackedBar } from "./charts/StackedBar.tsx";
import { Remains } from "./Remains.tsx";

export interface BothEndsProps {
  readonly words: Words;
  readonly figures: Figures;
  readonly picture: Picture;
}

const PATTERNS: Readonly<Record<End, Part["pattern"]>> = {
  company: 0,
  country: 1,
  elsewhere: 2,
  unknown: 3,
};

export function BothEnds({ words, figures, picture }: BothEndsProps) {
  const say = words.week;
  const { detail } = picture;
  return (
    <section class="stack card" data-both-ends>
      <h2>{say.bothEnds}</h2>
      <p>
        {detail && detail.ownHouses.length > 0
          ? say.ownCopy(detail.ownHouses)
          : say.ownCopyUnknown}
      </p>
      <Remains {...{ words, picture }} part="bothEnds" />
      {detail && (
        <StackedBar
          caption={say.bothEndsCaption}
          parts={ENDS.map((end) => ({
            id: end,
            name: say.end[end],
            count: detail.ends[end],
            pattern: PATTERNS[end],
          }))}
          number={figures.number}
          percent={figures.percent}
        />
      )}
    </section>
  );
}
