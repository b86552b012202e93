// A document → its compose regions: the element that holds a To field together with
// enough of what else writes mail (Cc or Bcc, a subject, an editor, Send). A page on
// which somebody looks for flights "to" somewhere has no such region.
import type { Role } from "../labels.ts";
import { boxesIn, type FieldBox } from "./boxes.ts";
import { buttonsAlong } from "./buttons.ts";
import { type Candidates, type Control, findCandidates } from "./candidates.ts";
import { isCalled } from "./naming.ts";
import { contains, pathOf } from "./tree.ts";
import { isSeen } from "./seen.ts";

export interface ComposeRegion {
  readonly root: Element;
  readonly boxes: readonly FieldBox[];
  /** Where the sender's address is chosen. */
  readonly from: readonly Element[];
  /** What a click on means Send, in the region or, outside of it, on the page. */
  readonly send: readonly Element[];
  /** How many signs of a compose window were found; 3 at least. */
  readonly score: number;
}

const ENOUGH = 3;
/** So many wrappers may lie between the fields and the toolbar or the editor. */
const BESIDE = 8;
const WRITES = /\b(compose|new|mailto|write|draft)/i;
const COMPOSES = /^(compose[rd]?|composing|composition)$/;

/** "named": a wrapper is called composer, or something like it. */
type Sign = "cc" | "bcc" | "subject" | "editor" | "send" | "named";

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

const searches = (element: Element) =>
  element.matches("[role=search], search") ||
  (element.localName === "form" &&
    /search|filter|find|rule/i.test(
      `${element.id} ${element.className} ${element.getAttribute("action") ?? ""}`,
    ));

/** So is a box called that holds several fields; the field itself may search for people. */
const SEEKS = /^(search|filters?|find|query)$/;

/** What searches, filters or makes a rule writes no mail; an editor beside it is another's. */
function looksOtherwise(
  path: readonly Element[],
  beside: number,
  root: Element,
  editors: readonly Element[],
): boolean {
  const holdsEditor = (element: Element) =>
    editors.some((one) => contains(element, one));
  return (
    path.some(
      (one, at) =>
        (searches(one) || (at >= beside && isCalled(one, SEEKS))) &&
        !holdsEditor(one),
    ) ||
    (!holdsEditor(root) &&
      root.querySelector("[role=search], input[type=search]") !== null)
  );
}

/** A form that sends itself sends what stands in it: an editor beside it is another's. */
function sendsItself(
  path: readonly Element[],
  send: readonly Element[],
  editors: readonly Element[],
): boolean {
  const form = path.find(({ localName }) => localName === "form");
  if (!form) return false;
  const isIn = (one: Element) =>
    contains(form, one) || ("form" in one && one.form === form);
  const submits = form.querySelectorAll("[type=submit], [type=image]");
  return (
    [...send, ...submits].some((one) => isIn(one) && isSeen(one)) &&
    !editors.some(isIn)
  );
}

/** The smallest region around a To field, or null where nothing else writes mail. */
function regionAround(
  to: Control,
  all: Candidates,
  url: string,
): Omit<ComposeRegion, "boxes" | "from"> | null {
  const path = pathOf(to.element);
  const height = heights(path);
  const controls = (role: Role) =>
    all.controls
      .filter((one) => one.role === role && one.shown)
      .map(({ element }) => element);
  const fields = {
    cc: height(controls("cc")),
    bcc: height(controls("bcc")),
    subject: height(controls("subject")),
    named: heightOfName(path),
  };
  const editor = height(all.editors);
  const around = path.findIndex(isWindow);
  const reached = [...Object.values(fields), editor].filter(Number.isFinite);
  const buttons = buttonsAlong(
    path,
    around < 0 ? Math.max(0, ...reached) + BESIDE : around,
    all.roots,
  );
  const isAlone = sendsItself(path, buttons.send, all.editors);
  const signs: Record<Sign, number> = {
    ...fields,
    editor: isAlone ? Infinity : editor,
    cc: Math.min(fields.cc, buttons.height.cc),
    bcc: Math.min(fields.bcc, buttons.height.bcc),
    send: buttons.height.send,
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
  const beside = Math.min(fields.cc, fields.bcc, fields.subject);
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
  const reach = [editor, signs.send].filter((sign) => sign <= last);
  const at = Math.max(found, ...reach);
  const root = path[at];
  if (!root) return null;
  if (all.passwords.some((one) => contains(root, one))) return null;
  if (looksOtherwise(path, beside, root, all.editors)) return null;
  const within = buttons.send.filter((one) => contains(root, one));
  return {
    root,
    send: within.length > 0 ? within : buttons.send,
    score: scoreAt(at),
  };
}

export function composeRegions(doc: Document): ComposeRegion[] {
  const all = findCandidates(doc);
  const tos = all.controls.filter(({ role, shown }) => role === "to" && shown);
  if (tos.length === 0) return [];
  const found = new Map<Element, Omit<ComposeRegion, "boxes" | "from">>();
  for (const to of tos) {
    const region = regionAround(to, all, doc.URL);
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
      from: all.controls
        .filter(
          (one) => one.role === "from" && contains(region.root, one.element),
        )
        .map(({ element }) => element),
    }));
}
