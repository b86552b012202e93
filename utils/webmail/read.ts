// A compose window's DOM → who receives the message. What is seen and cannot be
// read is an outcome of its own: nothing is dropped in silence.
import type { Domain, Mailbox } from "../mailbox/domain.ts";
import { committed, readMailboxes } from "../mailbox/read.ts";
import type {
  Adapter,
  Carrier,
  FieldName,
  FieldReader,
  Selectors,
} from "./adapter.ts";

export interface ReadMailbox {
  readonly field: FieldName;
  readonly mailbox: Mailbox;
}

export interface Reading {
  readonly sender: Domain | null;
  readonly mailboxes: readonly ReadMailbox[];
  /** Recipients that were seen without an address that can be read. */
  readonly unreadable: number;
}

const FIELD_NAMES: readonly FieldName[] = ["to", "cc", "bcc"];

export function first(
  root: ParentNode,
  selectors: Selectors | undefined,
): Element | null {
  for (const selector of selectors ?? []) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

export function all(
  root: ParentNode,
  selectors: Selectors | undefined,
): Element[] {
  for (const selector of selectors ?? []) {
    const found = [...root.querySelectorAll(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

const valueOf = (element: Element): string =>
  "value" in element && typeof element.value === "string"
    ? element.value
    : (element.textContent ?? "");

function carried(chip: Element, carrier: Carrier): string | null {
  switch (carrier.kind) {
    case "attribute":
      return chip.getAttribute(carrier.name);
    case "text":
      return (
        (carrier.within ? chip.querySelector(carrier.within) : chip)
          ?.textContent ?? null
      );
    default:
      return carrier satisfies never;
  }
}

/** The text of the field's recipients: `whole` counts what is still being typed as well. */
function fieldTexts(
  root: Element,
  reader: FieldReader,
  whole: boolean,
): string[] {
  const box = first(root, reader.box);
  if (!box) return [];
  const active = box.ownerDocument.activeElement;
  /** Text being typed counts after a separator, blur or Enter, never after a pause. */
  const typed = (control: Element) =>
    whole || control !== active
      ? valueOf(control)
      : committed(valueOf(control));
  const pending = all(box, reader.pending).map(typed);
  const list =
    first(box, reader.list) ??
    (reader.list && box.matches(reader.list.join()) ? box : null);
  if (list) return [typed(list), ...pending];
  const chips = all(box, reader.chips).map((chip) => {
    for (const carrier of reader.carriers ?? []) {
      const text = carried(chip, carrier);
      if (text?.includes("@")) return text;
    }
    return chip.textContent ?? "";
  });
  return [...chips, ...pending];
}

/** The domain of the From address, where the page shows it. */
function senderOf(root: Element, selectors: Selectors): Domain | null {
  const control =
    first(root, selectors) ?? first(root.ownerDocument, selectors);
  if (!control) return null;
  const option = control.querySelector("option:checked");
  for (const one of readMailboxes(option?.textContent ?? valueOf(control)))
    if (one.kind === "mailbox") return one.mailbox.domain;
  return null;
}

export function readWindow(
  root: Element,
  adapter: Adapter,
  whole = false,
): Reading {
  const mailboxes: ReadMailbox[] = [];
  let unreadable = 0;
  for (const field of FIELD_NAMES) {
    for (const text of fieldTexts(root, adapter.fields[field], whole)) {
      for (const one of readMailboxes(text)) {
        if (one.kind === "mailbox")
          mailboxes.push({ field, mailbox: one.mailbox });
        else unreadable++;
      }
    }
  }
  return { sender: senderOf(root, adapter.from), mailboxes, unreadable };
}

/** The window's recipient fields, for those who watch them. */
export const boxesOf = (root: Element, adapter: Adapter): Element[] =>
  FIELD_NAMES.flatMap((field) => first(root, adapter.fields[field].box) ?? []);
