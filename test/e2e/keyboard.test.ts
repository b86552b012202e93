// Every page by keyboard alone, with real keys: each control is reached once, in reading
// order, shows that it has the focus, and holds nobody. Folds, a look-up, a correction and
// its undo, a confirmation that is called off: no mouse, and no focus that a script gave.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { openOffice } from "./person.ts";
import { settled } from "./popup.ts";
import { everythingKept, journal } from "./stores.ts";
import { createWorld, KINDS, type World } from "./world.ts";

/** Numbers the controls that the keyboard should reach; gives their names. */
function controls(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      "#app :is(a[href], button, input, select, summary, textarea, [tabindex])",
    ),
  ].filter((element) => element.checkVisibility());
  all.forEach((element, at) => (element.dataset["at"] = String(at)));
  return all.map((element) => element.outerHTML.slice(0, 90));
}

interface Focus {
  /** Its number; null: nothing of the page has the focus. */
  readonly at: string | null;
  /** Why it could not be seen; empty: it can. */
  readonly unseen: string;
}

/** What has the focus, and whether a person sees it: an outline of 2 px, 3:1 to its ground. */
function focus(): Focus {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !document.hasFocus())
    return { at: null, unseen: "nothing has the focus" };
  const at = element.dataset["at"] ?? null;
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    const linear = [r, g, b].map((one) =>
      one / 255 <= 0.04045
        ? one / 3294.6
        : ((one / 255 + 0.055) / 1.055) ** 2.4,
    );
    return (
      0.2126 * (linear[0] ?? 0) +
      0.7152 * (linear[1] ?? 0) +
      0.0722 * (linear[2] ?? 0)
    );
  };
  const ground = (of: Element | null): string => {
    const colour = of
      ? getComputedStyle(of).backgroundColor
      : "rgb(255,255,255)";
    return of && /, 0\)$|transparent/.test(colour)
      ? ground(of.parentElement)
      : colour;
  };
  const { outlineStyle, outlineWidth, outlineColor } =
    getComputedStyle(element);
  const [one, other] = [outlineColor, ground(element.parentElement)].map(light);
  const [low, high] = [one ?? 0, other ?? 0].sort((a, b) => a - b);
  const contrast = ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
  const box = element.getBoundingClientRect();
  const unseen = [
    outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? "no outline" : "",
    contrast < 3 ? `contrast ${contrast.toFixed(1)}` : "",
    box.bottom <= 0 || box.top >= innerHeight ? "not in the window" : "",
  ].join("");
  return { at, unseen };
}

