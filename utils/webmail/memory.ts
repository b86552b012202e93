// Names → mailboxes, for webmails whose chips show a name alone. Learned from the
// suggestion that a person picked, one page long, in memory only, never sent or kept.
// A name that two mailboxes bear resolves to nothing: a guess would name the wrong one.
import { INVISIBLE, type Mailbox } from "../mailbox/domain.ts";
import { readMailboxes } from "../mailbox/read.ts";

export const MAX_NAMES = 500;

const spelled = (name: string) =>
  name.replace(INVISIBLE, "").replace(/\s+/g, " ").trim().toLowerCase();

export const sameMailbox = (a: Mailbox, b: Mailbox): boolean =>
  a.domain === b.domain && a.localPart === b.localPart;

export interface NameMemory {
  learn(name: string, mailbox: Mailbox): void;
  find(name: string): Mailbox | null;
}

export function nameMemory(): NameMemory {
  /** null: several mailboxes bear the name. */
  const names = new Map<string, Mailbox | null>();
  return {
    learn(name, mailbox) {
      const key = spelled(name);
      if (key === "") return;
      const known = names.get(key);
      const clashes = known === null || (known && !sameMailbox(known, mailbox));
      names.delete(key);
      names.set(key, clashes ? null : mailbox);
      const [oldest] = names.keys();
      if (names.size > MAX_NAMES && oldest !== undefined) names.delete(oldest);
    },
    find: (name) => names.get(spelled(name)) ?? null,
  };
}

/** The only address in a text that is not an address list, "Jane Doe - jane@x.example". */
export function fishAddress(
  text: string,
): { readonly name: string; readonly mailbox: Mailbox } | null {
  const found = text.match(/[^\s<>()[\]",;:]+@[^\s<>()[\]",;:]+/g) ?? [];
  const [address, more] = found;
  if (address === undefined || more !== undefined) return null;
  const [one] = readMailboxes(address);
  if (one?.kind !== "mailbox") return null;
  const name = text.slice(0, text.indexOf(address)).replace(/[\s<([–-]+$/, "");
  return { name, mailbox: one.mailbox };
}
