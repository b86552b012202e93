// A webmail without any script: Send leaves the page. What the server answers decides:
// the compose page again with the same recipients is a refusal, another page is none, and
// the back button after it brings back a page whose message was sent.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { grant } from "./person.ts";
import { everythingKept, journal } from "./stores.ts";
import { createWorld, KINDS, type World } from "./world.ts";

const HOST = "mail.example.net";
const at = (path: string) => `https://${HOST}/mail/${path}`;

const compose = (to: string, bcc = "") => `<!doctype html><meta charset="utf-8">
  <form method="post">
    <p><label>To: <input name="to" value="${to}"></label>
    <p><label>Bcc: <input name="bcc" value="${bcc}"></label>
    <p><label>Subject: <input name="subject"></label>
    <p><textarea name="text"></textarea>
    <p><button formaction="compose" id="refused">Send</button>
      <button formaction="list" id="sent">Send</button>
      <button formaction="reply" id="replied">Send</button>
  </form>`;
const SITES = {
  [HOST]: {
    "/mail/compose": compose("anna@demant.com, ben@abb.com", "carla@crans.ch"),
    "/mail/reply": compose("dora@posteo.de"),
    "/mail/list": `<!doctype html><p>Inbox <a href="compose">New</a>`,
  },
};

describe.each(KINDS)("a webmail of plain forms in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;

  /** Of each message that counts, its domains; the last one's are told last. */
  const counted = async () =>
    (await journal(browser)).map(({ recipients }) =>
      recipients.map(({ domain }) => domain).join(),
    );
  const become = (...messages: readonly string[]) =>
    until(
      `counted: ${JSON.stringify(messages)}`,
      async () => JSON.stringify(await counted()) === JSON.stringify(messages),
    );
  /** How many compose windows are told, and which wait for what comes next. */
  const standing = async (kind: "open" | "left") =>
    Object.keys((await everythingKept(browser)).session).filter((key) =>
      key.startsWith(`${kind}:`),
    );
  const opened = () =>
    until("a compose window", async () => (await standing("open"))[0]);
  /** Another compose window than this one. */
  const another = (before: string) =>
    until("the next compose window", async () => {
      const [now, more] = await standing("open");
      return now !== before && more === undefined && now;
    });
  const MANY = "demant.com,abb.com,crans.ch";

  beforeAll(async () => {
    world = await createWorld({ sites: SITES });
    browser = await world.open(kind, "ships", { backForwardCache: true });
    page = await browser.newPage(at("compose"));
    await grant(browser, page, at("compose"));
  });
  afterAll(() => world?.close());

  test("the compose page that comes again takes its message back, however often", async () => {
    let window = await opened();
    for (let times = 0; times < 2; times++) {
      await page.click("#refused");
      window = await another(window);
      await become();
    }
    expect(await standing("left")).toEqual([]);
  });

  test("and the message counts once, when it is mended and sent", async () => {
    await page.type("[name=bcc]", ", dora@crans.ch");
    await page.click("#sent");
    await become(MANY);
    expect((await journal(browser))[0]?.recipients[2]?.people).toHaveLength(2);
  });

  test("the back button after it leaves it counted", async () => {
    await page.back();
    const window = await opened();
    await become(MANY);
    expect(await standing("left")).toEqual([]);
    // What is sent from there is another message; a page to others follows.
    await page.click("#replied");
    await another(window);
    await become(MANY, MANY);
  });

  test("a worker that is stopped on the way takes it back as well", async () => {
    await page.goto(at("list"));
    await page.goto(at("compose"));
    const window = await opened();
    await page.click("#refused");
    await browser.stopBackground();
    await another(window);
    await become(MANY, MANY);
  });

  test("one that is closed after the refusal is not counted", async () => {
    await page.close();
    await until("no window", async () => !(await standing("open"))[0]);
    await become(MANY, MANY);
    expect(await standing("left")).toEqual([]);
  });
});
