// What the browser is asked for at install, pinned for both stores: nothing but
// storage, and no host at all. Read from the builds that `npm test` has just made.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../utils/display/languages.ts";

const file = (path: string) =>
  fileURLToPath(new URL(`../.output/${path}`, import.meta.url));

beforeAll(() => {
  for (const build of ["chrome-mv3", "firefox-mv3"])
    if (!existsSync(file(`${build}/manifest.json`)))
      throw new Error(`${build} is not built: npm run build`);
});

const read = (build: string): unknown =>
  JSON.parse(readFileSync(file(`${build}/manifest.json`), "utf8"));

const { version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { version: string };

const shared = {
  manifest_version: 3,
  default_locale: "en",
  name: "__MSG_name__",
  description: "__MSG_description__",
  version,
  icons: {
    16: "icon/16.png",
    32: "icon/32.png",
    48: "icon/48.png",
    96: "icon/96.png",
    128: "icon/128.png",
  },
  permissions: [
    "storage",
    "unlimitedStorage",
    "scripting",
    "activeTab",
    "alarms",
  ],
  optional_permissions: ["notifications"],
  optional_host_permissions: ["https://*/*", "http://*/*"],
  commands: { _execute_action: { suggested_key: { default: "Alt+Shift+M" } } },
  options_ui: { page: "options.html", open_in_tab: true },
  action: {
    default_title: "__MSG_actionTitle__",
    default_popup: "popup.html",
  },
};

/** The stores cut a longer description (Chrome Web Store: 132 characters). */
const LONGEST_DESCRIPTION = 132;

describe.each(Object.keys(languages))(
  "what the browser shows of us in %s",
  (language) => {
    const messages = (code: string) =>
      JSON.parse(
        readFileSync(file(`chrome-mv3/_locales/${code}/messages.json`), "utf8"),
      ) as Record<string, { readonly message: string }>;

    test("is there for every text that the manifest names", () => {
      const named = [
        ...JSON.stringify(read("chrome-mv3")).matchAll(/__MSG_(\w+)__/g),
      ].map(([, key]) => key);
      expect(named.length).toBeGreaterThan(2);
      expect(Object.keys(messages(language)).sort()).toEqual(
        [...new Set(named)].sort(),
      );
      for (const { message } of Object.values(messages(language)))
        expect(message).toMatch(/\S/);
    });

    test("fits the stores, and is no other language's", () => {
      const description = messages(language)["description"]?.message ?? "";
      expect(description.length).toBeGreaterThan(40);
      expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
      const others = Object.keys(languages).filter((one) => one !== language);
      for (const other of others)
        expect(messages(other)["description"]?.message).not.toBe(description);
    });
  },
);

describe("the manifest that ships", () => {
  test("to Chrome and Edge is exactly this", () => {
    expect(read("chrome-mv3")).toEqual({
      ...shared,
      minimum_chrome_version: "120",
      background: { service_worker: "background.js" },
    });
  });

  test("to Firefox is exactly this", () => {
    expect(read("firefox-mv3")).toEqual({
      ...shared,
      background: { scripts: ["background.js"] },
      browser_specific_settings: {
        gecko: {
          id: "poste-restante@poste-restante.example",
          strict_min_version: "140.0",
          data_collection_permissions: {
            required: ["none"],
            optional: ["personalCommunications"],
          },
        },
        gecko_android: { strict_min_version: "142.0" },
      },
    });
  });

  test("bears no page's script: it is registered for granted hosts alone", () => {
    for (const build of ["chrome-mv3", "firefox-mv3"]) {
      expect(read(build)).not.toHaveProperty("content_scripts");
      expect(existsSync(file(`${build}/content-scripts/webmail.js`))).toBe(
        true,
      );
    }
  });

  test("the practice post office's adapter is in the practice build alone", () => {
    const script = (build: string) =>
      readFileSync(file(`${build}/content-scripts/webmail.js`), "utf8");
    for (const browser of ["chrome", "firefox"]) {
      expect(script(`${browser}-mv3-practice`)).toContain("data-post-office");
      expect(script(`${browser}-mv3`)).not.toContain("data-post-office");
    }
  });
});

/** Octets, as a store's package would compress them. It stands in every webmail page. */
const LIGHT = 12 * 1024;

test.each(["chrome-mv3", "firefox-mv3"])(
  "the page's script of %s is light",
  (build) => {
    const script = readFileSync(file(`${build}/content-scripts/webmail.js`));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(LIGHT);
  },
);
