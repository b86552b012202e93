// What was really sent, by the maildirs alone: whose box a message reached (its envelope,
// Bcc included), and in which fields the sender's own copy names them. In: the rig's mail
// and the sender. Out: one record a message, known by its Message-ID (RFC 5322 3.6.4), or
// where the webmail leaves that to the server, by a subject that no other message has.
import type { MailServers } from "./mail-servers.ts";

const FIELDS = ["to", "cc", "bcc"] as const;
type Field = (typeof FIELDS)[number];

export interface Delivered {
  /** As its header says it: "Fri, 27 Nov 2026 10:00:00 +0900". */
  readonly date: string;
  /** The boxes that got it, in alphabetical order. */
  readonly people: readonly string[];
  /** Only the sender's own copy tells Bcc. */
  readonly fields: Readonly<Record<Field, readonly string[]>>;
}

/** A header's text, unfolded; "" where there is none. */
function header(message: string, name: string): string {
  const [head = ""] = message.split(/\r?\n\r?\n/, 1);
  const unfolded = head.replaceAll(/\r?\n[ \t]+/g, " ");
  const line = unfolded
    .split(/\r?\n/)
    .find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? "";
}

/** The practice mailboxes are all of atoms: no quoted local part, no comment. */
const mailboxesIn = (text: string): string[] =>
  text.toLowerCase().match(/[a-z0-9.-]+@[a-z0-9.-]+/g) ?? [];

export async function delivered(
  mail: Pick<MailServers, "boxes" | "maildir" | "folder">,
  sender: string,
  knownBy: "message-id" | "subject" = "message-id",
): Promise<Delivered[]> {
  const people = new Map<string, Set<string>>();
  for (const box of await mail.boxes())
    for (const message of await mail.maildir(box)) {
      const id = header(message, knownBy);
      people.set(id, (people.get(id) ?? new Set()).add(box));
    }
  const copies = new Map(
    (await mail.folder(sender, "Sent")).map((copy) => [
      header(copy, knownBy),
      copy,
    ]),
  );
  return [...people].map(([id, boxes]) => {
    const copy = copies.get(id);
    if (copy === undefined) throw new Error(`The sender has no copy of ${id}.`);
    const named = (field: Field) => mailboxesIn(header(copy, field));
    return {
      date: header(copy, "date"),
      people: [...boxes].sort(),
      fields: { to: named("to"), cc: named("cc"), bcc: named("bcc") },
    };
  });
}
