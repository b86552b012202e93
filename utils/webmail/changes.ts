// What changed in a page → whether a compose window may have come, gone or been made anew.
// Only then is the page searched: suggestions below To, or the time a draft was saved, are
// none of that, and cost no search.
import type { Adapter } from "./adapter.ts";
import type { ComposeWindow } from "./compose-window.ts";

/** More nodes changed at once are not looked at one by one. */
const FEW = 50;

/** Where general rules read, any element may be a sign. */
export const ANY = "*";

/** What a window's coming brings with it: something to write in, or what the adapter seeks. */
export const signsOf = ({ roots, fields }: Adapter): string =>
  [
    "input,textarea,select,iframe,[contenteditable]",
    roots,
    Object.values(fields).map(({ box }) => box),
  ]
    .flat(2)
    .join();

/**
 * `signs`: a selector. `idle`: elements that hold no sign, known since the page was last
 * searched: one of them may be changed in each frame.
 */
export function concerns(
  records: readonly MutationRecord[],
  open: readonly Pick<ComposeWindow, "region" | "boxes">[],
  signs: string,
  idle: WeakSet<Node>,
): boolean {
  let looked = 0;
  function holds(node: Node): boolean {
    if (!("matches" in node) || idle.has(node)) return false;
    const element = node as Element; // what has `matches` is one
    if (element.matches(signs) || element.querySelector(signs)) return true;
    idle.add(node);
    return false;
  }
  const isCut = ({ region, boxes }: (typeof open)[number]) =>
    [region.root, ...boxes].some((one) => !one.isConnected);
  return records.some(({ type, target, addedNodes, removedNodes }) => {
    // In what is being edited and in a list of suggestions there is no compose window to
    // find; fields have observers. Only elements have children or attributes that change.
    if ((target as Element).closest("[contenteditable],[role=listbox]"))
      return false;
    looked += 1 + addedNodes.length + removedNodes.length;
    if (looked > FEW) return true;
    return type === "attributes"
      ? holds(target)
      : [...addedNodes].some(holds) ||
          open.some(isCut) ||
          ([...removedNodes].some(holds) &&
            open.some(({ region }) => region.root.contains(target)));
  });
}
