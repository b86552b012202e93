// A compose window's DOM → who receives the message, field by field, as it stands now.
// What is seen and cannot be read is an outcome of its own: nothing is dropped in
// silence. What was seen before and is only folded away: kept.ts.
import type { Domain, Mailbox } from "../mailbox/domain.ts";
import { committed, readMailboxes } from "../mailbox/read.ts";
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";
import { all, carried, closest, first, matches, valueOf } from "./find.ts";
import { numberIn, readChip, readText, type Tally } from "./chip.ts";
import { atOnce, type Steps } from "./pace.ts";
import { isShown } from "./shown.ts";
import { fishAddress, type NameMemory } from "./memory.ts";

export interface ReadMailbox {
  readonly field: FieldName;
  readonly mailbox: Mailbox;
}

/** Who receives a message. */
export interface Reading {
  readonly sender: Domain | null;
  readonly mailboxes: readonly ReadMailbox[];
  /** Recipients that were seen without an address that can be read. */
  readonly unreadable: number;
}

/** One field as it stands. */
export interface FieldSight {
  readonly mailboxes: readonly Mailbox[];
  readonly unreadable: number;
  /** False: absent, hidden or folded; what is missing in it may still be a recipient. */
  readonly complete: boolean;
  /** How many more it tells of than it shows. */
  readonly more: number;
}

/** A compose window as it stands. */
export interface Sight {
  readonly sender: Domain | null;
  readonly fields: Readonly<Record<FieldName, FieldSight>>;
  /** What is shown instead of fields that are folded away. */
  readonly summary: FieldSight | null;
}

export interface ReadOptions {
  /** Counts what is still being typed as well: at the click on Send. */
  readonly whole?: boolean;
  /** Text that a control held when it was left, or at Enter: no longer being typed. */
  readonly settled?: WeakMap<Element, string>;
  readonly memory?: NameMemory;
}

export const FIELD_NAMES: readonly FieldName[] = ["to", "cc", "bcc"];

/** After so many chips the page may go on. */
const MANY = 100;

type Boxes = Readonly<Record<FieldName, Element | null>>;

/** The fields' boxes; null for a field that is not there. */
export function boxesIn(root: Element, { fields, order }: Adapter): Boxes {
  const boxes = {
    to: first(root, fields.to.box),
    cc: first(root, fields.cc.box),
    bcc: first(root, fields.bcc.box),
  };
  if (!order || boxes.to || boxes.cc || boxes.bcc) return boxes;
  const [to = null, cc = null, bcc = null] = root.querySelectorAll(order);
  return { to, cc, bcc };
}

const nothing: FieldSight = {
  mailboxes: [],
  unreadable: 0,
  complete: false,
  more: 0,
};

function* readField(
  box: Element | null,
  reader: FieldReader,
  { whole = false, settled, memory }: ReadOptions,
): Steps<FieldSight> {
  if (!box) return nothing;
  const into: Tally = { mailboxes: [], unreadable: 0 };
  const scope = box.getRootNode();
  const active = "activeElement" in scope ? scope.activeElement : null;
  /** Text being typed counts after a separator, blur or Enter, never after a pause. */
  const typed = (control: Element) => {
    const text = valueOf(control, reader.chips);
    return whole || control !== active || settled?.get(control) === text
      ? text
      : committed(text);
  };
  const list =
    first(box, reader.list) ?? (matches(box, reader.list) ? box : null);
  if (list) {
    readText(typed(list), into);
    yield;
  } else
    for (const [at, chip] of all(box, reader.chips).entries()) {
      readChip(chip, reader, into, memory);
      if (at % MANY === MANY - 1) yield;
    }
  const controls = matches(box, reader.pending)
    ? [box]
    : all(box, reader.pending);
  for (const control of controls) readText(typed(control), into);
  const folded = first(box, reader.collapsed) ?? closest(box, reader.collapsed);
  return {
    ...into,
    complete: !folded && isShown(box),
    more: numberIn(folded?.textContent ?? null),
  };
}

/** The domain of the From address, where the page shows it. */
function senderOf(root: Element, from: Adapter["from"]): Domain | null {
  for (const scope of [root, root.ownerDocument])
    for (const one of from) {
      const at = typeof one === "string" ? one : one.at;
      const control = scope.querySelector(at);
      if (!control) continue;
      const texts =
        typeof one === "string"
          ? [chosenText(control) ?? valueOf(control)]
          : one.carriers.map((carrier) => carried(control, carrier) ?? "");
      for (const text of texts) {
        for (const read of readMailboxes(text))
          if (read.kind === "mailbox") return read.mailbox.domain;
        const fished = fishAddress(text);
        if (fished) return fished.mailbox.domain;
      }
    }
  return null;
}

/** The chosen option's text, of a select or of one within. */
function chosenText(control: Element): string | null {
  const select = control.matches("select")
    ? control
    : control.querySelector("select");
  if (!select || !("selectedIndex" in select)) return null;
  const option =
    select.querySelectorAll("option")[Number(select.selectedIndex)];
  return option?.textContent ?? null;
}

/** What a compose window shows now. */
export const readSight = (
  root: Element,
  adapter: Adapter,
  options: ReadOptions = {},
): Sight => atOnce(readInSteps(root, adapter, options));

export function* readInSteps(
  root: Element,
  adapter: Adapter,
  options: ReadOptions,
): Steps<Sight> {
  const { fields, summary } = adapter;
  const boxes = boxesIn(root, adapter);
  const read = (name: FieldName) =>
    readField(boxes[name], fields[name], options);
  const into: Tally = { mailboxes: [], unreadable: 0 };
  const chips = all(root, summary?.chips);
  if (summary)
    for (const chip of chips) readChip(chip, summary, into, options.memory);
  return {
    sender: senderOf(root, adapter.from),
    fields: {
      to: yield* read("to"),
      cc: yield* read("cc"),
      bcc: yield* read("bcc"),
    },
    summary: chips.length > 0 ? { ...into, complete: false, more: 0 } : null,
  };
}

/** The window's recipient fields, for those who watch them. */
export function boxesOf(root: Element, adapter: Adapter): Element[] {
  const boxes = boxesIn(root, adapter);
  return FIELD_NAMES.flatMap((name) => boxes[name] ?? []);
}
