// A message as one line of text: each domain with the fields it stands in and its people.
// From the maildirs, the truth; and from the journal, where a person is a keyed hash: it is
// known again by hashing the names of the boxes under this install's key. Whoever got no
// mail is "nobody's".
import type { BrowserUnderTest } from "../../scripts/browsers/browser.ts";
import { hasher } from "../../utils/journal/correspondent.ts";
import { everythingKept } from "../e2e/stores.ts";
import { delivered } from "./delivered.ts";
import type { MailServers } from "./mail-servers.ts";

const FIELDS = ["to", "cc", "bcc"] as const;

/** All in alphabetical order. */
const lineOf = (
  domains: readonly {
    readonly domain: string;
    readonly fields: readonly string[];
    readonly people: readonly string[];
  }[],
): string =>
  domains
    .map(
      ({ domain, fields, people }) =>
        `${domain} (${[...fields].sort().join()}): ${[...people].sort().join()}`,
    )
    .sort()
    .join("; ");

const domainOf = (mailbox: string) => mailbox.slice(mailbox.indexOf("@") + 1);

/** One line a message that was delivered, in alphabetical order. */
export async function inMaildirs(
  mail: MailServers,
  sender: string,
  knownBy?: Parameters<typeof delivered>[2],
): Promise<string[]> {
  const messages = await delivered(mail, sender, knownBy);
  return messages
    .map(({ people, fields }) =>
      lineOf(
        [...new Set(people.map(domainOf))].map((domain) => ({
          domain,
          people: people.filter((one) => domainOf(one) === domain),
          fields: FIELDS.filter((name) =>
            fields[name].some((one) => domainOf(one) === domain),
          ),
        })),
      ),
    )
    .sort();
}

/** One line a message that was counted, in alphabetical order. */
export async function inJournal(
  browser: BrowserUnderTest,
  mail: MailServers,
  sender: string,
): Promise<string[]> {
  const { local, journal } = await everythingKept(browser);
  // Written by the worker at its first start.
  const { key } = local["secrets"] as { readonly key: string };
  const hash = await hasher(key);
  const names = new Map<string, string>();
  for (const box of await mail.boxes())
    names.set(await hash(box.slice(0, box.indexOf("@")), domainOf(box)), box);
  return journal
    .map(({ entry }) => {
      if (entry.sender !== domainOf(sender) || entry.unreadable > 0)
        throw new Error(`from ${entry.sender}, ${entry.unreadable} unreadable`);
      return lineOf(
        entry.recipients.map((one) => ({
          ...one,
          people: one.people.map((person) => names.get(person) ?? "nobody's"),
        })),
      );
    })
    .sort();
}
