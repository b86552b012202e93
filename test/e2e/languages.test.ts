// The language that a person chose, in real browsers: every page and the button's
// tooltip speak it from the next look on, and what the browser itself shows of us is
// there. Read from the pages as they are shown, no-break spaces included.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { languages } from "../../utils/display/languages.ts";
import { countryName } from "../../utils/display/words.ts";
import { openOffice } from "./person.ts";
import { settled } from "./popup.ts";
import { createWorld, KINDS, type World } from "./world.ts";

const { fr, de } = languages;

const speak = (browser: BrowserUnderTest, code: string) =>
  browser.inBackground(
    (language: string) => chrome.storage.local.set({ language }),
    code,
  );

const read = (page: Page) =>
  page.evaluate(() => ({
    language: document.documentElement.lang,
    text: document.body.textContent ?? "",
  }));

/** The languages in which laws are told, before and after one asks for a row's. */
async function laws(popup: Page) {
  const languagesOf = () =>
    popup.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>("[data-regime] [lang]")].map(
          ({ lang }) => lang,
        ),
      ),
    ]);
  const before = await languagesOf();
  await popup.click("[data-laws-of] > summary");
  await popup.waitFor("[data-laws-of] [data-law]");
  return { before, after: await languagesOf() };
}

describe.each(KINDS)("in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    world = await createWorld();
    browser = await world.open(kind, "practice");
    page = await openOffice(browser, world.officeUrl);
  });
  afterAll(() => world?.close());

  test("the browser has our name and description, not their keys", async () => {
    const { name, description } = await browser.inBackground(() =>
      chrome.runtime.getManifest(),
    );
    expect(name).toBe("Poste Restante");
    expect(description).toMatch(/^[^_]{40,132}$/);
  });

  test.each([
    ["fr", fr],
    ["de", de],
  ])("popup and tooltip speak %s once it is chosen", async (code, words) => {
    await speak(browser, code);
    const domain = code === "fr" ? "demant.com" : "ericsson.com";
    await page.type('[data-field="to"] input', `anna@${domain}`);
    await page.press("Enter");
    const popup = await browser.openPopup(page);
    try {
      await popup.waitFor(`[data-message] [data-domain="${domain}"]`);
      await settled(popup);
      const { language, text } = await read(popup);
      expect(language).toBe(code);
      expect(text).toContain(words.popup.title);
      expect(text).toContain(words.how.open);
      expect(text).toContain(countryName(words, "US"));
      expect(await laws(popup)).toEqual({ before: [], after: [code] });
    } finally {
      await popup.close();
    }
    await until(`the tooltip in ${code}`, async () =>
      (await browser.badge(page)).title.includes(
        code === "fr" ? "personne" : "Person",
      ),
    );
  });

  test("a tooltip that is there speaks another language as soon as it is chosen", async () => {
    const title = async () => (await browser.badge(page)).title;
    await speak(browser, "de");
    await until("the tooltip in de", async () =>
      (await title()).includes("Person"),
    );
    await speak(browser, "fr");
    await until("the tooltip in fr", async () =>
      (await title()).includes("personne"),
    );
  });

  test.each([
    ["fr", fr],
    ["de", de],
  ])("every page speaks %s", async (code, words) => {
    await speak(browser, code);
    for (const [path, sentence] of [
      ["welcome.html", words.welcome.leaves],
      ["options.html", words.options.intro],
      ["weekly.html", words.week.title],
    ] as const) {
      const shown = await browser.extensionPage(path);
      try {
        await shown.waitFor("h1");
        const { language, text } = await read(shown);
        expect([path, language]).toEqual([path, code]);
        expect(text).toContain(sentence);
      } finally {
        await shown.close();
      }
    }
  });
});
