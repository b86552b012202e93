// The settings, as they ship, with the browsers' true prompts: switching on asks the
// browser, switching off gives the permission back, and what is removed ends at once.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  holds,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { chooseResolvers, grant, isRead } from "./person.ts";
import { everythingKept } from "./stores.ts";
import {
  askedNames,
  createWorld,
  KINDS,
  offered,
  resolverOrigins,
  WEBMAIL,
  type World,
} from "./world.ts";

/** The browsers' types do not know the word yet. */
const CONSENT = `{ data_collection: ["personalCommunications"] }`;
const FIXTURE = new URL(
  "../fixtures/webmail/roundcube-elastic-tokenised.html",
  import.meta.url,
);
const pageUrl = `https://${WEBMAIL}/roundcube/`;
const urls = offered.map(({ url }) => url);
const CZNIC = "https://odvr.nic.cz";
const RESTENA = "https://dnspub.restena.lu";
const FIELD = 'form input[inputmode="url"]';

describe.each(KINDS)("the settings in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;
  let options: Page;
  const asked = async (): Promise<readonly string[]> => {
    const { choice } = (await everythingKept(browser)).local;
    return choice instanceof Object && "resolvers" in choice
      ? (choice.resolvers as string[]) // as options wrote it
      : [];
  };
  const box = (id: string) => `[data-resolver="${id}"] input`;
  const row = (id: string, on: boolean) =>
    options.waitFor(`[data-resolver="${id}"][data-on="${on}"]`);
  const typed = async (text: string) => {
    await options.evaluate((selector: string) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error("no field");
      field.value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, FIELD);
    await options.type(FIELD, text);
    await options.click('[data-action="add"]');
  };

  beforeAll(async () => {
    world = await createWorld({
      pages: { "/roundcube/": await readFile(FIXTURE, "utf8") },
    });
    browser = await world.open(kind, "ships", { prompts: true });
    await chooseResolvers(browser);
    page = await browser.newPage(pageUrl);
    await grant(browser, page, pageUrl);
    await until("questions", () => world.doh.log.length > 0);
    options = await browser.extensionPage("options.html");
    await options.waitFor('[data-choice="ask"]');
  });
  afterAll(() => world?.close());

  test("tell which domains each resolver saw this week: together all that were asked", async () => {
    const saw = await options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-saw]")].map(
        ({ dataset }) => Number(dataset["saw"]),
      ),
    );
    expect(saw).toHaveLength(11);
    expect(saw.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
  });

  test("switching off gives the host back, and the others stay", async () => {
    await options.click(box("mullvad"));
    await row("mullvad", false);
    await until(
      "the host, given back",
      async () => !(await holds(browser, ["https://dns.mullvad.net/*"])),
    );
    expect(await asked()).toEqual(urls.filter((url) => !/mullvad/.test(url)));
  });

  test("switching on asks the browser: no is said beside the box", async () => {
    await browser.deny(() => options.click(box("restena")));
    await options.waitFor(
      '[data-resolver="restena"] [role="alert"]:not(:empty)',
    );
    await row("restena", false);
    expect(await asked()).not.toContain(`${RESTENA}/dns-query`);
  });

  test("yes switches it on", async () => {
    await browser.allow([`${RESTENA}/*`], () => options.click(box("restena")));
    await row("restena", true);
    expect(await asked()).toContain(`${RESTENA}/dns-query`);
  });

  test("an address of one's own: what is none, is no resolver, or answers", async () => {
    await typed("dns.example");
    await options.waitFor('[data-adding="bad"]');
    await typed(`${CZNIC}/elsewhere`);
    await options.waitFor('[data-adding="failed"]');
    expect(await options.text("[data-adding]")).toContain("404");
    expect(await asked()).not.toContain(`${CZNIC}/elsewhere`);
    const own = `${CZNIC}/dns-query?own=1`;
    await typed(own);
    await options.waitFor('[data-adding="answered"]');
    expect(askedNames(world.doh)).toContain("example.com");
    expect(await asked()).toContain(own);
    await options.click(`[data-own="${own}"] [data-action="remove"]`);
    await until("its end", async () => !(await asked()).includes(own));
    // The host is the listed resolver's too, which is still asked.
    expect(await holds(browser, [`${CZNIC}/*`])).toBe(true);
  });

  test("the language changes on the spot", async () => {
    await options.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>(
        '[data-action="language"]',
      );
      if (!select) throw new Error("no language");
      select.value = "fr";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await options.waitFor(
      () => document.querySelector("h1")?.textContent === "Réglages",
    );
    expect(await options.evaluate("document.documentElement.lang")).toBe("fr");
  });

  test("a removed webmail is not read any more, and its host is given back", async () => {
    await options.click('[data-action="remove-webmail"]');
    await options.waitFor("[data-no-webmail]");
    expect(await holds(browser, [`https://${WEBMAIL}/*`])).toBe(false);
    expect((await everythingKept(browser)).local["webmails"]).toEqual([]);
    await until("no reading", async () => !(await isRead(browser, page)));
  });

  test("erasing asks in the page first, by keyboard as well", async () => {
    expect(
      (await everythingKept(browser)).stores["verdicts"]?.keys,
    ).not.toEqual([]);
    const focus = (action: string) =>
      options.evaluate((name: string) => {
        document.querySelector<HTMLElement>(`[data-action="${name}"]`)?.focus();
      }, action);
    await focus("erase-all");
    await options.press("Enter");
    await options.waitFor('[data-confirm="erase-all"]');
    await options.press("Escape");
    await options.waitFor('[data-action="erase-all"]');
    expect(
      (await everythingKept(browser)).stores["verdicts"]?.keys,
    ).not.toEqual([]);
    await options.press("Enter");
    await options.waitFor('[data-confirm="erase-all"]');
    await options.press("Tab");
    await options.press("Enter");
    await options.waitFor('[data-erased="true"]');
    const kept = await everythingKept(browser);
    for (const name of ["verdicts", "journal", "questions"])
      expect([name, kept.stores[name]?.keys]).toEqual([name, []]);
  });

  test("the built-in table only: nobody is asked, and every host is given back", async () => {
    await options.click('[data-action="offline"]');
    await options.waitFor('[data-choice="offline"]');
    for (const origin of [...resolverOrigins, `${RESTENA}/*`])
      await until(
        `${origin}, given back`,
        async () => !(await holds(browser, [origin])),
      );
    if (kind === "firefox")
      expect(
        await browser.inBackground<boolean, []>(
          `chrome.permissions.contains(${CONSENT})`,
        ),
      ).toBe(false);
    expect((await everythingKept(browser)).local["choice"]).toEqual({
      kind: "offline",
    });
  });
});
