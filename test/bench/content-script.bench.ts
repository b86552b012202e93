// The page's script in a real Chromium: the shipped build, granted by the popup, on pages
// of webmails it knows under their host names, and on one that nobody knows. Reads are
// counted in the script's own world, time is taken from the browser's trace (CPU time of
// calls into the script), the heap, observers and listeners from DevTools. Printed as
// ratios and counts, the limit beside each; ends with 1 only when what is told is wrong
// or something is left over. One figure alone: CONTENT_SCRIPT=storms npm run bench content
import { pasting } from "./content-script/pasting.ts";
import { storms } from "./content-script/storm.ts";
import { reading, typingInTo } from "./content-script/typing.ts";
import { windows } from "./content-script/windows.ts";
import { startBench } from "./content-script/world.ts";

const figures = { reading, typingInTo, storms, pasting, windows };
const asked = process.env["CONTENT_SCRIPT"]?.split(",");

const bench = await startBench();
try {
  console.log(`Chromium ${bench.browser.version}`);
  for (const [name, figure] of Object.entries(figures))
    if (!asked || asked.includes(name)) {
      console.log(`\n${name}`);
      try {
        await figure(bench);
      } catch (error) {
        console.error(error);
        process.exitCode = 1;
      }
    }
} finally {
  await bench.close();
}
