// A control's identifiers and labels → what it is for. Identifiers are split into
// words ("ComposeRecipients-ToField"), labels are looked up in the table of labels.
// What contradicts itself ("reply-to", "go-to-top", "price_to") is no recipient field.
import { type Role, roleOfLabel } from "../labels.ts";
import { parentOf } from "./tree.ts";
import { isSeen } from "./seen.ts";

/** Names that a webmail's makers gave, most exact first; the class stands apart. */
const IDENTIFIERS = [
  "name",
  "data-testid",
  "data-test-id",
  "data-extension-id",
  "ng-model",
  "data-i18n",
  "id",
];

/** Beside "to" these words mean a way, a span or a wish, and no recipient. */
const NOT_TO = new Set(
  "go back scroll add cart price date time day year valid amount skip jump link move copy save up log sign assign share how do range min max convert translate subscribe upload export import return navigate drag welcome switch ready".split(
    " ",
  ),
);
/** What may follow "to" in the name of a field. */
const AFTER_TO =
  /^(field|inputs?|row|label|container|control|cell|box|list|line|recipients?|address(es)?|e?mails?|autocomplete|chips|wrapper|element|composer?|ac|area|text|users?)$/;
const GLUED =
  /^(?:compose|send|e?mail|message|msg|input|field|recipients?|txt|address)(to|cc|bcc)$/;
const RECIPIENT =
  /^(recipients?|addressees?|destinataires?|destinatari[oa]s?|empfaenger|ontvangers?)$/;

const wordsOf = (identifier: string): string[] =>
  identifier
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    // "headerreply-to" (SqWebMail) is Reply-To, and no To.
    .replace(/\bheader(?=(to|cc|bcc|reply|from|subject))/g, "header ")
    .split(/[^a-z]+/)
    .filter(Boolean);

/** A page may keep ten thousand hidden fields of one name. */
const told = new Map<string, Role | null>();
const TOLD = 500;

/** `exact` is false for a class: there "recipient" may mean any of the three. */
export function roleOfIdentifier(text: string, exact = true): Role | null {
  const key = `${Number(exact)}${text}`;
  const known = told.get(key);
  if (known !== undefined) return known;
  const role = roleOfWords(text, exact);
  if (told.size >= TOLD) told.clear();
  told.set(key, role);
  return role;
}

function roleOfWords(text: string, exact: boolean): Role | null {
  const words = wordsOf(text);
  const has = (...any: string[]) => any.some((word) => words.includes(word));
  const glued = words.map((word) => GLUED.exec(word)?.[1]);
  if (has("reply", "replyto", "followup", "followupto")) return "other";
  if (has("bcc") || glued.includes("bcc")) return "bcc";
  if (has("cc") || glued.includes("cc")) return "cc";
  if (words.some((word) => word.startsWith("subject"))) return "subject";
  const isFrom = has("from", "sender", "identity");
  const at = words.indexOf("to");
  const isTo =
    at >= 0 &&
    (at === words.length - 1 || AFTER_TO.test(words[at + 1] ?? "")) &&
    !words.some((word) => NOT_TO.has(word));
  if (isTo || glued.includes("to")) return isFrom ? null : "to";
  if (isFrom) return "from";
  if (exact && words.some((word) => RECIPIENT.test(word))) return "any";
  return exact && roleOfLabel(words.at(-1) ?? "") === "subject"
    ? "subject"
    : null;
}

function roleOfIdentifiers(element: Element): Role | null {
  for (const name of IDENTIFIERS) {
    const value = element.getAttribute(name);
    const role = value ? roleOfIdentifier(value) : null;
    if (role) return role;
  }
  return null;
}

function roleOfClass(element: Element): Role | null {
  for (const token of element.classList) {
    const role = roleOfIdentifier(token, false);
    if (role) return role;
  }
  return null;
}

/** A word of the element's identifiers or classes is one of these. */
export const isCalled = (element: Element, words: RegExp): boolean =>
  [...IDENTIFIERS, "class"].some((name) =>
    wordsOf(element.getAttribute(name) ?? "").some((word) => words.test(word)),
  );

const textOf = (element: Element | null | undefined): string => {
  const text = element?.textContent ?? "";
  return text.length > 200 ? "" : text;
};

