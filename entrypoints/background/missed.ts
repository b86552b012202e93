// Counts on which pages an adapter's rules found nothing, one page after the other. The
// counts are of this version's rules: an update begins anew.
import { queue } from "../../utils/in-turn.ts";
import { dayOf, ownZone } from "../../utils/journal/week.ts";
import { counted, missedIn } from "../../utils/missed.ts";
import type { PageMessage } from "../../utils/protocol.ts";
import { missed } from "../../utils/storage.ts";

const inTurn = queue();

export const countMissed = (
  message: Extract<PageMessage, { type: "broken" }>,
  now: number,
): Promise<void> =>
  inTurn(async () => {
    const before = missedIn(await missed.getValue());
    await missed.setValue(counted(before, message, dayOf(now, ownZone())));
  });

export const forgetMissed = (): Promise<void> => missed.removeValue();
