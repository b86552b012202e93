// The week: reads the journal of this device and shows what was counted. Nothing is
// asked of anybody here, and nothing leaves but what the person exports.
import { render } from "preact";
import "../../components/style.css";
import "./weekly.css";
import { Week } from "../../components/Week.tsx";
import { open } from "../../utils/database.ts";
import { figuresOf } from "../../utils/display/figures.ts";
import { wordsFor } from "../../utils/display/words.ts";
import { weekBefore, weeksUpTo } from "../../utils/journal/calendar.ts";
import { byResolver } from "../../utils/journal/concentration.ts";
import { exportOf } from "../../utils/journal/export.ts";
import { pictureOf } from "../../utils/journal/picture.ts";
import {
  countriesIn,
  reachWithout,
  type Switches,
} from "../../utils/journal/reach.ts";
import type { Entry } from "../../utils/journal/record.ts";
import {
  type Point,
  pointOf,
  WEEKS,
} from "../../utils/journal/twelve-weeks.ts";
import type { Weighting } from "../../utils/journal/unit.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { languageInUse } from "../../utils/storage.ts";

const root = document.querySelector("#app");
if (!root) throw new Error("the page has no place to show anything");
const [language, database] = await Promise.all([languageInUse(), open()]);
const words = wordsFor(language);
const figures = figuresOf(words);
document.documentElement.lang = words.language;
document.title = words.week.title;

const thisWeek = weekOf(Date.now(), ownZone());
let byWeek: ReadonlyMap<string, readonly Entry[]> = new Map();
let week = thisWeek;
let weighting: Weighting = "people";
let country: string | null = null;
let switches: Switches = {
  companies: true,
  networks: false,
  gateways: false,
  own: false,
};

const entriesOf = (name: string | null): readonly Entry[] =>
  (name !== null && byWeek.get(name)) || [];

/** Points of weeks that were counted already: a switch recounts none of them. */
let points = new Map<string, Point>();
function pointOfWeek(name: string): Point {
  const point = points.get(name) ?? pointOf(name, entriesOf(name));
  points.set(name, point);
  return point;
}

async function read(): Promise<void> {
  const entries = (await database?.entries()) ?? [];
  byWeek = Map.groupBy(entries, (entry) => entry.week);
  points = new Map();
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function show(): Promise<void> {
  if (!root) return;
  if (!database) {
    render(<p data-no-journal>{words.week.noJournal}</p>, root);
    return;
  }
  const picture = pictureOf(
    week,
    weighting,
    entriesOf(week),
    entriesOf(weekBefore(week)),
  );
  const { people, own } = picture;
  const here = countriesIn(people, own);
  const chosen = country ?? here[0] ?? null;
  render(
    <Week
      words={words}
      figures={figures}
      picture={picture}
      head={{
        weeks: [...new Set([thisWeek, ...byWeek.keys()])].sort().reverse(),
        onWeek: (next) => {
          week = next;
          void show();
        },
        onWeighting: (next) => {
          weighting = next;
          void show();
        },
      }}
      cut={
        chosen === null
          ? null
          : {
              country: chosen,
              here,
              switches,
              reach: reachWithout(people, own, chosen, switches),
              onCountry: (next) => {
                country = next;
                void show();
              },
              onSwitch: (name, on) => {
                switches = { ...switches, [name]: on };
                void show();
              },
            }
      }
      points={weeksUpTo(week, WEEKS).map(pointOfWeek)}
      questions={byResolver(
        new Map(
          [...(await database.questions(week))].map(([url, domains]) => [
            new URL(url).hostname,
            domains,
          ]),
        ),
      )}
      onExport={(kind) => {
        const type = kind === "csv" ? "text/csv" : "application/json";
        void database
          .totals()
          .then((totals) =>
            save(
              `poste-restante.${kind}`,
              type,
              exportOf(kind, [...byWeek.values()].flat(), totals),
            ),
          );
      }}
      onErase={() => {
        if (!confirm(words.week.eraseAll)) return;
        void database.erase().then(read).then(show);
      }}
    />,
    root,
  );
}

await read();
await show();
