// What a person does in SqWebMail: logs in, opens the composer, types recipients, presses
// Send, goes elsewhere. In: a driven page at its address. Out: when the page shows that it
// is done. Everything stands in the second frame, whose document each deed replaces. Where
// things stand was seen on 2026-11-24 in a running SqWebMail 6.0.5 of Debian.
import { until } from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import type { Recipients } from "./recipients.ts";
import type { Sqwebmail } from "./sqwebmail.ts";

const FIELDS = ["to", "cc", "bcc"] as const;

const field = (name: (typeof FIELDS)[number]) => `[name=header${name}]`;
const FRAME = "frame:last-of-type";
const SEND = "[name=sendmsg]";
const NEW_MESSAGE = "a[href*='form=newmsg']";
const FOLDERS = "a[href*='form=folders']";

const frame = (page: Page) => page.frame(FRAME);

/** The frame shows a document in which this stands, and of the last one nothing does. */
async function came(page: Page, selector: string): Promise<Page> {
  return until(`${selector} in the frame`, async () => {
    const shown = await frame(page);
    const isNew = await shown.evaluate(
      (found: string) =>
        document.readyState === "complete" &&
        !document.body.dataset["left"] &&
        document.querySelector(found) !== null,
      selector,
    );
    return isNew && shown;
  });
}

/** Clicks on what leads to another document. */
async function leave(page: Page, selector: string): Promise<void> {
  const shown = await frame(page);
  await shown.evaluate("void (document.body.dataset.left = 'yes')");
  await shown.click(selector);
}

export async function logIn(page: Page, webmail: Sqwebmail): Promise<void> {
  await page.type("[name=username]", webmail.login.user);
  await page.type("[name=password]", webmail.login.password);
  await page.press("Enter");
  await came(page, NEW_MESSAGE);
}

export async function compose(page: Page): Promise<void> {
  await leave(page, NEW_MESSAGE);
  await came(page, SEND);
}

/** Fills the fields anew, whatever they hold. */
export async function write(
  page: Page,
  message: Recipients,
  subject: string,
): Promise<void> {
  const shown = await frame(page);
  const fill = async (selector: string, text: string) => {
    await shown.click(selector);
    await page.press("a", ["Control"]);
    await page.press("Delete");
    await shown.type(selector, text);
  };
  for (const name of FIELDS) await fill(field(name), message[name].join(", "));
  await fill("[name=headersubject]", subject);
  await fill("[name=message]", "Hello.");
}

/** The server takes it: another page follows. */
export async function send(page: Page): Promise<void> {
  await leave(page, SEND);
  await came(page, `body:not(:has(${SEND}))`);
}

/** The server refuses it: the composer comes again, with what was written. */
export async function sendInVain(page: Page): Promise<void> {
  await leave(page, SEND);
  await came(page, SEND);
}

/** It is thrown away: nothing but this page knows of it. */
export async function goElsewhere(page: Page): Promise<void> {
  await leave(page, FOLDERS);
  await came(page, NEW_MESSAGE);
}

/** One document back, and what it shows there. */
export async function goBack(page: Page): Promise<void> {
  const shown = await frame(page);
  await shown.evaluate("void (document.body.dataset.left = 'yes')");
  await page.back();
  await came(page, "body");
}
