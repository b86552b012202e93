// What a person does on chrome://extensions, done by that page's own API
// (chrome.developerPrivate) in a tab of it that stays behind.
import type { Page as Tab } from "playwright-core";
import { until } from "./browser.ts";

export class ChromiumSettings {
  readonly extensionId: string;
  readonly #tab: Tab;

  private constructor(tab: Tab, extensionId: string) {
    this.#tab = tab;
    this.extensionId = extensionId;
  }

  /** Developer mode is switched on: without it an unpacked extension cannot be reloaded. */
  static async open(tab: Tab): Promise<ChromiumSettings> {
    await tab.goto("chrome://extensions/");
    const id = await until("the extension in the settings", () =>
      tab.evaluate<string | undefined>(`chrome.developerPrivate
        .updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.getExtensionsInfo())
        .then((all) => all.find(({ location }) => location === "UNPACKED")?.id)`),
    );
    return new ChromiumSettings(tab, id);
  }

  /** Calls a method of developerPrivate; arguments travel as JSON. */
  async #call<T>(method: string, ...args: unknown[]): Promise<T> {
    const literals = args.map((arg) => JSON.stringify(arg)).join(",");
    return this.#tab.evaluate<T>(
      `chrome.developerPrivate.${method}(${literals})`,
    );
  }

  async addHosts(origins: readonly string[]): Promise<void> {
    for (const origin of origins)
      await this.#call("addHostPermission", this.extensionId, origin);
  }

  async removeHosts(origins: readonly string[]): Promise<void> {
    for (const origin of origins)
      await this.#call("removeHostPermission", this.extensionId, origin);
  }

  async isAdmittedToPrivate(): Promise<boolean> {
    const { incognitoAccess } = await this.#call<{
      incognitoAccess: { isActive: boolean };
    }>("getExtensionInfo", this.extensionId);
    return incognitoAccess.isActive;
  }

  async admitToPrivate(): Promise<void> {
    await this.#call("updateExtensionConfiguration", {
      extensionId: this.extensionId,
      incognitoAccess: true,
    });
  }

  async reload(): Promise<void> {
    await this.#call("reload", this.extensionId, { failQuietly: true });
  }
}
