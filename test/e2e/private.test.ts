// A private window is told about as any other and leaves no octet anywhere: no store of
// the extension, no counter, no file of the profile. And of an ordinary window's people
// no local part leaves the page but towards the webmail itself: not into any store,
// request, export or backup.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { backupOf } from "../../utils/journal/backup.ts";
import { newKey, sealer } from "../../utils/journal/correspondent.ts";
import { exportOf } from "../../utils/journal/export.ts";
import { totalsOf } from "../../utils/journal/totals.ts";
import { openOffice } from "./person.ts";
import { address, plant } from "./planted.ts";
import { told } from "./popup.ts";
import { everythingKept, journal } from "./stores.ts";
import { askedNames, createWorld, KINDS, type World } from "./world.ts";

/** Nextcloud Mail by its own marks, with fields that its adapter does not know. */
const CHANGED = `<!doctype html><div class="floating-composer"><div class="message-composer">
  <div><span>To:</span> <span class="pill">x@demant.com<button>×</button></span><input></div>
  <div><span>Cc:</span> <input></div><div><span>Subject:</span> <input></div>
  <div contenteditable="true"></div><button>Send</button></div></div>`;

/** Every file below a directory that holds one of the texts, in UTF-8 or UTF-16. */
async function filesWith(
  directory: string,
  texts: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  let read = 0;
  for (const entry of await readdir(directory, {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const octets = await readFile(path).catch(() => null); // gone meanwhile
    if (!octets) continue;
    read++;
    if (
      texts.some(
        (text) => octets.includes(text) || octets.includes(text, 0, "utf16le"),
      )
    )
      found.push(path);
  }
  if (read === 0) throw new Error(`no file below ${directory}`);
  return found;
}

describe.each(KINDS)("private windows in %s", (kind) => {
  let world: World;
  let browser: BrowserUnderTest;
  let profile: string;
  let hidden: Page;
  let ordinary: Page;
  let changed: string;
  const people = plant(200);
  const secret = plant(200);

  const rows = async (page: Page) => {
    const popup = await browser.openPopup(page);
    try {
      return (await told(popup)).flat();
    } finally {
      await popup.close();
    }
  };
  const readAs = (page: Page, domain: string, count: number) =>
    until(
      `${count} people at ${domain}`,
      async () =>
        (await rows(page)).some(
          (row) =>
            row.domain === domain &&
            row.people === String(count) &&
            row.keeper !== "",
        ),
      30_000,
    );

  beforeAll(async () => {
    world = await createWorld({ pages: { "/changed": CHANGED } });
    changed = new URL("/changed", world.officeUrl).href;
    profile = await mkdtemp(join(tmpdir(), "profile-"));
    browser = await world.open(kind, "practice", { profile });
    ordinary = await openOffice(browser, world.officeUrl);
    // The extension is admitted, and starts anew for it, before anything is written.
    // An address of its own: two tabs in front of two windows are told apart by it.
    hidden = await browser.openPrivateWindow(`${world.officeUrl}?private`);
    await hidden.waitFor("form[data-compose]");
  });
  afterAll(async () => {
    await world?.close();
    if (profile) await rm(profile, { recursive: true, force: true });
  });

  test("an ordinary window's people are counted, and none of them is known", async () => {
    await ordinary.goto(world.officeUrl);
    await ordinary.waitFor("form[data-compose]");
    await address(
      ordinary,
      people.map((one) => `${one}@demant.com`),
    );
    await readAs(ordinary, "demant.com", people.length);
    await ordinary.click("[data-send]");
    await until("an entry", async () => (await journal(browser)).length === 1);
    await until("its verdict", async () =>
      (await journal(browser))[0]?.recipients.every(({ verdict }) => verdict),
    );
    const entries = await journal(browser);
    expect(new Set(entries[0]?.recipients[0]?.people).size).toBe(200);
    const totals = [totalsOf("2026-W01", entries)];
    const texts = [
      JSON.stringify(await everythingKept(browser)),
      JSON.stringify(world.doh.log),
      exportOf("csv", entries, totals),
      exportOf("json", entries, totals),
      await backupOf({ entries, totals }, await sealer(newKey()), Date.now()),
    ];
    for (const text of texts) expect(text).toContain("demant.com");
    for (const one of people)
      expect(texts.filter((text) => text.includes(one))).toEqual([]);
  }, 120_000);

  test("a private window is told about as any other", async () => {
    const before = await everythingKept(browser);
    await address(
      hidden,
      secret.map((one) => `${one}@ericsson.com`),
    );
    await readAs(hidden, "ericsson.com", secret.length);
    const found = await rows(hidden);
    expect(found.map(({ domain }) => domain)).toContain("gmx.net");
    expect(askedNames(world.doh)).toContain("ericsson.com");
    expect((await browser.badge(hidden)).text).not.toBe("");
    await hidden.click("[data-send]");
    await until(
      "the message at the webmail",
      () => world.office.sent.length === 2,
    );
    await hidden.waitFor(() => !document.querySelector("form[data-compose]"));
    await until(
      "an empty badge",
      async () => (await browser.badge(hidden)).text === "",
    );
    // A second message, left unsent, and the window's end.
    await hidden.click("[data-new]");
    await address(hidden, [`${secret[0]}@novonordisk.com`]);
    await readAs(hidden, "novonordisk.com", 1);
    // And a page on which an adapter's rules find nothing.
    await hidden.goto(`${changed}?private`);
    await readAs(hidden, "demant.com", 1);
    await hidden.close();
    const after = await everythingKept(browser);
    expect(Object.keys(after.stores)).toContain("journal");
    expect(after.journal).toHaveLength(1);
    // Not an octet: journal, cache, questions, counters, session, settings.
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    // In an ordinary window that page is counted.
    await ordinary.goto(changed);
    await until(
      "a count",
      async () => (await everythingKept(browser)).local["missed"],
    );
  }, 120_000);

  test("no file of the profile holds a local part", async () => {
    expect(await filesWith(profile, ["demant.com"])).not.toEqual([]);
    expect(
      await filesWith(profile, [...secret, "ericsson.com", "novonordisk.com"]),
    ).toEqual([]);
    expect(await filesWith(profile, people)).toEqual([]);
  });
});
