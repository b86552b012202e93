// A real webmail of plain forms, SqWebMail, which no adapter knows: what the worker counts
// is what was delivered. Send leaves the page; a server that refuses answers with the
// compose page again. The truth is read from the maildirs alone (message-lines.ts).
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
import { everythingKept } from "../e2e/stores.ts";
import { createWorld, type World } from "../e2e/world.ts";
import { type MailServers, startMailServers } from "./mail-servers.ts";
import { inJournal, inMaildirs } from "./message-lines.ts";
import { recipientsAt } from "./recipients.ts";
import { type Sqwebmail, startSqwebmail } from "./sqwebmail.ts";
import * as inSqwebmail from "./sqwebmail-person.ts";

const SENDER = "sender@gmx.net";

let root: string;
let world: World;
let mail: MailServers;
let webmail: Sqwebmail;
let browser: BrowserUnderTest;
let page: Page;

let composed = 0;
const next = () => recipientsAt(composed++);
const write = (message = next()) =>
  inSqwebmail.write(page, message, `Message ${composed}`);

/** Compose windows that are told, each with its number of recipients. */
const open = async () =>
  Object.entries((await everythingKept(browser)).session)
    .filter(([key]) => key.startsWith("open:"))
    .map(([, value]) =>
      // The worker wrote it.
      (
        value as {
          writing: { recipients: readonly { readonly people: number }[] };
        }
      ).writing.recipients.reduce((sum, { people }) => sum + people, 0),
    );
const told = (people: readonly number[]) =>
  until(
    `compose windows: ${JSON.stringify(people)}`,
    async () => JSON.stringify(await open()) === JSON.stringify(people),
  );

/** The journal says what the maildirs say, and these are so many messages. */
async function agree(messages: number): Promise<void> {
  await until(
    `${messages} messages in the journal`,
    async () => (await inJournal(browser, mail, SENDER)).length >= messages,
  ).catch(() => undefined); // the comparison tells what is missing
  const truth = await inMaildirs(mail, SENDER, "subject");
  expect(await inJournal(browser, mail, SENDER)).toEqual(truth);
  expect(truth).toHaveLength(messages);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sqwebmail-"));
  mail = await startMailServers(root);
  webmail = await startSqwebmail(root, mail, { user: SENDER });
  world = await createWorld();
  browser = await world.open("chromium", "ships", { backForwardCache: true });
  await chooseResolvers(browser);
  page = await browser.newPage(webmail.url);
  await inSqwebmail.logIn(page, webmail);
  await inSqwebmail.compose(page);
  await grant(browser, page, webmail.url);
  await inSqwebmail.goElsewhere(page);
});
afterAll(async () => {
  await world?.close();
  await webmail?.stop();
  await mail?.stop();
  if (root) await rm(root, { recursive: true, force: true });
});

describe("in chromium, the worker counts what SqWebMail delivered", () => {
  let sent = 0;

  test("of three that are sent", async () => {
    for (let count = 0; count < 3; count++, sent++) {
      await inSqwebmail.compose(page);
      await write();
      await inSqwebmail.send(page);
    }
    await agree(sent);
  });

  test("of two that are refused, and come again with the page, and are mended", async () => {
    for (const refused of [
      "refused@gmail.com",
      "nobody@refused.practice-refused.eu",
    ]) {
      const message = next();
      await inSqwebmail.compose(page);
      await write({ ...message, bcc: [...message.bcc, refused] });
      await inSqwebmail.sendInVain(page);
      const people = new Set([...Object.values(message).flat(), refused]);
      await told([people.size]);
      await agree(sent);
      await write(message);
      await inSqwebmail.send(page);
      await agree(++sent);
    }
  });

  test("of one that is refused and left, and one that is thrown away", async () => {
    await inSqwebmail.compose(page);
    await write({ to: ["refused@gmail.com"], cc: [], bcc: [] });
    await inSqwebmail.sendInVain(page);
    await told([1]);
    await inSqwebmail.goElsewhere(page);
    await inSqwebmail.compose(page);
    await write();
    await inSqwebmail.goElsewhere(page);
    await told([]);
    await agree(sent);
  });

  test("of one that is sent, whose page the back button shows again", async () => {
    await inSqwebmail.compose(page);
    await write();
    await inSqwebmail.send(page);
    await agree(++sent);
    await inSqwebmail.goBack(page);
    await until("a compose window", async () => (await open()).length === 1);
    await agree(sent);
    await page.close();
    await told([]);
    await agree(sent);
  });
});
