// Numbers, shares, ranges and weeks as a language writes them. The formatters are made
// once for a page: each of them costs more than what it formats.
import { mondayOf, sundayOf } from "../journal/calendar.ts";
import type { Range } from "../journal/concentration.ts";
import { countryName, type Words } from "./words.ts";

export interface Figures {
  readonly number: (count: number) => string;
  /** One decimal at most. */
  readonly decimal: (value: number) => string;
  /** 0 to 1 in per cent. */
  readonly percent: (share: number) => string;
  /** Both ends, or one where they read the same. */
  readonly between: (range: Range, tell: (value: number) => string) => string;
  /** Number and days; what names no week stays as it is. */
  readonly week: (week: string) => string;
  /** An ISO date, as a day. */
  readonly date: (iso: string) => string;
  /** A country's name, by CLDR. */
  readonly country: (code: string) => string;
}

export function figuresOf(words: Words): Figures {
  const { language } = words;
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 0,
  });
  const days = new Intl.DateTimeFormat(words.dates, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    number: (count) => whole.format(count),
    decimal: (value) => tenths.format(value),
    percent: (value) => share.format(value),
    between: ({ least, most }, tell) =>
      tell(least) === tell(most)
        ? tell(least)
        : words.week.between(tell(least), tell(most)),
    week: (week) => {
      const monday = mondayOf(week);
      if (!monday) return week;
      return words.week.weekOf(
        Number(week.slice(-2)),
        days.formatRange(monday, sundayOf(monday)),
      );
    },
    date: (iso) => days.format(Date.parse(iso)),
    country: (code) => countryName(words, code),
  };
}
