// Ten messages are sent at once and the worker is stopped in the middle, again and again:
// every message that was acknowledged is in the journal, each once. The messages come from
// a content script through the outbox of ours, to the worker's real door. A short run by
// default; POSTE_RESTANTE_STOPS=full asks for 200 stops in Chromium and 50 in Firefox.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { outbox, PAUSES_MS } from "../../utils/outbox.ts";
import { openOffice } from "./person.ts";
import { journal } from "./stores.ts";
import { createWorld, KINDS, type Kind, type World } from "./world.ts";

const FULL = process.env["POSTE_RESTANTE_STOPS"] === "full";
const STOPS: Readonly<Record<Kind, number>> = FULL
  ? { chromium: 200, firefox: 50 }
  : { chromium: 20, firefox: 10 };
const AT_ONCE = 10;
/** Milliseconds within which a stop comes: from before the worker reads to after it wrote. */
const WITHIN = 120;

/** Of a message: 32 hexadecimal digits, as the page makes them. */
const idOf = (stop: number, at: number) =>
  (stop * AT_ONCE + at + 1).toString(16).padStart(32, "0");

/**
 * In the content script's world: sends what the page's event names, and tells on the
 * document what was answered and how often nobody did.
 */
const driver = `() => {
  const PAUSES_MS = ${JSON.stringify(PAUSES_MS)};
  const outbox = ${outbox.toString()};
  const shown = document.documentElement.dataset;
  const answered = [];
  let unanswered = 0;
  const tell = outbox(
    (message) => chrome.runtime.sendMessage(message).then(
      () => "answered",
      (error) => { shown.unanswered = String(++unanswered); throw error; },
    ),
    () => true,
    (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  );
  document.addEventListener("send-at-once", ({ detail }) => {
    for (const id of JSON.parse(detail)) {
      const mailboxes = [{ localPart: "p" + id, domain: "posteo.de", field: "to" }];
      const sender = "gmx.net";
      Promise.all([
        tell({ type: "sent", id, sender, mailboxes, unreadable: 0 }),
        tell({ type: "signal", id, signal: "gone" }),
      ]).then((answers) => {
        if (answers.every((one) => one === "answered")) answered.push(id);
        shown.answered = JSON.stringify(answered);
      });
    }
  });
  shown.answered = "[]";
}`;

describe.each(KINDS)("ten messages at once and a stop, in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;

  const answered = async (): Promise<string[]> =>
    JSON.parse(
      await page.evaluate(
        () => document.documentElement.dataset["answered"] ?? "[]",
      ),
    ) as string[]; // written by the driver above

  beforeAll(async () => {
    world = await createWorld();
    browser = await world.open(kind, "practice");
    page = await openOffice(browser, world.officeUrl);
    await page.click("[data-new]"); // the tab is in front
    await browser.inBackground<void, []>(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${driver} });
    })()`);
    await page.waitFor(
      () => document.documentElement.dataset["answered"] === "[]",
    );
  });
  afterAll(() => world?.close());

  test(
    `${STOPS[kind]} times: nothing acknowledged is lost, nothing counts twice`,
    async () => {
      const began = performance.now();
      const sent: string[] = [];
      let stopped = 0;
      for (let stop = 0; stop < STOPS[kind]; stop++) {
        const ids = Array.from({ length: AT_ONCE }, (_, at) => idOf(stop, at));
        sent.push(...ids);
        await page.evaluate(
          (detail: string) =>
            document.dispatchEvent(new CustomEvent("send-at-once", { detail })),
          JSON.stringify(ids),
        );
        // One that is only just starting cannot be stopped: it answers first.
        await browser.inBackground(() => true);
        await new Promise((done) => setTimeout(done, Math.random() * WITHIN));
        if (await browser.isBackgroundRunning()) stopped++;
        await browser.stopBackground();
        await until(
          `the answers of round ${stop + 1}`,
          async () => (await answered()).length === sent.length,
          30_000,
        );
      }
      const acknowledged = await answered();
      const entries = await journal(browser);
      const kept = entries.map(({ id }) => id);
      const cutOff = await page.evaluate(() =>
        Number(document.documentElement.dataset["unanswered"] ?? "0"),
      );
      const seconds = Math.round((performance.now() - began) / 1_000);
      console.log(
        `${kind}: ${stopped} stops, ${sent.length} messages, ` +
          `${acknowledged.length} acknowledged, ${kept.length} in the journal, ` +
          `${new Set(kept).size} distinct; ${cutOff} tellings cut off; ${seconds} s`,
      );
      expect(stopped).toBe(STOPS[kind]);
      expect(cutOff).toBeGreaterThan(0);
      expect([...acknowledged].sort()).toEqual(sent);
      expect([...kept].sort()).toEqual(sent);
      const people = entries.flatMap(({ recipients }) =>
        recipients.flatMap((one) => one.people),
      );
      expect(new Set(people).size).toBe(sent.length);
    },
    FULL ? 600_000 : 120_000,
  );
});
