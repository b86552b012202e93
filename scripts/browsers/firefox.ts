// Drives Debian's Firefox over Marionette. Tabs by WebDriver commands; the toolbar
// popup, the event page and the browser's prompts by its own (chrome) context. All
// prompts are true ones, also headless. The extension is installed for good, as an
// unsigned .xpi, so that grants and registrations outlive a restart.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Badge,
  type BrowserUnderTest,
  holds,
  type LaunchOptions,
  until,
} from "./browser.ts";
import {
  openAddresses,
  type Privileged,
  privileged,
  resize,
  viewOf,
} from "./firefox-chrome.ts";
import { type RunningFirefox, startFirefox } from "./firefox-process.ts";
import {
  type Identity,
  identityIn,
  writePreferences,
} from "./firefox-profile.ts";
import {
  admitToPrivate,
  answerPrompt,
  removeHosts,
} from "./firefox-settings.ts";
import { FirefoxTab } from "./firefox-tab.ts";
import { FirefoxView } from "./firefox-view.ts";
import { expressionOf, type Page, type Script } from "./page.ts";
import { trust } from "./trust.ts";
import { openVirtualScreen, type VirtualScreen } from "./xvfb.ts";
import { writeXpi } from "./xpi.ts";

export async function launchFirefox(
  options: LaunchOptions,
): Promise<BrowserUnderTest> {
  const profile =
    options.profile ?? (await mkdtemp(join(tmpdir(), "firefox-")));
  const identity = await identityIn(profile, options);
  const driven = new Firefox(options, profile, identity);
  try {
    await writePreferences(profile, options, identity);
    if (options.ca) await trust(profile, options.ca);
    await driven.start();
    await driven.install();
  } catch (error) {
    await driven.close();
    throw error;
  }
  return driven;
}

class Firefox implements BrowserUnderTest {
  readonly kind = "firefox";
  readonly extensionId: string;
  readonly extensionOrigin: string;
  readonly #options: LaunchOptions;
  readonly #profile: string;
  #updates = 0;
  #running: RunningFirefox | undefined;
  // Set by start(), before anybody can hold this object.
  #run!: Privileged;
  screen: VirtualScreen | undefined;

  constructor(options: LaunchOptions, profile: string, { id, uuid }: Identity) {
    this.#options = options;
    this.#profile = profile;
    this.extensionId = id;
    this.extensionOrigin = `moz-extension://${uuid}`;
  }

