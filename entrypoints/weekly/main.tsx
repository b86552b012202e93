// The week: reads the journal of this device and shows what was counted. Nothing is
// asked of anybody here, and nothing leaves but what the person saves to a file. The
// week itself is painted first; the twelve weeks and what is kept follow.
import { render } from "preact";
import "../../components/style.css";
import "./weekly.css";
import { afterPaint } from "../../components/after-paint.ts";
import { Week } from "../../components/Week.tsx";
import { type Database, open } from "../../utils/database.ts";
import { figuresOf } from "../../utils/display/figures.ts";
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
import { eraseCounts, secrets } from "../../utils/storage.ts";
import { wordsInUse } from "../../utils/words-in-use.ts";
import { saveFile } from "../../components/save-file.ts";
import { bookOf, type Choice, type Rest } from "./book.ts";

const root = document.querySelector("#app");
if (!root) throw new Error("the page has no place to show anything");
const place = root;
const [words, database, ownSecret] = await Promise.all([
  wordsInUse(),
  open(),
  secrets.getValue(),
]);
const figures = figuresOf(words);
document.documentElement.lang = words.language;
document.title = words.week.title;

async function page(journal: Database): Promise<void> {
  const thisWeek = () => weekOf(Date.now(), ownZone());
  const book = bookOf(journal, thisWeek);
  let secret = ownSecret;
  const deeds = () =>
    myData(journal, secret?.key ?? "", saveFile, eraseCounts, Date.now);
  let week = weekAskedFor(location.search, thisWeek());
  let weighting: Weighting = "people";
  let country: string | null = null;
  let switches: Switches = {
    companies: true,
    networks: false,
    gateways: false,
    own: false,
  };
  let rest: Rest | null = null;
  /** What `rest` holds is shown until it was read anew. */
  let isOld = false;
  let choice: Choice = { weeks: [week], folded: [] };
  let done: Done | null = null;

  async function afterwards(deed: Promise<Done>): Promise<void> {
    done = await deed;
    await again();
  }

  async function again(): Promise<void> {
    book.changed();
    isOld = true;
    await show();
  }

  /** What was asked for last is shown; what was read for an earlier turn is not. */
  let turn = 0;
  async function paint(mine: number): Promise<void> {
    const { kept, questions } = await book.first(week);
    if (mine !== turn) return;
    const picture = pictureOf(kept, weighting, rest?.earlier ?? null);
    const { people, own } = picture.detail ?? { people: [], own: [] };
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
          ...choice,
          isAhead: picture.messages > 0 && week > thisWeek(),
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
        questions={byResolver(questions)}
        data={
          rest && {
            ...rest.kept,
            done,
            onExport: (kind) => void deeds().export(kind),
            // Without a key nothing was ever counted: there is nothing to keep or erase.
            journal: secret && {
              onBackup: () => void deeds().backup(),
              onRestore: (file) => void afterwards(deeds().restore(file)),
              onEraseWeek: (one) => void afterwards(deeds().eraseWeek(one)),
            },
            onErase: () => void afterwards(deeds().erase()),
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
    if ((rest && !isOld) || mine !== turn) return;
    await afterPaint();
    const found = await book.rest(week);
    if (mine !== turn) return;
    rest = found;
    isOld = false;
    choice = found.choice;
    await paint(mine);
  }
  // Meanwhile a message may have been sent, a week erased on the settings, or begun.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void back();
  });
  async function back(): Promise<void> {
    secret = await secrets.getValue();
    await again();
  }
  await show();
}

if (database) await page(database);
else render(<p data-no-journal>{words.week.noJournal}</p>, place);
