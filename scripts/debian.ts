// Debian packages that a command needs: what is missing is installed where we are
// root, else one clear sentence names it. Services that such a package would start
// by itself are kept from starting: the tests start their own.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";

const APT = ["-o", "DPkg::Lock::Timeout=600", "-y", "--no-install-recommends"];
const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
/** A policy by which invoke-rc.d starts nothing (Debian Policy 9.3.3.2). */
const POLICY = "/usr/sbin/policy-rc.d";

export function missingDebianPackages(names: readonly string[]): string[] {
  return names.filter((name) => {
    const { status, stdout } = spawnSync(
      "dpkg-query",
      ["-W", "-f", "${db:Status-Status}", name],
      { encoding: "utf8" },
    );
    return status !== 0 || stdout.trim() !== "installed";
  });
}

const run = (command: string, args: readonly string[], input?: string) =>
  execFileSync(command, args, {
    env: environment,
    stdio: [input === undefined ? "ignore" : "pipe", "ignore", "inherit"],
    ...(input === undefined ? {} : { input }),
  });

/**
 * `answers`: lines for debconf-set-selections. Does nothing when all is installed.
 * Throws one sentence when it may not or cannot install.
 */
export async function requireDebianPackages(
  names: readonly string[],
  answers: readonly string[] = [],
): Promise<void> {
  if (!existsSync("/etc/debian_version"))
    throw new Error(
      `This needs a Debian system with the packages ${names.join(" ")}.`,
    );
  const missing = missingDebianPackages(names);
  if (missing.length === 0) return;
  const list = missing.join(" ");
  if (process.getuid?.() !== 0)
    throw new Error(
      `Please install: sudo apt-get install --no-install-recommends ${list}`,
    );
  console.error(`Installing Debian packages (once): ${list}`);
  const ownPolicy = !existsSync(POLICY);
  if (ownPolicy)
    writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    if (answers.length > 0)
      run("debconf-set-selections", [], `${answers.join("\n")}\n`);
    run("apt-get", ["update", "-q"]);
    run("apt-get", ["install", ...APT, ...missing]);
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true });
  }
  const still = missingDebianPackages(missing);
  if (still.length > 0)
    throw new Error(`apt-get did not install ${still.join(" ")}.`);
}
