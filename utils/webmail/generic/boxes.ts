// A compose region → the boxes of its recipient fields. A box is as high as it can be
// without holding what belongs to another row: another control, the editor, Send, or a
// label that names something else.
import type { FieldName } from "../adapter.ts";
import { type Role, roleOfLabel } from "../labels.ts";
import { BUTTONS } from "./buttons.ts";
import type { Candidates } from "./candidates.ts";
import { roleOfIdentifier } from "./naming.ts";
import { childrenOf, contains, isElement, pathOf } from "./tree.ts";

/** One recipient field: what stands in `element` and in no other field. */
export interface FieldBox {
  readonly field: FieldName;
  readonly element: Element;
  readonly controls: readonly Element[];
}

const FIELDS: readonly FieldName[] = ["to", "cc", "bcc"];

/** Beside this element stands what belongs to another row. */
function hasForeignLabel(element: Element, field: FieldName): boolean {
  for (const child of childrenOf(element)) {
    if (!isElement(child)) continue;
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

export function boxesIn(
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
