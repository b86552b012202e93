// A thousand compose windows that open, are read and close: what remains of them in the
// heap after collection, and which observers and listeners of ours are still there, by
// the browser's own count. The same page code without our script is the control.
import type { PageMessage } from "../../../utils/protocol.ts";
import { Wrong } from "./exact.ts";
import type { Bench, Measured } from "./world.ts";

const WINDOWS = 1_000;
const AT_ONCE = 20;

/** Windows like the one that the page has, each a message of its own to two people. */
function open(batch: number, windows: number): void {
  const model = document.querySelector("[role=dialog]");
  const place = document.createElement("div");
  place.className = "opened";
  for (let at = 0; at < windows; at++) {
    const copy = place.appendChild(model?.cloneNode(true) as Element); // of an Element
    for (const name of ["composeid", "draft"])
      copy
        .querySelector(`[name=${name}]`)
        ?.setAttribute("value", `${name}-${batch}-${at}`);
    for (const person of ["anna", "bert"]) {
      const option = document.createElement("div");
      option.setAttribute("role", "option");
      option.setAttribute("data-hovercard-id", `${person}@${at}.example.org`);
      option.append(person);
      copy.querySelector("[name=to] [role=listbox]")?.append(option);
    }
  }
  document.body.append(place);
}
const close = () => document.querySelector(".opened")?.remove();

async function cycle(
  { page }: Measured,
  windows: number,
  wait: (how: "read" | "gone") => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < windows; at += AT_ONCE) {
    await page.evaluate(open, at, AT_ONCE);
    await wait("read");
    await page.evaluate(close);
    await wait("gone");
  }
}

/** Until the script has told of every window that opened, and that every one is gone. */
function follow({ heard }: Measured) {
  const known = new Set<string>();
  const gone = new Set<string>();
  const take = (message: PageMessage) => {
    if (message.type === "writing" && message.writing.recipients.length > 0)
      known.add(message.id);
    if (message.type === "signal" && message.signal === "gone")
      gone.add(message.id);
  };
  return {
    known,
    gone,
    async wait(how: "read" | "gone") {
      const aim = how === "read" ? gone.size + AT_ONCE : known.size;
      const set = how === "read" ? known : gone;
      await heard(
        `${aim} windows ${how}`,
        (message) => {
          take(message);
          return set.size === aim;
        },
        60_000,
      );
    },
  };
}

async function heap({ devtools }: Measured): Promise<number> {
  for (let at = 0; at < 3; at++)
    await devtools.send("HeapProfiler.collectGarbage");
  return (await devtools.send("Runtime.getHeapUsage")).usedSize;
}

/** Mutation observers and listeners in the script's world, and nodes in memory. */
async function alive({ devtools, world }: Measured) {
  const inWorld = async (expression: string) =>
    (
      await devtools.send("Runtime.evaluate", {
        expression,
        contextId: world,
        objectGroup: "alive",
      })
    ).result.objectId ?? "";
  const { objects } = await devtools.send("Runtime.queryObjects", {
    prototypeObjectId: await inWorld("MutationObserver.prototype"),
    objectGroup: "alive",
  });
  const { result } = await devtools.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration: "function () { return this.length; }",
    returnByValue: true,
  });
  const observers = Number(result.value);
  await devtools.send("Runtime.releaseObjectGroup", { objectGroup: "alive" });
  const { nodes, jsEventListeners } = await devtools.send(
    "Memory.getDOMCounters",
  );
  return { observers, listeners: jsEventListeners, nodes };
}

const kilobytes = (octets: number) =>
  `${octets < 0 ? "-" : "+"}${Math.abs(octets / 1024).toFixed(0)} KB`;

export async function windows(bench: Bench): Promise<void> {
  const measured = await bench.open("small");
  const { known, gone, wait } = follow(measured);
  await cycle(measured, AT_ONCE, wait);
  await heap(measured);
  const before = await alive(measured);
  const size = await heap(measured);
  await cycle(measured, WINDOWS, wait);
  const grown = (await heap(measured)) - size;
  const after = await alive(measured);
  console.log(
    `${WINDOWS} compose windows, ${AT_ONCE} at a time: heap ${kilobytes(grown)} (limit +1536 KB); ` +
      `observers ${before.observers} → ${after.observers}, listeners ${before.listeners} → ${after.listeners}, nodes ${before.nodes} → ${after.nodes}`,
  );
  if (known.size !== WINDOWS + AT_ONCE || gone.size !== known.size)
    throw new Wrong(`${known.size} were read, ${gone.size} went`);
  if (after.observers > before.observers || after.listeners > before.listeners)
    throw new Wrong("an observer or a listener of a closed window is left");
  await measured.stop();
  await heap(measured);
  const stopped = await alive(measured);
  const rest = await heap(measured);
  await cycle(measured, WINDOWS, () => Promise.resolve());
  console.log(
    `  after the script has stopped: observers ${stopped.observers}, listeners ${stopped.listeners}; ` +
      `the same windows without it: heap ${kilobytes((await heap(measured)) - rest)}`,
  );
  if (stopped.observers > 0 || stopped.listeners > 0)
    throw new Wrong("a stopped script listens");
  await measured.close();
}
