// npm run bench [NAME ...]: runs the benchmarks of test/bench one after the other.
// Each prints ratios of what was measured in one run; nothing is asserted.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const folder = resolve(
  dirname(fileURLToPath(import.meta.url)),
  "../test/bench",
);
const asked = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((name) => name.endsWith(".bench.ts"))
  .filter(
    (name) => asked.length === 0 || asked.some((one) => name.startsWith(one)),
  )
  .sort();

if (benches.length === 0) {
  console.error(`No benchmark of that name in ${folder}.`);
  process.exit(2);
}
let failed = 0;
for (const name of benches) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [join(folder, name)], {
    stdio: "inherit",
  });
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
