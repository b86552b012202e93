// A small extension by which the drivers are proved: it asks for a host in its popup, and
// registers a script there once it is granted. In: the browser's kind; out: its directory.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserUnderTest } from "../../scripts/browsers/browser.ts";

export const HOST = "mail.example.org";
export const URL_THERE = `https://${HOST}/`;
export const ORIGIN = `https://${HOST}/*`;

const manifest = (kind: "chromium" | "firefox") => ({
  manifest_version: 3,
  name: "Driver's own",
  version: "1.0",
  permissions: ["storage", "scripting", "activeTab"],
  optional_host_permissions: ["https://*/*"],
  action: { default_title: "idle", default_popup: "popup.html" },
  ...(kind === "firefox"
    ? {
        background: { scripts: ["background.js"] },
        browser_specific_settings: { gecko: { id: "driver@driver.example" } },
      }
    : { background: { service_worker: "background.js" } }),
});

const FILES = {
  "popup.html": `<!doctype html><meta charset="utf-8"><title>Popup</title>
    <p id="url"></p><input id="name"><button id="ask">Ask</button>
    <script src="popup.js"></script>`,
  "popup.js": `
    chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      document.getElementById("url").textContent = tab.url ?? "unknown";
    });
    document.getElementById("ask").addEventListener("click", () => {
      chrome.permissions.request({ origins: ["${ORIGIN}"] }).then((answer) =>
        chrome.storage.local.set({ answer }));
    });`,
  "page.html": `<!doctype html><meta charset="utf-8"><title>Page</title><p>a page of its own</p>`,
  "mark.js": `document.documentElement.dataset.mark = "here";`,
  "background.js": `
    globalThis.life = crypto.randomUUID();
    const register = async () => {
      const { origins } = await chrome.permissions.getAll();
      await chrome.scripting.unregisterContentScripts();
      if (origins.length > 0) await chrome.scripting.registerContentScripts(
        [{ id: "mark", matches: origins, js: ["mark.js"] }]);
    };
    chrome.action.setBadgeText({ text: "on" });
    chrome.runtime.onInstalled.addListener(async ({ reason }) => {
      await register();
      await chrome.storage.local.set({ reason });
    });
    chrome.runtime.onMessage.addListener((message) => {
      if (message === "start") chrome.storage.local.set({ heardBy: life });
    });
    chrome.permissions.onAdded.addListener(async ({ origins }) => {
      await register();
      await chrome.storage.local.set({ added: origins });
    });
    chrome.permissions.onRemoved.addListener(({ origins }) =>
      chrome.storage.local.set({ removed: origins }));`,
};

export async function makeDriverExtension(
  kind: "chromium" | "firefox",
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "driver-"));
  const files = { ...FILES, "manifest.json": JSON.stringify(manifest(kind)) };
  for (const [name, text] of Object.entries(files))
    await writeFile(join(directory, name), text);
  return directory;
}

/** What the extension has noted under this key. */
export const storedIn = (browser: BrowserUnderTest, key: string) =>
  browser.inBackground(
    async (name: string) => (await chrome.storage.local.get(name))[name],
    key,
  );
