// The announcement over a store, alarms and notifications in memory: once for each week,
// whenever the worker is killed; never without being asked for, allowed, and counted.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { announce } from "../../entrypoints/background/announce.ts";
import { type Database, open } from "../../utils/database.ts";
import { nextLook } from "../../utils/journal/announce.ts";
import { ownZone } from "../../utils/journal/week.ts";
import {
  announced,
  announceSince,
  eraseCounts,
  language,
} from "../../utils/storage.ts";
import { languages } from "../../utils/display/languages.ts";
import { sent } from "../journal/week-of-mail.ts";

/** Wednesday of week 48, in every zone. */
const NOW = Date.parse("2026-11-25T12:00:00Z");
const WEEK = 7 * 24 * 3_600_000;

let database: Database;
let now: number;
let allowed: boolean;
const listeners: Record<"onAdded" | "onRemoved", (() => void)[]> = {
  onAdded: [],
  onRemoved: [],
};
const created = vi.spyOn(browser.notifications, "create");

const count = (id: string, week: string) =>
  database.record({ ...sent(id, ["bakery.example.org", ["p"], null]), week });

/** A worker begins; of one before it nothing listens any more. */
function start(kept: Database | null = database): void {
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.notifications.onClicked.removeAllListeners();
  fakeBrowser.storage.local.onChanged.removeAllListeners();
  announce(Promise.resolve(kept), () => now);
}
const alarm = async () =>
  (await browser.alarms.get("announce"))?.scheduledTime ?? null;
/** Until everything that was begun has ended or hangs. */
const settled = async () => {
  for (let turn = 0; turn < 30; turn++)
    await new Promise((done) => setTimeout(done, 0));
};
const shown = async () => Object.keys(await browser.notifications.getAll());

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  const opened = await open();
  if (!opened) throw new Error("no database");
  database = opened;
  now = NOW;
  allowed = true;
  created.mockClear();
  vi.spyOn(browser.i18n, "getUILanguage").mockReturnValue("en");
  vi.spyOn(browser.permissions, "contains").mockImplementation(
    async () => allowed,
  );
  for (const event of ["onAdded", "onRemoved"] as const) {
    listeners[event] = [];
    vi.spyOn(browser.permissions[event], "addListener").mockImplementation(
      (listener) => listeners[event].push(() => listener({})),
    );
  }
  await announceSince.setValue("2026-W40");
  await count("m1", "2026-W47");
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a week that ended and was counted", () => {
  test.each([
    ["en", "Your week", "The summary of week 47 is there."],
    ["fr", "Votre semaine", "Le bilan de la semaine 47 est là."],
    ["de", "Ihre Woche", "Die Übersicht der Woche 47 ist da."],
  ] as const)(
    "is announced in %s by its number alone",
    async (code, title, message) => {
      expect(languages[code].week.title).toBe(title);
      await language.setValue(code);
      start();
      await settled();
      expect(created.mock.calls).toEqual([
        [
          "2026-W47",
          {
            type: "basic",
            iconUrl: browser.runtime.getURL("/icon/128.png"),
            title,
            message,
          },
        ],
      ]);
      expect(await announced.getValue()).toBe("2026-W47");
      expect(await alarm()).toBe(nextLook(NOW, ownZone()));
    },
  );

  test("is announced once, however often the worker begins, and the next one follows", async () => {
    const ring = () => {
      const due = { name: "announce", scheduledTime: now };
      return fakeBrowser.alarms.onAlarm.trigger({
        ...due,
        persistAcrossSessions: true,
      });
    };
    for (let at = 0; at < 5; at++) {
      start();
      await Promise.all([ring(), ring()]);
      await settled();
    }
    expect(created).toHaveBeenCalledTimes(1);
    await count("m2", "2026-W48");
    now += WEEK;
    await ring();
    expect(created.mock.calls.map(([week]) => week)).toEqual([
      "2026-W47",
      "2026-W48",
    ]);
    // One stands at a time.
    expect(await shown()).toEqual(["2026-W48"]);
  });

  test("is announced when its counts alone remain", async () => {
    await database.fold("2026-W48");
    expect(await database.entries()).toEqual([]);
    start();
    await settled();
    expect(await shown()).toEqual(["2026-W47"]);
  });
});

describe("nothing is announced", () => {
  test.each<[string, () => Promise<unknown> | void]>([
    ["when nobody asked for it", () => announceSince.setValue(null)],
    [
      "when it was asked for after that week",
      () => announceSince.setValue("2026-W48"),
    ],
    [
      "when the store holds no week",
      () => browser.storage.local.set({ announceSince: true }),
    ],
    ["when it was announced", () => announced.setValue("2026-W47")],
    ["when the week was erased", () => database.eraseWeek("2026-W47")],
    ["when another week was counted", () => void (now += WEEK)],
  ])("%s", async (_, change) => {
    await change();
    start();
    await settled();
    expect(created).not.toHaveBeenCalled();
  });

  test("where the browser keeps nothing", async () => {
    start(null);
    await settled();
    expect(created).not.toHaveBeenCalled();
  });
});

