// A tab of Firefox, or a frame in one, over Marionette's WebDriver commands.
import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { Unsupported } from "./browser.ts";
import type { Marionette } from "./marionette.ts";
import { DrivenPage, type Modifier, type Page } from "./page.ts";

/** WebDriver's private-use code points for keys that are not text (17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
};

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // WebDriver 11
type Element = Readonly<Record<string, string>>;

/** Wraps an expression so that its value comes back as JSON, and its error as text. */
export const asJson = (expression: string): string =>
  `Promise.resolve().then(() => (${expression})).then(
     (value) => JSON.stringify({ value: value === undefined ? null : value }),
     (error) => JSON.stringify({ error: String(error) }))`;

export function fromJson(text: string): unknown {
  const answer = JSON.parse(text) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

export class FirefoxTab extends DrivenPage {
  readonly handle: string;
  readonly #firefox: Marionette;
  readonly #frames: readonly string[];

  constructor(
    firefox: Marionette,
    handle: string,
    frames: readonly string[] = [],
  ) {
    super();
    this.#firefox = firefox;
    this.handle = handle;
    this.#frames = frames;
  }

  /** Runs `act` with this tab's document as the one that commands go to; a person's acts need it in front. */
  async #here<T>(act: () => Promise<T>, focus = false): Promise<T> {
    const firefox = this.#firefox;
    return firefox.inTurn(async () => {
      await firefox.send("WebDriver:SwitchToWindow", {
        handle: this.handle,
        focus,
      });
      await firefox.send("WebDriver:SwitchToFrame", { id: null });
      for (const selector of this.#frames)
        await firefox.send("WebDriver:SwitchToFrame", {
          element: (await this.#find(selector))[ELEMENT],
        });
      return act();
    });
  }

  async bringToFront(): Promise<void> {
    await this.#here(async () => undefined, true);
  }

  #find(selector: string): Promise<Element> {
    return this.#firefox.send<Element>("WebDriver:FindElement", {
      using: "css selector",
      value: selector,
    });
  }

  protected override async evaluateExpression(
    expression: string,
  ): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]; ${asJson(expression)}.then(done);`;
    const text = await this.#here(() =>
      this.#firefox.send<string>("WebDriver:ExecuteAsyncScript", {
        script,
        args: [],
      }),
    );
    return fromJson(text);
  }

  override async goto(url: string): Promise<void> {
    if (this.#frames.length > 0)
      throw new Unsupported("a frame's address is its page's affair");
    await this.#here(() => this.#firefox.send("WebDriver:Navigate", { url }));
  }

  override async back(): Promise<void> {
    await this.#here(() => this.#firefox.send("WebDriver:Back", {}));
  }

  override async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.#here(async () => {
      const { [ELEMENT]: id } = await this.#find(selector);
      await this.#firefox.send("WebDriver:ElementClick", { id });
    }, true);
  }

  override async hover(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.#here(async () => {
      const origin = await this.#find(selector);
      const move = { type: "pointerMove", origin, x: 0, y: 0 };
      await this.#firefox.send("WebDriver:PerformActions", {
        actions: [{ type: "pointer", id: "mouse", actions: [move] }],
      });
    }, true);
  }

  override async type(selector: string, text: string): Promise<void> {
    await this.waitFor(selector);
    await this.#here(async () => {
      const { [ELEMENT]: id } = await this.#find(selector);
      await this.#firefox.send("WebDriver:ElementSendKeys", { id, text });
    }, true);
  }

  override async press(
    key: string,
    modifiers: readonly Modifier[] = [],
  ): Promise<void> {
    const keys = [...modifiers, key].map((name) => KEYS[name] ?? name);
    const actions = [
      ...keys.map((value) => ({ type: "keyDown", value })),
      ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
    await this.#here(
      () =>
        this.#firefox.send("WebDriver:PerformActions", {
          actions: [{ type: "key", id: "keyboard", actions }],
        }),
      true,
    );
  }

  override async answer(
    act: () => Promise<unknown>,
    how: "confirm" | "cancel",
    stands: number,
  ): Promise<void> {
    await act();
    await sleep(stands);
    const firefox = this.#firefox;
    // Without #here: no frame can be chosen while the question stands.
    await firefox.inTurn(async () => {
      const { handle } = this;
      await firefox.send("WebDriver:SwitchToWindow", { handle, focus: true });
      await firefox.send(
        how === "confirm" ? "WebDriver:AcceptAlert" : "WebDriver:DismissAlert",
      );
    });
  }

  override async frame(selector: string): Promise<Page> {
    await this.waitFor(selector);
    return new FirefoxTab(this.#firefox, this.handle, [
      ...this.#frames,
      selector,
    ]);
  }

  override async screenshot(path: string, height?: number): Promise<void> {
    if (height !== undefined || !path.endsWith(".png"))
      throw new Unsupported("a part of a picture, or another kind than PNG");
    const picture = await this.#here(
      () =>
        this.#firefox.send<string>("WebDriver:TakeScreenshot", { full: false }),
      true,
    );
    await writeFile(path, picture, "base64");
  }

  override async isOpen(): Promise<boolean> {
    const handles = await this.#firefox.inTurn(() =>
      this.#firefox.send<string[]>("WebDriver:GetWindowHandles"),
    );
    return handles.includes(this.handle);
  }

  override async close(): Promise<void> {
    if (!(await this.isOpen())) return;
    await this.#here(() => this.#firefox.send("WebDriver:CloseWindow"));
  }
}
