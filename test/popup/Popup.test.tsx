// @vitest-environment happy-dom
// The popup in each of its states: which page, which messages, which choice.
import { oneDomain } from "../../utils/mailbox/one-domain.ts";
import { render } from "preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Page } from "../../entrypoints/popup/page.ts";
import { Popup, type PopupProps } from "../../entrypoints/popup/Popup.tsx";
import { wordsFor } from "../../utils/display/languages.ts";
import type { Desk, OpenMessage } from "../../utils/desk.ts";
import { domainOf } from "../practice-ask.ts";
import { keptVerdict, unknownVerdict } from "../verdict-sample.ts";

const words = wordsFor("en");
const EMPTY: Desk = {
  messages: [],
  intents: [],
  asked: [],
  left: [],
  standings: new Map(),
};
const FRAME = {
  origin: "https://f.firm.net",
  pageOrigin: "https://f.firm.net",
  path: "/",
};
const GRANTABLE: Extract<Page, { kind: "grantable" }> = {
  kind: "grantable",
  host: "mail.firm.org",
  webmails: [
    {
      origin: "https://mail.firm.org",
      pageOrigin: "https://mail.firm.org",
      path: "/",
    },
  ],
};

const message = (id: string, domain: string): OpenMessage => ({
  tab: 7,
  frame: 0,
  origin: "https://webmail.example.org",
  id,
  writing: {
    adapter: "practice",
    sender: domainOf("own.org"),
    recipients: [{ domain: domainOf(domain), people: 1, fields: ["to"] }],
    unreadable: 0,
  },
  at: 0,
});

const DESK: Desk = {
  messages: [message("1", "a.org"), message("2", "f.org")],
  intents: [],
  asked: [],
  left: [],
  standings: new Map([
    [
      "own.org",
      { verdict: keptVerdict("own.org", "mine", "DE"), looking: false },
    ],
    ["a.org", { verdict: keptVerdict("a.org", "house", "CH"), looking: false }],
    [
      "f.org",
      {
        verdict: unknownVerdict("f.org", {
          mx: { kind: "temporary-failure", reason: { kind: "timeout" } },
        }),
        looking: false,
      },
    ],
  ]),
};

const on = {
  tools: undefined,
  lookedUp: null,
  domainOf: (text: string) => oneDomain(text).domain,
  onPageReport: vi.fn<PopupProps["onPageReport"]>(),
  onLookUp: vi.fn<PopupProps["onLookUp"]>(),
  onRetry: vi.fn<PopupProps["onRetry"]>(),
  onGrant: vi.fn<PopupProps["onGrant"]>(),
  onWelcome: vi.fn<PopupProps["onWelcome"]>(),
};

function show(props: Partial<PopupProps>): HTMLElement {
  render(
    <Popup
      words={words}
      page={{ kind: "webmail" }}
      desk={EMPTY}
      choice={{ kind: "offline" }}
      asking={false}
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

const status = () =>
  document.body.querySelector('[role="status"]')?.textContent ?? null;
const button = (action: string) =>
  document.body.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);

describe("without a message being written", () => {
  test.each<[string, Page, string]>([
    ["on a webmail says so", { kind: "webmail" }, words.popup.noCompose],
    [
      "on another page says where to go",
      { kind: "other" },
      words.popup.notAPage,
    ],
    [
      "on a page that could be a webmail offers it, by host",
      GRANTABLE,
      words.popup.notWebmail("mail.firm.org") + words.popup.thisIsMyWebmail,
    ],
  ])("%s", (_, page, said) => {
    show({ page });
    expect(status()).toBe(said);
  });

  test("names the frames that are asked for with it", () => {
    show({
      page: {
        ...GRANTABLE,
        webmails: [...GRANTABLE.webmails, FRAME],
      },
    });
    expect(document.body.querySelector("[data-frames]")?.textContent).toBe(
      words.popup.frames(["f.firm.net"]),
    );
  });

  test("grants at the click, once", () => {
    show({ page: GRANTABLE });
    expect(on.onGrant).not.toHaveBeenCalled();
    button("grant")?.click();
    expect(on.onGrant).toHaveBeenCalledTimes(1);
  });

  test("says while the browser asks", () => {
    show({ page: GRANTABLE, asking: true });
    expect(status()).toContain(words.popup.asking);
  });

  test.each<[string, Page]>([
    ["a webmail", { kind: "webmail" }],
    ["another page", { kind: "other" }],
  ])("offers no grant on %s", (_, page) => {
    show({ page });
    expect(button("grant")).toBeNull();
  });
});

describe("with messages being written", () => {
  test("tells each, numbered in their order", () => {
    const sections = [
      ...show({ desk: DESK }).querySelectorAll("[data-message]"),
    ];
    expect(sections.map((one) => one.querySelector("h2")?.textContent)).toEqual(
      ["Message 1 of 2", "Message 2 of 2"],
    );
    expect(sections[0]?.textContent).toContain("HOUSE");
    expect(sections[1]?.textContent).not.toContain("HOUSE");
  });

  test.each<[Page["kind"], Page]>([
    ["webmail", { kind: "webmail" }],
    ["grantable", GRANTABLE],
    ["other", { kind: "other" }],
  ])("says nothing beside them on a page that is %s", (_, page) => {
    show({ desk: DESK, page });
    expect(status()).toBe("");
    expect(button("grant")).toBeNull();
  });

  test("hands a retry on with its domains", () => {
    show({ desk: DESK });
    document.body.querySelector<HTMLButtonElement>(".row button")?.click();
    expect(on.onRetry.mock.calls).toEqual([[["f.org"]]]);
  });

  test("tells a domain that has no standing as being looked for", () => {
    show({ desk: { ...DESK, standings: new Map() } });
    const states = [
      ...document.body.querySelectorAll<HTMLElement>("li.row"),
    ].map(({ dataset }) => dataset["state"]);
    expect(states).toEqual(["looking", "looking", "looking", "looking"]);
  });
});

describe("the choice of resolvers", () => {
  test("is asked for as long as there is none", () => {
    const body = show({ choice: { kind: "none" }, desk: DESK });
    expect(body.querySelector("[data-no-choice]")?.textContent).toContain(
      words.popup.choose,
    );
    button("welcome")?.click();
    expect(on.onWelcome).toHaveBeenCalledTimes(1);
  });

  test.each([
    { kind: "offline" as const },
    { kind: "ask" as const, resolvers: ["https://resolver.example/dns-query"] },
  ])("is not asked for again: $kind", (choice) => {
    expect(show({ choice }).querySelector("[data-no-choice]")).toBeNull();
    expect(button("welcome")).toBeNull();
  });
});

test("a hostile host name stays text", () => {
  const host = `<img src=x onerror="alert(1)">`;
  const body = show({ page: { ...GRANTABLE, host } });
  expect(body.querySelector("img")).toBeNull();
  expect(status()).toContain(host);
});
