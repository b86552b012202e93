// The journal, read as the page needs it: the week itself first, so that it is shown at
// once, then the one before, the twelve and what is kept. What was read is remembered
// until something changes.
import type { Database } from "../../utils/database.ts";
import {
  newestFirst,
  weekBefore,
  weeksUpTo,
} from "../../utils/journal/calendar.ts";
import { countedWeek, type KeptWeek } from "../../utils/journal/counted.ts";
import {
  type Point,
  pointOf,
  WEEKS,
} from "../../utils/journal/twelve-weeks.ts";
import { type Kept, keptIn } from "../../utils/my-data.ts";

/** What a week's page shows first. */
export interface First {
  readonly kept: KeptWeek;
  /** Domains that each resolver saw, by its URL. */
  readonly questions: ReadonlyMap<string, number>;
}

/** Weeks that can be opened, newest first. */
export interface Choice {
  /** The one that runs and the one that is open are always there. */
  readonly weeks: readonly string[];
  /** Those of which counts alone remain. */
  readonly folded: readonly string[];
}

export interface Rest {
  readonly earlier: KeptWeek;
  /** The twelve weeks up to this one, oldest first. */
  readonly points: readonly Point[];
  readonly choice: Choice;
  readonly kept: Kept;
}

export interface Book {
  first(week: string): Promise<First>;
  rest(week: string): Promise<Rest>;
  /** Something was counted, erased or brought back: all is read anew. */
  changed(): void;
}

/** `thisWeek`: the one that runs when it is asked. */
export function bookOf(database: Database, thisWeek: () => string): Book {
  let read = new Map<string, Promise<KeptWeek>>();
  let points = new Map<string, Promise<Point>>();
  const fromJournal = async (week: string): Promise<KeptWeek> => {
    const [entries, totals] = await Promise.all([
      database.entriesOf(week),
      database.totalsOf(week),
    ]);
    return { week, entries, totals };
  };
  const weekOf = (week: string): Promise<KeptWeek> => {
    const known = read.get(week) ?? fromJournal(week);
    read.set(week, known);
    return known;
  };
  const pointAt = (week: string): Promise<Point> => {
    const point =
      points.get(week) ?? weekOf(week).then(countedWeek).then(pointOf);
    points.set(week, point);
    return point;
  };
  return {
    async first(week) {
      const [kept, questions] = await Promise.all([
        weekOf(week),
        database.questions(week),
      ]);
      return { kept, questions };
    },
    async rest(week) {
      const [earlier, live, totals] = await Promise.all([
        weekOf(weekBefore(week) ?? ""),
        database.weeks(),
        database.totals(),
      ]);
      const [all, twelve] = await Promise.all([
        Promise.all(live.map(weekOf)),
        Promise.all(weeksUpTo(week, WEEKS).map(pointAt)),
      ]);
      const messages = all.reduce(
        (sum, { entries }) => sum + entries.length,
        0,
      );
      const folded = totals
        .filter((one) => one.messages > 0 && !live.includes(one.week))
        .map((one) => one.week);
      return {
        earlier,
        points: twelve,
        choice: {
          weeks: newestFirst([...live, thisWeek(), week]).filter(
            (one) => !folded.includes(one),
          ),
          folded: newestFirst(folded),
        },
        kept: await keptIn(database, live, messages, totals),
      };
    },
    changed() {
      read = new Map();
      points = new Map();
    },
  };
}