function roleOfOwnLabels(element: Element): Role | null {
  const root = element.getRootNode();
  const byId = (id: string) =>
    "getElementById" in root
      ? // A root with getElementById is a Document or a ShadowRoot (DOM 4.5).
        (root as Document).getElementById(id)
      : null;
  const labelled = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const labels =
    "labels" in element && element.labels
      ? // Only form controls have `labels`, a list of label elements (HTML 4.10.4).
        [...(element.labels as NodeListOf<Element>)].map(textOf)
      : [];
  const candidates = [
    ...labels,
    ...labelled.map((id) => textOf(byId(id))),
    ...["aria-label", "placeholder", "data-placeholder", "title"].map(
      (name) => element.getAttribute(name) ?? "",
    ),
  ];
  for (const text of candidates) {
    const role = roleOfLabel(text);
    if (role) return role;
  }
  return null;
}

const CONTROLS =
  "input:not([type=hidden]), textarea, select, [contenteditable]:not([contenteditable=false])";

/** Chips stand between a label and its control: so many are read at either end of them. */
const AT_AN_END = 12;

/** By what stands before this element, as a label does in rows and tables. */
export function roleOfNeighbour(element: Element): Role | null {
  const before: Element[] = [];
  for (let at = element.previousElementSibling; at;) {
    // A row of its own: what it says is said of the control in it.
    if (at.matches(CONTROLS) || at.querySelector(CONTROLS)) break;
    before.push(at);
    at = at.previousElementSibling;
  }
  const far = Math.max(AT_AN_END, before.length - AT_AN_END);
  for (const one of [...before.slice(0, AT_AN_END), ...before.slice(far)]) {
    const i18n =
      one.getAttribute("data-i18n") ??
      one.querySelector("[data-i18n]")?.getAttribute("data-i18n");
    const role =
      (i18n ? roleOfIdentifier(i18n) : null) ?? roleOfLabel(textOf(one));
    if (role && isSeen(one)) return role;
  }
  return null;
}

/** What the element itself says. */
export const roleOfElement = (element: Element): Role | null =>
  roleOfIdentifiers(element) ??
  roleOfOwnLabels(element) ??
  roleOfClass(element);

/** How far up a wrapper may speak for its control. */
const LEVELS = 10;

/** The roles of the other controls in an element; all of them are only kept there. */
interface Known {
  readonly roles: ReadonlySet<Role>;
  readonly isKept: boolean;
}

export const isRecipient = (role: Role | null): boolean =>
  role === "to" || role === "any" || role === "cc" || role === "bcc";

/**
 * What the wrappers of a control say that does not tell its field itself, as long as they hold no control of
 * another role: `known` tells the roles of the other controls in an element.
 */
export function roleOfWrappers(
  control: Element,
  known: (element: Element) => Known,
): Role | null {
  let inner: Element = control;
  let isAny = false;
  for (let level = 0; level < LEVELS; level++) {
    const label = roleOfNeighbour(inner);
    if (label && label !== "any") return label;
    isAny ||= label === "any";
    const outer = parentOf(inner);
    if (!outer || outer.localName === "body" || outer.localName === "form")
      break;
    const { roles, isKept } = known(outer);
    const role = roleOfElement(outer);
    if (roles.size > 1 || (role && roles.size > 0 && !roles.has(role))) break;
    if (role && role !== "any") return role;
    // The page keeps a field beside the control that it made for it.
    const [kept] = roles;
    if (kept && isKept && isRecipient(kept)) return kept;
    inner = outer;
  }
  return isAny ? "any" : null;
}

const ACTS = [
  "id",
  "name",
  "class",
  "data-testid",
  "data-test-id",
  "data-action",
  "data-i18n",
  "ng-click",
  "data-bind",
  "onclick",
];

/** What a button says it does; a send button may say so in its wiring alone. */
export function roleOfButton(button: Element): Role | null {
  const texts = [
    textOf(button),
    ...["aria-label", "title", "value"].map(
      (name) => button.getAttribute(name) ?? "",
    ),
  ];
  for (const text of texts) {
    const role = roleOfLabel(text);
    if (role) return role;
  }
  const sends = ACTS.some((name) => {
    const words = wordsOf(button.getAttribute(name) ?? "");
    return words.includes("send") && !words.includes("later");
  });
  return sends ? "send" : null;
}
