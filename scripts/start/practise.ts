// Puts a browser to work on the practice post office: the practice build may read it
// and ask its resolver, so what a person would click in the welcome page and in the
// popup is written down instead; then a message is typed as a person types it.
import { type BrowserUnderTest, until } from "../browsers/browser.ts";
import type { Page } from "../browsers/page.ts";

/** Recipients of different houses, countries and kinds; recorded in the practice zone. */
export const RECIPIENTS = {
  to: ["Ada <ada@gmail.com>", "Ben <ben@posteo.de>"],
  cc: ["office@abb.com", "info@demant.com"],
  bcc: ["carla@crans.ch", "dan@proton.me"],
} as const;

/** The post office becomes a webmail, `resolvers` (DoH URLs) may be asked; its page opens. */
export async function practise(
  browser: BrowserUnderTest,
  postOffice: string,
  resolvers: readonly string[],
): Promise<Page> {
  const { protocol, hostname, origin } = new URL(postOffice);
  const own = await browser.extensionPage("popup.html");
  if (browser.kind === "firefox") await consent(browser, own);
  await own.evaluate(
    async (items: Record<string, unknown>) => {
      await chrome.storage.local.set(items);
      await chrome.runtime.sendMessage({ type: "sync" });
    },
    {
      choice: { kind: "ask", resolvers },
      webmails: [
        { origin: `${protocol}//${hostname}`, pageOrigin: origin, path: "/" },
      ],
    },
  );
  const page = await browser.newPage(postOffice);
  await own.close();
  await page.waitFor("form[data-compose]");
  return page;
}

/** Firefox asks for the consent to data transmission apart; its prompt is answered. */
async function consent(browser: BrowserUnderTest, own: Page): Promise<void> {
  await own.evaluate(() => {
    const button = document.createElement("button");
    button.id = "consent";
    button.textContent = "Allow";
    button.addEventListener("click", () => {
      // Chromium's types do not know Firefox's word.
      const wished = Object.assign(
        { origins: [] },
        { data_collection: ["personalCommunications"] },
      );
      void chrome.permissions.request(wished);
    });
    document.body.prepend(button);
  });
  await browser.allow([], () => own.click("#consent"));
  await until("the consent", () =>
    own.evaluate(async () => {
      const all = await chrome.permissions.getAll();
      const given: unknown = Reflect.get(all, "data_collection");
      return Array.isArray(given) && given.includes("personalCommunications");
    }),
  );
}

export const writeMessage = (page: Page): Promise<void> =>
  writeMailboxes(page, RECIPIENTS);

/** By field; each is typed and finished with Enter. */
export async function writeMailboxes(
  page: Page,
  fields: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  for (const [field, mailboxes] of Object.entries(fields))
    for (const mailbox of mailboxes) {
      await page.type(`[data-field="${field}"] input`, mailbox);
      await page.press("Enter");
    }
}

/** Waits until nothing is being looked up any more; gives storage.session. */
export async function settled(
  browser: BrowserUnderTest,
  domains: number,
): Promise<Record<string, unknown>> {
  return until(
    "the verdicts on every recipient",
    async () => {
      const items = await browser.inBackground(() =>
        chrome.storage.session.get(null),
      );
      const standings = Object.entries(items).filter(([key]) =>
        key.startsWith("verdict:"),
      );
      const done = standings.filter(
        ([, one]) =>
          typeof one === "object" &&
          one !== null &&
          "looking" in one &&
          one.looking === false,
      );
      return done.length >= domains && done.length === standings.length
        ? items
        : null;
    },
    60_000,
  );
}
