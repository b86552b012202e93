// People who can be found again wherever they leave the page: local parts that stand
// nowhere else, put into the practice webmail's compose window.
import type { Page } from "../../scripts/browsers/page.ts";

/** Local parts that stand nowhere else. */
export const plant = (count: number): string[] =>
  Array.from(
    { length: count },
    () => `q${Math.random().toString(36).slice(2, 14).padEnd(12, "z")}`,
  );

/** As a webmail shows recipients that were picked: chips in the field. */
export const address = (page: Page, mailboxes: readonly string[]) =>
  page.evaluate((all: readonly string[]) => {
    const chips = document.querySelector('[data-field="bcc"] [data-chips]');
    for (const one of all) {
      const chip = document.createElement("span");
      chip.dataset["chip"] = one;
      chip.textContent = one;
      chips?.append(chip);
    }
  }, mailboxes);
