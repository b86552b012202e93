// What nobody sees at first, and what nobody waits for, comes once the page is on the
// screen.
import { useEffect, useState } from "preact/hooks";

/** True once the page is on the screen. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted;
}

/** A page that nobody sees paints nothing: it goes on all the same. */
const UNSEEN_MS = 1_000;

/** Once what was rendered is on the screen: after the frame, not within it. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN_MS);
  });
