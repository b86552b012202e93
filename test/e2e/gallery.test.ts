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

const LANGUAGES = ["en", "fr", "de"] as const;
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

  const cases = LANGUAGES.flatMap((language) =>
    SCHEMES.flatMap((scheme) =>
      (["narrow", "wide"] as const).map(
        (width) => [language, scheme, width] as const,
      ),
    ),
  );

  async function open(
    [language, scheme, width]: (typeof cases)[number],
    more = "",
  ): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: WIDTHS[width], height: 900 },
      colorScheme: scheme,
    });
    await page.goto(`${server.url}/gallery.html?lang=${language}${more}`);
    await page.waitForSelector("#app[data-states]");
    return page;
  }

  test.each(cases)("in %s, %s and %s is sound", async (...one) => {
    const page = await open(one, "&open");
    try {
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(
        one[0],
      );
      expect(await overflowing(page)).toEqual([]);
      expect(await small(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.screenshot({
        path: join(SHEETS, `${one.join("-")}-open.png`),
        fullPage: true,
      });
    } finally {
      await page.close();
    }
  });

  test.each(
    LANGUAGES.flatMap((one) => SCHEMES.map((scheme) => [one, scheme] as const)),
  )("folded, each state is on the sheet in %s and %s", async (one, scheme) => {
    const page = await open([one, scheme, "wide"], "&sheet");
    await page.setViewportSize({ width: 1700, height: 900 });
    const shown = await page.locator("[data-state-name]").count();
    expect(shown).toBe(
      await page.evaluate(() =>
        Number(document.getElementById("app")?.dataset["states"]),
      ),
    );
    expect(shown).toBeGreaterThan(10);
    await page.screenshot({
      path: join(SHEETS, `${one}-${scheme}-folded.png`),
      fullPage: true,
    });
    await page.close();
  });

  test("with forced colours and without motion it stands as well", async () => {
    const page = await open(["en", "light", "narrow"], "&open");
    await page.emulateMedia({
      forcedColors: "active",
      reducedMotion: "reduce",
    });
    expect(await overflowing(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({
      path: join(SHEETS, "en-forced-colours.png"),
      fullPage: true,
    });
    await page.close();
  });

  test("from right to left nothing leaves the window", async () => {
    const page = await open(["en", "light", "narrow"], "&open");
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    expect(await overflowing(page)).toEqual([]);
    await page.screenshot({
      path: join(SHEETS, "en-right-to-left.png"),
      fullPage: true,
    });
    await page.close();
  });
});
