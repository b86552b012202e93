// The settings: reads what was chosen and what is kept, shows it, and hands each deed
// to its file. Nothing is asked of anybody here but when the person tries a resolver.
import { render } from "preact";
import { browser } from "wxt/browser";
import "../../components/style.css";
import "./options.css";
import { open } from "../../utils/database.ts";
import type { Words } from "../../utils/display/words.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";
import { retentionOf } from "../../utils/journal/totals.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { missedIn, missedParts } from "../../utils/missed.ts";
import {
  choice,
  language,
  missed,
  ownResolvers,
  retention,
  secrets,
  webmails,
} from "../../utils/storage.ts";
import { wordsInUse } from "../../utils/words-in-use.ts";
import { announceDeeds } from "./announce.ts";
import { dataDeeds } from "./data.ts";
import { Options } from "./Options.tsx";
import { hostOf, resolverDeeds } from "./resolvers.ts";
import { removeWebmail, webmailRows } from "./webmails.ts";

const root = document.querySelector("#app");
if (!root) throw new Error("the page has no place to show anything");
const place = root;
const [database, secret] = await Promise.all([open(), secrets.getValue()]);
const data =
  database && dataDeeds(database, secret?.key ?? null, () => void show());
let own: readonly string[] = [];
let removed: string | null = null;
const deeds = resolverDeeds(
  (url) => own.includes(url) || resolvers.some((one) => one.url === url),
  () => void show(),
);
const announcing = announceDeeds(() => void show());

let spoken: Words | null = null;
/** The package was updated under the open page: another language cannot be fetched. */
function asBefore(failure: unknown): Words {
  if (spoken) return spoken;
  throw failure;
}

/** Of two that overlap the later reads what is newer: it alone is shown. */
let turn = 0;
async function show(): Promise<void> {
  const mine = ++turn;
  const [
    words,
    chosen,
    typed,
    pages,
    counts,
    wanted,
    weeks,
    announce,
    kept,
    seen,
  ] = await Promise.all([
    wordsInUse().catch(asBefore),
    choice.getValue(),
    ownResolvers.getValue(),
    webmails.getValue(),
    missed.getValue(),
    language.getValue(),
    retention.getValue(),
    announcing.read(),
    data?.read() ?? null,
    database?.questions(weekOf(Date.now(), ownZone())) ?? null,
  ]);
  if (mine !== turn) return;
  own = typed;
  spoken = words;
  document.documentElement.lang = words.language;
  document.title = `${words.options.title} · Poste Restante`;
  const isOn = (url: string) =>
    chosen.kind === "ask" && chosen.resolvers.includes(url);
  const saw = (url: string) => seen?.get(url) ?? 0;
  render(
    <Options
      words={words}
      choice={chosen}
      resolvers={{
        rows: resolvers.map((resolver) => ({
          resolver,
          on: isOn(resolver.url),
          saw: saw(resolver.url),
          refused: deeds.state.refused === resolver.url,
        })),
        onSwitch: deeds.onSwitch,
      }}
      own={{
        rows: own.map((url) => ({
          url,
          host: hostOf(url),
          on: isOn(url),
          saw: saw(url),
          trial:
            deeds.state.refused === url
              ? { kind: "refused" }
              : (deeds.state.trials.get(url) ?? null),
        })),
        adding: deeds.state.adding,
        onSwitch: deeds.onSwitch,
        onTry: deeds.onTry,
        onRemove: deeds.onRemove,
        onAdd: deeds.onAdd,
      }}
      webmails={{
        rows: webmailRows(pages),
        missed: missedParts(missedIn(counts)),
        removed,
        onRemove: ({ origins, name }) => {
          void removeWebmail(origins).then(() => {
            removed = name;
            return show();
          });
        },
      }}
      language={wanted}
      retention={retentionOf(weeks)}
      onRetention={(next) => void retention.setValue(next)}
      announce={{ ...announce, onSwitch: announcing.onSwitch }}
      data={kept}
      consent={import.meta.env.FIREFOX}
      onOffline={deeds.onOffline}
      onLanguage={(next) => void language.setValue(next)}
    />,
    place,
  );
}

browser.storage.onChanged.addListener(() => void show());
await show();
