// Stories of what pages tell the worker, word by word, over a desk and a journal in memory.
// Between two words and in the middle of one it may be killed, and another goes on.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, vi } from "vitest";
import {
  type Desks,
  desks,
  type Place,
} from "../../entrypoints/background/desks.ts";
import { type Database, open } from "../../utils/database.ts";
import { memoryStore, type SessionStore } from "../../utils/desk.ts";
import type { Field, SentMailbox, Signal } from "../../utils/protocol.ts";
import type { Domain } from "../../utils/mailbox/domain.ts";
import { domainOf } from "../practice-ask.ts";

export const TAB = 7;
const START = Date.parse("2026-11-25T12:00:00Z");
const own = domainOf("own.org");

let database: Database;
/** What outlives a worker; and as the worker reaches it. */
let kept: SessionStore;
let store: SessionStore;
let now: number;
let worker: Desks;

/** Its number: of workers that are dead nothing more is done. */
let living = 0;
/** What a worker does outside of itself; it is killed before the deed of this number. */
function deeds(killedAt: number) {
  const life = ++living;
  let done = 0;
  return <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        return async (...args: unknown[]) => {
          if (life !== living || done >= killedAt) throw new Error("killed");
          done++;
          return Reflect.apply(value, target, args) as unknown;
        };
      },
    });
}

/** The disk is full: the journal takes nothing more. */
let isFull: boolean;

/** Pages that are blocked hear when they are no more; null: no page is. */
let blocked: (() => void)[] | null;

/** A worker begins: of one before it nothing is left but what it stored. */
export function start(killedAt = Infinity): void {
  const through = deeds(killedAt);
  store = through(kept);
  worker = desks(
    { look: async () => undefined, chosen: () => undefined },
    Promise.resolve({
      database: through({
        ...database,
        record: async (entry: Parameters<Database["record"]>[0]) => {
          if (isFull) throw new Error("QuotaExceededError");
          return database.record(entry);
        },
      }),
    }).then((one) => one.database),
    async () => async (localPart, domain) => `${localPart}#${domain}`,
    async () => undefined,
    () => now,
    () =>
      new Promise((heard) =>
        blocked ? blocked.push(() => heard(null)) : heard(null),
      ),
    () => new Promise((done) => setTimeout(done, 0)),
  );
}

/** Registered for each test of a file that tells stories. */
export function tellStories(): void {
  beforeEach(async () => {
    vi.stubGlobal("indexedDB", new IDBFactory());
    const opened = await open();
    if (!opened) throw new Error("no database");
    database = opened;
    kept = memoryStore();
    await beginAnew();
  });
  afterEach(() => vi.unstubAllGlobals());
}

/** Nothing has been told yet. */
export async function beginAnew(): Promise<void> {
  for (const { id } of await database.entries()) await database.withdraw(id);
  await kept.remove(Object.keys(await kept.get()));
  now = START;
  blocked = null;
  isFull = false;
  start();
}

export type Word = () => Promise<void>;

/** What a page tells, and tells again when nobody answered; an event comes once. */
export const pagesOwn = new WeakSet<Word>();
function told(word: Word): Word {
  pagesOwn.add(word);
  return word;
}

const at = (document: string, more: Partial<Place> = {}): Place => ({
  ...{ store, tab: TAB, frame: 0, document, origin: "https://m.org" },
  ...{ private: false, ...more },
});

/** "to:anna@a.org cc:ben@b.org". */
const mailboxesOf = (text: string): SentMailbox[] =>
  text
    .split(" ")
    .filter(Boolean)
    .map((one) => {
      const [, field = "", localPart = "", domain = ""] =
        /^(\w+):(.+)@(.+)$/.exec(one) ?? [];
      // The stories are written by hand.
      return { field: field as Field, localPart, domain: domainOf(domain) };
    });

/** A document of a frame, and what it tells. */
export function page(document: string, more: Partial<Place> = {}) {
  const says = (message: Parameters<Desks["receive"]>[1]): Word =>
    told(() => worker.receive(at(document, more), message));
  return {
    hello: (): Word => told(() => worker.arrived(at(document, more))),
    writes(id: string, people = "to:anna@a.org", sender: Domain | null = own) {
      const mailboxes = mailboxesOf(people);
      const domains = [...new Set(mailboxes.map(({ domain }) => domain))];
      const recipients = domains.map((domain) => {
        const there = mailboxes.filter((one) => one.domain === domain);
        const names = new Set(there.map(({ localPart }) => localPart));
        const fields = [...new Set(there.map(({ field }) => field))];
        return { domain, people: names.size, fields };
      });
      const writing = { adapter: "general", sender, recipients, unreadable: 0 };
      return says({ type: "writing", id, writing });
    },
    clicks(id: string, people = "to:anna@a.org") {
      const mailboxes = mailboxesOf(people);
      return says({ type: "sent", id, sender: own, mailboxes, unreadable: 0 });
    },
    tells: (id: string, signal: Signal) => says({ type: "signal", id, signal }),
  };
}
export const later =
  (milliseconds: number): Word =>
  async () => {
    now += milliseconds;
  };
export const closes =
  (tab = TAB): Word =>
  () =>
    worker.closed(store, tab, false);

/** Until everything that was begun has ended or waits for a page. */
export const calm: Word = async () => {
  for (let turn = 0; turn < 5; turn++)
    await new Promise((done) => setTimeout(done, 0));
};
export const disk = (full: boolean): Word => {
  return async () => {
    isFull = full;
  };
};
export const blocks: Word = async () => {
  blocked = [];
};
export const answered: Word = async () => {
  for (const hear of blocked ?? []) hear();
  blocked = null;
};

export const ids = async () =>
  (await database.entries()).map(({ id }) => id).sort();
/** What waits for nothing more than a tab's end. */
export const kinds = async () => [
  ...new Set(Object.keys(await kept.get()).map((key) => key.split(":")[0])),
];

export const compose = page("compose");
export const next = page("next");
export const third = page("third");
/** Send is pressed and the page left. */
export const leaves = (
  people = "to:anna@a.org",
  id = "m1",
  from = compose,
): Word[] => [
  ...[from.hello(), from.writes(id, people), from.clicks(id, people)],
  from.tells(id, "gone"),
];

/** What outlives the worker, as text. */
export const keptText = async () => JSON.stringify(await kept.get());
