// @vitest-environment happy-dom
// First run: an example that is true, who would be asked, and the choice.
import { render } from "preact";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { example } from "../../entrypoints/welcome/example.ts";
import {
  Welcome,
  type WelcomeProps,
} from "../../entrypoints/welcome/Welcome.tsx";
import type { Standing } from "../../utils/display/account.ts";
import { wordsFor } from "../../utils/display/languages.ts";
import { countryName } from "../../utils/display/words.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";
import { recordById } from "../../utils/provider/find.ts";
import type { Choice } from "../../utils/storage.ts";
import { directory } from "../../utils/webmail/directory.ts";
import { verdictsOf } from "../../utils/verdict.ts";

const words = wordsFor("en");
const { welcome: say } = words;
const offered = resolvers.filter(({ role }) => role === "default");
const standings = new Map<string, Standing>();

beforeAll(async () => {
  const domains = example.recipients.map(({ domain }) => domain);
  for (const domain of example.sender ? [example.sender, ...domains] : domains)
    for await (const verdict of verdictsOf(domain, {
      ask: null,
      resolver: () => null,
      registrable: () => null,
      networkOf: () => Promise.resolve(null),
      now: () => 0,
    }))
      standings.set(domain, { verdict, looking: false });
});

const did = { onTick: vi.fn(), onOther: vi.fn() };
const webmails: WelcomeProps["webmails"] = {
  offered: directory,
  ticked: new Set(["gmail"]),
  other: "",
  wrong: false,
  ...did,
};

const on = {
  onAsk: vi.fn<WelcomeProps["onAsk"]>(),
  onOffline: vi.fn<WelcomeProps["onOffline"]>(),
  onLater: vi.fn<WelcomeProps["onLater"]>(),
};

function show(props: Partial<WelcomeProps> = {}): HTMLElement {
  render(
    <Welcome
      words={words}
      example={example}
      standings={standings}
      resolvers={offered}
      choice={{ kind: "none" }}
      refused={false}
      webmails={webmails}
      read={0}
      unpinned={false}
      formatTime={String}
      formatDate={String}
      now={Date.UTC(2026, 10, 24)}
      {...on}
      {...props}
    />,
    document.body,
  );
  return document.body;
}
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe("the example", () => {
  test("is answered from the package, for every domain of it, the sender's too", () => {
    const told = [...show().querySelectorAll("[data-domain]")].map((one) => [
      one.getAttribute("data-domain"),
      one.getAttribute("data-keeper"),
      one.getAttribute("data-seat"),
    ]);
    const seat = (id: string) => recordById(id)?.operator.seat;
    expect(told).toHaveLength(4);
    expect(told[0]).toEqual(["gmx.de", "gmx", seat("gmx")]);
    expect(told).toContainEqual(["gmail.com", "google", seat("google")]);
    expect(told).toContainEqual([
      "outlook.com",
      "microsoft",
      seat("microsoft"),
    ]);
    expect(told).toContainEqual(["proton.me", "proton", seat("proton")]);
  });

  test("goes to four people, as the sentence above it says", () => {
    expect(say.example).toContain("four people");
    const people = example.recipients.reduce((sum, one) => sum + one.people, 0);
    expect(people).toBe(4);
    expect(show().querySelector("[data-message]")?.textContent).toContain(
      words.message.summary(4),
    );
  });

  test("leaves nothing unknown or being looked for", () => {
    const states = [...show().querySelectorAll("[data-message] li.row")].map(
      (one) => one.getAttribute("data-state"),
    );
    expect(new Set(states)).toEqual(new Set(["known"]));
  });
});

describe("who would be asked", () => {
  test("is told of every resolver: operator, country, what it logs and filters", () => {
    const told = [...show().querySelectorAll("[data-resolver]")];
    expect(told.map((one) => one.getAttribute("data-resolver"))).toEqual(
      offered.map(({ id }) => id),
    );
    offered.forEach(({ name, operator, country, logging, filtering }, at) => {
      const text = told[at]?.textContent ?? "";
      for (const fact of [name, operator, countryName(words, country)])
        expect(text).toContain(fact);
      expect(text).toContain(say.resolverPolicy(logging, filtering));
    });
  });
});

