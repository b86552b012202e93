// The whole road on real parts: a message is written in a real Roundcube, in a real
// browser with the extension that ships; a real unbound answers over HTTP/2 under the
// resolvers' own names; Dovecot and OpenSMTPD deliver, and their boxes tell the truth.
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
import { createWorld, type Kind, type World } from "../e2e/world.ts";
import { type MailServers, startMailServers } from "./mail-servers.ts";
import * as person from "./roundcube-person.ts";
import {
  type Roundcube,
  ROUNDCUBE_PAGES,
  type RoundcubeField,
  type RoundcubeSkin,
  startRoundcube,
} from "./roundcube.ts";

const CASES: readonly (readonly [Kind, RoundcubeSkin])[] = [
  ["chromium", "elastic"],
  ["firefox", "elastic"],
  ["chromium", "larry"],
  ["chromium", "classic"],
];

/** Six recipients of different houses, by field. */
const RECIPIENTS = {
  to: ["anna@gmail.com", "bert@posteo.de"],
  cc: ["carla@demant.com", "dora@abb.com"],
  bcc: ["emil@crans.ch", "fritz@proton.me"],
} as const;

describe.each(CASES)("in %s, Roundcube's skin %s", (kind, skin) => {
  const view = ROUNDCUBE_PAGES[skin];
  let root: string;
  let world: World;
  let mail: MailServers;
  let roundcube: Roundcube;
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
    until(what, async () => {
      const all = await rows();
      return all.length === count ? all : null;
    });

  const write = (field: RoundcubeField, mailboxes: readonly string[]) =>
    person.write(page, roundcube, field, mailboxes);

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "road-"));
    mail = await startMailServers(root);
    roundcube = await startRoundcube(root, mail, {
      skin,
      user: "sender@gmx.net",
    });
    world = await createWorld({ unbound: true });
    browser = await world.open(kind, "ships");
    await chooseResolvers(browser);
    page = await browser.newPage(roundcube.url);
    await person.logIn(page, roundcube);
    await person.compose(page, roundcube);
    await grant(browser, page, roundcube.url);
  });
  afterAll(async () => {
    await world?.close();
    await roundcube?.stop();
    await mail?.stop();
    if (root) await rm(root, { recursive: true, force: true });
  });

  test("badge and popup tell six recipients in To, Cc and Bcc, the sender's side first", async () => {
    for (const field of ["to", "cc", "bcc"] as const)
      await write(field, RECIPIENTS[field]);
    const all = await rowsWhen("seven rows", 7);
    expect(all[0]).toMatchObject({ domain: "gmx.net", keeper: "gmx" });
    const seen = new Map(all.slice(1).map((row) => [row.domain, row]));
    const keeper = (domain: string) => seen.get(domain)?.keeper;
    expect(keeper("gmail.com")).toBe("google");
    expect(keeper("posteo.de")).toBe("posteo");
    expect(keeper("demant.com")).toBe("microsoft");
    expect(keeper("crans.ch")).toBe("infomaniak");
    expect(keeper("proton.me")).toBe("proton");
    expect(seen.get("abb.com")).toMatchObject({
      keeper: "unknown",
      gateway: "proofpoint",
    });
    expect(await badge()).toBe("3?");
  });

  test("a recipient that is removed is told no more", async () => {
    if (skin === "elastic")
      await page.click("#compose_cc li.recipient:nth-of-type(2) a.remove");
    else
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>("#_cc");
        if (!field) throw new Error("no Cc");
        field.value = "carla@demant.com, ";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    const all = await rowsWhen("six rows", 6);
    expect(all.map(({ domain }) => domain)).not.toContain("abb.com");
    expect(await badge()).toBe("3");
  });

  test("a sent message is delivered and counted once, though the worker was stopped", async () => {
    await browser.stopBackground();
    await person.send(page, roundcube);
    await person.left(page);
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
    await until("five boxes", async () => (await mail.boxes()).length >= 5);
    expect(await mail.boxes()).toEqual(sent);
    expect(entry?.recipients.map(({ domain }) => domain).sort()).toEqual(
      sent.map((one) => one.slice(one.indexOf("@") + 1)).sort(),
    );
    expect(entry?.sender).toBe("gmx.net");
    await until("an empty badge", async () => (await badge()) === "");
  });

  test("a message that the server refuses is not counted", async () => {
    await person.compose(page, roundcube);
    await write("to", ["gustav@posteo.de", "refused@gmail.com"]);
    await rowsWhen("three rows", 3);
    await person.send(page, roundcube);
    await page.waitFor(view.error);
    await until("the intent is dropped", async () => {
      const { session } = await everythingKept(browser);
      return Object.keys(session).every((key) => !key.startsWith("intent:"));
    });
    expect(await mail.maildir("gustav@posteo.de")).toEqual([]);
    await page.goto("about:blank").catch(() => undefined);
    await until("an empty badge", async () => (await badge()) === "");
    expect(await journal(browser)).toHaveLength(1);
  });

  test("no local part is in any store", async () => {
    const kept = JSON.stringify(await everythingKept(browser));
    expect(kept).toContain("demant.com");
    for (const name of [
      "anna",
      "bert",
      "carla",
      "dora",
      "emil",
      "fritz",
      "gustav",
    ])
      expect(kept).not.toContain(name);
  });
});
