// Chromium's own trace of a tab → the time that the extension's script took there. Every
// call into the script (a listener, an observer, a timer) is a FunctionCall that names its
// file; what the page forces on it, such as computing styles, is within. CPU time of the
// thread (`tdur`), so that a busy machine does not count; the clock's time beside it.
import type { CDPSession } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: {
      readonly url?: string;
      readonly functionName?: string;
      readonly frame?: string;
    };
  };
}

/** Milliseconds. */
export interface Ours {
  readonly calls: number;
  readonly cpu: number;
  /** The task in which ours was longest: ours alone, by the thread's and by the clock's time. */
  readonly longest: { readonly cpu: number; readonly clock: number };
  /** All that the page's main thread did, ours and the browser's included. */
  readonly thread: number;
  /** CPU time of each call of a function of the page, by its name. */
  times(functionName: string): readonly number[];
}

const SCRIPT = "/content-scripts/webmail.js";
const ms = (microseconds: number | undefined) => (microseconds ?? 0) / 1_000;
const urlOf = ({ args }: TraceEvent) => args?.data?.url ?? "";
const within = (outer: TraceEvent, inner: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);

export async function traced(
  devtools: CDPSession,
  act: () => Promise<unknown>,
): Promise<Ours> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) =>
    // The protocol's own shape: Trace Event Format, complete events ("X").
    void events.push(...(value as TraceEvent[]).filter(({ ph }) => ph === "X"));
  devtools.on("Tracing.dataCollected", collect);
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      recordMode: "recordAsMuchAsPossible",
      includedCategories: [
        "devtools.timeline",
        "disabled-by-default-devtools.timeline",
      ],
      excludedCategories: ["*"],
    },
  });
  const { frameTree } = await devtools.send("Page.getFrameTree");
  await act();
  const complete = new Promise<void>((done) =>
    devtools.once("Tracing.tracingComplete", () => done()),
  );
  await devtools.send("Tracing.end");
  await complete;
  devtools.off("Tracing.dataCollected", collect);
  return oursIn(events, frameTree.frame.id);
}

function oursIn(events: readonly TraceEvent[], frame: string): Ours {
  const calls = events
    .filter(
      ({ name, args }) =>
        name === "FunctionCall" && args?.data?.frame === frame,
    )
    .sort((a, b) => a.ts - b.ts);
  const ours: TraceEvent[] = [];
  for (const one of calls) {
    const before = ours.at(-1);
    // A call within a call of ours is counted with it.
    if (urlOf(one).endsWith(SCRIPT) && !(before && within(before, one)))
      ours.push(one);
  }
  const [thread] = calls;
  const tasks = events
    .filter(
      ({ name, pid, tid }) =>
        name === "RunTask" && pid === thread?.pid && tid === thread.tid,
    )
    .sort((a, b) => a.ts - b.ts);
  const longest = { cpu: 0, clock: 0 };
  let next = 0;
  for (const task of tasks) {
    let [cpu, clock] = [0, 0];
    for (; next < ours.length; next++) {
      const call = ours[next];
      if (!call || call.ts >= task.ts + (task.dur ?? 0)) break;
      cpu += ms(call.tdur);
      clock += ms(call.dur);
    }
    longest.cpu = Math.max(longest.cpu, cpu);
    longest.clock = Math.max(longest.clock, clock);
  }
  return {
    calls: ours.length,
    cpu: ours.reduce((sum, { tdur }) => sum + ms(tdur), 0),
    longest,
    thread: tasks.reduce((sum, { tdur }) => sum + ms(tdur), 0),
    times: (name) =>
      calls
        .filter(({ args }) => args?.data?.functionName === name)
        .map(({ tdur }) => ms(tdur)),
  };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
