// Whether a person can see what stands in an element. One without a box of its own
// (display: contents, as every slot is) shows what is in it, and checkVisibility() says no.
import { isShown } from "../shown.ts";
import { parentOf } from "./tree.ts";

export function isSeen(element: Element): boolean {
  if (isShown(element)) return true;
  const view = element.ownerDocument.defaultView;
  if (view?.getComputedStyle(element).display !== "contents") return false;
  const parent = element.assignedSlot ?? parentOf(element);
  return parent === null || isSeen(parent);
}
