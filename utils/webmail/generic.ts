// Any page that the user called a webmail → its compose windows and who receives
// their messages, by general rules and without knowing the webmail: the last adapter.
// It goes by names, labels, roles and structure; it reads only, and what it sees and
// cannot read is counted.
import { committed, readMailboxes } from "../mailbox/read.ts";
import type { FieldBox, Region } from "./generic/region.ts";
import { tokensIn } from "./generic/tokens.ts";
import {
  childrenOf,
  contains,
  isElement,
  isPlain,
  isShown,
  isText,
} from "./generic/tree.ts";
import type { ReadMailbox, Reading } from "./read.ts";

type Entry = ReturnType<typeof readMailboxes>[number];

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
const typed = (control: Element, whole: boolean) =>
  whole || !hasFocus(control) ? textOf(control) : committed(textOf(control));

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

function readBox(box: FieldBox, whole: boolean): Entry[] {
  const asides = box.controls.filter(isAside);
  const open = box.controls.filter((one) => !asides.includes(one));
  const pending = open.map((one) => typed(one, whole));
  const lists = asides
    .map((one) => withoutTail(textOf(one), open.map(textOf)))
    .filter((text) => text.includes("@") && !/^\s*[[{]/.test(text));
  const kept = lists.flatMap(readMailboxes);
  const { tokens, folded } = tokensIn(box.element, box.controls);
  const shown = tokens.flatMap((token): Entry[] =>
    token.length > 0
      ? token.map((mailbox) => ({ kind: "mailbox", mailbox }))
      : [{ kind: "no-address", text: "" }],
  );
  for (let one = 0; one < folded; one++)
    shown.push({ kind: "no-address", text: "" });
  // A list that has as many as the page shows is the message's own: it knows more.
  const finished =
    kept.length > 0 && kept.length >= tokens.length + folded ? kept : shown;
  return [...finished, ...pending.flatMap(readMailboxes)];
}

/** `whole` counts what is still being typed as well, as a click on Send does. */
export function readRegion(region: Region, whole = false): Reading {
  const mailboxes: ReadMailbox[] = [];
  let unreadable = 0;
  for (const box of region.boxes)
    for (const one of readBox(box, whole)) {
      if (one.kind === "mailbox")
        mailboxes.push({ field: box.field, mailbox: one.mailbox });
      else unreadable++;
    }
  return { sender: null, mailboxes, unreadable };
}
