// What is being written, as it lies in a session store: one key per message, intent and
// standing, so that two writers never overwrite each other and a worker that dies loses
// nothing. Pure: the store is handed in, the browser's or, for private windows, the
// worker's memory. Whatever is not of the right shape is as good as not there.
import type { Domain } from "./mailbox/domain.ts";
import type { Intent } from "./journal/record.ts";
import type { Writing } from "./protocol.ts";
import type { Standing } from "./display/account.ts";

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
const verdictKey = (domain: string) => `verdict:${domain}`;

/** What is being written, as one snapshot. */
export interface Desk {
  readonly messages: readonly OpenMessage[];
  readonly intents: readonly {
    readonly tab: number;
    readonly intent: Intent;
  }[];
  readonly standings: ReadonlyMap<string, Standing>;
}

// The values were written by this module, perhaps by an older version of it, perhaps
// cut short: each guard looks at every part that is read later, and what does not
// pass is as good as not there.
type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === "string";
const isFlag: Shape = (value) => typeof value === "boolean";
const isCount: Shape = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isUrl: Shape = (value) => URL.canParse(String(value));
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const shaped =
  (parts: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(parts).every(
      ([key, shape]) =>
        Object.hasOwn(value, key) && shape(Reflect.get(value, key)),
    );

const texts = (...keys: string[]): Record<string, Shape> =>
  Object.fromEntries(keys.map((key) => [key, isText]));

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

type Verdict = NonNullable<Standing["verdict"]>;
type Reason = Extract<
  Verdict["mx"],
  { kind: "temporary-failure" }
>["reason"]["kind"];

/** One of the kinds of a sum type; the record fails to compile when one is missing. */
const kindIn = <Kind extends string>(kinds: Readonly<Record<Kind, true>>) =>
  shaped({
    kind: (kind) => isText(kind) && Object.hasOwn(kinds, String(kind)),
  });

// prettier-ignore
const isKeeper = kindIn<Verdict["keeper"]["kind"]>({
  provider: true, "public-sector": true, forwarder: true, parked: true,
  "self-hosted": true, "own-name": true, unknown: true,
});
// prettier-ignore
const isReason = kindIn<Reason>({
  timeout: true, unreachable: true, "http-status": true, "not-dns": true, "too-large": true,
  malformed: true, servfail: true, refused: true, filtered: true,
});
// prettier-ignore
const isSettledMx = kindIn<Exclude<Verdict["mx"]["kind"], "temporary-failure">>({
  mx: true, "implicit-mx": true, "null-mx": true, "broken-mx": true,
  "address-literal": true, "no-domain": true, "not-public": true, "not-asked": true,
});
const isFailedMx = shaped({
  kind: (value) => value === "temporary-failure",
  reason: isReason,
});
const isNamed = shaped(texts("id", "name"));
const isEntity = shaped({
  ...texts("name", "seat", "source", "date"),
  verified: isFlag,
});
const isVerdict = shaped({
  domain: isText,
  mx: (value) => isSettledMx(value) || isFailedMx(value),
  keeper: isKeeper,
  also: listOf(shaped({ keeper: isKeeper, name: orNull(isText) })),
  gateway: orNull(isNamed),
  likely: orNull(isNamed),
  keeperName: orNull(isText),
  house: orNull(isText),
  operator: orNull(isEntity),
  parent: orNull(isEntity),
  headline: shaped({
    countries: listOf(isText),
    confidence: isText,
    probably: isFlag,
  }),
  claims: listOf(shaped(texts("country", "via", "subject"))),
  evidence: listOf(shaped(texts("basis", "what"))),
  resolver: orNull(isUrl),
  asOf: (value) => isText(value) && !Number.isNaN(Date.parse(String(value))),
});

const isStanding = shaped({ verdict: orNull(isVerdict), looking: isFlag });

export function deskOf(items: Record<string, unknown>): Desk {
  const messages: OpenMessage[] = [];
  const intents: { tab: number; intent: Intent }[] = [];
  const standings = new Map<string, Standing>();
  for (const [key, value] of Object.entries(items)) {
    // The casts say what the guard before each has seen.
    const tab = Number(key.split(":")[1]);
    if (key.startsWith("open:") && isOpenMessage(value))
      messages.push(value as OpenMessage);
    else if (key.startsWith("intent:") && isCount(tab) && isIntent(value))
      intents.push({ tab, intent: value as Intent });
    else if (key.startsWith("verdict:") && isStanding(value))
      standings.set(key.slice("verdict:".length), value as Standing);
  }
  messages.sort((a, b) => b.at - a.at);
  return { messages, intents, standings };
}

export const desk = {
  read: async (store: SessionStore): Promise<Desk> => deskOf(await store.get()),
  open: (store: SessionStore, message: OpenMessage) =>
    store.set({ [openKey(message.tab, message.id)]: message }),
  close: (store: SessionStore, tab: number, id: string) =>
    store.remove([openKey(tab, id)]),
  intend: (store: SessionStore, tab: number, intent: Intent) =>
    store.set({ [intentKey(tab, intent.id)]: intent }),
  drop: (store: SessionStore, tab: number, id: string) =>
    store.remove([intentKey(tab, id)]),
  stand: (store: SessionStore, domain: Domain, standing: Standing) =>
    store.set({ [verdictKey(domain)]: standing }),
  forget: (store: SessionStore, domains: readonly string[]) =>
    store.remove(domains.map(verdictKey)),
};
