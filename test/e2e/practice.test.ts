// A message is written on the practice page in a real browser: what popup and badge
// tell at every step, what the resolvers were asked, and what is kept of it after Send.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { openOffice } from "./person.ts";
import { settled, told } from "./popup.ts";
import { everythingKept, journal } from "./stores.ts";
import { askedNames, createWorld, KINDS, type World } from "./world.ts";

describe.each(KINDS)("a message written in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;

  const badge = async () => (await browser.badge(page)).text;
  /** Local parts that stand nowhere else. */
  const planted = Array.from(
    { length: 200 },
    (_, at) => `planted${at}x${Math.random().toString(36).slice(2, 8)}`,
  );
  const type = async (field: string, text: string, form = 1) => {
    const input = `form[data-compose]:nth-of-type(${form}) [data-field="${field}"] input`;
    await page.type(input, text);
    await page.press("Enter");
  };
  async function popup<T>(look: (popup: Page) => Promise<T>): Promise<T> {
    const open = await browser.openPopup(page);
    try {
      await settled(open);
      return await look(open);
    } finally {
      await open.close();
    }
  }
  const domains = async () =>
    (await popup(told)).map((rows) => rows.map(({ domain }) => domain));

  beforeAll(async () => {
    world = await createWorld();
    browser = await world.open(kind, "practice");
    page = await openOffice(browser, world.officeUrl);
  });
  afterAll(() => world?.close());

  test("an empty window says nothing on the badge", async () => {
    expect(await badge()).toBe("");
    expect(await popup((open) => open.text("[data-message]"))).toContain(
      "No recipient yet.",
    );
  });

  test("what is still being typed is not asked for", async () => {
    await page.type('[data-field="to"] input', "anna@demant.co");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(askedNames(world.doh)).toEqual([]);
    expect(await badge()).toBe("");
    await page.type('[data-field="to"] input', "m");
    await page.press("Enter");
    await until("the question", () =>
      askedNames(world.doh).includes("demant.com"),
    );
    await until("a badge", badge);
    expect(askedNames(world.doh)).not.toContain("demant.co");
  });

  test("the popup tells the sender's side first, then who receives, by keeper", async () => {
    await type("to", "Ada <ada@gmail.com>");
    await type("cc", "ben@posteo.de");
    await type("bcc", "office@abb.com");
    await until("four domains", async () =>
      (await domains())[0]?.length === 5 ? true : null,
    );
    const [message] = await popup(told);
    expect(message?.[0]).toMatchObject({ domain: "gmx.net", keeper: "gmx" });
    const rows = new Map(message?.map((row) => [row.domain, row]));
    expect(rows.get("demant.com")).toMatchObject({
      keeper: "microsoft",
      seat: "US",
      people: "1",
    });
    expect(rows.get("gmail.com")).toMatchObject({ keeper: "google" });
    expect(rows.get("posteo.de")).toMatchObject({
      keeper: "posteo",
      seat: "DE",
    });
    expect(rows.get("abb.com")).toMatchObject({
      keeper: "unknown",
      gateway: "proofpoint",
      confidence: "none",
    });
    expect(await badge()).toBe("2?");
  });

  test("consumer domains were answered from the package, nobody was asked", () => {
    const asked = askedNames(world.doh);
    for (const domain of ["gmail.com", "gmx.net", "posteo.de"])
      expect(asked).not.toContain(domain);
    expect(asked).toContain("abb.com");
  });

  test("a recipient that is removed leaves badge and popup", async () => {
    await page.click('[data-field="bcc"] [data-chip] button');
    await until("three domains", async () =>
      (await domains())[0]?.length === 4 ? true : null,
    );
    expect(await badge()).toBe("2");
  });

  test("a second window is a message of its own, the badge counts both", async () => {
    await page.click("[data-new]");
    await page.waitFor("form[data-compose]:nth-of-type(2)");
    await type("to", "dan@crans.ch", 2);
    await until("two messages", async () =>
      (await domains()).length === 2 ? true : null,
    );
    const [newest] = await domains();
    expect(newest).toEqual(["gmx.net", "crans.ch"]);
    await until("both counted", async () =>
      (await badge()) === "3" ? true : null,
    );
    await page.click("form[data-compose]:nth-of-type(2) [data-discard]");
    await until("one message", async () =>
      (await domains()).length === 1 ? true : null,
    );
    expect(await journal(browser)).toEqual([]);
  });

  test("another From address changes the sender's side", async () => {
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>("[data-from]");
      if (!select) throw new Error("no From");
      select.selectedIndex = 2;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await until("Posteo first", async () =>
      (await domains())[0]?.[0] === "posteo.de" ? true : null,
    );
  });

  test("a stopped worker changes nothing, and wakes for the next recipient", async () => {
    const before = await badge();
    await browser.stopBackground();
    const shown = await popup(told);
    expect(shown[0]?.map(({ domain }) => domain)).toContain("demant.com");
    await browser.stopBackground();
    await type("cc", "ylva@novonordisk.com");
    await until("the new domain", async () =>
      (await domains())[0]?.includes("novonordisk.com") ? true : null,
    );
    expect(before).toBe("2");
  });

  test("a refused message is not counted", async () => {
    await type("to", "refused@posteo.de");
    await page.click("[data-send]");
    await page.waitFor("[data-refused]");
    await until("the intent is dropped", async () => {
      const { session } = await everythingKept(browser);
      return Object.keys(session).every((key) => !key.startsWith("intent:"));
    });
    expect(world.office.sent).toEqual([]);
    expect(await journal(browser)).toEqual([]);
    await page.click('[data-chip^="refused@"] button');
  });

  test("two hundred people at one domain are counted, and known to nobody", async () => {
    const field = '[data-field="bcc"] input';
    // Key by key: twenty people at a time, so that no single call runs out of patience.
    for (let at = 0; at < planted.length; at += 20) {
      const some = planted.slice(at, at + 20);
      await page.type(field, some.map((one) => `${one}@demant.com,`).join(""));
    }
    await until("two hundred and one", async () => {
      const [message] = await popup(told);
      return message?.some(
        ({ domain, people }) => domain === "demant.com" && people === "201",
      );
    });
  }, 120_000);

  test("a sent message is counted once, though the worker was stopped in between", async () => {
    await browser.stopBackground();
    await page.click("[data-send]");
    await until("an entry", async () =>
      (await journal(browser)).length > 0 ? true : null,
    );
    expect(world.office.sent).toHaveLength(1);
    const [entry, ...more] = await journal(browser);
    expect(more).toEqual([]);
    expect(entry?.sender).toBe("posteo.de");
    expect(entry?.recipients.map(({ domain }) => domain).sort()).toEqual([
      "demant.com",
      "gmail.com",
      "novonordisk.com",
      "posteo.de",
    ]);
    expect(entry?.hour).toMatch(/T\d\d:00:00\.000Z$/);
    await until("an empty badge", async () => (await badge()) === "");
  });

  test("no local part is in any store or request", async () => {
    const kept = JSON.stringify(await everythingKept(browser));
    const asked = JSON.stringify(world.doh.log);
    expect(kept).toContain("demant.com");
    expect(world.office.sent[0]?.bcc).toHaveLength(200);
    const all = [...planted, "planted", "anna", "ada@", "ben@", "ylva", "dan@"];
    for (const localPart of all) {
      expect(kept).not.toContain(localPart);
      expect(asked).not.toContain(localPart);
    }
  });

  test("the week shows what was sent, who is out of reach, and who was asked", async () => {
    const [entry] = await journal(browser);
    const people = new Set(entry?.recipients.flatMap((one) => one.people));
    const week = await browser.extensionPage("weekly.html");
    await week.waitFor("[data-lead]");
    expect(await week.text("[data-lead]")).toContain(
      `You wrote 1 message to ${people.size} people.`,
    );
    const bars = await week.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-bar]")].map(
        ({ dataset }) => [dataset["bar"], Number(dataset["count"])],
      ),
    );
    const microsoft = entry?.recipients
      .filter(({ verdict }) => verdict?.keeper === "microsoft")
      .reduce((sum, one) => sum + one.people.length, 0);
    expect(microsoft).toBeGreaterThan(200);
    expect(bars).toContainEqual([
      expect.stringContaining("Microsoft"),
      microsoft,
    ]);
    expect(bars).toContainEqual([
      expect.stringContaining("(US)"),
      expect.any(Number),
    ]);

    const [out, still] = await week.evaluate(() =>
      ["[data-out]", "[data-still]"].map((found) => {
        const item = document.querySelector<HTMLElement>(found);
        return Number(item?.dataset["out"] ?? item?.dataset["still"]);
      }),
    );
    // One stands behind a gateway that does not tell: perhaps.
    expect((out ?? 0) + (still ?? 0)).toBe(people.size - 1);
    expect(out).toBeGreaterThan(200);
    await week.click('[data-switch="companies"]');
    await week.waitFor('[data-out="0"]');

    const asked = new Set(
      world.doh.log.flatMap(({ questions }) =>
        questions.map(({ name }) => name),
      ),
    );
    const seen = await week.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "[data-questions] [data-bar]",
        ),
      ].reduce((sum, { dataset }) => sum + Number(dataset["count"]), 0),
    );
    const domains = ["demant.com", "abb.com", "crans.ch", "novonordisk.com"];
    expect(domains.filter((one) => asked.has(one))).toEqual(domains);
    expect(seen).toBe(domains.length);

    // Every person is at one end, seen from the mailbox that was written from.
    const ends = await week.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-part]")].map(
        ({ dataset }): [string, number] => [
          dataset["part"] ?? "",
          Number(dataset["count"]),
        ],
      ),
    );
    expect(ends.reduce((sum, [, count]) => sum + count, 0)).toBe(people.size);
    const posteo = entry?.recipients.find(
      ({ domain }) => domain === "posteo.de",
    );
    expect(new Map(ends).get("company")).toBe(posteo?.people.length ?? 0);

    const shown = await week.evaluate(() => document.documentElement.outerHTML);
    for (const hidden of [...planted, ...people])
      expect(shown).not.toContain(hidden);
    await week.close();
  });

  test("the week by messages and by domains agrees with the journal", async () => {
    const [entry] = await journal(browser);
    const week = await browser.extensionPage("weekly.html");
    await week.waitFor("[data-weighting]");
    await week.evaluate(() => {
      const select =
        document.querySelector<HTMLSelectElement>("[data-weighting]");
      if (!select) throw new Error("no choice");
      select.value = "domains";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await until("domains counted", async () => {
      const counted = await week.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            ".bars:first-of-type [data-bar]",
          ),
        ]
          .slice(0, 10)
          .map(({ dataset }) => Number(dataset["count"])),
      );
      return counted.length > 0 && Math.max(...counted) < 5;
    });
    expect(entry?.week).toMatch(/^\d{4}-W\d\d$/);
    await week.close();
  });
});
