// The words of every language: whole sentences, none empty, none with a hole in it.
import { describe, expect, test } from "vitest";
import { countryCodes } from "../../utils/jurisdiction/countries.ts";
import { languages, wordsFor } from "../../utils/display/languages.ts";
import {
  countryName,
  dateName,
  isLanguage,
  type Language,
  type Words,
} from "../../utils/display/words.ts";
import { de } from "../../utils/display/words/de.ts";
import { en } from "../../utils/display/words/en.ts";
import { fr } from "../../utils/display/words/fr.ts";
import type { FailureReason } from "../../utils/dns/doh.ts";
import type { Policy } from "../../utils/dns/resolvers.ts";
import { FIELDS } from "../../utils/protocol.ts";
import type { EvidenceBasis } from "../../utils/provider/keeper.ts";

const REASONS: FailureReason[] = [
  { kind: "timeout" },
  { kind: "unreachable" },
  { kind: "http-status", status: 503 },
  { kind: "not-dns", contentType: "text/html" },
  { kind: "too-large" },
  { kind: "malformed", why: "codec" },
  { kind: "servfail" },
  { kind: "refused" },
  { kind: "filtered", code: 15 },
];

const BASES: Record<EvidenceBasis, true> = {
  "consumer-domain": true,
  mx: true,
  "mx-alias": true,
  "mx-backup": true,
  "own-name": true,
  dkim: true,
  autodiscover: true,
  spf: true,
  "reverse-name": true,
  network: true,
  correction: true,
};
const bases = [...Object.keys(BASES)] as EvidenceBasis[]; // keys of the record above

const POLICIES: Record<Policy, true> = {
  none: true,
  "no personal data, no client address": true,
  "domains under EU sanctions": true,
};
const policies = [...Object.keys(POLICIES)] as Policy[]; // keys of the record above

const VIAS = [
  "operator",
  "parent",
  "gateway",
  "gateway-parent",
  "network",
] as const;
const COUNTS = [1, 2, 5, 21, 1234];
const NAMES = [["Ireland"], ["Ireland", "Japan"], ["A", "B", "C"]];

/** What is said of the largest house, House. */
const atHouse = (
  { message }: Pick<Words, "message">,
  people: number,
  of: number,
  countries: readonly string[],
  probably: boolean,
): string =>
  message.largest({ people, of, company: "House", countries, probably });

