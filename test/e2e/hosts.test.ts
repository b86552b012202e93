// A granted webmail lives on through what happens to a browser: a restart, an update of
// the extension, pages that change without a load, that come back from the cache, that
// open windows without an address; and a grant that is withdrawn ends it at once.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import type { Writing } from "../../utils/protocol.ts";
import { grant } from "./person.ts";
import { everythingKept } from "./stores.ts";
import { createWorld, KINDS, type World } from "./world.ts";

const HOST = "mail.example.net";
const OUTER = "navigator.gmx.net";
const FRAME = "3c.gmx.net";

/** As Roundcube's skin larry writes: a bare list of recipients. */
const form = (list: string) =>
  `<form name="form"><textarea name="_to">${list}</textarea><textarea></textarea></form>`;
const page = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Mail</title>${body}`;
const SITES = {
  [HOST]: {
    "/mail/": page(
      `<main></main><template>${form("anna@demant.com, ")}</template>`,
    ),
    "/mail/compose": page(form("ben@abb.com, ")),
    "/mail/list": page("<p>Inbox</p>"),
  },
  [OUTER]: {
    "/mail": page(
      `<iframe src="https://${FRAME}/mail/client/start" style="width:100%;height:90vh"></iframe>`,
    ),
  },
  [FRAME]: { "/mail/client/start": page(form("carla@crans.ch, ")) },
};
const at = (path: string) => `https://${HOST}${path}`;

describe.each(KINDS)("a granted webmail in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;

  /** Of each message that is being written the domains it goes to, in any tab. */
  async function written(): Promise<string[]> {
    const { session } = await everythingKept(browser);
    return Object.entries(session)
      .filter(([key]) => key.startsWith("open:"))
      .map(([, value]) =>
        // The worker wrote it.
        (value as { writing: Writing }).writing.recipients
          .map(({ domain }) => domain)
          .join(),
      )
      .sort();
  }
  const become = (...messages: readonly string[]) =>
    until(
      `written: ${JSON.stringify(messages)}`,
      async () =>
        JSON.stringify(await written()) ===
        JSON.stringify([...messages].sort()),
    );
  /** Longer than the page's script waits before it tells what it saw. */
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1_000));
  const write = (on: Page, text: string) => on.type('[name="_to"]', text);

  beforeAll(async () => {
    world = await createWorld({ sites: SITES });
    browser = await world.open(kind, "ships", { backForwardCache: true });
    const first = await browser.newPage(at("/mail/compose"));
    await grant(browser, first, at("/mail/compose"));
    await first.close();
    await become();
  });
  afterAll(() => world?.close());

  test("a compose window that comes without a load is one message, and goes", async () => {
    const open = await browser.newPage(at("/mail/"));
    await open.evaluate(() => {
      history.pushState(null, "", "/mail/?compose=1");
      const template = document.querySelector("template");
      document
        .querySelector("main")
        ?.append(document.importNode(template?.content ?? document, true));
    });
    await become("demant.com");
    await open.evaluate(() => {
      history.pushState(null, "", "/mail/");
      document.querySelector("form")?.remove();
    });
    await become();
    await open.close();
  });

  test("a window without an address of its own is read", async () => {
    const open = await browser.newPage(at("/mail/"));
    await open.evaluate(() => {
      const out = window.open("about:blank", "out", "popup");
      const template = document.querySelector("template");
      if (!out || !template) throw new Error("no window");
      out.document.body.append(out.document.importNode(template.content, true));
    });
    await become("demant.com");
    await open.evaluate(() => window.open("", "out")?.close());
    await become();
    await open.close();
  });

  test("a page that comes back from the cache tells its message again, once", async () => {
    const open = await browser.newPage(at("/mail/compose"));
    await open.evaluate(`void (document.body.dataset.before = "yes")`);
    await become("abb.com");
    await open.goto(at("/mail/list"));
    await become();
    await open.back();
    await become("abb.com");
    // The document of before, not one that was loaded anew.
    expect(
      await open.evaluate<string, []>("document.body.dataset.before"),
    ).toBe("yes");
    await write(open, "dan@posteo.de, ");
    await become("abb.com,posteo.de");
    await open.close();
    await become();
  });

  // Firefox keeps the tab's number, and its message until the tab is shown or closed.
  if (kind === "chromium")
    test("a tab that the browser discards writes nothing, and its message again when it is shown", async () => {
      await browser.newPage(at("/mail/compose"));
      await become("abb.com");
      await browser.newPage("about:blank");
      const discarded = await browser.inBackground(async (host: string) => {
        const tabs = await chrome.tabs.query({ url: `https://${host}/*` });
        return (await chrome.tabs.discard(tabs[0]?.id ?? 0))?.id ?? 0;
      }, HOST);
      await become();
      await browser.inBackground(
        (tab: number) => chrome.tabs.update(tab, { active: true }),
        discarded,
      );
      await become("abb.com");
      await browser.inBackground(
        (tab: number) => chrome.tabs.remove(tab),
        discarded,
      );
      await become();
    });

  test("after an update the page is read by the new script alone", async () => {
    const open = await browser.newPage(at("/mail/compose"));
    await become("abb.com");
    await browser.reloadExtension();
    await become("abb.com");
    await write(open, "dan@posteo.de, ");
    await become("abb.com,posteo.de");
    await aWhile();
    expect(await written()).toEqual(["abb.com,posteo.de"]);
    await open.close();
    await become();
  });

  test("after a restart it is read as before, and so is its frame of another host", async () => {
    const outer = await browser.newPage(`https://${OUTER}/mail`);
    await browser.allow(
      [`https://${OUTER}/*`, `https://${FRAME}/*`],
      async () => {
        const popup = await browser.openPopup(outer);
        await popup.waitFor("[data-frames]");
        await popup.click('[data-action="grant"]');
      },
    );
    await become("crans.ch");
    await browser.restart();
    expect(await written()).toEqual([]);
    await browser.newPage(`https://${OUTER}/mail`);
    await become("crans.ch");
    await browser.newPage(at("/mail/compose"));
    await become("abb.com", "crans.ch");
  });

  test("a grant that is withdrawn in the browser's settings ends it at once", async () => {
    const open = await browser.newPage(at("/mail/"));
    await open.goto(at("/mail/compose"));
    await become("abb.com", "abb.com", "crans.ch");
    await browser.revoke([`https://${HOST}/*`]);
    await become("crans.ch");
    await write(open, "dan@posteo.de, ");
    await aWhile();
    expect(await written()).toEqual(["crans.ch"]);
  });
});
