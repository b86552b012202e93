// What a compose window is about to do: the click on Send was seen, and what decides it
// is awaited. And the message sent last, which an undo takes back.
import type { Reading } from "./read.ts";
import type { Region } from "./region.ts";

/** An undo brings the message back within half a minute (webmails offer 5 to 30 s). */
export const UNDO_WITHIN_MS = 30_000;
/** A window that still stands open and unchanged after this has not sent. */
export const SENT_WITHIN_MS = 60_000;

export interface Intent {
  readonly scheduled: boolean;
  /** Refusals that stood there before: old ones decide nothing. */
  readonly old: ReadonlySet<Element>;
}

export const intentOf = (region: Region, scheduled: boolean): Intent => ({
  scheduled,
  old: new Set(region.refusals()),
});

export const isRefused = (region: Region, { old }: Intent): boolean =>
  region.refusals().some((one) => !old.has(one));

/** A message that left, as an undo would bring it back. */
export interface Left {
  readonly id: string;
  readonly key: string | null;
  readonly people: string;
  readonly at: number;
}

/** Recipients as one text; "" without any. */
export const peopleOf = ({ mailboxes, unreadable }: Reading): string =>
  mailboxes.length + unreadable === 0
    ? ""
    : [
        unreadable,
        ...mailboxes
          .map(({ mailbox }) => `${mailbox.localPart}@${mailbox.domain}`)
          .sort(),
      ].join();

/** A window that appeared is the message that was just sent, brought back. */
export const isBack = (
  left: Left,
  key: string | null,
  people: string,
  now: number,
): boolean =>
  now - left.at <= UNDO_WITHIN_MS &&
  (left.key !== null && key !== null
    ? left.key === key
    : people !== "" && people === left.people);
