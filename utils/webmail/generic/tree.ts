// The tree of a page as its reader sees it, open shadow roots included: parents,
// descendants and text across their borders. Elements may be of another frame, so
// nothing is tested with instanceof.

/** The parent element; a shadow root's child belongs to the host. */
export function parentOf(node: Node): Element | null {
  const { parentElement, parentNode } = node;
  if (parentElement) return parentElement;
  return parentNode && "host" in parentNode
    ? // A node with a host is a ShadowRoot, and its host an Element (DOM 4.8).
      (parentNode.host as Element)
    : null;
}

/** The element and its ancestors, innermost first. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.push(at);
  return path;
}

export function contains(ancestor: Element, element: Element): boolean {
  for (let at: Element | null = element; at;) {
    if (ancestor.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = "host" in root ? (root.host as Element) : null; // of a ShadowRoot
  }
  return false;
}

/** Nothing, unless the element is a slot. */
const slottedIn = (element: Element): Node[] =>
  element.localName === "slot" && "assignedNodes" in element
    ? (element as HTMLSlotElement).assignedNodes() // what is called so and has it
    : [];

/** As it is seen: a host shows its shadow tree, and a slot what was put into it. */
export function childrenOf(element: Element): Node[] {
  const slotted = slottedIn(element);
  return slotted.length > 0
    ? slotted
    : [...(element.shadowRoot ?? element).childNodes];
}

/** The same without texts; a list may have ten thousand. */
export function elementsIn(element: Element): Element[] {
  const slotted = slottedIn(element);
  if (slotted.length > 0) return slotted.filter(isElement);
  const all: Element[] = [];
  const parent = element.shadowRoot ?? element;
  for (let at = parent.firstElementChild; at; at = at.nextElementSibling)
    all.push(at);
  return all;
}

/** The element and what it is seen in, innermost first. */
export function seenPathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (
    let at: Element | null = element;
    at;
    at = at.assignedSlot ?? parentOf(at)
  )
    path.push(at);
  return path;
}

/** The text that is seen, across shadow roots. */
export function seenText(element: Element): string {
  let text = "";
  for (const node of childrenOf(element))
    if (isText(node)) text += node.data;
    else if (isElement(node)) text += seenText(node);
  return text;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** The document in a frame; null in a frame of another origin, and in what is no frame. */
export const documentIn = (element: Element): Document | null =>
  "contentDocument" in element
    ? // Only frames have one, and it is a Document or null (HTML 4.8.5).
      (element.contentDocument as Document | null)
    : null;

/** The document and every open shadow root below it. */
export function rootsBelow(root: ParentNode): ParentNode[] {
  const roots: ParentNode[] = [root];
  for (const element of root.querySelectorAll("*"))
    if (element.shadowRoot) roots.push(...rootsBelow(element.shadowRoot));
  return roots;
}

/** What stands directly in the element, its children's text left out. */
export function ownText(element: Element): string {
  let text = "";
  if (element.shadowRoot || element.localName === "slot") {
    for (const node of childrenOf(element)) if (isText(node)) text += node.data;
    return text;
  }
  for (let at = element.firstChild; at; at = at.nextSibling)
    if (isText(at)) text += at.data;
  return text;
}

/** The element and all below it, in the order of the page. */
export function below(element: Element): Element[] {
  const all = [element];
  for (const one of elementsIn(element)) all.push(...below(one));
  return all;
}

/** Wrappers that editors put around typed text: no chip, no button. */
export const isPlain = (element: Element) =>
  element.getAttribute("contenteditable") !== "false" &&
  /^(p|div|span|br|b|i|font)$/.test(element.localName) &&
  element.attributes.length <= 1 &&
  !element.querySelector("[contenteditable=false]");
