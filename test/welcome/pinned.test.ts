// @vitest-environment happy-dom
// Whether the icon is in the toolbar, as far as the browser says.
import { afterEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { isUnpinned, pinChanges } from "../../entrypoints/welcome/pinned.ts";

/** A browser that answers so; without an answer it knows nothing of toolbars. */
const toolbar = (action: object) =>
  vi.spyOn(browser, "action", "get").mockReturnValue(
    // What of `action` a browser has is its own affair.
    action as typeof browser.action,
  );
afterEach(() => vi.restoreAllMocks());

test.each([
  ["in the toolbar", { isOnToolbar: true }, false],
  ["elsewhere", { isOnToolbar: false }, true],
  ["not told (Firefox for Android)", {}, false],
])("an icon that is %s", async (_, settings, expected) => {
  toolbar({ getUserSettings: async () => settings });
  expect(await isUnpinned()).toBe(expected);
});

test("a browser that does not know the question, or refuses it, says nothing", async () => {
  toolbar({});
  expect(await isUnpinned()).toBe(false);
  toolbar({ getUserSettings: () => Promise.reject(new Error("no window")) });
  expect(await isUnpinned()).toBe(false);
});

test("a change is heard from the browser, and by coming back to the page", () => {
  const listeners: (() => void)[] = [];
  toolbar({
    onUserSettingsChanged: {
      addListener: (listener: () => void) => listeners.push(listener),
    },
  });
  const changed = vi.fn();
  pinChanges(changed);
  listeners.forEach((tell) => tell());
  expect(changed).toHaveBeenCalledTimes(1);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(changed).toHaveBeenCalledTimes(2);
  toolbar({});
  expect(() => pinChanges(changed)).not.toThrow();
});
