// Every component in every state, in real Chromium: in each language, light and dark,
// narrow and wide. Nothing overflows, axe finds nothing serious, every control is large
// enough. Contact sheets are written to .output/contact-sheets: open them.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/start/find-browser.ts";
import { type FileServer, serveFiles } from "./file-server.ts";
import {
  type Ask,
  overflowing,
  overlapping,
  small,
  violations,
} from "./soundness.ts";
import { built } from "./world.ts";

const PAGES = ["popup", "welcome", "options", "week"] as const;
const LANGUAGES = ["en", "fr", "de"] as const;
const SHEET_LANGUAGES =
  process.env["POSTE_RESTANTE_SHEETS"] === "all"
    ? LANGUAGES
    : (["en"] as const);
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = { narrow: 320, wide: 1000 } as const;
const SHEETS = join(import.meta.dirname, "../../.output/contact-sheets");

const askIn =
  (page: Page): Ask =>
  (expression) =>
    page.evaluate(expression);

/** WCAG 1.4.12: what a person may set, and nothing is lost by it. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

describe("the gallery", () => {
  let server: FileServer;
  let browser: Browser;

  beforeAll(async () => {
    await mkdir(SHEETS, { recursive: true });
    server = await serveFiles(built("chromium", "practice"));
    const { executable } = await findBrowser("chromium");
    browser = await chromium.launch({
      executablePath: executable,
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(
    [name, language, scheme, width]: readonly [
      (typeof PAGES)[number],
      (typeof LANGUAGES)[number],
      (typeof SCHEMES)[number],
      keyof typeof WIDTHS,
    ],
    more = "",
  ): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: WIDTHS[width], height: 900 },
      colorScheme: scheme,
    });
    // No page of an extension here, yet its code stands in one file with what asks the
    // browser, whose polyfill wants to be in one.
    await page.addInitScript(() => {
      Object.assign(globalThis, { chrome: { runtime: { id: "gallery" } } });
    });
    await page.goto(
      `${server.url}/gallery.html?page=${name}&lang=${language}${more}`,
    );
    await page.waitForSelector("#app[data-states]");
    // The laws come when their fold is opened.
    if (more.includes("open"))
      await page.waitForFunction(
        () =>
          document.querySelector("[data-laws-of]:not(:has([data-law]))") ===
          null,
      );
    return page;
  }
  const picture = (page: Page, name: string) =>
    page.screenshot({ path: join(SHEETS, `${name}.png`), fullPage: true });

  describe.each(PAGES)("of the %s", (name) => {
    test.each(LANGUAGES)(
      "in %s is sound when it is unfolded",
      async (language) => {
        const page = await open([name, language, "light", "narrow"], "&open");
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(
          language,
        );
        expect(await overflowing(askIn(page))).toEqual([]);
        expect(await small(askIn(page))).toEqual([]);
        expect(await violations(askIn(page))).toEqual([]);
        await page.setViewportSize({ width: WIDTHS.wide, height: 900 });
        expect(await overflowing(askIn(page))).toEqual([]);
        await page.close();
      },
    );

    // WCAG 1.4.10: 1280 by 1024 at 400 %, and text set as widely as a person may.
    test.each(LANGUAGES)("in %s stands at 400 %", async (language) => {
      const page = await open([name, language, "light", "narrow"], "&open");
      await page.setViewportSize({ width: WIDTHS.narrow, height: 256 });
      for (const content of ["/* as it is */", SPACING]) {
        await page.addStyleTag({ content });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          expect(await overflowing(askIn(page))).toEqual([]);
          expect(await overlapping(askIn(page))).toEqual([]);
        }
      }
      await page.close();
    });

    test("in the dark has enough contrast", async () => {
      const page = await open([name, "en", "dark", "narrow"], "&open");
      expect(await violations(askIn(page))).toEqual([]);
      await page.close();
    });

    // The sheets are for the eye: one language, unless all are asked for.
    test.each(SHEET_LANGUAGES)(
      "in %s is on the contact sheets",
      async (language) => {
        for (const scheme of SCHEMES) {
          const page = await open([name, language, scheme, "wide"], "&sheet");
          await page.setViewportSize({ width: 1700, height: 900 });
          expect(
            await page.locator("[data-state-name]").count(),
          ).toBeGreaterThan(4);
          await picture(page, `${name}-${language}-${scheme}-sheet`);
          await page.close();
        }
      },
    );

    test("with forced colours and without motion stands as well", async () => {
      const page = await open([name, "en", "light", "narrow"], "&open");
      await page.emulateMedia({
        forcedColors: "active",
        reducedMotion: "reduce",
      });
      expect(await overflowing(askIn(page))).toEqual([]);
      await page.close();
    });

    test("from right to left nothing leaves the window", async () => {
      const page = await open([name, "en", "light", "narrow"], "&open");
      await page.evaluate(() => {
        document.documentElement.dir = "rtl";
      });
      expect(await overflowing(askIn(page))).toEqual([]);
      await page.close();
    });
  });

  test("what is wrong is found", async () => {
    const page = await open(["popup", "en", "light", "narrow"]);
    await page.evaluate(() => {
      const app = document.getElementById("app");
      const image = document.createElement("img");
      const pale = document.createElement("p");
      pale.style.cssText = "width:900px;color:#eee;background:#fff";
      pale.textContent = "pale";
      const button = document.createElement("button");
      button.style.cssText = "width:9px;min-height:9px;height:9px;padding:0";
      const over = document.createElement("p");
      over.style.cssText = "margin-block-start:-2rem";
      over.textContent = "over";
      const cut = document.createElement("div");
      cut.style.cssText = "height:1rem;overflow:hidden";
      cut.innerText = "cut off\n".repeat(9);
      app?.append(image, pale, button, cut, over);
    });
    expect((await overflowing(askIn(page))).join()).toContain("900px");
    const wide = (await overflowing(askIn(page))).join();
    expect(wide).toContain("the page:");
    expect(wide).toContain("overflow: hidden");
    expect((await overlapping(askIn(page))).join()).toContain("-2rem");
    expect((await small(askIn(page))).join()).toContain("9px");
    expect(
      (await violations(askIn(page))).map((one) => one.split(":")[0]),
    ).toEqual(
      expect.arrayContaining(["image-alt", "color-contrast", "button-name"]),
    );
    await page.close();
  });
});
