// What the week's page has to tell, reckoned from the maildirs alone: by week, how many
// messages, how many people, and at which company, by each weighting. In: what was
// delivered. The companies are written down here, as the recorded zone has them.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { delivered, type Delivered } from "./delivered.ts";
import type { MailServers } from "./mail-servers.ts";

const run = promisify(execFile);

/** Who keeps the mailboxes, by the recorded zone; null: a gateway hides it. */
const COMPANIES: Readonly<Record<string, string | null>> = {
  "abb.com": null,
  "crans.ch": "Infomaniak",
  "demant.com": "Microsoft 365, Outlook.com",
  "ericsson.com": "Microsoft 365, Outlook.com",
  "gmail.com": "Gmail, Google Workspace",
  "gmx.net": "United Internet",
  "novonordisk.com": null,
  "posteo.de": "Posteo",
  "proton.me": "Proton Mail",
};
export const UNKNOWN = "not known";
const companyOf = (domain: string) => COMPANIES[domain] ?? UNKNOWN;
const domainOf = (mailbox: string) => mailbox.slice(mailbox.indexOf("@") + 1);

/** "2026-W48", by the system's own reckoning: "Sun, 29 Nov 2026 23:30:02 +0900". */
async function weekOf({ date }: Delivered): Promise<string> {
  const [, day = ""] = /^\w+, (\d+ \w+ \d+) /.exec(date) ?? [];
  const { stdout } = await run("date", ["-u", "-d", day, "+%G-W%V"]);
  return stdout.trim();
}

/** The messages in the maildirs, by the week of their Date; older first. */
export async function weeksIn(
  mail: MailServers,
  sender: string,
): Promise<[string, Delivered[]][]> {
  const weeks = new Map<string, Delivered[]>();
  for (const message of await delivered(mail, sender)) {
    const week = await weekOf(message);
    weeks.set(week, [...(weeks.get(week) ?? []), message]);
  }
  return [...weeks].sort(([a], [b]) => (a < b ? -1 : 1));
}

export const counted = (names: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};
const distinct = (names: readonly string[]) => [...new Set(names)];

/** What a week's page has to tell of these messages. */
export function expected(messages: readonly Delivered[]) {
  const people = distinct(messages.flatMap((one) => one.people));
  const domains = distinct(people.map(domainOf));
  return {
    lead: `You wrote ${messages.length} messages to ${people.length} people.`,
    people: counted(people.map((one) => companyOf(domainOf(one)))),
    // A message is one at each company; where none is known, at each domain.
    messages: counted(
      messages.flatMap((one) => {
        const reached = distinct(one.people.map(domainOf));
        const known = reached.map(companyOf).filter((name) => name !== UNKNOWN);
        const unknown = reached.filter((name) => companyOf(name) === UNKNOWN);
        return [...distinct(known), ...unknown.map(companyOf)];
      }),
    ),
    domains: counted(domains.map(companyOf)),
    /** Listed below their companies; where no company is known, no domain is. */
    named: counted(
      people.map(domainOf).filter((domain) => companyOf(domain) !== UNKNOWN),
    ),
  };
}
