// The first run, as it ships, with the browsers' true prompts: nothing before the
// choice, resolvers and a webmail in one prompt, and what a person takes back ends.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  holds,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { isRead } from "./person.ts";
import { everythingKept } from "./stores.ts";
import {
  createWorld,
  KINDS,
  resolverOrigins,
  WEBMAIL,
  type World,
} from "./world.ts";

/** The browsers' types do not know the word yet. */
const CONSENT = `{ data_collection: ["personalCommunications"] }`;
const FIXTURE = new URL(
  "../fixtures/webmail/roundcube-elastic-tokenised.html",
  import.meta.url,
);
const pageUrl = `https://${WEBMAIL}/roundcube/`;
const OTHER = "[data-webmail-other]";

describe.each(KINDS)("in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;
  let welcome: Page;
  const local = async () => (await everythingKept(browser)).local;
  const press = () => welcome.click('[data-action="ask"]');

  beforeAll(async () => {
    world = await createWorld({
      pages: { "/roundcube/": await readFile(FIXTURE, "utf8") },
    });
    browser = await world.open(kind, "ships", { prompts: true });
    page = await browser.newPage(pageUrl);
    welcome = await browser.extensionPage("welcome.html");
    await welcome.waitFor('[data-action="ask"]');
  });
  afterAll(() => world?.close());

  test("the example is answered there and then, and nobody was asked", async () => {
    expect(
      await welcome.evaluate(
        () =>
          document.querySelector<HTMLElement>('[data-domain="gmail.com"]')
            ?.dataset["keeper"],
      ),
    ).toBe("google");
    expect((await local())["choice"]).toBeUndefined();
    expect(world.doh.log).toEqual([]);
  });

  test("what is no address is said beside the field, keeps its text, and asks nothing", async () => {
    await welcome.type(OTHER, "no address");
    await press();
    await welcome.waitFor('[role="alert"]:not(:empty)');
    const typed = await welcome.evaluate(
      (other: string) => document.querySelector<HTMLInputElement>(other)?.value,
      OTHER,
    );
    expect(typed).toBe("no address");
    expect((await local())["choice"]).toBeUndefined();
  });

  test("a refused prompt grants nothing and asks nobody", async () => {
    await welcome.evaluate(() => location.reload());
    await welcome.waitFor(OTHER);
    await welcome.type(OTHER, pageUrl);
    await browser.deny(press);
    await welcome.waitFor('[data-choice="offline"]');
    expect((await local())["choice"]).toEqual({ kind: "offline" });
    expect((await local())["webmails"] ?? []).toEqual([]);
    expect(await isRead(browser, page)).toBe(false);
    expect(world.doh.log).toEqual([]);
  });

  test("one click and one prompt: resolvers are asked, and the webmail is read", async () => {
    await browser.allow([...resolverOrigins, `https://${WEBMAIL}/*`], press);
    await welcome.waitFor('[data-choice="ask"][data-read="1"]');
    expect((await local())["webmails"]).toEqual([
      {
        origin: `https://${WEBMAIL}`,
        pageOrigin: `https://${WEBMAIL}`,
        path: "/roundcube/",
      },
    ]);
    await until("the script in the open tab", () => isRead(browser, page));
    await until("questions", () => world.doh.log.length > 0);
  });

  if (kind === "firefox")
    test("a consent that is withdrawn ends the questions, and the webmail stays", async () => {
      // What about:addons calls: ExtensionPermissions.remove, behind both.
      const given = () =>
        browser.inBackground<boolean, []>(
          `chrome.permissions.contains(${CONSENT})`,
        );
      expect(await given()).toBe(true);
      await browser.inBackground<boolean, []>(
        `chrome.permissions.remove(${CONSENT})`,
      );
      expect(await given()).toBe(false);
      await welcome.waitFor('[data-choice="offline"]');
      await until("the webmail, still read", () => isRead(browser, page));
    });
  else
    test("a host that is withdrawn is not asked any more", async () => {
      await browser.revoke(resolverOrigins);
      await welcome.waitFor('[data-choice="offline"]');
      await until("the webmail, still read", () => isRead(browser, page));
    });

  test("after that no domain leaves, whatever is written", async () => {
    const before = world.doh.log.length;
    await page.goto(pageUrl);
    await until("the page, read again", () => isRead(browser, page));
    expect(world.doh.log.length).toBe(before);
  });

  test("an update opens no page", async () => {
    await welcome.close();
    // It closes the extension's own pages.
    await browser.reloadExtension();
    expect(await holds(browser, [`https://${WEBMAIL}/*`])).toBe(true);
    // At an installation the page is there within a second.
    await new Promise((done) => setTimeout(done, 2_000));
    const open = await browser.addresses();
    expect(open.filter((one) => /welcome/.test(one))).toEqual([]);
  });
});
