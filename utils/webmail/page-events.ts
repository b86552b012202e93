// What a person does in a page: clicks, keys, text, leaving a field or the page → what it
// means for the compose window it belongs to. The listeners take nothing
// from the page; they see what happens first, before the page's own code changes it.
import { committed } from "../mailbox/read.ts";
import type { Adapter } from "./adapter.ts";
import type { ComposeWindow } from "./compose-window.ts";
import { closest, valueOf } from "./find.ts";
import { contains, documentIn } from "./generic/tree.ts";
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

/** Where text is entered. */
interface Place {
  readonly target: Element;
  readonly one: ComposeWindow | undefined;
  readonly boxes: readonly Element[] | undefined;
  readonly inBox: boolean;
}

/** What makes a word longer and ends nothing. */
const LETTER = /^[\w.@+-]$/;

/** Returns what ends it. */
export function listen(doc: Document, scene: Scene): () => void {
  const { open, settled, memory, adapter, undone, left, scans, reads } = scene;
  const view = doc.defaultView ?? globalThis;
  const abort = new AbortController();
  /** How much of a control's text was finished. */
  const typed = new WeakMap<Element, string>();
  let touched: ComposeWindow | undefined;
  /** Where text was entered last: letters come in rows, and are to read nothing. */
  let place: Place | undefined;
  /** Its text ends with the word being typed, where the caret is: a letter changes nothing. */
  let growing: EventTarget | undefined;

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

  /** Where an event came from, open shadow roots included; in a frame: the frame. */
  function targetOf(event: Event): Element | null {
    const [target] = event.composedPath();
    if (!target || !("closest" in target)) return null;
    const element = target as Element; // a node with `closest` is an element
    const { ownerDocument } = element;
    return ownerDocument === doc
      ? element
      : (ownerDocument.defaultView?.frameElement ?? null);
  }
  /** What a page's own script clicks or types, no person did. */
  const byPerson = (event: Event) => (event.isTrusted ? targetOf(event) : null);

  function onClick(event: Event) {
    moved();
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
    moved();
    const target = byPerson(event);
    if (target) learnByClick(target, adapter()?.suggestions, memory);
  }

  /**
   * The pointer or the focus comes to Send. A worker that sleeps takes its time to wake,
   * and what a tab tells it until then is lost when the tab is closed at once.
   */
  function onApproach(event: Event) {
    const target = byPerson(event);
    if (!target) return;
    for (const one of open.values())
      if (one.region.act(target) === "send") return one.ready();
  }

  /** The caret may stand elsewhere now, or what is marked be typed over. */
  function moved() {
    growing = undefined;
  }

  function settle(target: Element) {
    moved();
    settled.set(target, valueOf(target));
    reads.soon();
  }

  function onKey(event: KeyboardEvent) {
    const { key } = event;
    // Ctrl of Ctrl+A is a key of its own.
    if (key.length > 1) moved();
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
    } else if (placeOf(event)?.inBox) {
      learnByKey(target, adapter()?.suggestions, memory);
      if (isEnter) settle(target);
    }
  }

  function placeOf(event: Event): Place | undefined {
    const { target } = event;
    if (place?.one && target === place.target) {
      const { one, boxes } = place;
      const isStill = open.get(one.region.root) === one && one.boxes === boxes;
      if (isStill) {
        touched = one;
        return place;
      }
    }
    const inner = targetOf(event);
    if (!inner) return undefined;
    const one = around(inner);
    const boxes = one?.boxes;
    const inBox = boxes?.some((box) => contains(box, inner)) ?? false;
    // In a shadow tree the event's target is the host: that place is found anew.
    return (place = { target: inner, one, boxes, inBox });
  }

  function onInput(event: Event | InputEvent) {
    if (event.target === growing && isLetter(event)) return;
    moved();
    const at = placeOf(event);
    if (at?.one?.intent && event.isTrusted) at.one.resume();
    if (at?.inBox) onText(at.target);
  }

  /** A control was left, or what it holds was chosen. */
  function onLeft(event: Event) {
    const at = placeOf(event);
    if (!at) return;
    if (at.one?.region.isFrom(at.target)) reads.soon();
    if (at.inBox) settle(at.target);
    scans.soon();
  }

  const isLetter = (event: Event | InputEvent) =>
    "data" in event && LETTER.test(event.data ?? "");

  /** What is not finished changes nothing. */
  function onText(target: Element) {
    if (!("value" in target)) return;
    const text = valueOf(target);
    const done = committed(text);
    if (settled.delete(target) || done !== typed.get(target)) reads.soon();
    typed.set(target, done);
    if ("selectionStart" in target && target.selectionStart === text.length)
      growing = target;
  }

  /** An editor may be a frame of the page's own origin: what is done in it is heard there. */
  function onBlur() {
    setTimeout(() => {
      const frame = doc.activeElement;
      const inner = frame && around(frame) && documentIn(frame);
      if (inner) hearText(inner);
    });
  }
  function hearText(where: Document) {
    where.addEventListener("keydown", onKey, options);
    where.addEventListener("input", onInput, options);
  }

  const options = { capture: true, signal: abort.signal };
  doc.addEventListener("pointerdown", onPointerDown, options);
  doc.addEventListener("click", onClick, options);
  hearText(doc);
  doc.addEventListener("change", onLeft, options);
  doc.addEventListener("focusout", onLeft, options);
  doc.addEventListener("pointerover", onApproach, options);
  doc.addEventListener("focusin", onApproach, options);
  view.addEventListener("blur", onBlur, options);
  view.addEventListener("pagehide", left, options);
  view.addEventListener("pageshow", () => scans.soon(), options);
  return () => abort.abort();
}
