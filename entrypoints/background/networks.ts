// The packed table of networks, read when a verdict first needs it: 1.5 MB that most
// messages never touch. A table that cannot be read costs a line of the verdict, no more.
import { type NetworkTable, readTable } from "../../utils/network/table.ts";
import type { World } from "../../utils/verdict.ts";

export function networks(load: () => Promise<Uint8Array>): World["networkOf"] {
  let table: Promise<NetworkTable | null> | null = null;
  return async (address) => {
    table ??= load().then(readTable, () => null);
    const read = await table.catch(() => null);
    if (!read) table = null; // perhaps the next one succeeds
    return read?.find(address) ?? null;
  };
}
