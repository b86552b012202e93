// Roundcube's three skins and SOGo on real servers, read by the general rules alone: the
// script that ships is run in the page, without any adapter, while real keys write a
// message.
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
import * as inRoundcube from "./roundcube-person.ts";
import {
  ROUNDCUBE_PAGES,
  ROUNDCUBE_SKINS,
  type RoundcubeSkin,
  startRoundcube,
} from "./roundcube.ts";
import * as inSogo from "./sogo-person.ts";
import { startSogo } from "./sogo.ts";

const FIELDS = ["to", "cc", "bcc"] as const;
type Field = (typeof FIELDS)[number];

/** A webmail's composer, as one comes to it. */
interface Composer {
  readonly page: Page;
  openFields(): Promise<void>;
  readonly input: (field: Field) => string;
  /** What a person types for Anna and Bert, finished. */
  readonly both: (anna: string, bert: string) => string;
  stop(): Promise<void>;
}

const user = "sender@gmx.net";
let root: string;
let world: World;
let mail: MailServers;
let browser: BrowserUnderTest;

const roundcubeIn = (skin: RoundcubeSkin) => async (): Promise<Composer> => {
  const roundcube = await startRoundcube(root, mail, { skin, user });
  const page = await browser.newPage(roundcube.url);
  await inRoundcube.logIn(page, roundcube);
  await inRoundcube.openComposer(page, roundcube);
  return {
    page,
    openFields: () => inRoundcube.openFields(page, roundcube),
    input: ROUNDCUBE_PAGES[skin].input,
    both: (anna, bert) => `${anna}, Bert <${bert}>, `,
    stop: roundcube.stop,
  };
};

async function sogoComposer(): Promise<Composer> {
  const sogo = await startSogo(root, mail, { user });
  const page = await browser.newPage(sogo.url);
  await inSogo.logIn(page, sogo);
  await inSogo.compose(page);
  return {
    page,
    openFields: async () => undefined, // they are open
    input: inSogo.SOGO_PAGE.input,
    // SOGo itself splits at an angle bracket that is typed.
    both: (anna, bert) => `${anna},${bert},`,
    stop: sogo.stop,
  };
}

/** One line a recipient, and the sender's domain; null without a single window. */
const read = (page: Page, whole = false) =>
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
  world = await createWorld();
  browser = await world.open("chromium", "ships");
});
afterAll(async () => {
  await world?.close();
  await mail?.stop();
  if (root) await rm(root, { recursive: true, force: true });
});

describe.each([
  ...ROUNDCUBE_SKINS.map(
    (skin) => [`Roundcube's skin ${skin}`, roundcubeIn(skin)] as const,
  ),
  ["SOGo", sogoComposer] as const,
])("%s", (_, start) => {
  let composer: Composer;
  let page: Page;

  beforeAll(async () => {
    composer = await start();
    ({ page } = composer);
    await page.evaluate(
      await readFile(
        join(built("chromium", "ships"), "general-rules.js"),
        "utf8",
      ),
    );
  });
  afterAll(async () => {
    await page?.close();
    await composer?.stop();
  });

  test("an empty window is one, and nobody receives it", async () => {
    expect(await read(page)).toEqual(["from: gmx.net"]);
  });

  test("recipients are read in their fields, what is being typed when it is finished", async () => {
    await composer.openFields();
    const finished = FIELDS.map((field) => [
      `anna@${field}.example.org`,
      `bert@${field}.example.com`,
    ]);
    for (const [at, field] of FIELDS.entries()) {
      const [anna = "", bert = ""] = finished[at] ?? [];
      await page.type(composer.input(field), composer.both(anna, bert));
    }
    await page.type(composer.input("to"), "carla@example.net");
    const [to = [], ...copies] = FIELDS.map((field, at) =>
      (finished[at] ?? []).map((one) => `${field}: ${one}`),
    );
    const before = ["from: gmx.net", ...to];
    const all = [...before, "to: carla@example.net"];
    expect(await read(page)).toEqual([...before, ...copies.flat()]);
    expect(await read(page, true)).toEqual([...all, ...copies.flat()]);
    await page.click("[name=_subject], [name=subject]");
    await until("the field to be left", async () =>
      ((await read(page)) ?? []).includes("to: carla@example.net"),
    );
    expect(await read(page)).toEqual([...all, ...copies.flat()]);
  });
});
