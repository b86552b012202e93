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
