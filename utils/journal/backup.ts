// A backup file of the journal, and its way back. It holds what the journal holds, the
// keyed hashes included, but not their key: it restores on the install that made it,
// and tells nobody else who the people are. The seal is made with that install's key,
// so that a file that was damaged, changed or made elsewhere is refused as a whole,
// with the reason, before anything is written.
import { isEntry, isTotals } from "./guard.ts";
import type { Seal } from "./correspondent.ts";
import type { Entry } from "./record.ts";
import type { WeekTotals } from "./totals.ts";

export interface Backup {
  readonly entries: readonly Entry[];
  readonly totals: readonly WeekTotals[];
}

export type Refusal =
  /** Some other file, or one cut off. */
  | "not-a-backup"
  /** Made by a later version of the extension. */
  | "newer"
  /** Of another device, another profile, or of before the extension was installed anew. */
  | "other-device"
  /** Of this device, but not as it was written. */
  | "damaged";

const FORMAT = "poste-restante backup";
const VERSION = 1;
/** Some 60,000 messages; a file beyond it is none of ours. */
export const MAX_BACKUP_LENGTH = 100_000_000;

/** All that the seal vouches for, in a fixed order. */
const sealed = (device: string, made: string, backup: Backup): string =>
  JSON.stringify([
    FORMAT,
    VERSION,
    device,
    made,
    backup.entries,
    backup.totals,
  ]);

/** `now`: milliseconds since the epoch. */
export async function backupOf(
  { entries, totals }: Backup,
  seal: Seal,
  now: number,
): Promise<string> {
  const { device } = seal;
  const made = new Date(now).toISOString();
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    device,
    made,
    seal: await seal.of(sealed(device, made, { entries, totals })),
    entries,
    totals,
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): Record<string, unknown> | null {
  if (text.length > MAX_BACKUP_LENGTH) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && value["format"] === FORMAT ? value : null;
  } catch {
    return null;
  }
}

const listOf = <T>(
  value: unknown,
  is: (one: unknown) => one is T,
): readonly T[] | null =>
  Array.isArray(value) && value.every(is) ? value : null;

/** What is in the file, or why nothing of it is taken. */
export async function readBackup(
  text: string,
  seal: Seal,
): Promise<Backup | Refusal> {
  const file = parsed(text);
  if (!file) return "not-a-backup";
  const { version, device, made } = file;
  if (!Number.isSafeInteger(version) || Number(version) < 1)
    return "not-a-backup";
  if (version !== VERSION) return "newer";
  if (device !== seal.device) return "other-device";
  const entries = listOf(file["entries"], isEntry);
  const totals = listOf(file["totals"], isTotals);
  if (!entries || !totals || typeof made !== "string") return "damaged";
  const backup = { entries, totals };
  const expected = await seal.of(sealed(seal.device, made, backup));
  return file["seal"] === expected ? backup : "damaged";
}
