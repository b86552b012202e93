// The recipient reader against what a page's script would write without it: a split
// and a regular expression, over the same text in the same run. Prints ratios.
import { readMailboxes } from "../../utils/mailbox/read.ts";

const HOUSES = ["gmail.com", "bakery.example.org", "gmx.de", "uni-a.example"];

function text(count: number): string {
  const parts = [];
  for (let at = 0; at < count; at++) {
    const mailbox = `person.${at}@${HOUSES[at % HOUSES.length]}`;
    const form = at % 3;
    parts.push(
      form === 0
        ? `Person ${at} <${mailbox}>`
        : form === 1
          ? `"Doe, Jane ${at}" <${mailbox}>`
          : mailbox,
    );
  }
  return parts.join(", ");
}

/** Knows neither quotes nor names with commas; it reads what it can. */
function naive(whole: string): string[] {
  const found: string[] = [];
  for (const part of whole.split(/[,;\n]/)) {
    const match = /[^\s<>"]+@[^\s<>",;]+/.exec(part);
    if (match) found.push(match[0]);
  }
  return found;
}

function milliseconds(run: () => { length: number }, expected: number): number {
  const begin = performance.now();
  const { length } = run();
  const took = performance.now() - begin;
  if (length !== expected) throw new Error(`${length} of ${expected} read`);
  return took;
}

const median = (all: number[]) => {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

const [small, large] = [10_000, 100_000];
const [smallText, largeText] = [text(small), text(large)];
const times = {
  naive: [] as number[],
  ours: [] as number[],
  large: [] as number[],
};
for (let round = 0; round < 100; round++) {
  const warm = round >= 40;
  const a = milliseconds(() => naive(smallText), small);
  const b = milliseconds(() => readMailboxes(smallText), small);
  if (warm) (times.naive.push(a), times.ours.push(b));
  if (round % 2 === 0) {
    const c = milliseconds(() => readMailboxes(largeText), large);
    if (warm) times.large.push(c);
  }
}
const [plain, ours, more] = [times.naive, times.ours, times.large].map(median);
if (plain === undefined || ours === undefined || more === undefined)
  throw new Error("nothing was measured");
console.log(
  `split and regular expression, ${small} recipients: ${plain.toFixed(2)} ms (median)`,
);
console.log(
  `readMailboxes, ${small}: ${ours.toFixed(2)} ms = ${(ours / plain).toFixed(2)} times`,
);
console.log(
  `readMailboxes, ${large}: ${more.toFixed(1)} ms = ${(more / ours).toFixed(1)} times ${small}`,
);
