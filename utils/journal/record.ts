// One sent message as the journal keeps it: hour, the sender's side, and per
// recipient domain who keeps the mailbox, under which law, and how many people,
// as keyed hashes. No local part, no name, no subject.
import type { Claim } from "../jurisdiction/judge.ts";
import type { Domain } from "../mailbox/domain.ts";
import type { Field, PageMessage } from "../protocol.ts";
import type { Verdict } from "../verdict.ts";
import type { Hash } from "./correspondent.ts";
import { weekOf } from "./week.ts";

/** People of one domain in a message that is about to be sent. */
export interface HashedRecipients {
  readonly domain: Domain;
  readonly fields: readonly Field[];
  /** Keyed hashes, see correspondent.ts. */
  readonly people: readonly string[];
}

/** What the worker keeps between the click on Send and the tab's next signal. */
export interface Intent {
  readonly id: string;
  readonly sender: Domain | null;
  readonly recipients: readonly HashedRecipients[];
  readonly unreadable: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What the page told at the click on Send, without its people's names. */
export async function intentOf(
  message: Extract<PageMessage, { type: "sent" }>,
  hashOf: Hash,
  at: number,
): Promise<Intent> {
  const domains = new Map<
    Domain,
    { fields: Set<Field>; people: Set<string> }
  >();
  for (const { localPart, domain, field } of message.mailboxes) {
    const one = domains.get(domain) ?? { fields: new Set(), people: new Set() };
    one.fields.add(field);
    one.people.add(await hashOf(localPart, domain));
    domains.set(domain, one);
  }
  return {
    id: message.id,
    sender: message.sender,
    recipients: [...domains].map(([domain, { fields, people }]) => ({
      domain,
      fields: [...fields],
      people: [...people],
    })),
    unreadable: message.unreadable,
    at,
  };
}

/** The part of a verdict that the journal keeps. */
export interface KeptVerdict {
  readonly kind: Verdict["keeper"]["kind"];
  readonly keeper: string | null;
  /** The keeper's name; entries of earlier versions have none. */
  readonly brand?: string | null;
  readonly house: string | null;
  readonly gateway: string | null;
  readonly countries: readonly string[];
  /** Which country's law follows from whom. */
  readonly claims: readonly Pick<Claim, "country" | "via">[];
  readonly confidence: Verdict["headline"]["confidence"];
  /** The house has more than 100 million published accounts. */
  readonly veryLarge: boolean;
}

export interface EntryRecipients extends HashedRecipients {
  /** null until the verdict arrives. */
  readonly verdict: KeptVerdict | null;
}

export interface Entry {
  readonly id: string;
  /** ISO time cut to the hour, UTC. */
  readonly hour: string;
  /** ISO week in the person's time zone, fixed when it was sent: "2026-W48". */
  readonly week: string;
  readonly sender: Domain | null;
  readonly senderVerdict: KeptVerdict | null;
  readonly recipients: readonly EntryRecipients[];
  readonly unreadable: number;
}

/** A temporary failure is no verdict: it is not kept as one. */
export function keptVerdict(verdict: Verdict | null): KeptVerdict | null {
  if (!verdict || verdict.mx.kind === "temporary-failure") return null;
  const { keeper, gateway, house, headline } = verdict;
  return {
    kind: keeper.kind,
    keeper: "id" in keeper ? keeper.id : null,
    brand: verdict.keeperName,
    house,
    gateway: gateway?.id ?? null,
    countries: headline.countries,
    claims: verdict.claims.map(({ country, via }) => ({ country, via })),
    confidence: headline.confidence,
    veryLarge: verdict.veryLarge,
  };
}

/** `zone`: the person's IANA time zone. */
export function entryOf(
  intent: Intent,
  verdictOf: (domain: Domain) => Verdict | null,
  zone: string,
): Entry {
  const at = new Date(intent.at);
  at.setUTCMinutes(0, 0, 0);
  return {
    id: intent.id,
    hour: at.toISOString(),
    week: weekOf(intent.at, zone),
    sender: intent.sender,
    senderVerdict: intent.sender && keptVerdict(verdictOf(intent.sender)),
    recipients: intent.recipients.map((one) => ({
      ...one,
      verdict: keptVerdict(verdictOf(one.domain)),
    })),
    unreadable: intent.unreadable,
  };
}

/** Domains of an entry whose verdict has not arrived yet. */
export function pendingDomains(entry: Entry): Domain[] {
  const domains = entry.recipients
    .filter(({ verdict }) => !verdict)
    .map(({ domain }) => domain);
  if (entry.sender && !entry.senderVerdict) domains.push(entry.sender);
  return [...new Set(domains)];
}

/** The entry with a verdict that arrived later. */
export function completed(entry: Entry, verdict: Verdict): Entry {
  const kept = keptVerdict(verdict);
  return {
    ...entry,
    senderVerdict:
      entry.sender === verdict.domain
        ? (entry.senderVerdict ?? kept)
        : entry.senderVerdict,
    recipients: entry.recipients.map((one) =>
      one.domain === verdict.domain
        ? { ...one, verdict: one.verdict ?? kept }
        : one,
    ),
  };
}
