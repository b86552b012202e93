// Every message between the parts, typed, and checked at the worker's door.
// The privacy promise is a type: exactly one message, `sent`, carries whole
// mailboxes from the page to the worker, which replaces each by a keyed hash
// before anything is stored or logged. Every other message carries Domain alone.
import { type Domain, toDomain } from "./mailbox/domain.ts";

export const FIELDS = ["to", "cc", "bcc"] as const;
export type Field = (typeof FIELDS)[number];

/** Recipients of one domain in one message being written. */
export interface DomainCount {
  readonly domain: Domain;
  /** Distinct mailboxes. */
  readonly people: number;
  readonly fields: readonly Field[];
}

/** What a page tells of one compose window: no local part, no name. */
export interface Writing {
  /** The adapter that read it. */
  readonly adapter: string;
  /** Domain of the From address; null where the page does not show it. */
  readonly sender: Domain | null;
  readonly recipients: readonly DomainCount[];
  /** Recipients that were seen without an address that can be read. */
  readonly unreadable: number;
}

export interface SentMailbox {
  readonly localPart: string;
  readonly domain: Domain;
  readonly field: Field;
}

/** How a compose window goes on after the click on Send, or ends without one. */
export const SIGNALS = [
  "gone", // closed, hidden, emptied or its page left
  "refused", // the webmail showed an error
  "resumed", // the writer went on writing
  "undone", // taken back after it was sent
  "scheduled", // will be sent later: counts now
] as const;
export type Signal = (typeof SIGNALS)[number];

export type PageMessage =
  | { readonly type: "writing"; readonly id: string; readonly writing: Writing }
  | {
      readonly type: "sent";
      readonly id: string;
      readonly sender: Domain | null;
      readonly mailboxes: readonly SentMailbox[];
      readonly unreadable: number;
    }
  | { readonly type: "signal"; readonly id: string; readonly signal: Signal }
  | { readonly type: "hello" }
  /** No adapter reads this page: the general rules are to come into its frame. */
  | { readonly type: "rules" };

/** The worker's answer to `hello`: where this script may run; null: be quiet. */
export interface Welcome {
  /** Path prefixes of the webmails on this origin. */
  readonly paths: readonly string[];
}

/** Messages of the extension's own pages. */
export type OwnMessage =
  | {
      readonly type: "look-up";
      readonly domain: Domain;
      readonly again: boolean;
      /** For a private window: nothing of it is kept. */
      readonly private: boolean;
    }
  /** The person's own word on who keeps a domain's mailboxes; null takes it back. */
  | {
      readonly type: "correct";
      readonly domain: Domain;
      /** Record id of the catalogue. */
      readonly provider: string | null;
    }
  /** Asks for the houses that can be named: `readonly Named[]`. */
  | { readonly type: "providers" }
  /** What a private window writes lives in the worker's memory alone. */
  | { readonly type: "private-state"; readonly tab: number }
  /** The browser granted what the popup's wish asks for: hosts granted before raise no event. */
  | { readonly type: "granted" }
  /** Asks a resolver one harmless name: `Answer | Failure`. */
  | { readonly type: "try-resolver"; readonly url: string }
  | { readonly type: "sync" };

/** To a page: its grant was revoked; or the structure of its compose window is wanted. */
export interface PageOrder {
  readonly type: "stop" | "structure";
}

/** RFC 5321 4.5.3.1.8 asks for 100 recipients; a page may show more, not without end. */
export const MAX_RECIPIENTS = 10_000;
const MAX_LOCAL_PART = 512;
const ID = /^[0-9a-f]{32}$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) &&
  Number(value) >= 0 &&
  Number(value) <= MAX_RECIPIENTS;

const isRecordId = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z0-9-]{1,60}$/.test(value);

const isHttps = (value: unknown): value is string =>
  typeof value === "string" && /^https:\/\/[^\s{}]{1,2000}$/.test(value);

const isField = (value: unknown): value is Field =>
  FIELDS.some((field) => field === value);

/** null where the page shows no From; undefined for what is neither null nor a Domain. */
const senderOf = (value: unknown): Domain | null | undefined =>
  value === null ? null : (domainOf(value) ?? undefined);

