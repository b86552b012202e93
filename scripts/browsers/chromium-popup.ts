// Chromium's real toolbar popup. Playwright raises no page for it, so it is driven over a
// DevTools session of its own. In: that session; out: a page.
// https://chromedevtools.github.io/devtools-protocol/tot/Input/
import { writeFile } from "node:fs/promises";
import { Unsupported, until } from "./browser.ts";
import type { TargetSession } from "./chromium-target.ts";
import { DrivenPage, type Modifier, type Page, WEBP_QUALITY } from "./page.ts";

export class ChromiumPopup extends DrivenPage {
  readonly #target: TargetSession;
  readonly #density: number;

  /** `density`: pixels of a picture for each CSS pixel; no emulation of a tab's is here. */
  constructor(target: TargetSession, density: number) {
    super();
    this.#target = target;
    this.#density = density;
  }

  protected override evaluateExpression(expression: string): Promise<unknown> {
    return this.#target.evaluate(expression);
  }

  override async goto(): Promise<void> {
    throw new Unsupported("a popup's address is the extension's affair");
  }

  override async back(): Promise<void> {
    throw new Unsupported("a popup has no page before it");
  }

  override async answer(): Promise<void> {
    throw new Unsupported("a question over a popup");
  }

  override async frame(): Promise<Page> {
    throw new Unsupported("frames in a popup");
  }

  async #middleOf(selector: string): Promise<{ x: number; y: number }> {
    await this.waitFor(selector);
    return this.evaluate((found: string) => {
      const element = document.querySelector(found);
      element?.scrollIntoView({ block: "nearest" });
      const box = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
  }

  override async hover(selector: string): Promise<void> {
    const middle = await this.#middleOf(selector);
    const move = { type: "mouseMoved", ...middle };
    await this.#whileOpen("Input.dispatchMouseEvent", move);
  }

  override async click(selector: string): Promise<void> {
    const middle = await this.#middleOf(selector);
    const click = { ...middle, button: "left", clickCount: 1 };
    for (const type of ["mousePressed", "mouseReleased"])
      await this.#whileOpen("Input.dispatchMouseEvent", { type, ...click });
  }

  override async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.evaluate((found: string) => {
      const field = document.querySelector(found);
      if (field instanceof HTMLInputElement)
        field.setSelectionRange(field.value.length, field.value.length);
    }, selector);
    for (const key of text) {
      await this.#target.send("Input.dispatchKeyEvent", {
        type: "keyDown",
        key,
        text: key,
      });
      await this.#target.send("Input.dispatchKeyEvent", { type: "keyUp", key });
    }
  }

  override async press(
    key: string,
    modifiers: readonly Modifier[] = [],
  ): Promise<void> {
    const bits = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };
    const code = keyCodes[key];
    const event = {
      key,
      code: key,
      modifiers: modifiers.reduce((sum, name) => sum | bits[name], 0),
      ...(code === undefined ? {} : { windowsVirtualKeyCode: code }),
      ...(key === "Enter" ? { text: "\r" } : key.length === 1 && { text: key }),
    };
    await this.#whileOpen("Input.dispatchKeyEvent", {
      type: "keyDown",
      ...event,
    });
    await this.#whileOpen("Input.dispatchKeyEvent", {
      type: "keyUp",
      ...event,
    });
  }

  override async screenshot(path: string, height?: number): Promise<void> {
    const [width, whole] = await this.evaluate(() => [innerWidth, innerHeight]);
    const upTo = height ?? whole;
    // The protocol's own shape of this answer.
    const shot = (await this.#target.send("Page.captureScreenshot", {
      format: path.endsWith(".webp") ? "webp" : "png",
      quality: WEBP_QUALITY,
      clip: { x: 0, y: 0, width, height: upTo, scale: this.#density },
    })) as { data: string };
    await writeFile(path, shot.data, "base64");
  }

  override async isOpen(): Promise<boolean> {
    return this.#target.isOpen;
  }

  override async close(): Promise<void> {
    if (this.#target.isOpen)
      await this.evaluate("window.close()").catch(() => undefined);
    await until("the end of the popup", () => !this.#target.isOpen);
  }

  /** A click may close the popup before it is answered: that is an answer as well. */
  async #whileOpen(method: string, params: object): Promise<void> {
    if (!this.#target.isOpen) return;
    await this.#target.send(method, params).catch((error: unknown) => {
      if (this.#target.isOpen) throw error;
    });
  }
}

// Windows virtual key codes, which the protocol wants for keys that are not text.
const keyCodes: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};
