// An update as a person gets one: the same extension with a higher version, while a webmail
// stands open. What was granted, chosen and counted stays; nobody is welcomed again; the
// page's old script goes quiet and one new one reads it.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  holds,
  until,
} from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { openOffice } from "./person.ts";
import { everythingKept, journal } from "./stores.ts";
import {
  built,
  createWorld,
  KINDS,
  resolverOrigins,
  type World,
} from "./world.ts";

const NEXT = "7.0.0";

describe.each(KINDS)("an update in %s", (kind) => {
  let copy: string;
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;
  /** What the extension keeps of choices and grants. */
  let before: Record<string, unknown>;

  const kept = async () => (await everythingKept(browser)).local;
  const version = () =>
    browser.inBackground(() => chrome.runtime.getManifest().version);
  const write = async (address: string) => {
    await page.type('[data-field="to"] input', address);
    await page.press("Enter");
  };
  /** Compose windows that are told, and the domains of each. */
  const written = async () =>
    Object.entries((await everythingKept(browser)).session)
      .filter(([key]) => key.startsWith("open:"))
      .map(([, value]) =>
        // The worker wrote it.
        (
          value as {
            writing: { recipients: readonly { readonly domain: string }[] };
          }
        ).writing.recipients
          .map(({ domain }) => domain)
          .join(),
      );
  const become = (...messages: readonly string[]) =>
    until(
      `written: ${JSON.stringify(messages)}`,
      async () => JSON.stringify(await written()) === JSON.stringify(messages),
    );
  const counted = (messages: number) =>
    until(
      `${messages} messages in the journal`,
      async () => (await journal(browser)).length === messages,
    );
  const send = async () => {
    await page.click("[data-send]");
    await page.click("[data-new]");
  };

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "update-"));
    await cp(built(kind, "practice"), copy, { recursive: true });
    world = await createWorld();
    browser = await world.open(kind, "practice", { extension: copy });
    page = await openOffice(browser, world.officeUrl);
    await write("anna@demant.com");
    await become("demant.com");
    await send();
    await counted(1);
    await write("ben@abb.com");
    await become("abb.com");
    // Of the rules of this version: an update begins anew.
    await browser.inBackground(() =>
      chrome.storage.local.set({ missed: { cypht: { to: "2026-11-24" } } }),
    );
    const { missed, ...others } = await kept();
    expect(missed).toBeDefined();
    before = others;

    const manifest = join(copy, "manifest.json");
    const parts = JSON.parse(await readFile(manifest, "utf8")) as object;
    await writeFile(manifest, JSON.stringify({ ...parts, version: NEXT }));
    await browser.reloadExtension();
  });
  afterAll(async () => {
    await world?.close();
    if (copy) await rm(copy, { recursive: true, force: true });
  });

  test("is one: the version is higher, and what the old rules missed is forgotten", async () => {
    // Firefox's version rises once more for each installation.
    expect((await version()).split(".")[0]).toBe(NEXT.split(".")[0]);
    await until("what was missed is forgotten", async () => {
      const { missed } = await kept();
      return missed === undefined;
    });
  });

  test("keeps choices, secrets, webmails, grants and the journal", async () => {
    expect(await kept()).toEqual(before);
    expect(await holds(browser, resolverOrigins)).toBe(true);
    expect(await holds(browser, [`${world.officeUrl}*`])).toBe(true);
    await counted(1);
  });

  test("reads the page by one new script, what stands there and what is added", async () => {
    await become("abb.com");
    await write("carla@crans.ch");
    await become("abb.com,crans.ch");
    // Longer than any script waits before it tells what it saw.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await written()).toEqual(["abb.com,crans.ch"]);
  });

  test("counts what is sent from the page that was open, once", async () => {
    await send();
    await counted(2);
    await write("dan@posteo.de");
    await become("posteo.de");
    expect(await journal(browser)).toHaveLength(2);
  });

  test("welcomes nobody again", async () => {
    const welcomed = (await browser.addresses()).filter((one) =>
      one.includes("welcome.html"),
    );
    // The page of the installation went with the old version.
    expect(welcomed).toHaveLength(0);
  });
});
