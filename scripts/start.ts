// npm start [-- --live] [--browser chromium|firefox] [--headless]: builds the practice
// extension, opens it in a real browser on the practice post office, writes a message
// to six people there, and prints what the extension found. Without a display it runs
// headless, leaves its pictures in .output/practice and ends.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isAlive, until } from "./browsers/browser.ts";
import { launch } from "./browsers/launch.ts";
import { startDohServer } from "./practice/doh-server.ts";
import { startPostOffice } from "./practice/post-office.ts";
import { buildPractice } from "./start/build.ts";
import { type BrowserKind, findBrowser } from "./start/find-browser.ts";
import { practise, writeMessage } from "./start/practise.ts";
import { picture } from "./start/picture.ts";
import { table } from "./start/table.ts";
import { resolvers } from "../utils/dns/resolvers.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const USAGE = `Usage: npm start [-- --live] [-- --browser chromium|firefox] [-- --headless]
  --live      ask the real resolvers; otherwise recorded answers are served on this computer
  --browser   which browser to open; default: whichever is installed
  --headless  no window: write pictures to .output/practice and end`;

const isKind = (text: string | undefined): text is BrowserKind =>
  text === "chromium" || text === "firefox";

function usage(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        live: { type: "boolean", default: false },
        headless: { type: "boolean", default: false },
        browser: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return values;
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

async function main(): Promise<void> {
  const { live, help, browser: wanted, ...given } = options();
  if (help) {
    console.log(USAGE);
    return;
  }
  if (wanted !== undefined && !isKind(wanted))
    usage(`Not a browser we can open: ${wanted}`);
  const headless = given.headless || !hasDisplay();
  const found = await findBrowser(wanted ?? null);
  const extension = buildPractice(found.kind);

  const doh = live ? null : await startDohServer();
  const office = await startPostOffice();
  const browser = await launch(found.kind, {
    extension,
    executable: found.executable,
    headless,
    screen: "this",
    network: "open",
    ...(headless ? { viewport: { width: 1000, height: 800 } } : {}),
  });
  try {
    const asked = doh
      ? [doh.url]
      : resolvers
          .filter(({ role }) => role === "default")
          .map(({ url }) => url);
    const page = await practise(browser, office.url, asked);
    await writeMessage(page);
    console.log(await table(browser));
    if (headless) {
      const folder = join(root, ".output", "practice");
      mkdirSync(folder, { recursive: true });
      const names = await picture(browser, page, folder);
      const badge = await browser.badge(page);
      writeFileSync(join(folder, "badge.json"), `${JSON.stringify(badge)}\n`);
      console.log(`\nBadge: ${badge.text} (${badge.title})`);
      console.log(
        `Pictures in ${relative(process.cwd(), folder) || "."}: ${names.join(", ")}`,
      );
    } else {
      console.log(
        `\nThe practice post office is open at ${office.url}\nClick the envelope in the toolbar; close the browser to end.`,
      );
      await until(
        "the browser's end",
        () => !isAlive(browser.pid),
        Number.MAX_SAFE_INTEGER,
      );
    }
  } finally {
    await browser.close();
    await office.close();
    await doh?.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
