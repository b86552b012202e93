// A page that changes 50,000 times in two seconds, now and then in To itself: our share of
// its main thread, our longest task, and whether the list is exact in the end. The same
// storm without a script of ours is the control: what the browser does for our observers
// (it makes records of what changed) is in no call of ours.
import { isExactly, sendsExactly } from "./exact.ts";
import { SEND, storm } from "./page.ts";
import { type Ours, traced } from "./trace.ts";
import type { Bench, Measured } from "./world.ts";

const CHANGES = 50_000;
const TIME = 2_000;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

async function rage({ page, devtools }: Pick<Measured, "page" | "devtools">) {
  let end = { people: [] as string[], took: 0 };
  const ours = await traced(devtools, async () => {
    end = await page.evaluate(storm, CHANGES, TIME);
  });
  return { ours, ...end };
}

export async function storms(bench: Bench): Promise<void> {
  const measured = await bench.open("large");
  const { ours, people, took } = await rage(measured);
  const since = performance.now();
  let after: Ours | undefined;
  if (!(await measured.told()).some(isExactly(people)))
    after = await traced(measured.devtools, () =>
      measured.heard("the exact list", isExactly(people), 20_000),
    );
  const late = performance.now() - since;
  await pause(1_000);
  const last = (await measured.told()).findLast(
    ({ type }) => type === "writing",
  );
  if (last) throw new Error("it told more after the exact list");
  console.log(
    `${CHANGES} changes in ${took.toFixed(0)} ms: ${ours.calls} calls of ours, ${ours.cpu.toFixed(1)} ms ` +
      `= ${((100 * ours.cpu) / took).toFixed(1)} % of the time (limit 5 %)`,
  );
  console.log(
    `  our longest task: ${ours.longest.cpu.toFixed(1)} ms of CPU, ${ours.longest.clock.toFixed(1)} ms by the clock (limit 50 ms)`,
  );
  if (after)
    console.log(
      `  afterwards: ${after.cpu.toFixed(1)} ms of CPU, longest ${after.longest.cpu.toFixed(1)} ms`,
    );
  await sendsExactly(measured, SEND, people);
  console.log(
    `  ${people.length} recipients, exact ${late.toFixed(0)} ms after the last change, and at the click on Send`,
  );
  await measured.close();
  const alone = await withoutUs(bench);
  const share = (100 * (ours.thread - alone)) / took;
  console.log(
    `  the page's thread was busy ${ours.thread.toFixed(0)} ms, without our script ${alone.toFixed(0)} ms: ${share.toFixed(1)} % of the time more`,
  );
}

/** The same storm in a tab whose script has stopped. */
async function withoutUs({ open }: Bench): Promise<number> {
  const measured = await open("large");
  await measured.stop();
  const { ours } = await rage(measured);
  if (ours.calls > 0) throw new Error("the script has not stopped");
  await measured.close();
  return ours.thread;
}
