// The words of the product, one file a language; every language fills the same
// type, so that a missing sentence does not compile. Sentences are whole in each
// language: nothing is put together from fragments. Countries by CLDR's names.
// To add a language: one file beside words/en.ts, its line in `files` below, and the one
// in languages.ts that then does not compile without it.
import type { OptionWords } from "./option-words.ts";
import type { FailureReason } from "../dns/doh.ts";
import type { Claim } from "../jurisdiction/judge.ts";
import type { EvidenceBasis } from "../provider/keeper.ts";
import type { WeekWords } from "./week-words.ts";
import type { WelcomeWords } from "./welcome-words.ts";

export interface Words {
  /** BCP 47. */
  readonly language: string;
  /** The tag by which dates are written, as the sentences write them. */
  readonly dates: string;
  readonly people: (count: number) => string;
  /** "United States", "Ireland and the United States". */
  readonly countries: (names: readonly string[]) => string;
  readonly badge: {
    readonly nothing: string;
    readonly oneLaw: (people: number, country: string) => string;
    readonly laws: (
      people: number,
      countries: readonly string[],
      unknown: boolean,
    ) => string;
    readonly unknown: (people: number) => string;
  };
  readonly message: {
    readonly heading: (index: number, count: number) => string;
    readonly summary: (people: number) => string;
    /** The house that receives for most: for so many people, of all that are written to. */
    readonly largest: (house: {
      readonly people: number;
      readonly of: number;
      readonly company: string;
      /** By name; none where no country can be told. */
      readonly countries: readonly string[];
      readonly probably: boolean;
    }) => string;
    readonly ownKnown: (company: string, probably: boolean) => string;
    readonly ownUnknown: string;
    readonly ownLooking: string;
    readonly ownUnread: string;
    readonly unreadable: (people: number) => string;
    readonly noRecipients: string;
    /** `unknown`: of some recipients, or of the sender's side, no law can be told. */
    readonly laws: (names: readonly string[], unknown: boolean) => string;
    /** Each country with the people under its law; `own`: the sender's copy as well. */
    readonly mixedLaws: (
      parts: readonly {
        readonly country: string;
        readonly people: number;
        readonly own: boolean;
      }[],
      unknown: boolean,
    ) => string;
    readonly generalRules: string;
    readonly recordedPages: (date: string) => string;
    /** Within a house whose mailboxes encrypt between each other. */
    readonly endToEnd: (people: number, company: string) => string;
    readonly bothEnds: (people: number, company: string) => string;
  };
  readonly row: {
    readonly probably: (name: string) => string;
    readonly ownName: string;
    /** `network`: null where the block's network is not named. */
    readonly ownNameIn: (network: string | null, country: string) => string;
    readonly selfHosted: string;
    readonly unknown: string;
    readonly parked: string;
    readonly forwarder: (name: string) => string;
    readonly looking: string;
    readonly offline: string;
    readonly gateway: (name: string, country: string) => string;
    readonly parent: (name: string, country: string) => string;
    readonly split: (names: readonly string[]) => string;
    /** In a split: the side that bears the domain's own name. */
    readonly ownServer: string;
    readonly likely: (name: string) => string;
    readonly nullMx: string;
    readonly noDomain: string;
    readonly brokenMx: string;
    readonly notPublic: string;
    readonly failed: (reason: FailureReason) => string;
    readonly retry: string;
  };
  readonly how: {
    readonly open: string;
    readonly evidence: (basis: EvidenceBasis, what: string) => string;
    readonly operator: (name: string, country: string) => string;
    readonly verified: (source: string, date: string) => string;
    /** Nobody has opened a page that says so. */
    readonly unverified: (date: string) => string;
    readonly asked: (resolver: string, when: string) => string;
    readonly fromPackage: string;
    /** Date of the tables inside the extension. */
    readonly tables: (date: string) => string;
  };
  readonly wrong: {
    readonly open: string;
    readonly correct: string;
    readonly whichDomain: string;
    readonly provider: string;
    readonly use: string;
    readonly noSuchProvider: string;
    readonly corrected: (domain: string) => string;
    readonly undo: string;
    readonly report: string;
    readonly reported: string;
    readonly notReported: string;
    readonly pageReport: string;
    readonly pageReportHolds: string;
    readonly reportTo: string;
  };
  readonly lookUp: {
    readonly open: string;
    readonly label: string;
    readonly go: string;
    readonly notOne: string;
  };
  readonly law: {
    readonly open: string;
    /** Why a country's law applies: of whom it is the seat, or the block's registry. */
    readonly because: (
      via: Claim["via"],
      subject: string,
      country: string,
    ) => string;
    readonly regime: (title: string, summary: string) => string;
    readonly asOf: (date: string) => string;
    readonly unverified: (date: string) => string;
    readonly old: string;
    readonly nothing: (country: string) => string;
    /** The records of the laws cannot be read. */
    readonly outOfReach: string;
    readonly power: string;
  };
  readonly popup: {
    readonly title: string;
    readonly noCompose: string;
    readonly notWebmail: (host: string) => string;
    /** Hosts of frames that the page needs. */
    readonly frames: (hosts: readonly string[]) => string;
    readonly thisIsMyWebmail: string;
    readonly asking: string;
    readonly notAPage: string;
    readonly choose: string;
    readonly openWelcome: string;
    readonly readByAdapter: (name: string) => string;
    readonly openWeek: string;
    readonly openOptions: string;
  };
  readonly week: WeekWords;
  readonly options: OptionWords;
  readonly welcome: WelcomeWords;
}

