// How soon the popup tells: its first verdict row beside an empty page of the same
// extension, in the same run, with the worker awake and with it stopped before each
// opening. What is measured is the first contentful paint, ms after the navigation began;
// it is the paint of the verdict rows, because nothing is shown before them (an observer
// in the page sees what its place holds first). The ratios are printed; what is asserted
// is what was shown, that neither the worker nor a database was needed for it, and that
// nothing left before.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserUnderTest } from "../../scripts/browsers/browser.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import type { Fault } from "../../scripts/practice/dns-message.ts";
import { chooseResolvers, grant } from "./person.ts";
import { settled } from "./popup.ts";
import { built, createWorld, KINDS, WEBMAIL, type World } from "./world.ts";

const ROUNDS = 11;
const FIXTURE = new URL(
  "../fixtures/webmail/roundcube-elastic-tokenised.html",
  import.meta.url,
);
const pageUrl = `https://${WEBMAIL}/roundcube/`;
/** Nobody's names in the fixture, and domains that the table or a resolver can tell. */
const PEOPLE: Readonly<Record<string, string>> = {
  "sender@example.org": "sender@gmx.net",
  "anna@example.org": "anna@demant.com",
  "bert@example.com": "bert@gmail.com",
  "carla@example.net": "carla@novonordisk.com",
  "dora@example.org": "dora@abb.com",
  "emil@example.com": "emil@posteo.de",
};

/** Runs in the popup before its own script: what is shown first, and when the worker is asked. */
const WATCH = `
  globalThis.seen = { rows: null, order: [], database: false };
  new MutationObserver((_, observer) => {
    const place = document.getElementById("app");
    if (!place?.firstElementChild) return;
    observer.disconnect();
    seen.rows = [...place.querySelectorAll("[data-message] [data-domain]")].map(
      ({ dataset }) => dataset.domain + ": " + dataset.keeper);
    seen.order.push("shown");
    requestAnimationFrame(() => seen.order.push("painted"));
  }).observe(document, { childList: true, subtree: true });
  const { local } = (globalThis.browser ?? chrome).storage;
  const get = local.get;
  local.get = (...keys) => {
    seen.database ||= seen.rows === null;
    return get.apply(local, keys);
  };
  for (const runtime of new Set([globalThis.browser?.runtime, chrome.runtime])) {
    const send = runtime?.sendMessage;
    if (send)
      runtime.sendMessage = (...message) => {
        seen.order.push("asked");
        return send.apply(runtime, message);
      };
  }`;

