// A document of the extension that is no tab: the toolbar popup, the event page. It
// is reached through a frame script in its own process. In: a way to run privileged
// code and an expression that gives the view's <browser>; out: a page.
import { writeFile } from "node:fs/promises";
import { Unsupported, until } from "./browser.ts";
import type { Privileged } from "./firefox-chrome.ts";
import { asJson, fromJson } from "./firefox-tab.ts";
import { DrivenPage, type Modifier, type Page } from "./page.ts";

// nsITextInputProcessor: keys as the keyboard would give them, to whatever has the focus.
const KEYBOARD = `
  const keyboard = Cc["@mozilla.org/text-input-processor;1"]
    .createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(content))
    throw new Error("the keyboard is in other hands");
  const event = (key) => new content.KeyboardEvent("", { key });
  const stroke = (key) => {
    keyboard.keydown(event(key));
    keyboard.keyup(event(key));
  };`;

/** Runs `script` as a frame script of the browser element `view`; gives what it answers. */
const inView = (view: string, script: string): string => `
  const browser = ${view};
  if (!browser) throw new Error("the view has gone");
  const name = "driven:" + Math.random();
  const answered = new Promise((resolve, reject) => {
    browser.messageManager.addMessageListener(name, function hear({ data }) {
      browser.messageManager?.removeMessageListener(name, hear);
      if ("error" in data) reject(new Error(data.error));
      else resolve(data.text);
    });
    setTimeout(() => reject(new Error("the view did not answer")), 10000);
  });
  const code = "(async () => {" + ${JSON.stringify(script)} +
    "})().then((text) => ({ text }), (error) => ({ error: String(error) }))" +
    ".then((answer) => sendAsyncMessage(" + JSON.stringify(name) + ", answer));";
  browser.messageManager.loadFrameScript(
    "data:application/javascript;charset=utf-8," + encodeURIComponent(code), false);
  return answered;`;

export class FirefoxView extends DrivenPage {
  readonly #run: Privileged;
  readonly #view: string;
  readonly #end: string;

  /** `view`: an expression for the <browser>, null once it has gone; `end`: what closes it. */
  constructor(run: Privileged, view: string, end: string) {
    super();
    this.#run = run;
    this.#view = view;
    this.#end = end;
  }

  protected override async evaluateExpression(
    expression: string,
  ): Promise<unknown> {
    const script = `
      const sandbox = Cu.Sandbox(content, {
        sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      return Cu.evalInSandbox(${JSON.stringify(asJson(expression))}, sandbox);`;
    return fromJson(await this.#run<string>(inView(this.#view, script)));
  }

  /** Mouse events on the middle of the first match, each with the buttons that are down. */
  async #mouse(
    selector: string,
    events: readonly (readonly [type: string, buttons: number])[],
  ): Promise<void> {
    await this.waitFor(selector);
    const script = `
      const element = content.document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: "nearest" });
      const box = element.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (const [type, buttons] of ${JSON.stringify(events)})
        content.synthesizeMouseEvent(
          type, x, y, { button: 0, buttons, clickCount: type === "mousemove" ? 0 : 1 });
      return "";`;
    await this.#run(inView(this.#view, script));
  }

  override hover(selector: string): Promise<void> {
    return this.#mouse(selector, [["mousemove", 0]]);
  }

  override click(selector: string): Promise<void> {
    return this.#mouse(selector, [
      ["mousemove", 0],
      ["mousedown", 1],
      ["mouseup", 0],
    ]);
  }

  override async screenshot(path: string, height?: number): Promise<void> {
    if (height !== undefined || !path.endsWith(".png"))
      throw new Unsupported("a part of a picture, or another kind than PNG");
    const picture = await this.#run<string>(`
      const browser = ${this.#view};
      const { width, height } = browser.getBoundingClientRect();
      const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(
        new DOMRect(0, 0, width, height), 1, "white");
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d").drawImage(image, 0, 0);
      const octets = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      let text = "";
      for (const octet of octets) text += String.fromCharCode(octet);
      return btoa(text);`);
    await writeFile(path, picture, "base64");
  }

  override async isOpen(): Promise<boolean> {
    return this.#run<boolean>(`return Boolean(${this.#view});`);
  }

  override async close(): Promise<void> {
    if (!(await this.isOpen())) return;
    await this.#run(this.#end);
    await until("the end of the view", async () => !(await this.isOpen()));
  }

  override async goto(): Promise<void> {
    throw new Unsupported("a view's address is the extension's affair");
  }

  override async back(): Promise<void> {
    throw new Unsupported("a view has no page before it");
  }

  override async answer(): Promise<void> {
    throw new Unsupported("a question over a popup");
  }

  override async frame(): Promise<Page> {
    throw new Unsupported("frames in a view");
  }

  override async type(selector: string, text: string): Promise<void> {
    await this.waitFor(selector);
    const script = `${KEYBOARD}
      const field = content.document.querySelector(${JSON.stringify(selector)});
      field.focus();
      if ("value" in field) field.selectionStart = field.value.length;
      for (const key of ${JSON.stringify(text)}) stroke(key);
      return "";`;
    await this.#run(inView(this.#view, script));
  }

  override async press(
    key: string,
    modifiers: readonly Modifier[] = [],
  ): Promise<void> {
    const script = `${KEYBOARD}
      const held = ${JSON.stringify(modifiers)};
      for (const one of held) keyboard.keydown(event(one));
      stroke(${JSON.stringify(key)});
      for (const one of held.toReversed()) keyboard.keyup(event(one));
      return "";`;
    await this.#run(inView(this.#view, script));
  }
}
