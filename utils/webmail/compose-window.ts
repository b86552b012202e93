// One compose window that is open: reads it through its region, keeps what is folded
// away, and tells its story in events: being written, sent (the click), and what
// decided it. A window has one id as long as it lives, whatever the page makes anew.
import { type Kept, kept, REMOVED_AFTER_MS } from "./kept.ts";
import { atOnce, now, type Paced, type Steps } from "./pace.ts";
import type { ReadOptions, Reading } from "./read.ts";
import type { Part, Region } from "./region.ts";
import { type Intent, intentOf, isRefused, SENT_WITHIN_MS } from "./sending.ts";

export type WindowEvent =
  | {
      readonly type: "writing" | "sent";
      readonly id: string;
      /** Who read it. */
      readonly adapter: string;
      readonly reading: Reading;
    }
  | {
      readonly type: "signal";
      readonly id: string;
      readonly signal: "gone" | "refused" | "resumed" | "undone" | "scheduled";
    }
  /** What of the adapter's rules found nothing in this page: no word of the page. */
  | {
      readonly type: "broken";
      readonly adapter: string;
      readonly missing: readonly Part[];
    };

export interface ComposeWindow {
  readonly id: string;
  readonly region: Region;
  readonly reading: Reading;
  readonly boxes: readonly Element[];
  /** The click on Send was seen and nothing has decided it since. */
  readonly intent: Intent | null;
  /** Nothing of it has been told yet. */
  readonly isNew: boolean;
  /** Reads it again; false when it was emptied after the click on Send: it has sent. */
  read(): Steps<boolean>;
  /** Watches the boxes that are there now, and looks whether Send was refused. */
  look(): void;
  /** Send is at hand: tells again what stands, and so wakes a worker that sleeps. */
  ready(): void;
  send(scheduled: boolean): void;
  /** What was clicked is not sent: the writer goes on, or threw it away. */
  resume(): void;
  /** The page made its root anew. */
  renew(region: Region): void;
  /** It is gone. */
  close(): void;
  /** Watches it no longer, and tells nothing. */
  forget(): void;
}

const NOBODY: Reading = { sender: null, mailboxes: [], unreadable: 0 };

export const countOf = ({ mailboxes, unreadable }: Reading): number =>
  mailboxes.length + unreadable;

const textOf = ({ sender, mailboxes, unreadable }: Reading): string =>
  [
    sender,
    unreadable,
    ...mailboxes.map(
      ({ field, mailbox }) => `${field}:${mailbox.localPart}@${mailbox.domain}`,
    ),
  ].join();

export function composeWindow(
  first: Region,
  id: string,
  options: ReadOptions,
  reads: Paced,
  tell: (event: WindowEvent) => void,
): ComposeWindow {
  let region = first;
  let reading = NOBODY;
  let told = "";
  let boxes: readonly Element[] = [];
  let intent: Intent | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** It was closed, perhaps between two steps of a reading. */
  let isOver = false;
  const history: Kept = kept();

  // What a person types and has not finished changes nothing.
  const isTyping = ({ type, target }: MutationRecord) =>
    type === "characterData" &&
    !/[,;\n]/.test(target.nodeValue ?? "") &&
    region.isTyped(target);
  const observer = new MutationObserver((records) => {
    if (!records.every(isTyping)) reads.soon();
  });

  const signal = (what: Extract<WindowEvent, { type: "signal" }>["signal"]) =>
    tell({ type: "signal", id, signal: what });

  const write = () =>
    tell({ type: "writing", id, adapter: region.adapter, reading });

  function decide(what: "refused" | "resumed") {
    if (!intent) return;
    clearTimeout(timer);
    intent = null;
    signal(what);
  }

  function forget() {
    isOver = true;
    observer.disconnect();
    clearTimeout(timer);
  }

  return {
    id,
    get region() {
      return region;
    },
    get reading() {
      return reading;
    },
    get boxes() {
      return boxes;
    },
    get intent() {
      return intent;
    },
    get isNew() {
      return told === "";
    },
    *read() {
      const sight = yield* region.sight(options);
      if (isOver) return true;
      const before = countOf(reading);
      reading = history.settle(sight, now());
      if (intent && before > 0 && countOf(reading) === 0) return false;
      if (history.waits) reads.soon(REMOVED_AFTER_MS);
      yield;
      const text = textOf(reading);
      if (!isOver && text !== told) write();
      told = text;
      return true;
    },
    look() {
      if (intent && isRefused(region, intent)) decide("refused");
      const there = region.boxes();
      if (
        there.length === boxes.length &&
        there.every((box, at) => box === boxes[at])
      )
        return;
      boxes = there;
      observer.disconnect();
      for (const box of boxes)
        observer.observe(box, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
          attributeFilter: [...region.attributes],
        });
      reads.soon();
    },
    ready() {
      if (told) write();
    },
    send(scheduled) {
      const sight = atOnce(region.sight({ ...options, whole: true }));
      reading = history.settle(sight, now(), true);
      if (countOf(reading) === 0) return;
      clearTimeout(timer);
      intent = intentOf(region, scheduled);
      timer = setTimeout(() => decide("resumed"), SENT_WITHIN_MS);
      tell({ type: "sent", id, adapter: region.adapter, reading });
    },
    resume: () => decide("resumed"),
    renew(fresh) {
      region = fresh;
    },
    forget,
    close() {
      forget();
      if (intent?.scheduled) signal("scheduled");
      signal("gone");
    },
  };
}
