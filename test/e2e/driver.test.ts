// The drivers' own statements, proved on a small extension: every verb that the other
// tests rely on does in the real browser what its name says.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  holds,
  isAlive,
  Unsupported,
  until,
} from "../../scripts/browsers/browser.ts";
import { launch } from "../../scripts/browsers/launch.ts";
import type { Page } from "../../scripts/browsers/page.ts";
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

const askIn = (browser: BrowserUnderTest, page: Page) => async () => {
  const popup = await browser.openPopup(page);
  await popup.click("#ask");
};
const isPng = async (path: string, least: number) => {
  const octets = await readFile(path);
  expect(octets.subarray(1, 4).toString()).toBe("PNG");
  expect(octets.length).toBeGreaterThan(least);
};

describe.each(KINDS)("the driver of %s", (kind) => {
  const shared = process.env["TMPDIR"];
  let own: string;
  let extension: string;
  let browser: BrowserUnderTest;
  let page: Page;
  const stored = (key: string) => storedIn(browser, key);
  const frontTab = () =>
    browser.inBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return tab?.id;
    });

  beforeAll(async () => {
    extension = await makeDriverExtension(kind);
    own = await mkdtemp(join(tmpdir(), "driver-tmp-"));
    process.env["TMPDIR"] = own; // all that a browser makes is seen here
    browser = await launch(kind, { extension, ca: host.ca, hosts: host.hosts });
    page = await browser.newPage(URL_THERE);
  });
  afterAll(async () => {
    await browser?.close();
    if (shared === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = shared;
    await rm(extension, { recursive: true, force: true });
    await rm(own, { recursive: true, force: true });
  });

  test("opens a real host name over TLS that our own authority vouches for", async () => {
    expect(await page.url()).toBe(URL_THERE);
    expect(await browser.addresses()).toContain(URL_THERE);
    expect(await page.evaluate<string, []>("its")).toBe("own world");
    expect(browser.version).toMatch(/^\d+\./);
  });

  test("turns every other name away", async () => {
    const other = await browser.newPage();
    for (const url of [
      "https://elsewhere.example.org/",
      URL_THERE.replace("https", "http"),
    ])
      await expect(other.goto(url)).rejects.toThrow();
    await other.close();
  });

  test("types and presses real keys, clicks with a real gesture", async () => {
    await page.type("#field", "bc");
    const value = "document.querySelector('#field').value";
    expect(await page.evaluate<string, []>(value)).toBe("abc");
    await page.press("Enter", ["Control"]);
    expect(await page.text("#said")).toBe("Enter true true");
    await page.click("#field");
    await page.waitFor(() => document.title === "clicked true");
  });

  test("brings the pointer to an element, in a page and in the popup", async () => {
    const isUnderPointer = (selector: string) =>
      document.querySelector(`${selector}:hover`) !== null;
    await page.hover("iframe");
    expect(await page.evaluate(isUnderPointer, "#field")).toBe(false);
    await page.hover("#field");
    expect(await page.evaluate(isUnderPointer, "#field")).toBe(true);
    const popup = await browser.openPopup(page);
    await popup.hover("#name");
    expect(await popup.evaluate(isUnderPointer, "#name")).toBe(true);
    await popup.close();
  });

  test("lets a question of the browser's own stand, and answers it", async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLElement>("#field");
      if (!field) throw new Error("no field");
      field.onclick = () => {
        const before = performance.now();
        const isYes = confirm("Send?");
        const stood = performance.now() - before >= 500;
        field.dataset["said"] = `${isYes} ${stood}`;
      };
    });
    const said = "document.querySelector('#field').dataset.said";
    await page.answer(() => page.click("#field"), "confirm", 600);
    expect(await page.evaluate<string, []>(said)).toBe("true true");
    await page.answer(() => page.click("#field"), "cancel", 600);
    expect(await page.evaluate<string, []>(said)).toBe("false true");
    await page.evaluate(() => {
      const field = document.querySelector<HTMLElement>("#field");
      if (field) field.onclick = null;
    });
  });

  test("reads a frame, carries arguments and errors across", async () => {
    const frame = await page.frame("iframe");
    expect(await frame.text("#inner")).toBe("inside");
    expect(await page.evaluate((a: number, b: number) => a + b, 1, 2)).toBe(3);
    await expect(page.evaluate("missing.name")).rejects.toThrow("missing");
    await expect(page.waitFor("#never", 300)).rejects.toThrow("#never");
  });

  test("reads the badge of each tab", async () => {
    expect(await until("onInstalled", () => stored("reason"))).toBe("install");
    const other = await browser.newPage(URL_THERE);
    const set = async (text: string, title: string) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const tabId = tab?.id ?? 0;
      await chrome.action.setBadgeText({ tabId, text });
      await chrome.action.setTitle({ tabId, title });
    };
    await browser.inBackground(set, "7", "seven");
    expect(await browser.badge(other)).toEqual({ text: "7", title: "seven" });
    expect(await browser.badge(page)).toEqual({ text: "on", title: "idle" });
    expect(await browser.badge()).toEqual({ text: "on", title: "idle" });
    await other.close();
  });

  test("opens the real popup, which sees its tab's address by activeTab", async () => {
    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.querySelector("#url")?.textContent);
    expect(await popup.text("#url")).toBe(URL_THERE);
    await popup.screenshot(join(own, "popup.png"));
    await isPng(join(own, "popup.png"), 200);
    await rm(join(own, "popup.png"));
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
  });

  test("opens the popup anew, and hands it keys", async () => {
    const first = await browser.openPopup(page);
    await first.type("#name", "gone");
    const popup = await browser.openPopup(page);
    await popup.type("#name", "Aé");
    await popup.type("#name", "bc");
    await popup.press("Backspace");
    const state = `[document.querySelector("#name").value, document.activeElement.id]`;
    expect(await popup.evaluate(state)).toEqual(["Aéb", "name"]);
    await popup.press("Tab");
    expect(await popup.evaluate(state)).toEqual(["Aéb", "ask"]);
    await popup.press("Tab", ["Shift"]);
    expect(await popup.evaluate(state)).toEqual(["Aéb", "name"]);
    await popup.close();
  });

  test("ends the background; a message starts another", async () => {
    const sender = await browser.extensionPage("page.html");
    expect(await sender.url()).toBe(`${browser.extensionOrigin}/page.html`);
    const life = await browser.inBackground<string, []>("life");
    await browser.stopBackground();
    expect(await browser.isBackgroundRunning()).toBe(false);
    await sender.evaluate(() => {
      void chrome.runtime.sendMessage("start");
    });
    await until("the background", () => browser.isBackgroundRunning());
    const heardBy = await until("the message", () => stored("heardBy"));
    expect(heardBy).not.toBe(life);
    expect(await browser.inBackground<string, []>("life")).toBe(heardBy);
    await sender.close();
  });

  test("leaves the tabs as they are where no person acts", async () => {
    const other = await browser.newPage(URL_THERE);
    const front = await frontTab();
    await page.waitFor("#field");
    await browser.stopBackground();
    expect(await frontTab()).toBe(front);
    await page.click("#field");
    expect(await frontTab()).not.toBe(front);
    await other.close();
  });

  test("grants what is asked for in the popup's click, and withdraws it", async () => {
    await browser.allow([ORIGIN], askIn(browser, page));
    expect(await until("onAdded", () => stored("added"))).toEqual([ORIGIN]);
    await page.goto(URL_THERE);
    await page.waitFor("html[data-mark]");
    await browser.revoke([ORIGIN]);
    expect(await until("onRemoved", () => stored("removed"))).toEqual([ORIGIN]);
    // In a new tab: in the old one Chromium goes on with the popup's `activeTab`.
    const other = await browser.newPage(URL_THERE);
    await other.waitFor("#field");
    await expect(other.waitFor("html[data-mark]", 500)).rejects.toThrow("mark");
    await other.close();
  });

  test("keeps a grant over an update and a restart", async () => {
    await browser.allow([ORIGIN], askIn(browser, page));
    await browser.reloadExtension();
    await until("update", async () => (await stored("reason")) === "update");
    expect(await holds(browser, [ORIGIN])).toBe(true);
    await browser.restart();
    expect(await holds(browser, [ORIGIN])).toBe(true);
    page = await browser.newPage(URL_THERE);
    await page.waitFor("html[data-mark]");
  });

  test("opens a private window in which the extension may work", async () => {
    const hidden = await browser.openPrivateWindow(URL_THERE);
    expect(await hidden.url()).toBe(URL_THERE);
    const incognito = await browser.inBackground(async () => ({
      allowed: await chrome.extension.isAllowedIncognitoAccess(),
      tabs: (await chrome.tabs.query({})).filter((tab) => tab.incognito).length,
    }));
    expect(incognito).toEqual({ allowed: true, tabs: 1 });
    await hidden.close();
    expect(await hidden.isOpen()).toBe(false);
  });

  test("takes a picture of a page", async () => {
    await page.screenshot(join(own, "page.png"));
    await isPng(join(own, "page.png"), 1000);
    await rm(join(own, "page.png"));
  });

  if (kind === "chromium")
    test("says that no prompt is shown", async () => {
      await expect(browser.deny(askIn(browser, page))).rejects.toThrow(
        Unsupported,
      );
    });

  test("ends by its own process, and leaves no file", async () => {
    await browser.close();
    expect(isAlive(browser.pid)).toBe(false);
    expect(await readdir(own)).toEqual([]);
  });
});
