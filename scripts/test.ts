// npm test [unit|e2e|rigs]: runs the named kinds one after the other, all but the
// rigs where none is named; ends with one line "N passed, N failed" and its exit
// code. A browser or server that does not start fails: nothing is skipped in silence.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { requireDebianPackages } from "./debian.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const reports = join(root, ".output", "tests");

interface Count {
  passed: number;
  failed: number;
}

const total: Count = { passed: 0, failed: 0 };

function add(name: string, { passed, failed }: Count) {
  total.passed += passed;
  total.failed += failed;
  console.log(`\n== ${name}: ${passed} passed, ${failed} failed\n`);
}

/** The entry of a package's command, whatever its `exports` say. */
const command = (name: string, entry: string): string =>
  join(root, "node_modules", name, entry);

function node(args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status === 0;
}

function check(name: string, args: readonly string[]): boolean {
  const ok = node(args);
  add(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  return ok;
}

const wxt = command("wxt", "bin/wxt.mjs");
const vitestEntry = command("vitest", "vitest.mjs");

/** Runs one project of test/vitest.config.ts and counts from its report. */
function vitest(project: string) {
  const report = join(reports, `${project}.json`);
  const ok = node([
    vitestEntry,
    "run",
    "--config",
    "test/vitest.config.ts",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  let count: Count = { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numTotalTests, success } = JSON.parse(
      readFileSync(report, "utf8"),
    ) as {
      numPassedTests: number;
      numTotalTests: number;
      success: boolean;
    };
    // A test that did not run (a hook that failed, a skip) counts as failed.
    const failed = numTotalTests - numPassedTests;
    count = {
      passed: numPassedTests,
      failed: ok && success ? failed : Math.max(1, failed),
    };
  } catch {
    console.error(`No report of ${project} was written.`);
  }
  add(project, count);
}

function build(): boolean {
  return (
    check("build chrome", [wxt, "build", "-b", "chrome"]) &&
    check("build firefox", [wxt, "build", "-b", "firefox"]) &&
    check("build chrome (practice)", [
      wxt,
      "build",
      "-b",
      "chrome",
      "--mode",
      "practice",
    ]) &&
    check("build firefox (practice)", [
      wxt,
      "build",
      "-b",
      "firefox",
      "--mode",
      "practice",
    ])
  );
}

const asked = process.argv.slice(2);
const kinds = asked.length > 0 ? asked : ["unit", "e2e"];
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

if (kinds.includes("unit")) {
  check("wxt prepare", [wxt, "prepare"]);
  check("types", [command("typescript", "bin/tsc"), "--noEmit"]);
  check("format", [command("prettier", "bin/prettier.cjs"), "--check", "."]);
}
if (kinds.includes("e2e") || kinds.includes("rigs"))
  await requireDebianPackages([
    "chromium",
    "firefox-esr",
    "libnss3-tools",
    "openssl",
    "openbox",
    "xdotool",
    "xvfb",
  ]);
if (build()) for (const kind of kinds) vitest(kind);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
