// Selectors and carriers of an adapter → elements and texts of a page. No adapter's
// knowledge here, and nothing that changes the page.
import { INVISIBLE } from "../mailbox/domain.ts";
import type { Carrier, Selectors } from "./adapter.ts";

export function first(
  root: ParentNode,
  selectors: Selectors = [],
): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

export function all(root: ParentNode, selectors: Selectors = []): Element[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

export const matches = (element: Element, selectors: Selectors = []): boolean =>
  selectors.some((one) => element.matches(one));

export const closest = (
  element: Element,
  selectors: Selectors = [],
): Element | null => {
  for (const one of selectors) {
    const found = element.closest(one);
    if (found) return found;
  }
  return null;
};

const visible = (text: string) => text.replace(INVISIBLE, "");

/** What stands behind `mark`; in a link's parameter, decoded and alone. */
function behind(text: string, mark: string): string | null {
  const at = text.indexOf(mark);
  if (at < 0) return null;
  const rest = text.slice(at + mark.length);
  if (!mark.endsWith("=")) return rest;
  try {
    return decodeURIComponent(rest.replace(/[&#].*$/s, ""));
  } catch {
    return null;
  }
}

export function carried(
  element: Element,
  { attribute, within, after }: Carrier,
): string | null {
  const at = within ? element.querySelector(within) : element;
  const text = attribute ? at?.getAttribute(attribute) : at?.textContent;
  return after && text ? behind(text, after) : (text ?? null);
}

/** A control's value; of an editable element the text outside its chips. */
export function valueOf(element: Element, chips?: Selectors): string {
  if ("value" in element && typeof element.value === "string")
    return visible(element.value);
  const parts: string[] = [];
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? "");
      else if (child.nodeType === 1) {
        const one = child as Element; // nodeType 1 is an element
        // What a chip or a line's end parts is no single entry.
        if (matches(one, chips) || one.localName === "br") parts.push(";");
        else walk(one);
      }
    }
  };
  walk(element);
  return visible(parts.join(""));
}
