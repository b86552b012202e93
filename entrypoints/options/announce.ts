// Whether a week's summary is announced: switching on asks the browser for notifications
// within the click, switching off gives them back. It is on when it was asked for and the
// browser allows it.
import { browser } from "wxt/browser";
import { queue } from "../../utils/in-turn.ts";
import { weekIn } from "../../utils/journal/announce.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { clearAll } from "../../utils/notices.ts";
import { announceSince } from "../../utils/storage.ts";

/** Notifications come and go with the permission. */
const api: Partial<Pick<typeof browser, "notifications">> = browser;

/** `changed`: something is to be shown anew. */
export function announceDeeds(changed: () => void) {
  let refused = false;
  const next = queue();
  const inTurn = (deed: () => Promise<unknown>) =>
    void next(() => deed().finally(changed));
  return {
    async read() {
      const [since, allowed] = await Promise.all([
        announceSince.getValue(),
        browser.permissions.contains({ permissions: ["notifications"] }),
      ]);
      return { on: weekIn(since) !== null && allowed, refused };
    },
    onSwitch(on: boolean) {
      if (!on) {
        refused = false;
        inTurn(async () => {
          await announceSince.setValue(null);
          // Without the permission a click on one that is left would lead nowhere.
          await clearAll(api.notifications);
          await browser.permissions.remove({ permissions: ["notifications"] });
        });
        return;
      }
      const answered = browser.permissions.request({
        permissions: ["notifications"],
      });
      inTurn(async () => {
        refused = !(await answered.catch(() => false));
        if (!refused)
          await announceSince.setValue(weekOf(Date.now(), ownZone()));
      });
    },
  };
}
