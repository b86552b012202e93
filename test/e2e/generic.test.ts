// A webmail that nobody knows, on a host that the user called one: read by general
// rules in real browsers, in a shadow tree and in a frame. A page of the same host on
// which no mail is written is left alone.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { dayOf, ownZone } from "../../utils/journal/week.ts";
import type { Structure } from "../../utils/protocol.ts";
import { chooseResolvers, grant } from "./person.ts";
import { told } from "./popup.ts";
import { everythingKept } from "./stores.ts";
import { askedNames, createWorld, KINDS, type World } from "./world.ts";

const today = () => dayOf(Date.now(), ownZone());

const FORM = `
  <div><span>To:</span> <span class="list"><span class="pill">anna@demant.com<button>×</button></span></span><input class="plain"></div>
  <div><span>Cc:</span> <input class="plain"></div>
  <div><span>Subject:</span> <input></div>
  <div class="text" contenteditable="true"></div><button>Send</button>`;
const PAGES = {
  "/mail/plain": `<!doctype html><main>${FORM}</main>`,
  "/mail/editor": `<!doctype html><main>${FORM.replace('<div class="text" contenteditable="true"></div>', '<iframe srcdoc="<body contenteditable>" id="text"></iframe>')}</main>`,
  "/mail/shadow": `<!doctype html><main><x-mail><template shadowrootmode="open">${FORM}</template></x-mail></main>`,
  // Chips that are put into a slot, in a wrapper without a box, and one that is put nowhere.
  "/mail/slots": `<!doctype html><main><x-mail><template shadowrootmode="open">${FORM.replace(/<span class="pill">.*?<\/button><\/span>/, '<slot name="chips"></slot>').replace('class="list"', '$& style="display: contents"')}</template><span slot="chips" class="pill">anna@demant.com<button>×</button></span><span slot="nowhere" class="pill">bert@abb.com</span></x-mail></main>`,
  // Nextcloud Mail by its own marks, with fields that its adapter does not know.
  "/mail/changed": `<!doctype html><div class="floating-composer"><div class="message-composer">${FORM}</div></div>`,
  "/mail/frame": `<!doctype html><iframe src="/mail/plain" width="600" height="400"></iframe>`,
};

describe.each(KINDS)("a webmail that nobody knows, in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  const page = (name: string): Promise<Page> =>
    browser.newPage(new URL(`/mail/${name}`, world.officeUrl).href);
  const domains = async (on: Page) => {
    const popup = await browser.openPopup(on);
    try {
      return (await told(popup)).map((rows) =>
        rows.map(({ domain }) => domain).filter(Boolean),
      );
    } finally {
      await popup.close();
    }
  };
  const become = (on: Page, expected: readonly string[][]) =>
    until(
      `the popup tells ${JSON.stringify(expected)}`,
      async () =>
        JSON.stringify(await domains(on)) === JSON.stringify(expected),
    );

  /** What the page answers to the popup that asks for its structure. */
  const structureIn = (popup: Page) =>
    popup.evaluate<Structure, []>(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      return api.tabs.sendMessage(tab.id, { type: "structure" }, { frameId: 0 });
    })()`);

  beforeAll(async () => {
    const contact = await readFile(
      "test/fixtures/webmail/generic-no-contact.html",
      "utf8",
    );
    world = await createWorld({
      pages: { ...PAGES, "/mail/contact": contact },
    });
    browser = await world.open(kind, "ships");
    await chooseResolvers(browser);
    const first = await page("plain");
    await grant(browser, first, new URL("/mail/plain", world.officeUrl).href);
    await first.close();
  });
  afterAll(() => world?.close());

  test("finished recipients are told, and what is typed once it is finished", async () => {
    const open = await page("plain");
    await become(open, [["demant.com"]]);
    await open.type("div:first-of-type > input", "erna@ericsson.com");
    await open.click(".text");
    await become(open, [["demant.com", "ericsson.com"]]);
    expect(askedNames(world.doh)).toEqual(
      expect.arrayContaining(["demant.com", "ericsson.com"]),
    );
    await open.close();
  });

  test("its structure can be copied, without a word of what is written", async () => {
    const open = await page("plain");
    await become(open, [["demant.com"]]);
    const popup = await browser.openPopup(open);
    await popup.click('[data-action="page-report"]');
    await popup.waitFor(() =>
      /Copied/.test(
        document.querySelector('[data-read-by] [role="status"]')?.textContent ??
          "",
      ),
    );
    const { broken, text } = await structureIn(popup);
    expect(broken).toBeNull();
    expect(text).toContain("contenteditable");
    for (const word of ["anna", "demant", "Subject"])
      expect(text).not.toContain(word);
    await popup.close();
    await open.close();
  });

  test("a known webmail whose fields are found no more is read, and that is counted", async () => {
    const open = await page("changed");
    await become(open, [["demant.com"]]);
    const popup = await browser.openPopup(open);
    expect((await structureIn(popup)).broken).toEqual({
      ...{ type: "broken", adapter: "nextcloud" },
      missing: ["to", "cc", "bcc"],
    });
    await popup.close();
    const { local } = await everythingKept(browser);
    const tally = { times: 1, first: expect.any(String), last: today() };
    expect(local["missed"]).toEqual({
      nextcloud: { to: tally, cc: tally, bcc: tally },
    });
    await open.goto(await open.url());
    await become(open, [["demant.com"]]);
    const settings = await browser.extensionPage("options.html");
    await settings.waitFor("[data-missed]");
    expect(await settings.text('[data-missed="nextcloud"]')).toMatch(
      /^In Nextcloud Mail, the fields To, Cc,? and Bcc were not found 2 times, last on /,
    );
    await settings.click('[data-action="erase-all"]');
    await settings.click('[data-action="erase-all-yes"]');
    await settings.waitFor('[data-erased="true"]');
    expect((await everythingKept(browser)).local["missed"]).toBeUndefined();
    await settings.close();
    await open.close();
  });

  test("in an open shadow tree", async () => {
    const open = await page("shadow");
    await become(open, [["demant.com"]]);
    await open.close();
  });

  test("in a slot, behind a wrapper that has no box, what is put nowhere left out", async () => {
    const open = await page("slots");
    await become(open, [["demant.com"]]);
    await open.close();
  });

  test("Ctrl+Enter in a text that is a frame of its own is a click on Send", async () => {
    const open = await page("editor");
    await become(open, [["demant.com"]]);
    const text = await open.frame("#text");
    await text.click("body");
    await text.press("Enter", ["Control"]);
    await until("the intent to send", async () => {
      const { session } = await everythingKept(browser);
      return Object.keys(session).some((key) => key.startsWith("intent:"));
    });
    await open.close();
  });

  test("in a frame of the same host", async () => {
    const open = await page("frame");
    await become(open, [["demant.com"]]);
    await open.close();
  });

  test("a contact form beside it is none", async () => {
    const open = await page("contact");
    const other = await page("plain");
    // The other page was told after this one had been looked at.
    await become(other, [["demant.com"]]);
    expect(await domains(open)).toEqual([]);
    await other.close();
    await open.close();
  });
});
