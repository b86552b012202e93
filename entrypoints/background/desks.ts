// What the pages tell of their compose windows, put where popup and badge find
// it; and the decision whether a message was sent. A desk is a tab's store:
// `storage.session`, or the worker's memory for a private window.
import type { Domain } from "../../utils/mailbox/domain.ts";
import type { Database } from "../../utils/database.ts";
import type { Hash } from "../../utils/journal/correspondent.ts";
import { entryOf, type Intent, intentOf } from "../../utils/journal/record.ts";
import { ownZone } from "../../utils/journal/week.ts";
import { type Asked, decide } from "../../utils/journal/sending.ts";
import type { PageMessage, Signal, Writing } from "../../utils/protocol.ts";
import { desk, type SessionStore } from "../../utils/desk.ts";
import { heard } from "./heard.ts";
import { leftMessages } from "./left.ts";
import type { Lookups } from "./lookups.ts";

export interface Place {
  readonly store: SessionStore;
  readonly tab: number;
  readonly frame: number;
  /** The document that speaks: its id, or where the browser tells none, its address. */
  readonly document: string;
  readonly origin: string;
  readonly private: boolean;
}

/** Where a message is being written: what counting it needs to know. */
type Spot = Pick<Place, "store" | "tab" | "frame" | "private">;

type DeskMessage = Exclude<PageMessage, { type: "hello" | "rules" | "broken" }>;

export interface Desks {
  receive(place: Place, message: DeskMessage): Promise<void>;
  /** A new document stands where this frame's old one was. */
  arrived(place: Place): Promise<void>;
  /** Looks up again what every open message needs. */
  again(store: SessionStore, isPrivate: boolean): Promise<void>;
  /** Forgets what pages of no longer granted origins were writing; nothing of it counts as sent. */
  withdrawn(
    store: SessionStore,
    isGranted: (origin: string) => Promise<boolean>,
  ): Promise<void>;
  /** The tab was closed. */
  closed(store: SessionStore, tab: number, isPrivate: boolean): Promise<void>;
}

/** The sender's own side first. */
function domainsOf({ sender, recipients }: Writing): Domain[] {
  const domains = recipients.map(({ domain }) => domain);
  return [...new Set(sender ? [sender, ...domains] : domains)];
}

