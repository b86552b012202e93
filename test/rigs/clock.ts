// A wall clock that a rig sets. libfaketime (Debian) stands between a process and the
// system's clock: whoever is started with `env` reads the time that was set, everywhere,
// and it runs on from there. Nothing of the extension or of a page is touched. In: a
// folder, a time zone (IANA). Out: the environment, and `set`.
// A server may be running while the clock is set and follows within a second. A browser
// must be started anew: its monotonic clock is moved as well, else it does not start.
import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requireDebianPackages } from "../../scripts/debian.ts";

export interface Clock {
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  set(time: number): Promise<void>;
}

const LIBRARIES = "/usr/lib";
/** For processes of many threads. */
const LIBRARY = join("faketime", "libfaketimeMT.so.1");

/** It lies in the folder of the machine's architecture. */
async function library(): Promise<string> {
  await requireDebianPackages(["libfaketime"]);
  const found = (await readdir(LIBRARIES))
    .map((one) => join(LIBRARIES, one, LIBRARY))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`There is no ${LIBRARY}.`);
  return found;
}

export async function makeClock(root: string, zone: string): Promise<Clock> {
  const file = join(root, "clock");
  const write = (offset: number) =>
    writeFile(file, `${offset < 0 ? "" : "+"}${offset}\n`);
  await write(0);
  return {
    env: {
      TZ: zone,
      LD_PRELOAD: await library(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: "1", // seconds until the file is read again
    },
    set: (time) => write((time - Date.now()) / 1_000),
  };
}
