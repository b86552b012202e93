// npm run pictures: makes the README's pictures anew. The practice extension in a real
// Chromium, as `npm start` opens it: the welcome page as it is found, the popup over a
// message to six people, and the week once three messages were sent.
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./browsers/launch.ts";
import type { Page } from "./browsers/page.ts";
import { startDohServer } from "./practice/doh-server.ts";
import { startPostOffice } from "./practice/post-office.ts";
import { buildPractice } from "./start/build.ts";
import { findBrowser } from "./start/find-browser.ts";
import {
  practise,
  RECIPIENTS,
  settled,
  writeMailboxes,
  writeMessage,
} from "./start/practise.ts";

const folder = fileURLToPath(new URL("practice/", import.meta.url));
const DENSITY = 2;
const VIEWPORT = { width: 800, height: 1200 };
/** Below the last part, in CSS pixels. */
const MARGIN = 12;
const MOST_BYTES = 120_000;

/** Two more, to recorded domains: the week is enough to speak of a habit then. */
const MORE = [
  ["eva@gmail.com", "finn@gmail.com", "gro@gmx.net", "town@esbjerg.dk"],
  ["hana@gmail.com", "ivo@posteo.de", "jo@novonordisk.com", "kim@outlook.com"],
] as const;

/** Ends below the last of these parts that the viewport shows whole. */
async function take(page: Page, name: string, parts: string): Promise<void> {
  const end = await page.evaluate(
    (found: string, margin: number) => {
      const bottoms = [...document.querySelectorAll(found)]
        .map((part) => part.getBoundingClientRect().bottom)
        .filter((bottom) => bottom <= innerHeight);
      return bottoms.length === 0
        ? null
        : Math.min(innerHeight, Math.round(Math.max(...bottoms) + margin));
    },
    parts,
    MARGIN,
  );
  if (end === null) throw new Error(`${name} shows no part whole`);
  const path = join(folder, name);
  await page.screenshot(path, end);
  const { size } = statSync(path);
  console.log(`${name}: ${size} bytes`);
  if (size > MOST_BYTES) throw new Error(`${name} is too heavy`);
}

const { executable } = await findBrowser("chromium");
const extension = buildPractice("chromium");
const doh = await startDohServer();
const office = await startPostOffice();
const browser = await launch("chromium", {
  extension,
  executable,
  viewport: VIEWPORT,
  colorScheme: "light",
  density: DENSITY,
  network: "open",
});
try {
  const welcome = await browser.extensionPage("welcome.html");
  await welcome.waitFor("[data-message]");
  await take(welcome, "welcome.webp", "section");
  await welcome.close();

  const page = await practise(browser, office.url, [doh.url]);
  await writeMessage(page);
  await settled(browser, Object.values(RECIPIENTS).flat().length);
  const popup = await browser.openPopup(page);
  await popup.waitFor("[data-message]");
  await take(popup, "popup.webp", ".row");
  await popup.close();

  for (const mailboxes of [null, ...MORE]) {
    if (mailboxes) {
      await page.click("[data-new]");
      await writeMailboxes(page, { to: mailboxes });
      await settled(browser, mailboxes.length);
    }
    await page.click("[data-send]");
    await page.waitFor(() => !document.querySelector("form[data-compose]"));
  }
  const week = await browser.extensionPage("weekly.html");
  await week.waitFor("[data-lead]");
  await take(week, "week.webp", "section");
} finally {
  await browser.close();
  await office.close();
  await doh.close();
}
