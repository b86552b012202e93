// The words of the weekly page: part of `Words`, filled by every language.
import type { End } from "../journal/both-ends.ts";
import type { Scale } from "../journal/concentration.ts";
import type { Switches } from "../journal/reach.ts";
import type { Weighting } from "../journal/unit.ts";
import type { List, Study } from "./elsewhere.ts";

export interface WeekWords {
  readonly title: string;
  readonly week: string;
  /** Weeks in the picker: with their messages, and as counts alone. */
  readonly weeksKept: string;
  readonly weeksFolded: string;
  readonly ahead: string;
  readonly weekOf: (number: number, days: string) => string;
  /** The week's number on the postmark, as short as it can be said. */
  readonly stamp: (number: number) => string;
  /** A notification's text: whoever stands by may read it. */
  readonly announced: (number: number) => string;
  readonly countBy: string;
  readonly weighting: Readonly<Record<Weighting, string>>;
  readonly nothing: string;
  readonly noJournal: string;
  readonly lead: (people: number, messages: number) => string;
  readonly largest: (house: string, share: string, atLeast: boolean) => string;
  /** A server of one domain's own is the largest, and its name was not kept. */
  readonly largestOwn: (share: string, atLeast: boolean) => string;
  readonly lawOfMost: (country: string, people: number) => string;
  readonly before: (people: number) => string;
  readonly beforeShare: (
    people: number,
    house: string,
    share: string,
  ) => string;
  readonly beforeNothing: string;
  readonly few: (enough: number) => string;
  /** Counts alone remain of the week. */
  readonly folded: string;
  /** Counts alone remain of so many of its messages. */
  readonly partlyFolded: (folded: number, messages: number) => string;
  /** What a part of the page can no longer tell. */
  readonly countsAlone: Readonly<Record<"behind" | "cut" | "bothEnds", string>>;
  /** A part of the page tells of the messages that are kept one by one. */
  readonly toldOf: (kept: number, messages: number) => string;
  readonly between: (least: string, most: string) => string;
  readonly companies: string;
  readonly companiesCaption: string;
  readonly company: string;
  readonly share: string;
  readonly unknown: string;
  readonly more: (count: number) => string;
  readonly ownServer: string;
  /** Several, each a house of its own, whose names were not kept. */
  readonly ownServers: (count: number) => string;
  readonly ownServerBlock: string;
  readonly largestRange: (share: string) => string;
  readonly veryLarge: (share: string) => string;
  readonly effective: (number: string) => string;
  readonly scale: Readonly<Record<Scale, string>>;
  readonly onScale: (word: string) => string;
  readonly measures: string;
  readonly measuresTold: readonly string[];
  readonly countries: string;
  readonly countriesCaption: string;
  readonly country: string;
  readonly cut: string;
  readonly countriesHere: string;
  readonly countriesOther: string;
  readonly whatStops: string;
  readonly switch: Readonly<Record<keyof Switches, string>>;
  readonly out: (least: number, most: number) => string;
  readonly still: (least: number, most: number) => string;
  readonly ownCut: string;
  readonly oneSquare: (people: number) => string;
  readonly perhaps: (people: number) => string;
  readonly domains: (count: number) => string;
  readonly simulation: string;
  readonly bothEnds: string;
  readonly bothEndsCaption: string;
  readonly end: Readonly<Record<End, string>>;
  readonly ownCopy: (companies: readonly string[]) => string;
  readonly ownCopyUnknown: string;
  readonly twelve: string;
  readonly twelveEmpty: string;
  readonly twelveHint: (enough: number) => string;
  readonly series: Readonly<Record<"largest" | "effective", string>>;
  /** A chart's name: what it shows, its first value and its last. */
  readonly seriesTold: (title: string, first: string, last: string) => string;
  readonly nothingCounted: string;
  readonly asTable: string;
  readonly questions: string;
  readonly nobodyAsked: string;
  readonly questionsTold: string;
  readonly questionsCaption: string;
  readonly resolver: string;
  readonly sawMost: (share: string) => string;
  readonly asIfResolvers: (number: string) => string;
  readonly elsewhere: string;
  readonly reasons: readonly string[];
  readonly essay: string;
  readonly perspective: string;
  readonly study: Readonly<
    Record<Study, (here: string, there: string) => string>
  >;
  readonly lists: string;
  readonly listsTold: string;
  readonly list: Readonly<Record<List, string>>;
  readonly seen: (date: string) => string;
  readonly mine: string;
  readonly print: string;
  readonly csv: string;
  readonly json: string;
}