describe("the choice", () => {
  const status = (body: HTMLElement) => body.querySelector("[data-choice]");

  test.each<[string, Choice, boolean, string]>([
    ["is open at first", { kind: "none" }, false, ""],
    ["is to ask nobody", { kind: "offline" }, false, say.chosenOffline],
    [
      "is to ask",
      { kind: "ask", resolvers: ["https://a.example", "https://b.example"] },
      false,
      say.chosenAsk(2),
    ],
    ["was refused by the browser", { kind: "offline" }, true, say.refused],
  ])("%s", (_, choice, refused, said) => {
    const line = status(show({ choice, refused }));
    expect(line?.getAttribute("role")).toBe("status");
    expect(line?.getAttribute("data-choice")).toBe(choice.kind);
    expect(line?.textContent).toBe(said);
  });

  test("is made by a click, and by none before", () => {
    const body = show();
    expect(on.onAsk).not.toHaveBeenCalled();
    body.querySelector<HTMLButtonElement>('[data-action="ask"]')?.click();
    expect(on.onAsk).toHaveBeenCalledTimes(1);
    expect(on.onOffline).not.toHaveBeenCalled();
    body.querySelector<HTMLButtonElement>('[data-action="offline"]')?.click();
    expect(on.onOffline).toHaveBeenCalledTimes(1);
    expect(on.onAsk).toHaveBeenCalledTimes(1);
  });

  test("can be left for later", () => {
    show().querySelector<HTMLButtonElement>('[data-action="later"]')?.click();
    expect(on.onLater).toHaveBeenCalledTimes(1);
    expect(on.onAsk).not.toHaveBeenCalled();
    expect(on.onOffline).not.toHaveBeenCalled();
  });

  test.each([
    [0, ""],
    [1, say.read(1)],
    [3, say.read(3)],
  ])("tells that %i webmails are read", (read, told) => {
    const line = status(show({ choice: { kind: "offline" }, read }));
    expect(line?.textContent).toBe(
      [say.chosenOffline, told].filter(Boolean).join(" "),
    );
  });

  test("is no form: nothing loads anything; only the laws' sources and the settings lead elsewhere", () => {
    const page = show();
    expect(
      page.querySelectorAll("form, img, script, iframe, link"),
    ).toHaveLength(0);
    const links = [...page.querySelectorAll("a")];
    expect(
      links
        .filter((link) => link.closest("[data-laws-of]") === null)
        .map((link) => link.getAttribute("href")),
    ).toEqual(["/options.html"]);
  });
});

describe("the webmails", () => {
  test("are offered by name, in the order of names, ticked by nobody but the person", () => {
    const boxes = [
      ...show().querySelectorAll<HTMLInputElement>("[data-webmail]"),
    ];
    expect(boxes.map((box) => box.closest("label")?.textContent)).toEqual(
      directory.map(({ name }) => name).sort(new Intl.Collator("en").compare),
    );
    expect(
      boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset),
    ).toMatchObject([{ webmail: "gmail" }]);
    boxes[0]?.click();
    expect(did.onTick.mock.calls).toEqual([[directory[0]?.id, true]]);
  });

  test("may be any other, by its address; what is none is said beside the field", () => {
    const field = (page: HTMLElement) =>
      page.querySelector<HTMLInputElement>("[data-webmail-other]");
    const other = "not an address";
    const page = show({ webmails: { ...webmails, other, wrong: true } });
    const input = field(page);
    expect(input?.value).toBe(other);
    expect(input?.getAttribute("aria-invalid")).toBe("true");
    const alert = page.querySelector('[role="alert"]');
    expect(alert?.textContent).toBe(say.webmailBad);
    expect(input?.getAttribute("aria-describedby")).toContain(alert?.id);
    expect(page.querySelector(`label[for="${input?.id}"]`)?.textContent).toBe(
      say.webmailOther,
    );
  });
});

describe("an icon that is not in the toolbar", () => {
  test.each([
    [true, [say.pin]],
    [false, []],
  ])("is hinted at: %s", (unpinned, told) => {
    const hints = [...show({ unpinned }).querySelectorAll("[data-unpinned]")];
    expect(hints.map(({ textContent }) => textContent)).toEqual(told);
  });
});
