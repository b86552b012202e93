// The worker. Its life: every listener below is registered synchronously, at each
// start; the browser stops the worker after some 30 idle seconds and starts it
// again for the next event. Nothing that matters lives in its memory, but what
// private windows write: open messages, intents and verdicts stand in
// storage.session, the verdict cache and the journal in IndexedDB, choice and
// webmails in storage.local. A look-up that died with the worker is asked again
// when it wakes, by the page that told of the domain, and by the popup.
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { open } from "../../utils/database.ts";
import { ask } from "../../utils/dns/doh.ts";
import { HARMLESS_NAME, resolverUrlOf } from "../../utils/dns/resolver-url.ts";
import {
  type Hash,
  hasher,
  newKey,
} from "../../utils/journal/correspondent.ts";
import { parseOwnMessage, parsePageMessage } from "../../utils/door.ts";
import type { Welcome } from "../../utils/protocol.ts";
import { desk, memoryStore, type SessionStore } from "../../utils/desk.ts";
import {
  choice,
  language,
  refreshGlance,
  secrets,
  sessionStore,
  webmails,
} from "../../utils/storage.ts";
import { catalogue } from "../../utils/provider/catalogue.ts";
import { keepsMailboxes } from "../../utils/provider/find.ts";
import type { Named } from "../../utils/verdict.ts";
import { announce } from "./announce.ts";
import { refreshBadge } from "./badge.ts";
import { desks } from "./desks.ts";
import { callPage, fulfilWish, pathsOf, sendRules, sync } from "./grants.ts";
import { lookups } from "./lookups.ts";
import { countMissed, forgetMissed } from "./missed.ts";
import { networks } from "./networks.ts";
import { retain } from "./retain.ts";
import { tidy } from "./tidy.ts";

type Sender = Parameters<
  Parameters<typeof browser.runtime.onMessage.addListener>[0]
>[1];

