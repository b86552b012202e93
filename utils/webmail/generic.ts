// Any page that the user called a webmail → its compose windows and who receives
// their messages, by general rules and without knowing the webmail: the last adapter.
// It goes by names, labels, roles and structure; it reads only, and what it sees and
// cannot read is counted.
import type { Domain, Mailbox } from "../mailbox/domain.ts";
import { committed, readMailboxes } from "../mailbox/read.ts";
import type { FieldName } from "./adapter.ts";
import { CARRIERS, exact } from "./generic/address.ts";
import { isCalled, roleOfButton } from "./generic/naming.ts";
import type { FieldBox } from "./generic/boxes.ts";
import { BUTTONS } from "./generic/buttons.ts";
import { composeRegions, type ComposeRegion } from "./generic/region.ts";
import { tokensIn } from "./generic/tokens.ts";
import {
  childrenOf,
  contains,
  isElement,
  isPlain,
  isText,
  pathOf,
} from "./generic/tree.ts";
import { isShown } from "./shown.ts";
import type { FieldSight, ReadOptions, Sight } from "./read.ts";
import type { Act, Fallback, Region } from "./region.ts";

const isFormControl = (
  element: Element,
): element is Element & { readonly value: string } =>
  "value" in element && typeof element.value === "string";

/** A list that the page keeps beside the visible field: hidden, or out of reach of Tab. */
function isAside(control: Element): boolean {
  if (!isFormControl(control)) return !isShown(control);
  return (
    control.matches("[type=hidden], [aria-hidden=true], [tabindex='-1']") ||
    !isShown(control)
  );
}

/** What is written in a control; of an editable field the text that is no chip. */
function textOf(control: Element): string {
  if (isFormControl(control)) return control.value;
  let text = "";
  for (const node of childrenOf(control)) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && isPlain(node)) text += ` ${textOf(node)}`;
  }
  return text;
}

function hasFocus(control: Element): boolean {
  const root = control.getRootNode();
  const active =
    "activeElement" in root
      ? // A root with activeElement is a Document or a ShadowRoot.
        (root as Document).activeElement
      : null;
  return active !== null && contains(control, active);
}

/** Text being typed counts after a separator, blur or Enter, never after a pause. */
function typed(control: Element, { whole, settled }: ReadOptions): string {
  const text = textOf(control);
  return whole || !hasFocus(control) || settled?.get(control) === text
    ? text
    : committed(text);
}

/** A kept list may repeat what is still being typed at its end. */
function withoutTail(list: string, pending: readonly string[]): string {
  for (const text of pending) {
    const tail = text.trim();
    const bare = list.trimEnd();
    if (tail !== "" && bare.endsWith(tail))
      return bare.slice(0, bare.length - tail.length);
  }
  return list;
}

interface Tally {
  readonly mailboxes: Mailbox[];
  unreadable: number;
  more: number;
}

function readText(text: string, into: Tally): void {
  for (const one of readMailboxes(text))
    if (one.kind === "mailbox") into.mailboxes.push(one.mailbox);
    else into.unreadable++;
}

