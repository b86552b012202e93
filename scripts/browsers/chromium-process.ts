// Starts Debian's Chromium through Playwright. In: what a launch asks for, a profile, the
// screen's environment; out: the running browser, its DevTools session, its process.
// The profile is also its HOME, where Chromium looks for certificate authorities (NSS).
import { join } from "node:path";
import {
  chromium,
  type BrowserContext,
  type CDPSession,
} from "playwright-core";
import type { LaunchOptions } from "./browser.ts";

export interface RunningChromium {
  readonly context: BrowserContext;
  readonly devtools: CDPSession;
  readonly version: string;
  readonly pid: number;
}

export const homeOf = (profile: string): string => join(profile, "home");

export const isHeadless = ({ prompts, headless }: LaunchOptions): boolean =>
  !prompts && (headless ?? true);

export async function startChromium(
  options: LaunchOptions,
  profile: string,
  env: NodeJS.ProcessEnv,
): Promise<RunningChromium> {
  const { extension, viewport, colorScheme, density, hosts = {} } = options;
  const context = await chromium.launchPersistentContext(
    join(profile, "data"),
    {
      executablePath: options.executable ?? "/usr/bin/chromium",
      headless: isHeadless(options),
      viewport: viewport ?? null,
      ...(density && viewport ? { deviceScaleFactor: density } : {}),
      ...(colorScheme ? { colorScheme } : {}),
      // Playwright's own default is none.
      ...(options.backForwardCache
        ? { ignoreDefaultArgs: ["--disable-back-forward-cache"] }
        : {}),
      env: { ...env, ...options.env, HOME: homeOf(profile) },
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--enable-unsafe-extension-debugging",
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        "--no-first-run",
        "--no-default-browser-check",
        ...(options.network === "open"
          ? []
          : [
              "--disable-background-networking",
              "--disable-component-update",
              `--host-resolver-rules=${resolverRules(hosts)}`,
            ]),
      ],
    },
  );
  try {
    const browser = context.browser();
    if (browser === null) throw new Error("Chromium ended while it started");
    const devtools = await browser.newBrowserCDPSession();
    const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
    const pid = processInfo.find(({ type }) => type === "browser")?.id;
    if (pid === undefined) throw new Error("Chromium names no process");
    return { context, devtools, version: browser.version(), pid };
  } catch (error) {
    await context.close();
    throw error;
  }
}

function resolverRules(hosts: Readonly<Record<string, number>>): string {
  return [
    ...Object.entries(hosts).map(
      ([name, port]) => `MAP ${name}:443 127.0.0.1:${port}`,
    ),
    "MAP * ~NOTFOUND",
    "EXCLUDE 127.0.0.1",
    "EXCLUDE localhost",
  ].join(", ");
}
