// A compose region → the boxes of its recipient fields. A box is as high as it can be
// without holding what belongs to another row: another control, the editor, Send, or a
// label that names something else.
import type { FieldName } from "../adapter.ts";
import { type Role, roleOfLabel } from "../labels.ts";
import { BUTTONS } from "./buttons.ts";
import type { Candidates, Control } from "./candidates.ts";
import { roleOfIdentifier } from "./naming.ts";
import { contains, elementsIn, pathOf } from "./tree.ts";

/** One recipient field: what stands in `element` and in no other field. */
export interface FieldBox {
  readonly field: FieldName;
  readonly element: Element;
  readonly controls: readonly Element[];
}

const FIELDS: readonly FieldName[] = ["to", "cc", "bcc"];

/** A label stands at an end of its row; between the ends there may be ten thousand chips. */
const AT_AN_END = 50;

/** Beside this element stands what belongs to another row. */
function hasForeignLabel(element: Element, field: FieldName): boolean {
  const all = elementsIn(element);
  const ends =
    all.length > 2 * AT_AN_END
      ? [...all.slice(0, AT_AN_END), ...all.slice(-AT_AN_END)]
      : all;
  for (const child of ends) {
    const first = child.firstElementChild;
    for (const one of first ? [child, first] : [child]) {
      // A person's initials, an icon.
      if (one.matches("[aria-hidden=true]")) continue;
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

const bySight = (a: Control, b: Control) => Number(b.shown) - Number(a.shown);

export function boxesIn(
  root: Element,
  all: Candidates,
  send: readonly Element[],
): FieldBox[] {
  const inside = all.controls.filter(({ element }) => contains(root, element));
  return FIELDS.flatMap((field) => {
    const own = inside.filter(({ role }) => role === field);
    const elements = new Set(own.map(({ element }) => element));
    const foreign = [
      ...inside.filter(({ role }) => role !== field).map((one) => one.element),
      ...all.editors,
      ...send,
    ].filter((one) => !elements.has(one));
    const boxes = new Map<Element, Element[]>();
    // Those that are seen first: what a page keeps beside them stands in their boxes.
    for (const { element } of [...own].sort(bySight)) {
      const box =
        pathOf(element).find((one) => boxes.has(one)) ??
        boxOf(element, field, root, foreign);
      const controls = boxes.get(box) ?? [];
      controls.push(element);
      boxes.set(box, controls);
    }
    return [...boxes].map(([element, controls]) => ({
      field,
      element,
      controls,
    }));
  });
}
