// What the journal holds of a week → its shares by each weighting. A week is there as
// entries, as totals once it was folded, or as a part of each where a clock was wrong in
// between: whoever counts with it need not know which.
import {
  byCountry,
  byHouse,
  type Range,
  type Shares,
  veryLarge,
} from "./concentration.ts";
import type { Entry } from "./record.ts";
import {
  countriesOf,
  housesOf,
  merged,
  tallyBy,
  totalsOf,
  veryLargeOf,
  type WeekTotals,
} from "./totals.ts";
import { type Unit, unitsOf, type Weighting } from "./unit.ts";

export interface KeptWeek {
  readonly week: string;
  /** By time. */
  readonly entries: readonly Entry[];
  /** null: nothing of it was folded. */
  readonly totals: WeekTotals | null;
}

/** One weighting's shares. */
export interface Counted {
  readonly houses: Shares;
  readonly countries: Shares;
  readonly veryLarge: Range | null;
}

export interface CountedWeek {
  readonly week: string;
  readonly messages: number;
  /** People, each once; one in both parts of a week counts in each, see `merged`. */
  readonly people: number;
  readonly by: (weighting: Weighting) => Counted;
  /** Units of the entries alone: what a row opens to. */
  readonly units: (weighting: Weighting) => readonly Unit[];
}

function onceEach<K, T>(count: (key: K) => T): (key: K) => T {
  const known = new Map<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: count(key) };
    known.set(key, found);
    return found.value;
  };
}

export function countedWeek({ week, entries, totals }: KeptWeek): CountedWeek {
  const units = onceEach((weighting: Weighting) => unitsOf(entries, weighting));
  // Totals of questions alone hold nothing of what is counted here.
  const part = totals && totals.messages > 0 ? totals : null;
  const folded =
    part && entries.length > 0 ? merged(part, totalsOf(week, entries)) : part;
  const by = onceEach((weighting: Weighting): Counted => {
    if (folded) {
      const tally = tallyBy(folded, weighting);
      return {
        houses: housesOf(tally),
        countries: countriesOf(tally),
        veryLarge: veryLargeOf(tally),
      };
    }
    const own = units(weighting);
    return {
      houses: byHouse(own),
      countries: byCountry(own),
      veryLarge: veryLarge(own),
    };
  });
  return {
    week,
    messages: folded ? folded.messages : entries.length,
    people: folded ? folded.people.total : units("people").length,
    by,
    units,
  };
}
