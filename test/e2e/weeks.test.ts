// Looking back, in both browsers, over a journal of many weeks: the worker folds what is
// older than the person keeps, and every week that there is can be opened, compared and
// erased; none of them is a blank page.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserUnderTest } from "../../scripts/browsers/browser.ts";
import { launch } from "../../scripts/browsers/launch.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { weeksUpTo } from "../../utils/journal/calendar.ts";
import { newKey } from "../../utils/journal/correspondent.ts";
import type { Entry } from "../../utils/journal/record.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { keptAt, notTold, sent } from "../journal/week-of-mail.ts";
import { choose } from "./person.ts";
import { recorded } from "./stores.ts";
import { built, KINDS } from "./world.ts";

const thisWeek = weekOf(Date.now(), ownZone());
const weeks = weeksUpTo(thisWeek, 21);
const [old = "", next = ""] = weeks;
const lastWeek = weeks.at(-2) ?? "";
const ahead = weekOf(Date.now() + 364 * 24 * 3_600_000, ownZone());

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => `person-${at}`);
const message = (week: string, count: number): Entry => ({
  ...sent(
    `message-${week}-${count}`,
    ["gmail.com", people(count), keptAt("Google", "US", { veryLarge: true })],
    ["bakery.fr", ["baker"], notTold({ kind: "own-name", countries: ["FR"] })],
  ),
  week,
});
const journal = [
  message(old, 12),
  message(old, 3),
  message(next, 11),
  message(lastWeek, 14),
  message(ahead, 2),
];

describe.each(KINDS)("weeks in %s", (kind) => {
  let browser: BrowserUnderTest;
  let page: Page;
  const lookedAtAgain = () =>
    page.evaluate(() => {
      document.dispatchEvent(new Event("visibilitychange"));
    });
  /** What the picker offers, by its groups, and what it shows as chosen. */
  const picker = () =>
    page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>("[data-week]");
      const values = (within: Element | null | undefined) =>
        [...(within?.querySelectorAll("option") ?? [])].map((one) => one.value);
      const groups = select?.querySelectorAll("optgroup") ?? [];
      return {
        chosen: select?.value,
        all: values(select),
        folded: values(groups[1]),
      };
    });
  const offers = (week: string, group: "all" | "folded", is = true) =>
    expect.poll(async () => (await picker())[group].includes(week)).toBe(is);
  const lead = () => page.text("[data-lead]");

  beforeAll(async () => {
    browser = await launch(kind, { extension: built(kind, "ships") });
    page = await browser.extensionPage("weekly.html");
    await page.waitFor("[data-empty]");
  });
  afterAll(() => browser?.close());

  test("that were counted elsewhere are there once the page is looked at again", async () => {
    await recorded(page, journal);
    await page.evaluate(
      (key: string) =>
        chrome.storage.local.set({ secrets: { salt: key, key } }),
      newKey(),
    );
    await lookedAtAgain();
    await offers(old, "all");
    expect((await picker()).all).toEqual([
      ahead,
      thisWeek,
      lastWeek,
      next,
      old,
    ]);
    expect((await picker()).chosen).toBe(thisWeek);
    expect(await page.text("[data-empty]")).toContain("No message was counted");
  });

  test("older than the person keeps are folded by the worker, and stand apart", async () => {
    await page.evaluate(() => chrome.storage.local.set({ retention: 4 }));
    await expect
      .poll(async () => {
        await lookedAtAgain();
        return (await picker()).folded;
      })
      .toEqual([next, old]);
  });

  test("that are folded are opened: the sentence, the shares, and what is gone", async () => {
    await choose(page, "[data-week]", next);
    await page.waitFor("[data-folded-messages]");
    expect(await lead()).toContain("You wrote 1 message to 12 people.");
    // The week before it is folded, too: nobody is counted twice in either.
    await expect
      .poll(() => page.text("[data-before]"))
      .toBe("The week before: 13 people, 92% at Google.");
    const [bars, remains, reach] = await page.evaluate(() => [
      [
        ...document.querySelectorAll<HTMLElement>(
          "[data-companies] [data-bar]",
        ),
      ].map(({ dataset }) => [dataset["bar"], dataset["count"]]),
      document.querySelectorAll("[data-remains]").length,
      document.querySelectorAll("[data-out]").length,
    ]);
    expect(bars).toEqual([
      ["Google", "11"],
      ["1 server of its own name", "1"],
    ]);
    expect([remains, reach]).toEqual([4, 0]);
  });

  test("ahead of the clock say so", async () => {
    await choose(page, "[data-week]", ahead);
    await page.waitFor("[data-ahead]");
    expect(await lead()).toContain("You wrote 1 message to 3 people.");
  });

  test("that are erased while they are open stay chosen, and are empty", async () => {
    await choose(page, "[data-week]", old);
    await page.waitFor("[data-folded-messages]");
    await page.waitFor("[data-mine] select");
    await choose(page, "[data-mine] select", old);
    await page.click('[data-action="erase-week"]');
    await page.click('[data-action="erase-week-yes"]');
    await page.waitFor("[data-empty]");
    await offers(old, "folded", false);
    expect(await picker()).toMatchObject({ chosen: old, folded: [next] });
    await page.waitFor('[data-erased="true"]');
    // Once another is chosen, it is gone.
    await choose(page, "[data-week]", lastWeek);
    await offers(old, "all", false);
    expect(await lead()).toContain("You wrote 1 message to 15 people.");
  });

  test("of which a part was folded count both, and tell of what is kept", async () => {
    await recorded(page, [message(next, 2)]);
    await choose(page, "[data-week]", next);
    await lookedAtAgain();
    await page.waitFor('[data-remains="cut"]');
    await page.waitFor("[data-out]");
    expect(await lead()).toContain("You wrote 2 messages to 15 people.");
    expect(await page.text('[data-remains="cut"]')).toContain(
      "1 of 2 messages",
    );
    expect(await page.text("[data-out]")).toBe(
      "Out of reach: at least 2 people, at most 3 people.",
    );
  });
});