export function desks(
  lookups: Lookups,
  database: Promise<Database | null>,
  hash: () => Promise<Hash>,
  refreshBadge: (store: SessionStore, tab: number) => Promise<void>,
  now: () => number,
  /** Says something to a page's script; resolves when it is heard. */
  call: (tab: number, frame: number) => Promise<unknown>,
  wait: (milliseconds: number) => Promise<void>,
): Desks {
  const left = leftMessages(database, now);

  async function count(spot: Spot, intent: Intent) {
    const { store, tab } = spot;
    if (!spot.private) {
      // Noted first: a worker that is killed in between does both again.
      await left.note(spot, intent);
      const { standings } = await desk.read(store);
      const entry = entryOf(
        intent,
        (domain) => {
          const standing = standings.get(domain);
          return standing && !standing.looking ? standing.verdict : null;
        },
        ownZone(),
      );
      await (await database)?.record(entry);
    }
    await desk.drop(store, tab, intent.id);
  }

  async function signal(spot: Spot, id: string, what: Signal) {
    const { store, tab } = spot;
    const { intents } = await desk.read(store);
    const intent = intents.find(
      (one) => one.tab === tab && one.intent.id === id,
    )?.intent;
    try {
      switch (decide(what, intent !== undefined)) {
        case "count":
          if (intent) await count(spot, intent);
          break;
        case "withdraw":
          if (!spot.private) await (await database)?.withdraw(id);
          await desk.drop(store, tab, id);
          break;
        case "drop-intent":
          await desk.drop(store, tab, id);
          break;
        case "nothing":
          break;
      }
    } finally {
      // On a full disk the intent waits for the next try; the window is gone all the same.
      if (what === "gone") await desk.close(store, tab, id);
    }
  }

  async function lookAll(
    store: SessionStore,
    isPrivate: boolean,
    domains: readonly Domain[],
  ) {
    const { standings } = await desk.read(store);
    await Promise.all(
      domains
        // `looking` without end is what a worker that died leaves behind.
        .filter((domain) => standings.get(domain)?.looking !== false)
        .map((domain) => lookups.look(store, domain, !isPrivate)),
    );
  }

  async function endOf(
    store: SessionStore,
    tab: number,
    frame: number | null,
    isPrivate: boolean,
  ) {
    const { messages } = await desk.read(store);
    for (const message of messages)
      if (message.tab === tab && (frame === null || message.frame === frame))
        await signal(
          { store, tab, frame: message.frame, private: isPrivate },
          message.id,
          "gone",
        );
  }

  /** A page's words count in the order they were said: "gone" never overtakes "sent". */
  const tails = new Map<number, Promise<void>>();
  function inOrder(tab: number, act: () => Promise<void>): Promise<void> {
    const turn = (tails.get(tab) ?? Promise.resolve()).then(act);
    const tail = turn.catch(() => undefined);
    tails.set(tab, tail);
    void tail.then(() => {
      if (tails.get(tab) === tail) tails.delete(tab);
    });
    return turn;
  }

  /** After the click on Send: does a dialog of the browser stand over the page? */
  function ask({ store, tab, frame }: Place, id: string): Promise<void> {
    const tell = (state: Asked["state"]) =>
      inOrder(tab, async () => {
        const { intents } = await desk.read(store);
        if (intents.some((one) => one.tab === tab && one.intent.id === id))
          await desk.ask(store, { tab, id, state, at: now() });
      });
    return heard(() => call(tab, frame), wait, tell);
  }

  async function apply(place: Place, message: DeskMessage): Promise<void> {
    const { store, tab, frame, origin } = place;
    switch (message.type) {
      case "writing": {
        const { id, writing } = message;
        const at = now();
        await left.takeBack(place, id, writing);
        await desk.open(store, { tab, frame, origin, id, writing, at });
        break;
      }
      case "sent":
        await desk.intend(
          store,
          tab,
          await intentOf(message, await hash(), now()),
        );
        break;
      case "signal":
        await signal(place, message.id, message.signal);
        break;
      default:
        message satisfies never;
    }
  }

  return {
    async receive(place, message) {
      const { store, tab } = place;
      await inOrder(tab, () => apply(place, message));
      if (message.type === "sent" && !place.private)
        void ask(place, message.id).catch(() => undefined);
      await refreshBadge(store, tab);
      // Outside the queue: a slow resolver holds up no message.
      if (message.type === "writing")
        await lookAll(store, place.private, domainsOf(message.writing));
    },
    async arrived(place) {
      const { store, tab, frame } = place;
      await inOrder(tab, async () => {
        await endOf(store, tab, frame, place.private);
        await left.follow(place);
      });
      await refreshBadge(store, tab);
    },
    async again(store, isPrivate) {
      const { messages } = await desk.read(store);
      const domains = messages.flatMap(({ writing }) => domainsOf(writing));
      await lookAll(store, isPrivate, [...new Set(domains)]);
    },
    async withdrawn(store, isGranted) {
      const { messages } = await desk.read(store);
      for (const { tab, id, origin } of messages) {
        if (await isGranted(origin)) continue;
        await inOrder(tab, async () => {
          await desk.drop(store, tab, id);
          await desk.close(store, tab, id);
        });
        await refreshBadge(store, tab);
      }
    },
    closed: (store, tab, isPrivate) =>
      inOrder(tab, async () => {
        await endOf(store, tab, null, isPrivate);
        // Send was clicked before the page's first reading.
        const { intents } = await desk.read(store);
        for (const { intent } of intents.filter((one) => one.tab === tab))
          await count({ store, tab, frame: 0, private: isPrivate }, intent);
        await left.closed(store, tab);
      }),
  };
}
