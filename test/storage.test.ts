// The language of our pages: what the person chose, else what the browser speaks; what a
// damaged store holds is as good as not there, so that no page stays blank for it; and
// the copy that the popup paints from holds what the items hold.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { wordsFor } from "../utils/display/languages.ts";
import {
  choice,
  glanceIn,
  language,
  languageInUse,
  ownResolvers,
  refreshGlance,
  secrets,
  webmails,
  wish,
} from "../utils/storage.ts";

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, "getUILanguage").mockReturnValue("de-AT");
});
afterEach(() => vi.restoreAllMocks());

test("nothing chosen: the browser's language", async () => {
  expect(await language.getValue()).toBe("auto");
  expect(await languageInUse()).toBe("de-AT");
});

test.each(["en", "fr", "de"] as const)("%s chosen: that one", async (code) => {
  await language.setValue(code);
  expect(wordsFor(await languageInUse()).language).toBe(code);
  await language.setValue("auto");
  expect(wordsFor(await languageInUse()).language).toBe("de");
});

test.each([[5], [{}], [["fr"]], [true]])(
  "%j in the store is no language: the browser's",
  async (damaged) => {
    await browser.storage.local.set({ language: damaged });
    expect(await languageInUse()).toBe("de-AT");
  },
);

describe("what is damaged in the store is as good as not there", () => {
  const AREA = { choice, ownResolvers, webmails, secrets } as const;
  const NONE = {
    choice: { kind: "none" },
    ownResolvers: [],
    webmails: [],
    secrets: null,
  };

  test.each<[keyof typeof AREA, unknown]>([
    ["choice", "ask"],
    ["choice", { kind: "ask" }],
    ["choice", { kind: "ask", resolvers: ["no address"] }],
    ["choice", { kind: "constructor" }],
    ["ownResolvers", "https://dns.example/"],
    ["ownResolvers", [7]],
    ["webmails", { 0: "a" }],
    ["webmails", [{ origin: "https://mail.example" }]],
    ["webmails", [null]],
    ["secrets", { salt: "only" }],
    ["secrets", "secret"],
  ])("%s: %j", async (name, damaged) => {
    await browser.storage.local.set({ [name]: damaged });
    expect(await AREA[name].getValue()).toEqual(NONE[name]);
  });

  test("a wish", async () => {
    await browser.storage.session.set({ wish: "all" });
    expect(await wish.getValue()).toEqual([]);
  });

  test("what is sound is given back", async () => {
    const resolvers = ["https://dns.example/dns-query"];
    const webmail = {
      origin: "https://*.mail.example",
      pageOrigin: "https://*.mail.example",
      path: "/",
    };
    await choice.setValue({ kind: "ask", resolvers });
    await webmails.setValue([webmail]);
    await secrets.setValue({ salt: "s", key: "k" });
    expect(await choice.getValue()).toEqual({ kind: "ask", resolvers });
    expect(await webmails.getValue()).toEqual([webmail]);
    expect(await secrets.getValue()).toEqual({ salt: "s", key: "k" });
  });
});

const inSession = () => browser.storage.session.get(null);
const webmail = {
  origin: "https://mail.firm.org",
  pageOrigin: "https://mail.firm.org:8443",
  path: "/",
};

test("the popup's copy is what the items hold, and is written only when it is another", async () => {
  expect(glanceIn(await inSession())).toBeNull();
  await refreshGlance();
  expect(glanceIn(await inSession())).toEqual({
    choice: { kind: "none" },
    webmails: [],
    tag: "de-AT",
  });
  await choice.setValue({ kind: "offline" });
  await webmails.setValue([webmail]);
  await language.setValue("fr");
  const set = vi.spyOn(browser.storage.session, "set");
  await refreshGlance();
  await refreshGlance();
  expect(set).toHaveBeenCalledOnce();
  expect(glanceIn(await inSession())).toEqual({
    choice: { kind: "offline" },
    webmails: [webmail],
    tag: "fr",
  });
});

test.each([
  [null],
  ["fr"],
  [{}],
  [{ choice: { kind: "all" }, webmails: [], tag: "fr" }],
  [{ choice: { kind: "none" }, webmails: [{}], tag: "fr" }],
  [{ choice: { kind: "none" }, webmails: [], tag: 5 }],
])("%j in the store is no copy", async (damaged) => {
  await browser.storage.session.set({ glance: damaged });
  expect(glanceIn(await inSession())).toBeNull();
});
