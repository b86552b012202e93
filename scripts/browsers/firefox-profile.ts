// The profile of a driven Firefox: quiet, no calls home, one port for all hosts. In: what
// a launch asks for; out: the extension's identity, which a kept profile keeps, and user.js.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LaunchOptions } from "./browser.ts";

const QUIET: Readonly<Record<string, boolean | number | string>> = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.dom.window.dump.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.tabs.warnOnClose": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.healthreport.uploadEnabled": false,
  "extensions.autoDisableScopes": 0,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "marionette.port": 0,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.trr.mode": 5,
  // A prompt's buttons are dead for half a second against stray clicks; ours are meant.
  "security.notification_enable_delay": 0,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
  "xpinstall.signatures.required": false,
};

export interface Identity {
  readonly id: string;
  /** The host of its moz-extension: pages, which Firefox would draw by lot. */
  readonly uuid: string;
}

export async function identityIn(
  profile: string,
  { extension }: LaunchOptions,
): Promise<Identity> {
  // A manifest's own shape; what is missing is said.
  const manifest = JSON.parse(
    await readFile(join(extension, "manifest.json"), "utf8"),
  ) as { browser_specific_settings?: { gecko?: { id?: string } } };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error("the extension has no gecko id");
  await mkdir(profile, { recursive: true });
  const kept = join(profile, "uuid.txt");
  const uuid = existsSync(kept) ? await readFile(kept, "utf8") : randomUUID();
  await writeFile(kept, uuid);
  return { id, uuid };
}

export async function writePreferences(
  profile: string,
  options: LaunchOptions,
  { id, uuid }: Identity,
): Promise<void> {
  const ports = [...new Set(Object.values(options.hosts ?? {}))];
  if (ports.length > 1)
    throw new Error(
      "Firefox sends port 443 to one local port: put a router there",
    );
  const all: Record<string, boolean | number | string> = {
    ...QUIET,
    "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
  };
  if (options.network !== "open") {
    // Every name is this computer; who is not expected there is turned away.
    all["network.dns.forceResolve"] = "127.0.0.1";
    all["network.socket.forcePort"] = `443=${ports[0] ?? 1};80=1`;
  }
  if (options.colorScheme) {
    const dark = options.colorScheme === "dark";
    all["layout.css.prefers-color-scheme.content-override"] = dark ? 0 : 1;
    all["ui.systemUsesDarkTheme"] = dark ? 1 : 0; // the popup follows the toolbar
  }
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, "user.js"), lines.join(""));
}