/** Every sentence of a language; what is missing here does not compile. */
function sentences({
  badge,
  message,
  row,
  how,
  law,
  wrong,
  lookUp,
  popup,
  week,
  options,
  welcome,
  ...rest
}: Words): [string, string][] {
  const of = <Args>(
    path: string,
    list: readonly Args[],
    say: (args: Args) => string,
  ): [string, string][] =>
    list.map((args) => [`${path}(${JSON.stringify(args)})`, say(args)]);
  const plain = (group: string, words: object): [string, string][] =>
    Object.entries(words).flatMap(([key, text]): [string, string][] =>
      typeof text === "string" ? [[`${group}.${key}`, text]] : [],
    );
  const both = [true, false];
  return [
    ...plain("badge", badge),
    ...plain("message", message),
    ...plain("row", row),
    ...plain("how", how),
    ...plain("law", law),
    ...plain("wrong", wrong),
    ...plain("lookUp", lookUp),
    ...of("wrong.corrected", ["a.org"], wrong.corrected),
    ...of("how.tables", ["1 May 2026"], how.tables),
    ...of("message.recordedPages", ["1 May 2026"], message.recordedPages),
    ...COUNTS.flatMap((people) =>
      of("message.mixedLaws", both, (own) =>
        message.mixedLaws(
          [
            { country: "Japan", people, own },
            { country: "Peru", people: 0, own: true },
          ],
          own,
        ),
      ),
    ),
    ...plain("popup", popup),
    ...plain("week", week),
    ...plain("week.weighting", week.weighting),
    ...plain("week.switch", week.switch),
    ...plain("week.scale", week.scale),
    ...plain("week.countsAlone", week.countsAlone),
    ...plain("week.end", week.end),
    ...plain("week.reasons", week.reasons),
    ...Object.entries(week.study).flatMap(([id, say]) =>
      of(`week.study.${id}`, ["Japan"], (here) => say(here, "Peru")),
    ),
    ...plain("week.list", week.list),
    ...plain("week.series", week.series),
    ...plain("week.measuresTold", week.measuresTold),
    ...COUNTS.flatMap((n) => [
      ...of("week.lead", COUNTS, (messages) => week.lead(n, messages)),
      ...of("week.out", [n, n + 3], (most) => week.out(n, most)),
      ...of("week.still", [n, n + 3], (most) => week.still(n, most)),
      ...of("week.twelveHint", [n], week.twelveHint),
      ...of("week.few", [n], week.few),
      ...of("week.lawOfMost", ["Japan"], (name) => week.lawOfMost(name, n)),
      ...of("week.before", [n], week.before),
      ...of("week.beforeShare", ["House"], (name) =>
        week.beforeShare(n, name, "50%"),
      ),
      ...of("week.more", [n], week.more),
      ...of("week.oneSquare", [n], week.oneSquare),
      ...of("week.perhaps", [n], week.perhaps),
      ...of("week.ownServers", [n], week.ownServers),
      ...of("week.partlyFolded", [n + 1], (all) => week.partlyFolded(n, all)),
      ...of("week.toldOf", [n + 1], (all) => week.toldOf(n, all)),
      ...of("week.domains", [n], week.domains),
    ]),
    ...of("week.weekOf", [48], (n) => week.weekOf(n, "1–7 May 2026")),
    ...of("week.largest", both, (atLeast) =>
      week.largest("House", "50%", atLeast),
    ),
    ...of("week.largestOwn", both, (atLeast) =>
      week.largestOwn("50%", atLeast),
    ),
    ...of("week.seriesTold", ["Share"], (title) =>
      week.seriesTold(title, "50%", "40%"),
    ),
    ...of("week.sawMost", ["50%"], week.sawMost),
    ...of("week.asIfResolvers", ["2.5"], week.asIfResolvers),
    ...of("week.seen", ["1 May 2026"], week.seen),
    ...of("week.onScale", ["high"], week.onScale),
    ...of("week.ownCopy", NAMES, week.ownCopy),
    ...of("week.between", ["1"], (least) => week.between(least, "2")),
    ...of("week.stamp", [48], week.stamp),
    ...of("week.announced", [48], week.announced),
    ...of("week.largestRange", ["50%"], week.largestRange),
    ...of("week.veryLarge", ["50%"], week.veryLarge),
    ...of("week.effective", ["3.2"], week.effective),
    ...plain("welcome", welcome),
    ...Object.entries(options).flatMap(([group, words]) =>
      typeof words === "string"
        ? plain("options", { [group]: words })
        : plain(`options.${group}`, words),
    ),
    ...plain("options.data.refusal", options.data.refusal),
    ...plain("options.permissions.why", options.permissions.why),
    ...[0, ...COUNTS].flatMap((n) => [
      ...of("options.resolvers.saw", [n], options.resolvers.saw),
      ...of("options.retention.weeks", [n], options.retention.weeks),
      ...of("options.data.messages", [n], options.data.messages),
      ...of("options.data.folded", [n], options.data.folded),
      ...of("options.data.damaged", [n], options.data.damaged),
      ...of("options.data.restored", [n], options.data.restored),
    ]),
    ...of("options.resolvers.readAt", ["a.org"], (source) =>
      options.resolvers.readAt(source, "2026"),
    ),
    ...of("options.own.addedByYou", ["a.org"], options.own.addedByYou),
    ...of("options.own.tryAgain", ["a.org"], options.own.tryAgain),
    ...of("options.own.remove", ["a.org"], options.own.remove),
    ...of("options.own.trying", ["a.org"], options.own.trying),
    ...of("options.own.answered", ["a.org"], options.own.answered),
    ...of("options.webmails.remove", ["a.org"], options.webmails.remove),
    ...of("options.webmails.removed", ["a.org"], options.webmails.removed),
    ...[["to"], ["to", "cc", "bcc"]].flatMap((fields) =>
      of("options.webmails.missedFields", COUNTS, (n) =>
        options.webmails.missedFields(
          "Gmail",
          FIELDS.filter((field) => fields.includes(field)),
          n,
          "24/11/2026",
        ),
      ),
    ),
    ...of("options.webmails.missedWindow", COUNTS, (n) =>
      options.webmails.missedWindow("Gmail", n, "24/11/2026"),
    ),
    ...of("options.data.eraseWeekSure", ["2026-W48"], (week) =>
      options.data.eraseWeekSure(week),
    ),
    ...of("people", COUNTS, rest.people),
    ...of("countries", NAMES, rest.countries),
    ...of("badge.oneLaw", COUNTS, (n) => badge.oneLaw(n, "Japan")),
    ...of("badge.unknown", COUNTS, badge.unknown),
    ...both.flatMap((unknown) =>
      of("badge.laws", COUNTS, (n) =>
        badge.laws(n, ["Japan", "Peru"], unknown),
      ),
    ),
    ...of("message.heading", COUNTS, (n) => message.heading(1, n)),
    ...of("message.summary", COUNTS, message.summary),
    ...both.flatMap((probably) =>
      COUNTS.flatMap((of) =>
        COUNTS.filter((n) => n <= of).map((n): [string, string] => [
          `message.largest(${n}, ${of}, ${probably})`,
          atHouse({ message }, n, of, ["Japan"], probably),
        ]),
      ),
    ),
    ...of("message.ownKnown", both, (one) => message.ownKnown("House", one)),
    ...of("message.unreadable", COUNTS, message.unreadable),
    ...both.flatMap((unknown) =>
      of("message.laws", NAMES, (names) => message.laws(names, unknown)),
    ),
    ...of("message.bothEnds", COUNTS, (n) => message.bothEnds(n, "House")),
    ...of("row.probably", ["House"], row.probably),
    ...of("message.endToEnd", COUNTS, (n) => message.endToEnd(n, "House")),
    ...of("law.because", VIAS, (via) => law.because(via, "House", "Japan")),
    ...of("law.regime", ["Act 2020"], (title) => law.regime(title, "Says so.")),
    ...of("law.asOf", ["2026-11-24"], law.asOf),
    ...of("law.unverified", ["2026-11-24"], law.unverified),
    ...of("law.nothing", ["Japan"], law.nothing),
    ...of("row.ownNameIn", ["Net", null], (name) =>
      row.ownNameIn(name, "Japan"),
    ),
    ...of("row.forwarder", ["House"], row.forwarder),
    ...of("row.gateway", ["Gate"], (name) => row.gateway(name, "Japan")),
    ...of("row.parent", ["Parent"], (name) => row.parent(name, "Japan")),
    ...of("row.split", NAMES, row.split),
    ...of("row.likely", ["House"], row.likely),
    ...of("row.failed", REASONS, row.failed),
    ...of("how.evidence", bases, (basis) => how.evidence(basis, "mx.net")),
    ...of("how.operator", ["House"], (name) => how.operator(name, "Japan")),
    ...of("how.verified", ["source"], (one) => how.verified(one, "2026")),
    ...of("how.unverified", ["2026"], how.unverified),
    ...of("how.asked", ["resolver.net"], (one) => how.asked(one, "today")),
    ...of("popup.frames", NAMES, popup.frames),
    ...of("popup.notWebmail", ["mail.net"], popup.notWebmail),
    ...of("popup.readByAdapter", ["Roundcube"], popup.readByAdapter),
    ...of("welcome.resolver", ["Nine"], (one) =>
      welcome.resolver(one, "House", "Japan"),
    ),
    ...policies.flatMap((filtering) =>
      of("welcome.resolverPolicy", policies, (logging) =>
        welcome.resolverPolicy(logging, filtering),
      ),
    ),
    ...of("welcome.chosenAsk", COUNTS, welcome.chosenAsk),
    ...of("welcome.read", COUNTS, welcome.read),
  ];
}

