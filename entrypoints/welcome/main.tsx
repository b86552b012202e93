// First run: an example that works there and then, which webmails, what leaves the
// device and to whom, and the choice. `permissions.request` is the first statement of
// the click: one prompt for all of it.
import { render } from "preact";
import { browser } from "wxt/browser";
import "../../components/style.css";
import "./welcome.css";
import { requestFor } from "../../utils/consent.ts";
import type { Standing } from "../../utils/display/account.ts";
import { dateName, timeName } from "../../utils/display/words.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";
import {
  nameOf,
  webmailAt,
  webmailsOf,
  withThese,
} from "../../utils/granted.ts";
import type { OwnMessage } from "../../utils/protocol.ts";
import { choice, webmails } from "../../utils/storage.ts";
import { verdictsOf, type World } from "../../utils/verdict.ts";
import { directory } from "../../utils/webmail/directory.ts";
import { wordsInUse } from "../../utils/words-in-use.ts";
import { example } from "./example.ts";
import { isUnpinned, pinChanges } from "./pinned.ts";
import { Welcome } from "./Welcome.tsx";

const words = await wordsInUse();
document.documentElement.lang = words.language;
const offered = resolvers.filter(({ role }) => role === "default");
const urls = offered.map(({ url }) => url);

async function exampleStandings(): Promise<Map<string, Standing>> {
  const world: World = {
    ask: null,
    resolver: () => null,
    registrable: () => null,
    networkOf: () => Promise.resolve(null),
    now: () => Date.now(),
  };
  const standings = new Map<string, Standing>();
  const domains = example.recipients.map(({ domain }) => domain);
  for (const domain of example.sender ? [example.sender, ...domains] : domains)
    for await (const verdict of verdictsOf(domain, world))
      standings.set(domain, { verdict, looking: false });
  return standings;
}

async function main() {
  const root = document.getElementById("app");
  if (!root) return;
  const standings = await exampleStandings();
  const ticked = new Set<string>();
  let other = "";
  let wrong = false;
  let refused = false;

  const wanted = () => {
    const typed = webmailAt(other);
    const named = directory.filter(({ id }) => ticked.has(id));
    return [...named.flatMap(webmailsOf), ...(typed ? [typed] : [])];
  };

  /** One prompt; on yes all of it, on no nothing. */
  function ask(asked: readonly string[]) {
    wrong = other.trim() !== "" && webmailAt(other) === null;
    if (wrong) return void paint();
    const pages = wanted();
    const hosts = pages.map(({ origin }) => origin);
    if (asked.length + hosts.length === 0) return void chosen(true, [], []);
    const answered = browser.permissions.request(requestFor(asked, hosts));
    void answered
      .catch(() => false)
      .then((allowed) => chosen(allowed, asked, pages));
  }

  async function chosen(
    allowed: boolean,
    asked: readonly string[],
    pages: ReturnType<typeof wanted>,
  ) {
    refused = !allowed;
    if (allowed && pages.length > 0)
      await webmails.setValue(withThese(await webmails.getValue(), pages));
    await choice.setValue(
      allowed && asked.length > 0
        ? { kind: "ask", resolvers: asked }
        : { kind: "offline" },
    );
    await paint();
    const sync: OwnMessage = { type: "sync" };
    if (pages.length > 0) await browser.runtime.sendMessage(sync);
  }

  async function paint() {
    const [kept, pages, unpinned] = await Promise.all([
      choice.getValue(),
      webmails.getValue(),
      isUnpinned(),
    ]);
    render(
      <Welcome
        words={words}
        example={example}
        standings={standings}
        resolvers={offered}
        choice={kept}
        refused={refused}
        webmails={{
          offered: directory,
          ticked,
          other,
          wrong,
          onTick: (id, on) => {
            if (on) ticked.add(id);
            else ticked.delete(id);
            void paint();
          },
          onOther: (text) => {
            other = text;
            wrong = false;
            void paint();
          },
        }}
        read={new Set(pages.map(nameOf)).size}
        unpinned={unpinned}
        formatTime={(iso) => timeName(words, iso)}
        formatDate={(iso) => dateName(words, iso)}
        now={Date.now()}
        onAsk={() => ask(urls)}
        onOffline={() => ask([])}
        onLater={() => {
          void browser.tabs.getCurrent().then(async (tab) => {
            if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
          });
        }}
      />,
      root as HTMLElement,
    );
  }
  choice.watch(() => void paint());
  webmails.watch(() => void paint());
  pinChanges(() => void paint());
  await paint();
}

void main();
