// A week's page of any entries, in any language: the gallery shows it in every state, and
// the tests look at what it says and hands up.
import { Week, type WeekProps } from "../../components/Week.tsx";
import { figuresOf } from "../../utils/display/figures.ts";
import type { Words } from "../../utils/display/words.ts";
import { byResolver } from "../../utils/journal/concentration.ts";
import { pictureOf } from "../../utils/journal/picture.ts";
import {
  countriesIn,
  reachWithout,
  type Switches,
} from "../../utils/journal/reach.ts";
import type { Entry } from "../../utils/journal/record.ts";
import type { WeekTotals } from "../../utils/journal/totals.ts";
import type { Point } from "../../utils/journal/twelve-weeks.ts";
import type { Weighting } from "../../utils/journal/unit.ts";

export const WEEK = "2026-W48";

export interface Shown {
  readonly week?: string;
  readonly entries: readonly Entry[];
  readonly totals?: WeekTotals;
  readonly earlier?: readonly Entry[];
  readonly earlierTotals?: WeekTotals;
  /** Weeks that the picker offers as counts alone. */
  readonly folded?: readonly string[];
  readonly isAhead?: boolean;
  readonly weighting?: Weighting;
  readonly switches?: Partial<Switches>;
  readonly country?: string;
  readonly points?: readonly Point[];
  /** Domains that each resolver saw, by its host. */
  readonly questions?: readonly (readonly [string, number])[];
}

/** What the page hands up. */
export interface Deeds {
  readonly head: Pick<WeekProps["head"], "onWeek" | "onWeighting">;
  readonly cut: Pick<NonNullable<WeekProps["cut"]>, "onCountry" | "onSwitch">;
  readonly data: Pick<
    NonNullable<WeekProps["data"]>,
    "onExport" | "journal" | "onErase"
  >;
  readonly onPrint: () => void;
}

interface WeekSampleProps extends Shown {
  readonly words: Words;
  readonly on: Deeds;
}

export function WeekSample({ words, on, ...shown }: WeekSampleProps) {
  const week = shown.week ?? WEEK;
  const { totals = null, folded = [], isAhead = false } = shown;
  const picture = pictureOf(
    { week, entries: shown.entries, totals },
    shown.weighting ?? "people",
    {
      week: "2026-W47",
      entries: shown.earlier ?? [],
      totals: shown.earlierTotals ?? null,
    },
  );
  const switches: Switches = {
    companies: true,
    networks: false,
    gateways: false,
    own: false,
    ...shown.switches,
  };
  const { people, own } = picture.detail ?? { people: [], own: [] };
  const here = countriesIn(people, own);
  const country = shown.country ?? here[0];
  return (
    <Week
      words={words}
      figures={figuresOf(words)}
      picture={picture}
      head={{
        weeks: folded.includes(week) ? [WEEK] : [week, "2026-W47"],
        folded,
        isAhead,
        ...on.head,
      }}
      cut={
        country === undefined
          ? null
          : {
              country,
              here,
              switches,
              reach: reachWithout(people, own, country, switches),
              ...on.cut,
            }
      }
      points={shown.points ?? []}
      questions={byResolver(new Map(shown.questions))}
      data={{
        messages: picture.messages,
        folded: folded.length,
        damaged: 0,
        weeks: [WEEK],
        done: null,
        ...on.data,
      }}
      onPrint={on.onPrint}
    />
  );
}