/** Paths of all functions of the words. */
function functionsOf(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, value]): string[] =>
    typeof value === "function"
      ? [`${path}${key}`]
      : typeof value === "object" && value !== null
        ? functionsOf(value, `${path}${key}.`)
        : [],
  );
}

/** Where mail is "stored" cannot be seen; no country or house is safe, bad, or a spy. */
const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: /stored|rests? in|\bsafe|unsafe|insecure|danger|warning|\bsp(y|ied)|!/i,
  fr: /stock|héberg|entrepos|\bsûre?s?\b|sécuris|dangere|avertiss|attention|espion|\bsurveill|!/i,
  de: /gespeichert|speicher|gelagert|\bliegt in\b|\b(un)?sicher|gefahr|gefähr|warnung|achtung|ausspion|überwach|!/i,
};

const cases = Object.entries(languages) as [Language, Words][]; // keys of the record

describe.each(cases)("the words of %s", (language, words) => {
  const all = sentences(words);

  test("bear their language", () => {
    expect(words.language).toBe(language);
  });

  test("are called here, every function of them", () => {
    const called = new Set(all.map(([path]) => path.replace(/\(.*$/s, "")));
    expect(functionsOf(words).filter((path) => !called.has(path))).toEqual([]);
  });

  test("are never empty and have no hole", () => {
    expect(all.length).toBeGreaterThan(100);
    const bad = all.filter(
      ([, text]) =>
        text.trim() === "" ||
        text !== text.trim() ||
        / {2}/.test(text) ||
        /undefined|null|NaN|\[object|function|\$\{/.test(text),
    );
    expect(bad).toEqual([]);
  });

  test("say the names and numbers they are given", () => {
    const told = new Map(all);
    expect(told.get('row.gateway("Gate")')).toMatch(/Gate.*Japan/);
    expect(told.get('row.parent("Parent")')).toMatch(/Parent.*Japan/);
    expect(told.get('row.split(["A","B","C"])')).toMatch(/A.*B.*C/);
    expect(told.get('how.asked("resolver.net")')).toMatch(
      /resolver\.net.*today/,
    );
    expect(told.get("message.heading(5)")).toMatch(/1.*5/);
    expect(told.get("options.webmails.missedFields(5)")).toMatch(
      /Gmail.*Cc.*5.*24\/11/,
    );
    expect(told.get("options.webmails.missedWindow(1)")).toMatch(
      /Gmail.*24\/11/,
    );
  });

  test("never say where mail is stored, and call nothing safe or bad", () => {
    const bad = all.filter(([, text]) => FORBIDDEN[language].test(text));
    expect(bad).toEqual([]);
  });

  test("say the same of every country: no name of one is in them", () => {
    const names = countryCodes.map((code) => countryName(words, code));
    const given = new Set(["Ireland", "Japan", "Peru"]);
    const bad = all.filter(([, text]) =>
      names.some((name) => !given.has(name) && text.includes(name)),
    );
    expect(bad).toEqual([]);
  });
});

describe("French spaces are no-break:", () => {
  const all = sentences(fr);

  test("narrow before ; ? ! and %, a word's before : and inside « »", () => {
    const bad = all.filter(([, text]) =>
      /[^\u202f][;?!](?!\S)|[ \u00a0]%|[^\u00a0]:(?!\S)|«[^\u00a0]|[^\u00a0]»/.test(
        text,
      ),
    );
    expect(bad).toEqual([]);
    expect(
      all.filter(([, text]) => text.includes("\u202f")).length,
    ).toBeGreaterThan(30);
  });

  test("English and German have none of them, nor one another's quotes", () => {
    const bad = [...sentences(en), ...sentences(de)].filter(([, text]) =>
      /\u202f|\s[:;?!]|[«»']/.test(text),
    );
    expect(bad).toEqual([]);
    const unpaired = (words: Words, pair: RegExp) =>
      sentences(words).filter(([, text]) =>
        /["“”„]/.test(text.replace(pair, "")),
      );
    expect(unpaired(en, /“[^“”„"]*”/g)).toEqual([]);
    expect(unpaired(de, /„[^“”„"]*“/g)).toEqual([]);
    expect(all.filter(([, text]) => /["“”„]|'/.test(text))).toEqual([]);
  });
});

describe("French tells one from many", () => {
  test.each([
    [fr.people(0), "0 personne"],
    [fr.people(1), "1 personne"],
    [fr.people(2), "2 personnes"],
    [fr.people(1234), "1\u202f234 personnes"],
    [fr.people(1_000_000), "1\u202f000\u202f000 de personnes"],
    [fr.message.heading(1, 1), "Votre message"],
    [fr.message.heading(2, 3), "Message 2 sur 3"],
    [
      atHouse(fr, 1, 3, [], true),
      "L’une d’elles le reçoit probablement chez House.",
    ],
    [
      atHouse(fr, 2, 3, ["Suisse"], false),
      "2 d’entre elles le reçoivent chez House (Suisse).",
    ],
    [
      atHouse(fr, 2, 2, ["Irlande", "États-Unis"], false),
      "Toutes deux le reçoivent chez House (Irlande, États-Unis).",
    ],
    [
      atHouse(fr, 5, 5, ["Suisse"], true),
      "Toutes le reçoivent probablement chez House (Suisse).",
    ],
    [
      fr.message.unreadable(2),
      "2 destinataires dont cette page ne montre pas l’adresse",
    ],
    [
      fr.badge.oneLaw(1, "Japon"),
      "Vous et la personne à qui vous écrivez relevez du même droit\u00a0: Japon",
    ],
    [fr.message.laws(["Japon"], false), "Droit applicable\u00a0: Japon."],
    [
      fr.message.laws(["Irlande", "Japon"], false),
      "Droits applicables\u00a0: Irlande et Japon.",
    ],
    [fr.welcome.chosenAsk(1), "1 résolveur peut être interrogé."],
    [fr.welcome.chosenAsk(5), "5 résolveurs peuvent être interrogés."],
    [fr.countries(["A", "B", "C"]), "A, B et C"],
    [
      fr.row.split(["A", "B", "C"]),
      "Remis à l’un de ces serveurs\u00a0: A, B ou C",
    ],
  ])("%s", (said, sentence) => {
    expect(said).toBe(sentence);
  });
});

describe("German tells one from many", () => {
  test.each([
    [de.people(0), "0 Personen"],
    [de.people(1), "1 Person"],
    [de.people(1234), "1.234 Personen"],
    [de.message.heading(1, 1), "Ihre Nachricht"],
    [
      atHouse(de, 1, 3, [], true),
      "Eine davon empfängt sie wahrscheinlich bei House.",
    ],
    [
      atHouse(de, 2, 3, ["Schweiz"], false),
      "2 davon empfangen sie bei House (Schweiz).",
    ],
    [
      atHouse(de, 2, 2, ["Schweiz"], false),
      "Beide empfangen sie bei House (Schweiz).",
    ],
    [
      atHouse(de, 5, 5, ["Schweiz"], true),
      "Alle empfangen sie wahrscheinlich bei House (Schweiz).",
    ],
    [
      de.message.unreadable(1),
      "1 Empfänger, dessen Adresse diese Seite nicht zeigt",
    ],
    [
      de.badge.oneLaw(2, "Japan"),
      "Für Sie und die 2 Personen, denen Sie schreiben, gilt dasselbe Recht: Japan",
    ],
    [de.welcome.chosenAsk(1), "1 Resolver darf gefragt werden."],
    [de.welcome.chosenAsk(5), "5 Resolver dürfen gefragt werden."],
    [de.countries(["A", "B", "C"]), "A, B und C"],
  ])("%s", (said, sentence) => {
    expect(said).toBe(sentence);
  });
});

describe("English tells one from many", () => {
  test.each([
    [en.people(1), "1 person"],
    [en.people(2), "2 people"],
    [en.people(0), "0 people"],
    [en.people(1234), "1,234 people"],
    [en.message.heading(1, 1), "Your message"],
    [en.message.heading(2, 3), "Message 2 of 3"],
    [atHouse(en, 1, 3, [], true), "1 of them probably receives it at House."],
    [
      atHouse(en, 2, 3, ["Switzerland"], false),
      "2 of them receive it at House (Switzerland).",
    ],
    [
      atHouse(en, 2, 2, ["Ireland", "United States"], false),
      "Both receive it at House (Ireland, United States).",
    ],
    [
      atHouse(en, 5, 5, ["Switzerland"], true),
      "All of them probably receive it at House (Switzerland).",
    ],
    [
      en.message.unreadable(1),
      "1 recipient whose address this page does not show",
    ],
    [
      en.message.unreadable(2),
      "2 recipients whose addresses this page does not show",
    ],
    [
      en.badge.oneLaw(1, "Japan"),
      "You and the person you write to are under one law: Japan",
    ],
    [
      en.badge.oneLaw(2, "Japan"),
      "You and the 2 people you write to are under one law: Japan",
    ],
    [en.welcome.chosenAsk(1), "1 resolver may be asked."],
    [en.welcome.chosenAsk(5), "5 resolvers may be asked."],
    [en.countries(["A"]), "A"],
    [en.countries(["A", "B"]), "A and B"],
    [en.countries(["A", "B", "C"]), "A, B, and C"],
  ])("%s", (said, sentence) => {
    expect(said).toBe(sentence);
  });
});

describe("a country's name", () => {
  test.each([
    ["CH", "Switzerland"],
    ["GB", "United Kingdom"],
    ["XK", "Kosovo"],
  ])("of %s is %s", (code, name) => {
    expect(countryName(en, code)).toBe(name);
  });

  test("is there for every code that may stand in a verdict", () => {
    const bare = countryCodes.filter((code) => countryName(en, code) === code);
    expect(bare).toEqual([]);
  });

  test.each([["QQ"], ["not a code"], [""], ["c"]])(
    "of %j is the text itself: nothing throws",
    (code) => {
      expect(countryName(en, code)).toBe(code);
    },
  );
});

describe("a date is written", () => {
  test.each<[Words, string, string]>([
    [en, "2026-11-24", "24 Nov 2026"],
    [fr, "2026-11-24", "24 nov. 2026"],
    [de, "2026-11-24", "24.11.2026"],
    [en, "2017-03", "March 2017"],
    [fr, "2017-03", "mars 2017"],
    [de, "2017-03", "März 2017"],
    [en, "2022", "2022"],
    [fr, "2022", "2022"],
    [en, "2026-13-45", "2026-13-45"],
    [en, "once", "once"],
    [en, "", ""],
  ])("%j", (words, iso, written) => {
    expect(dateName(words, iso)).toBe(written);
  });

  // A language each: its formatter is made in the zone.
  test.each([
    ["Pacific/Kiritimati", "en-GB"],
    ["Pacific/Pago_Pago", "en-AU"],
  ])("as the same day in %s", (zone, language) => {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      expect(new Date(0).getTimezoneOffset()).not.toBe(0);
      expect(dateName({ ...en, language }, "2026-11-24")).toBe("24 Nov 2026");
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});

describe("the language of a tag", () => {
  test.each<[string, Words]>([
    ["en", en],
    ["en-GB", en],
    ["fr", fr],
    ["fr-CA", fr],
    ["FR_be", fr],
    ["de", de],
    ["de-AT", de],
    ["de-CH-1996", de],
    ["nl", en],
    ["fry", en],
    ["constructor", en],
    ["", en],
  ])("%j is answered in one that we speak", (tag, words) => {
    expect(wordsFor(tag)).toBe(words);
  });

  test.each<[unknown, boolean]>([
    ["fr", true],
    ["fr-CA", false],
    ["auto", false],
    ["toString", false],
    [null, false],
    [5, false],
  ])("%j as a code of ours: %s", (code, ours) => {
    expect(isLanguage(code)).toBe(ours);
  });
});

test("a damaged choice of language is calm: English, nothing throws", () => {
  expect(wordsFor("\u0000 no tag").language).toBe("en");
});

test.each([
  ["US", "the United States"],
  ["GB", "the United Kingdom"],
  ["AE", "the United Arab Emirates"],
  ["NL", "the Netherlands"],
  ["PH", "the Philippines"],
  ["DO", "the Dominican Republic"],
  ["KY", "the Cayman Islands"],
  ["IO", "the British Indian Ocean Territory"],
  ["IM", "the Isle of Man"],
  ["CZ", "Czechia"],
  ["DM", "Dominica"],
  ["SS", "South Sudan"],
  ["DE", "Germany"],
])("in an English sentence %s is %s", (code, name) => {
  const plain = countryName(en, code);
  expect(en.message.laws([plain], false)).toBe(`Under the law of ${name}.`);
  expect(en.how.operator("House", plain)).toBe(
    `Run by House, seat in ${name}.`,
  );
});
