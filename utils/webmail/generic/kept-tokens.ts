// A field of ten thousand chips that was read in steps stays read until something in it
// changes or is hidden: the click on Send, which reads at once, need not read them again.
import type { Steps } from "../pace.ts";
import { isSeen } from "./seen.ts";
import { type Tokens, tokensIn } from "./tokens.ts";
import { rootsBelow } from "./tree.ts";

/** Fewer are read as fast as they are watched. */
const MANY = 100;

interface Kept {
  readonly tokens: Tokens;
  readonly controls: readonly Element[];
  /** Each element that was looked at, and whether it could be seen. */
  readonly seen: ReadonlyMap<Element, boolean>;
  readonly observer: MutationObserver;
}

const isSame = (a: readonly Element[], b: readonly Element[]) =>
  a.length === b.length && a.every((one, at) => one === b[at]);

export function tokenKeeper(): typeof tokensIn {
  const all = new WeakMap<Element, Kept>();

  function stillKept(
    box: Element,
    controls: readonly Element[],
  ): Tokens | undefined {
    const kept = all.get(box);
    if (!kept) return undefined;
    const holds =
      kept.observer.takeRecords().length === 0 &&
      isSame(kept.controls, controls) &&
      [...kept.seen].every(([one, shown]) => isSeen(one) === shown);
    if (holds) return kept.tokens;
    kept.observer.disconnect();
    all.delete(box);
    return undefined;
  }

  return function* (box, controls): Steps<Tokens> {
    const known = stillKept(box, controls);
    if (known) return known;
    let isChanged = false;
    const observer = new MutationObserver(() => {
      isChanged = true;
      observer.disconnect();
      all.delete(box);
    });
    observer.observe(box, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const seen = new Map<Element, boolean>();
    const tokens = yield* tokensIn(box, controls, (element) => {
      const shown = isSeen(element);
      seen.set(element, shown);
      return shown;
    });
    // A change in a shadow root is told to nobody outside of it.
    const isWatched =
      tokens.tokens.length > MANY &&
      !isChanged &&
      observer.takeRecords().length === 0 &&
      rootsBelow(box).length === 1 &&
      !box.shadowRoot;
    if (isWatched) all.set(box, { tokens, controls, seen, observer });
    else observer.disconnect();
    return tokens;
  };
}
