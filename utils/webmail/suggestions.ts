// The suggestion that a person picks, by click or by key → its name and mailbox, for
// the page's memory of names. Read at the moment of the choice: the list is gone after it.
import type { Mailbox } from "../mailbox/domain.ts";
import { readMailboxes } from "../mailbox/read.ts";
import type { Suggestions } from "./adapter.ts";
import { all, carried, closest } from "./find.ts";
import { fishAddress, type NameMemory } from "./memory.ts";

function learn(
  option: Element,
  { address, name = [] }: Suggestions,
  memory: NameMemory,
): void {
  let mailbox: Mailbox | null = null;
  let called = "";
  for (const carrier of address) {
    const text = carried(option, carrier) ?? "";
    const read = readMailboxes(text);
    const fished = fishAddress(text);
    const [only] = read;
    if (only?.kind === "mailbox" && read.length === 1) mailbox = only.mailbox;
    else if (fished) mailbox = fished.mailbox;
    if (!mailbox) continue;
    called = fished?.name ?? "";
    break;
  }
  for (const carrier of name) {
    const text = carried(option, carrier)?.trim();
    if (!text) continue;
    called = text;
    break;
  }
  if (mailbox) memory.learn(called, mailbox);
}

/** A click at `target`: on a suggestion, it is picked. */
export function learnByClick(
  target: Element,
  suggestions: Suggestions | undefined,
  memory: NameMemory,
): void {
  const option = closest(target, suggestions?.options);
  if (option && suggestions) learn(option, suggestions, memory);
}

/** Enter, Tab or a separator in `control`: the chosen suggestion is picked. */
export function learnByKey(
  control: Element,
  suggestions: Suggestions | undefined,
  memory: NameMemory,
): void {
  if (!suggestions) return;
  const doc = control.ownerDocument;
  const active = control.getAttribute("aria-activedescendant");
  const named = active ? doc.getElementById(active) : null;
  const chosen = suggestions.chosen
    ? all(doc, suggestions.chosen)
    : all(doc, suggestions.options).filter(
        (one) => one === named || one.getAttribute("aria-selected") === "true",
      );
  const [only, more] = chosen;
  if (only && !more) learn(only, suggestions, memory);
}
