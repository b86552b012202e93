// What makes a page sound, looked for in any browser: what of WCAG axe finds broken, what
// leaves the window or is cut off, what lies over something else, what is too small.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Evaluates an expression in the page. */
export type Ask = (expression: string) => Promise<unknown>;

const axe = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** A function that uses nothing but the page, run there: it names elements. */
const named =
  (find: () => string[]) =>
  async (ask: Ask): Promise<string[]> =>
    (await ask(`(${find.toString()})()`)) as string[];

/** What of WCAG 2.2 AA axe finds broken, serious or worse. */
export async function violations(ask: Ask): Promise<string[]> {
  // axe's own answer, cut to what is said of it.
  return (await ask(`(async () => {
    ${axe};
    const { violations } = await window.axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => id + ": " + html.slice(0, 120)));
  })()`)) as string[];
}

/** Elements whose content is wider than the window, or is cut off; a page that scrolls sideways. */
export const overflowing = named(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll<HTMLElement>("#app *")]
    .filter((element) => {
      // Words for screen readers alone; what an <svg> holds is cut off at its edge.
      if (element.closest(".visually-hidden, .hidden, svg *")) return false;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return (
        box.right > clientWidth + 1 ||
        box.left < -1 ||
        (style.overflowX !== "visible" &&
          element.scrollWidth > element.clientWidth + 1 &&
          !element.matches(
            "input, select, [data-scrolls], [data-scrolls] *",
          )) ||
        (style.overflowY === "hidden" &&
          !element.matches("svg, input, select") &&
          element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
  return scrollWidth > clientWidth
    ? [`the page: ${scrollWidth} in ${clientWidth}`, ...wide]
    : wide;
});

/** Lines of text and controls that lie over others, by more than their edges. */
export const overlapping = named(() => {
  interface Box {
    readonly of: Element;
    readonly rect: DOMRect;
  }
  const boxes: Box[] = [];
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest(".visually-hidden, .hidden, svg, select, datalist");
  const texts = document.createTreeWalker(
    document.querySelector("#app") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  while (texts.nextNode()) {
    const of = texts.currentNode.parentElement;
    if (!of || !isShown(of) || !texts.currentNode.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const rect of range.getClientRects()) boxes.push({ of, rect });
  }
  for (const of of document.querySelectorAll("#app :is(button, input, select)"))
    if (of.checkVisibility())
      boxes.push({ of, rect: of.getBoundingClientRect() });
  boxes.sort((a, b) => a.rect.top - b.rect.top);
  const found: string[] = [];
  boxes.forEach((one, at) => {
    for (let next = at + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (!other || other.rect.top >= one.rect.bottom) break;
      if (one.of.contains(other.of) || other.of.contains(one.of)) continue;
      const [a, b] = [one.rect, other.rect];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - b.top;
      // The boxes of a font's lines reach a little into each other.
      if (across > 1 && down > Math.min(a.height, b.height) / 3)
        found.push(
          `${one.of.outerHTML.slice(0, 80)} | ${other.of.outerHTML.slice(0, 80)}`,
        );
    }
  });
  return found;
});

/** WCAG 2.2, 2.5.8: controls smaller than 24 by 24 CSS pixels, links in a sentence apart. */
export const small = named(() =>
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
