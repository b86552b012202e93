// What the week's page shows, read as a person finds it, and its two choices.
import type { Page } from "../../scripts/browsers/page.ts";
import { UNKNOWN } from "./week-truth.ts";

export async function choose(page: Page, control: string, value: string) {
  await page.evaluate(
    (selector: string, chosen: string) => {
      const select = document.querySelector<HTMLSelectElement>(selector);
      if (!select) throw new Error(`no ${selector}`);
      select.value = chosen;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    control,
    value,
  );
  // Twice: once for what is read from the journal, once for what the page draws of it.
  for (let frame = 0; frame < 2; frame++)
    await page.evaluate(
      () =>
        new Promise((done) =>
          setTimeout(() => requestAnimationFrame(done), 200),
        ),
    );
}

export const companies = (page: Page): Promise<Record<string, number>> =>
  page.evaluate((unknown: string) => {
    const rows = document.querySelectorAll<HTMLElement>(
      "[data-companies] [data-bar]",
    );
    return Object.fromEntries(
      [...rows].map((row) => [
        row.querySelector(".bar-unknown") ? unknown : row.dataset["bar"],
        Number(row.dataset["count"]),
      ]),
    );
  }, UNKNOWN);

export const named = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [
        ...document.querySelectorAll("[data-companies] .behind > li > ul > li"),
      ].map(({ textContent }) => {
        const [domain = "", count] = textContent.trim().split(/\s+/);
        return [domain, Number(count)];
      }),
    ),
  );
