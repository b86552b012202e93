// What the facts of the regimes rest on: a page that states the law and what it lets
// an authority do, or nobody's look-up. `fromMemory` never counts as verified.
import type { Source } from "../../provider/record.ts";

const REVIEWED = "2026-11-24";

/**
 * A page that says what the law is and does. `date`: the day it was read, or the
 * page's own where the page is older and tells how the law stood then.
 */
export const page = (source: string, date = REVIEWED): Source => ({
  source,
  date,
  verified: true,
});

/** Written down without opening a page: to be looked up before it is relied on. */
export const fromMemory: Source = {
  source: "general knowledge, no page opened",
  date: REVIEWED,
  verified: false,
};
