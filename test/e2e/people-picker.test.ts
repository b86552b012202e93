// Fluent UI's people picker, as npm has it, in a compose window under Outlook's host name:
// people picked from its suggestions, an address typed, a name without one, and a removal.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import type { Writing } from "../../utils/protocol.ts";
import { bundleOf } from "./bundle.ts";
import { grant } from "./person.ts";
import { everythingKept } from "./stores.ts";
import { createWorld, KINDS, type World } from "./world.ts";

const HOST = "outlook.live.com";
const PAGE = `https://${HOST}/mail/0/compose`;

describe.each(KINDS)("Fluent UI's people picker in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;

  /**
   * The recipients' domains, and how many have no address: as the worker keeps it, for a
   * popup would take the focus out of the field.
   */
  async function recipients(): Promise<string[]> {
    const { session } = await everythingKept(browser);
    const open = Object.entries(session).find(([key]) =>
      key.startsWith("open:"),
    );
    // The worker wrote it.
    const message = open?.[1] as { writing: Writing } | undefined;
    const domains = message?.writing.recipients.map(({ domain }) => domain);
    return [
      ...(domains ?? []).sort(),
      String(message?.writing.unreadable ?? "none"),
    ];
  }
  const become = (...expected: readonly string[]) =>
    until(
      JSON.stringify(expected),
      async () =>
        JSON.stringify(await recipients()) === JSON.stringify(expected),
    );
  async function pick(field: string, typed: string) {
    await page.type(`#${field}`, typed);
    // The first one is chosen already.
    await page.waitFor(".ms-Suggestions-item .is-suggested");
    await page.press("Enter");
  }

  beforeAll(async () => {
    const script = await bundleOf(
      fileURLToPath(new URL("people-picker.ts", import.meta.url)),
    );
    world = await createWorld({
      sites: {
        [HOST]: {
          "/mail/0/compose": `<!doctype html><meta charset="utf-8"><main></main><script src="/picker.js"></script>`,
          "/picker.js": script,
        },
      },
    });
    browser = await world.open(kind, "ships");
    page = await browser.newPage(PAGE);
    await page.waitFor("#to");
    await grant(browser, page, PAGE);
  });
  afterAll(() => world?.close());

  test("people who are picked are told by their address, which the chip hides", async () => {
    await pick("to", "An");
    await become("demant.com", "0");
    await pick("to", "Be");
    await become("abb.com", "demant.com", "0");
  });

  test("an address that is typed counts once it is finished", async () => {
    await page.type("#cc", "dan@crans.ch");
    await become("abb.com", "demant.com", "0");
    await page.press("Enter");
    await become("abb.com", "crans.ch", "demant.com", "0");
  });

  test("a person of whom the page shows a name alone is counted", async () => {
    await pick("cc", "Ca");
    await become("abb.com", "crans.ch", "demant.com", "1");
  });

  test("a person who is removed is told no more", async () => {
    await page.click("#to-row .ms-PickerItem-removeButton");
    await become("abb.com", "crans.ch", "1");
  });

  test("general rules read it: Outlook's own find no window there", async () => {
    const { local } = await everythingKept(browser);
    expect(local["missed"]).toEqual({
      outlook: { roots: expect.objectContaining({ times: 1 }) },
    });
  });
});
