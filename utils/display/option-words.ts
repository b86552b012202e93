// The words of the options page, part of `Words`: what every language says there.
import type { Refusal } from "../journal/backup.ts";
import type { Field } from "../protocol.ts";

/** Everything that is asked of the browser, at install or later, by its name there. */
export type PermissionName =
  | "storage"
  | "unlimitedStorage"
  | "scripting"
  | "activeTab"
  | "alarms"
  | "notifications"
  | "webmails"
  | "resolvers"
  | "personalCommunications";

export interface OptionWords {
  readonly title: string;
  readonly intro: string;
  readonly notAllowed: string;
  readonly resolvers: {
    readonly heading: string;
    readonly intro: string;
    readonly legend: string;
    readonly saw: (domains: number) => string;
    readonly readAt: (source: string, date: string) => string;
    readonly none: string;
  };
  readonly own: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly go: string;
    readonly addedByYou: (host: string) => string;
    readonly tryAgain: (host: string) => string;
    readonly remove: (host: string) => string;
    readonly bad: string;
    readonly known: string;
    readonly trying: (host: string) => string;
    readonly answered: (host: string) => string;
    readonly added: string;
    readonly notAdded: string;
  };
  readonly webmails: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string;
    readonly remove: (name: string) => string;
    readonly removed: (name: string) => string;
    /** These fields were not found there; `last`: when for the last time. */
    readonly missedFields: (
      name: string,
      fields: readonly Field[],
      times: number,
      last: string,
    ) => string;
    /** The compose window was not found there. */
    readonly missedWindow: (
      name: string,
      times: number,
      last: string,
    ) => string;
  };
  readonly language: {
    readonly heading: string;
    readonly label: string;
    readonly auto: string;
  };
  readonly retention: {
    readonly heading: string;
    readonly label: string;
    readonly weeks: (count: number) => string;
    readonly hint: string;
  };
  readonly announce: {
    readonly label: string;
    readonly hint: string;
  };
  readonly data: {
    readonly heading: string;
    readonly intro: string;
    readonly messages: (count: number) => string;
    readonly folded: (weeks: number) => string;
    readonly damaged: (records: number) => string;
    readonly answers: string;
    readonly settings: string;
    readonly missed: string;
    readonly exportHeading: string;
    readonly backupHint: string;
    readonly backup: string;
    readonly restore: string;
    readonly restored: (messages: number) => string;
    readonly refusal: Readonly<Record<Refusal, string>>;
    readonly eraseHeading: string;
    readonly eraseWhich: string;
    readonly eraseWeek: string;
    readonly eraseWeekSure: (week: string) => string;
    readonly eraseAll: string;
    readonly eraseAllSure: string;
    readonly yes: string;
    readonly no: string;
    readonly erased: string;
  };
  readonly permissions: {
    readonly heading: string;
    readonly intro: string;
    readonly why: Readonly<Record<PermissionName, string>>;
  };
}
