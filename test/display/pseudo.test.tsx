// @vitest-environment happy-dom
// Every component in the pseudo-language: no text of ours stands in the code itself.
// What is shown without marks is data alone: what the page was given, and countries.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { options, render, type VNode } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { MissedParts } from "../../utils/missed.ts";
import type { Done } from "../../utils/my-data.ts";
import type { Adding, Trial } from "../../components/OwnResolvers.tsx";
import { Week } from "../../components/Week.tsx";
import {
  Options,
  type OptionsProps,
} from "../../entrypoints/options/Options.tsx";
import { Popup, type PopupProps } from "../../entrypoints/popup/Popup.tsx";
import { example } from "../../entrypoints/welcome/example.ts";
import {
  Welcome,
  type WelcomeProps,
} from "../../entrypoints/welcome/Welcome.tsx";
import { countryName, type Words } from "../../utils/display/words.ts";
import { essaysFor, lists, studies } from "../../utils/display/elsewhere.ts";
import { en } from "../../utils/display/words/en.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";
import { countryCodes } from "../../utils/jurisdiction/countries.ts";
import { showWeek, type ShownIn, twenty } from "../components/week-sample.tsx";
import { totalsOf } from "../../utils/journal/totals.ts";
import { sent } from "../journal/week-of-mail.ts";
import { domainOf } from "../practice-ask.ts";
import { domains, message, standings } from "./every-row.ts";
import { marked, pseudo, unmarked } from "./pseudo.ts";

// The samples that other tests render with ask for words themselves.
vi.mock("../../utils/display/languages.ts", async (original) => {
  const real =
    await original<typeof import("../../utils/display/languages.ts")>();
  const { en } = await import("../../utils/display/words/en.ts");
  const { pseudo } = await import("./pseudo.ts");
  return { ...real, wordsFor: () => pseudo(en) };
});

const words: Words = pseudo(en);
const NOW = Date.UTC(2026, 10, 24);

describe("the pseudo-language", () => {
  test("marks and lengthens a sentence by 40 %, and keeps the values in it", () => {
    const said = words.row.gateway("Gate", "Japan");
    expect(said).toContain("Gate (Japan)");
    expect(unmarked(said)).toBe("");
    expect(said.length).toBeGreaterThanOrEqual(
      en.row.gateway("Gate", "Japan").length * 1.4,
    );
  });

  test.each([
    ["⟦a⟧", ""],
    ["⟦a ⟦b·⟧ c⟧ · d.org", " · d.org"],
    ["raw ⟦a⟧", "raw "],
    ["⟦cut", "⟦cut"],
  ])("of %j %j is outside of the marks", (text, outside) => {
    expect(unmarked(text)).toBe(outside);
  });
});

/** Pages: what they are given is data. */
const PAGES: readonly unknown[] = [Options, Popup, Week, Welcome];
/** Names under which others publish their studies and lists. */
const PUBLISHED = [
  ...essaysFor("en").essays,
  ...Object.values(lists),
  ...Object.values(studies),
].map(({ name }) => name);
const rendered = new Set<string>();
let data = new Set<string>();

/** Cases of sum types are no texts, and policies have a word in every language. */
const NO_DATA = new Set([
  "words",
  "kind",
  "via",
  "basis",
  "confidence",
  "logging",
  "filtering",
]);

function collect(value: unknown): void {
  if (typeof value === "string" && value.length > 1) data.add(value);
  else if (value instanceof Map)
    for (const [key, one] of value) [key, one].forEach(collect);
  else if (Array.isArray(value)) value.forEach(collect);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value))
      if (!NO_DATA.has(key)) collect(one);
}

beforeAll(() => {
  const before = options.vnode;
  options.vnode = (node: VNode) => {
    if (typeof node.type === "function") {
      rendered.add(node.type.name);
      if (PAGES.includes(node.type)) collect(node.props);
    }
    before?.(node);
  };
  return () => {
    if (before) options.vnode = before;
    else delete options.vnode;
  };
});
afterEach(() => {
  render(null, document.body);
  data = new Set();
});