/** A list of its own with every field once; null for anything but known fields. */
function fieldsOf(value: unknown): Field[] | null {
  if (!Array.isArray(value) || value.length > FIELDS.length) return null;
  const list: unknown[] = value;
  if (list.length === 0 || !list.every(isField)) return null;
  return FIELDS.filter((field) => list.includes(field));
}

/** A Domain again on this side: what does not survive toDomain unchanged is refused. */
function domainOf(value: unknown): Domain | null {
  const domain = typeof value === "string" ? toDomain(value) : null;
  return domain === value ? domain : null;
}

function writingOf(value: unknown): Writing | null {
  if (!isObject(value)) return null;
  const { adapter, recipients, unreadable } = value;
  if (typeof adapter !== "string" || !/^[a-z0-9-]{1,40}$/.test(adapter))
    return null;
  const sender = senderOf(value["sender"]);
  if (!isCount(unreadable) || sender === undefined) return null;
  if (!Array.isArray(recipients) || recipients.length > MAX_RECIPIENTS)
    return null;
  const counts: DomainCount[] = [];
  for (const one of recipients as unknown[]) {
    if (!isObject(one)) return null;
    const domain = domainOf(one["domain"]);
    const { people } = one;
    const fields = fieldsOf(one["fields"]);
    if (!domain || !fields || !isCount(people) || people === 0) return null;
    counts.push({ domain, people, fields });
  }
  return { adapter, sender, recipients: counts, unreadable };
}

function mailboxesOf(value: unknown): SentMailbox[] | null {
  if (!Array.isArray(value) || value.length > MAX_RECIPIENTS) return null;
  const mailboxes: SentMailbox[] = [];
  for (const one of value as unknown[]) {
    if (!isObject(one)) return null;
    const { localPart, field } = one;
    const domain = domainOf(one["domain"]);
    if (!domain || !isField(field)) return null;
    if (typeof localPart !== "string" || localPart === "") return null;
    if (localPart.length > MAX_LOCAL_PART) return null;
    mailboxes.push({ localPart, domain, field });
  }
  return mailboxes;
}

/** What throws while it is read (a getter, a revoked proxy) is no message. */
function calmly<T>(parse: (value: unknown) => T | null) {
  return (value: unknown): T | null => {
    try {
      return parse(value);
    } catch {
      return null;
    }
  };
}

/** A page's message, rebuilt from its checked parts; null for anything else. */
export const parsePageMessage = calmly(pageMessageOf);

function pageMessageOf(value: unknown): PageMessage | null {
  if (!isObject(value)) return null;
  const { type, id } = value;
  if (type === "hello" || type === "rules") return { type };
  if (typeof id !== "string" || !ID.test(id)) return null;
  switch (type) {
    case "writing": {
      const writing = writingOf(value["writing"]);
      return writing && { type, id, writing };
    }
    case "sent": {
      const mailboxes = mailboxesOf(value["mailboxes"]);
      const sender = senderOf(value["sender"]);
      const { unreadable } = value;
      if (!mailboxes || !isCount(unreadable) || sender === undefined)
        return null;
      return { type, id, mailboxes, unreadable, sender };
    }
    case "signal": {
      const signal = SIGNALS.find((one) => one === value["signal"]);
      return signal ? { type, id, signal } : null;
    }
    default:
      return null;
  }
}

/** A message of one of our own pages; null for anything else. */
export const parseOwnMessage = calmly(ownMessageOf);

function ownMessageOf(value: unknown): OwnMessage | null {
  if (!isObject(value)) return null;
  const { type } = value;
  switch (type) {
    case "look-up": {
      const domain = domainOf(value["domain"]);
      const { again, private: hidden } = value;
      return domain && typeof again === "boolean" && typeof hidden === "boolean"
        ? { type, domain, again, private: hidden }
        : null;
    }
    case "private-state": {
      const { tab } = value;
      return Number.isSafeInteger(tab) && Number(tab) >= 0
        ? { type, tab: Number(tab) }
        : null;
    }
    case "correct": {
      const domain = domainOf(value["domain"]);
      const { provider } = value;
      return domain && (provider === null || isRecordId(provider))
        ? { type, domain, provider }
        : null;
    }
    case "try-resolver":
      return isHttps(value["url"]) ? { type, url: value["url"] } : null;
    case "providers":
    case "granted":
    case "sync":
      return { type };
    default:
      return null;
  }
}