export default defineBackground(() => {
  const now = () => Date.now();
  const database = open();
  const privateStore = memoryStore();
  const storeOf = (isPrivate: boolean): SessionStore =>
    isPrivate ? privateStore : sessionStore;

  type Secrets = { readonly salt: string; readonly key: string };
  let made: Promise<Secrets> | null = null;
  /** Made once: two that ask at once get the same ones. */
  const ensureSecrets = (): Promise<Secrets> =>
    (made ??= secrets.getValue().then(async (known) => {
      if (known) return known;
      const fresh = { salt: newKey(), key: newKey() };
      await secrets.setValue(fresh);
      return fresh;
    }));
  let hash: Promise<Hash> | null = null;
  const hashOf = () =>
    (hash ??= ensureSecrets().then(({ key }) => hasher(key)));

  /** Every tab that shows this verdict gets its badge anew. */
  async function refreshTabs(store: SessionStore): Promise<void> {
    const { messages } = await desk.read(store);
    const tabs = new Set(messages.map(({ tab }) => tab));
    await Promise.all([...tabs].map((tab) => refreshBadge(store, tab)));
  }

  const looking = lookups(
    (url, init) => fetch(url, init),
    database,
    async (verdict, remember) => {
      // A journal that cannot be written now waits for the next answer; the badge does not.
      if (remember && verdict.mx.kind !== "temporary-failure")
        await (await database)?.complete(verdict).catch(() => undefined);
      await refreshTabs(storeOf(!remember));
    },
    async () => (await ensureSecrets()).salt,
    networks(async () => {
      const response = await fetch(browser.runtime.getURL("/networks.bin"));
      return new Uint8Array(await response.arrayBuffer());
    }),
    async (domain) => (await (await database)?.correction(domain)) ?? null,
    now,
  );
  const writing = desks(
    looking,
    database,
    hashOf,
    refreshBadge,
    now,
    callPage,
    (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  );
  void writing.again(sessionStore, false);
  retain(database, now);
  announce(database, now);

  async function fromPage(
    raw: unknown,
    sender: Sender,
  ): Promise<Welcome | null> {
    const message = parsePageMessage(raw);
    const { tab, frameId, url } = sender;
    if (!message || tab?.id === undefined || frameId === undefined) return null;
    // A revoked script still runs and can still send: its origin is checked each time.
    const origin =
      "origin" in sender
        ? String(sender.origin)
        : URL.canParse(url ?? "")
          ? new URL(url ?? "").origin
          : "null";
    const paths = await pathsOf(origin);
    if (paths.length === 0) return null;
    const place = {
      store: storeOf(tab.incognito),
      tab: tab.id,
      frame: frameId,
      document:
        "documentId" in sender ? String(sender.documentId) : (url ?? ""),
      origin,
      private: tab.incognito,
    };
    if (message.type === "hello") {
      await writing.arrived(place);
      return { paths };
    }
    if (message.type === "rules") await sendRules(tab.id, frameId);
    else if (message.type !== "broken") {
      await writing.receive(place, message);
      if (message.type === "signal" && message.signal === "gone")
        await tidy(place.store);
    } else if (!tab.incognito) await countMissed(message, now());
    return null;
  }

  async function fromOwnPage(raw: unknown): Promise<unknown> {
    const message = parseOwnMessage(raw);
    switch (message?.type) {
      case "look-up":
        return looking.look(
          storeOf(message.private),
          message.domain,
          !message.private,
          message.again,
        );
      case "correct":
        await (await database)?.correct(message.domain, message.provider);
        await looking.look(sessionStore, message.domain, true);
        return null;
      case "providers":
        return catalogue
          .filter(keepsMailboxes)
          .map(({ id, name }): Named => ({ id, name }));
      case "try-resolver": {
        const url = resolverUrlOf(message.url);
        return (
          url && ask((to, init) => fetch(to, init), url, HARMLESS_NAME, "MX")
        );
      }
      case "private-state":
        return privateStore.get();
      case "granted":
        return fulfilWish(null);
      case "sync":
        return sync();
      case undefined:
        return null;
      default:
        return message satisfies never;
    }
  }

  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const own = sender.url?.startsWith(browser.runtime.getURL("/")) ?? false;
    return own ? fromOwnPage(raw) : fromPage(raw, sender);
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // The page first: nothing that goes wrong with grants may keep it away.
    if (reason === "install")
      await browser.tabs.create({
        url: browser.runtime.getURL("/welcome.html"),
      });
    if (reason === "update") await forgetMissed();
    await ensureSecrets();
    await sync();
  });
  browser.runtime.onStartup.addListener(() => sync());
  browser.permissions.onAdded.addListener(({ origins }) =>
    fulfilWish(origins ?? []),
  );
  browser.permissions.onRemoved.addListener(async () => {
    await sync();
    const isGranted = async (origin: string) =>
      (await pathsOf(origin)).length > 0;
    await writing.withdrawn(sessionStore, isGranted);
    await writing.withdrawn(privateStore, isGranted);
  });
  async function tabClosed(tab: number): Promise<void> {
    await writing.closed(sessionStore, tab, false);
    await writing.closed(privateStore, tab, true);
    await Promise.all([tidy(sessionStore), tidy(privateStore)]);
  }
  browser.tabs.onRemoved.addListener(tabClosed);
  // Chromium gives a tab that it discards another number.
  browser.tabs.onReplaced.addListener((_, replaced) => tabClosed(replaced));
  // The tooltips of all tabs: one may outlive the message that it told of.
  language.watch(async () => {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(({ id, incognito }) =>
        id === undefined ? null : refreshBadge(storeOf(incognito), id),
      ),
    );
  });
  // What the popup paints first of what was chosen.
  for (const item of [choice, webmails, language])
    item.watch(() => void refreshGlance());
  void refreshGlance();
  choice.watch(async () => {
    looking.chosen();
    for (const store of [sessionStore, privateStore]) {
      const { standings } = await desk.read(store);
      await desk.forget(store, [...standings.keys()]);
    }
    await Promise.all([
      writing.again(sessionStore, false),
      writing.again(privateStore, true),
    ]);
  });
});
