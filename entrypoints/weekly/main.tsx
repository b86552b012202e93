// The week: reads the journal of this device and shows what was counted. Nothing is
// asked of anybody here, and nothing leaves but what the person exports.
import { render } from "preact";
import "../../components/style.css";
import "./weekly.css";
import { Week } from "../../components/Week.tsx";
import { open } from "../../utils/database.ts";
import { wordsFor } from "../../utils/display/words.ts";
import {
  byCountry,
  byHouse,
  effectiveNumber,
  largest,
  veryLarge,
} from "../../utils/journal/concentration.ts";
import { profileOf, toCsv } from "../../utils/journal/profile.ts";
import { reachWithout, type Switches } from "../../utils/journal/reach.ts";
import type { Entry } from "../../utils/journal/record.ts";
import { unitsOf, type Weighting } from "../../utils/journal/unit.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import { languageInUse } from "../../utils/storage.ts";

const words = wordsFor(await languageInUse());
document.documentElement.lang = words.language;
document.title = words.week.title;
const root = document.querySelector("#app");
if (!root) throw new Error("the page has no place to show anything");
const database = await open();

let entries: readonly Entry[] = (await database?.entries()) ?? [];
const thisWeek = weekOf(Date.now(), ownZone());
const weeks = [...new Set([thisWeek, ...entries.map(({ week }) => week)])]
  .sort()
  .reverse();
let week = thisWeek;
let weighting: Weighting = "people";
let country: string | null = null;
let switches: Switches = {
  companies: true,
  networks: false,
  gateways: false,
  own: false,
};

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
  const own = entries.filter((entry) => entry.week === week);
  const units = unitsOf(own, weighting);
  const people = unitsOf(own, "people");
  const houses = byHouse(units);
  const countries = byCountry(units);
  const choices = countries.known.map(({ name }) => name);
  const chosen =
    country !== null && choices.includes(country)
      ? country
      : (choices[0] ?? null);
  const mine = own.flatMap(({ senderVerdict }) => senderVerdict ?? []);
  render(
    <Week
      words={words}
      week={week}
      weeks={weeks}
      weighting={weighting}
      messages={own.length}
      people={people.length}
      houses={houses}
      countries={countries}
      largest={largest(houses)}
      veryLarge={veryLarge(units)}
      effective={effectiveNumber(houses)}
      country={chosen}
      choices={choices}
      switches={switches}
      reach={
        chosen === null ? null : reachWithout(people, mine, chosen, switches)
      }
      questions={[...(await database.questions(week))].map(([url, domains]) => [
        new URL(url).hostname,
        domains,
      ])}
      onWeek={(next) => {
        week = next;
        void show();
      }}
      onWeighting={(next) => {
        weighting = next;
        void show();
      }}
      onCountry={(next) => {
        country = next;
        void show();
      }}
      onSwitch={(name, on) => {
        switches = { ...switches, [name]: on };
        void show();
      }}
      onExport={(kind) => {
        const rows = profileOf(entries);
        if (kind === "csv") save("poste-restante.csv", "text/csv", toCsv(rows));
        else
          save(
            "poste-restante.json",
            "application/json",
            JSON.stringify(rows, null, 2),
          );
      }}
      onErase={() => {
        if (!confirm(words.week.eraseAll)) return;
        void database.erase().then(() => {
          entries = [];
          return show();
        });
      }}
    />,
    root,
  );
}

await show();
