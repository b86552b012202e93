// The journal, read as the page needs it: this week and the one before first, so that
// they are shown at once; the others when somebody looks at them. What was read is kept
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

export interface Spread {
  readonly entries: readonly Entry[];
  /** Of the week before. */
  readonly earlier: readonly Entry[];
  /** Weeks that are not folded, newest first; this one is always there. */
  readonly weeks: readonly string[];
  /** Domains that each resolver saw, by its URL. */
  readonly questions: ReadonlyMap<string, number>;
}

export interface Kept {
  readonly messages: number;
  /** Weeks of which counts alone remain. */
  readonly folded: number;
  readonly weeks: readonly string[];
}

export interface Book {
  /** What a week's page shows first. */
  openAt(week: string): Promise<Spread>;
  /** The twelve weeks up to this one, oldest first. */
  points(week: string): Promise<readonly Point[]>;
  kept(): Promise<Kept>;
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
  const newestFirst = async () => {
    const weeks = await database.weeks();
    return [...new Set([...weeks, thisWeek])].sort().reverse();
  };
  return {
    async openAt(week) {
      const [entries, earlier, weeks, questions] = await Promise.all([
        entriesOf(week),
        entriesOf(weekBefore(week)),
        newestFirst(),
        database.questions(week),
      ]);
      return { entries, earlier, weeks, questions };
    },
    async points(week) {
      const totals = await database.totals();
      return Promise.all(
        weeksUpTo(week, WEEKS).map((one) => {
          const point = points.get(one) ?? pointAt(one, totals);
          points.set(one, point);
          return point;
        }),
      );
    },
    async kept() {
      const [weeks, totals] = await Promise.all([
        database.weeks(),
        database.totals(),
      ]);
      const entries = await Promise.all(weeks.map(entriesOf));
      return {
        messages: entries.reduce((sum, { length }) => sum + length, 0),
        folded: totals.length,
        weeks: [...new Set([...weeks, ...totals.map(({ week }) => week)])]
          .sort()
          .reverse(),
      };
    },
    changed() {
      read = new Map();
      points = new Map();
    },
  };
}
