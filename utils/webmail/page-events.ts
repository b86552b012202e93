// What a person does in a page: clicks, keys, text, leaving a field or the page → what it
// means for the compose window it belongs to. The listeners are passive and take nothing
// from the page; they see what happens first, before the page's own code changes it.
import { committed } from "../mailbox/read.ts";
import type { Adapter } from "./adapter.ts";
import type { ComposeWindow } from "./compose-window.ts";
import { closest, valueOf } from "./find.ts";
import { contains } from "./generic/tree.ts";
import type { NameMemory } from "./memory.ts";
import type { Paced } from "./pace.ts";
import { learnByClick, learnByKey } from "./suggestions.ts";

export interface Scene {
  /** The compose windows that are open, by their roots. */
  readonly open: ReadonlyMap<Element, ComposeWindow>;
  /** Text that a control held when it was left, or at Enter. */
  readonly settled: WeakMap<Element, string>;
  readonly memory: NameMemory;
  adapter(): Adapter | undefined;
  /** The message that was sent last is taken back. */
  undone(): void;
  /** The page is left. */
  left(): void;
  readonly scans: Paced;
  readonly reads: Paced;
}

/** Returns what ends it. */
export function listen(doc: Document, scene: Scene): () => void {
  const { open, settled, memory, adapter, undone, left, scans, reads } = scene;
  const view = doc.defaultView ?? globalThis;
  const abort = new AbortController();
  const typed = new WeakMap<Element, string>();
  let touched: ComposeWindow | undefined;

  function around(target: Element): ComposeWindow | undefined {
    for (const one of open.values())
      if (contains(one.region.root, target)) return (touched = one);
    return undefined;
  }

  /** The window an event belongs to; what stands outside: the only one, or the last used. */
  const windowOf = (target: Element): ComposeWindow | undefined =>
    around(target) ?? (open.size === 1 ? [...open.values()][0] : lastUsed());
  const lastUsed = () =>
    touched && open.has(touched.region.root) ? touched : undefined;

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
    learnByClick(target, adapter()?.suggestions, memory);
    if (closest(target, adapter()?.send.undo)) undone();
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
    if (target) learnByClick(target, adapter()?.suggestions, memory);
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
      learnByKey(target, adapter()?.suggestions, memory);
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
      const wasSettled = settled.delete(target);
      if (wasSettled || text !== typed.get(target)) reads.soon();
      typed.set(target, text);
    }
  }

  const options = { capture: true, passive: true, signal: abort.signal };
  doc.addEventListener("pointerdown", onPointerDown, options);
  doc.addEventListener("click", onClick, options);
  doc.addEventListener("keydown", onKey, options);
  for (const type of ["input", "change", "focusout"])
    doc.addEventListener(type, onInput, options);
  view.addEventListener("pagehide", left, options);
  view.addEventListener("pageshow", () => scans.soon(), options);
  return () => abort.abort();
}
