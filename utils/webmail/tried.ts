// How far the reading of a page is tried, for the pages that say so. No adapter's rules
// are here: a page that tells it does not carry them.

/** Adapters that are tested against a running server of the webmail. */
export const TRIED_ON_A_SERVER: ReadonlySet<string> = new Set([
  "practice",
  "roundcube",
  "sogo",
]);

/** ISO date on which the other adapters' rules were last checked on recorded pages. */
export const CHECKED_ON_PAGES = "2026-11-24";

/** The last adapter: it reads any page by general rules. */
export const GENERAL_RULES = "generic";

export type Trial =
  | { readonly kind: "server" }
  | { readonly kind: "general rules" }
  | { readonly kind: "recorded pages"; readonly date: string };

/** How far the reading by this adapter is tried. */
export function trialOf(adapter: string): Trial {
  if (adapter === GENERAL_RULES) return { kind: "general rules" };
  return TRIED_ON_A_SERVER.has(adapter)
    ? { kind: "server" }
    : { kind: "recorded pages", date: CHECKED_ON_PAGES };
}
