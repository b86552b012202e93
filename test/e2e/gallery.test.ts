// Every component in every state, in real Chromium: in each language, light and dark,
// narrow and wide. Nothing overflows, axe finds nothing serious, every control is large
// enough. Contact sheets are written to .output/contact-sheets: open them.
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/start/find-browser.ts";
import { type FileServer, serveFiles } from "./file-server.ts";
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

const axe = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What of WCAG 2.2 AA axe finds broken, serious or worse. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<Violation[]>(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
       .then(({ violations }) => violations)`,
  );
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
}

/** Elements whose content is wider than the window, or is cut off. */
const overflowing = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#app *")]
      .filter((element) => {
        // Words for screen readers alone; what an <svg> holds is cut off at its edge.
        if (element.closest(".visually-hidden, svg *")) return false;
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return (
          box.right > document.documentElement.clientWidth + 1 ||
          box.left < -1 ||
          (style.overflowX !== "visible" &&
            element.scrollWidth > element.clientWidth + 1 &&
            !element.matches("input, select, [data-scrolls], [data-scrolls] *"))
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** WCAG 2.2, 2.5.8: controls smaller than 24 by 24 CSS pixels, links in a sentence apart. */
const small = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button, summary, input, select, a",
      ),
    ]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0) return false;
        if (element.matches("a") && element.closest("p, li")) return false;
        // A label that holds or names it is part of the target.
        const target = element.closest("label") ?? element;
        const whole = target.getBoundingClientRect();
        return whole.height < 24 || whole.width < 24;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

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
        expect(await overflowing(page)).toEqual([]);
        expect(await small(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
        await page.setViewportSize({ width: WIDTHS.wide, height: 900 });
        expect(await overflowing(page)).toEqual([]);
        await page.close();
      },
    );

    test("in the dark has enough contrast", async () => {
      const page = await open([name, "en", "dark", "narrow"], "&open");
      expect(await violations(page)).toEqual([]);
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
      expect(await overflowing(page)).toEqual([]);
      await page.close();
    });

    test("from right to left nothing leaves the window", async () => {
      const page = await open([name, "en", "light", "narrow"], "&open");
      await page.evaluate(() => {
        document.documentElement.dir = "rtl";
      });
      expect(await overflowing(page)).toEqual([]);
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
      app?.append(image, pale, button);
    });
    expect((await overflowing(page)).join()).toContain("900px");
    expect((await small(page)).join()).toContain("9px");
    expect((await violations(page)).map((one) => one.split(":")[0])).toEqual(
      expect.arrayContaining(["image-alt", "color-contrast", "button-name"]),
    );
    await page.close();
  });
});