const ATTRIBUTES = [
  "aria-label",
  "aria-description",
  "title",
  "alt",
  "placeholder",
  "label",
];

/** Every text that a person can see or hear, by where it stands. */
function textsOf(root: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  // A browser's own word is code, and a language is called as it calls itself.
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.matches("code, option[lang]"))
      texts.push(walker.currentNode.textContent ?? "");
  for (const element of root.querySelectorAll("*"))
    for (const name of ATTRIBUTES) {
      const text = element.getAttribute(name);
      if (text !== null) texts.push(text);
    }
  return texts;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** An address or its beginning. */
const ADDRESS = /^(https:\/\/)?([a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,})?$/;

/** Texts with letters that are neither within marks nor data. */
function rawTexts(root: Element): string[] {
  const known = [
    ...data,
    ...PUBLISHED,
    ...countryCodes,
    ...countryCodes.map((code) => countryName(words, code)),
  ].sort((a, b) => b.length - a.length);
  const isData = new RegExp(
    `(?<!\\p{L})(${known.map(escaped).join("|")})(?!\\p{L})`,
    "gu",
  );
  return textsOf(root).filter(
    (text) =>
      !ADDRESS.test(text) &&
      /[\p{L}⟦⟧]/u.test(unmarked(text).replace(isData, "")),
  );
}

function expectNothingRaw(): void {
  const texts = textsOf(document.body);
  expect(texts.filter((text) => text.startsWith("⟦")).length).toBeGreaterThan(
    2,
  );
  expect(rawTexts(document.body)).toEqual([]);
}

/** Every fold is open, and holds what it says. */
async function unfold(): Promise<void> {
  const folds = [...document.body.querySelectorAll("details")];
  for (const fold of folds) {
    fold.open = true;
    fold.dispatchEvent(new Event("toggle"));
  }
  await vi.waitFor(() =>
    expect(folds.filter(({ children }) => children.length < 2)).toEqual([]),
  );
}

function showPopup(props: Partial<PopupProps> = {}): void {
  act(() =>
    render(
      <Popup
        words={words}
        page={{ kind: "webmail" }}
        desk={{ messages: [], intents: [], asked: [], left: [], standings }}
        choice={{ kind: "none" }}
        asking={false}
        formatTime={() => "09:30"}
        formatDate={() => "24/11/2026"}
        now={NOW}
        tools={{
          providers: [{ id: "house", name: "House" }],
          onProviders: () => undefined,
          onReport: () => Promise.resolve(true),
          onCorrect: () => undefined,
          wasSaid: () => false,
        }}
        lookedUp={domainOf("a.org")}
        domainOf={() => null}
        onLookUp={() => undefined}
        onRetry={() => undefined}
        onPageReport={() => Promise.resolve(true)}
        onGrant={() => undefined}
        onWelcome={() => undefined}
        {...props}
      />,
      document.body,
    ),
  );
}

describe("the popup says nothing that is not translated", () => {
  test.each<[string, Partial<PopupProps>]>([
    ["on a webmail without a message", {}],
    ["on a page of the browser's own", { page: { kind: "other" } }],
    [
      "on a page that could be a webmail, while the browser asks",
      {
        page: {
          kind: "grantable",
          host: "mail.firm.org",
          webmails: [
            {
              origin: "https://mail.firm.org",
              pageOrigin: "https://mail.firm.org",
              path: "/",
            },
            {
              origin: "https://frame.firm.net",
              pageOrigin: "https://frame.firm.net",
              path: "/",
            },
          ],
        },
        asking: true,
      },
    ],
    [
      "with every kind of row",
      {
        desk: {
          messages: [
            message("1", "practice", "own.org", [...domains, "looking.org"], 2),
          ],
          intents: [],
          asked: [],
          left: [],
          standings,
        },
      },
    ],
    [
      "with several messages, read by general rules and without a sender",
      {
        desk: {
          messages: [
            message("1", "generic", null, ["a.org"], 1),
            message("2", "roundcube", "unknown.org", []),
            message("3", "gmail", "own.org", ["same.org"]),
          ],
          intents: [],
          asked: [],
          left: [],
          standings,
        },
      },
    ],
  ])("%s", async (_, props) => {
    showPopup(props);
    await unfold();
    expectNothingRaw();
  });
});

