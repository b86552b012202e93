// The worker's door: what a page, or one of our own, says it sends → the message of
// protocol.ts, rebuilt from its checked parts, or null. No object of the sender's comes in.
import { type Domain, toDomain } from "./mailbox/domain.ts";
import { isAdapter } from "./webmail/names.ts";
import {
  type DomainCount,
  type Field,
  FIELDS,
  type OwnMessage,
  type PageMessage,
  type Part,
  PARTS,
  type SentMailbox,
  SIGNALS,
  type Writing,
} from "./protocol.ts";

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

/** A list of its own with every part once; null for anything but known parts. */
function partsOf(value: unknown): Part[] | null {
  if (!Array.isArray(value) || value.length > PARTS.length) return null;
  const list: unknown[] = value;
  const parts = PARTS.filter((part) => list.includes(part));
  return parts.length > 0 && parts.length === list.length ? parts : null;
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
  if (type === "broken") {
    const { adapter } = value;
    const missing = partsOf(value["missing"]);
    return isAdapter(adapter) && missing ? { type, adapter, missing } : null;
  }
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
