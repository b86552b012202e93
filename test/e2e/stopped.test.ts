// The worker is stopped in the middle of a look-up. Nothing it was told is lost, and
// nothing stays "still looking": the page tells again, the next worker goes on. And it
// sleeps at Ctrl+Enter, which no pointer or focus announces: the keys themselves wake it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { openOffice } from "./person.ts";
import { settled, told } from "./popup.ts";
import { journal } from "./stores.ts";
import { askedNames, createWorld, KINDS, type World } from "./world.ts";

/** Milliseconds before every answer: long enough to stop the worker in between. */
const DELAY = 700;

describe.each(KINDS)("a worker stopped during a look-up in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;

  const write = async (address: string) => {
    await page.type('[data-field="to"] input', address);
    await page.press("Enter");
  };
  const asked = (domain: string) =>
    until(`the question for ${domain}`, () =>
      askedNames(world.doh).includes(domain),
    );
  const toldOf = async (domain: string) => {
    const popup = await browser.openPopup(page);
    try {
      await settled(popup);
      const [message] = await told(popup);
      return message?.find((one) => one.domain === domain);
    } finally {
      await popup.close();
    }
  };

  beforeAll(async () => {
    world = await createWorld({ doh: { delay: DELAY } });
    browser = await world.open(kind, "practice");
    page = await openOffice(browser, world.officeUrl);
  });
  afterAll(() => world?.close());

  test("the popup tells the answer when it is opened afterwards", async () => {
    await write("anna@demant.com");
    await asked("demant.com");
    await browser.stopBackground();
    expect(await toldOf("demant.com")).toMatchObject({ keeper: "microsoft" });
  });

  test("the popup that was open tells it, too", async () => {
    await write("erna@ericsson.com");
    await asked("ericsson.com");
    const popup = await browser.openPopup(page);
    try {
      await popup.waitFor('[data-state="looking"]');
      await browser.stopBackground();
      await settled(popup);
      const [message] = await told(popup);
      expect(message?.map(({ domain }) => domain)).toContain("ericsson.com");
    } finally {
      await popup.close();
    }
  });

  test("the badge is right without any popup", async () => {
    await write("ben@crans.ch");
    await asked("crans.ch");
    await browser.stopBackground();
    const badge = async () => (await browser.badge(page)).text;
    await expect.poll(badge, { timeout: 10_000 }).toBe("3");
  });

  test("Ctrl+Enter wakes it, and counts though its tab is closed as soon as it runs", async () => {
    await page.type("textarea", "Hello.");
    await browser.stopBackground();
    expect(await browser.isBackgroundRunning()).toBe(false);
    await page.press("Enter", ["Control"]);
    await until("the worker awake", () => browser.isBackgroundRunning());
    await browser.inBackground(() => true);
    await page.close();
    const counted = async () => (await journal(browser)).length;
    await expect.poll(counted, { timeout: 10_000 }).toBe(1);
  });
});
