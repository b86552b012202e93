// The journal, read as the page needs it: the week itself first, so that it is shown at
// once, then the one before, the twelve and what is kept. What was read is remembered
// until something changes.
import type { Database } from "../../utils/database.ts";
import { weekBefore, weeksUpTo } from "../../utils/journal/calendar.ts";
import type { Entry } from "../../utils/journal/record.ts";
import type { WeekTotals } from "../../utils/journal/totals.ts";
import {
  type Point,
  pointOf,
  pointOfTotals,
  WEEKS,
} from "../../utils/journal/twelve-weeks.ts";

/** What a week's page shows first. */
export interface First {
  readonly entries: readonly Entry[];
  /** Domains that each resolver saw, by its URL. */
  readonly questions: ReadonlyMap<string, number>;
}

export interface Rest {
  /** Entries of the week before. */
  readonly earlier: readonly Entry[];
  /** The twelve weeks up to this one, oldest first. */
  readonly points: readonly Point[];
  /** Weeks that can be opened, newest first; the one that runs is always there. */
  readonly weeks: readonly string[];
  readonly kept: {
    readonly messages: number;
    /** Weeks of which counts alone remain. */
    readonly folded: number;
    /** Weeks of which something is kept, newest first. */
    readonly weeks: readonly string[];
  };
}

export interface Book {
  first(week: string): Promise<First>;
  rest(week: string): Promise<Rest>;
  /** Something was erased or brought back: all is read anew. */
  changed(): void;
}

export function bookOf(database: Database, thisWeek: string): Book {
  let read = new Map<string, Promise<readonly Entry[]>>();
  let points = new Map<string, Promise<Point>>();
  const entriesOf = (week: string | null): Promise<readonly Entry[]> => {
    if (week === null) return Promise.resolve([]);
    const known = read.get(week) ?? database.entriesOf(week);
    read.set(week, known);
    return known;
  };
  const pointAt = async (
    week: string,
    totals: readonly WeekTotals[],
  ): Promise<Point> => {
    const entries = await entriesOf(week);
    const folded = totals.find((one) => one.week === week);
    return entries.length === 0 && folded
      ? pointOfTotals(folded)
      : pointOf(week, entries);
  };
  const newestFirst = (weeks: readonly string[]) =>
    [...new Set(weeks)].sort().reverse();
  return {
    async first(week) {
      const [entries, questions] = await Promise.all([
        entriesOf(week),
        database.questions(week),
      ]);
      return { entries, questions };
    },
    async rest(week) {
      const [earlier, weeks, totals] = await Promise.all([
        entriesOf(weekBefore(week)),
        database.weeks(),
        database.totals(),
      ]);
      const [all, twelve] = await Promise.all([
        Promise.all(weeks.map(entriesOf)),
        Promise.all(
          weeksUpTo(week, WEEKS).map((one) => {
            const point = points.get(one) ?? pointAt(one, totals);
            points.set(one, point);
            return point;
          }),
        ),
      ]);
      return {
        earlier,
        points: twelve,
        weeks: newestFirst([...weeks, thisWeek]),
        kept: {
          messages: all.reduce((sum, { length }) => sum + length, 0),
          folded: totals.length,
          weeks: newestFirst([...weeks, ...totals.map((one) => one.week)]),
        },
      };
    },
    changed() {
      read = new Map();
      points = new Map();
    },
  };
}
