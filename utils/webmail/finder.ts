// A page → its compose windows now: by the adapter's rules, and where these find a window
// without fields, or none where the general rules see one, or no adapter knows the page,
// by the general rules. What the adapter did not find is told once, by its parts' names.
import type { Adapter } from "./adapter.ts";
import type { WindowEvent } from "./compose-window.ts";
import { contains, documentIn } from "./generic/tree.ts";
import {
  type Fallback,
  missingIn,
  type Part,
  type Region,
  regionsOf,
} from "./region.ts";
import { now } from "./pace.ts";
import { isShown } from "./shown.ts";

/** A window that its adapter has not found after this long is one that it does not know. */
export const UNKNOWN_AFTER_MS = 2_000;

/**
 * Something to write a text in, in a frame of the same origin as well: without one, no
 * page of a known webmail has a window.
 */
const hasEditor = (doc: Document): boolean =>
  doc.designMode === "on" ||
  [
    ...doc.querySelectorAll(
      "textarea, iframe, [contenteditable]:not([contenteditable=false])",
    ),
  ].some((one) => {
    if (one.localName !== "iframe") return isShown(one);
    const inner = documentIn(one);
    return inner !== null && isShown(one) && hasEditor(inner);
  });

export function finder(
  doc: Document,
  fallback: Fallback | undefined,
  again: (wait: number) => void,
  tell: (event: WindowEvent) => void,
) {
  const firstSeen = new WeakMap<Element, number>();
  let isTold = false;

  /** A page puts a window together bit by bit: one that stays so is meant to be so. */
  function stays(root: Element): boolean {
    const since = firstSeen.get(root) ?? now();
    firstSeen.set(root, since);
    const isLong = now() - since >= UNKNOWN_AFTER_MS;
    if (!isLong) again(UNKNOWN_AFTER_MS);
    return isLong;
  }

  function broken({ id }: Adapter, missing: readonly Part[]) {
    if (!isTold) tell({ type: "broken", adapter: id, missing });
    isTold = true;
  }

  /** `known`: how an element that is the root of an open window is read so far. */
  return (
    adapter: Adapter | undefined,
    known: (root: Element) => Region | undefined,
  ): Region[] => {
    const regions = adapter ? regionsOf(doc, adapter) : [];
    const found: Region[] = [];
    let isUnknown = !adapter;
    for (const region of regions) {
      const { root } = region;
      if (
        known(root)?.adapter === region.adapter ||
        region.boxes().length > 0
      ) {
        found.push(region);
      } else if (adapter && stays(root)) {
        isUnknown = true;
        broken(adapter, missingIn(root, adapter));
      }
    }
    const isLost = adapter && regions.length === 0 && hasEditor(doc);
    if (!fallback || !(isUnknown || isLost)) return found;
    const more = fallback(doc).filter(
      ({ root }) =>
        !found.some(
          (one) => contains(one.root, root) || contains(root, one.root),
        ),
    );
    if (!isLost) return [...found, ...more];
    const lost = more.filter(
      ({ root }) => isTold || known(root) || stays(root),
    );
    if (lost.length > 0) broken(adapter, ["roots"]);
    return lost;
  };
}
