// One record of the journal as it lies in its store, and its guard; and a transaction
// that is kept whole: what throws in the middle of one leaves nothing of it.
import { isEntry } from "../journal/guard.ts";
import { type Entry, pendingDomains } from "../journal/record.ts";
import type { StoredEntry } from "./schema.ts";

export const stored = (entry: Entry): StoredEntry => ({
  entry,
  pending: pendingDomains(entry),
});

const part = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? Reflect.get(value, key)
    : undefined;

/** The record's entry, where it is sound and stands under its own key. */
export function soundEntry(key: string, record: unknown): Entry | null {
  const entry = part(record, "entry");
  return isEntry(entry) &&
    entry.id === key &&
    Array.isArray(part(record, "pending"))
    ? entry
    : null;
}

/** The week of a record that was set aside, where it can still be told. */
export const weekOfDamaged = (
  [store, key]: readonly [string, string],
  damaged: unknown,
): unknown =>
  store === "totals"
    ? key
    : part(part(part(damaged, "record"), "entry"), "week");

/** Until it is on the disk: what was acknowledged outlives the computer's fall, too. */
export const STRICT = { durability: "strict" } as const;

export const byHour = (a: Entry, b: Entry): number =>
  a.hour < b.hour ? -1 : Number(a.hour > b.hour);

/**
 * Ends a transaction, or takes all of it back when `act` throws: left to itself it would
 * keep the half that was done before.
 */
export async function whole<T>(
  transaction: { abort(): void; readonly done: Promise<void> },
  act: () => Promise<T>,
): Promise<T> {
  try {
    const value = await act();
    await transaction.done;
    return value;
  } catch (error) {
    transaction.done.catch(() => undefined); // the reason is `error`
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}
