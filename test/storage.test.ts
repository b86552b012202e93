// The language of our pages: what the person chose, else what the browser speaks; and
// what a damaged store holds is as good as not there, so that no page stays blank for it.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { wordsFor } from "../utils/display/words.ts";
import {
  choice,
  language,
  languageInUse,
  ownResolvers,
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
