// A document that can be driven: a tab, a frame, the toolbar popup.
// A browser brings evaluate, click, keys and pictures; what follows from them is here,
// once for all, so that "text" and "wait" mean the same in every browser.
import { until } from "./browser.ts";

export type Modifier = "Alt" | "Control" | "Meta" | "Shift";

/** A JavaScript expression, or a function that uses nothing but its arguments (it is sent as text). */
export type Script<T, A extends readonly unknown[]> =
  string | ((...args: A) => T | Promise<T>);

/** Text stays sharp, and a picture of a page is some tens of kilobytes. */
export const WEBP_QUALITY = 75;

/** Evaluation and waiting leave the tabs as they are; a click, a key brings its tab to the front. */
export interface Page {
  goto(url: string): Promise<void>;
  /** One page back, as the browser's button does. */
  back(): Promise<void>;
  url(): Promise<string>;
  /** In the page's own world; arguments and result travel as JSON. */
  evaluate<T, A extends readonly unknown[]>(
    script: Script<T, A>,
    ...args: A
  ): Promise<T>;
  /** A real user gesture on the middle of the first match, once it is visible. */
  click(selector: string): Promise<void>;
  /** The pointer comes to the middle of the first match, once it is visible, and stays there. */
  hover(selector: string): Promise<void>;
  /** Real key events, one by one, at the end of what the field holds. */
  type(selector: string, text: string): Promise<void>;
  /** One key, by its KeyboardEvent name, to whatever has the focus. */
  press(key: string, modifiers?: readonly Modifier[]): Promise<void>;
  /**
   * `act` raises a question of the browser's own over the page (alert, confirm): it stands
   * for so many milliseconds, and is then confirmed or cancelled.
   */
  answer(
    act: () => Promise<unknown>,
    how: "confirm" | "cancel",
    stands: number,
  ): Promise<void>;
  /** The visible text, white space collapsed. */
  text(selector: string): Promise<string>;
  /** A selector becomes visible, or a predicate becomes true. */
  waitFor(
    condition: string | (() => unknown),
    deadline?: number,
  ): Promise<void>;
  /** The document in an iframe. */
  frame(selector: string): Promise<Page>;
  /**
   * A PNG of what the viewport shows. In Chromium a WebP where the path ends so, and
   * where `height` is given, of so many CSS pixels from the top.
   */
  screenshot(path: string, height?: number): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** The script as one expression that any engine can evaluate. */
export function expressionOf<T, A extends readonly unknown[]>(
  script: Script<T, A>,
  args: A,
): string {
  if (typeof script === "string") return script;
  const literals = args.map((arg) => JSON.stringify(arg) ?? "undefined");
  return `(${script.toString()})(${literals.join(",")})`;
}

export abstract class DrivenPage implements Page {
  abstract goto(url: string): Promise<void>;
  abstract back(): Promise<void>;
  abstract click(selector: string): Promise<void>;
  abstract hover(selector: string): Promise<void>;
  abstract type(selector: string, text: string): Promise<void>;
  abstract press(key: string, modifiers?: readonly Modifier[]): Promise<void>;
  abstract answer(
    act: () => Promise<unknown>,
    how: "confirm" | "cancel",
    stands: number,
  ): Promise<void>;
  abstract frame(selector: string): Promise<Page>;
  abstract screenshot(path: string, height?: number): Promise<void>;
  abstract isOpen(): Promise<boolean>;
  abstract close(): Promise<void>;
  protected abstract evaluateExpression(expression: string): Promise<unknown>;

  async evaluate<T, A extends readonly unknown[]>(
    script: Script<T, A>,
    ...args: A
  ): Promise<T> {
    // What a page answers cannot be proved here; the caller names the type it expects.
    return (await this.evaluateExpression(expressionOf(script, args))) as T;
  }

  url(): Promise<string> {
    return this.evaluate<string, []>("location.href");
  }

  async text(selector: string): Promise<string> {
    await this.waitFor(selector);
    return this.evaluate(
      (found: string) =>
        (document.querySelector<HTMLElement>(found)?.innerText ?? "")
          .replaceAll(/\s+/g, " ")
          .trim(),
      selector,
    );
  }

  async waitFor(
    condition: string | (() => unknown),
    deadline = 10_000,
  ): Promise<void> {
    if (typeof condition === "string") {
      await until(
        `${condition} visible`,
        () => this.evaluate(isVisible, condition),
        deadline,
      );
    } else {
      const expression = `(async () => Boolean(await (${condition.toString()})()))()`;
      await until(
        condition.toString(),
        () => this.evaluate<boolean, []>(expression),
        deadline,
      );
    }
  }
}

function isVisible(selector: string): boolean {
  const element = document.querySelector(selector);
  if (element === null) return false;
  const box = element.getBoundingClientRect();
  return (
    box.width > 0 &&
    box.height > 0 &&
    getComputedStyle(element).visibility === "visible"
  );
}
