// The practice extension of a browser, built anew; gives its folder.
import { spawnSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserKind } from "./find-browser.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export function buildPractice(kind: BrowserKind): string {
  const target = kind === "chromium" ? "chrome" : "firefox";
  const wxt = join(root, "node_modules/wxt/bin/wxt.mjs");
  const { status } = spawnSync(
    process.execPath,
    [wxt, "build", "-b", target, "--mode", "practice"],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (status !== 0) throw new Error("The build failed: see its words above.");
  return join(root, ".output", `${target}-mv3-practice`);
}
