// Watches a page's compose windows: finds them as they come and go, has them read when
// their fields change, sees the click on Send and the undo after it. It touches the
// document it is handed, and only reads. What typing in a body or a subject changes is
// let pass at once.
import { committed } from "../mailbox/read.ts";
import type { Adapter } from "./adapter.ts";
import { composeWindow, type ComposeWindow } from "./compose-window.ts";
import type { WindowEvent } from "./compose-window.ts";
import { closest, valueOf } from "./find.ts";
import { contains } from "./generic/tree.ts";
import { kept } from "./kept.ts";
import { nameMemory } from "./memory.ts";
import { paced } from "./pace.ts";
import type { ReadOptions } from "./read.ts";
import { hostOf, recognise } from "./recognise.ts";
import { finder } from "./finder.ts";
import type { Fallback, Region } from "./region.ts";
import { isBack, type Left, peopleOf, UNDO_WITHIN_MS } from "./sending.ts";
import { learnByClick, learnByKey } from "./suggestions.ts";

export interface Watcher {
  /** Looks for compose windows soon. */
  look(): void;
  stop(): void;
}

export interface Watched {
  readonly adapters: readonly Adapter[];
  /** For pages without an adapter, and windows whose fields it did not find. */
  readonly fallback?: Fallback;
  readonly newId: () => string;
  readonly tell: (event: WindowEvent) => void;
}

/** Several changes in a row are one reading. */
const READ_AFTER_MS = 60;
const SCAN_AFTER_MS = 150;
/** After the click on Send, until it is decided. */
const LOOK_AGAIN_MS = 500;

