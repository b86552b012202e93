// Regimes in further languages: nothing that is no regime, nothing half told, the same
// numbers and dates as in English, and English with its tag for the rest.
import { describe, expect, test } from "vitest";
import {
  regimeText,
  regimeTexts,
} from "../../utils/jurisdiction/regime-text.ts";
import { regimes, regimesOf } from "../../utils/jurisdiction/regimes.ts";
import { catalogue } from "../../utils/provider/catalogue.ts";
import { languages } from "../../utils/display/words.ts";

const byId = new Map(regimes.map((regime) => [regime.id, regime]));

/** Countries that seat operators, most first. */
function seats(): string[] {
  const counts = new Map<string, number>();
  for (const { operator } of catalogue)
    counts.set(operator.seat, (counts.get(operator.seat) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([seat]) => seat);
}

/** Words that judge, frighten or reassure, and where mail is "stored". */
const LOADED: Readonly<Record<string, RegExp>> = {
  fr: /espion|mouchard|massive|liberticide|controvers|draconi|orwell|abus|\bsûre?s?\b|sécurisé|souverain|stocké|hébergé/i,
  de: /spion|schnüffel|lausch|massenüber|umstritten|drakon|orwell|missbrauch|\b(un)?sicher\b|souverän|gespeichert/i,
};

/** Months become words of a language; years, articles and numbers of acts do not. */
const numbers = (text: string) =>
  [...text.matchAll(/\d+/g)].map(([one]) => one).sort();

test("French and German are told, and no language that we do not speak", () => {
  const codes = Object.keys(regimeTexts);
  expect(codes).toEqual(expect.arrayContaining(["fr", "de"]));
  expect(codes.filter((code) => !Object.hasOwn(languages, code))).toEqual([]);
  expect(codes).not.toContain("en"); // English stands in the records
});

describe.each(Object.entries(regimeTexts))(
  "regimes in %s",
  (language, texts) => {
    const told = Object.entries(texts);

    test("are regimes that exist, sorted by id", () => {
      const ids = told.map(([id]) => id);
      expect(ids.filter((id) => !byId.has(id))).toEqual([]);
      expect(ids).toEqual([...ids].sort());
    });

    test("are all those of the twelve countries that seat most operators, and the EU's", () => {
      const expected = [
        ...seats()
          .slice(0, 12)
          .flatMap((seat) => regimesOf(seat)),
        ...regimes.filter(({ id }) => id.startsWith("eu-")),
      ].map(({ id }) => id);
      expect(expected.length).toBeGreaterThan(30);
      expect(expected.filter((id) => !Object.hasOwn(texts, id))).toEqual([]);
    });

    test.each(told)(
      "%s is one sentence with a full stop, and no other language's",
      (id, text) => {
        const english = byId.get(id);
        expect(text.title.trim()).toBe(text.title);
        expect(text.title).not.toBe("");
        expect(text.summary).toMatch(/^[A-ZÀÉÊ].*\.$/);
        expect(text.summary).not.toMatch(/(?<!\d)[.!?] [A-Z]|\s{2}/);
        expect(text.summary.length).toBeLessThanOrEqual(220);
        expect(text.summary).not.toBe(english?.summary);
        expect(`${text.title} ${text.summary}`).not.toMatch(
          LOADED[language] ?? /./,
        );
      },
    );

    test.each(told)(
      "%s bears the numbers of the English record",
      (id, text) => {
        const english = byId.get(id);
        expect(numbers(`${text.title} ${text.summary}`)).toEqual(
          numbers(`${english?.title} ${english?.summary}`),
        );
      },
    );
  },
);

describe("a regime is told", () => {
  const cloudAct = { id: "us-sca-cloud-act", title: "T", summary: "S." };

  test.each([
    ["en", "en"],
    ["fr", "fr"],
    ["de", "de"],
    ["nl", "en"],
    ["constructor", "en"],
    ["", "en"],
  ])("for %j in %s", (language, told) => {
    expect(regimeText(cloudAct, language).language).toBe(told);
  });

  test("in English, with its tag, where the language has no text of it", () => {
    const other = { id: "toString", title: "An act", summary: "It says so." };
    expect(regimeText(other, "fr")).toEqual({
      title: "An act",
      summary: "It says so.",
      language: "en",
    });
  });
});
