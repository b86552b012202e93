// What the facts of the regimes rest on.
import type { Source } from "../../provider/record.ts";

const REVIEWED = "2026-11-24";

/** A page that says what the law is and does, read on `date`. */
export const page = (source: string, date = REVIEWED): Source => ({
  source,
  date,
  verified: true,
});

/** The law's text or an official page is there; nobody has opened it for this table yet. */
export const unread = (address: string): Source => ({
  source: `not opened yet: ${address}`,
  date: REVIEWED,
  verified: false,
});

export const fromMemory: Source = {
  source: "general knowledge, no page opened",
  date: REVIEWED,
  verified: false,
};
