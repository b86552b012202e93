// What a person does in SOGo: logs in, opens the composer, types recipients, presses
// Send, throws away. In: a driven page at SOGo's address. Out: when the page shows that
// it is done. Where things stand was seen on 2026-11-24 in a running SOGo 5.8 of Debian.
import { until } from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import type { Sogo } from "./sogo.ts";

export type Field = "to" | "cc" | "bcc";

const field = (name: Field) =>
  `md-chips[ng-model="editor.message.editable.${name}"]`;

export const SOGO_PAGE = {
  dialog: "#mailEditor",
  input: (name: Field) => `${field(name)} input`,
  /** The cross of a finished recipient, by its place. */
  remove: (name: Field, at: number) =>
    `${field(name)} md-chip[index="${at}"] .md-chip-remove`,
  send: '[ng-click="editor.send()"]',
  cancel: '[ng-click="editor.cancel()"]',
  /** Appears when the server did not take the message. */
  refused: '[ng-switch-when="error"]',
  /** Takes the message of refusal away and shows the recipients again. */
  back: '[ng-switch-when="error"] [sg-ripple-click="mailEditor"]',
} as const;

const LOGIN = '[ng-model="app.creds.username"]';
const PASSWORD = '[ng-model="app.creds.password"]';
const SPEED_DIAL = "md-fab-trigger button";
const NEW_MESSAGE = '[ng-click="mailbox.newMessage($event)"]';
const SHOW = {
  cc: '[ng-click="editor.hideCc = false"]',
  bcc: '[ng-click="editor.hideBcc = false"]',
} as const;
/** Its scripts are 2 MB, and the first page after the login is put together slowly. */
const PATIENCE_MS = 60_000;

export async function logIn(page: Page, sogo: Sogo): Promise<void> {
  await page.waitFor(LOGIN, PATIENCE_MS);
  await page.type(LOGIN, sogo.login.user);
  await page.type(PASSWORD, sogo.login.password);
  await page.press("Enter");
  await page.waitFor(SPEED_DIAL, PATIENCE_MS);
}

export const isComposing = (page: Page): Promise<boolean> =>
  page.evaluate(
    (dialog: string) => document.querySelector(dialog) !== null,
    SOGO_PAGE.dialog,
  );

/** The dialog has been closed: the message was sent, or thrown away. */
export const left = (page: Page): Promise<boolean> =>
  until("the dialog's end", async () => !(await isComposing(page)), 20_000);

/** Opens the composer with all three fields; a dialog that is still closing is waited for. */
export async function compose(page: Page): Promise<void> {
  await until("the last dialog's end", async () => !(await isComposing(page)));
  // "New message" unfolds from a speed dial.
  await page.click(SPEED_DIAL);
  await page.click(NEW_MESSAGE);
  await page.waitFor(SOGO_PAGE.input("to"));
  for (const name of ["cc", "bcc"] as const) {
    await page.click(SHOW[name]);
    await page.waitFor(SOGO_PAGE.input(name));
  }
  await page.type("[name=subject]", "A practice message");
}

export const write = (
  page: Page,
  name: Field,
  mailboxes: readonly string[],
): Promise<void> =>
  page.type(SOGO_PAGE.input(name), mailboxes.map((one) => `${one},`).join(""));

export const send = (page: Page): Promise<void> => page.click(SOGO_PAGE.send);

export async function discard(page: Page): Promise<void> {
  await page.click(SOGO_PAGE.cancel);
  await left(page);
}

/** The texts of the finished recipients, as the page shows them. */
export const chips = (page: Page, name: Field): Promise<string[]> =>
  page.evaluate(
    (selector: string) =>
      [...document.querySelectorAll(`${selector} md-chip-template`)].map(
        ({ textContent }) => textContent.trim(),
      ),
    field(name),
  );
