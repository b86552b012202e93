// A document → its compose regions: the element that holds a To field together with
// enough of what else writes mail (Cc or Bcc, a subject, an editor, Send). A page on
// which somebody looks for flights "to" somewhere has no such region.
import type { FieldName } from "../adapter.ts";
import { type Role, roleOfLabel } from "../labels.ts";
import { type Candidates, type Control, findCandidates } from "./candidates.ts";
import { isCalled, roleOfButton, roleOfIdentifier } from "./naming.ts";
import { childrenOf, contains, isElement, isShown, pathOf } from "./tree.ts";

/** One recipient field: what stands in `element` and in no other field. */
export interface FieldBox {
  readonly field: FieldName;
  readonly element: Element;
  readonly controls: readonly Element[];
}

export interface Region {
  readonly root: Element;
  readonly boxes: readonly FieldBox[];
  /** What a click on means Send, in the region or, outside of it, on the page. */
  readonly send: readonly Element[];
  /** How many signs of a compose window were found; 3 at least. */
  readonly score: number;
}

const ENOUGH = 3;
/** So many wrappers may lie between the fields and the toolbar or the editor. */
const BESIDE = 8;
const FIELDS: readonly FieldName[] = ["to", "cc", "bcc"];
const BUTTONS =
  "button, [role=button], a, input[type=submit], input[type=button], input[type=image]";
const WRITES = /\b(compose|new|mailto|write|draft)/i;
const COMPOSES = /^(compose[rd]?|composing|composition)$/;

/** "named": a wrapper is called composer, or something like it. */
type Sign = "cc" | "bcc" | "subject" | "editor" | "send" | "named";

interface Buttons {
  readonly send: readonly Element[];
  readonly cc: readonly Element[];
  readonly bcc: readonly Element[];
}

function findButtons(roots: readonly ParentNode[]): Buttons {
  const found = { send: [], cc: [], bcc: [] } as Record<
    "send" | "cc" | "bcc",
    Element[]
  >;
  for (const root of roots)
    for (const button of root.querySelectorAll(BUTTONS)) {
      const role = roleOfButton(button);
      if (role === "send" || role === "cc" || role === "bcc")
        if (isShown(button)) found[role].push(button);
    }
  return found;
}

/** How far up the path an element is reached; Infinity when never. */
function heights(path: readonly Element[]) {
  const index = new Map(path.map((element, at) => [element, at]));
  return (elements: readonly Element[]): number => {
    let lowest = Infinity;
    for (const element of elements)
      for (const at of pathOf(element)) {
        const height = index.get(at);
        if (height === undefined) continue;
        lowest = Math.min(lowest, height);
        break;
      }
    return lowest;
  };
}

/** Where the path first bears the name of what writes mail; the field's own counts not. */
function heightOfName(path: readonly Element[]): number {
  const at = path.findIndex(
    (element, height) => height > 0 && isCalled(element, COMPOSES),
  );
  return at < 0 ? Infinity : at;
}

const isWindow = (element: Element) =>
  element.matches("dialog, [role=dialog], [aria-modal=true]");

/** A form that searches, filters or signs in writes no mail. */
function looksOtherwise(root: Element, hasEditor: boolean): boolean {
  if (hasEditor) return false;
  return (
    root.querySelector("[role=search], input[type=search]") !== null ||
    pathOf(root).some(
      (at) =>
        at.matches("[role=search], search") ||
        (at.localName === "form" &&
          (at.getAttribute("method") ?? "").toLowerCase() !== "post" &&
          /search|filter|find|rule/i.test(
            `${at.id} ${at.className} ${at.getAttribute("action") ?? ""}`,
          )),
    )
  );
}

/** Beside this element stands what belongs to another row. */
function hasForeignLabel(element: Element, field: FieldName): boolean {
  for (const child of childrenOf(element)) {
    if (!isElement(child)) continue;
    const first = child.firstElementChild;
    for (const one of first ? [child, first] : [child]) {
      const role: Role | null = roleOfLabel(one.textContent ?? "");
      const named = one.getAttribute("data-i18n");
      const told = (named ? roleOfIdentifier(named) : null) ?? role;
      if (told && told !== field && told !== "any" && !one.closest(BUTTONS))
        return true;
    }
  }
  return false;
}

