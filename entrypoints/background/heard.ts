// Whether a page is blocked after the click on Send: a question of the browser's own stands
// over it ("no text, send anyway?"), and nothing in the page can tell. Who calls into a page
// that runs is heard within milliseconds; a blocked one hears when the question is answered.
import type { Asked } from "../../utils/journal/sending.ts";

/** A page that sends is hardly busy so long at a stretch; a hidden one's timers wait a second. */
const BLOCKED_AFTER_MS = 1_400;

/** Tells when the page has not heard for a while, and when it hears again. */
export async function heard(
  call: () => Promise<unknown>,
  wait: (milliseconds: number) => Promise<void>,
  tell: (asked: Asked["state"]) => Promise<void>,
): Promise<void> {
  let isHeard = false;
  // Nobody there any more: that is told by other signs.
  const answer = call().then(
    () => void (isHeard = true),
    () => void (isHeard = true),
  );
  await Promise.race([answer, wait(BLOCKED_AFTER_MS)]);
  if (isHeard) return;
  await tell("stands");
  await answer;
  await tell("answered");
}
