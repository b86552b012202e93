// What popup and badge tell, read as a person or a screen reader would find it.
import type { Page } from "../../scripts/browsers/page.ts";

export interface ToldDomain {
  readonly domain: string;
  readonly keeper: string;
  readonly gateway: string;
  readonly seat: string;
  readonly confidence: string;
  readonly people: string;
}

/** One list a message: the sender's own side first. */
export async function told(popup: Page): Promise<ToldDomain[][]> {
  await painted(popup);
  return popup.evaluate(() =>
    [...document.querySelectorAll("[data-message]")].map((message) =>
      [...message.querySelectorAll<HTMLElement>("[data-domain]")].map(
        ({ dataset }) => ({
          domain: dataset["domain"] ?? "",
          keeper: dataset["keeper"] ?? "",
          gateway: dataset["gateway"] ?? "",
          seat: dataset["seat"] ?? "",
          confidence: dataset["confidence"] ?? "",
          people: dataset["people"] ?? "",
        }),
      ),
    ),
  );
}

/** Waits until the popup shows anything: before that it tells nothing, not "nobody". */
export const painted = (popup: Page): Promise<void> =>
  popup.waitFor("#app > *");

/** Waits until no row is being looked up any more. */
export const settled = (popup: Page): Promise<void> =>
  popup.waitFor(
    () =>
      document.querySelector("[data-message]") !== null &&
      document.querySelector('[data-state="looking"]') === null,
  );
