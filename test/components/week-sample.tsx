// A week's page for tests: any entries, any language, handlers that remember.
import { render } from "preact";
import { vi } from "vitest";
import { Week } from "../../components/Week.tsx";
import { figuresOf } from "../../utils/display/figures.ts";
import { wordsFor } from "../../utils/display/words.ts";
import { byResolver } from "../../utils/journal/concentration.ts";
import { pictureOf } from "../../utils/journal/picture.ts";
import {
  countriesIn,
  reachWithout,
  type Switches,
} from "../../utils/journal/reach.ts";
import type { Entry } from "../../utils/journal/record.ts";
import type { Point } from "../../utils/journal/twelve-weeks.ts";
import type { Weighting } from "../../utils/journal/unit.ts";
import { keptAt, notTold, sent } from "../journal/week-of-mail.ts";

export const people = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);

const gmx = keptAt("United Internet", "DE", { keeper: "gmx", brand: "GMX" });
const webDe = keptAt("United Internet", "DE", {
  keeper: "web-de",
  brand: "WEB.DE",
});
export const google = keptAt("Google", "US", { veryLarge: true });

/** Twenty people: ten at Google, five at United Internet, one own name, four unknown. */
export const twenty: readonly Entry[] = [
  sent(
    "m1",
    ["gmail.com", people(10, "g"), google],
    ["gmx.net", people(3, "x"), gmx],
    ["web.de", people(2, "w"), webDe],
    [
      "bakery.fr",
      ["baker"],
      notTold({
        kind: "own-name",
        countries: ["FR"],
        claims: [{ country: "FR", via: "network" }],
      }),
    ],
    ["hidden.org", people(4, "h"), notTold()],
  ),
];

export interface Shown {
  readonly entries?: readonly Entry[];
  readonly earlier?: readonly Entry[];
  readonly language?: string;
  readonly weighting?: Weighting;
  readonly switches?: Partial<Switches>;
  readonly country?: string;
  readonly questions?: readonly (readonly [string, number])[];
  readonly points?: readonly Point[];
}

export function showWeek(shown: Shown = {}) {
  const words = wordsFor(shown.language ?? "en");
  const picture = pictureOf(
    "2026-W48",
    shown.weighting ?? "people",
    shown.entries ?? twenty,
    shown.earlier ?? [],
  );
  const switches: Switches = {
    companies: true,
    networks: false,
    gateways: false,
    own: false,
    ...shown.switches,
  };
  const here = countriesIn(picture.people, picture.own);
  const country = shown.country ?? here[0];
  const on = {
    week: vi.fn(),
    weighting: vi.fn(),
    country: vi.fn(),
    switch: vi.fn(),
    export: vi.fn(),
    backup: vi.fn(),
    restore: vi.fn(),
    eraseWeek: vi.fn(),
    erase: vi.fn(),
    print: vi.fn(),
  };
  render(
    <Week
      words={words}
      figures={figuresOf(words)}
      picture={picture}
      head={{
        weeks: ["2026-W48", "2026-W47"],
        onWeek: on.week,
        onWeighting: on.weighting,
      }}
      cut={
        country === undefined
          ? null
          : {
              country,
              here,
              switches,
              reach: reachWithout(
                picture.people,
                picture.own,
                country,
                switches,
              ),
              onCountry: on.country,
              onSwitch: on.switch,
            }
      }
      points={shown.points ?? []}
      data={{
        messages: picture.messages,
        folded: 0,
        weeks: ["2026-W48"],
        done: null,
        onExport: on.export,
        journal: {
          onBackup: on.backup,
          onRestore: on.restore,
          onEraseWeek: on.eraseWeek,
        },
        onErase: on.erase,
      }}
      onPrint={on.print}
      questions={byResolver(new Map(shown.questions))}
    />,
    document.body,
  );
  return { body: document.body, picture, words, on };
}
