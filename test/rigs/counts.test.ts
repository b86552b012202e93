// What the worker counts, held against what was delivered: real messages from a real
// Roundcube in three skins and a real SOGo, sent, refused, thrown away, and sent by a tab
// that is closed in the same moment. The truth is read from the maildirs alone: the boxes
// tell who received each message, Bcc included, the sender's own copies in which field.
// Journal and maildirs are compared message by message, in no order (message-lines.ts).
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { ANSWERED_MS } from "../../utils/journal/sending.ts";
import { chooseResolvers, grant } from "../e2e/person.ts";
import { everythingKept } from "../e2e/stores.ts";
import { createWorld, type World } from "../e2e/world.ts";
import { delivered } from "./delivered.ts";
import { type MailServers, startMailServers } from "./mail-servers.ts";
import { inJournal, inMaildirs } from "./message-lines.ts";
import { type Recipients, recipientsAt } from "./recipients.ts";
import * as inRoundcube from "./roundcube-person.ts";
import {
  type Roundcube,
  ROUNDCUBE_PAGES,
  ROUNDCUBE_SKINS,
  type RoundcubeSkin,
  startRoundcube,
} from "./roundcube.ts";
import * as inSogo from "./sogo-person.ts";
import { type Sogo, startSogo } from "./sogo.ts";

const FIELDS = ["to", "cc", "bcc"] as const;
const SENDER = "sender@gmx.net";
/** A person reads what is asked. */
const READS_MS = 2_000;
/** How many are sent in each webmail, without further ado; with those below 36 in all. */
const ELASTIC = 12;
const OLDER = 4;
const SOGO = 8;

let root: string;
let world: World;
let mail: MailServers;
let browser: BrowserUnderTest;
let roundcubes: readonly Roundcube[];
let sogo: Sogo;
/** A tab of each Roundcube, in the order of the skins, and SOGo's. */
let pages: Page[];
let sogoPage: Page;

let composed = 0;
const nextRecipients = (): Recipients => recipientsAt(composed++);

async function writeInRoundcube(
  page: Page,
  roundcube: Roundcube,
  message: Recipients,
  words?: inRoundcube.Words,
) {
  await inRoundcube.compose(page, roundcube, words);
  for (const field of FIELDS)
    await inRoundcube.write(page, roundcube, field, message[field]);
}

async function writeInSogo(page: Page, message: Recipients) {
  await inSogo.compose(page);
  for (const field of FIELDS) await inSogo.write(page, field, message[field]);
}

const eachRoundcube = () =>
  roundcubes.map((roundcube, at) => {
    const page = pages[at];
    if (!page) throw new Error(`no tab of ${roundcube.skin}`);
    return { roundcube, page };
  });
function inSkin(skin: RoundcubeSkin) {
  const found = eachRoundcube().find((one) => one.roundcube.skin === skin);
  if (!found) throw new Error(`no Roundcube in ${skin}`);
  return found;
}

/** Nothing waits for a decision: what was going to count has counted. */
const decided = () =>
  until("the end of all intents", async () => {
    const { session } = await everythingKept(browser);
    return Object.keys(session).every((key) => !key.startsWith("intent:"));
  });

/** The journal says what the maildirs say, and these are so many messages. */
async function agree(messages: number): Promise<void> {
  await decided();
  await until(
    `${messages} messages in the journal`,
    async () => (await inJournal(browser, mail, SENDER)).length >= messages,
  ).catch(() => undefined); // the comparison tells what is missing
  const truth = await inMaildirs(mail, SENDER);
  expect(await inJournal(browser, mail, SENDER)).toEqual(truth);
  expect(truth).toHaveLength(messages);
}

/**
 * While a text is written the worker goes to sleep. The pointer that comes to Send wakes
 * it: a page that tells a sleeping worker of the click and is closed is not heard at all.
 */
async function fromSleep(page: Page, send: string): Promise<void> {
  await browser.stopBackground();
  expect(await browser.isBackgroundRunning()).toBe(false);
  await page.hover(send);
  await until("the worker awake", () => browser.isBackgroundRunning());
  // Awake is who listens; it runs already, so that this wakes nobody.
  await browser.inBackground(() => true);
}

/** So many messages have been delivered: what the journal says then is final. */
const reached = (messages: number) =>
  until(
    `${messages} messages in the maildirs`,
    async () => (await delivered(mail, SENDER)).length === messages,
  );

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "counts-"));
  mail = await startMailServers(root);
  roundcubes = [];
  for (const skin of ROUNDCUBE_SKINS)
    roundcubes = [
      ...roundcubes,
      await startRoundcube(root, mail, { skin, user: SENDER }),
    ];
  sogo = await startSogo(root, mail, { user: SENDER });
  world = await createWorld();
  browser = await world.open("chromium", "ships");
  await chooseResolvers(browser);
  pages = [];
  for (const roundcube of roundcubes) {
    const page = await browser.newPage(roundcube.url);
    pages.push(page);
    await inRoundcube.logIn(page, roundcube);
    await inRoundcube.openComposer(page, roundcube);
    await grant(browser, page, roundcube.url);
  }
  sogoPage = await browser.newPage(sogo.url);
  await inSogo.logIn(sogoPage, sogo);
  await inSogo.compose(sogoPage);
  await grant(browser, sogoPage, sogo.url);
  await inSogo.discard(sogoPage);
});
afterAll(async () => {
  await world?.close();
  await sogo?.stop();
  for (const roundcube of roundcubes ?? []) await roundcube.stop();
  await mail?.stop();
  if (root) await rm(root, { recursive: true, force: true });
});

