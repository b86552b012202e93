// A week's page for tests: any entries, any language, handlers that remember.
import { render } from "preact";
import { vi } from "vitest";
import {
  type Shown,
  WeekSample,
} from "../../entrypoints/gallery/WeekSample.tsx";
import { wordsFor } from "../../utils/display/languages.ts";
import type { Entry } from "../../utils/journal/record.ts";
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

export interface ShownIn extends Partial<Shown> {
  readonly language?: string;
}

export function showWeek({ language, ...shown }: ShownIn = {}) {
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
    <WeekSample
      words={wordsFor(language ?? "en")}
      entries={twenty}
      {...shown}
      on={{
        head: { onWeek: on.week, onWeighting: on.weighting },
        cut: { onCountry: on.country, onSwitch: on.switch },
        data: {
          onExport: on.export,
          journal: {
            onBackup: on.backup,
            onRestore: on.restore,
            onEraseWeek: on.eraseWeek,
          },
          onErase: on.erase,
        },
        onPrint: on.print,
      }}
    />,
    document.body,
  );
  return { body: document.body, on };
}
