// Drives Debian's Chromium: tabs by Playwright's own pages, the toolbar popup and the
// service worker over DevTools, the user's settings by the browser's own page for them.
// Headless, no prompt is ever shown: `allow` grants in the settings, then lets the extension
// ask; `deny` needs `prompts: true`, a headful browser on a virtual screen.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  holds,
  isAlive,
  Unsupported,
  until,
  type Badge,
  type BrowserUnderTest,
  type LaunchOptions,
} from "./browser.ts";
import { ChromiumBackground } from "./chromium-background.ts";
import { ChromiumPopup } from "./chromium-popup.ts";
import {
  homeOf,
  isHeadless,
  startChromium,
  type RunningChromium,
} from "./chromium-process.ts";
import { ChromiumSettings } from "./chromium-settings.ts";
import { ChromiumTabs } from "./chromium-tabs.ts";
import { TargetSession } from "./chromium-target.ts";
import type { Page, Script } from "./page.ts";
import { trust } from "./trust.ts";
import { answerDialog, openVirtualScreen, type VirtualScreen } from "./xvfb.ts";

export async function launchChromium(
  options: LaunchOptions,
): Promise<BrowserUnderTest> {
  const profile =
    options.profile ?? (await mkdtemp(join(tmpdir(), "chromium-")));
  const driven = new Chromium(options, profile);
  try {
    if (options.ca)
      await trust(join(homeOf(profile), ".pki/nssdb"), options.ca);
    await driven.start();
  } catch (error) {
    await driven.close();
    throw error;
  }
  return driven;
}

class Chromium implements BrowserUnderTest {
  readonly kind = "chromium";
  readonly #options: LaunchOptions;
  readonly #profile: string;
  #running: RunningChromium | undefined;
  // Set by start(), before anybody can hold this object.
  #background!: ChromiumBackground;
  #settings!: ChromiumSettings;
  #tabs!: ChromiumTabs;
  #popup: Page | undefined;
  screen: VirtualScreen | undefined;

  constructor(options: LaunchOptions, profile: string) {
    this.#options = options;
    this.#profile = profile;
  }

  async start(): Promise<void> {
    if (!isHeadless(this.#options) && this.#options.screen !== "this")
      this.screen ??= await openVirtualScreen();
    const env = this.screen?.env ?? process.env;
    this.#running = await startChromium(this.#options, this.#profile, env);
    const { context, devtools } = this.#running;
    this.#settings = await ChromiumSettings.open(
      context.pages()[0] ?? (await context.newPage()),
    );
    this.#background = new ChromiumBackground(devtools, this.extensionOrigin);
    this.#tabs = new ChromiumTabs(devtools, this.#background);
    await this.#background.started();
  }

  get #now(): RunningChromium {
    if (this.#running === undefined) throw new Error("Chromium does not run");
    return this.#running;
  }

  get version(): string {
    return this.#now.version;
  }

  get pid(): number {
    return this.#now.pid;
  }

  get extensionId(): string {
    return this.#settings.extensionId;
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.extensionId}`;
  }

  async newPage(url?: string): Promise<Page> {
    return this.#tabs.page(await this.#now.context.newPage(), url);
  }

  async addresses(): Promise<readonly string[]> {
    return this.#now.context.pages().map((tab) => tab.url());
  }

  extensionPage(path: string): Promise<Page> {
    return this.newPage(`${this.extensionOrigin}/${path}`);
  }

  async openPrivateWindow(url?: string): Promise<Page> {
    if (!(await this.#settings.isAdmittedToPrivate()))
      await this.#background.replaced(() => this.#settings.admitToPrivate());
    const opened = this.#now.context.waitForEvent("page");
    await this.inBackground(() =>
      chrome.windows.create({ incognito: true, url: "about:blank" }),
    );
    return this.#tabs.page(await opened, url);
  }

  async badge(page?: Page): Promise<Badge> {
    const over = page ? { tabId: await this.#tabs.number(page) } : {};
    return this.inBackground(
      async (details: { tabId?: number }) => ({
        text: await chrome.action.getBadgeText(details),
        title: await chrome.action.getTitle(details),
      }),
      over,
    );
  }

  inBackground<T, A extends readonly unknown[]>(
    script: Script<T, A>,
    ...args: A
  ): Promise<T> {
    return this.#background.evaluate(script, args);
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.#background.isRunning();
  }

  stopBackground(): Promise<void> {
    return this.#background.stop();
  }

  async openPopup(page: Page): Promise<Page> {
    await this.#popup?.close(); // else the button would only close it
    const { devtools } = this.#now;
    const before = await this.#background.targets("page");
    await devtools.send("Extensions.triggerAction", {
      id: this.extensionId,
      targetId: await this.#tabs.target(page),
    });
    const popup = await until("the toolbar popup", async () =>
      (await this.#background.targets("page")).find(
        (now) => !before.includes(now),
      ),
    );
    const session = await TargetSession.attach(devtools, popup);
    const { colorScheme, density } = this.#options;
    if (colorScheme) {
      const features = [{ name: "prefers-color-scheme", value: colorScheme }];
      await session.send("Emulation.setEmulatedMedia", { features });
    }
    const driven = new ChromiumPopup(session, density ?? 1);
    await driven.waitFor(() => document.readyState === "complete");
    this.#popup = driven;
    return driven;
  }

  async allow(
    origins: readonly string[],
    act: () => Promise<unknown>,
  ): Promise<void> {
    if (this.#options.prompts) await this.#answer(act, "Tab", "Return");
    else {
      await this.#settings.addHosts(origins);
      await act();
    }
    await until(`${origins.join(" ")} granted`, () => holds(this, origins));
  }

  async deny(act: () => Promise<unknown>): Promise<void> {
    if (!this.#options.prompts)
      throw new Unsupported("headless Chromium shows no prompt to refuse");
    await this.#answer(act, "Escape");
  }

  async revoke(origins: readonly string[]): Promise<void> {
    await this.#settings.removeHosts(origins);
    await until(
      `${origins.join(" ")} withdrawn`,
      async () => !(await holds(this, origins)),
    );
  }

  async reloadExtension(): Promise<void> {
    await this.#background.replaced(() => this.#settings.reload());
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#end();
    await this.screen?.close();
    if (this.#options.profile === undefined)
      await rm(this.#profile, { recursive: true, force: true });
  }

  async #end(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    await running.context.close();
    await until("the browser's end", () => !isAlive(running.pid));
    this.#popup = undefined;
  }

  async #answer(
    act: () => Promise<unknown>,
    ...keys: readonly string[]
  ): Promise<void> {
    if (this.screen === undefined) throw new Error("no screen of our own");
    await answerDialog(this.screen, act, keys);
  }
}
