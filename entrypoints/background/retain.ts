// How long the journal keeps each message: at every start of the worker, once a day and
// when the person chooses another time, weeks that are older fold into their totals.
import { browser } from "wxt/browser";
import type { Database } from "../../utils/database.ts";
import { oldestKept, retentionOf } from "../../utils/journal/totals.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { retention } from "../../utils/storage.ts";

const ALARM = "retain";
const DAY_MINUTES = 24 * 60;

/** Registers its listeners at once, as the worker's life asks. */
export function retain(
  database: Promise<Database | null>,
  now: () => number,
): void {
  async function fold(): Promise<void> {
    const weeks = retentionOf(await retention.getValue());
    const thisWeek = weekOf(now(), ownZone());
    await (await database)?.fold(oldestKept(thisWeek, weeks));
  }
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await fold();
  });
  retention.watch(() => fold());
  void fold();
  // An alarm of the same name is replaced: one that is there goes on, or the day never ends.
  void browser.alarms
    .get(ALARM)
    .then((known) =>
      known
        ? undefined
        : browser.alarms.create(ALARM, { periodInMinutes: DAY_MINUTES }),
    );
}
