// What a person can ask of the popup beyond the message: any address by a button, and
// their own word on an answer that is not right. Nothing of it leaves the device.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserUnderTest } from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { openOffice } from "./person.ts";
import { settled, told } from "./popup.ts";
import { askedNames, createWorld, KINDS, type World } from "./world.ts";

describe.each(KINDS)("the popup's answers in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;

  const open = async <T>(look: (popup: Page) => Promise<T>): Promise<T> => {
    const popup = await browser.openPopup(page);
    try {
      return await look(popup);
    } finally {
      await popup.close();
    }
  };
  const rowOf = (popup: Page, domain: string) =>
    popup.evaluate((name) => {
      const item = document.querySelector<HTMLElement>(
        `[data-message] [data-domain="${name}"]`,
      );
      return `${item?.dataset["keeper"]} ${item?.dataset["seat"]}`;
    }, domain);

  beforeAll(async () => {
    world = await createWorld();
    browser = await world.open(kind, "practice");
    page = await openOffice(browser, world.officeUrl);
    await page.type('[data-field="to"] input', "anna@demant.com");
    await page.press("Enter");
  });
  afterAll(() => world?.close());

  test("an address is looked up at the press of the button, its domain alone", async () => {
    await open(async (popup) => {
      await popup.click("[data-look-up] summary");
      await popup.type("[data-look-up] input", "Carla <carla@ericsson.com>");
      expect(askedNames(world.doh)).not.toContain("ericsson.com");
      await popup.click('[data-action="look-up"]');
      await popup.waitFor('[data-looked-up] [data-keeper="microsoft"]');
    });
    expect(askedNames(world.doh)).toContain("ericsson.com");
    expect(JSON.stringify(world.doh.log)).not.toContain("carla");
  });

  test("what is no address is said beside the field", async () => {
    await open(async (popup) => {
      await popup.click("[data-look-up] summary");
      await popup.type("[data-look-up] input", "carla at ericsson");
      await popup.click('[data-action="look-up"]');
      await popup.waitFor('[data-look-up] [role="alert"]:not([hidden])');
    });
  });

  test("the person's own word stands in badge and popup, and can be taken back", async () => {
    const badge = async () => (await browser.badge(page)).text;
    await open(async (popup) => {
      await settled(popup);
      expect(await rowOf(popup, "demant.com")).toBe("microsoft US");
      const details = "[data-message] .row:nth-of-type(2) [data-not-right]";
      await popup.click(`${details} summary`);
      await popup.waitFor(
        () => document.querySelectorAll("[data-not-right] option").length > 100,
      );
      await popup.type(`${details} input`, "Posteo");
      await popup.click(`${details} [data-action="correct"]`);
      await popup.waitFor('[data-message] [data-keeper="posteo"]');
    });
    await expect.poll(badge).toBe("DE");
    await browser.stopBackground();
    await open(async (popup) => {
      await settled(popup);
      expect(await rowOf(popup, "demant.com")).toBe("posteo DE");
      const [message] = await told(popup);
      expect(message?.map(({ domain }) => domain)).toContain("demant.com");
      const details = "[data-message] .row:nth-of-type(2) [data-not-right]";
      await popup.click(`${details} summary`);
      await popup.click(`${details} [data-action="undo"]`);
      await popup.waitFor('[data-message] [data-keeper="microsoft"]');
    });
    await expect.poll(badge).toBe("2");
  });
});