describe("in chromium, the worker counts what was delivered, to whom and in which field", () => {
  let sent = 0;

  test("of messages sent in Roundcube's three skins", async () => {
    for (const { roundcube, page } of eachRoundcube()) {
      const many = roundcube.skin === "elastic" ? ELASTIC : OLDER;
      for (let count = 0; count < many; count++, sent++) {
        await writeInRoundcube(page, roundcube, nextRecipients());
        await inRoundcube.send(page, roundcube);
        await inRoundcube.left(page);
      }
    }
    await agree(sent);
  }, 240_000);

  test("of messages sent in SOGo", async () => {
    for (let count = 0; count < SOGO; count++, sent++) {
      await writeInSogo(sogoPage, nextRecipients());
      await inSogo.send(sogoPage);
      await inSogo.left(sogoPage);
    }
    await agree(sent);
  }, 240_000);

  test("of five that the server refuses and two of these that are mended", async () => {
    for (const { roundcube, page } of eachRoundcube()) {
      const message = nextRecipients();
      const to = ["refused@gmail.com", ...message.to];
      await writeInRoundcube(page, roundcube, { ...message, to });
      await inRoundcube.send(page, roundcube);
      await page.waitFor(ROUNDCUBE_PAGES[roundcube.skin].error);
      await decided();
      await page.goto("about:blank").catch(() => undefined);
    }
    const { roundcube, page } = inSkin("elastic");
    const message = nextRecipients();
    const bcc = ["nobody@refused.practice-refused.eu", ...message.bcc];
    await writeInRoundcube(page, roundcube, { ...message, bcc });
    await inRoundcube.send(page, roundcube);
    await page.waitFor(ROUNDCUBE_PAGES.elastic.error);
    await agree(sent);
    await page.click("#compose_bcc li.recipient a.remove");
    await inRoundcube.send(page, roundcube);
    await inRoundcube.left(page);
    await agree(++sent);

    const other = nextRecipients();
    await writeInSogo(sogoPage, {
      ...other,
      to: ["refused@posteo.de", ...other.to],
    });
    await inSogo.send(sogoPage);
    await sogoPage.waitFor(inSogo.SOGO_PAGE.refused);
    await agree(sent);
    await sogoPage.click(inSogo.SOGO_PAGE.back);
    await sogoPage.click(inSogo.SOGO_PAGE.remove("to", 0));
    await inSogo.send(sogoPage);
    await inSogo.left(sogoPage);
    await agree(++sent);
  });

  test("of six that are thrown away, two of them after a click on Send", async () => {
    for (const skin of ["elastic", "larry"] as const) {
      const { roundcube, page } = inSkin(skin);
      await writeInRoundcube(page, roundcube, nextRecipients());
      await inRoundcube.discard(page, roundcube);
    }
    // Roundcube asks for a subject; the person thinks better of it.
    const classic = inSkin("classic");
    await writeInRoundcube(classic.page, classic.roundcube, nextRecipients(), {
      subject: "",
    });
    await inRoundcube.send(classic.page, classic.roundcube);
    await inRoundcube.cancel(classic.page);
    await inRoundcube.discard(classic.page, classic.roundcube);
    // And it asks for a text, by a dialogue of the browser's own, which is dismissed.
    const { roundcube, page } = inSkin("elastic");
    await writeInRoundcube(page, roundcube, nextRecipients(), { text: "" });
    await inRoundcube.send(page, roundcube);
    await inRoundcube.discard(page, roundcube);
    await writeInSogo(sogoPage, nextRecipients());
    await inSogo.discard(sogoPage);
    const tab = await browser.newPage(roundcube.url);
    await writeInRoundcube(tab, roundcube, nextRecipients());
    await tab.close();
    await agree(sent);
  });

  test("of two of which the browser asks whether to send them without a text", async () => {
    const { roundcube } = inSkin("elastic");
    const ask = async (answer: "confirm" | "cancel") => {
      const tab = await browser.newPage(roundcube.url);
      await writeInRoundcube(tab, roundcube, nextRecipients(), { text: "" });
      await tab.answer(
        () => inRoundcube.send(tab, roundcube),
        answer,
        READS_MS,
      );
      return tab;
    };
    const cancelled = await ask("cancel");
    await sleep(ANSWERED_MS);
    await cancelled.close();
    await agree(sent);
    const confirmed = await ask("confirm");
    await confirmed.close();
    await reached(++sent);
    await agree(sent);
  });

  test("of five whose tab is closed in the moment of the click on Send, though the worker slept", async () => {
    for (const skin of ["elastic", "larry", "elastic"] as const) {
      const { roundcube } = inSkin(skin);
      const tab = await browser.newPage(roundcube.url);
      await writeInRoundcube(tab, roundcube, nextRecipients());
      await fromSleep(tab, ROUNDCUBE_PAGES[skin].send);
      await inRoundcube.send(tab, roundcube);
      await tab.close();
      await reached(++sent);
    }
    for (let count = 0; count < 2; count++) {
      const tab = await browser.newPage(sogo.url);
      await writeInSogo(tab, nextRecipients());
      await fromSleep(tab, inSogo.SOGO_PAGE.send);
      await inSogo.send(tab);
      await tab.close();
      await reached(++sent);
    }
    await agree(sent);
  });
});
