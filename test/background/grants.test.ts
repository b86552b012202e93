// Grants over scripting and permissions in memory: a worker may be killed at every step.
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { fulfilWish, sync } from "../../entrypoints/background/grants.ts";
import { type Webmail, webmails, wish } from "../../utils/storage.ts";

const at = (host: string): Webmail => ({
  origin: `https://${host}`,
  pageOrigin: `https://${host}`,
  path: "/",
});
type Script = { readonly id: string; readonly matches?: string[] };

/** What the browser would run, after each step that it was told. */
let steps: (readonly string[])[] = [];
let registered: Script[] = [];
let granted: Set<string>;
const noted = (scripts: Script[]) => {
  registered = scripts;
  steps.push(scripts.flatMap(({ matches }) => matches ?? []));
};

beforeEach(() => {
  fakeBrowser.reset();
  steps = [];
  registered = [];
  granted = new Set(["https://a.example/*", "https://b.example/*"]);
  vi.spyOn(browser.permissions, "contains").mockImplementation(
    async ({ origins = [] }) => origins.every((one) => granted.has(one)),
  );
  const { scripting } = browser;
  vi.spyOn(scripting, "getRegisteredContentScripts").mockImplementation(
    async () => registered as never,
  );
  vi.spyOn(scripting, "registerContentScripts").mockImplementation(
    async (scripts) => noted([...registered, ...(scripts as Script[])]),
  );
  vi.spyOn(scripting, "updateContentScripts").mockImplementation(
    async (scripts) => noted(scripts as Script[]),
  );
  vi.spyOn(scripting, "unregisterContentScripts").mockImplementation(async () =>
    noted([]),
  );
  vi.spyOn(scripting, "executeScript").mockImplementation(
    async () => [] as never,
  );
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [] as never);
});

test("another webmail never leaves those before it unread, at no step", async () => {
  await webmails.setValue([at("a.example")]);
  await sync();
  await webmails.setValue([at("a.example"), at("b.example")]);
  await sync();
  expect(steps).toEqual([
    ["https://a.example/*"],
    ["https://a.example/*", "https://b.example/*"],
  ]);
});

test("the last grant that is taken away ends the script", async () => {
  await webmails.setValue([at("a.example")]);
  await sync();
  granted.clear();
  await sync();
  expect(steps.at(-1)).toEqual([]);
  expect(await webmails.getValue()).toEqual([]);
});

test("a wish is there until it was fulfilled: a worker killed before does it again", async () => {
  await wish.setValue([at("a.example")]);
  const remember = vi
    .spyOn(webmails, "setValue")
    .mockRejectedValueOnce(new Error("killed"));
  await expect(fulfilWish(null)).rejects.toThrow("killed");
  expect(await wish.getValue()).toEqual([at("a.example")]);
  await fulfilWish(null);
  expect(await webmails.getValue()).toEqual([at("a.example")]);
  expect(await wish.getValue()).toEqual([]);
  remember.mockRestore();
});
