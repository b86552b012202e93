// What a compose window showed, over time → who receives the message. A field that is
// folded away, hidden or taken out of the page keeps its recipients: the set shrinks
// only on evidence, when a recipient is missing from a field that stands open and
// whole, in two readings at least REMOVED_AFTER_MS apart. The clock is handed in.
import type { Mailbox } from "../mailbox/domain.ts";
import type { FieldName } from "./adapter.ts";
import type { FieldSight, Reading, ReadMailbox, Sight } from "./read.ts";
import { FIELD_NAMES } from "./read.ts";

export const REMOVED_AFTER_MS = 300;

interface Known {
  readonly mailbox: Mailbox;
  /** When it was first missing; null while it is seen. */
  missing: number | null;
}

interface KnownField {
  readonly people: Map<string, Known>;
  unreadable: number;
  /** When fewer than `unreadable` were first seen; null while they are all seen. */
  fewer: number | null;
}

export interface Kept {
  /**
   * Takes a sight and tells who receives the message. `final`: at the click on Send,
   * where an open field is believed at once.
   */
  settle(sight: Sight, now: number, final?: boolean): Reading;
  /** Something is missing and not yet given up: read again after REMOVED_AFTER_MS. */
  readonly waits: boolean;
}

const keyOf = ({ localPart, domain }: Mailbox) => `${localPart}@${domain}`;

export function kept(): Kept {
  const empty = (): KnownField => ({
    people: new Map(),
    unreadable: 0,
    fewer: null,
  });
  const fields = { to: empty(), cc: empty(), bcc: empty() };
  let waits = false;
  let sender: Reading["sender"] = null;

  function take(name: FieldName, sight: FieldSight, now: number, due: number) {
    const known = fields[name];
    const { people } = known;
    const before = people.size;
    const seen = new Set<string>();
    for (const mailbox of sight.mailboxes) {
      const key = keyOf(mailbox);
      seen.add(key);
      people.set(key, { mailbox, missing: null });
    }
    /** How many that had no address got one: that is no loss. */
    const resolved = Math.max(0, people.size - before);
    if (sight.complete)
      for (const [key, one] of people) {
        if (seen.has(key)) continue;
        one.missing ??= now;
        if (now - one.missing >= due) people.delete(key);
        else waits = true;
      }
    // "+3": of those not shown, what is not known from before has no address.
    const hidden = Math.max(0, sight.more - (people.size - seen.size));
    const unreadable = sight.unreadable + hidden;
    const left = Math.max(unreadable, known.unreadable - resolved);
    if (!sight.complete || left === unreadable) known.fewer = null;
    else known.fewer ??= now;
    const isGone = known.fewer !== null && now - known.fewer >= due;
    if (known.fewer !== null && !isGone) waits = true;
    known.unreadable = isGone ? unreadable : left;
    if (isGone) known.fewer = null;
  }

  /** What a summary shows and no field knows stands under To: it does not tell where. */
  function withSummary({ fields: seen, summary }: Sight): FieldSight {
    if (!summary || FIELD_NAMES.some((name) => seen[name].complete))
      return seen.to;
    const known = new Set(
      FIELD_NAMES.flatMap((name) => [...fields[name].people.keys()]),
    );
    const fresh = summary.mailboxes.filter((one) => !known.has(keyOf(one)));
    const unreadable = FIELD_NAMES.reduce(
      (sum, name) => sum + fields[name].unreadable,
      0,
    );
    const shown = summary.mailboxes.length + summary.unreadable;
    const beyond = shown - known.size - fresh.length - unreadable;
    return {
      ...seen.to,
      mailboxes: [...seen.to.mailboxes, ...fresh],
      unreadable: Math.max(
        seen.to.unreadable,
        fields.to.unreadable + Math.max(0, beyond),
      ),
    };
  }

  return {
    get waits() {
      return waits;
    },
    settle(sight, now, final = false) {
      waits = false;
      const due = final ? 0 : REMOVED_AFTER_MS;
      const seen = { ...sight.fields, to: withSummary(sight) };
      const mailboxes: ReadMailbox[] = [];
      let unreadable = 0;
      for (const field of FIELD_NAMES) {
        take(field, seen[field], now, due);
        for (const { mailbox } of fields[field].people.values())
          mailboxes.push({ field, mailbox });
        unreadable += fields[field].unreadable;
      }
      // That From is not shown now does not mean that nobody writes.
      sender = sight.sender ?? sender;
      return { sender, mailboxes, unreadable };
    },
  };
}
