// A virtual screen with a window manager, for what only a headful browser shows.
// Gives: the environment to start a browser in, real X key presses, and the picture's
// brightness, by which a window-modal dialog (it dims the whole window) is seen to open and close.
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { isAlive, until } from "./browser.ts";

const run = promisify(execFile);

export interface VirtualScreen {
  readonly env: NodeJS.ProcessEnv;
  /** X key names: "Escape", "Tab", "Return". */
  press(...keys: string[]): Promise<void>;
  /** Clicks in the middle of the window of this width, once it has come to rest. */
  clickWindow(width: number): Promise<void>;
  /** Mean of the red, green and blue of every pixel, 0 to 255. */
  brightness(): Promise<number>;
  close(): Promise<void>;
}

export async function openVirtualScreen(): Promise<VirtualScreen> {
  const directory = await mkdtemp(join(tmpdir(), "screen-"));
  const screen = spawn(
    "Xvfb",
    ["-displayfd", "1", "-fbdir", directory, "-nolisten", "tcp"].concat(
      "-screen",
      "0",
      "1280x900x24",
    ),
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    screen.once("error", reject);
    screen.once("exit", (code) => reject(new Error(`Xvfb ended: ${code}`)));
    screen.stdout.once("data", (data) => resolve(String(data).trim()));
  });
  const env = {
    ...process.env,
    DISPLAY: `:${number}`,
    // What a browser under test announces is not for the person at this computer.
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
  };
  // Without a window manager no window has the focus and keys go nowhere.
  const manager = spawn("openbox", [], { env, stdio: "ignore" });
  await new Promise<void>((resolve, reject) => {
    manager.once("spawn", resolve);
    manager.once("error", reject);
  });

  return {
    env,
    press: async (...keys) => {
      await run("xdotool", ["key", "--clearmodifiers", ...keys], { env });
    },
    clickWindow: async (width) => {
      let before = "";
      const at = await until(`a window ${width} pixels wide`, async () => {
        const found = await middleOf(width, env);
        const isAtRest = found === before;
        before = found ?? "";
        return isAtRest ? found : undefined;
      });
      await run("xdotool", ["mousemove", ...at.split(" "), "click", "1"], {
        env,
      });
    },
    brightness: async () =>
      brightnessOf(await readFile(join(directory, "Xvfb_screen0"))),
    close: async () => {
      for (const child of [manager, screen]) {
        const ended = new Promise((resolve) => child.once("exit", resolve));
        if (child.exitCode === null && child.kill()) await ended;
      }
      await until("the end of Xvfb", () => !isAlive(screen.pid ?? 0));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** "x y" of the visible window of this width, as xdotool tells it. */
async function middleOf(
  width: number,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const { stdout } = await run(
    "xdotool",
    ["search", "--onlyvisible", "--name", "", "getwindowgeometry", "%@"],
    { env },
  );
  const geometry = /Position: (\d+),(\d+)[^\n]*\n\s*Geometry: (\d+)x(\d+)/g;
  for (const [, x, y, wide, high] of stdout.matchAll(geometry))
    if (Number(wide) === width)
      return `${Number(x) + width / 2} ${Number(y) + Math.floor(Number(high) / 2)}`;
  return undefined;
}

/** Lets `act` raise a window-modal dialog, which dims the window, and answers it by keys. */
export async function answerDialog(
  screen: VirtualScreen,
  act: () => Promise<unknown>,
  keys: readonly string[],
): Promise<void> {
  const before = await screen.brightness();
  await act();
  await until(
    "the dialog",
    async () => Math.abs((await screen.brightness()) - before) > 1,
  );
  // Its buttons are dead at first, against stray clicks, and are redrawn when they come to
  // life after half a second: a picture that has stood still for longer is ready.
  let [shown, since] = [-1, 0];
  await until("the dialog at rest", async () => {
    const now = await screen.brightness();
    if (now !== shown) [shown, since] = [now, performance.now()];
    return performance.now() - since > 1000;
  });
  await screen.press(...keys);
  await until(
    "the end of the dialog",
    async () => Math.abs((await screen.brightness()) - shown) > 1,
  );
}

// X Window Dump (XWDFile.h): a header of big-endian words, then 12 octets a colour, then rows.
function brightnessOf(dump: Buffer): number {
  const word = (index: number) => dump.readUInt32BE(index * 4);
  const [start, width, height, stride] = [
    word(0) + word(19) * 12,
    word(4),
    word(5),
    word(12),
  ];
  let sum = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = start + y * stride + x * 4;
      sum += (dump[at] ?? 0) + (dump[at + 1] ?? 0) + (dump[at + 2] ?? 0);
    }
  }
  return sum / (width * height * 3);
}
