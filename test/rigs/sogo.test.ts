// The whole road on real parts, in SOGo: a message is written by keyboard in a real
// browser with the extension that ships; a real unbound answers; Dovecot and OpenSMTPD
// deliver, and their boxes tell the truth. A dialog that closes in a page that stays.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { chooseResolvers, grant } from "../e2e/person.ts";
import { settled, told } from "../e2e/popup.ts";
import { everythingKept, journal } from "../e2e/stores.ts";
import { createWorld, type World } from "../e2e/world.ts";
import { type MailServers, startMailServers } from "./mail-servers.ts";
import { compose, left, logIn, SOGO_PAGE } from "./sogo-person.ts";
import { type Sogo, startSogo } from "./sogo.ts";

describe("in chromium, SOGo", () => {
  let root: string;
  let world: World;
  let mail: MailServers;
  let sogo: Sogo;
  let browser: BrowserUnderTest;
  let page: Page;

  const badge = async () => (await browser.badge(page)).text;
  async function rows() {
    const popup = await browser.openPopup(page);
    try {
      await settled(popup);
      return (await told(popup))[0] ?? [];
    } finally {
      await popup.close();
    }
  }
  const rowsWhen = (what: string, count: number) =>
    until(
      what,
      async () => {
        const all = await rows();
        return all.length === count ? all : null;
      },
      20_000,
    );
  const closed = () => left(page);
  const noBadge = () =>
    until("an empty badge", async () => (await badge()) === "");

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "road-"));
    mail = await startMailServers(root);
    sogo = await startSogo(root, mail, { user: "sender@gmx.net" });
    world = await createWorld({ unbound: true });
    browser = await world.open("chromium", "ships");
    await chooseResolvers(browser);
    page = await browser.newPage(sogo.url);
    await logIn(page, sogo);
    await compose(page);
    await grant(browser, page, sogo.url);
  });
  afterAll(async () => {
    await world?.close();
    await sogo?.stop();
    await mail?.stop();
    if (root) await rm(root, { recursive: true, force: true });
  });

  test("badge and popup tell six recipients typed with comma, semicolon, Enter, Tab and by leaving the field", async () => {
    await page.type(SOGO_PAGE.input("to"), "anna@gmail.com,bert@posteo.de;");
    await page.type(SOGO_PAGE.input("cc"), "carla@demant.com");
    await page.press("Tab");
    // SOGo itself keeps Enter away from the field; it takes the text when one leaves it.
    await page.type(SOGO_PAGE.input("cc"), "dora@abb.com");
    await page.press("Enter");
    await page.type(SOGO_PAGE.input("bcc"), "emil@crans.ch,fritz@proton.me");
    await page.click("[name=subject]");
    const all = await rowsWhen("seven rows", 7);
    expect(all[0]).toMatchObject({ domain: "gmx.net", keeper: "gmx" });
    expect(
      Object.fromEntries(
        all.slice(1).map(({ domain, keeper }) => [domain, keeper]),
      ),
    ).toEqual({
      "abb.com": "unknown",
      "crans.ch": "infomaniak",
      "demant.com": "microsoft",
      "gmail.com": "google",
      "posteo.de": "posteo",
      "proton.me": "proton",
    });
    expect(all.find(({ domain }) => domain === "abb.com")?.gateway).toBe(
      "proofpoint",
    );
    expect(await badge()).toBe("3?");
  });

  test("a recipient that is removed is told no more", async () => {
    await page.click(SOGO_PAGE.remove("cc", 1));
    const all = await rowsWhen("six rows", 6);
    expect(all.map(({ domain }) => domain)).not.toContain("abb.com");
    expect(await badge()).toBe("3");
  });

  test("a sent message is delivered and counted once, though the worker was stopped", async () => {
    await browser.stopBackground();
    await page.click(SOGO_PAGE.send);
    await closed();
    const [entry, ...more] = await until("an entry", async () => {
      const all = await journal(browser);
      return all.length > 0 ? all : null;
    });
    expect(more).toEqual([]);
    const sent = [
      "anna@gmail.com",
      "bert@posteo.de",
      "carla@demant.com",
      "emil@crans.ch",
      "fritz@proton.me",
    ];
    expect(await mail.boxes()).toEqual(sent);
    expect(entry?.recipients.map(({ domain }) => domain).sort()).toEqual(
      sent.map((one) => one.slice(one.indexOf("@") + 1)).sort(),
    );
    expect(entry?.sender).toBe("gmx.net");
    await noBadge();
  });

  test("a message that the server refuses is not counted, thrown away neither", async () => {
    await compose(page);
    await page.type(
      SOGO_PAGE.input("to"),
      "gustav@posteo.de,refused@gmail.com,",
    );
    await rowsWhen("three rows", 3);
    await page.click(SOGO_PAGE.send);
    await page.waitFor(SOGO_PAGE.refused);
    await until("the intent is dropped", async () => {
      const { session } = await everythingKept(browser);
      return Object.keys(session).every((key) => !key.startsWith("intent:"));
    });
    expect(await mail.maildir("gustav@posteo.de")).toEqual([]);
    await page.click(SOGO_PAGE.back);
    await page.click(SOGO_PAGE.cancel);
    await closed();
    await noBadge();
    expect(await journal(browser)).toHaveLength(1);
  });

  test("a message that is thrown away is not counted", async () => {
    await compose(page);
    await page.type(SOGO_PAGE.input("to"), "hanna@posteo.de,");
    await rowsWhen("two rows", 2);
    await page.click(SOGO_PAGE.cancel);
    await closed();
    await noBadge();
    expect(await mail.maildir("hanna@posteo.de")).toEqual([]);
    expect(await journal(browser)).toHaveLength(1);
  });

  test("no local part is in any store", async () => {
    const kept = JSON.stringify(await everythingKept(browser));
    expect(kept).toContain("demant.com");
    expect(kept).not.toMatch(/anna|bert|carla|dora|emil|fritz|gustav|hanna/);
  });
});
