// Watches a page's compose windows by an adapter: finds them as they come and go,
// reads them again when their fields change, and sees the click on Send and what
// follows it. It touches the document it is handed, and only reads.
import type { Adapter } from "./adapter.ts";
import { all, boxesOf, type Reading, readWindow } from "./read.ts";

export type WindowEvent =
  | { readonly kind: "writing"; readonly id: string; readonly reading: Reading }
  | { readonly kind: "sent"; readonly id: string; readonly reading: Reading }
  | {
      readonly kind: "signal";
      readonly id: string;
      readonly signal: "gone" | "refused" | "resumed" | "undone";
    };

export interface Watcher {
  stop(): void;
}

interface Open {
  readonly root: Element;
  readonly id: string;
  readonly observer: MutationObserver;
  told: string;
  /** The click on Send was seen and nothing has decided it since. */
  pending: boolean;
  hadRecipients: boolean;
}

/** Several changes in a row are one reading. */
const READ_AFTER_MS = 60;
const SCAN_AFTER_MS = 150;

export function watch(
  doc: Document,
  adapters: readonly Adapter[],
  newId: () => string,
  tell: (event: WindowEvent, adapter: Adapter) => void,
): Watcher {
  const view = doc.defaultView ?? globalThis;
  const abort = new AbortController();
  const open = new Map<Element, Open>();
  let adapter: Adapter | undefined;
  let scanTimer: number | undefined;
  let readTimer: number | undefined;

  const emit = (event: WindowEvent) => {
    if (adapter) tell(event, adapter);
  };

  function close(one: Open) {
    open.delete(one.root);
    one.observer.disconnect();
    emit({ kind: "signal", id: one.id, signal: "gone" });
  }

  function read(one: Open) {
    if (!adapter) return;
    const reading = readWindow(one.root, adapter);
    const count = reading.mailboxes.length + reading.unreadable;
    // A window that was emptied after the click on Send has sent (nodes that stay).
    if (one.pending && one.hadRecipients && count === 0) {
      close(one);
      later();
      return;
    }
    one.hadRecipients = count > 0;
    const told = JSON.stringify(reading);
    if (told === one.told) return;
    one.told = told;
    emit({ kind: "writing", id: one.id, reading });
  }

  function readSoon() {
    readTimer ??= view.setTimeout(() => {
      readTimer = undefined;
      for (const one of [...open.values()]) read(one);
    }, READ_AFTER_MS) as unknown as number;
  }

  function observeFields(one: Open) {
    if (!adapter) return;
    one.observer.disconnect();
    for (const box of boxesOf(one.root, adapter))
      one.observer.observe(box, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ["title", "aria-label", "value", "class"],
      });
  }

  /** Finds windows that came and went; looks for refusal after a click on Send. */
  function scan() {
    adapter ??= adapters.find(({ markers }) =>
      markers.some((one) => doc.querySelector(one)),
    );
    if (!adapter) return;
    const roots = new Set(all(doc, adapter.roots).filter(isShown));
    for (const one of [...open.values()]) if (!roots.has(one.root)) close(one);
    for (const root of roots) {
      if (open.has(root)) continue;
      const one: Open = {
        root,
        id: newId(),
        observer: new MutationObserver(readSoon),
        told: "",
        pending: false,
        hadRecipients: false,
      };
      open.set(root, one);
    }
    for (const one of open.values()) {
      observeFields(one);
      if (one.pending && all(doc, adapter.send.refused).some(isShown))
        decide(one, "refused");
    }
    readSoon();
  }

  function later() {
    scanTimer ??= view.setTimeout(() => {
      scanTimer = undefined;
      scan();
    }, SCAN_AFTER_MS) as unknown as number;
  }

  function decide(one: Open, signal: "refused" | "resumed") {
    one.pending = false;
    emit({ kind: "signal", id: one.id, signal });
  }

  /** The window an event belongs to; a toolbar outside belongs to the only one. */
  function windowOf(target: Element): Open | undefined {
    const inside = [...open.values()].find(({ root }) => root.contains(target));
    return inside ?? (open.size === 1 ? [...open.values()][0] : undefined);
  }

  function sending(target: Element) {
    const one = windowOf(target);
    if (!one || !adapter) return;
    const reading = readWindow(one.root, adapter, true);
    if (reading.mailboxes.length + reading.unreadable === 0) return;
    one.pending = true;
    emit({ kind: "sent", id: one.id, reading });
    later();
  }

  function onClick(event: Event) {
    const { target } = event;
    if (!adapter || !event.isTrusted || !(target instanceof view.Element))
      return;
    if (adapter.send.click.some((one) => target.closest(one))) sending(target);
    readSoon();
  }

  function onKey(event: KeyboardEvent) {
    const { target } = event;
    if (!adapter?.send.ctrlEnter || event.key !== "Enter" || !event.isTrusted)
      return;
    if ((event.ctrlKey || event.metaKey) && target instanceof view.Element)
      sending(target);
  }

  function onInput(event: Event) {
    const { target } = event;
    if (!adapter || !(target instanceof view.Element)) return;
    for (const one of open.values()) {
      if (!one.root.contains(target)) continue;
      if (one.pending && event.isTrusted && event.type === "input")
        decide(one, "resumed");
      // "change": another From; the rest is of interest in the recipients' fields alone.
      if (
        event.type === "change" ||
        boxesOf(one.root, adapter).some((box) => box.contains(target))
      )
        readSoon();
    }
  }

  const observer = new MutationObserver(later);
  observer.observe(doc.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["open", "hidden", "style"],
  });
  const options = { capture: true, passive: true, signal: abort.signal };
  doc.addEventListener("click", onClick, options);
  doc.addEventListener("keydown", onKey, options);
  for (const type of ["input", "change", "focusout", "keyup"])
    doc.addEventListener(type, onInput, options);
  view.addEventListener(
    "pagehide",
    () => {
      for (const one of [...open.values()]) close(one);
    },
    options,
  );
  view.addEventListener("pageshow", later, options);
  scan();

  return {
    stop() {
      abort.abort();
      observer.disconnect();
      view.clearTimeout(scanTimer);
      view.clearTimeout(readTimer);
      for (const one of open.values()) one.observer.disconnect();
      open.clear();
    },
  };
}

/** Rendered somewhere: a dialog that is only hidden is no compose window. */
function isShown(element: Element): boolean {
  return (
    typeof element.checkVisibility !== "function" || element.checkVisibility()
  );
}
