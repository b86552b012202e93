// Makes one profile, and no other, trust our own CA.
// In: the directory of an NSS database (Firefox: the profile; Chromium: HOME/.pki/nssdb) and a PEM file.
// The browser then validates names, dates and chains as it does for everyone.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export async function trust(directory: string, ca: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const database = ["-d", `sql:${directory}`];
  if (!existsSync(join(directory, "cert9.db")))
    await run("certutil", [...database, "-N", "--empty-password"]);
  await run("certutil", [
    ...database,
    ...["-A", "-n", "our own CA", "-t", "C,,", "-i", ca],
  ]);
}
