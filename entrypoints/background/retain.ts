// How long what is kept is kept: at every start of the worker, once a day and when the
// person chooses another time, older weeks of the journal fold into their totals, and
// answers that are used no more go.
import { browser } from "wxt/browser";
import type { Database } from "../../utils/database.ts";
import { MAX_STALE_MS } from "../../utils/dns/cache.ts";
import { ALTERNATIVE_MS } from "../../utils/dns/spread.ts";
import { oldestKept, retentionOf } from "../../utils/journal/totals.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { retention } from "../../utils/storage.ts";

const LIFETIMES = { verdicts: MAX_STALE_MS, alternatives: ALTERNATIVE_MS };
const ALARM = "retain";
const DAY_MINUTES = 24 * 60;

/** Registers its listeners at once, as the worker's life asks. */
export function retain(
  database: Promise<Database | null>,
  now: () => number,
): void {
  async function tidy(): Promise<void> {
    const weeks = retentionOf(await retention.getValue());
    const thisWeek = weekOf(now(), ownZone());
    const oldest = oldestKept(thisWeek, weeks);
    const kept = await database;
    await kept?.fold(oldest);
    await kept?.forget(now(), LIFETIMES, oldest);
  }
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await tidy();
  });
  retention.watch(() => tidy());
  void tidy();
  // An alarm of the same name is replaced: one that is there goes on, or the day never ends.
  void browser.alarms
    .get(ALARM)
    .then((known) =>
      known
        ? undefined
        : browser.alarms.create(ALARM, { periodInMinutes: DAY_MINUTES }),
    );
}
