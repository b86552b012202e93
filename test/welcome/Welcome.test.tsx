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
import { countryName, wordsFor } from "../../utils/display/words.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";
import { recordById } from "../../utils/provider/find.ts";
import type { Choice } from "../../utils/storage.ts";
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

const on = {
  onAsk: vi.fn<WelcomeProps["onAsk"]>(),
  onOffline: vi.fn<WelcomeProps["onOffline"]>(),
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
    const states = [...show().querySelectorAll("li.row")].map((one) =>
      one.getAttribute("data-state"),
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

  test("is no form: nothing loads anything, and only the laws' sources lead elsewhere", () => {
    const page = show();
    expect(
      page.querySelectorAll("form, img, script, iframe, link, input"),
    ).toHaveLength(0);
    const links = [...page.querySelectorAll("a")];
    expect(
      links.filter((link) => link.closest("[data-laws-of]") === null),
    ).toEqual([]);
  });
});
