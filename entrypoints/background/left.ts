// What counted as sent because its window went, and may yet be taken back: by the very next
// document of its frame, which opens it again (refused), or by the end of its tab, where the
// browser's own question was in the way. The rules: utils/journal/came-back.ts, sending.ts.
import type { Database } from "../../utils/database.ts";
import {
  cameBack,
  followedBy,
  leftOf,
  wasClosed,
} from "../../utils/journal/came-back.ts";
import type { Intent } from "../../utils/journal/record.ts";
import { isDoubtful } from "../../utils/journal/sending.ts";
import type { Writing } from "../../utils/protocol.ts";
import { desk, type SessionStore } from "../../utils/desk.ts";

interface Frame {
  readonly store: SessionStore;
  readonly tab: number;
  readonly frame: number;
}

interface Document extends Frame {
  readonly document: string;
}

export interface LeftMessages {
  /** It counts now. */
  note(frame: Frame, intent: Intent): Promise<void>;
  /** A new document said hello: what its frame's last one sent may come back in it. */
  follow(document: Document): Promise<void>;
  /** A compose window opens: it may be one that counted, and goes on as a new one. */
  takeBack(document: Document, id: string, writing: Writing): Promise<void>;
  closed(store: SessionStore, tab: number): Promise<void>;
}

export function leftMessages(
  database: Promise<Database | null>,
  now: () => number,
): LeftMessages {
  const leftIn = async ({ store, tab, frame }: Frame) =>
    (await desk.read(store)).left.filter(
      (one) => one.tab === tab && one.frame === frame,
    );

  return {
    async note(frame, intent) {
      const { store, tab } = frame;
      const { asked } = await desk.read(store);
      const question = asked.find(
        (one) => one.tab === tab && one.id === intent.id,
      );
      const doubtful = isDoubtful(question, now());
      await desk.leave(store, leftOf(intent, frame, doubtful, now()));
    },
    async follow(place) {
      const { store, tab, document } = place;
      for (const one of await leftIn(place)) {
        const followed = followedBy(one, document, now());
        if (followed) await desk.leave(store, followed);
        else await desk.settle(store, tab, one.id);
      }
    },
    async takeBack(place, id, writing) {
      const { store, tab, document } = place;
      const { messages } = await desk.read(store);
      const isNew = !messages.some((one) => one.tab === tab && one.id === id);
      for (const one of await leftIn(place)) {
        const what = cameBack(one, document, isNew ? writing : null, now());
        if (what === "back") await (await database)?.withdraw(one.id);
        if (what !== "perhaps") await desk.settle(store, tab, one.id);
      }
    },
    async closed(store, tab) {
      const { left } = await desk.read(store);
      for (const one of left) {
        if (one.tab !== tab) continue;
        if (wasClosed(one, now())) await (await database)?.withdraw(one.id);
        await desk.settle(store, tab, one.id);
      }
    },
  };
}
