// Server processes of a rig. In: a command and when it counts as up. Out: the running
// process with what it printed, in a process group of its own, so that workers which
// outlive their parent end with it. Waits are polls with a deadline that say what was
// awaited; nothing sleeps for a guessed time.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export const ADDRESS = "127.0.0.1";

const POLL_MS = 50;
const PATIENCE_MS = 20_000;
/** From SIGTERM to SIGKILL. */
const GRACE_MS = 5_000;

export interface RigProcess {
  readonly name: string;
  readonly pid: number;
  /** What it wrote to both outputs so far. */
  output(): string;
  running(): boolean;
  /** Ends the whole group; resolves when nobody of it is left. */
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, ADDRESS);
  await once(server, "listening");
  // A TCP server's address is an AddressInfo (a string only for a local socket).
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** The first value of `condition` that is neither false, null nor undefined. */
export async function waitFor<T>(
  what: string,
  condition: () => T | Promise<T>,
  patienceMs: number = PATIENCE_MS,
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const value = await condition();
    if (value !== false && value !== null && value !== undefined)
      // The three types that are excluded are the three values just ruled out.
      return value as Exclude<T, false | null | undefined>;
    if (Date.now() >= deadline)
      throw new Error(`Waited ${patienceMs} ms in vain for ${what}.`);
    await sleep(POLL_MS);
  }
}

/** Whether somebody listens on the port of the loopback address. */
export function answersTcp(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, ADDRESS);
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/** False when no process of the group is left (ESRCH). */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

async function spawned(child: ChildProcess, name: string): Promise<number> {
  try {
    await once(child, "spawn");
  } catch (error) {
    throw new Error(`${name} did not start: ${String(error)}`);
  }
  if (child.pid === undefined) throw new Error(`${name} has no process id.`);
  return child.pid;
}

export async function startProcess(
  name: string,
  command: string,
  args: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
    /** Asked again and again until it holds; an early exit fails at once. */
    readonly ready: () => boolean | Promise<boolean>;
  },
): Promise<RigProcess> {
  const child = spawn(command, args, {
    detached: true, // a process group of its own
    stdio: ["ignore", "pipe", "pipe"],
    // Debian keeps servers where an ordinary user's PATH does not look.
    env: {
      ...process.env,
      PATH: `${process.env["PATH"] ?? ""}:/usr/sbin`,
      ...options.env,
    },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (words += chunk.toString()));
  const pid = await spawned(child, name);
  const kill = () => void signalGroup(pid, "SIGKILL");
  process.once("exit", kill); // a test run that dies leaves no server behind

  const running = () => child.exitCode === null && child.signalCode === null;
  const gone = () => !signalGroup(pid, 0);
  const stop = async () => {
    signalGroup(pid, "SIGTERM");
    try {
      await waitFor(`the end of ${name}`, gone, GRACE_MS);
    } catch {
      signalGroup(pid, "SIGKILL");
      await waitFor(`the end of ${name}, killed`, gone, GRACE_MS);
    }
    process.off("exit", kill);
  };
  const server = { name, pid, output: () => words, running, stop };
  try {
    await waitFor(`${name} to be ready`, () => !running() || options.ready());
    if (!running()) throw new Error(`${name} ended by itself.`);
  } catch (error) {
    await stop();
    throw new Error(`${String(error)}\n${words.trim()}`);
  }
  return server;
}
