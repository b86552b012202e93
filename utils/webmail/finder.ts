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

/** What its adapter has not found of a window after this long, it does not know. */
export const PATIENCE_MS = 2_000;

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

const isApart =
  (regions: readonly Region[]) =>
  ({ root }: Region) =>
    !regions.some(
      (one) => contains(one.root, root) || contains(root, one.root),
    );

export function finder(
  doc: Document,
  fallback: Fallback | undefined,
  again: (wait: number) => void,
  tell: (event: WindowEvent) => void,
) {
  const firstSeen = new WeakMap<Element, number>();
  let isTold = false;

  /** A page puts a window together bit by bit: one that stays so is meant to be so. */
  function stays(root: Element, time = PATIENCE_MS): boolean {
    const since = firstSeen.get(root) ?? now();
    firstSeen.set(root, since);
    const isLong = now() - since >= time;
    if (!isLong) again(PATIENCE_MS);
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
    const halves: Region[] = [];
    let isUnknown = !adapter;
    for (const region of regions) {
      const { root } = region;
      const missing = adapter ? missingIn(root, adapter) : [];
      // Cc may be out of sight, To is not: without it, its people would be none.
      const isHalf = missing[0] === "to" && missing.length < 3;
      if (
        known(root)?.adapter === region.adapter ||
        (!isHalf && region.boxes().length > 0)
      ) {
        found.push(region);
      } else if (adapter && stays(root)) {
        isUnknown = true;
        broken(adapter, missing);
        if (isHalf) halves.push(region);
      }
    }
    const isLost = adapter && regions.length === 0 && hasEditor(doc);
    if (!fallback || !(isUnknown || isLost)) return found;
    const more = fallback(doc).filter(isApart(found));
    if (!isLost) {
      // The general rules may still be on their way.
      const rest = halves.filter(({ root }) => stays(root, 2 * PATIENCE_MS));
      return [...found, ...more, ...rest.filter(isApart(more))];
    }
    const lost = more.filter(
      ({ root }) => isTold || known(root) || stays(root),
    );
    if (lost.length > 0) broken(adapter, ["roots"]);
    return lost;
  };
}
