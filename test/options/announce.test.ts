// Whether a week's summary is announced: the browser is asked within the click, and the
// box shows what was both asked for and allowed.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { announceDeeds } from "../../entrypoints/options/announce.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { announceSince } from "../../utils/storage.ts";

const PERMISSION = { permissions: ["notifications"] };

let allowed: boolean;
const request = vi.fn();
const remove = vi.fn();
const changed = vi.fn();
/** Until a deed has run to its end, some turns of the queue later. */
const done = (times = 1) =>
  vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(times));

beforeEach(() => {
  fakeBrowser.reset();
  for (const mock of [request, remove, changed]) mock.mockReset();
  allowed = false;
  request.mockImplementation(async () => (allowed = true));
  remove.mockImplementation(async () => !(allowed = false));
  vi.spyOn(browser.permissions, "request").mockImplementation(request);
  vi.spyOn(browser.permissions, "remove").mockImplementation(remove);
  vi.spyOn(browser.permissions, "contains").mockImplementation(
    async () => allowed,
  );
});
afterEach(() => vi.restoreAllMocks());

test("it is off at first", async () => {
  expect(await announceDeeds(changed).read()).toEqual({
    on: false,
    refused: false,
  });
});

describe("switching on", () => {
  test("asks within the click, before anything else, and begins with this week", async () => {
    const deeds = announceDeeds(changed);
    deeds.onSwitch(true);
    expect(request).toHaveBeenCalledExactlyOnceWith(PERMISSION);
    await done();
    expect(await announceSince.getValue()).toBe(weekOf(Date.now(), ownZone()));
    expect(await deeds.read()).toEqual({ on: true, refused: false });
  });

  test.each([
    ["a no", () => request.mockResolvedValue(false)],
    ["a prompt that fails", () => request.mockRejectedValue(new Error("no"))],
  ])("changes nothing after %s, and says so", async (_, answers) => {
    answers();
    const deeds = announceDeeds(changed);
    deeds.onSwitch(true);
    await done();
    expect(await announceSince.getValue()).toBeNull();
    expect(await deeds.read()).toEqual({ on: false, refused: true });
  });
});

test("switching off ends it, clears what is shown, and gives the permission back", async () => {
  allowed = true;
  await announceSince.setValue("2026-W40");
  await browser.notifications.create("2026-W47", {
    type: "basic",
    iconUrl: "",
    title: "",
    message: "",
  });
  let atRemoval: unknown;
  remove.mockImplementation(async () => {
    const shown = Object.keys(await browser.notifications.getAll());
    atRemoval = [await announceSince.getValue(), shown];
    return true;
  });
  announceDeeds(changed).onSwitch(false);
  await done();
  expect(remove).toHaveBeenCalledExactlyOnceWith(PERMISSION);
  expect(atRemoval).toEqual([null, []]);
});

test.each([
  ["the permission was withdrawn", "2026-W40", false],
  ["nobody asked for it", null, true],
])("when %s, it is off", async (_, since, isAllowed) => {
  await announceSince.setValue(since);
  allowed = isAllowed;
  expect((await announceDeeds(changed).read()).on).toBe(false);
});
