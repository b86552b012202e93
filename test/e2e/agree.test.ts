// Popup, badge, the week's page and its export tell the same of one message, in both
// browsers: who receives it, how many people, under which laws.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { openOffice } from "./person.ts";
import { settled, told } from "./popup.ts";
import { journal } from "./stores.ts";
import { createWorld, KINDS, type World } from "./world.ts";

/** What no export calls a house: it cannot be told who keeps the mailboxes. */
const UNKNOWN = "";

/** A country's code in a line of the page, "United States (US)". */
const codeIn = (line: string) => /\(([A-Z]{2})\)$/.exec(line)?.[1] ?? "";
const sorted = <T>(list: Iterable<T>) => [...list].sort();

/** "house" of people, as a row of any of the four: how many people there. */
type Sums = Record<string, number>;
const summed = (pairs: readonly (readonly [string, number])[]): Sums => {
  const sums: Sums = {};
  for (const [name, count] of pairs) sums[name] = (sums[name] ?? 0) + count;
  return sums;
};

describe.each(KINDS)("in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    world = await createWorld();
    browser = await world.open(kind, "practice");
    page = await openOffice(browser, world.officeUrl);
    for (const recipient of [
      "anna@demant.com",
      "bo@demant.com",
      "cleo@novonordisk.com",
      "dan@posteo.de",
      "eva@crans.ch",
    ]) {
      await page.type('[data-field="to"] input', recipient);
      await page.press("Enter");
    }
  });
  afterAll(() => world?.close());

  test("popup, badge, page and export agree", async () => {
    const popup = await browser.openPopup(page);
    // Whoever was written last is told last.
    await popup.waitFor('[data-message] [data-domain="crans.ch"]');
    await settled(popup);
    const [all = []] = await told(popup);
    const names = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-domain]")].map(
        (row): [string, string] => [
          row.dataset["domain"] ?? "",
          row.closest(".row")?.querySelector(".row-name")?.textContent ?? "",
        ],
      ),
    );
    await popup.close();
    const badge = (await browser.badge(page)).text;
    const [own, ...rows] = all;
    const nameOf = new Map(names);
    const byPopup = summed(
      rows.map(({ domain, keeper, people }) => [
        keeper === "unknown" ? UNKNOWN : (nameOf.get(domain) ?? ""),
        Number(people),
      ]),
    );
    const laws = new Set(rows.map(({ seat }) => seat).filter(Boolean));
    expect(Object.values(byPopup).reduce((sum, one) => sum + one, 0)).toBe(5);
    expect(laws.size).toBeGreaterThan(1);
    // The badge counts the sender's side as well: it is under one of these laws.
    expect(laws).toContain(own?.seat);
    // One stands behind a gateway that does not tell.
    expect(byPopup[UNKNOWN]).toBe(1);
    expect(badge).toBe(`${laws.size}?`);

    await page.click("[data-send]");
    await until("the verdicts", async () => {
      const [entry] = await journal(browser);
      return entry?.recipients.every(({ verdict }) => verdict);
    });
    const week = await browser.extensionPage("weekly.html");
    await week.waitFor('[data-action="csv"]');
    const bars = (part: string) =>
      week.evaluate(
        (found: string, unknown: string) =>
          [
            ...document.querySelectorAll<HTMLElement>(`${found} [data-bar]`),
          ].map((row): [string, number] => [
            row.querySelector(".bar-unknown")
              ? unknown
              : (row.dataset["bar"] ?? ""),
            Number(row.dataset["count"]),
          ]),
        part,
        UNKNOWN,
      );
    expect(summed(await bars("[data-companies]"))).toEqual(byPopup);
    const countries = await bars("[data-countries]");
    expect(
      sorted(countries.map(([line]) => codeIn(line)).filter(Boolean)),
    ).toEqual(sorted(laws));

    // What is handed to the person as a file, read where it is made.
    await week.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob)
          void blob.text().then((text) => {
            document.documentElement.dataset["saved"] = text;
          });
        return make(blob);
      };
    });
    await week.click('[data-action="csv"]');
    await week.waitFor("html[data-saved]");
    const saved = await week.evaluate(
      () => document.documentElement.dataset["saved"] ?? "",
    );
    const [head = "", ...lines] = saved.trim().split("\r\n");
    const columns = head.split(",");
    const cells = lines.map((line) =>
      // No comma stands in a cell but between quotes.
      [...line.matchAll(/"((?:[^"]|"")*)"|[^,]+|(?<=,|^)(?=,|$)/g)].map(
        ([whole, quoted]) => quoted ?? whole,
      ),
    );
    const column = (name: string) =>
      cells.map((line) => line[columns.indexOf(name)] ?? "");
    const people = column("people").map(Number);
    expect(
      summed(column("house").map((house, at) => [house, people[at] ?? 0])),
    ).toEqual(byPopup);
    expect(
      sorted(
        new Set(
          column("countries").flatMap((list) => list.match(/[A-Z]{2}/g) ?? []),
        ),
      ),
    ).toEqual(sorted(laws));
    await week.close();
  });
});
