// The week in every state: entries as the journal makes them from the sample verdicts.
import type { ComponentChildren } from "preact";
import "../weekly/weekly.css";
import { Week } from "../../components/Week.tsx";
import { figuresOf } from "../../utils/display/figures.ts";
import type { Words } from "../../utils/display/words.ts";
import { byResolver } from "../../utils/journal/concentration.ts";
import { pictureOf } from "../../utils/journal/picture.ts";
import {
  countriesIn,
  reachWithout,
  type Switches,
} from "../../utils/journal/reach.ts";
import { type Entry, entryOf } from "../../utils/journal/record.ts";
import type { Point } from "../../utils/journal/twelve-weeks.ts";
import type { Weighting } from "../../utils/journal/unit.ts";
import { domain, named, NOW, verdicts } from "./samples.ts";
import type { State } from "./state.ts";

const WEEK = "2026-W48";
const nothing = () => undefined;

function message(
  id: string,
  recipients: readonly (readonly [name: string, people: number])[],
): Entry {
  return entryOf(
    {
      id,
      sender: domain("gmx.net"),
      recipients: recipients.map(([name, count]) => ({
        domain: domain(name),
        fields: ["to"],
        people: Array.from({ length: count }, (_, at) => `${name} ${at}`),
      })),
      unreadable: 0,
      at: NOW,
    },
    (one) => named(one),
    "UTC",
  );
}

const small = [
  message("1", [
    ["bakery.example.fr", 2],
    ["gmx.net", 1],
  ]),
];
const usual = [
  message("1", [
    ["bakery.example.fr", 14],
    ["city.example.dk", 9],
    ["gmx.net", 6],
  ]),
  message("2", [
    ["proton.me", 3],
    ["florist.example.de", 1],
    ["unknown.example.it", 4],
    ["split.example.org", 2],
  ]),
];
const large = [
  message(
    "1",
    verdicts.map((one, at) => [one.domain, 12 + at * 7] as const),
  ),
];

const points: readonly Point[] = Array.from({ length: 12 }, (_, at) => ({
  week: `2026-W${37 + at}`,
  people: 20 + at,
  largest: { least: 0.62 - at * 0.02, most: 0.7 - at * 0.015 },
  effective: { least: 2 + at * 0.1, most: 2.6 + at * 0.12 },
}));

interface Shown {
  readonly entries: readonly Entry[];
  readonly earlier?: readonly Entry[];
  readonly weighting?: Weighting;
  readonly switches?: Partial<Switches>;
  readonly country?: string;
  readonly points?: readonly Point[];
}

const week =
  (shown: Shown) =>
  (words: Words): ComponentChildren => {
    const picture = pictureOf(
      WEEK,
      shown.weighting ?? "people",
      shown.entries,
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
    return (
      <Week
        words={words}
        figures={figuresOf(words)}
        picture={picture}
        head={{
          weeks: [WEEK, "2026-W47"],
          onWeek: nothing,
          onWeighting: nothing,
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
                onCountry: nothing,
                onSwitch: nothing,
              }
        }
        points={shown.points ?? []}
        questions={byResolver(
          new Map(
            shown.entries.length === 0
              ? []
              : [
                  ["dns.digitale-gesellschaft.ch", 4],
                  ["dns.quad9.net", 3],
                ],
          ),
        )}
        data={{
          messages: picture.messages,
          folded: 0,
          weeks: [WEEK],
          done: null,
          onExport: nothing,
          journal: {
            onBackup: nothing,
            onRestore: nothing,
            onEraseWeek: nothing,
          },
          onErase: nothing,
        }}
        onPrint={nothing}
      />
    );
  };

export const states: readonly State[] = [
  { name: "week: nothing yet", show: week({ entries: [] }) },
  { name: "week: not enough yet", show: week({ entries: small }) },
  {
    name: "week: as it usually is",
    show: week({ entries: usual, earlier: small, points }),
  },
  {
    name: "week: by messages, one's own country cut off",
    show: week({
      entries: usual,
      weighting: "messages",
      country: "DE",
      switches: { own: true, networks: true, gateways: true },
    }),
  },
  { name: "week: many people", show: week({ entries: large, points }) },
];
