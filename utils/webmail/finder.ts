// A page → its compose windows now: by the adapter's rules, and where these find a window
// without fields, or no adapter knows the page, by the general rules. What the adapter
// did not find is told once, by the fields' names alone.
import type { Adapter } from "./adapter.ts";
import type { WindowEvent } from "./compose-window.ts";
import { contains } from "./generic/tree.ts";
import { type Fallback, missingIn, type Region, regionsOf } from "./region.ts";

/** A root without fields this long is one whose fields the adapter does not know. */
export const BARE_MS = 1_000;

export function finder(
  doc: Document,
  fallback: Fallback | undefined,
  again: (wait: number) => void,
  tell: (event: WindowEvent) => void,
) {
  const bare = new WeakMap<Element, number>();
  let isTold = false;

  /** `known`: how an element that is the root of an open window is read so far. */
  return (
    adapter: Adapter | undefined,
    known: (root: Element) => Region | undefined,
  ): Region[] => {
    const found: Region[] = [];
    let asksFallback = !adapter;
    for (const region of adapter ? regionsOf(doc, adapter) : []) {
      const { root } = region;
      if (
        known(root)?.adapter === region.adapter ||
        region.boxes().length > 0
      ) {
        found.push(region);
        continue;
      }
      const since = bare.get(root) ?? performance.now();
      bare.set(root, since);
      if (performance.now() - since < BARE_MS) {
        again(BARE_MS);
        continue;
      }
      asksFallback = true;
      if (!isTold && adapter)
        tell({
          kind: "broken",
          adapter: adapter.id,
          missing: missingIn(root, adapter),
        });
      isTold = true;
    }
    if (!asksFallback || !fallback) return found;
    const apart = ({ root }: Region) =>
      !found.some(
        (one) => contains(one.root, root) || contains(root, one.root),
      );
    return [...found, ...fallback(doc).filter(apart)];
  };
}
