// The person decides: whom the extension may ask, and where it may read. With the
// manifest that ships, the browsers' true prompts, and a page recorded from a running
// Roundcube, served under a host name that no store lists.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { chooseResolvers, grant, isRead } from "./person.ts";
import { settled, told } from "./popup.ts";
import { everythingKept } from "./stores.ts";
import {
  askedNames,
  createWorld,
  KINDS,
  WEBMAIL,
  type World,
} from "./world.ts";

const FIXTURE = new URL(
  "../fixtures/webmail/roundcube-elastic-tokenised.html",
  import.meta.url,
);

/** The recorded page, over the world's own certificate, below a path of its own. */
const pageUrl = `https://${WEBMAIL}/roundcube/`;

describe.each(KINDS)("in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;
  const choiceOf = async () =>
    (await everythingKept(browser)).local["choice"] ?? { kind: "none" };
  const badge = async () => (await browser.badge(page)).text;

  beforeAll(async () => {
    world = await createWorld({
      pages: { "/roundcube/": await readFile(FIXTURE, "utf8") },
    });
    browser = await world.open(kind, "ships", { prompts: true });
    page = await browser.newPage(pageUrl);
  });
  afterAll(() => world?.close());

  test("the first start shows the welcome page and asks nobody", async () => {
    const welcome = `${browser.extensionOrigin}/welcome.html`;
    await until("the welcome page", async () =>
      (await browser.addresses()).includes(welcome),
    );
    expect(world.doh.log).toEqual([]);
  });

  test("a page is not read before it is granted, and not after a refusal", async () => {
    expect(await isRead(browser, page)).toBe(false);
    await browser.deny(async () => {
      const popup = await browser.openPopup(page);
      await popup.click('[data-action="grant"]');
    });
    expect(await isRead(browser, page)).toBe(false);
    expect((await everythingKept(browser)).local["webmails"] ?? []).toEqual([]);
  });

  test("a granted page is read at once, in the open tab", async () => {
    await grant(browser, page, pageUrl);
    expect((await everythingKept(browser)).local["webmails"]).toEqual([
      {
        origin: `https://${WEBMAIL}`,
        pageOrigin: `https://${WEBMAIL}`,
        path: "/roundcube/",
      },
    ]);
  });

  test("until a resolver is chosen nobody is asked: the built-in table answers", async () => {
    const popup = await browser.openPopup(page);
    await settled(popup);
    expect((await told(popup))[0]?.length).toBeGreaterThan(1);
    await popup.waitFor("[data-no-choice]");
    await popup.close();
    expect(world.doh.log).toEqual([]);
    expect(await choiceOf()).toEqual({ kind: "none" });
  });

  test("a refused prompt leaves the built-in table alone", async () => {
    const welcome = await browser.extensionPage("welcome.html");
    await welcome.waitFor('[data-action="ask"]');
    await browser.deny(() => welcome.click('[data-action="ask"]'));
    await welcome.waitFor('[data-choice="offline"]');
    expect(await choiceOf()).toEqual({ kind: "offline" });
    expect(world.doh.log).toEqual([]);
    await welcome.close();
  });

  test("after the choice the recipients' domains are asked, each of one resolver", async () => {
    await chooseResolvers(browser);
    expect(await choiceOf()).toMatchObject({ kind: "ask" });
    await until("questions", () => askedNames(world.doh).length > 0);
    const hosts = new Map<string, Set<string>>();
    for (const { headers, questions } of world.doh.log)
      for (const { name } of questions) {
        const host = headers.find(([key]) => key === ":authority")?.[1] ?? "";
        hosts.set(name, (hosts.get(name) ?? new Set()).add(host));
      }
    for (const [name, asked] of hosts)
      expect([name, asked.size]).toEqual([name, 1]);
  });

  test("an update keeps the grant, and the page is found again", async () => {
    await browser.reloadExtension();
    await until("the page, read again", () => isRead(browser, page), 20_000);
    await until("a badge", badge);
  });

  test("a withdrawn grant stops the reading, and the record goes", async () => {
    await browser.revoke([`https://${WEBMAIL}/*`]);
    await until("an empty record", async () => {
      const kept = (await everythingKept(browser)).local["webmails"];
      return Array.isArray(kept) && kept.length === 0;
    });
    await until("an empty badge", async () => (await badge()) === "");
    await page.goto(pageUrl);
    expect(await isRead(browser, page)).toBe(false);
  });
});
