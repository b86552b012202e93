// The week's summary, announced: off until it is asked for, and allowed in the browser's
// true prompt; once, on Monday at nine, by the worker's own alarm and a clock that is
// moved; and without a word of the two hundred people who were written to.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { languages } from "../../utils/display/languages.ts";
import { nextLook } from "../../utils/journal/announce.ts";
import { weekBefore } from "../../utils/journal/calendar.ts";
import { weekOf } from "../../utils/journal/week.ts";
import { openOffice } from "./person.ts";
import { address, plant } from "./planted.ts";
import { everythingKept, journal } from "./stores.ts";
import { createWorld, KINDS, type World } from "./world.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Of the window in which Chromium shows it where no system's service does. */
const NOTIFICATION_WIDTH = 360;
const BOX = "[data-announce] input";
const PERMISSION = { permissions: ["notifications"] };

/** In the worker: what was handed to the browser to be shown, by the worker that runs. */
const RECORD = `(() => {
  const { notifications } = self.browser ?? self.chrome;
  if (self.handedOut || !notifications) return;
  self.handedOut = [];
  const create = notifications.create.bind(notifications);
  notifications.create = (...all) => {
    self.handedOut.push(JSON.stringify(all.slice(0, 2)));
    return create(...all);
  };
})()`;

