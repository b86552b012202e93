// One field of a compose window → who stands in it: the list that the page keeps beside
// it, its finished recipients, and what is written. In steps, for it may be long.
import type { Mailbox } from "../../mailbox/domain.ts";
import { committed, readMailboxes } from "../../mailbox/read.ts";
import type { FieldName } from "../adapter.ts";
import type { Steps } from "../pace.ts";
import type { FieldSight, ReadOptions } from "../read.ts";
import { isSeen } from "./seen.ts";
import type { FieldBox } from "./boxes.ts";
import type { tokensIn } from "./tokens.ts";
import { chosenIn, isAsideControl, textOf } from "./control.ts";
import { contains } from "./tree.ts";

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

/** After so many the page may go on. */
const MANY = 50;

function* readBox(
  box: FieldBox,
  options: ReadOptions,
  into: Tally,
  tokensOf: typeof tokensIn,
): Steps<void> {
  const asides = new Set(box.controls.filter(isAsideControl));
  const open = box.controls.filter((one) => !asides.has(one));
  const pending = asides.size > 0 ? open.map(textOf) : [];
  const kept: Tally = { mailboxes: [], unreadable: 0, more: 0 };
  let at = 0;
  for (const one of asides) {
    if (++at % MANY === 0) yield;
    const options = chosenIn(one);
    if (options?.some((text) => text.includes("@")))
      for (const text of options) readText(text, kept);
    if (options) continue;
    const list = withoutTail(textOf(one), pending);
    if (list.includes("@") && !/^\s*[[{]/.test(list)) readText(list, kept);
  }
  const { tokens, folded } = yield* tokensOf(box.element, box.controls);
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
  for (const one of open) {
    const text = typed(one, options);
    yield;
    readText(text, into);
    yield;
  }
}

export function* readField(
  boxes: readonly FieldBox[],
  field: FieldName,
  options: ReadOptions,
  tokensOf: typeof tokensIn,
): Steps<FieldSight> {
  const own = boxes.filter((box) => box.field === field);
  const into: Tally = { mailboxes: [], unreadable: 0, more: 0 };
  for (const box of own) yield* readBox(box, options, into, tokensOf);
  const isOpen = own.length > 0 && own.every(({ element }) => isSeen(element));
  return { ...into, complete: isOpen && into.more === 0 };
}
