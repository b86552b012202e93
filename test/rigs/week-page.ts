// What the week's page shows, read as a person finds it, and its two choices.
import { until } from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { choose as chooseAtOnce } from "../e2e/person.ts";
import { UNKNOWN } from "./week-truth.ts";

/** The weeks are offered once the whole journal has been read. */
export async function choose(
  page: Page,
  control: "[data-week]" | "[data-weighting]",
  value: string,
): Promise<void> {
  await until(`${control} to offer ${value}`, () =>
    page.evaluate(
      (selector: string, wanted: string) => {
        const select = document.querySelector<HTMLSelectElement>(selector);
        return [...(select?.options ?? [])].some((one) => one.value === wanted);
      },
      control,
      value,
    ),
  );
  await chooseAtOnce(page, control, value);
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
