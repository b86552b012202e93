// Typing with real keys, on the shipped build: what is read of the page for each letter,
// and what a letter in To costs beside one query of the page for its recipients. Letters
// come slower than any pace of ours, so what we do after them counts with them.
import {
  BODY,
  CHIPS,
  ELEMENTS,
  listen,
  SUBJECT,
  suggest,
  TO,
  UNKNOWN_TO,
} from "./page.ts";
import { countReads, readsOf, sum } from "./reads.ts";
import { median, type Ours, traced } from "./trace.ts";
import type { Bench, Measured } from "./world.ts";

const pause = (time: number) => new Promise((done) => setTimeout(done, time));
/** Longer than any pace of the script. */
const SETTLED = 1_200;
/** Between two letters: each has what we do after it for itself. */
const GAP = 220;
const LETTERS = "abcdefghij".repeat(4);
const COUNT = 40;
const PACES: Readonly<Record<number, string>> = {
  [GAP]: `one in ${GAP} ms`,
  0: "in a row",
};

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
  const unknown = await bench.open("unknown");
  await countReads(unknown);
  await unknown.page.type(UNKNOWN_TO, "a");
  await pause(SETTLED);
  await readsOf(unknown);
  await unknown.page.type(UNKNOWN_TO, LETTERS);
  await pause(SETTLED);
  const reads = await readsOf(unknown);
  console.log(
    `${LETTERS.length} letters in To of an unknown page: ${sum(reads)} reads of the page`,
    JSON.stringify(reads),
  );
  await unknown.close();
}

/**
 * What a letter costs with our script, and with two listeners that do nothing in its place:
 * the first script that hears of an event pays for its coming into the script's world.
 */
export async function typingInTo(bench: Bench): Promise<void> {
  for (const [name, to, where] of [
    ["large", TO, "Gmail's page"],
    ["unknown", UNKNOWN_TO, "an unknown page"],
  ] as const) {
    const ours = await letters(await bench.open(name), to, where);
    const idle = await idleLetters(await bench.open(name), to);
    for (const [gap, { letter, query }] of ours)
      console.log(
        `  what we do in it beyond that, ${PACES[gap]}: ${((letter - (idle.get(gap) ?? NaN)) / query).toFixed(2)} of one query`,
      );
  }
}

/** A letter that the page leaves alone and one query, in ms, by the time between letters. */
type Costs = ReadonlyMap<number, { letter: number; query: number }>;

async function letters(
  measured: Measured,
  to: string,
  where: string,
): Promise<Costs> {
  const { page } = measured;
  const [elements, chips] = await page.evaluate(() => [
    document.querySelectorAll("*").length,
    document.querySelectorAll("[email]").length,
  ]);
  console.log(
    `${where}, ${elements} elements (aim ${ELEMENTS}), ${chips} recipients (aim ${CHIPS}):`,
  );
  const costs = new Map<number, { letter: number; query: number }>();
  for (const [what, prepare] of [
    ["that the page leaves alone", null],
    ["for which the page makes its suggestions anew", suggest],
  ] as const) {
    if (prepare) await page.evaluate(prepare, to);
    for (const gap of [GAP, 0]) {
      const { ours, query } = await typed(measured, to, gap);
      const letter = ours.cpu / COUNT;
      if (!prepare) costs.set(gap, { letter, query });
      console.log(
        `  a letter in To ${what}, ${PACES[gap]}: ${letter.toFixed(3)} ms in ${(ours.calls / COUNT).toFixed(1)} calls ` +
          `= ${(letter / query).toFixed(2)} of one query of ${query.toFixed(3)} ms (limit 0.1); ` +
          `our longest task ${ours.longest.cpu.toFixed(1)} ms (limit 50)`,
      );
    }
  }
  await measured.close();
  return costs;
}

async function idleLetters(
  measured: Measured,
  to: string,
): Promise<ReadonlyMap<number, number>> {
  await measured.stop();
  await measured.inWorld(`(${listen.toString()})()`);
  const costs = new Map<number, number>();
  for (const gap of [GAP, 0]) {
    const { ours, query } = await typed(measured, to, gap);
    if (ours.calls > 0) throw new Error("our script still hears");
    const idle =
      ours.times("idleListener").reduce((all, one) => all + one, 0) / COUNT;
    costs.set(gap, idle);
    console.log(
      `  two listeners that do nothing, where ours were, ${PACES[gap]}: ${idle.toFixed(3)} ms = ${(idle / query).toFixed(2)} of one query of ${query.toFixed(3)} ms`,
    );
  }
  await measured.close();
  return costs;
}

async function typed(
  { page, devtools }: Measured,
  to: string,
  gap: number,
): Promise<{ ours: Ours; query: number }> {
  await page.type(to, LETTERS.repeat(2));
  await pause(SETTLED);
  const ours = await traced(devtools, async () => {
    for (let at = 0; at < COUNT; at++) {
      await page.type(to, LETTERS[at] ?? "a");
      await pause(gap);
      await page.evaluate(oneQuery);
    }
    await pause(SETTLED);
  });
  return { ours, query: median(ours.times("query")) };
}

/** In a task of its own, as ours are. */
const oneQuery = () =>
  new Promise<void>((done) => {
    setTimeout(function query() {
      document.querySelectorAll("[email]");
      done();
    });
  });