export function watch(
  doc: Document,
  { adapters, fallback, newId, tell }: Watched,
): Watcher {
  const view = doc.defaultView ?? globalThis;
  const host = hostOf(view);
  const abort = new AbortController();
  const open = new Map<Element, ComposeWindow>();
  const settled = new WeakMap<Element, string>();
  const typed = new WeakMap<Element, string>();
  const memory = nameMemory();
  const options: ReadOptions = { settled, memory };
  const now = () => performance.now();
  let adapter: Adapter | undefined;
  let touched: ComposeWindow | undefined;
  let left: Left | undefined;

  function close(one: ComposeWindow) {
    const { id, region, reading, intent } = one;
    open.delete(region.root);
    if (touched === one) touched = undefined;
    if (intent)
      left = { id, key: region.key, people: peopleOf(reading), at: now() };
    one.close();
  }

  function undone() {
    if (left && now() - left.at <= UNDO_WITHIN_MS)
      tell({ kind: "signal", id: left.id, signal: "undone" });
    left = undefined;
  }

  const reads = paced(READ_AFTER_MS, () => {
    for (const one of [...open.values()]) {
      const { isNew } = one;
      if (!one.read()) {
        close(one);
        scans.soon();
      } else if (isNew && left && adapter?.send.reopens) {
        const people = peopleOf(one.reading);
        if (isBack(left, one.region.key, people, now())) undone();
      }
    }
  });

  /** The message of a root that went, in a root that came: the page made it anew. */
  function renewed(gone: readonly ComposeWindow[], fresh: Region) {
    const { key } = fresh;
    if (key !== null) return gone.find((one) => one.region.key === key);
    const people = peopleOf(kept().settle(fresh.sight(options), 0));
    return people === ""
      ? undefined
      : gone.find(({ reading }) => peopleOf(reading) === people);
  }

  /** Finds windows that came and went. */
  const scans = paced(SCAN_AFTER_MS, scan);
  const find = finder(doc, fallback, (wait) => scans.soon(wait), tell);
  function scan() {
    adapter ??= recognise(host, doc, adapters);
    const found = find(adapter, (root) => open.get(root)?.region);
    const gone = new Set(open.values());
    for (const { root } of found) {
      const one = open.get(root);
      if (one) gone.delete(one);
    }
    for (const region of found) {
      if (open.has(region.root)) continue;
      const old = gone.size > 0 ? renewed([...gone], region) : undefined;
      if (old) {
        gone.delete(old);
        open.delete(old.region.root);
        old.renew(region);
      }
      open.set(
        region.root,
        old ?? composeWindow(region, newId(), options, reads, tell),
      );
    }
    for (const one of gone) close(one);
    for (const one of open.values()) {
      one.look();
      // A refusal may come late, and change a class alone.
      if (one.intent) scans.soon(LOOK_AGAIN_MS);
    }
  }

  function around(target: Element): ComposeWindow | undefined {
    for (const one of open.values())
      if (contains(one.region.root, target)) return (touched = one);
    return undefined;
  }

  /** The window an event belongs to; what stands outside: the only one, or the last used. */
  const windowOf = (target: Element): ComposeWindow | undefined =>
    around(target) ?? (open.size === 1 ? [...open.values()][0] : touched);

  /** Where an event came from, open shadow roots included. */
  function targetOf(event: Event): Element | null {
    const [target] = event.composedPath();
    return target && "closest" in target
      ? (target as Element) // a node with `closest` is an element
      : null;
  }
  /** What a page's own script clicks or types, no person did. */
  const byPerson = (event: Event) => (event.isTrusted ? targetOf(event) : null);

  function onClick(event: Event) {
    const target = byPerson(event);
    if (!target) return;
    learnByClick(target, adapter?.suggestions, memory);
    if (closest(target, adapter?.send.undo)) undone();
    const one = windowOf(target);
    const act = one?.region.act(target);
    if (act === "discard") one?.resume();
    else if (act) one?.send(act === "schedule");
    scans.soon();
    reads.soon();
  }

  /** Suggestions are picked when the button goes down: at the click they may be gone. */
  function onPointerDown(event: Event) {
    const target = byPerson(event);
    if (target) learnByClick(target, adapter?.suggestions, memory);
  }

  function settle(target: Element) {
    settled.set(target, valueOf(target));
    reads.soon();
  }

  const inBox = (target: Element) =>
    [...open.values()].some(({ boxes }) =>
      boxes.some((box) => contains(box, target)),
    );

  function onKey(event: KeyboardEvent) {
    const { key } = event;
    const isEnter = key === "Enter";
    if (!isEnter && key !== "Tab" && key !== "," && key !== ";") return;
    const target = byPerson(event);
    if (!target) return;
    if (isEnter && (event.ctrlKey || event.metaKey)) {
      const one = windowOf(target);
      if (one?.region.ctrlEnter) {
        one.send(false);
        scans.soon();
      }
    } else if (inBox(target)) {
      learnByKey(target, adapter?.suggestions, memory);
      if (isEnter) settle(target);
    }
  }

  function onInput(event: Event) {
    const target = targetOf(event);
    if (!target) return;
    const one = around(target);
    if (event.type === "input" && event.isTrusted) one?.resume();
    if (event.type === "change" && one?.region.isFrom(target)) reads.soon();
    if (!inBox(target)) return;
    if (event.type !== "input") settle(target);
    else if ("value" in target) {
      // What is not finished changes nothing.
      const text = committed(valueOf(target));
      if (text !== (typed.get(target) ?? "")) reads.soon();
      typed.set(target, text);
    }
  }

  // In what is being edited there is no compose window to find; fields have observers.
  const isEdited = ({ target }: MutationRecord) =>
    "closest" in target &&
    (target as Element).closest("[contenteditable]") !== null; // has `closest`
  const observer = new MutationObserver((records) => {
    if (!records.every(isEdited)) scans.soon();
  });
  observer.observe(doc.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["open", "hidden", "style"],
  });
  const listen = { capture: true, passive: true, signal: abort.signal };
  doc.addEventListener("pointerdown", onPointerDown, listen);
  doc.addEventListener("click", onClick, listen);
  doc.addEventListener("keydown", onKey, listen);
  for (const type of ["input", "change", "focusout"])
    doc.addEventListener(type, onInput, listen);
  view.addEventListener(
    "pagehide",
    () => {
      for (const one of [...open.values()]) close(one);
    },
    listen,
  );
  view.addEventListener("pageshow", () => scans.soon(), listen);
  scan();

  return {
    look: () => scans.soon(),
    stop() {
      abort.abort();
      observer.disconnect();
      scans.stop();
      reads.stop();
      for (const one of open.values()) one.forget();
      open.clear();
    },
  };
}
