// Every storage item with its type, shape and fallback; one whose shape changes takes a new key.
// Storage is the truth: what a tab is writing lives in `storage.session` (its keys:
// desk.ts). Content scripts can read `storage.local`: nothing of the correspondence is
// there.
import { browser } from "wxt/browser";
import { isSame, type Item, itemIn, valuesOf } from "./storage-item.ts";
import { DEFAULT_RETENTION, type Retention } from "./journal/totals.ts";
import type { SessionStore } from "./desk.ts";
import type { Missed } from "./missed.ts";
import type { Language } from "./display/words.ts";
import {
  isText,
  isUrl,
  kindIn,
  listOf,
  orNull,
  type Shape,
  shaped,
  texts,
} from "./shape.ts";

const local = <T>(key: string, fallback: T, is?: Shape): Item<T> =>
  itemIn("local", key, fallback, is);

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
const isChoice: Shape = (value) => isUnasked(value) || isAsking(value);
export const choice = local<Choice>("choice", { kind: "none" }, isChoice);

/** DoH URLs that the person typed, asked or not: switching one off forgets nothing. */
export const ownResolvers = local<readonly string[]>(
  "ownResolvers",
  [],
  listOf(isUrl),
);

const areWebmails = listOf(shaped(texts("origin", "pageOrigin", "path")));
export const webmails = local<readonly Webmail[]>("webmails", [], areWebmails);

/** The language of our pages; "auto": the browser's, as far as we speak it. */
export const language = local<Language | "auto">("language", "auto");

export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** A language tag: what the item holds, else what the browser speaks. */
export const languageTag = (chosen: unknown): string =>
  typeof chosen === "string" && chosen !== "auto" ? chosen : browserLanguage();

export const languageInUse = async (): Promise<string> =>
  languageTag(await language.getValue());

/** What the popup's first paint needs of `storage.local`. */
export interface Glance {
  readonly choice: Choice;
  readonly webmails: readonly Webmail[];
  /** The language in use: a BCP 47 tag. */
  readonly tag: string;
}

export async function readGlance(): Promise<Glance> {
  const [chosen, known, speaks] = await valuesOf(choice, webmails, language);
  return { choice: chosen, webmails: known, tag: languageTag(speaks) };
}

/**
 * A copy in `storage.session`, which comes with the desk by one way to the browser.
 * Firefox keeps `storage.local` in a database that each page opens for itself: for an
 * empty page's paint half as long again. The worker keeps the copy as the popup does
 * after each opening; what is decided is decided by the items themselves.
 */
const glance = itemIn<Glance | null>("session", "glance", null);

const isGlance = shaped({
  choice: isChoice,
  webmails: areWebmails,
  tag: isText,
});

/** The copy among all that `storage.session` holds; null where it is not there yet. */
export function glanceIn(items: Record<string, unknown>): Glance | null {
  const found = items[glance.key];
  // The cast says what the guard has seen.
  return isGlance(found) ? (found as Glance) : null;
}

export async function refreshGlance(): Promise<void> {
  const [kept, now] = await Promise.all([glance.getValue(), readGlance()]);
  // A writing that changes nothing would have every popup paint anew.
  if (
    !isSame(kept?.choice, now.choice) ||
    !isSame(kept?.webmails, now.webmails) ||
    kept?.tag !== now.tag
  )
    await glance.setValue(now);
}

/** Salt of the spreading and key of the correspondents' hashes, made at install. */
export const secrets = local<{
  readonly salt: string;
  readonly key: string;
} | null>("secrets", null, orNull(shaped(texts("salt", "key"))));

/** Whole weeks for which the journal keeps each message; older ones fold into totals. */
export const retention = local<Retention>("retention", DEFAULT_RETENTION);

/** What of the adapters' rules found nothing; not counted in private windows. */
export const missed = local<Missed>("missed", {});

/**
 * The week in which the person asked for summaries to be announced; null: they did not.
 * What ended before it is not announced any more.
 */
export const announceSince = local<string | null>("announceSince", null);

/** The week that was announced last: none up to it is announced again. */
export const announced = local<string | null>("announced", null);

/** What is erased together with the database; what was chosen stays. */
export async function eraseCounts(): Promise<void> {
  await Promise.all([missed.removeValue(), announced.removeValue()]);
}

/** What the popup wished for when it asked for hosts: it may die under the prompt. */
export const wish = itemIn<readonly Webmail[]>(
  "session",
  "wish",
  [],
  areWebmails,
);

export const sessionStore: SessionStore = {
  get: () => browser.storage.session.get(null),
  set: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove([...keys]),
};
