// The shipped build in a real Chromium on pages of webmails it knows; what it tells is
// heard by one of the extension's own pages, so nothing of what is measured is touched.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { CDPSession } from "playwright-core";
import {
  type BrowserUnderTest,
  until,
} from "../../../scripts/browsers/browser.ts";
import { ChromiumTab } from "../../../scripts/browsers/chromium-tab.ts";
import type { Page } from "../../../scripts/browsers/page.ts";
import type { PageMessage } from "../../../utils/protocol.ts";
import { grant } from "../../e2e/person.ts";
import { createWorld, WEBMAIL } from "../../e2e/world.ts";
import { CHIPS, gmailPage, larryPage, people, unknownPage } from "./page.ts";

const GMAIL = "mail.google.com";
export const ADDRESSES = {
  large: `https://${GMAIL}/large`,
  small: `https://${GMAIL}/small`,
  unknown: `https://${WEBMAIL}/unknown`,
  unknownSmall: `https://${WEBMAIL}/unknown-small`,
  larry: `https://${WEBMAIL}/larry`,
} as const;

export interface Measured {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** The isolated world of the extension's script in this page. */
  readonly world: number;
  /** Evaluates there, where the page sees nothing of it. */
  inWorld(expression: string): Promise<unknown>;
  /** What the script has told since this was last asked. */
  told(): Promise<PageMessage[]>;
  /** Waits for a message of the script; gives all that were told until then. */
  heard(
    what: string,
    is: (message: PageMessage) => boolean,
    deadline?: number,
  ): Promise<PageMessage[]>;
  /** Ends the script in this tab, as a revoked grant does. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface Bench {
  readonly browser: BrowserUnderTest;
  open(name: keyof typeof ADDRESSES): Promise<Measured>;
  close(): Promise<void>;
}

/** What is measured is what is in the files now. */
function build(): void {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const { status, stderr } = spawnSync(
    process.execPath,
    ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
}

export async function startBench(): Promise<Bench> {
  build();
  const world = await createWorld({
    sites: {
      [GMAIL]: {
        "/large": gmailPage(people(CHIPS)),
        "/small": gmailPage([], 200),
      },
    },
    pages: {
      "/larry": await larryPage(),
      "/unknown": unknownPage(people(CHIPS)),
      "/unknown-small": unknownPage([], 200),
    },
  });
  const browser = await world.open("chromium", "ships");
  const ear = await browser.extensionPage("welcome.html");
  await ear.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message, sender) => {
      if (sender.tab) heard.push(message);
    });
  });
  const listen = () => ear.evaluate<PageMessage[], []>("heard.splice(0)");
  const granted = new Set<string>();

  return {
    browser,
    async open(name) {
      const address = ADDRESSES[name];
      const { host } = new URL(address);
      const page = await browser.newPage(address);
      if (!granted.has(host)) await grant(browser, page, address);
      granted.add(host);
      if (!(page instanceof ChromiumTab)) throw new Error("no Chromium");
      const devtools = await page.devtools();
      const worlds: number[] = [];
      devtools.on("Runtime.executionContextCreated", ({ context }) => {
        if (context.origin === browser.extensionOrigin) worlds.push(context.id);
      });
      await devtools.send("Runtime.enable");
      const script = await until("the script's world", () => worlds[0]);
      const all: PageMessage[] = [];
      const heard: Measured["heard"] = async (what, is, deadline) => {
        await until(
          what,
          async () => {
            const fresh = await listen();
            all.push(...fresh);
            return fresh.some(is);
          },
          deadline,
        );
        return all.splice(0);
      };
      await heard("a compose window", ({ type }) => type === "writing");
      return {
        page,
        devtools,
        world: script,
        async inWorld(expression) {
          const { result, exceptionDetails } = await devtools.send(
            "Runtime.evaluate",
            { expression, contextId: script, returnByValue: true },
          );
          if (exceptionDetails) throw new Error(exceptionDetails.text);
          return result.value;
        },
        told: async () => [...all.splice(0), ...(await listen())],
        heard,
        stop: () =>
          browser.inBackground(async (url: string) => {
            for (const { id } of await chrome.tabs.query({ url }))
              if (id !== undefined)
                await chrome.tabs.sendMessage(id, { type: "stop" });
          }, address),
        close: () => page.close(),
      };
    },
    close: () => world.close(),
  };
}
