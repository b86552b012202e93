// The week: reads the journal of this device and shows what was counted. Nothing is
// asked of anybody here, and nothing leaves but what the person saves to a file. The
// week itself is painted first; the twelve weeks and what is kept follow.
import { render } from "preact";
import "../../components/style.css";
import "./weekly.css";
import { Week } from "../../components/Week.tsx";
import { type Database, open } from "../../utils/database.ts";
import { figuresOf } from "../../utils/display/figures.ts";
import { wordsFor } from "../../utils/display/words.ts";
import { weekAskedFor } from "../../utils/journal/calendar.ts";
import { byResolver } from "../../utils/journal/concentration.ts";
import { pictureOf } from "../../utils/journal/picture.ts";
import {
  countriesIn,
  reachWithout,
  type Switches,
} from "../../utils/journal/reach.ts";
import type { Weighting } from "../../utils/journal/unit.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { type Done, myData } from "../../utils/my-data.ts";
import { languageInUse, secrets } from "../../utils/storage.ts";
import { bookOf, type Rest } from "./book.ts";
import { saveFile } from "../../components/save-file.ts";

const root = document.querySelector("#app");
if (!root) throw new Error("the page has no place to show anything");
const place = root;
const [language, database, secret] = await Promise.all([
  languageInUse(),
  open(),
  secrets.getValue(),
]);
const words = wordsFor(language);
const figures = figuresOf(words);
document.documentElement.lang = words.language;
document.title = words.week.title;

function page(journal: Database): () => Promise<void> {
  const thisWeek = weekOf(Date.now(), ownZone());
  const book = bookOf(journal, thisWeek);
  const deeds = myData(journal, secret?.key ?? "", saveFile, Date.now);
  let week = weekAskedFor(location.search, thisWeek);
  let weighting: Weighting = "people";
  let country: string | null = null;
  let switches: Switches = {
    companies: true,
    networks: false,
    gateways: false,
    own: false,
  };
  let rest: Rest | null = null;
  let weeks: readonly string[] = [...new Set([thisWeek, week])];
  let done: Done | null = null;

  async function afterwards(deed: Promise<Done>): Promise<void> {
    done = await deed;
    book.changed();
    rest = null;
    await show();
  }

  /** What was asked for last is shown; what was read for an earlier turn is not. */
  let turn = 0;
  async function paint(mine: number): Promise<void> {
    const { entries, questions } = await book.first(week);
    if (mine !== turn) return;
    const picture = pictureOf(week, weighting, entries, rest?.earlier ?? null);
    const { people, own } = picture;
    const here = countriesIn(people, own);
    const chosen = country ?? here[0] ?? null;
    const after = (change: () => void) => () => {
      change();
      void show();
    };
    render(
      <Week
        words={words}
        figures={figures}
        picture={picture}
        head={{
          weeks,
          onWeek: (next) =>
            after(() => {
              week = next;
              rest = null;
            })(),
          onWeighting: (next) => after(() => (weighting = next))(),
        }}
        cut={
          chosen === null
            ? null
            : {
                country: chosen,
                here,
                switches,
                reach: reachWithout(people, own, chosen, switches),
                onCountry: (next) => after(() => (country = next))(),
                onSwitch: (name, on) =>
                  after(() => (switches = { ...switches, [name]: on }))(),
              }
        }
        points={rest?.points ?? null}
        questions={byResolver(
          new Map(
            [...questions].map(([url, domains]) => [
              new URL(url).hostname,
              domains,
            ]),
          ),
        )}
        data={
          rest && {
            ...rest.kept,
            done,
            onExport: (kind) => void deeds.export(kind),
            // Without a key nothing was ever counted: there is nothing to keep or erase.
            journal: secret && {
              onBackup: () => void deeds.backup(),
              onRestore: (file) => void afterwards(deeds.restore(file)),
              onEraseWeek: (one) => void afterwards(deeds.eraseWeek(one)),
            },
            onErase: () => void afterwards(deeds.erase()),
          }
        }
        onPrint={() => print()}
      />,
      place,
    );
  }

  async function show(): Promise<void> {
    const mine = ++turn;
    await paint(mine);
    if (rest || mine !== turn) return;
    // Once the week is on the screen.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const found = await book.rest(week);
    if (mine !== turn) return;
    rest = found;
    weeks = found.weeks;
    await paint(mine);
  }
  return show;
}

if (database) await page(database)();
else render(<p data-no-journal>{words.week.noJournal}</p>, place);
