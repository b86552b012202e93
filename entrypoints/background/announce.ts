// Announces the summary of a week that has ended, once, where the person asked for it and
// the browser allows it: at every start of the worker, on Monday morning, and when they
// ask. A notification is read by whoever stands by, and the system may keep a log of
// them: it names the week, and nothing of what is in it.
import { browser } from "wxt/browser";
import type { Database } from "../../utils/database.ts";
import { wordsFor } from "../../utils/display/languages.ts";
import { queue } from "../../utils/in-turn.ts";
import { dueWeek, nextLook, weekIn } from "../../utils/journal/announce.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { clearAll } from "../../utils/notices.ts";
import {
  announced,
  announceSince,
  languageInUse,
} from "../../utils/storage.ts";

const ALARM = "announce";
/** Notifications come and go with the permission; Firefox for Android has no windows. */
const api: Partial<Pick<typeof browser, "notifications" | "windows">> = browser;

/** A notification's id is its week. */
async function show(week: string): Promise<void> {
  const words = wordsFor(await languageInUse());
  await api.notifications?.create(week, {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icon/128.png"),
    title: words.week.title,
    message: words.week.announced(Number(week.slice(-2))),
  });
}

async function openWeek(id: string): Promise<void> {
  await api.notifications?.clear(id);
  const week = weekIn(id);
  if (week === null) return;
  const url = browser.runtime.getURL(`/weekly.html?week=${week}`);
  const tab = await browser.tabs.create({ url }).catch(() => null);
  // The browser may run on without a window.
  if (tab === null) await api.windows?.create({ url });
  else if (tab.windowId !== undefined)
    await api.windows?.update(tab.windowId, { focused: true });
}

/** Registers its listeners at once, as the worker's life asks. */
export function announce(
  database: Promise<Database | null>,
  now: () => number,
): void {
  async function isCounted(week: string): Promise<boolean> {
    const journal = await database;
    if (!journal) return false;
    if ((await journal.entriesOf(week)).length > 0) return true;
    return ((await journal.totalsOf(week))?.messages ?? 0) > 0;
  }

  async function look(): Promise<void> {
    const since = weekIn(await announceSince.getValue());
    if (since === null) {
      await browser.alarms.clear(ALARM);
      return;
    }
    const permissions = ["notifications" as const];
    if (!(await browser.permissions.contains({ permissions })))
      return announceSince.setValue(null);
    const zone = ownZone();
    const thisWeek = weekOf(now(), zone);
    // The clock was ahead when they asked for it.
    if (since > thisWeek) await announceSince.setValue(thisWeek);
    const last = weekIn(await announced.getValue());
    const week = dueWeek(now(), zone, since, last);
    if (week !== null && (await isCounted(week))) {
      // Noted first: a worker that is killed now announces this week never, not twice.
      await announced.setValue(week);
      await clearAll(api.notifications);
      await show(week);
    }
    await browser.alarms.create(ALARM, { when: nextLook(now(), zone) });
  }
  const inTurn = queue();
  const lookInTurn = () => inTurn(look);

  /** "My data" was erased: what is left begins with this week. */
  async function forget(): Promise<void> {
    await clearAll(api.notifications);
    if (weekIn(await announceSince.getValue()) !== null)
      await announceSince.setValue(weekOf(now(), ownZone()));
  }

  const hear = () => {
    if (api.notifications?.onClicked.hasListener(openWeek) === false)
      api.notifications.onClicked.addListener(openWeek);
  };
  hear();
  browser.permissions.onAdded.addListener(hear);
  browser.permissions.onRemoved.addListener(() => lookInTurn());
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await lookInTurn();
  });
  announceSince.watch(() => lookInTurn());
  announced.watch((week) => (week === null ? forget() : undefined));
  void lookInTurn();
}
