// Roundcube's three skins on a real server, read by the general rules alone: the script
// that ships is run in the page, without any adapter, while real keys write a message.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import type { Fallback } from "../../utils/webmail/region.ts";
import { built, createWorld, type World } from "../e2e/world.ts";
import { type MailServers, startMailServers } from "./mail-servers.ts";
import * as person from "./roundcube-person.ts";
import {
  type Roundcube,
  ROUNDCUBE_PAGES,
  ROUNDCUBE_SKINS,
  startRoundcube,
} from "./roundcube.ts";

const FIELDS = ["to", "cc", "bcc"] as const;

describe.each(ROUNDCUBE_SKINS)("Roundcube's skin %s", (skin) => {
  const view = ROUNDCUBE_PAGES[skin];
  let root: string;
  let world: World;
  let mail: MailServers;
  let roundcube: Roundcube;
  let browser: BrowserUnderTest;
  let page: Page;

  /** One line a recipient, and the sender's domain; null without a single window. */
  const read = (whole = false) =>
    page.evaluate((all: boolean) => {
      const { posteRestanteRules } = globalThis as {
        posteRestanteRules?: Fallback;
      };
      const [region, more] = posteRestanteRules?.(document) ?? [];
      if (!region || more) return null;
      const steps = region.sight({ whole: all });
      let step = steps.next();
      while (!step.done) step = steps.next();
      const { fields, sender } = step.value;
      const lines = (["to", "cc", "bcc"] as const).flatMap((name) => [
        ...fields[name].mailboxes.map(
          ({ localPart, domain }) => `${name}: ${localPart}@${domain}`,
        ),
        ...Array<string>(fields[name].unreadable).fill(`${name}: unreadable`),
      ]);
      return [`from: ${sender}`, ...lines];
    }, whole);

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "general-"));
    mail = await startMailServers(root);
    roundcube = await startRoundcube(root, mail, {
      skin,
      user: "sender@gmx.net",
    });
    world = await createWorld();
    browser = await world.open("chromium", "ships");
    page = await browser.newPage(roundcube.url);
    await person.logIn(page, roundcube);
    await person.openComposer(page, roundcube);
    await page.evaluate(
      await readFile(
        join(built("chromium", "ships"), "general-rules.js"),
        "utf8",
      ),
    );
  });
  afterAll(async () => {
    await world?.close();
    await roundcube?.stop();
    await mail?.stop();
    if (root) await rm(root, { recursive: true, force: true });
  });

  test("an empty window is one, and nobody receives it", async () => {
    expect(await read()).toEqual(["from: gmx.net"]);
  });

  test("recipients are read in their fields, what is being typed when it is finished", async () => {
    await person.openFields(page, roundcube);
    for (const field of FIELDS)
      await page.type(
        view.input(field),
        `anna@${field}.example.org, Bert <bert@${field}.example.com>, `,
      );
    await page.type(view.input("to"), "carla@example.net");
    const finished = FIELDS.map((field) => [
      `${field}: anna@${field}.example.org`,
      `${field}: bert@${field}.example.com`,
    ]);
    expect(await read()).toEqual(["from: gmx.net", ...finished.flat()]);
    const [to = [], ...copies] = finished;
    const all = ["from: gmx.net", ...to, "to: carla@example.net"];
    expect(await read(true)).toEqual([...all, ...copies.flat()]);
    await page.click("[name=_subject]");
    await until("the field to be left", async () =>
      ((await read()) ?? []).includes("to: carla@example.net"),
    );
    expect(await read()).toEqual([...all, ...copies.flat()]);
  });
});