const offered = resolvers.filter(({ role }) => role === "default");

function showWelcome(props: Partial<WelcomeProps> = {}): void {
  act(() =>
    render(
      <Welcome
        words={words}
        example={example}
        standings={standings}
        resolvers={offered}
        choice={{ kind: "none" }}
        refused={false}
        webmails={{
          offered: [],
          ticked: new Set(),
          other: "",
          wrong: true,
          onTick: () => undefined,
          onOther: () => undefined,
        }}
        read={2}
        unpinned
        onLater={() => undefined}
        formatTime={() => "09:30"}
        formatDate={() => "24/11/2026"}
        now={NOW}
        onAsk={() => undefined}
        onOffline={() => undefined}
        {...props}
      />,
      document.body,
    ),
  );
}

describe("the welcome page says nothing that is not translated", () => {
  test.each<[string, Partial<WelcomeProps>]>([
    ["before the choice", {}],
    ["when the browser refused", { refused: true }],
    ["when nobody is asked", { choice: { kind: "offline" } }],
    [
      "when resolvers are asked",
      { choice: { kind: "ask", resolvers: ["https://dns.example/"] } },
    ],
  ])("%s", (_, props) => {
    showWelcome(props);
    expectNothingRaw();
  });
});

describe("the week says nothing that is not translated", () => {
  test.each<[string, ShownIn]>([
    ["with twenty people", { questions: [["dns.example", 3]] }],
    ["by messages", { weighting: "messages" }],
    ["by domains", { weighting: "domains" }],
    ["without a message", { entries: [] }],
    [
      "as counts alone",
      {
        entries: [],
        totals: totalsOf("2026-W48", twenty),
        folded: ["2026-W34"],
      },
    ],
    [
      "of which a part was folded, ahead of the clock",
      { totals: totalsOf("2026-W48", twenty), isAhead: true },
    ],
    [
      "over three weeks",
      {
        points: ["2026-W46", "2026-W47", "2026-W48"].map((week) => ({
          week,
          people: 12,
          largest: { least: 0.4, most: 0.6 },
          effective: { least: 2, most: 3 },
        })),
      },
    ],
    ["after a week before", { earlier: [sent("e", ["e.org", ["one"], null])] }],
    [
      "if the country of one's own provider cut the link",
      {
        country: "CH",
        switches: { own: true, networks: true, gateways: true },
      },
    ],
  ])("%s", (_, shown) => {
    showWeek(shown);
    expectNothingRaw();
  });
});

const OWN = "https://own.example/dns-query";

const showOptions = (props: Partial<OptionsProps>) =>
  act(() =>
    render(
      <Options
        words={words}
        choice={{ kind: "ask", resolvers: [OWN] }}
        resolvers={{
          rows: resolvers.map((resolver, at) => ({
            resolver,
            on: at < 5,
            saw: at,
            refused: at === 6,
          })),
          onSwitch: () => undefined,
        }}
        own={own(null, null)}
        webmails={{
          rows: [],
          missed: [],
          removed: null,
          onRemove: () => undefined,
        }}
        language="auto"
        retention={12}
        onRetention={() => undefined}
        announce={{ on: true, refused: true, onSwitch: () => undefined }}
        data={myData(null)}
        consent={true}
        onOffline={() => undefined}
        onLanguage={() => undefined}
        {...props}
      />,
      document.body,
    ),
  );