test("switched off, no alarm is left", async () => {
  start();
  await settled();
  expect(await alarm()).not.toBeNull();
  await announceSince.setValue(null);
  await settled();
  expect(await alarm()).toBeNull();
});

test("a permission that was withdrawn switches it off", async () => {
  start();
  await settled();
  allowed = false;
  for (const listener of listeners.onRemoved) listener();
  await settled();
  expect(await announceSince.getValue()).toBeNull();
  expect(await alarm()).toBeNull();
});

test("asked for by a clock that was ahead, it is asked for now", async () => {
  await announceSince.setValue("2027-W48");
  start();
  await settled();
  expect(await announceSince.getValue()).toBe("2026-W48");
  await count("m2", "2026-W48");
  now += WEEK;
  start();
  await settled();
  expect(await shown()).toEqual(["2026-W48"]);
});

test("erased with my data: what was announced, what is shown, and all before", async () => {
  start();
  await settled();
  await database.erase();
  await eraseCounts();
  await settled();
  expect(await announced.getValue()).toBeNull();
  expect(await shown()).toEqual([]);
  // Brought back from a backup, the week is announced no second time.
  await count("m1", "2026-W47");
  start();
  await settled();
  expect(created).toHaveBeenCalledTimes(1);
  expect(await announceSince.getValue()).toBe("2026-W48");
});

describe("a click", () => {
  const click = async (id: string) => {
    await fakeBrowser.notifications.onClicked.trigger(id);
    const tabs = await browser.tabs.query({});
    return tabs.map(({ url }) => url).filter((url) => url?.includes("weekly"));
  };

  test("opens the week, once, and clears the notification", async () => {
    start();
    await settled();
    // A permission that is granted again adds no second listener.
    for (const listener of listeners.onAdded) listener();
    expect(await click("2026-W47")).toEqual([
      browser.runtime.getURL("/weekly.html?week=2026-W47"),
    ]);
    expect(await shown()).toEqual([]);
  });

  test("opens a window where the browser has none", async () => {
    start();
    await settled();
    const opened = vi.spyOn(browser.windows, "create");
    const create = vi
      .spyOn(browser.tabs, "create")
      .mockRejectedValue(new Error("No current window"));
    await click("2026-W47");
    create.mockRestore();
    expect(opened.mock.calls).toEqual([
      [{ url: browser.runtime.getURL("/weekly.html?week=2026-W47") }],
    ]);
  });

  test("on what is no week opens nothing", async () => {
    start();
    await settled();
    expect(await click("2026-W47&x=1")).toEqual([]);
  });
});

describe("a worker killed", () => {
  /** Everything that the worker asks of the browser. */
  const asks: readonly (readonly [object, string])[] = [
    [browser.storage.local, "get"],
    [browser.storage.local, "set"],
    [browser.permissions, "contains"],
    [browser.notifications, "getAll"],
    [browser.notifications, "clear"],
    [browser.notifications, "create"],
    [browser.alarms, "create"],
  ];

  /** Whatever is asked as number `at` is never answered, be it done or not. */
  function killAt(at: number, isDone: boolean) {
    let asked = 0;
    const undo = asks.map(([api, name]) => {
      const real: unknown = Reflect.get(api, name);
      if (typeof real !== "function") throw new Error(name);
      Reflect.set(api, name, async (...args: unknown[]) => {
        const mine = asked++;
        const answer: unknown =
          mine < at || (mine === at && isDone)
            ? await Reflect.apply(real, api, args)
            : undefined;
        return mine < at ? answer : new Promise(() => undefined);
      });
      return () => Reflect.set(api, name, real);
    });
    return {
      wasReached: () => asked > at,
      end: () => undo.forEach((one) => one()),
    };
  }

  test.each([
    ["before what it asked for is done", false],
    ["after it", true],
  ])("at any moment, %s, announces no week twice", async (_, isDone) => {
    const times: number[] = [];
    for (let at = 0; ; at++) {
      fakeBrowser.reset();
      await announceSince.setValue("2026-W40");
      const killer = killAt(at, isDone);
      start();
      await settled();
      killer.end();
      const before = await shown();
      if (!killer.wasReached()) break;
      // The person reads it; the next workers begin.
      for (const id of before) await browser.notifications.clear(id);
      for (let again = 0; again < 3; again++) {
        start();
        await settled();
      }
      times.push(before.length + (await shown()).length);
    }
    expect(times.length).toBeGreaterThan(6);
    expect(times.filter((one) => one > 1)).toEqual([]);
    // Killed before it noted the week, it announces it the next time.
    expect(times[0]).toBe(1);
  });
});
