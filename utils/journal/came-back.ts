// What counted as sent, and was not. A plain form that was refused: pressing Send leaves the
// page, which counts as sent, and the server answers with the compose page again. What tells
// it from a message that was sent is what stands in the very next document of the same frame:
// a compose window that opens with the same recipients. A page that comes out of the browser's
// cache (the back button) is no new document and says no hello: its message was sent, and
// stays so.
//
// What stays wrong: an error page between the two (counted, and once more when it is sent
// at last); a page that offers, right after a message was sent by leaving it, a further one
// to the very same people (a reply box below a thread: not counted). And a tab that is
// closed where a question of the browser's own was in the way (sending.ts): who cancels it
// and closes the tab within three seconds counts as having sent.
import type { Writing } from "../protocol.ts";
import type { Intent } from "./record.ts";

/** From the end of the page to the next one's first word: what a slow line takes. */
export const LOADED_WITHIN_MS = 30_000;
/** From a page's first word to its compose window, which it brings along. */
export const OPENED_WITHIN_MS = 10_000;

/** A message that counted as sent when its window went. No person is named, or hashed. */
export interface Left {
  readonly tab: number;
  readonly frame: number;
  readonly id: string;
  readonly sender: Writing["sender"];
  readonly recipients: Writing["recipients"];
  readonly unreadable: number;
  /** A dialog of the browser stood over its page: the end of the tab sends nothing. */
  readonly doubtful: boolean;
  /** Milliseconds since the epoch: when it counted, then when the next document came. */
  readonly at: number;
  /** The document that came next in its frame; null: none yet. */
  readonly next: string | null;
}

export const leftOf = (
  { id, sender, recipients, unreadable }: Intent,
  { tab, frame }: { readonly tab: number; readonly frame: number },
  doubtful: boolean,
  at: number,
): Left => ({
  ...{ tab, frame, id, sender, unreadable, doubtful, at, next: null },
  recipients: recipients.map(({ domain, fields, people }) => ({
    domain,
    fields,
    people: people.length,
  })),
});

/** A page says that it is left, then the browser that its tab is closed. */
export const CLOSED_WITHIN_MS = 1_000;

/** A clock may jump, in either direction. */
const isWithin = (at: number, now: number, bound: number) =>
  Math.abs(now - at) <= bound;

/** A new document says hello in the frame; null: it is none that could bring it back. */
export function followedBy(
  left: Left,
  document: string,
  now: number,
): Left | null {
  // A hello that nobody answered is said again.
  if (left.next === document) return left;
  if (left.next !== null || !isWithin(left.at, now, LOADED_WITHIN_MS))
    return null;
  return { ...left, next: document, at: now };
}

const textOf = ({ recipients, unreadable }: Left | Writing): string =>
  [
    unreadable,
    ...recipients
      .map(
        ({ domain, people, fields }) =>
          `${domain} ${people} ${[...fields].sort().join("+")}`,
      )
      .sort(),
  ].join();

/** A page may have forgotten whose account it is, or show it for the first time. */
const maySend = (left: Left, { sender }: Writing) =>
  !left.sender || !sender || left.sender === sender;

/**
 * "back": a window that opens in this document is the message that left; "perhaps": one
 * that is still to open may be it; "sent": none will be.
 */
export function cameBack(
  left: Left,
  document: string,
  opening: Writing | null,
  now: number,
): "back" | "perhaps" | "sent" {
  if (left.next !== document || !isWithin(left.at, now, OPENED_WITHIN_MS))
    return "sent";
  return opening && textOf(opening) === textOf(left) && maySend(left, opening)
    ? "back"
    : "perhaps";
}

/** Its tab is closed: what left just now, and in doubt, was not sent. */
export const wasClosed = (left: Left, now: number): boolean =>
  left.doubtful &&
  left.next === null &&
  isWithin(left.at, now, CLOSED_WITHIN_MS);
