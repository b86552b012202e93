// Which browser opens the practice post office: an installed Chromium or Firefox,
// else Debian's package where we are root, else Playwright's own. Branded Chrome and
// Edge no longer load extensions from the command line, so they are not looked for.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { requireDebianPackages } from "../debian.ts";

export type BrowserKind = "chromium" | "firefox";

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly executable: string;
}

const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: ["chromium", "chromium-browser"],
  firefox: ["firefox", "firefox-esr"],
};

const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Looks through PATH and the usual places; null where there is none. */
export function installed(
  kind: BrowserKind,
  path = process.env["PATH"] ?? "",
): string | null {
  const folders = path.split(delimiter).filter(Boolean);
  const candidates = [
    ...folders.flatMap((folder) =>
      COMMANDS[kind].map((name) => join(folder, name)),
    ),
    ...PLACES[kind],
  ];
  return candidates.find(isExecutable) ?? null;
}

const isDebianRoot = () =>
  existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** Playwright's own Chromium: where it lies, downloaded if need be. */
function playwrightChromium(): string | null {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.error("No Chromium or Firefox found: fetching Playwright's own ...");
  const require = createRequire(import.meta.url);
  const cli = join(
    dirname(require.resolve("playwright-core/package.json")),
    "cli.js",
  );
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: ["ignore", 2, 2],
  });
  return status === 0 && existsSync(path) ? path : null;
}

/** `wanted`: the kind asked for on the command line. Throws one clear sentence. */
export async function findBrowser(
  wanted: BrowserKind | null,
): Promise<FoundBrowser> {
  const kinds: readonly BrowserKind[] = wanted
    ? [wanted]
    : ["chromium", "firefox"];
  for (const kind of kinds) {
    const executable = installed(kind);
    if (executable) return { kind, executable };
  }
  if (isDebianRoot()) {
    const kind = wanted ?? "chromium";
    const name = kind === "chromium" ? "chromium" : "firefox-esr";
    console.error(`No browser found: installing Debian's package ${name}.`);
    await requireDebianPackages([name]);
    const executable = installed(kind);
    if (executable) return { kind, executable };
  }
  const own = wanted === "firefox" ? null : playwrightChromium();
  if (own) return { kind: "chromium", executable: own };
  throw new Error(
    `Please install ${wanted === "firefox" ? "Firefox" : "Chromium or Firefox"}: none was found, and none could be fetched.`,
  );
}
