// The drivers' further statements: true prompts are answered as a person does, what a launch
// asks for is seen by pages and popup, and a profile trusts nobody it was not told to.
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  holds,
  until,
} from "../../scripts/browsers/browser.ts";
import { launch } from "../../scripts/browsers/launch.ts";
import {
  makeDriverExtension,
  ORIGIN,
  storedIn,
  URL_THERE,
} from "./driver-extension.ts";
import { type DriverHost, startDriverHost } from "./driver-host.ts";

const KINDS = ["chromium", "firefox"] as const;

let host: DriverHost;
beforeAll(async () => {
  host = await startDriverHost();
});
afterAll(() => host?.close());

describe.each(KINDS)("prompts, taste and trust in %s", (kind) => {
  let extension: string;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    extension = await makeDriverExtension(kind);
    browser = await launch(kind, {
      ...{ extension, hosts: host.hosts, prompts: true, colorScheme: "dark" },
      viewport: { width: 900, height: 600 },
      installation: "temporary",
    });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(extension, { recursive: true, force: true });
  });

  test("a prompt can be refused, and agreed to", async () => {
    const page = await browser.extensionPage("popup.html");
    await page.waitFor("#ask");
    await browser.deny(() => page.click("#ask"));
    const answer = async () => [await storedIn(browser, "answer")];
    await until("no", async () => (await answer())[0] === false);
    expect(await holds(browser, [ORIGIN])).toBe(false);
    await browser.allow([ORIGIN], () => page.click("#ask"));
    await until("yes", async () => (await answer())[0] === true);
    expect(await holds(browser, [ORIGIN])).toBe(true);
  });

  test("pages and popup have the asked size and colours", async () => {
    const dark = "matchMedia('(prefers-color-scheme: dark)').matches";
    const page = await browser.extensionPage("page.html");
    expect(await page.evaluate("[innerWidth, innerHeight]")).toEqual([
      900, 600,
    ]);
    expect(await page.evaluate(dark)).toBe(true);
    const popup = await browser.openPopup(page);
    expect(await popup.evaluate(dark)).toBe(true);
    await popup.close();
  });

  test("without our authority the same host is refused", async () => {
    const page = await browser.newPage();
    await expect(page.goto(URL_THERE)).rejects.toThrow(/cert|insecure/i);
  });

  if (kind === "firefox")
    test("a temporary installation is there again after a restart", async () => {
      await browser.restart();
      expect((await browser.badge()).title).toBe("idle");
    });
});