describe.each(KINDS)("by keyboard in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;
  let popup: string;

  beforeAll(async () => {
    world = await createWorld();
    browser = await world.open(kind, "practice");
    page = await openOffice(browser, world.officeUrl);
    for (const recipient of ["anna@demant.com", "ben@posteo.de"]) {
      await page.type('[data-field="to"] input', recipient);
      await page.press("Enter");
    }
    const tab = await browser.inBackground(
      async (url: string) => (await chrome.tabs.query({ url }))[0]?.id,
      `${world.officeUrl}*`,
    );
    popup = `popup.html?tab=${tab}`;
  });
  afterAll(() => world?.close());

  async function opened<T>(
    path: string,
    act: (shown: Page) => Promise<T>,
  ): Promise<T> {
    const shown = await browser.extensionPage(path);
    try {
      await shown.waitFor("#app h1");
      // What was typed last may still be on its way when the popup opens.
      if (path === popup) {
        await shown.waitFor('[data-domain="posteo.de"]');
        await settled(shown);
      }
      return await act(shown);
    } finally {
      await shown.close();
    }
  }

  /** Presses Tab until the control has the focus. */
  async function tabTo(shown: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 150; presses++) {
      await shown.press("Tab");
      const isThere = await shown.evaluate(
        (wanted: string) => document.activeElement?.matches(wanted) ?? false,
        selector,
      );
      if (isThere) return;
    }
    throw new Error(`no Tab leads to ${selector}`);
  }
  const keys = async (shown: Page, text: string) => {
    for (const key of text) await shown.press(key);
  };
  const isFocused = (shown: Page, selector: string) =>
    until(`the focus on ${selector}`, () =>
      shown.evaluate(
        (wanted: string) => document.activeElement?.matches(wanted) ?? false,
        selector,
      ),
    );
  const isOpen = (shown: Page, selector: string) =>
    shown.evaluate(
      (fold: string) => document.querySelector<HTMLDetailsElement>(fold)?.open,
      selector,
    );

  async function walk(path: string): Promise<number> {
    return opened(path, async (shown) => {
      if (path === "weekly.html") await shown.waitFor('[data-action="print"]');
      const names = await shown.evaluate(controls);
      const top = () => shown.evaluate<number, []>("scrollY");
      /** Firefox scrolls smoothly, and a key in the midst of it may end that: no person is so fast. */
      const rest = (from: number) =>
        until("the page at rest", async () => {
          const at = await top();
          const isSame = at === from;
          from = at;
          if (!isSame) await new Promise((done) => setTimeout(done, 50));
          return isSame;
        });
      const seen = async (key: "there" | "back", at: number) => {
        const before = await top();
        await shown.press("Tab", key === "back" ? ["Shift"] : []);
        // A browser may scroll there a moment later.
        const now = await until(`${names[at]} in the window`, async () => {
          const found = await shown.evaluate(focus);
          return found.unseen.includes("not in the window") ? null : found;
        });
        expect([names[at], now.at, now.unseen]).toEqual([
          names[at],
          String(at),
          "",
        ]);
        await rest(before);
      };
      for (let at = 0; at < names.length; at++) await seen("there", at);
      for (let at = names.length - 2; at >= 0; at--) await seen("back", at);
      // And out of the page, at its beginning.
      await shown.press("Tab", ["Shift"]);
      expect((await shown.evaluate(focus)).at).toBeNull();
      return names.length;
    });
  }

  test("the popup is walked through, there and back", async () => {
    expect(await walk(popup)).toBeGreaterThan(8);
  }, 120_000);

  test("the welcome page is walked through, there and back", async () => {
    expect(await walk("welcome.html")).toBeGreaterThan(20);
  }, 120_000);

  test("the settings are walked through, there and back", async () => {
    expect(await walk("options.html")).toBeGreaterThan(20);
  }, 120_000);

  test.each(["data-how", "data-laws-of", "data-not-right"])(
    "the fold %s opens and closes, and keeps the focus",
    async (name) => {
      await opened(popup, async (shown) => {
        const fold = `[data-message] [${name}]`;
        await tabTo(shown, `${fold} > summary`);
        for (const [key, open] of [
          ["Enter", true],
          ["Enter", false],
          [" ", true],
          [" ", false],
        ] as const) {
          await shown.press(key);
          expect([key, await isOpen(shown, fold)]).toEqual([key, open]);
          await isFocused(shown, `${fold} > summary`);
        }
      });
    },
  );

  test("an address is looked up", async () => {
    await opened(popup, async (shown) => {
      await tabTo(shown, "[data-look-up] > summary");
      await shown.press("Enter");
      await shown.press("Tab");
      await keys(shown, "ericsson.com");
      await shown.press("Enter");
      await shown.waitFor('[data-looked-up] [data-keeper="microsoft"]');
      await isFocused(shown, "[data-look-up] input");
    });
  });

  test("an answer is corrected, and the correction taken back, without losing the place", async () => {
    await opened(popup, async (shown) => {
      const fold = '.row:has([data-domain="demant.com"]) [data-not-right]';
      await tabTo(shown, `${fold} > summary`);
      await shown.press("Enter");
      await shown.waitFor(
        () => document.querySelectorAll("[data-not-right] option").length > 100,
      );
      await shown.press("Tab");
      await isFocused(shown, `${fold} input`);
      await keys(shown, "mailbox.org");
      // The browser's own suggestions may be open: Escape closes them, and they alone.
      await shown.press("Escape");
      await tabTo(shown, `${fold} [data-action="correct"]`);
      await shown.press(" ");
      await shown.waitFor('[data-message] [data-keeper="mailbox-org"]');
      await isFocused(shown, `${fold} > summary`);
      if (!(await isOpen(shown, fold))) await shown.press("Enter");
      await shown.press("Tab");
      await isFocused(shown, `${fold} [data-action="undo"]`);
      await shown.press("Enter");
      await shown.waitFor('[data-message] [data-keeper="microsoft"]');
      await isFocused(shown, `${fold} > summary`);
    });
  });

  test("a webmail is ticked by Space, and how long messages are kept chosen by an arrow", async () => {
    await opened("welcome.html", async (shown) => {
      await tabTo(shown, 'input[type="checkbox"]');
      await shown.press(" ");
      await until("the tick", () =>
        shown.evaluate(
          () =>
            document.querySelector<HTMLInputElement>('input[type="checkbox"]')
              ?.checked,
        ),
      );
    });
    await opened("options.html", async (shown) => {
      await tabTo(shown, '[data-action="retention"]');
      await shown.press("ArrowDown");
      await until("another retention", async () => {
        const { retention } = (await everythingKept(browser)).local;
        return retention !== undefined && retention !== 12;
      });
      await isFocused(shown, '[data-action="retention"]');
    });
  });

  test("a confirmation is called off by Escape, and the focus comes back", async () => {
    await opened("options.html", async (shown) => {
      await tabTo(shown, '[data-action="erase-all"]');
      await shown.press("Enter");
      await isFocused(shown, '[data-action="erase-all-no"]');
      expect((await shown.evaluate(focus)).unseen).toBe("");
      await shown.press("Escape");
      await isFocused(shown, '[data-action="erase-all"]');
      await shown.press("Enter");
      await shown.press(" ");
      await isFocused(shown, '[data-action="erase-all"]');
    });
    expect((await everythingKept(browser)).local["secrets"]).toBeDefined();
  });

  test("the week is walked through, there and back", async () => {
    await page.click("[data-send]");
    await until("an entry", async () => (await journal(browser)).length === 1);
    expect(await walk("weekly.html")).toBeGreaterThan(20);
  }, 120_000);
});
