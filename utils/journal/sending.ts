// Was it sent? Decided here, from the click on Send and the tab's next signal:
// window gone, hidden, emptied or page left = sent; an error, or writing on = not
// sent; an undo after it was sent withdraws the same id.
import type { Signal } from "../protocol.ts";

/** "withdraw": neither counted nor waiting any more. */
export type Decision = "count" | "withdraw" | "drop-intent" | "nothing";

/** `pending`: the click on Send was seen and nothing has decided it since. */
export function decide(signal: Signal, pending: boolean): Decision {
  switch (signal) {
    case "gone":
    case "scheduled":
      return pending ? "count" : "nothing";
    case "refused":
    case "resumed":
      return pending ? "drop-intent" : "nothing";
    case "undone":
      // Though it waits: a worker that was killed may have counted it already.
      return "withdraw";
    default:
      return signal satisfies never;
  }
}

/** After the click on Send the browser asked something over the page. */
export interface Asked {
  readonly tab: number;
  readonly id: string;
  readonly state: "stands" | "answered";
  /** Milliseconds since the epoch: since when it is so. */
  readonly at: number;
}

/** What was answered with yes is on its way by then, and who waits for it sees it go. */
export const ANSWERED_MS = 3_000;

/**
 * Its tab may be closed without its being sent: the browser's question still stands, or
 * was answered a while ago, and the compose window is there as before.
 */
export const isDoubtful = (asked: Asked | undefined, now: number): boolean =>
  asked !== undefined &&
  (asked.state === "stands" || Math.abs(now - asked.at) >= ANSWERED_MS);
