// What is being written, as it lies in a session store: one key per message, intent and
// standing, so that two writers never overwrite each other and a worker that dies loses
// nothing. Pure: the store is handed in, the browser's or, for private windows, the
// worker's memory. Whatever is not of the right shape is as good as not there.
import type { Domain } from "./mailbox/domain.ts";
import type { Left } from "./journal/came-back.ts";
import type { Intent } from "./journal/record.ts";
import type { Asked } from "./journal/sending.ts";
import type { Writing } from "./protocol.ts";
import type { Standing } from "./display/account.ts";
import {
  isCount,
  isFlag,
  isText,
  listOf,
  orNull,
  type Shape,
  shaped,
  wordOf,
} from "./shape.ts";
import { isVerdict } from "./verdict-shape.ts";

/** A compose window of a tab. */
export interface OpenMessage {
  readonly tab: number;
  readonly frame: number;
  /** Origin of the frame that tells it: a grant that is withdrawn ends its messages. */
  readonly origin: string;
  readonly id: string;
  readonly writing: Writing;
  /** Milliseconds since the epoch of the last reading. */
  readonly at: number;
}

/** The part of `storage.session` that a private window must not touch. */
export interface SessionStore {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** For private windows: the worker's memory. */
export function memoryStore(): SessionStore {
  const items = new Map<string, unknown>();
  return {
    get: async () => Object.fromEntries(items),
    set: async (more) => {
      for (const [key, value] of Object.entries(more)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
}

const openKey = (tab: number, id: string) => `open:${tab}:${id}`;
const intentKey = (tab: number, id: string) => `intent:${tab}:${id}`;
const askedKey = (tab: number, id: string) => `asked:${tab}:${id}`;
const leftKey = (tab: number, id: string) => `left:${tab}:${id}`;
const verdictKey = (domain: string) => `verdict:${domain}`;

/** What is being written, as one snapshot. */
export interface Desk {
  readonly messages: readonly OpenMessage[];
  readonly intents: readonly {
    readonly tab: number;
    readonly intent: Intent;
  }[];
  /** Over which of them the browser asked something. */
  readonly asked: readonly Asked[];
  /** What counted as sent and may still come back, refused. */
  readonly left: readonly Left[];
  readonly standings: ReadonlyMap<string, Standing>;
}

// The values were written by this module, perhaps by an older version of it, perhaps
// cut short: each guard looks at every part that is read later, and what does not
// pass is as good as not there.
const recipientsWith = (people: Shape) =>
  listOf(shaped({ domain: isText, people, fields: listOf(isText) }));
const isWriting = shaped({
  adapter: isText,
  sender: orNull(isText),
  recipients: recipientsWith(isCount),
  unreadable: isCount,
});
// prettier-ignore
const isOpenMessage = shaped({
  tab: isCount, frame: isCount, origin: isText, id: isText, writing: isWriting, at: isCount,
});
const isIntent = shaped({
  id: isText,
  sender: orNull(isText),
  recipients: recipientsWith(listOf(isText)),
  unreadable: isCount,
  at: isCount,
});

// prettier-ignore
const isLeft = shaped({
  tab: isCount, frame: isCount, id: isText, sender: orNull(isText),
  recipients: recipientsWith(isCount), unreadable: isCount, doubtful: isFlag, at: isCount,
  next: orNull(isText),
});
const isAsked = shaped({
  tab: isCount,
  id: isText,
  state: wordOf<Asked["state"]>({ stands: true, answered: true }),
  at: isCount,
});

const isStanding = shaped({ verdict: orNull(isVerdict), looking: isFlag });

export function deskOf(items: Record<string, unknown>): Desk {
  const messages: OpenMessage[] = [];
  const intents: { tab: number; intent: Intent }[] = [];
  const asked: Asked[] = [];
  const left: Left[] = [];
  const standings = new Map<string, Standing>();
  for (const [key, value] of Object.entries(items)) {
    // The casts say what the guard before each has seen.
    const tab = Number(key.split(":")[1]);
    if (key.startsWith("open:") && isOpenMessage(value))
      messages.push(value as OpenMessage);
    else if (key.startsWith("intent:") && isCount(tab) && isIntent(value))
      intents.push({ tab, intent: value as Intent });
    else if (key.startsWith("asked:") && isAsked(value))
      asked.push(value as Asked);
    else if (key.startsWith("left:") && isLeft(value)) left.push(value as Left);
    else if (key.startsWith("verdict:") && isStanding(value))
      standings.set(key.slice("verdict:".length), value as Standing);
  }
  messages.sort((a, b) => b.at - a.at);
  return { messages, intents, asked, left, standings };
}

export const desk = {
  read: async (store: SessionStore): Promise<Desk> => deskOf(await store.get()),
  open: (store: SessionStore, message: OpenMessage) =>
    store.set({ [openKey(message.tab, message.id)]: message }),
  close: (store: SessionStore, tab: number, id: string) =>
    store.remove([openKey(tab, id)]),
  /** What the browser asked at an earlier click is over. */
  async intend(store: SessionStore, tab: number, intent: Intent) {
    await store.remove([askedKey(tab, intent.id)]);
    await store.set({ [intentKey(tab, intent.id)]: intent });
  },
  drop: (store: SessionStore, tab: number, id: string) =>
    store.remove([intentKey(tab, id), askedKey(tab, id)]),
  ask: (store: SessionStore, asked: Asked) =>
    store.set({ [askedKey(asked.tab, asked.id)]: asked }),
  leave: (store: SessionStore, left: Left) =>
    store.set({ [leftKey(left.tab, left.id)]: left }),
  settle: (store: SessionStore, tab: number, id: string) =>
    store.remove([leftKey(tab, id)]),
  stand: (store: SessionStore, domain: Domain, standing: Standing) =>
    store.set({ [verdictKey(domain)]: standing }),
  forget: (store: SessionStore, domains: readonly string[]) =>
    store.remove(domains.map(verdictKey)),
};
