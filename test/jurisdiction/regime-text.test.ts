// Regimes in further languages: nothing that is no regime, nothing half told, the same
// numbers and dates as in English, typeset as the language is, and English with its tag
// for the rest.
import { describe, expect, test } from "vitest";
import {
  regimeText,
  regimeTextsIn,
  toldLanguages,
} from "../../utils/jurisdiction/regime-text.ts";
import { regimes } from "../../utils/jurisdiction/regimes.ts";
import { languages } from "../../utils/display/languages.ts";

const byLanguage = await Promise.all(
  toldLanguages.map(async (code) => [code, await regimeTextsIn(code)] as const),
);
const regimeTexts = new Map(byLanguage);
const byId = new Map(regimes.map((regime) => [regime.id, regime]));

/** Every regime is told in these; a language that is new may be told in part. */
const COMPLETE = ["fr", "de"];

/** Whose acts bear an English name, which is kept; Canada's bear a French one as well. */
// prettier-ignore
const NAMED_IN_ENGLISH = [
  "au", "bm", "gb", "hk", "ie", "in", "je", "ke", "ky", "lk", "my", "na", "nz", "sg", "tz",
  "ug", "us", "za", "zw",
];

/** What the language does not set so: straight quotes, and spaces that are missing or wrong. */
const TYPED: Readonly<Record<string, RegExp>> = {
  fr: /['"„“”]|(?<! )[;?!»]|(?<![ \d]):|:(?=\S)(?!\d)|«(?! )|[\u00a0\u202f]/,
  de: /['"«»”]| [;:?!.,“]|„ |[\u00a0\u202f]/,
};

/** Words that judge, frighten or reassure, and where mail is "stored". */
const LOADED: Readonly<Record<string, RegExp>> = {
  fr: /espion|mouchard|massive|liberticide|controvers|draconi|orwell|abus|\bsûre?s?\b|sécurisé|souverain|stocké|hébergé/i,
  de: /spion|schnüffel|lausch|massenüber|umstritten|drakon|orwell|missbrauch|\b(un)?sicher\b|souverän|gespeichert/i,
};

/** Months become words of a language; years, articles and numbers of acts do not. */
const numbers = (text: string) =>
  [...text.matchAll(/\d+/g)].map(([one]) => one).sort();

test.each(COMPLETE)("every regime is told in %s", (language) => {
  const texts = regimeTexts.get(language) ?? {};
  expect(regimes.length).toBeGreaterThan(150);
  expect(regimes.filter(({ id }) => !Object.hasOwn(texts, id))).toEqual([]);
});

test.each([
  ["fr", "l'art", true],
  ["fr", "l’art ; le cas : « ainsi »", false],
  ["fr", "art; cas", true],
  ["fr", "le cas: ainsi", true],
  ["fr", "le cas :ainsi", true],
  ["fr", "«ainsi »", true],
  ["fr", "« ainsi»", true],
  ["fr", "loi 2008:717 (chapitre 12:07)", false],
  ["de", "das „Gesetz“; der Fall: so", false],
  ["de", 'das "Gesetz"', true],
  ["de", "der Fall : so", true],
])("in %s %j is mistyped: %s", (language, text, mistyped) => {
  expect(TYPED[language]?.test(text)).toBe(mistyped);
});

test("French and German are told, and no language that we do not speak", () => {
  expect(toldLanguages).toEqual(expect.arrayContaining(COMPLETE));
  expect(
    toldLanguages.filter((code) => !Object.hasOwn(languages, code)),
  ).toEqual([]);
  expect(toldLanguages).not.toContain("en"); // English stands in the records
});

describe.each(byLanguage)("regimes in %s", (language, texts) => {
  const told = Object.entries(texts);

  test("are regimes that exist, sorted by id", () => {
    const ids = told.map(([id]) => id);
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
    expect(ids).toEqual([...ids].sort());
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

  test("say until when a law does not apply where English does, with the same day", () => {
    for (const { id, notYet } of regimes) {
      const text = texts[id]?.notYet;
      expect(text === undefined, id).toBe(notYet === undefined);
      if (text === undefined || notYet === undefined) continue;
      expect(numbers(text), id).toEqual(numbers(notYet));
      expect(text, id).not.toMatch(TYPED[language] ?? /./);
    }
  });

  test.each(told)("%s is typed as the language is", (_, text) => {
    expect(text.title).not.toMatch(TYPED[language] ?? /./);
    expect(text.summary).not.toMatch(TYPED[language] ?? /./);
  });

  test("have a title of their own, save acts that bear an English one", () => {
    const kept =
      language === "fr" ? NAMED_IN_ENGLISH : [...NAMED_IN_ENGLISH, "ca"];
    const same = told
      .filter(([id, { title }]) => title === byId.get(id)?.title)
      .map(([id]) => id)
      .filter((id) => !kept.some((code) => id.startsWith(`${code}-`)));
    // A system's name, the same in Latin letters everywhere.
    expect(same.filter((id) => id !== "ru-sorm")).toEqual([]);
  });

  test.each(told)("%s bears the numbers of the English record", (id, text) => {
    const english = byId.get(id);
    expect(numbers(`${text.title} ${text.summary}`)).toEqual(
      numbers(`${english?.title} ${english?.summary}`),
    );
  });
});

describe("a regime is told", () => {
  const cloudAct = { id: "us-sca-cloud-act", title: "T", summary: "S." };

  test.each([
    ["en", "en"],
    ["fr", "fr"],
    ["de", "de"],
    ["nl", "en"],
    ["constructor", "en"],
    ["", "en"],
  ])("for %j in %s", async (language, told) => {
    const texts = await regimeTextsIn(language);
    expect(regimeText(cloudAct, language, texts).language).toBe(told);
  });

  test("in English, with its tag, where the language has no text of it", async () => {
    const other = { id: "toString", title: "An act", summary: "It says so." };
    expect(regimeText(other, "fr", await regimeTextsIn("fr"))).toEqual({
      title: "An act",
      summary: "It says so.",
      language: "en",
    });
  });
});
