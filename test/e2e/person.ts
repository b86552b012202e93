// What a person does with the extension: chooses resolvers on the welcome page, and
// says in the popup that a page is their webmail. The browser's prompts are real.
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { painted } from "./popup.ts";
import { resolverOrigins } from "./world.ts";

/** Agrees to the offered resolvers. */
export async function chooseResolvers(
  browser: BrowserUnderTest,
): Promise<void> {
  const welcome = await browser.extensionPage("welcome.html");
  await welcome.waitFor('[data-action="ask"]');
  await browser.allow(resolverOrigins, () =>
    welcome.click('[data-action="ask"]'),
  );
  await welcome.waitFor('[data-choice="ask"]');
  await welcome.close();
}

/** "This page is my webmail", allowed. */
export async function grant(
  browser: BrowserUnderTest,
  page: Page,
  address: string,
): Promise<void> {
  const { protocol, hostname } = new URL(address);
  await browser.allow([`${protocol}//${hostname}/*`], async () => {
    const popup = await browser.openPopup(page);
    await popup.click('[data-action="grant"]');
  });
  await until("the script in the page", () => isRead(browser, page));
}

/** Whether the page's script tells of a compose window. */
export async function isRead(
  browser: BrowserUnderTest,
  page: Page,
): Promise<boolean> {
  const popup = await browser.openPopup(page);
  try {
    await painted(popup);
    return await popup.evaluate(
      () => document.querySelector("[data-message]") !== null,
    );
  } finally {
    await popup.close();
  }
}

/** The post office in a tab: resolvers are chosen, and it may be read. */
export async function openOffice(
  browser: BrowserUnderTest,
  address: string,
): Promise<Page> {
  await chooseResolvers(browser);
  const page = await browser.newPage(address);
  await page.waitFor("form[data-compose]");
  await grant(browser, page, address);
  return page;
}

/** Chooses in a list what it offers by this value. */
export const choose = (
  page: Page,
  selector: string,
  value: string,
): Promise<void> =>
  page.evaluate(
    (found: string, chosen: string) => {
      const select = document.querySelector<HTMLSelectElement>(found);
      if (!select) throw new Error(`no ${found}`);
      select.value = chosen;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    selector,
    value,
  );
