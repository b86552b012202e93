// Every storage item with its type, shape, fallback and version. Storage is the truth: what a
// tab is writing lives in `storage.session` (its keys: desk.ts). Content scripts can
// read `storage.local`: nothing of the correspondence is there.
import { browser } from "wxt/browser";
import { storage, type WxtStorageItem } from "wxt/utils/storage";
import { DEFAULT_RETENTION, type Retention } from "./journal/totals.ts";
import type { SessionStore } from "./desk.ts";
import type { Missed } from "./missed.ts";
import type { Language } from "./display/words.ts";
import {
  isUrl,
  kindIn,
  listOf,
  orNull,
  type Shape,
  shaped,
  texts,
} from "./shape.ts";

/** What is not of its shape, damaged or of another version, is as good as not there. */
function sound<T>(
  item: WxtStorageItem<T, Record<string, unknown>>,
  is: Shape,
): typeof item {
  const getValue = async () => {
    const value = await item.getValue();
    return is(value) ? value : item.fallback;
  };
  return { ...item, getValue };
}

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

const isUnasked = kindIn<Exclude<Choice["kind"], "ask">>({
  none: true,
  offline: true,
});
const isAsking = shaped({
  kind: (value) => value === "ask",
  resolvers: listOf(isUrl),
});
export const choice = sound(
  storage.defineItem<Choice>("local:choice", {
    fallback: { kind: "none" },
    version: 1,
  }),
  (value) => isUnasked(value) || isAsking(value),
);

/** DoH URLs that the person typed, asked or not: switching one off forgets nothing. */
export const ownResolvers = sound(
  storage.defineItem<readonly string[]>("local:ownResolvers", {
    fallback: [],
    version: 1,
  }),
  listOf(isUrl),
);

const areWebmails = listOf(shaped(texts("origin", "pageOrigin", "path")));
export const webmails = sound(
  storage.defineItem<readonly Webmail[]>("local:webmails", {
    fallback: [],
    version: 1,
  }),
  areWebmails,
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
export const secrets = sound(
  storage.defineItem<{
    readonly salt: string;
    readonly key: string;
  } | null>("local:secrets", { fallback: null, version: 1 }),
  orNull(shaped(texts("salt", "key"))),
);

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
export const wish = sound(
  storage.defineItem<readonly Webmail[]>("session:wish", { fallback: [] }),
  areWebmails,
);

export const sessionStore: SessionStore = {
  get: () => browser.storage.session.get(null),
  set: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove([...keys]),
};