/** The highest wrapper that holds no control, editor or label of another row. */
function boxOf(
  control: Element,
  field: FieldName,
  root: Element,
  foreign: readonly Element[],
): Element {
  let box = control;
  for (const outer of pathOf(control).slice(1)) {
    if (outer === root || !contains(root, outer)) break;
    if (foreign.some((one) => contains(outer, one))) break;
    if (hasForeignLabel(outer, field)) break;
    box = outer;
  }
  return box;
}

function boxesIn(
  root: Element,
  all: Candidates,
  send: readonly Element[],
): FieldBox[] {
  const inside = all.controls.filter(({ element }) => contains(root, element));
  return FIELDS.flatMap((field) => {
    const own = inside.filter(({ role }) => role === field);
    const foreign = [
      ...inside.filter(({ role }) => role !== field).map((one) => one.element),
      ...all.editors,
      ...send,
    ].filter((one) => !own.some(({ element }) => element === one));
    const boxes = new Map<Element, Element[]>();
    for (const { element } of own) {
      const box = boxOf(element, field, root, foreign);
      boxes.set(box, [...(boxes.get(box) ?? []), element]);
    }
    return [...boxes].map(([element, controls]) => ({
      field,
      element,
      controls,
    }));
  });
}

/** The smallest region around a To field, or null where nothing else writes mail. */
function regionAround(
  to: Control,
  all: Candidates,
  buttons: Buttons,
  url: string,
): Omit<Region, "boxes"> | null {
  const path = pathOf(to.element);
  const height = heights(path);
  const controls = (role: Role) =>
    all.controls
      .filter((one) => one.role === role && one.shown)
      .map(({ element }) => element);
  const signs: Record<Sign, number> = {
    cc: height([...controls("cc"), ...buttons.cc]),
    bcc: height([...controls("bcc"), ...buttons.bcc]),
    subject: height(controls("subject")),
    editor: height(all.editors),
    send: height(buttons.send),
    named: heightOfName(path),
  };
  const base = 1 + (WRITES.test(url) ? 1 : 0);
  const scoreAt = (at: number) =>
    base + Object.values(signs).filter((sign) => sign <= at).length;
  const isCompose = (at: number) => {
    const copies = Math.min(signs.cc, signs.bcc) <= at;
    const isNamed = signs.named <= at;
    return (
      scoreAt(at) >= ENOUGH &&
      (copies || isNamed || signs.subject <= at) &&
      (copies || isNamed || signs.editor <= at)
    );
  };
  const found = path.findIndex((_, at) => isCompose(at));
  if (found < 0) return null;
  // The editor and Send belong to the window, as long as it is still the same one.
  const others = all.controls.filter(
    (one) =>
      one.role === "to" &&
      one.shown &&
      !contains(path[found] ?? to.element, one.element),
  );
  const border = path.findIndex(
    (element, at) =>
      at > found && others.some((one) => contains(element, one.element)),
  );
  const window = path.findIndex(
    (element, at) => at >= found && isWindow(element),
  );
  const last = Math.min(
    border < 0 ? Infinity : border - 1,
    window < 0 ? found + BESIDE : window,
    path.length - 1,
  );
  const reach = [signs.editor, signs.send].filter((sign) => sign <= last);
  const at = Math.max(found, ...reach);
  const root = path[at];
  if (!root) return null;
  if (all.passwords.some((one) => contains(root, one))) return null;
  if (looksOtherwise(root, signs.editor <= at)) return null;
  const within = buttons.send.filter((one) => contains(root, one));
  return {
    root,
    send: within.length > 0 ? within : buttons.send,
    score: scoreAt(at),
  };
}

export function composeRegions(doc: Document): Region[] {
  const all = findCandidates(doc);
  const tos = all.controls.filter(({ role, shown }) => role === "to" && shown);
  if (tos.length === 0) return [];
  const buttons = findButtons(all.roots);
  const found = new Map<Element, Omit<Region, "boxes">>();
  for (const to of tos) {
    const region = regionAround(to, all, buttons, doc.URL);
    if (region && !found.has(region.root)) found.set(region.root, region);
  }
  // A region around another one is the page around a window, not a window.
  return [...found.values()]
    .filter(
      ({ root }) =>
        ![...found.keys()].some(
          (other) => other !== root && contains(root, other),
        ),
    )
    .map((region) => ({
      ...region,
      boxes: boxesIn(region.root, all, region.send),
    }));
}
