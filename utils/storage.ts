// Every storage item with its type, fallback and version. Storage is the truth: what a
// tab is writing lives in `storage.session` (its keys: desk.ts). Content scripts can
// read `storage.local`: nothing of the correspondence is there.
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import { DEFAULT_RETENTION, type Retention } from "./journal/totals.ts";
import type { SessionStore } from "./desk.ts";
import type { Missed } from "./missed.ts";
import type { Language } from "./display/words.ts";

/** Who may be asked. `none`: the person has not chosen yet; nothing is asked. */
export type Choice =
  | { readonly kind: "none" }
  | { readonly kind: "offline" }
  /** DoH URLs that the person agreed to. */
  | { readonly kind: "ask"; readonly resolvers: readonly string[] };

/** A webmail is a host that the person has granted. */
export interface Webmail {
  /** scheme://host, without a port (Firefox matches no pattern that bears one). */
  readonly origin: string;
  /** scheme://host[:port] as the page has it: the script runs there alone. */
  readonly pageOrigin: string;
  /** Path prefix under which it runs, with a leading slash. */
  readonly path: string;
}

export const choice = storage.defineItem<Choice>("local:choice", {
  fallback: { kind: "none" },
  version: 1,
});

/** DoH URLs that the person typed, asked or not: switching one off forgets nothing. */
export const ownResolvers = storage.defineItem<readonly string[]>(
  "local:ownResolvers",
  { fallback: [], version: 1 },
);

export const webmails = storage.defineItem<readonly Webmail[]>(
  "local:webmails",
  {
    fallback: [],
    version: 1,
  },
);

/** The language of our pages; "auto": the browser's, as far as we speak it. */
export const language = storage.defineItem<Language | "auto">(
  "local:language",
  { fallback: "auto", version: 1 },
);

/** A language tag for `wordsFor`: what was chosen, else what the browser speaks. */
export async function languageInUse(): Promise<string> {
  const chosen: unknown = await language.getValue();
  return typeof chosen === "string" && chosen !== "auto"
    ? chosen
    : browser.i18n.getUILanguage();
}

/** Salt of the spreading and key of the correspondents' hashes, made at install. */
export const secrets = storage.defineItem<{
  readonly salt: string;
  readonly key: string;
} | null>("local:secrets", { fallback: null, version: 1 });

/** Whole weeks for which the journal keeps each message; older ones fold into totals. */
export const retention = storage.defineItem<Retention>("local:retention", {
  fallback: DEFAULT_RETENTION,
  version: 1,
});

/** What of the adapters' rules found nothing; not counted in private windows. */
export const missed = storage.defineItem<Missed>("local:missed", {
  fallback: {},
  version: 1,
});

/**
 * The week in which the person asked for summaries to be announced; null: they did not.
 * What ended before it is not announced any more.
 */
export const announceSince = storage.defineItem<string | null>(
  "local:announceSince",
  { fallback: null, version: 1 },
);

/** The week that was announced last: none up to it is announced again. */
export const announced = storage.defineItem<string | null>("local:announced", {
  fallback: null,
  version: 1,
});

/** What is erased together with the database; what was chosen stays. */
export async function eraseCounts(): Promise<void> {
  await Promise.all([missed.removeValue(), announced.removeValue()]);
}

/** What the popup wished for when it asked for hosts: it may die under the prompt. */
export const wish = storage.defineItem<readonly Webmail[]>("session:wish", {
  fallback: [],
});

export const sessionStore: SessionStore = {
  get: () => browser.storage.session.get(null),
  set: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove([...keys]),
};
