// Which hosts are webmails: the browser's grants and our record of them, made one.
// An update keeps the grants and loses the registrations, and a revoked script still
// runs: so `sync` is asked at every occasion, serialised, and may run any number of times.
import { browser } from "wxt/browser";
import type { PageOrder } from "../../utils/protocol.ts";
import { isAt, withThese } from "../../utils/granted.ts";
import { withConsent } from "../../utils/consent.ts";
import { queue } from "../../utils/in-turn.ts";
import { choice, type Webmail, webmails, wish } from "../../utils/storage.ts";

const SCRIPT_ID = "webmail";
const SCRIPT_FILE = "/content-scripts/webmail.js";
const RULES_FILE = "/general-rules.js";

export const patternOf = (origin: string): string => `${origin}/*`;

/** Hosts that our record holds and the browser still grants. */
async function granted(known: readonly Webmail[]): Promise<Webmail[]> {
  const checks = await Promise.all(
    known.map(({ origin }) =>
      browser.permissions.contains({ origins: [patternOf(origin)] }),
    ),
  );
  return known.filter((_, index) => checks[index]);
}

async function register(live: readonly Webmail[]): Promise<void> {
  const { scripting } = browser;
  const ids = [SCRIPT_ID];
  const known = await scripting.getRegisteredContentScripts({ ids });
  if (live.length === 0) {
    if (known.length > 0) await scripting.unregisterContentScripts({ ids });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [SCRIPT_FILE],
    matches: [...new Set(live.map(({ origin }) => patternOf(origin)))],
    allFrames: true,
    // Pop-out compose windows are about:blank pages of the webmail's origin.
    ...{ matchOriginAsFallback: true },
    runAt: "document_idle" as const,
    persistAcrossSessions: true,
  };
  // In one step: a worker killed between two would leave every webmail unread.
  await (known.length > 0
    ? scripting.updateContentScripts([script])
    : scripting.registerContentScripts([script]));
}

/** Tabs that were open before the grant get the script once; it guards itself against twice. */
async function injectIntoOpenTabs(live: readonly Webmail[]): Promise<void> {
  if (live.length === 0) return;
  const url = [...new Set(live.map(({ origin }) => patternOf(origin)))];
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? Promise.resolve([])
        : browser.scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: [SCRIPT_FILE],
          }),
    ),
  );
}

/** The general rules come into a frame that asks for them: most webmails need none. */
export async function sendRules(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [RULES_FILE],
  });
}

/** Resolves when the frame's page runs: a question of the browser's own stops its timers. */
export const callPage = (tab: number, frame: number): Promise<unknown> =>
  browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    injectImmediately: true,
    func: () => new Promise((done) => setTimeout(done, 0)),
  });

/** Revoked hosts: their scripts still run, so they are told to stop. */
async function stopRevoked(): Promise<void> {
  const stop: PageOrder = { type: "stop" };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, stop);
    }),
  );
}

async function syncNow(): Promise<void> {
  const known = await webmails.getValue();
  const live = await granted(known);
  if (live.length < known.length) {
    await webmails.setValue(live);
    await stopRevoked();
  }
  await register(live);
  await injectIntoOpenTabs(live);
  await syncChoice();
}

/** A resolver whose host or, in Firefox, whose data consent was taken away is not asked any more. */
async function syncChoice(): Promise<void> {
  const chosen = await choice.getValue();
  if (chosen.kind !== "ask") return;
  const allowed = await Promise.all(
    chosen.resolvers.map((url) => {
      const { protocol, hostname } = new URL(url);
      return browser.permissions.contains(
        withConsent([`${protocol}//${hostname}/*`]),
      );
    }),
  );
  const resolvers = chosen.resolvers.filter((_, index) => allowed[index]);
  if (resolvers.length === chosen.resolvers.length) return;
  await choice.setValue(
    resolvers.length > 0 ? { kind: "ask", resolvers } : { kind: "offline" },
  );
}

const inTurn = queue();

export const sync = (): Promise<void> => inTurn(syncNow);

/**
 * Goes on where the popup died: the host it asked for has been granted. `origins`:
 * what was granted just now; null: the popup lives and says so itself.
 */
export async function fulfilWish(
  origins: readonly string[] | null,
): Promise<void> {
  const wished = await wish.getValue();
  const patterns = wished.map(({ origin }) => patternOf(origin));
  if (
    wished.length > 0 &&
    (origins === null || patterns.some((one) => origins.includes(one))) &&
    (await browser.permissions.contains({ origins: patterns }))
  ) {
    for (const one of wished) await remember(one);
    // Last: a worker killed before it fulfils the same wish again.
    await wish.setValue([]);
  }
  await sync();
}

async function remember(webmail: Webmail): Promise<void> {
  await webmails.setValue(withThese(await webmails.getValue(), [webmail]));
}

/** Path prefixes of the webmails on a page's origin; none: it was not granted. */
export async function pathsOf(pageOrigin: string): Promise<string[]> {
  const known = await webmails.getValue();
  const here = known.filter((one) => isAt(one, pageOrigin));
  return (await granted(here)).map(({ path }) => path);
}
