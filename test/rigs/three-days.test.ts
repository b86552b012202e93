// Three days in a real Roundcube, and the week's page shows what the maildirs hold, by
// company, and nothing else. The clock is set from outside (clock.ts): the whole browser
// and Roundcube read it, nothing in them is replaced, and the browser is closed between
// the days. The person lives in Tokyo: Sunday night there and the Monday that follows are
// two weeks, an hour apart, and in UTC one Sunday. On which day a message was sent is
// told by the Date that Roundcube gave it, in its mailbox.
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
import { journal } from "../e2e/stores.ts";
import { createWorld, type World } from "../e2e/world.ts";
import { type Clock, makeClock } from "./clock.ts";
import { type MailServers, startMailServers } from "./mail-servers.ts";
import { type Recipients, recipientsAt } from "./recipients.ts";
import * as person from "./roundcube-person.ts";
import {
  type Roundcube,
  ROUNDCUBE_PAGES,
  startRoundcube,
} from "./roundcube.ts";
import { choose, companies, named } from "./week-page.ts";
import { counted, expected, weeksIn } from "./week-truth.ts";

const SENDER = "sender@gmx.net";
const FIELDS = ["to", "cc", "bcc"] as const;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = "Asia/Tokyo"; // UTC+9 all the year
const ZONE_AHEAD = 9 * HOUR;

/** The first Friday that has not begun, at ten in the morning. */
function nextFriday(): number {
  const day = new Date(Date.now() + ZONE_AHEAD);
  day.setUTCHours(0, 0, 0, 0);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() !== 5);
  return day.getTime() - ZONE_AHEAD + 10 * HOUR;
}
const FRIDAY = nextFriday();
const SUNDAY_NIGHT = FRIDAY + 2 * DAY + 13.5 * HOUR;
const MONDAY = SUNDAY_NIGHT + HOUR;

/** What was chosen is read from the journal first. */
const PAINTED = { timeout: 10_000 };

let root: string;
let clock: Clock;
let world: World;
let mail: MailServers;
let roundcube: Roundcube;
let browser: BrowserUnderTest;

async function write(page: Page, message: Recipients) {
  await person.compose(page, roundcube);
  for (const field of FIELDS)
    await person.write(page, roundcube, field, message[field]);
}

/** The browser is opened on another day, and Roundcube wants a login. */
async function dayAt(time: number): Promise<Page> {
  await clock.set(time);
  browser = await world.open("chromium", "ships", {
    profile: join(root, "profile"),
    env: clock.env,
  });
  const page = await browser.newPage(roundcube.url);
  await person.logIn(page, roundcube);
  return page;
}

let sent = 0;
async function send(page: Page, messages: number) {
  for (let count = 0; count < messages; count++) {
    await write(page, recipientsAt(sent++));
    await person.send(page, roundcube);
    await person.left(page);
  }
  await until(`${sent} messages with their verdicts`, async () => {
    const entries = await journal(browser);
    return (
      entries.length >= sent &&
      entries.every(({ recipients }) => recipients.every((one) => one.verdict))
    );
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "three-days-"));
  clock = await makeClock(root, ZONE);
  mail = await startMailServers(root);
  const { env } = clock;
  roundcube = await startRoundcube(root, mail, {
    skin: "elastic",
    user: SENDER,
    env,
  });
  world = await createWorld();
  const page = await dayAt(FRIDAY);
  await chooseResolvers(browser);
  await person.openComposer(page, roundcube);
  await grant(browser, page, roundcube.url);
  await send(page, 3);
  // One that the server refuses is on no page.
  await write(page, { to: ["refused@tryg.com"], cc: [], bcc: [] });
  await person.send(page, roundcube);
  await page.waitFor(ROUNDCUBE_PAGES.elastic.error);
  await browser.close();

  const sunday = await dayAt(SUNDAY_NIGHT);
  await send(sunday, 2);
  // Nor is one that is thrown away.
  await write(sunday, { to: ["nobody@maersk.com"], cc: [], bcc: [] });
  await person.discard(sunday, roundcube);
  await browser.close();

  await send(await dayAt(MONDAY), 3);
});
afterAll(async () => {
  await world?.close();
  await roundcube?.stop();
  await mail?.stop();
  if (root) await rm(root, { recursive: true, force: true });
});

describe("three days of mail in Roundcube, on the week's page", () => {
  test("were a Friday, a Sunday night and a Monday in two weeks", async () => {
    const weeks = await weeksIn(mail, SENDER);
    const days = weeks.map(([, messages]) =>
      counted(messages.map(({ date }) => date.slice(0, 3))),
    );
    expect(days).toEqual([{ Fri: 3, Sun: 2 }, { Mon: 3 }]);
  });

  test("can be opened by their two weeks, the newer one first", async () => {
    const weeks = (await weeksIn(mail, SENDER)).map(([week]) => week);
    const page = await browser.extensionPage("weekly.html");
    await page.waitFor(`[data-messages="${sent}"]`);
    const offered = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLOptionElement>("[data-week] option"),
      ].map(({ value }) => value),
    );
    expect(offered).toEqual(weeks.toReversed());
    await page.close();
  });

  test.each([
    ["older", 0],
    ["newer", 1],
  ] as const)(
    "are shown as the maildirs hold them, in the %s week",
    async (_, at) => {
      const [week, messages] = (await weeksIn(mail, SENDER))[at] ?? ["", []];
      const truth = expected(messages);
      const page = await browser.extensionPage("weekly.html");
      await page.waitFor("[data-lead]");
      await choose(page, "[data-week]", week);
      await expect
        .poll(() => page.text("[data-lead]"), PAINTED)
        .toContain(truth.lead);
      await expect.poll(() => named(page), PAINTED).toEqual(truth.named);
      for (const weighting of ["people", "messages", "domains"] as const) {
        await choose(page, "[data-weighting]", weighting);
        await expect
          .poll(() => companies(page), { ...PAINTED, message: weighting })
          .toEqual(truth[weighting]);
      }
      const shown = await page.evaluate(() => document.body.innerHTML);
      expect(shown).not.toContain("tryg.com");
      expect(shown).not.toContain("maersk.com");
      await page.close();
    },
  );
});
