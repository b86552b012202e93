// 10,000 recipients at once: pasted into the textarea of Roundcube's larry, and as 10,000
// chips of Gmail's that appear in one task; both as well on a page that nobody knows. How long our longest task is, and whether
// every one of them is told.
import { isExactly, sendsExactly } from "./exact.ts";
import { fill, fillPills, LARRY_TO, people, SEND, UNKNOWN_TO } from "./page.ts";
import { traced } from "./trace.ts";
import type { Bench, Measured } from "./world.ts";

const RECIPIENTS = 10_000;

async function pasted(
  what: string,
  measured: Measured,
  send: string,
  paste: () => Promise<unknown>,
): Promise<void> {
  const all = people(RECIPIENTS);
  const begin = performance.now();
  let late = 0;
  const ours = await traced(measured.devtools, async () => {
    await paste();
    await measured.heard("the exact list", isExactly(all), 60_000);
    late = performance.now() - begin;
  });
  const sending = await traced(measured.devtools, () =>
    sendsExactly(measured, send, all),
  );
  const { cpu, clock } = ours.longest;
  console.log(
    `${RECIPIENTS} recipients ${what}: exact after ${late.toFixed(0)} ms, ${ours.cpu.toFixed(1)} ms of ours; longest task ` +
      `${cpu.toFixed(1)} ms of CPU, ${clock.toFixed(1)} ms by the clock (limit 50 ms)`,
  );
  console.log(
    `  the click on Send, at once: ${sending.longest.cpu.toFixed(1)} ms of CPU, ${sending.longest.clock.toFixed(1)} ms by the clock`,
  );
  await measured.close();
}

export async function pasting(bench: Bench): Promise<void> {
  const larry = await bench.open("larry");
  await larry.page.click(LARRY_TO);
  await pasted("in a textarea", larry, "a.send", async () => {
    await larry.devtools.send("Input.insertText", {
      text: people(RECIPIENTS).join(", "),
    });
    await larry.page.click("[name=_subject]");
  });
  const gmail = await bench.open("small");
  await pasted("as chips", gmail, SEND, () =>
    gmail.page.evaluate(fill, people(RECIPIENTS)),
  );
  const unknown = await bench.open("unknownSmall");
  await pasted("as chips, by general rules", unknown, "main > button", () =>
    unknown.page.evaluate(fillPills, people(RECIPIENTS)),
  );
  const plain = await bench.open("unknownSmall");
  await plain.page.click(UNKNOWN_TO);
  await pasted(
    "as text, by general rules",
    plain,
    "main > button",
    async () => {
      await plain.devtools.send("Input.insertText", {
        text: people(RECIPIENTS).join(", "),
      });
      await plain.page.click("[contenteditable]");
    },
  );
}
