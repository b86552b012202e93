// The table of networks from the repository's own file, for what runs in Node.
import { readFileSync } from "node:fs";
import { readTable } from "../../utils/network/table.ts";
import type { World } from "../../utils/verdict.ts";

let table: ReturnType<typeof readTable> | null = null;

export const networkOf: World["networkOf"] = (address) => {
  table ??= readTable(
    readFileSync(new URL("../../public/networks.bin", import.meta.url)),
  );
  return Promise.resolve(table.find(address));
};
