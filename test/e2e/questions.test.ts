// How many questions a message costs: five hundred people in forty domains, written in
// three tabs at once, and one address typed letter by letter. Real browser, real store;
// the resolvers answer a little late, so that questions overlap in time.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { entries } from "../../scripts/practice/zone.ts";
import { registrable } from "../../utils/dns/registrable.ts";
import { findConsumer } from "../../utils/provider/find.ts";
import { openOffice } from "./person.ts";
import { createWorld, KINDS, type World } from "./world.ts";

const TABS = 3;
const PEOPLE = 500;
const DOMAINS = [
  ...new Set(
    entries
      .filter(
        ({ mx, behaviour, domain }) =>
          mx && !behaviour && !findConsumer(domain),
      )
      .filter(({ domain }) => registrable(domain) === domain)
      .map(({ domain }) => domain),
  ),
].slice(0, 40);
const everybody = Array.from(
  { length: PEOPLE },
  (_, at) => `person${at}@${DOMAINS[at % DOMAINS.length]}`,
);
const TO = '[data-field="to"] input';

async function paste(page: Page, people: readonly string[]): Promise<void> {
  await page.click(TO);
  await page.evaluate((text: string) => {
    const input = document.querySelector<HTMLInputElement>(
      '[data-field="to"] input',
    );
    if (!input) throw new Error("no field");
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, people.join(", "));
  await page.press("Enter");
}

describe.each(KINDS)("questions asked from %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let first: Page;
  const questions = () =>
    world.doh.log.flatMap((one) =>
      one.questions.map(({ name, type }) => `${type} ${name}`),
    );
  const of = (type: string) =>
    questions().filter((one) => one.startsWith(`${type} `));
  /** Until nothing is being asked any more. */
  async function quiet(): Promise<void> {
    let before = -1;
    await until(
      "the last question",
      async () => {
        const now = world.doh.log.length;
        if (now === before) return true;
        before = now;
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        return null;
      },
      60_000,
    );
  }

  beforeAll(async () => {
    world = await createWorld({ doh: { delay: 150 } });
    browser = await world.open(kind, "practice");
    first = await openOffice(browser, world.officeUrl);
  });
  afterAll(() => world?.close());

  test("an address typed letter by letter is asked for once, when it is whole", async () => {
    for (const letter of "anna@abb.com") {
      await first.type(TO, letter);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await first.press("Enter");
    await until("the question", () => of("MX").length > 0);
    await quiet();
    expect(of("MX")).toEqual(["MX abb.com"]);
  });

  test("five hundred people in forty domains, in three tabs: forty MX questions, none twice", async () => {
    const before = questions();
    expect(new Set(DOMAINS).size).toBe(40);
    const others: Page[] = [];
    for (let tab = 1; tab < TABS; tab++) {
      const page = await browser.newPage(world.officeUrl);
      await page.waitFor("form[data-compose]");
      others.push(page);
    }
    for (const page of [first, ...others]) await paste(page, everybody);
    await until("the questions", () => of("MX").length >= 40, 60_000);
    await quiet();
    const asked = questions().slice(before.length);
    const expected = DOMAINS.filter((name) => name !== "abb.com").map(
      (name) => `MX ${name}`,
    );
    expect(asked.filter((one) => one.startsWith("MX ")).sort()).toEqual(
      expected.sort(),
    );
    // A host or an SPF record may belong to several domains, and each may be another
    // resolver's: what is asked twice was asked of different resolvers.
    const told = world.doh.log.map(({ headers, questions: [one] }) => {
      const host = headers.find(([name]) => /^(host|:authority)$/.test(name));
      return `${host?.[1]} ${one?.type} ${one?.name}`;
    });
    const twice = told.filter((one, at) => told.indexOf(one) !== at);
    expect(twice.filter((one) => / (MX|CNAME|SRV) /.test(one))).toEqual([]);
    console.log(
      `${kind}: ${asked.length} questions for ${PEOPLE * TABS} recipients in 40 domains, ` +
        `${asked.filter((one) => one.startsWith("MX ")).length + 1} of them MX`,
    );
  }, 180_000);
});
