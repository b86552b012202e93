// How soon the week is there: twelve weeks of 5,000 messages in the journal of a real
// Chromium, beside an empty page of the same extension in the same run. The ratio is
// printed; what is asserted is that the page painted what the journal holds.
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BrowserUnderTest } from "../../scripts/browsers/browser.ts";
import { launch } from "../../scripts/browsers/launch.ts";
import { weeksUpTo } from "../../utils/journal/calendar.ts";
import type { Entry } from "../../utils/journal/record.ts";
import { unitsOf } from "../../utils/journal/unit.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { keptAt, random, sent } from "../journal/week-of-mail.ts";
import { recorded } from "./stores.ts";
import { built } from "./world.ts";

const MESSAGES = 5_000;
const ROUNDS = 9;
const thisWeek = weekOf(Date.now(), ownZone());
const weeks = weeksUpTo(thisWeek, 12);

/** 400 domains at 60 houses, 1,500 people, one to four domains a message. */
function journal(): Entry[] {
  const next = random(12);
  const below = (limit: number) => Math.floor(next() * limit);
  return Array.from({ length: MESSAGES }, (_, at) => {
    const domains = new Set(
      Array.from({ length: 1 + below(4) }, () => below(400)),
    );
    const entry = sent(
      `message-${at}`,
      ...[...domains].map(
        (name): [string, string[], ReturnType<typeof keptAt>] => [
          `d${name}.example.org`,
          [`person-${name}-${below(4)}`],
          keptAt(
            `House ${name % 60}`,
            ["US", "DE", "FR", "CH"][name % 4] ?? "US",
          ),
        ],
      ),
    );
    return { ...entry, week: weeks[at % weeks.length] ?? thisWeek };
  });
}

let directory: string;
let browser: BrowserUnderTest;
const entries = journal();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "week-paint-"));
  await cp(built("chromium", "ships"), directory, { recursive: true });
  await writeFile(
    join(directory, "empty.html"),
    "<!doctype html><title>Empty</title><p>Empty</p>",
  );
  browser = await launch("chromium", { extension: directory });
});
afterAll(async () => {
  await browser?.close();
  await rm(directory, { recursive: true, force: true });
});

/** First contentful paint of an extension's page, ms after its navigation began. */
async function painted(path: string): Promise<number> {
  const page = await browser.extensionPage(path);
  await page.waitFor(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  const [time, charts] = await page.evaluate(() => [
    performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    document.querySelectorAll(".bars svg").length,
  ]);
  expect(time).toBeGreaterThan(0);
  // The first thing that this page paints is its charts.
  expect((charts ?? 0) > 0).toBe(path === "weekly.html");
  await page.close();
  return time ?? 0;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

test("twelve weeks of 5,000 messages, beside an empty page", async () => {
  const page = await browser.extensionPage("weekly.html");
  await page.waitFor("[data-empty]");
  for (let at = 0; at < MESSAGES; at += 1_000)
    await recorded(page, entries.slice(at, at + 1_000));
  await page.close();

  const [empty, week]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await painted("empty.html"));
    week.push(await painted("weekly.html"));
  }
  const [plain, full] = [median(empty), median(week)];
  console.log(
    `first paint, median of ${ROUNDS}: empty page ${plain.toFixed(0)} ms, ` +
      `week of ${MESSAGES} messages ${full.toFixed(0)} ms; ` +
      `twice the empty page and 100 ms: ${(2 * plain + 100).toFixed(0)} ms`,
  );

  const shown = await browser.extensionPage("weekly.html");
  await shown.waitFor("[data-lead]");
  const own = entries.filter(({ week: name }) => name === thisWeek);
  expect(await shown.text("[data-lead]")).toContain(
    `You wrote ${own.length} messages to ${unitsOf(own, "people").length} people.`,
  );
  await shown.waitFor(".spark-point");
  expect(
    await shown.evaluate(
      () => document.querySelectorAll(".spark-point").length,
    ),
  ).toBe(24);
  await shown.close();
}, 180_000);
