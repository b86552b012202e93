import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";
import { defineConfig, type UserManifest } from "wxt";

const absent = fileURLToPath(new URL("./utils/dns/absent.ts", import.meta.url));
const popup = fileURLToPath(
  new URL("./entrypoints/popup/index.html", import.meta.url),
);
const noContext = fileURLToPath(
  new URL("./entrypoints/webmail.content/no-context.ts", import.meta.url),
);

/** A module and all that it imports, and so on; not what it loads later. */
function staticallyFrom(
  id: string,
  infoOf: (id: string) => Rolldown.ModuleInfo | null,
  reached = new Set<string>(),
): ReadonlySet<string> {
  if (reached.has(id)) return reached;
  reached.add(id);
  for (const next of infoOf(id)?.importedIds ?? [])
    staticallyFrom(next, infoOf, reached);
  return reached;
}

/**
 * What the popup shares with other pages stands in one file, and what is its own in
 * another: each file is a way to the browser's process and back before the first paint,
 * in Chromium some 3 ms. What comes later (`import()`) keeps files of its own.
 */
function popupChunks(): Rolldown.CodeSplittingOptions {
  let reached: ReadonlySet<string> | undefined;
  return {
    groups: [
      {
        name(id, graph) {
          reached ??= staticallyFrom(popup, (one) => graph.getModuleInfo(one));
          return reached.has(id) ? "shared" : null;
        },
        minShareCount: 2,
      },
    ],
  };
}

/** Nothing at install: every host, webmail or resolver, is asked for when it is needed. */
const manifest: UserManifest = {
  // What the browser itself shows of us, by language: public/_locales.
  default_locale: "en",
  name: "__MSG_name__",
  description: "__MSG_description__",
  permissions: [
    "storage",
    "unlimitedStorage",
    "scripting",
    "activeTab",
    "alarms",
  ],
  optional_permissions: ["notifications"],
  optional_host_permissions: ["https://*/*", "http://*/*"],
  // A suggestion: the browser lets everybody choose another. Opens the popup.
  commands: { _execute_action: { suggested_key: { default: "Alt+Shift+M" } } },
  action: {},
};

export default defineConfig({
  // WXT's default for Firefox is version 2, which knows no optional hosts.
  manifestVersion: 3,
  // Every name's origin stands on the page that uses it.
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  manifest: ({ browser, mode }) => ({
    ...manifest,
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "poste-restante@poste-restante.example",
              strict_min_version: "140.0",
              // Domains of recipients go to the resolvers that the person agrees to.
              data_collection_permissions: {
                required: ["none"],
                optional: ["personalCommunications"],
              },
            },
            // The first Firefox for Android that asks for data_collection_permissions.
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "120" }),
    // The practice post office and its resolver are this computer's; never in a store build.
    ...(mode === "practice"
      ? { host_permissions: ["http://127.0.0.1/*"] }
      : {}),
  }),
  hooks: {
    // WXT takes the popup's <title> for the button's; the button speaks every language.
    "build:manifestGenerated": (_, { action }) => {
      if (action) action.default_title = "__MSG_actionTitle__";
    },
    "vite:build:extendConfig": (entrypoints, { build }) => {
      const options = build?.rollupOptions;
      if (!options || Array.isArray(options.output)) return;
      if (entrypoints.some(({ type }) => type === "popup"))
        options.output = { ...options.output, codeSplitting: popupChunks() };
    },
    // The gallery is for development: never in a store build.
    "entrypoints:found": (wxt, found) => {
      if (wxt.config.mode === "practice") return;
      const at = found.findIndex(({ name }) => name === "gallery");
      if (at >= 0) found.splice(at, 1);
    },
  },
  zip: { excludeSources: ["test/**"] },
  vite: () => ({
    // WXT's logger says nothing in a production build, yet its words would be shipped in
    // the page's script. What it would say at a crash is thrown as well.
    build: {
      // Both browsers know it; its stand-in would be one file more on every page.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        treeshake: { manualPureFunctions: ["logger.error"] },
      },
    },
    // dohjs' message side is used, its Node transport is not: see README, "Why dohjs".
    resolve: {
      alias: {
        http: absent,
        https: absent,
        url: absent,
        // The page's script uses no WXT context, which would bring the polyfill (2.7 KB) with it.
        "wxt/utils/content-script-context": noContext,
      },
    },
  }),
});