function readBox(box: FieldBox, options: ReadOptions, into: Tally): void {
  const asides = box.controls.filter(isAside);
  const open = box.controls.filter((one) => !asides.includes(one));
  const kept: Tally = { mailboxes: [], unreadable: 0, more: 0 };
  for (const one of asides) {
    const list = withoutTail(textOf(one), open.map(textOf));
    if (list.includes("@") && !/^\s*[[{]/.test(list)) readText(list, kept);
  }
  const { tokens, folded } = tokensIn(box.element, box.controls);
  // A list that has as many as the page shows is the message's own: it knows more.
  const size = kept.mailboxes.length + kept.unreadable;
  if (kept.mailboxes.length > 0 && size >= tokens.length + folded) {
    into.mailboxes.push(...kept.mailboxes);
    into.unreadable += kept.unreadable;
  } else {
    into.more += folded;
    for (const { mailboxes, name } of tokens) {
      const known = mailboxes.length > 0 ? null : options.memory?.find(name);
      into.mailboxes.push(...mailboxes, ...(known ? [known] : []));
      if (mailboxes.length === 0 && !known) into.unreadable++;
    }
  }
  for (const one of open) readText(typed(one, options), into);
}

function readField(
  { boxes }: ComposeRegion,
  field: FieldName,
  options: ReadOptions,
): FieldSight {
  const own = boxes.filter((box) => box.field === field);
  const into: Tally = { mailboxes: [], unreadable: 0, more: 0 };
  for (const box of own) readBox(box, options, into);
  const isOpen = own.length > 0 && own.every(({ element }) => isShown(element));
  return { ...into, complete: isOpen && into.more === 0 };
}

/** The chosen option's text, or what is written in the control. */
function chosen(control: Element): string {
  if (!("selectedIndex" in control)) return textOf(control);
  const options = control.querySelectorAll("option");
  return options[Number(control.selectedIndex)]?.textContent ?? "";
}

function senderOf({ from }: ComposeRegion): Domain | null {
  for (const control of from) {
    const [one] = exact(chosen(control)) ?? [];
    if (one) return one.domain;
  }
  return null;
}

/** What a compose window shows now. */
export const sightOf = (
  region: ComposeRegion,
  options: ReadOptions = {},
): Sight => ({
  sender: senderOf(region),
  fields: {
    to: readField(region, "to", options),
    cc: readField(region, "cc", options),
    bcc: readField(region, "bcc", options),
  },
  summary: null,
});

const LATER = /^(later|schedule|scheduled)$/;
const DISCARDS = /^(discard|delete|trash|cancel|close)$/;
const REFUSES = /^(error|errors|danger|fail|failed|failure|invalid|warning)$/;

/** What a click means; a button outside means Send when the window has none of its own. */
function actOf({ root, send }: ComposeRegion, target: Element): Act | null {
  const button = pathOf(target).find((one) => one.matches(BUTTONS));
  if (!button) return null;
  const isOwn = contains(root, button);
  const isNear = !send.some((one) => contains(root, one));
  if (!isOwn && !isNear) return null;
  if (send.includes(button) || roleOfButton(button) === "send")
    return isCalled(button, LATER) ? "schedule" : "send";
  return isOwn && isCalled(button, DISCARDS) ? "discard" : null;
}

/** A dialog that warns, or what is marked as an error, is a refusal; a toast is none. */
const refusalsIn = (doc: Document): Element[] =>
  [...doc.querySelectorAll("[role=alertdialog], [role=alert]")].filter(
    (one) =>
      isShown(one) &&
      (one.matches("[role=alertdialog]") || isCalled(one, REFUSES)),
  );

function regionOf(root: Element, now: () => ComposeRegion): Region {
  return {
    adapter: "generic",
    root,
    key: null,
    ctrlEnter: true,
    attributes: [
      "class",
      "style",
      "hidden",
      "value",
      "aria-expanded",
      ...CARRIERS,
    ],
    boxes: () => now().boxes.map(({ element }) => element),
    *sight(options) {
      return sightOf(now(), options);
    },
    act: (target) => actOf(now(), target),
    refusals: () => refusalsIn(root.ownerDocument),
    isFrom: (target) => now().from.includes(target),
    isTyped: (text) => {
      const around = text.parentElement;
      return (
        around !== null &&
        around.closest("[contenteditable=false]") === null &&
        now().boxes.some(({ controls }) =>
          controls.some((one) => contains(one, around)),
        )
      );
    },
  };
}

/** The general rules as the engine's last reader; a window's fields may be made anew. */
export function generalRules(): Fallback {
  const latest = new WeakMap<Element, ComposeRegion>();
  return (doc) =>
    composeRegions(doc).map((found) => {
      const { root } = found;
      latest.set(root, found);
      return regionOf(root, () => latest.get(root) ?? found);
    });
}
