// What a person does in Roundcube: logs in, opens the composer, types recipients, presses
// Send, leaves. In: a driven page at Roundcube's address. Out: when the page shows that
// it is done. Where things stand in each skin is told in roundcube.ts.
import { until } from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import {
  type Roundcube,
  ROUNDCUBE_PAGES,
  type RoundcubeField,
} from "./roundcube.ts";

export async function logIn(page: Page, roundcube: Roundcube): Promise<void> {
  await page.type("#rcmloginuser", roundcube.login.user);
  await page.type("#rcmloginpwd", roundcube.login.password);
  await page.press("Enter");
  await page.waitFor(() => location.search.includes("_task=mail"));
}

export const isComposing = async (page: Page): Promise<boolean> =>
  (await page.url()).includes("_action=compose");

/** The composer has been left: the message was sent, or thrown away. */
export const left = (page: Page): Promise<boolean> =>
  until("the composer's end", async () => !(await isComposing(page)), 20_000);

/** The composer as it opens, with whichever fields the skin shows at first. */
export async function openComposer(
  page: Page,
  roundcube: Roundcube,
): Promise<void> {
  // Roundcube may still be on its way from another page (after the login, after a
  // message was sent), and its navigation then takes the place of ours.
  await until(
    "the compose page",
    async () => {
      await page.goto(`${roundcube.url}?_task=mail&_action=compose`);
      return page
        .waitFor(
          () => document.querySelector("[name=_to][role=combobox]") !== null,
          5_000,
        )
        .then(
          () => true,
          () => false,
        );
    },
    30_000,
  );
}

/** Cc and Bcc are opened where the skin does not show them at first. */
export async function openFields(
  page: Page,
  roundcube: Roundcube,
): Promise<void> {
  const { input, open } = ROUNDCUBE_PAGES[roundcube.skin];
  for (const field of ["cc", "bcc"] as const)
    await until(`the field ${field}`, async () => {
      try {
        await page.waitFor(input(field), 200);
        return true;
      } catch {
        for (const selector of open(field)) {
          await page.waitFor(selector, 1_000);
          await page.click(selector);
        }
        return false;
      }
    });
}

export interface Words {
  readonly subject?: string;
  readonly text?: string;
}

/** A new message with all three fields open; recipients are still to be typed. */
export async function compose(
  page: Page,
  roundcube: Roundcube,
  { subject = "A practice message", text = "Hello." }: Words = {},
): Promise<void> {
  await openComposer(page, roundcube);
  await openFields(page, roundcube);
  // Without a subject or a text Roundcube asks first.
  await page.type("[name=_subject]", subject);
  await page.type("[name=_message]", text);
}

export const write = (
  page: Page,
  roundcube: Roundcube,
  field: RoundcubeField,
  mailboxes: readonly string[],
): Promise<void> =>
  page.type(
    ROUNDCUBE_PAGES[roundcube.skin].input(field),
    mailboxes.map((one) => `${one}, `).join(""),
  );

export const send = (page: Page, roundcube: Roundcube): Promise<void> =>
  page.click(ROUNDCUBE_PAGES[roundcube.skin].send);

/** What Roundcube asks before it sends (no subject), answered with "Cancel". */
export async function cancel(page: Page): Promise<void> {
  await page.click(".ui-dialog button.cancel");
  await until("the end of the question", () =>
    page.evaluate(() => document.querySelector(".ui-dialog") === null),
  );
}

/** By Roundcube's own way out: it asks whether to discard the message. */
export async function discard(page: Page, roundcube: Roundcube): Promise<void> {
  await page.click(ROUNDCUBE_PAGES[roundcube.skin].mailbox);
  await page.click(".ui-dialog button.discard");
  await left(page);
}