/** Every language's file, by its ISO 639-1 code. A page loads the one that it speaks. */
const files = {
  en: async (): Promise<Words> => (await import("./words/en.ts")).en,
  fr: async (): Promise<Words> => (await import("./words/fr.ts")).fr,
  de: async (): Promise<Words> => (await import("./words/de.ts")).de,
};

export type Language = keyof typeof files;

export const isLanguage = (code: unknown): code is Language =>
  typeof code === "string" && Object.hasOwn(files, code);

/** In the order in which they are offered. */
export const languageCodes: readonly Language[] =
  Object.keys(files).filter(isLanguage);

/** `tag`: a BCP 47 language tag, such as a browser's "fr-CA"; English for what we do not speak. */
export function languageOf(tag: string): Language {
  const code = tag.split(/[-_]/, 1)[0]?.toLowerCase();
  return isLanguage(code) ? code : "en";
}

/** For pages; the worker, which can load nothing later, has languages.ts. */
export const loadWords = (tag: string): Promise<Words> =>
  files[languageOf(tag)]();

/** Made once: a formatter costs more than what it formats. */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const one = made.get(language) ?? make(language);
    made.set(language, one);
    return one;
  };
}

const countryNames = once(
  (language) =>
    new Intl.DisplayNames([language, "en"], {
      type: "region",
      fallback: "code",
    }),
);

/** A country's name in the words' language; the code itself where CLDR has none. */
export function countryName(words: Words, code: string): string {
  try {
    return countryNames(words.language).of(code) ?? code;
  } catch {
    return code;
  }
}

const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  once(
    (language) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }),
  );

/** A year, a month or a day: how exact an ISO date is. */
const DATES = [
  [/^\d{4}$/, dateFormat({ year: "numeric" })],
  [/^\d{4}-\d\d$/, dateFormat({ year: "numeric", month: "long" })],
  [/^\d{4}-\d\d-\d\d$/, dateFormat({ dateStyle: "medium" })],
] as const;

/**
 * An ISO date as the words' language writes it: no more exact than it is, and the same
 * day in every time zone; what is no date stays as it is.
 */
export function dateName(words: Words, iso: string): string {
  const format = DATES.find(([shape]) => shape.test(iso))?.[1];
  const date = Date.parse(iso);
  return format && !Number.isNaN(date) ? format(words.dates).format(date) : iso;
}

const timeFormat = once(
  (language) =>
    new Intl.DateTimeFormat(language, {
      dateStyle: "medium",
      timeStyle: "short",
    }),
);

/** A moment as the words' language writes it, by the person's own clock. */
export const timeName = (words: Words, iso: string): string =>
  timeFormat(words.dates).format(new Date(iso));
