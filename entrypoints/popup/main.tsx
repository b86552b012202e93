// The popup: a function of storage.session. It paints without the worker, from what
// first.ts asked for, then asks the worker to go on with what is still being looked up.
import * as first from "./first.ts";
import { render } from "preact";
import { browser } from "wxt/browser";
import { afterPaint } from "../../components/after-paint.ts";
import "../../components/style.css";
import { dateName, timeName } from "../../utils/display/words.ts";
import { missedIn } from "../../utils/missed.ts";
import type { OwnMessage, PageOrder, Structure } from "../../utils/protocol.ts";
import { type Domain, toDomain } from "../../utils/mailbox/domain.ts";
import { oneDomain } from "../../utils/mailbox/one-domain.ts";
import { pageReportOf } from "../../utils/display/report.ts";
import { type Desk, deskOf } from "../../utils/desk.ts";
import {
  missed,
  refreshGlance,
  type Webmail,
  wish,
} from "../../utils/storage.ts";
import { outbox } from "../../utils/outbox.ts";
import { composerFrames, framesIn } from "./frames.ts";
import { pageOf } from "./page.ts";
import { Popup } from "./Popup.tsx";
import { rowTools } from "./tools.ts";

const tab = await first.tab;
// In a tab (a phone's browser, a test) the page has the window's width.
void browser.tabs.getCurrent().then((own) => {
  if (own) document.documentElement.dataset["page"] = "";
});
const send = (message: OwnMessage): Promise<unknown> =>
  browser.runtime.sendMessage(message);

/** How often the popup of a private window looks at what the worker holds in memory. */
const PRIVATE_LOOK_MS = 500;

async function main() {
  const root = document.getElementById("app");
  if (!root) return;
  const isPrivate = tab?.incognito ?? false;
  let frames: readonly Webmail[] = [];
  let asking = false;
  let lookedUp: Domain | null = null;

  async function readItems(): Promise<Record<string, unknown>> {
    if (!isPrivate || tab?.id === undefined) return (await first.kept()).items;
    const items = await send({ type: "private-state", tab: tab.id });
    return typeof items === "object" && items !== null ? { ...items } : {};
  }

  const ask = outbox<OwnMessage>(
    send,
    () => true,
    (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  );
  const asked = new Set<Domain>();

  async function lookUp(domain: Domain, again: boolean) {
    asked.add(domain);
    await ask({ type: "look-up", domain, again, private: isPrivate });
    asked.delete(domain);
    // A private window's state is in no storage whose change would tell.
    if (isPrivate) await paint();
  }

  /** What is being looked up may have died with a worker: the popup asks as well. */
  function goOn({ messages, standings }: Desk) {
    for (const { writing } of messages)
      for (const { domain } of [
        ...(writing.sender ? [{ domain: writing.sender }] : []),
        ...writing.recipients,
      ])
        if (standings.get(domain)?.looking !== false && !asked.has(domain))
          void lookUp(domain, false);
  }

  function retry(domains: readonly string[]) {
    for (const text of domains) {
      const domain = toDomain(text);
      if (domain) void lookUp(domain, true);
    }
  }

  // Of a private window nothing is kept, a correction neither.
  const tools = isPrivate
    ? undefined
    : rowTools(
        send,
        () => browser.runtime.getManifest().version,
        () => void paint(),
      );

  /** Of two that overlap the later reads what is newer: it alone is shown. */
  let turn = 0;
  async function paint(): Promise<Desk> {
    const mine = ++turn;
    const [items, { choice, webmails, words }] = await Promise.all([
      readItems(),
      first.kept(),
    ]);
    const all = deskOf(items);
    const desk: Desk = {
      ...all,
      messages: all.messages.filter((one) => one.tab === tab?.id),
    };
    if (mine !== turn) return desk;
    document.documentElement.lang = words.language;
    const page = pageOf(tab?.url, webmails, frames);
    // The wish stands before the click: the request must be the click's first statement,
    // and the popup may die under the prompt.
    if (page.kind === "grantable") await wish.setValue(page.webmails);
    render(
      <Popup
        words={words}
        page={page}
        desk={desk}
        choice={choice}
        asking={asking}
        formatTime={(iso) => timeName(words, iso)}
        formatDate={(iso) => dateName(words, iso)}
        now={Date.now()}
        onRetry={retry}
        tools={tools?.()}
        lookedUp={lookedUp}
        domainOf={(text) => oneDomain(text).domain}
        onLookUp={(domain) => {
          lookedUp = domain;
          void lookUp(domain, false);
          void paint();
        }}
        onPageReport={async (frameId) => {
          const order: PageOrder = { type: "structure" };
          const { version } = browser.runtime.getManifest();
          try {
            // The page's script answers so.
            const structure = (await browser.tabs.sendMessage(
              tab?.id ?? -1,
              order,
              { frameId },
            )) as Structure;
            if (structure.text === "") return false;
            const counts = missedIn(await missed.getValue());
            await navigator.clipboard.writeText(
              pageReportOf(structure, counts, version),
            );
            return true;
          } catch {
            return false;
          }
        }}
        onGrant={() => {
          if (page.kind !== "grantable") return;
          const request = browser.permissions.request({
            origins: page.webmails.map(({ origin }) => `${origin}/*`),
          });
          asking = true;
          void paint();
          const answered = request.catch(() => false);
          void answered.then(async (granted) => {
            asking = false;
            if (granted) await send({ type: "granted" });
            await paint();
          });
        }}
        onWelcome={() => {
          void browser.tabs.create({
            url: browser.runtime.getURL("/welcome.html"),
          });
        }}
      />,
      root as HTMLElement,
    );
    return desk;
  }

  first.onKeptChange(() => void paint());
  const shown = await paint();
  // The worker is asked, and the page looked at, once the person sees what is known.
  await afterPaint();
  goOn(shown);
  // What was painted came from the copy: it is looked after once that is done.
  void refreshGlance();
  if (tab?.id !== undefined && tab.url !== undefined) {
    frames = composerFrames(tab.url, await framesIn(tab.id));
    if (frames.length > 0) await paint();
  }
  // A private window's state changes in no storage: the popup looks while it is open.
  if (isPrivate) setInterval(() => void paint(), PRIVATE_LOOK_MS);
}

void main();