  async start(): Promise<void> {
    const { headless = true, screen, viewport } = this.#options;
    if (!headless && screen !== "this")
      this.screen ??= await openVirtualScreen();
    const env = this.screen?.env ?? process.env;
    this.#running = await startFirefox(this.#options, this.#profile, env);
    this.#run = privileged(this.#running, this.extensionId);
    if (viewport) await resize(this.#run, viewport);
  }

  get #now(): RunningFirefox {
    if (this.#running === undefined) throw new Error("Firefox does not run");
    return this.#running;
  }

  get version(): string {
    return this.#now.version;
  }

  get pid(): number {
    return this.#now.pid;
  }

  /** Installs, or with a higher version updates. */
  async install(): Promise<void> {
    const path = join(this.#profile, `extension-${this.#updates}.xpi`);
    await writeXpi(this.#options.extension, path, this.#updates++);
    const temporary = this.#options.installation === "temporary";
    const { marionette } = this.#now;
    await marionette.inTurn(() =>
      marionette.send("Addon:Install", { path, temporary }),
    );
    await this.#started();
  }

  async #started(): Promise<void> {
    await until("the extension's start", () =>
      this.#run<boolean>("return Boolean(extensionOf(id));"),
    );
  }

  async newPage(url?: string): Promise<Page> {
    return this.#open({ type: "tab", focus: true }, url);
  }

  addresses(): Promise<readonly string[]> {
    return this.#run(openAddresses);
  }

  extensionPage(path: string): Promise<Page> {
    return this.newPage(`${this.extensionOrigin}/${path}`);
  }

  async openPrivateWindow(url?: string): Promise<Page> {
    await admitToPrivate(this.#run);
    return this.#open({ type: "window", private: true, focus: true }, url);
  }

  async badge(page?: Page): Promise<Badge> {
    if (page) await tabOf(page).bringToFront();
    return this.#run<Badge>(`
      const { action } = actionOf(id);
      const over = ${page ? "win.gBrowser.selectedTab" : "null"};
      return {
        text: String(action.getProperty(over, "badgeText") ?? ""),
        title: String(action.getProperty(over, "title") ?? ""),
      };`);
  }

  async inBackground<T, A extends readonly unknown[]>(
    script: Script<T, A>,
    ...args: A
  ): Promise<T> {
    await this.#run("await extensionOf(id).wakeupBackground?.();");
    const view = viewOf(this.extensionId, "background");
    await until("a running background", () => this.isBackgroundRunning());
    const background = new FirefoxView(this.#run, view, "");
    return background.evaluate<T, []>(expressionOf(script, args));
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.#run<boolean>(
      `return Boolean(${viewOf(this.extensionId, "background")});`,
    );
  }

  async stopBackground(): Promise<void> {
    await this.#run(`await extensionOf(id).terminateBackground({
      ignoreDevToolsAttached: true, disableResetIdleForTest: true });`);
    const gone = async () => !(await this.isBackgroundRunning());
    await until("the end of the background", gone);
  }

  async openPopup(page: Page): Promise<Page> {
    await tabOf(page).bringToFront();
    const view = viewOf(this.extensionId, "popup");
    const popup = new FirefoxView(
      this.#run,
      view,
      `(${view})?.closest("panel")?.hidePopup();`,
    );
    await popup.close(); // else the button would only close it
    await this.#run("await actionOf(id).triggerAction(win);");
    // Before its panel stands open its <browser> may yet be exchanged for another.
    await until("the toolbar popup", () =>
      this.#run<boolean>(
        `return (${view})?.closest("panel")?.state === "open";`,
      ),
    );
    await popup.waitFor(() => document.readyState === "complete");
    return popup;
  }

  async allow(
    origins: readonly string[],
    act: () => Promise<unknown>,
  ): Promise<void> {
    await act();
    await answerPrompt(this.#run, "button");
    await until(`${origins.join(" ")} granted`, () => holds(this, origins));
  }

  async deny(act: () => Promise<unknown>): Promise<void> {
    await act();
    await answerPrompt(this.#run, "secondaryButton");
  }

  async revoke(origins: readonly string[]): Promise<void> {
    await removeHosts(this.#run, origins);
    await until(
      `${origins.join(" ")} withdrawn`,
      async () => !(await holds(this, origins)),
    );
  }

  async reloadExtension(): Promise<void> {
    await this.install();
  }

  async restart(): Promise<void> {
    await this.#now.end();
    await this.start();
    if (this.#options.installation === "temporary") await this.install();
    else await this.#started();
  }

  async close(): Promise<void> {
    await this.#running?.end();
    await this.screen?.close();
    if (this.#options.profile === undefined)
      await rm(this.#profile, { recursive: true, force: true });
  }

  async #open(kind: object, url?: string): Promise<Page> {
    const { marionette, home } = this.#now;
    const { handle } = await marionette.inTurn(async () => {
      const there = { handle: home, focus: false };
      await marionette.send("WebDriver:SwitchToWindow", there);
      return marionette.send<{ handle: string }>("WebDriver:NewWindow", kind);
    });
    const page = new FirefoxTab(marionette, handle);
    if (url !== undefined) await page.goto(url);
    return page;
  }
}

function tabOf(page: Page): FirefoxTab {
  if (page instanceof FirefoxTab) return page;
  throw new Error("no tab of this browser");
}
