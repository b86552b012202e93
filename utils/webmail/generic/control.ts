// What a control of a page holds, and whether the page keeps it beside the visible one.
import { isSeen } from "./seen.ts";
import { childrenOf, isElement, isPlain, isText } from "./tree.ts";

const isFormControl = (
  element: Element,
): element is Element & { readonly value: string } =>
  "value" in element && typeof element.value === "string";

/** Hidden, or out of reach of Tab. */
export function isAsideControl(control: Element): boolean {
  if (!isFormControl(control)) return !isSeen(control);
  return (
    control.matches("[type=hidden], [aria-hidden=true], [tabindex='-1']") ||
    !isSeen(control)
  );
}

/** What is written in a control; of an editable field the text that is no chip. */
export function textOf(control: Element): string {
  if (isFormControl(control)) return control.value;
  let text = "";
  for (const node of childrenOf(control)) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && isPlain(node)) text += ` ${textOf(node)}`;
  }
  return text;
}

/** Each chosen option of a list, by its address where it has one; null for another control. */
export function chosenIn(control: Element): string[] | null {
  if (!control.matches("select[multiple]")) return null;
  return [...control.querySelectorAll("option")].flatMap((one) => {
    if (!one.selected) return [];
    return one.value.includes("@") ? one.value : (one.textContent ?? "");
  });
}
