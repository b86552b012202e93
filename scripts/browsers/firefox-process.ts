// Starts Debian's Firefox and speaks Marionette with it. In: what a launch asks for, a
// profile whose user.js is written, the screen's environment; out: the running browser.
// A start that fails leaves no process behind.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, type LaunchOptions, until } from "./browser.ts";
import { Marionette } from "./marionette.ts";

const START_MS = 60_000;

export interface RunningFirefox {
  readonly marionette: Marionette;
  /** The first tab, which no test holds or closes: where commands go that concern no other. */
  readonly home: string;
  readonly version: string;
  readonly pid: number;
  end(): Promise<void>;
}

export async function startFirefox(
  options: LaunchOptions,
  profile: string,
  env: NodeJS.ProcessEnv,
): Promise<RunningFirefox> {
  const portFile = join(profile, "MarionetteActivePort");
  await rm(portFile, { force: true });
  const { width, height } = options.viewport ?? { width: 1280, height: 900 };
  const child = spawn(
    options.executable ?? "/usr/bin/firefox-esr",
    [
      ...["-marionette", "-no-remote", "-remote-allow-system-access"],
      ...((options.headless ?? true) ? ["-headless"] : []),
      ...["-profile", profile],
      ...["-width", String(width), "-height", String(height)],
    ],
    { stdio: "ignore", env: { ...env, ...options.env } },
  );
  let failure: Error | undefined;
  child.once("error", (error) => (failure = error));
  child.once("exit", (code) => {
    failure = new Error(`Firefox ended while it started: ${code}`);
  });
  let marionette: Marionette | undefined;
  try {
    const port = await until(
      "Firefox's port",
      async () =>
        failure ??
        (existsSync(portFile) && Number(await readFile(portFile, "utf8"))),
      START_MS,
    );
    if (port instanceof Error) throw port;
    marionette = await until("a connection to Firefox", () =>
      Marionette.connect(port),
    );
    const { capabilities } = await marionette.send<{
      capabilities: { browserVersion: string };
    }>("WebDriver:NewSession", {
      capabilities: { alwaysMatch: { acceptInsecureCerts: false } },
    });
    await marionette.send("WebDriver:SetTimeouts", { script: 30_000 });
    const [home = ""] = await marionette.send<string[]>(
      "WebDriver:GetWindowHandles",
    );
    const version = capabilities.browserVersion;
    return { ...running(child, marionette), home, version };
  } catch (error) {
    marionette?.close();
    child.kill("SIGKILL");
    throw error;
  }
}

function running(
  child: ChildProcess,
  marionette: Marionette,
): Pick<RunningFirefox, "marionette" | "pid" | "end"> {
  const pid = child.pid ?? 0;
  return {
    marionette,
    pid,
    async end() {
      if (isAlive(pid)) {
        await marionette
          .send("Marionette:Quit", { flags: ["eForceQuit"] })
          .catch(() => child.kill());
        await until("Firefox's end", () => !isAlive(pid), 20_000).catch(() =>
          child.kill("SIGKILL"),
        );
        await until("Firefox's end by force", () => !isAlive(pid));
      }
      marionette.close();
    },
  };
}
