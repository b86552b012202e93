// The language of our pages: what the person chose, else what the browser speaks.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { wordsFor } from "../utils/display/words.ts";
import { language, languageInUse } from "../utils/storage.ts";

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