const own = (
  adding: Adding | null,
  trial: Trial | null,
): OptionsProps["own"] => ({
  rows: [{ url: OWN, host: "own.example", on: true, saw: 1, trial }],
  adding,
  onSwitch: () => undefined,
  onTry: () => undefined,
  onRemove: () => undefined,
  onAdd: () => undefined,
});

const missed = (
  name: string,
  parts: MissedParts["parts"],
  times: number,
): MissedParts => ({
  adapter: name.toLowerCase(),
  name,
  parts,
  times,
  first: "2026-11-20",
  last: "2026-11-24",
});

const myData = (done: Done | null): OptionsProps["data"] => ({
  messages: 3,
  folded: 2,
  damaged: 2,
  weeks: ["2026-W48", "2026-W47"],
  done,
  onExport: () => undefined,
  journal: {
    onBackup: () => undefined,
    onRestore: () => undefined,
    onEraseWeek: () => undefined,
  },
  onErase: () => undefined,
});

describe("the settings say nothing that is not translated", () => {
  test.each<[string, Partial<OptionsProps>]>([
    ["as they are found", {}],
    [
      "where nothing can be kept",
      { data: null, consent: false, choice: { kind: "none" } },
    ],
    [
      "when everything was erased",
      { data: myData({ kind: "erased" }), choice: { kind: "offline" } },
    ],
    [
      "when a backup was restored",
      { data: myData({ kind: "restored", messages: 3 }) },
    ],
    [
      "when a backup was refused",
      { data: myData({ kind: "refused", why: "damaged" }) },
    ],
    [
      "while a resolver is tried",
      { own: own({ kind: "bad" }, { kind: "asking" }) },
    ],
    ["when it answered", { own: own({ kind: "known" }, { kind: "answered" }) }],
    [
      "when it failed",
      {
        own: own(
          { kind: "trial", host: "new.example", trial: { kind: "refused" } },
          { kind: "failed", reason: { kind: "timeout" } },
        ),
      },
    ],
    [
      "with webmails",
      {
        webmails: {
          rows: [
            {
              origins: ["https://mail.firm.org"],
              name: "Roundcube",
              places: ["https://mail.firm.org/rc/"],
            },
          ],
          missed: [
            missed("Roundcube", ["to", "cc", "bcc"], 3),
            missed("Zimbra", ["cc"], 1),
            missed("Outlook", ["roots"], 2),
          ],
          removed: "Zimbra",
          onRemove: () => undefined,
        },
      },
    ],
  ])("%s", async (_, props) => {
    await showOptions(props);
    expectNothingRaw();
  });

  test("before something is erased", async () => {
    await showOptions({});
    const buttons = document.body.querySelectorAll<HTMLElement>(
      "[data-action^=erase]",
    );
    expect(buttons.length).toBeGreaterThan(1);
    await act(() => buttons.forEach((button) => button.click()));
    expect(document.body.querySelectorAll("[data-confirm]").length).toBe(
      buttons.length,
    );
    expectNothingRaw();
  });
});

describe("the check sees what escapes:", () => {
  test.each([
    ["a raw text", () => <p>Raw words</p>],
    ["a raw name of a control", () => <p aria-label="Close">{marked("x")}</p>],
    ["a raw text beside a marked one", () => <p>{marked("x")} and so on</p>],
  ])("%s", (_, Component) => {
    render(<Component />, document.body);
    expect(rawTexts(document.body)).toHaveLength(1);
  });
});

test("every component was shown", () => {
  const folder = join(
    dirname(fileURLToPath(import.meta.url)),
    "../../components",
  );
  const components = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => basename(file, ".tsx"));
  expect(components.length).toBeGreaterThan(8);
  // What is missing here is to be shown in one of the cases above.
  expect(components.filter((name) => !rendered.has(name))).toEqual([]);
});
