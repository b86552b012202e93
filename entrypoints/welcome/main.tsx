// First run: an example that works there and then, what leaves the device and to
// whom, and the choice. `permissions.request` is the first statement of the click.
import { render } from "preact";
import { browser } from "wxt/browser";
import "../../components/style.css";
import "./welcome.css";
import type { Standing } from "../../utils/display/account.ts";
import { dateName, wordsFor } from "../../utils/display/words.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";
import { withConsent } from "../../utils/consent.ts";
import { choice, languageInUse } from "../../utils/storage.ts";
import { verdictsOf, type World } from "../../utils/verdict.ts";
import { example } from "./example.ts";
import { Welcome } from "./Welcome.tsx";

const words = wordsFor(await languageInUse());
document.documentElement.lang = words.language;
const time = new Intl.DateTimeFormat(words.language, {
  dateStyle: "medium",
  timeStyle: "short",
});
const offered = resolvers.filter(({ role }) => role === "default");
const origins = offered.map(({ url }) => `${new URL(url).origin}/*`);

const request = withConsent(origins);

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
  let refused = false;

  async function paint() {
    render(
      <Welcome
        words={words}
        example={example}
        standings={standings}
        resolvers={offered}
        choice={await choice.getValue()}
        refused={refused}
        formatTime={(iso) => time.format(new Date(iso))}
        formatDate={(iso) => dateName(words, iso)}
        now={Date.now()}
        onAsk={() => {
          void browser.permissions.request(request).then(async (allowed) => {
            refused = !allowed;
            await choice.setValue(
              allowed
                ? { kind: "ask", resolvers: offered.map(({ url }) => url) }
                : { kind: "offline" },
            );
            await paint();
          });
        }}
        onOffline={() => {
          refused = false;
          void choice.setValue({ kind: "offline" }).then(paint);
        }}
      />,
      root as HTMLElement,
    );
  }
  choice.watch(() => void paint());
  await paint();
}

void main();
