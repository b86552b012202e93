// A webmail asks by a dialog of the browser's own whether to send a message without a text.
// Who cancels and closes the tab a while later has not sent it; who confirms has. Nothing in
// the page tells the difference, but that it is blocked while the dialog stands.
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { ANSWERED_MS } from "../../utils/journal/sending.ts";
import { grant } from "./person.ts";
import { everythingKept, journal } from "./stores.ts";
import { createWorld, KINDS, type World } from "./world.ts";

const HOST = "mail.example.net";
const at = (path: string) => `https://${HOST}/mail/${path}`;
const SITES = {
  [HOST]: {
    "/mail/compose": `<!doctype html><meta charset="utf-8">
      <label>To: <input name="to" value="anna@demant.com"></label>
      <label>Subject: <input name="subject"></label>
      <textarea name="text"></textarea>
      <button id="asks">Send</button><button id="sends">Send</button>
      <script src="ask.js"></script>`,
    "/mail/ask.js": `
      document.querySelector("#asks").onclick = () => {
        if (confirm("No text. Send anyway?")) location.href = "list";
      };`,
    "/mail/list": "<!doctype html><p>Inbox",
  },
};
/** A person reads what is asked. */
const READS_MS = 2_000;

describe.each(KINDS)("a webmail that asks before it sends, in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;

  const standing = async () =>
    Object.keys((await everythingKept(browser)).session).filter((key) =>
      /^(open|intent|asked|left):/.test(key),
    );
  const opened = () =>
    until("a compose window", async () => (await standing()).length === 1);
  const settled = () =>
    until("nothing to wait for", async () => (await standing()).length === 0);
  const compose = async (): Promise<Page> => {
    const page = await browser.newPage(at("compose"));
    await opened();
    return page;
  };
  const counted = async () => (await journal(browser)).length;

  beforeAll(async () => {
    world = await createWorld({ sites: SITES });
    browser = await world.open(kind, "ships");
    const page = await browser.newPage(at("compose"));
    await grant(browser, page, at("compose"));
    await page.close();
    await settled();
  });
  afterAll(() => world?.close());

  test("cancelled, and the tab closed a while later: it was not sent", async () => {
    const page = await compose();
    await page.answer(() => page.click("#asks"), "cancel", READS_MS);
    await sleep(ANSWERED_MS + 500);
    await page.close();
    await settled();
    expect(await counted()).toBe(0);
  });

  test("confirmed: it counts", async () => {
    const page = await compose();
    await page.answer(() => page.click("#asks"), "confirm", READS_MS);
    await until("it counts", async () => (await counted()) === 1);
    await sleep(ANSWERED_MS);
    await page.close();
    await settled();
    expect(await counted()).toBe(1);
  });

  test("not asked, and the tab closed a while later: it counts", async () => {
    const page = await compose();
    await page.click("#sends");
    await sleep(ANSWERED_MS + 500);
    await page.close();
    await settled();
    expect(await counted()).toBe(2);
  });
});
