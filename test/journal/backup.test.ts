// A backup file: whole and of this install it comes back as it was; anything else is
// refused with its reason.
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Backup,
  backupOf,
  MAX_BACKUP_LENGTH,
  readBackup,
} from "../../utils/journal/backup.ts";
import {
  hasher,
  newKey,
  type Seal,
  sealer,
} from "../../utils/journal/correspondent.ts";
import { totalsOf } from "../../utils/journal/totals.ts";
import { random, randomWeek } from "./week-of-mail.ts";

const NOW = Date.UTC(2026, 10, 24, 9, 30);
const key = newKey();
const backup: Backup = {
  entries: randomWeek(3),
  totals: [totalsOf("2026-W10", randomWeek(4))],
};
let seal: Seal;
let text: string;

beforeAll(async () => {
  seal = await sealer(key);
  text = await backupOf(backup, seal, NOW);
});

/** The file with a part exchanged, as a text editor would. */
const changed = (parts: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), ...parts });

describe("a backup", () => {
  test("of this install comes back as it was", async () => {
    expect(backup.entries.length).toBeGreaterThan(5);
    expect(await readBackup(text, seal)).toEqual(backup);
    expect(await readBackup(text, await sealer(key))).toEqual(backup);
  });

  test("that somebody made readable, line by line, is the same", async () => {
    const pretty = JSON.stringify(JSON.parse(text), null, 2);
    expect(await readBackup(pretty, seal)).toEqual(backup);
  });

  test("of an empty journal comes back empty", async () => {
    const empty = { entries: [], totals: [] };
    const file = await backupOf(empty, seal, NOW);
    expect(await readBackup(file, seal)).toEqual(empty);
  });

  test("holds neither the key nor anything that opens a hash", async () => {
    const person = await (await hasher(key))("anna", "a.org");
    expect(text).not.toContain(key);
    expect(seal.device).not.toContain(key.slice(0, 8));
    expect(person).not.toContain(seal.device);
  });
});

describe("a file is refused", () => {
  test.each<[string, () => string]>([
    ["an empty one", () => ""],
    ["a text", () => "Dear Anna"],
    ["null", () => "null"],
    ["a list", () => `[${text}]`],
    ["one cut off", () => text.slice(0, -1)],
    ["the exported profile", () => '[{"week":"2026-W48"}]'],
    ["one without a version", () => changed({ version: undefined })],
    ["one of version 0", () => changed({ version: 0 })],
    ["one of version text", () => changed({ version: "1" })],
    ["nested without end", () => "[".repeat(1_000_000)],
    ["endless", () => " ".repeat(MAX_BACKUP_LENGTH + 1)],
  ])("as none of ours: %s", async (_, file) => {
    expect(await readBackup(file(), seal)).toBe("not-a-backup");
  });

  test("as one of a later version", async () => {
    expect(await readBackup(changed({ version: 2 }), seal)).toBe("newer");
  });

  test("as another device's", async () => {
    const other = await sealer(newKey());
    expect(await readBackup(text, other)).toBe("other-device");
    expect(await readBackup(changed({ device: 7 }), seal)).toBe("other-device");
  });

  test.each<[string, () => Record<string, unknown>]>([
    ["a message less", () => ({ entries: backup.entries.slice(1) })],
    [
      "a message twice",
      () => ({ entries: [...backup.entries, ...backup.entries] }),
    ],
    ["no messages", () => ({ entries: undefined })],
    ["messages of another shape", () => ({ entries: [{ id: "x" }] })],
    [
      "another week",
      () => ({
        entries: backup.entries.map((one) => ({ ...one, week: "2026-W47" })),
      }),
    ],
    ["other totals", () => ({ totals: [] })],
    ["totals of another shape", () => ({ totals: [null] })],
    ["another day", () => ({ made: new Date(0).toISOString() })],
    ["no day", () => ({ made: 0 })],
    ["no seal", () => ({ seal: undefined })],
    ["another seal", () => ({ seal: "AAAA" })],
    ["a list for a seal", () => ({ seal: [] })],
  ])("as damaged: %s", async (_, parts) => {
    expect(await readBackup(changed(parts()), seal)).toBe("damaged");
  });

  test("when another install's seal is put under this one's name", async () => {
    const other = await sealer(newKey());
    const forged = await backupOf(
      backup,
      { ...other, device: seal.device },
      NOW,
    );
    expect(await readBackup(forged, seal)).toBe("damaged");
  });

  test("whichever single character was exchanged, or it says the same", async () => {
    const next = random(7);
    let refused = 0;
    for (let round = 0; round < 400; round++) {
      const at = Math.floor(next() * text.length);
      const char = String.fromCharCode(32 + Math.floor(next() * 95));
      const one = text.slice(0, at) + char + text.slice(at + 1);
      const read = await readBackup(one, seal);
      if (typeof read === "string") refused++;
      else expect(read).toEqual(backup);
    }
    expect(refused).toBeGreaterThan(350);
  });
});
