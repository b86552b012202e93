// The week in every state: entries as the journal makes them from the sample verdicts.
import "../weekly/weekly.css";
import { type Entry, entryOf } from "../../utils/journal/record.ts";
import { totalsOf } from "../../utils/journal/totals.ts";
import type { Point } from "../../utils/journal/twelve-weeks.ts";
import { domain, named, NOW, verdicts } from "./samples.ts";
import type { State } from "./state.ts";
import { type Deeds, type Shown, WeekSample } from "./WeekSample.tsx";

const nothing = () => undefined;
const deeds: Deeds = {
  head: { onWeek: nothing, onWeighting: nothing },
  cut: { onCountry: nothing, onSwitch: nothing },
  data: {
    onExport: nothing,
    journal: { onBackup: nothing, onRestore: nothing, onEraseWeek: nothing },
    onErase: nothing,
  },
  onPrint: nothing,
};

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

const questions = [
  ["dns.digitale-gesellschaft.ch", 4],
  ["dns.quad9.net", 3],
] as const;

const week = (name: string, shown: Shown): State => ({
  name: `week: ${name}`,
  show: (words) => <WeekSample words={words} on={deeds} {...shown} />,
});

export const states: readonly State[] = [
  week("nothing yet", { entries: [] }),
  week("not enough yet", { entries: small, questions }),
  week("as it usually is", {
    entries: usual,
    earlier: small,
    points,
    questions,
  }),
  week("by messages, one's own country cut off", {
    entries: usual,
    weighting: "messages",
    country: "DE",
    switches: { own: true, networks: true, gateways: true },
    questions,
  }),
  week("many people", { entries: large, points, questions }),
  week("counts alone remain", {
    week: "2026-W34",
    entries: [],
    totals: totalsOf("2026-W34", usual),
    earlier: small,
    folded: ["2026-W34", "2026-W33"],
    points,
    questions,
  }),
  week("ahead of the clock, a part as counts alone", {
    week: "2027-W48",
    isAhead: true,
    entries: usual.slice(1),
    totals: totalsOf("2027-W48", usual.slice(0, 1)),
    questions,
  }),
];
