// The great webmails' compose pages, made from sourced facts, under their real host names
// with a strict Content-Security-Policy and Trusted Types, in both browsers: granted in the
// popup, read, told. GMX keeps its composer in a frame of another host: both are asked for.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import { chooseResolvers, grant } from "./person.ts";
import { settled, told } from "./popup.ts";
import { everythingKept } from "./stores.ts";
import { createWorld, KINDS, type World } from "./world.ts";

const fixture = (name: string) =>
  readFile(
    new URL(`../fixtures/webmail/${name}.html`, import.meta.url),
    "utf8",
  );

/** Host, path, fixture, the domains that are told beside the sender's side. */
const WEBMAILS = [
  ["mail.google.com", "/mail/u/0/", "gmail-chips"],
  ["outlook.live.com", "/mail/0/", "outlook-chips"],
  ["mail.proton.me", "/u/0/inbox", "proton-chips"],
  ["mail.yahoo.com", "/d/compose/1", "yahoo-chips"],
] as const;

/** Pages of two of them, later: with a compose window made anew, and without one. */
const CHANGED = [
  ["mail.google.com", "/mail/u/0/changed", "gmail"],
  // Its text stands in a frame, as it does today.
  ["mail.proton.me", "/u/0/changed", "proton"],
] as const;
const SEARCH = "/mail/u/0/search";

const GMX = "navigator.gmx.net";
const FRAME = "3c.gmx.net";

/** A document around a fixture, which begins with its own comment. */
const page = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Mail</title>${body}`;

describe.each(KINDS)("under its real host name in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    const sites: Record<string, Record<string, string>> = {};
    for (const [host, path, name] of WEBMAILS)
      sites[host] = { [path]: page(await fixture(name)) };
    const changed = await fixture("generic-bulwark");
    const framed = changed.replace(
      /<div contenteditable="true" [^>]*><\/div>/,
      '<iframe srcdoc="<body contenteditable>"></iframe>',
    );
    for (const [host, path] of CHANGED)
      sites[host] = {
        ...sites[host],
        [path]: page(host === "mail.proton.me" ? framed : changed),
        [SEARCH]: page(
          `${await fixture("generic-no-search-mail")}<textarea></textarea>`,
        ),
      };
    sites[GMX] = {
      "/mail": page(
        `<iframe id="thirdPartyFrame_mail" src="https://${FRAME}/mail/client/start" style="width:100%;height:90vh"></iframe>`,
      ),
    };
    sites[FRAME] = {
      "/mail/client/start": page(await fixture("generic-sender-beside")),
    };
    world = await createWorld({ sites });
    browser = await world.open(kind, "ships", { prompts: true });
    await chooseResolvers(browser);
  });
  afterAll(() => world?.close());

  test.each(WEBMAILS)("%s is read", async (host, path) => {
    const address = `https://${host}${path}`;
    const tab = await browser.newPage(address);
    await grant(browser, tab, address);
    const popup = await browser.openPopup(tab);
    await settled(popup);
    const [message] = await told(popup);
    expect(message?.map(({ domain }) => domain)).toEqual(
      expect.arrayContaining(["example.org", "example.com"]),
    );
    await popup.close();
    await tab.close();
  });

  test.each(CHANGED)(
    "%s, whose windows look otherwise now, is read by general rules",
    async (host, path, id) => {
      const tab = await browser.newPage(`https://${host}${SEARCH}`);
      const other = await browser.newPage(`https://${host}${path}`);
      const popup = await browser.openPopup(other);
      await settled(popup);
      const [message, ...more] = await told(popup);
      expect(more).toEqual([]);
      expect(message?.map(({ domain }) => domain)).toEqual(
        expect.arrayContaining(["example.org", "example.com"]),
      );
      await popup.close();
      const { local } = await everythingKept(browser);
      expect(local["missed"]).toHaveProperty([id, "roots", "times"], 1);
      // A search has been looked at as long.
      const nothing = await browser.openPopup(tab);
      expect(await told(nothing)).toEqual([]);
      await nothing.close();
      await other.close();
      await tab.close();
    },
  );

  test(`${GMX} is read in the frame that holds its composer`, async () => {
    const tab = await browser.newPage(`https://${GMX}/mail`);
    await browser.allow(
      [`https://${GMX}/*`, `https://${FRAME}/*`],
      async () => {
        const popup = await browser.openPopup(tab);
        await popup.waitFor("[data-frames]");
        expect(await popup.text("[data-frames]")).toContain(FRAME);
        await popup.click('[data-action="grant"]');
      },
    );
    const { local } = await everythingKept(browser);
    expect(
      (local["webmails"] as { origin: string }[]).map(({ origin }) => origin),
    ).toEqual(expect.arrayContaining([`https://${GMX}`, `https://${FRAME}`]));
    await until("a message in the frame", async () => {
      const popup = await browser.openPopup(tab);
      try {
        return (await told(popup)).length > 0;
      } finally {
        await popup.close();
      }
    });
  });
});
