// A tab or frame of Chromium, by Playwright. In: its page and frame; out: our Page.
import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession, Frame, Page as Tab } from "playwright-core";
import { DrivenPage, type Modifier, type Page, WEBP_QUALITY } from "./page.ts";

export class ChromiumTab extends DrivenPage {
  readonly #tab: Tab;
  readonly #frame: Frame;

  constructor(tab: Tab, frame: Frame = tab.mainFrame()) {
    super();
    this.#tab = tab;
    this.#frame = frame;
  }

  /** DevTools over this tab, to measure it: Chromium alone can. */
  devtools(): Promise<CDPSession> {
    return this.#tab.context().newCDPSession(this.#tab);
  }

  protected override evaluateExpression(expression: string): Promise<unknown> {
    return this.#frame.evaluate(expression);
  }

  override async url(): Promise<string> {
    return this.#frame.url();
  }

  override async goto(url: string): Promise<void> {
    const shown = this.#tab
      .waitForEvent("framenavigated", {
        predicate: (frame) =>
          frame === this.#frame && frame.url().startsWith("chrome-error:"),
        timeout: 5000,
      })
      .catch(() => undefined);
    try {
      await this.#frame.goto(url);
    } catch (error) {
      // Chromium's error page is still on its way, and until it stands there the tab would
      // not heed a close.
      await shown;
      throw error;
    }
  }

  override async back(): Promise<void> {
    // Playwright's own waits for a load, and a page from the cache has none.
    await this.#frame.evaluate("history.back()");
  }

  override async click(selector: string): Promise<void> {
    await this.#tab.bringToFront();
    await this.#frame.locator(selector).first().click({ timeout: 10_000 });
  }

  override async hover(selector: string): Promise<void> {
    await this.#tab.bringToFront();
    await this.#frame.locator(selector).first().hover({ timeout: 10_000 });
  }

  override async type(selector: string, text: string): Promise<void> {
    await this.#tab.bringToFront();
    const field = this.#frame.locator(selector).first();
    await field.focus({ timeout: 10_000 });
    await field.evaluate((element) => {
      if (element instanceof HTMLInputElement && element.type !== "email")
        element.setSelectionRange(element.value.length, element.value.length);
      else if (element instanceof HTMLElement && element.isContentEditable)
        getSelection()?.selectAllChildren(element);
      if (element instanceof HTMLElement && element.isContentEditable)
        getSelection()?.collapseToEnd();
    });
    await field.pressSequentially(text);
  }

  override async press(
    key: string,
    modifiers: readonly Modifier[] = [],
  ): Promise<void> {
    await this.#tab.bringToFront();
    await this.#tab.keyboard.press([...modifiers, key].join("+"));
  }

  override async answer(
    act: () => Promise<unknown>,
    how: "confirm" | "cancel",
    stands: number,
  ): Promise<void> {
    const raised = this.#tab.waitForEvent("dialog", { timeout: 10_000 });
    const acting = act();
    const question = await raised;
    await sleep(stands);
    await (how === "confirm" ? question.accept() : question.dismiss());
    await acting;
  }

  override async frame(selector: string): Promise<Page> {
    const element = await this.#frame.waitForSelector(selector);
    const frame = await element.contentFrame();
    if (frame === null) throw new Error(`${selector} is no frame`);
    await frame.waitForLoadState("domcontentloaded");
    return new ChromiumTab(this.#tab, frame);
  }

  override async screenshot(path: string, height?: number): Promise<void> {
    const width = this.#tab.viewportSize()?.width ?? 0;
    await this.#tab.screenshot({
      path,
      ...(path.endsWith(".webp")
        ? { type: "webp", quality: WEBP_QUALITY }
        : {}),
      ...(height === undefined ? {} : { clip: { x: 0, y: 0, width, height } }),
    });
  }

  override async isOpen(): Promise<boolean> {
    return !this.#tab.isClosed() && !this.#frame.isDetached();
  }

  override async close(): Promise<void> {
    if (this.#tab.isClosed()) return;
    // A wish to close that meets an error page on its way (they reload by themselves) is
    // forgotten by Chromium, and Playwright says it once: it is said again.
    const again = setInterval(() => {
      this.#closeTarget().catch(() => undefined); // closed meanwhile
    }, 500);
    try {
      await this.#tab.close();
    } finally {
      clearInterval(again);
    }
  }

  async #closeTarget(): Promise<void> {
    const session = await this.devtools();
    const { targetInfo } = await session.send("Target.getTargetInfo");
    const { targetId } = targetInfo;
    await session.send("Target.closeTarget", { targetId });
  }
}
