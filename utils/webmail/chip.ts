// One finished recipient as a page shows it → its mailboxes, by the carriers that its
// adapter trusts; or that somebody is there who has no address.
import { readMailboxes } from "../mailbox/read.ts";
import type { Mailbox } from "../mailbox/domain.ts";
import { type FieldReader, TEXT } from "./adapter.ts";
import { carried, first, matches } from "./find.ts";
import type { NameMemory } from "./memory.ts";

/** What was found, and how much of it has no address that can be read. */
export interface Tally {
  readonly mailboxes: Mailbox[];
  unreadable: number;
}

export function readText(text: string, into: Tally): void {
  for (const one of readMailboxes(text)) {
    if (one.kind === "mailbox") into.mailboxes.push(one.mailbox);
    else into.unreadable++;
  }
}

/** The last number of a text, "Team (12)"; 0 without one. */
export const numberIn = (text: string | null): number => {
  const number = Number(text?.match(/\d+/g)?.at(-1) ?? 0);
  return number <= 10_000 ? number : 0;
};

type ChipReader = Pick<FieldReader, "carriers" | "names" | "members">;

export function readChip(
  chip: Element,
  { carriers = [], names = [], members }: ChipReader,
  into: Tally,
  memory: NameMemory | undefined,
): void {
  let told = "";
  for (const carrier of [...carriers, TEXT]) {
    const text = carried(chip, carrier) ?? "";
    if (!text.includes("@")) continue;
    const tally: Tally = { mailboxes: [], unreadable: 0 };
    readText(text, tally);
    if (tally.mailboxes.length > 0) {
      into.mailboxes.push(...tally.mailboxes);
      into.unreadable += tally.unreadable;
      return;
    }
    told ||= text;
  }
  let name = "";
  for (const carrier of [...names, TEXT])
    name ||= carried(chip, carrier)?.trim() ?? "";
  const known = memory?.find(name);
  if (known) into.mailboxes.push(known);
  else {
    const group = matches(chip, members) ? chip : first(chip, members);
    const count = numberIn(group?.textContent ?? null);
    // A chip of punctuation alone names nobody.
    if (count > 0) into.unreadable += count;
    else if (readMailboxes(told || name).length > 0) into.unreadable++;
  }
}