interface Seen {
  readonly rows: readonly string[] | null;
  readonly order: readonly string[];
  /** storage.local was read before anything was shown. */
  readonly database: boolean;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

describe.each(KINDS)("the popup in %s", (kind) => {
  const faults = new Map<string, Fault>();
  let directory: string;
  let world: World;
  let browser: BrowserUnderTest;
  let page: Page;
  let popup: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "popup-paint-"));
    await cp(built(kind, "ships"), directory, { recursive: true });
    await writeFile(
      join(directory, "empty.html"),
      "<!doctype html><title>Empty</title><p>Empty</p>",
    );
    await writeFile(join(directory, "watch.js"), WATCH);
    const html = await readFile(join(directory, "popup.html"), "utf8");
    await writeFile(
      join(directory, "popup.html"),
      html.replace("<title>", `<script src="/watch.js"></script><title>`),
    );
    let mail = await readFile(FIXTURE, "utf8");
    for (const [nobody, known] of Object.entries(PEOPLE))
      mail = mail.replaceAll(nobody, known);
    world = await createWorld({
      doh: { faults },
      pages: { "/roundcube/": mail },
    });
    browser = await world.open(kind, "ships", { extension: directory });
    await chooseResolvers(browser);
    page = await browser.newPage(pageUrl);
    await grant(browser, page, pageUrl);
    const open = await browser.openPopup(page);
    await open.waitFor('[data-keeper="microsoft"]');
    await settled(open);
    await open.close();
    const tab = await browser.inBackground(
      async (url: string) => (await chrome.tabs.query({ url }))[0]?.id,
      `${pageUrl}*`,
    );
    popup = `popup.html?tab=${tab}`;
  });
  afterAll(async () => {
    await world?.close();
    await rm(directory, { recursive: true, force: true });
  });

  /** First contentful paint of an extension's page; the worker as it is said. */
  async function painted(
    path: string,
    worker: "awake" | "stopped",
    look: (opened: Page) => Promise<void> = async () => undefined,
  ): Promise<number> {
    const opened = await browser.newPage();
    if (worker === "awake") await browser.inBackground("1");
    else await browser.stopBackground();
    expect(await browser.isBackgroundRunning()).toBe(worker === "awake");
    await opened.goto(`${browser.extensionOrigin}/${path}`);
    await opened.waitFor(
      () => performance.getEntriesByName("first-contentful-paint").length > 0,
    );
    const time = await opened.evaluate(
      () =>
        performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    await look(opened);
    await opened.close();
    expect(time).toBeGreaterThan(0);
    return time ?? 0;
  }

  /** All that was known stood there at once, and nothing was fetched but our own files. */
  async function toldAtOnce(opened: Page): Promise<void> {
    const [{ rows, database }, resources] = await opened.evaluate(() => [
      (globalThis as unknown as { seen: Seen }).seen,
      performance.getEntriesByType("resource").map(({ name }) => name),
    ]);
    expect(database).toBe(false);
    expect(rows).toHaveLength(Object.keys(PEOPLE).length);
    expect(rows?.[0]).toBe("gmx.net: gmx");
    expect(rows).toContain("demant.com: microsoft");
    expect(rows?.filter((row) => row.endsWith(": "))).toEqual([]);
    expect(
      resources?.filter((url) => !url.startsWith(browser.extensionOrigin)),
    ).toEqual([]);
  }

  test("shows its verdict rows first, with and without the worker", async () => {
    const before = world.doh.log.length;
    const [empty, awake, stopped]: [number[], number[], number[]] = [
      [],
      [],
      [],
    ];
    for (let round = 0; round < ROUNDS; round++) {
      empty.push(await painted("empty.html", "awake"));
      awake.push(await painted(popup, "awake", toldAtOnce));
      stopped.push(
        await painted(popup, "stopped", async (opened) => {
          await toldAtOnce(opened);
          expect(await browser.isBackgroundRunning()).toBe(false);
        }),
      );
    }
    expect(world.doh.log.length).toBe(before);
    const [plain, up, down] = [median(empty), median(awake), median(stopped)];
    console.log(
      `${kind}: first paint, median of ${ROUNDS}: empty page ${plain.toFixed(0)} ms, ` +
        `popup ${up.toFixed(0)} ms (${(up / plain).toFixed(2)} of it), ` +
        `worker stopped ${down.toFixed(0)} ms (${(down / up).toFixed(2)} of awake)`,
    );
  }, 240_000);

  test("asks the worker to go on only once it has shown what is known", async () => {
    // A look-up that died with the worker, and that no other will end soon.
    faults.set("demant.com", { kind: "hang" });
    await browser.inBackground(async () => {
      const request = indexedDB.open("poste-restante");
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction("verdicts", "readwrite");
      transaction.objectStore("verdicts").delete("demant.com");
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
      await chrome.storage.session.set({
        "verdict:demant.com": { verdict: null, looking: true },
      });
    });
    await painted(popup, "stopped", async (opened) => {
      await opened.waitFor(() =>
        (globalThis as unknown as { seen: Seen }).seen.order.includes("asked"),
      );
      const { rows, order } = await opened.evaluate(
        () => (globalThis as unknown as { seen: Seen }).seen,
      );
      expect(rows).toContain("posteo.de: posteo");
      expect(order.slice(0, 3)).toEqual(["shown", "painted", "asked"]);
    });
  });
});
