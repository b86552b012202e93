// What a person decides in Firefox about an extension: the prompts' buttons, and what
// about:addons does by the same calls (toolkit/mozapps/extensions, ExtensionPermissions).
import { until } from "./browser.ts";
import type { Privileged } from "./firefox-chrome.ts";

const PERMISSIONS = `const { ExtensionPermissions } = ChromeUtils.importESModule(
  "resource://gre/modules/ExtensionPermissions.sys.mjs");`;

/** Waits for a prompt of this browser, presses one of its buttons, waits for its end. */
export async function answerPrompt(
  run: Privileged,
  button: "button" | "secondaryButton",
): Promise<void> {
  const panel = "win.PopupNotifications.panel";
  const prompt = `${panel}.querySelector("popupnotification")`;
  await until("the prompt", () =>
    run<boolean>(`return ${panel}.state === "open" && Boolean(${prompt});`),
  );
  await run(`${prompt}.${button}.click();`);
  await until("the end of the prompt", () =>
    run<boolean>(`return ${panel}.state === "closed";`),
  );
}

export async function removeHosts(
  run: Privileged,
  origins: readonly string[],
): Promise<void> {
  await run(
    `${PERMISSIONS} await ExtensionPermissions.remove(
       id, { permissions: [], origins: more[0] }, extensionOf(id));`,
    origins,
  );
}

/** "Run in private windows"; Firefox starts the extension anew for it. */
export async function admitToPrivate(run: Privileged): Promise<void> {
  await run(`${PERMISSIONS}
    if (extensionOf(id).privateBrowsingAllowed) return;
    const { AddonManager } = ChromeUtils.importESModule(
      "resource://gre/modules/AddonManager.sys.mjs");
    await ExtensionPermissions.add(id, {
      permissions: ["internal:privateBrowsingAllowed"], origins: [] },
      extensionOf(id));
    await (await AddonManager.getAddonByID(id)).reload();`);
  await until("the extension in private windows", () =>
    run<boolean>("return Boolean(extensionOf(id)?.privateBrowsingAllowed);"),
  );
}
