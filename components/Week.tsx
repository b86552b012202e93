// The week as a person reads it: one sentence, who, under which law, what if, both ends,
// and whom we asked. Every part has its empty state.
import type { Figures } from "../utils/display/figures.ts";
import type { Words } from "../utils/display/words.ts";
import type { Shares } from "../utils/journal/concentration.ts";
import type { Picture } from "../utils/journal/picture.ts";
import type { Point } from "../utils/journal/twelve-weeks.ts";
import { BothEnds } from "./BothEnds.tsx";
import { Companies } from "./Companies.tsx";
import { Countries } from "./Countries.tsx";
import { type Cut, CutOff } from "./CutOff.tsx";
import { Elsewhere } from "./Elsewhere.tsx";
import { Lead } from "./Lead.tsx";
import { MyData, type MyDataProps } from "./MyData.tsx";
import { Questions } from "./Questions.tsx";
import { TwelveWeeks } from "./TwelveWeeks.tsx";
import { WeekHead, type WeekHeadProps } from "./WeekHead.tsx";

export interface WeekProps {
  readonly words: Words;
  readonly figures: Figures;
  readonly picture: Picture;
  readonly head: Omit<
    WeekHeadProps,
    "words" | "figures" | "week" | "weighting"
  >;
  /** null: no country to choose. */
  readonly cut: Cut | null;
  /** Oldest first; null while they are being counted. */
  readonly points: readonly Point[] | null;
  /** Domains that each resolver saw, by its host. */
  readonly questions: Shares;
  /** null while it is being read. */
  readonly data: Omit<MyDataProps, "words"> | null;
  readonly onPrint: () => void;
}

export function Week(props: WeekProps) {
  const { words, figures, picture, cut } = props;
  const say = words.week;
  const parts = { words, figures, picture };
  return (
    <div class="stack week">
      <WeekHead
        words={words}
        figures={figures}
        week={picture.week}
        weighting={picture.weighting}
        {...props.head}
      />
      {picture.houses.total === 0 ? (
        <p data-empty>{say.nothing}</p>
      ) : (
        <>
          <Lead {...parts} />
          <Companies {...parts} />
          <Countries {...parts} />
          {(cut || !picture.detail) && <CutOff {...parts} cut={cut} />}
          <BothEnds {...parts} />
        </>
      )}
      <TwelveWeeks words={words} figures={figures} points={props.points} />
      <Questions words={words} figures={figures} shares={props.questions} />
      <Elsewhere words={words} figures={figures} />
      {props.data && (
        <section class="stack" data-mine>
          <h2>{say.mine}</h2>
          <MyData words={words} {...props.data} />
          <div class="choices">
            <button type="button" data-action="print" onClick={props.onPrint}>
              {say.print}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
