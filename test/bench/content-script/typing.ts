// Typing with real keys, on the shipped build: what is read of the page for each letter,
// and what a letter in To costs beside one query of the page for its recipients. Letters
// come slower than any pace of ours, so what we do after them counts with them.
import {
  BODY,
  CHIPS,
  ELEMENTS,
  listen,
  listenAlone,
  SUBJECT,
  suggest,
  TO,
  UNKNOWN_TO,
} from "./page.ts";
import { countReads, readsOf, sum } from "./reads.ts";
import { median, traced } from "./trace.ts";
import type { Bench, Measured } from "./world.ts";

const pause = (time: number) => new Promise((done) => setTimeout(done, time));
/** Longer than any pace of the script. */
const SETTLED = 1_200;
/** Between two letters: each has what we do after it for itself. */
const GAP = 220;
const LETTERS = "abcdefghij".repeat(4);

export async function reading(bench: Bench): Promise<void> {
  const measured = await bench.open("large");
  const { page } = measured;
  await countReads(measured);
  for (const [what, selector, letters] of [
    ["in the body", BODY, LETTERS],
    ["in the subject", SUBJECT, LETTERS],
    ["in To", TO, LETTERS],
  ] as const) {
    await page.type(selector, "a");
    await pause(SETTLED);
    await readsOf(measured);
    await page.type(selector, letters);
    await pause(SETTLED);
    const reads = await readsOf(measured);
    console.log(
      `${letters.length} letters ${what}: ${sum(reads)} reads of the page = ${(sum(reads) / letters.length).toFixed(1)} a letter` +
        (selector === TO
          ? ""
          : " (limit: an early return a batch of mutations)"),
      JSON.stringify(reads),
    );
  }
  await page.click(BODY);
  await pause(SETTLED);
  await readsOf(measured);
  for (let at = 0; at < 5; at++) await page.press("Enter");
  await pause(SETTLED);
  const lines = await readsOf(measured);
  console.log(
    `5 new lines in the body: ${sum(lines)} reads of the page`,
    JSON.stringify(lines),
  );
  await measured.close();
}

export async function typingInTo(bench: Bench): Promise<void> {
  await letters(await bench.open("large"), TO, "Gmail's page");
  await letters(await bench.open("unknown"), UNKNOWN_TO, "an unknown page");
}

async function letters(measured: Measured, to: string, where: string) {
  const { page, devtools } = measured;
  const [elements, chips] = await page.evaluate(() => [
    document.querySelectorAll("*").length,
    document.querySelectorAll("[email]").length,
  ]);
  console.log(
    `${where}, ${elements} elements (aim ${ELEMENTS}), ${chips} recipients (aim ${CHIPS}):`,
  );
  await measured.inWorld(`(${listen.toString()})()`);
  await page.evaluate(listenAlone);
  for (const [what, prepare] of [
    ["that the page leaves alone", null],
    ["for which the page makes its suggestions anew", suggest],
  ] as const) {
    if (prepare) await page.evaluate(prepare, to);
    await page.type(to, LETTERS.repeat(2));
    await pause(SETTLED);
    const count = 40;
    const ours = await traced(devtools, async () => {
      for (let at = 0; at < count; at++) {
        await page.type(to, LETTERS[at] ?? "a");
        await pause(GAP);
        await page.evaluate(oneQuery);
      }
      await pause(SETTLED);
    });
    const query = median(ours.times("query"));
    const letter = ours.cpu / count;
    const floor = (name: string) =>
      ((2 * median(ours.times(name))) / query).toFixed(2);
    console.log(
      `  a letter in To ${what}: ${letter.toFixed(3)} ms in ${(ours.calls / count).toFixed(1)} calls ` +
        `= ${(letter / query).toFixed(2)} of one query of ${query.toFixed(3)} ms (limit 0.1); ` +
        `two listeners that do nothing: ${floor("loneListener")} alone in their world, ${floor("emptyListener")} after ours; ` +
        `our longest task ${ours.longest.cpu.toFixed(1)} ms (limit 50)`,
    );
  }
  await measured.close();
}

/** In a task of its own, as ours are. */
const oneQuery = () =>
  new Promise<void>((done) => {
    setTimeout(function query() {
      document.querySelectorAll("[email]");
      done();
    });
  });
