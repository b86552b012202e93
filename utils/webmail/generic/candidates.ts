// A document → its text controls, each with what it is for, and the editors of
// message bodies. Goes through open shadow roots; what stands in an editor is the
// message's own and no control of the page.
import type { Role } from "../labels.ts";
import { isRecipient, roleOfElement, roleOfWrappers } from "./naming.ts";
import { contains, parentOf, rootsBelow } from "./tree.ts";
import { isAsideControl } from "./control.ts";
import { isSeen } from "./seen.ts";

export interface Control {
  readonly element: Element;
  readonly role: Role | null;
  readonly shown: boolean;
}

export interface Candidates {
  /** Where the document's trees begin: itself and its open shadow roots. */
  readonly roots: readonly ParentNode[];
  readonly controls: readonly Control[];
  readonly editors: readonly Element[];
  readonly passwords: readonly Element[];
}

const SELECTOR =
  "input, textarea, select, iframe, [contenteditable]:not([contenteditable=false]), [role=combobox], [role=textbox]";
const TEXT_TYPES = new Set(["text", "email", "search", "hidden", "password"]);

const isRich = (element: Element) => {
  const value = element.getAttribute("contenteditable");
  return value !== null && value !== "false";
};

/** Inside something editable that is no control of its own. */
function isInEditor(element: Element): boolean {
  for (let at = parentOf(element); at; at = parentOf(at))
    if (isRich(at)) return true;
  return false;
}

type Kind = "text" | "rich" | "password" | "select" | "frame";

function kindOf(element: Element): Kind | null {
  switch (element.localName) {
    case "input": {
      // An unknown type is text (HTML 4.10.5); what has a known one is no text control.
      const type = element.getAttribute("type")?.toLowerCase() || "text";
      if (type === "password") return "password";
      return TEXT_TYPES.has(type) ? "text" : null;
    }
    case "textarea":
      return "text";
    case "select":
      return "select";
    case "iframe":
      return "frame";
    default:
      if (isRich(element)) return "rich";
      // A wrapper whose text control stands within speaks through that one.
      return element.querySelector("input, textarea, [contenteditable]") ||
        element.shadowRoot
        ? null
        : "rich";
  }
}

const isLocked = (element: Element) =>
  element.hasAttribute("readonly") || element.hasAttribute("disabled");

const MANY = 20;

/** Who receives, and no word of how: To. */
const certain = (role: Role | null): Role | null =>
  role === "any" ? "to" : role;

/** A page may keep a hidden field for each of ten thousand recipients. */
function few(controls: readonly Control[]): Control[] {
  const hidden = new Map<Role | null, number>();
  return controls.filter(({ role, shown }) => {
    const count = (hidden.get(role) ?? 0) + Number(!shown);
    hidden.set(role, count);
    return shown || count <= MANY;
  });
}

export function findCandidates(doc: Document): Candidates {
  const roots = rootsBelow(doc);
  const found = roots
    .flatMap((root) => [...root.querySelectorAll(SELECTOR)])
    .filter((element) => !isInEditor(element));
  const passwords: Element[] = [];
  const editors: Element[] = [];
  const named: Control[] = [];
  const silent: { element: Element; kind: Kind; role: Role | null }[] = [];

  function place(element: Element, kind: Kind, role: Role | null) {
    const shown = !element.matches("[type=hidden]") && isSeen(element);
    const multiline =
      kind === "rich" && element.getAttribute("aria-multiline") === "true";
    const isBody =
      kind === "frame" ||
      multiline ||
      (role === null && (kind === "rich" || element.localName === "textarea"));
    if (!isBody) named.push({ element, role, shown });
    else if (shown) editors.push(element);
  }

  for (const element of found) {
    const kind = kindOf(element);
    if (kind === null) continue;
    if (kind === "password") {
      if (isSeen(element)) passwords.push(element);
      continue;
    }
    const isHidden = element.getAttribute("type") === "hidden";
    const role = kind === "frame" ? null : roleOfElement(element);
    if (isHidden && !isRecipient(role)) continue;
    if (isLocked(element) && isRecipient(role)) continue;
    if ((role && role !== "any") || kind === "frame")
      place(element, kind, role);
    else silent.push({ element, kind, role });
  }
  const evidence = few(named);
  const known = (element: Element) => {
    const within = evidence.filter((one) => contains(element, one.element));
    const roles = new Set(within.flatMap(({ role }) => role ?? []));
    const isKept = within.every(({ element }) => isAsideControl(element));
    return { roles, isKept };
  };
  // All of them before any is placed: what is concluded of one is no evidence for the next.
  const spoken = silent.map(({ element, kind, role }) => ({
    element,
    kind,
    role: isLocked(element)
      ? null
      : certain(roleOfWrappers(element, known) ?? role),
  }));
  for (const { element, kind, role } of spoken) place(element, kind, role);
  return { roots, controls: named, editors, passwords };
}
