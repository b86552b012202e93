// A field's box → its finished recipients, one text each as readMailboxes() takes it.
// What stands there is told by structure first: repeated siblings beside the control,
// what carries an address, what can be removed. Suggestions, hints, labels and buttons
// are no recipients.
import type { Mailbox } from "../../mailbox/domain.ts";
import { roleOfLabel } from "../labels.ts";
import { ADDRESS, addressOf, carries, exact } from "./address.ts";
import {
  below,
  childrenOf,
  contains,
  isElement,
  isPlain,
  isText,
  ownText,
} from "./tree.ts";
import { isShown } from "../shown.ts";

/** One finished recipient or a group; without mailboxes when its address is unknown. */
export interface Token {
  readonly mailboxes: readonly Mailbox[];
  readonly name: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** "+3": recipients that the page counts and does not show. */
  readonly folded: number;
}

const SPEAKS = /[\p{L}\p{N}]/u;
const FOLDED = /^\+\s?(\d{1,4})$/;

const NOT_A_TOKEN =
  "label, script, style, template, select, option, iframe, [aria-live], [role=alert], [role=status], [role=tooltip], [role=menu]";
const ASIDE =
  /suggest|typeahead|dropdown-?(menu|list|content)|tt-menu|autocomplete-?(list|results?|menu)|results|placeholder|hint|help|error|warning|tooltip/i;
const TOKEN =
  /chip|token(?!field)|pill|bubble|recipient|entity|persona|lozenge|addressee|yabble|(^|[-_\s])tag($|[-_\s])|email-?(item|block)|account/i;
const REMOVES = /remove|delete|close|clear|cancel|×|✕|✖/i;
/** A chip may be a button; "add recipient" is one as well. */
const PRESSED = /chip|token|pill|bubble/i;
const PRESSES = "button, [role=button], a";

const kindOf = (element: Element) =>
  [
    element.localName,
    element.getAttribute("class"),
    element.getAttribute("data-testid"),
    element.getAttribute("data-test-id"),
  ].join(" ");

const isTokenish = (element: Element) =>
  TOKEN.test(kindOf(element)) ||
  element.matches(
    "li, [role=option], [role=listitem], [draggable=true], [contenteditable=false]",
  );

/** Chips of one list look alike: tag and first class, numbers left out. */
const looks = (element: Element) =>
  `${element.localName} ${(element.classList[0] ?? "").replace(/\d+/g, "")}`;

const isRemover = (element: Element) =>
  element.matches(PRESSES) &&
  REMOVES.test(
    ["class", "aria-label", "title", "data-testid"]
      .map((name) => element.getAttribute(name) ?? "")
      .join(" ") + (element.textContent ?? ""),
  );

/** Different addresses in the text, at most two: more need not be told. */
function addressesIn(element: Element): number {
  const found = new Set<string>();
  for (const [address] of (element.textContent ?? "").matchAll(ADDRESS)) {
    found.add(address.toLowerCase());
    if (found.size > 1) break;
  }
  return found.size;
}

function isAside(element: Element, popups: ReadonlySet<string>): boolean {
  if (element.matches(NOT_A_TOKEN)) return true;
  if (element.id !== "" && popups.has(element.id)) return true;
  return ASIDE.test(`${element.getAttribute("class") ?? ""} ${element.id}`);
}

/** What a chip says beside its buttons; `spoken`: without initials and other ornaments. */
function nameOf(element: Element, spoken: boolean): string {
  if (element.matches(PRESSES) && !PRESSED.test(kindOf(element))) return "";
  let text = ownText(element);
  for (const child of childrenOf(element)) {
    if (!isElement(child) || !isShown(child)) continue;
    if (spoken && child.matches("[aria-hidden=true]")) continue;
    text += ` ${nameOf(child, spoken)}`;
  }
  return text.trim();
}

/** The finished recipients in `box`, beside and, in an editable field, within its controls. */
export function tokensIn(box: Element, controls: readonly Element[]): Tokens {
  const tokens: Token[] = [];
  let folded = 0;
  const isOpen = isShown(box);
  const popups = new Set(
    [box, ...controls].flatMap((one) =>
      ["aria-controls", "aria-owns"]
        .flatMap((name) => one.getAttribute(name)?.split(/\s+/) ?? [])
        .filter(Boolean),
    ),
  );
  const onPath = (element: Element) =>
    controls.some((control) => contains(element, control));

  function unit(element: Element) {
    const address = addressOf(element);
    if (address) {
      tokens.push({ mailboxes: address, name: "" });
      return;
    }
    const name = nameOf(element, true) || nameOf(element, false);
    const isSure =
      TOKEN.test(kindOf(element)) ||
      element.matches(
        "[role=option], [role=listitem], [draggable=true], [contenteditable=false]",
      ) ||
      [...below(element)].some(isRemover);
    if (isSure && SPEAKS.test(name) && name.length < 200 && !roleOfLabel(name))
      tokens.push({ mailboxes: [], name });
  }

  function side(element: Element) {
    if (isAside(element, popups) || (isOpen && !isShown(element))) return;
    const text = (element.textContent ?? "").trim();
    const more = FOLDED.exec(text)?.[1];
    if (more) {
      folded += Number(more);
      return;
    }
    const kids = childrenOf(element)
      .filter(isElement)
      .filter((kid) => !isAside(kid, popups));
    const speaking = kids.filter(
      (kid) => SPEAKS.test(kid.textContent ?? "") || carries(kid),
    );
    const chips = speaking.filter(isTokenish);
    const kinds = new Set(chips.map(looks));
    // A chip may say an address twice, once as its name: its parts differ, chips do not.
    const isOne =
      isTokenish(element) &&
      chips.length === 0 &&
      new Set(speaking.map(looks)).size === speaking.length;
    const isList =
      (addressesIn(element) > 1 && !isOne) ||
      (chips.length > kinds.size && !carries(element)) ||
      speaking.some((kid) => FOLDED.test((kid.textContent ?? "").trim()));
    if (isList && kids.length > 0) kids.forEach(side);
    else if (carries(element) || isTokenish(element)) unit(element);
    else if (kids.some(isRemover) || speaking.length === 0) unit(element);
    else if (addressesIn(element) === 1 && chips.length === 0) unit(element);
    else kids.forEach(side);
  }

  function walk(element: Element) {
    for (const child of childrenOf(element)) {
      if (!isElement(child)) {
        if (isText(child) && !controls.includes(element)) loose(child);
      } else if (controls.includes(child)) walkControl(child);
      else if (onPath(child)) walk(child);
      else side(child);
    }
  }
  /** Text that stands by itself beside the control counts when it is an address. */
  function loose(node: Text) {
    const read = exact(node.data);
    if (read) tokens.push({ mailboxes: read, name: "" });
  }
  function walkControl(control: Element) {
    for (const child of childrenOf(control))
      if (isElement(child) && !isPlain(child)) side(child);
  }

  if (controls.includes(box)) walkControl(box);
  else walk(box);
  return { tokens, folded };
}
