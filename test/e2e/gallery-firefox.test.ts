// The main states of every page in real Firefox, unfolded, in one language, light and
// dark, in a window as narrow as 400 % makes it: axe finds nothing serious, nothing
// leaves the window or lies over something else. Chromium's test of the gallery looks at
// everything else.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserUnderTest } from "../../scripts/browsers/browser.ts";
import { launch } from "../../scripts/browsers/launch.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import {
  type Ask,
  overflowing,
  overlapping,
  small,
  violations,
} from "./soundness.ts";
import { built } from "./world.ts";

describe.each(["light", "dark"] as const)("in Firefox, %s,", (colorScheme) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch("firefox", {
      extension: built("firefox", "practice"),
      colorScheme,
    });
  });
  afterAll(() => browser?.close());

  /** Firefox makes no window so narrow: a frame is one. */
  async function narrow(path: string): Promise<readonly [Page, Page]> {
    const tab = await browser.extensionPage("gallery.html?page=none");
    await tab.evaluate((src: string) => {
      const frame = document.createElement("iframe");
      frame.style.cssText = "border:0;width:320px;height:256px";
      frame.src = src;
      document.body.append(frame);
    }, path);
    const frame = await tab.frame("iframe");
    await frame.waitFor(
      () =>
        document.querySelector("#app[data-states]") !== null &&
        document.querySelector("[data-laws-of]:not(:has([data-law]))") === null,
    );
    return [tab, frame];
  }

  test.each(["popup", "welcome", "options", "week"])(
    "the %s is sound",
    async (name) => {
      const [tab, page] = await narrow(
        `/gallery.html?page=${name}&lang=en&open`,
      );
      const ask: Ask = (expression) => page.evaluate(expression);
      expect(
        await page.evaluate(
          (scheme: string) =>
            innerWidth === 320 &&
            matchMedia(`(prefers-color-scheme: ${scheme})`).matches,
          colorScheme,
        ),
      ).toBe(true);
      expect(await overflowing(ask)).toEqual([]);
      expect(await overlapping(ask)).toEqual([]);
      expect(await small(ask)).toEqual([]);
      expect(await violations(ask)).toEqual([]);
      await tab.close();
    },
  );
});
