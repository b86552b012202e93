// Which of Chromium's tabs is which: Playwright knows pages, DevTools knows tab targets,
// the extension knows numbers. In front, one tab is the same for all three.
import type { CDPSession, Page as Tab } from "playwright-core";
import { until } from "./browser.ts";
import type { ChromiumBackground } from "./chromium-background.ts";
import { ChromiumTab } from "./chromium-tab.ts";
import type { Page } from "./page.ts";

export class ChromiumTabs {
  readonly #devtools: CDPSession;
  readonly #background: ChromiumBackground;
  readonly #tabs = new WeakMap<Page, Tab>();
  readonly #numbers = new WeakMap<Page, number>();

  constructor(devtools: CDPSession, background: ChromiumBackground) {
    this.#devtools = devtools;
    this.#background = background;
  }

  async page(tab: Tab, url?: string): Promise<Page> {
    const page = new ChromiumTab(tab);
    this.#tabs.set(page, tab);
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async #bringToFront(page: Page): Promise<void> {
    const tab = this.#tabs.get(page);
    if (tab === undefined) throw new Error("no tab of this browser");
    await tab.bringToFront();
  }

  /** The id of the target of a page's tab, once it is in front. */
  async target(page: Page): Promise<string> {
    await this.#bringToFront(page);
    const url = await page.url();
    return until("the tab in front", async () => {
      const { targetInfos } = await this.#devtools.send("Target.getTargets", {
        filter: [{ type: "tab" }],
      });
      return targetInfos.find((one) => isInFront(one) && one.url === url)
        ?.targetId;
    });
  }

  /** The extension's number for a page's tab: asked for once. The tab comes to the front. */
  async number(page: Page): Promise<number> {
    await this.#bringToFront(page);
    const known = this.#numbers.get(page);
    if (known !== undefined) return known;
    const found = await until("the tab's number", () =>
      this.#background.evaluate<number | undefined, []>(async () => {
        const [tab] = await chrome.tabs.query({
          active: true,
          lastFocusedWindow: true,
        });
        return tab?.id;
      }, []),
    );
    this.#numbers.set(page, found);
    return found;
  }
}

/** `embedderData` of a tab target: Chromium's own, not in the protocol's description. */
function isInFront(target: object): boolean {
  const data = "embedderData" in target ? target.embedderData : null;
  return (
    typeof data === "object" &&
    data !== null &&
    "tabActive" in data &&
    data.tabActive === true
  );
}