describe.each(KINDS)("the week's summary in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let options: Page;
  let webmail: Page;
  let zone: string;
  let week: string;
  /** Monday at nine after the week in which it was asked for. */
  let monday: number;
  const people = plant(200);

  const say = <T>(script: string) => browser.inBackground<T, []>(script);
  const isAllowed = () =>
    say<boolean>(`chrome.permissions.contains(${JSON.stringify(PERMISSION)})`);
  const local = async () => (await everythingKept(browser)).local;
  const switched = (on: boolean) => options.waitFor(`[data-announce="${on}"]`);
  const standing = () =>
    say<string[]>(`chrome.notifications.getAll().then(Object.keys)`);
  /** Of the worker that runs: [id, options], as JSON. */
  const handedOut = async () =>
    JSON.parse(
      await say<string>("JSON.stringify(self.handedOut ?? [])"),
    ) as string[]; // RECORD wrote them
  const openOptions = async () => {
    options = await browser.extensionPage("options.html");
    await options.waitFor("[data-announce]");
  };
  const setClock = (time: number) =>
    say(`(${RECORD}, (self.Date.now = () => ${time}), null)`);

  /** The worker's clock shows this time, and its alarm rings. */
  async function lookAt(time: number): Promise<void> {
    await setClock(time);
    await say(`chrome.alarms.create("announce", { when: 1 }).then(() => null)`);
    const look = nextLook(time, zone);
    await until("the next look", () =>
      say<boolean>(
        `chrome.alarms.get("announce").then((alarm) => alarm?.scheduledTime === ${look})`,
      ),
    );
  }

  async function send(mailboxes: readonly string[]): Promise<void> {
    const before = (await journal(browser)).length;
    await address(webmail, mailboxes);
    await until("the reading", async () =>
      Object.entries((await everythingKept(browser)).session).some(
        ([key, one]) =>
          key.startsWith("open:") && JSON.stringify(one).includes("demant.com"),
      ),
    );
    await webmail.click("[data-send]");
    await until(
      "an entry",
      async () => (await journal(browser)).length === before + 1,
      30_000,
    );
  }

  beforeAll(async () => {
    world = await createWorld();
    browser = await world.open(kind, "practice", { prompts: true });
    webmail = await openOffice(browser, world.officeUrl);
    await send(people.map((one) => `${one}@demant.com`));
    zone = await webmail.evaluate(
      () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    );
    week = (await journal(browser))[0]?.week ?? "";
    monday = nextLook(Date.now(), zone);
    if (weekBefore(weekOf(monday, zone)) !== week)
      monday = nextLook(monday, zone);
    await openOptions();
  }, 120_000);
  afterAll(() => world?.close());

  test("is off at first; a refusal is said, and changes nothing", async () => {
    await switched(false);
    await browser.deny(() => options.click(BOX));
    await options.waitFor('[data-announce] [role="alert"]:not(:empty)');
    expect(await options.text('[data-announce] [role="alert"]')).toBe(
      languages.en.options.notAllowed,
    );
    await switched(false);
    expect(await isAllowed()).toBe(false);
    expect(await local()).not.toHaveProperty("announceSince");
  });

  test("is on once the browser has agreed", async () => {
    await browser.allow([], () => options.click(BOX));
    await switched(true);
    expect(await isAllowed()).toBe(true);
    expect((await local())["announceSince"]).toBe(week);
  });

  test("is not announced before Monday at nine", async () => {
    await lookAt(Date.now());
    await lookAt(monday - MINUTE);
    expect(await handedOut()).toEqual([]);
    expect(await standing()).toEqual([]);
  });

  test("is announced then, by the week's number alone", async () => {
    await lookAt(monday);
    const shown = await handedOut();
    expect(shown.map((one) => JSON.parse(one) as unknown)).toEqual([
      [
        week,
        {
          type: "basic",
          iconUrl: `${browser.extensionOrigin}/icon/128.png`,
          title: languages.en.week.title,
          message: languages.en.week.announced(Number(week.slice(-2))),
        },
      ],
    ]);
    for (const one of [...people, "demant", "gmx", "microsoft"])
      expect(shown.filter((text) => text.includes(one))).toEqual([]);
    // Firefox without a system's service for it holds it for a moment only.
    if (kind === "chromium") expect(await standing()).toEqual([week]);
  });

  if (kind === "chromium")
    test("a click on it opens the week, and clears it", async () => {
      await browser.screen?.clickWindow(NOTIFICATION_WIDTH);
      await until("its end", async () => (await standing()).length === 0);
      const url = `${browser.extensionOrigin}/weekly.html?week=${week}`;
      await until(
        "the week's page",
        async () =>
          (await browser.addresses()).filter((one) => one === url).length === 1,
      );
    });

  test("the page opens at the week that its address asks for", async () => {
    const before = weekBefore(week);
    const page = await browser.extensionPage(`weekly.html?week=${before}`);
    await page.waitFor("select[data-week]");
    expect(
      await page.evaluate(
        () =>
          document.querySelector<HTMLSelectElement>("select[data-week]")?.value,
      ),
    ).toBe(before);
    await page.close();
  });

  test("is announced no second time: another day, worker or clock", async () => {
    await lookAt(monday + DAY);
    expect(await handedOut()).toHaveLength(1);
    await browser.stopBackground();
    for (const time of [monday + 2 * DAY, monday - 7 * DAY, monday])
      await lookAt(time);
    expect(await handedOut()).toEqual([]);
    expect((await local())["announced"]).toBe(week);
  });

  test("the next week's is; erasing forgets it, and takes it off the screen", async () => {
    await setClock(monday + 3 * DAY);
    await webmail.click("[data-new]");
    await send(["anna@demant.com"]);
    const next = weekOf(monday, zone);
    await lookAt(nextLook(monday, zone));
    expect((await local())["announced"]).toBe(next);
    expect(await handedOut()).toHaveLength(1);
    if (kind === "chromium") expect(await standing()).toEqual([next]);
    await openOptions();
    await options.click('[data-action="erase-all"]');
    await options.click('[data-action="erase-all-yes"]');
    await options.waitFor('[data-erased="true"]');
    await until(
      "nothing on the screen",
      async () => !(await standing()).length,
    );
    expect(await local()).not.toHaveProperty("announced");
    await switched(true);
  });

  test("the permission withdrawn, it is off, and the box shows it", async () => {
    await say(`chrome.permissions.remove(${JSON.stringify(PERMISSION)})`);
    await switched(false);
    expect(await local()).not.toHaveProperty("announceSince");
    await until("the alarm's end", () =>
      say<boolean>(`chrome.alarms.get("announce").then((alarm) => !alarm)`),
    );
  });

  test("switching it off gives the permission back", async () => {
    const ask = () => options.click(BOX);
    // Chromium remembers that it was agreed to, and does not ask again.
    await (kind === "chromium" ? ask() : browser.allow([], ask));
    await switched(true);
    expect(await isAllowed()).toBe(true);
    await options.click(BOX);
    await switched(false);
    await until("the permission, given back", async () => !(await isAllowed()));
    expect(await local()).not.toHaveProperty("announceSince");
  });
});
