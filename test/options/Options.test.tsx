// @vitest-environment happy-dom
// The settings as they are shown: every control has a name, says its state, and hands
// on what the person did; what went wrong is said beside the control.
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { MyDataProps } from "../../components/MyData.tsx";
import type { Adding, OwnRow, Trial } from "../../components/OwnResolvers.tsx";
import { PERMISSIONS } from "../../components/PermissionList.tsx";
import {
  Options,
  type OptionsProps,
} from "../../entrypoints/options/Options.tsx";
import type { Refusal } from "../../utils/journal/backup.ts";
import { figuresOf } from "../../utils/display/figures.ts";
import { languages, wordsFor } from "../../utils/display/languages.ts";
import { countryName } from "../../utils/display/words.ts";
import { missedParts } from "../../utils/missed.ts";
import { RETENTIONS } from "../../utils/journal/totals.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";

const words = wordsFor("en");
const { options: say, welcome } = words;

const did = {
  onSwitch: vi.fn(),
  onTry: vi.fn(),
  onRemove: vi.fn(),
  onAdd: vi.fn(),
  removeWebmail: vi.fn(),
  onOffline: vi.fn(),
  onLanguage: vi.fn(),
  onRetention: vi.fn(),
  onAnnounce: vi.fn(),
  onExport: vi.fn(),
  onBackup: vi.fn(),
  onRestore: vi.fn(),
  onEraseWeek: vi.fn(),
  onErase: vi.fn(),
};

const data: Omit<MyDataProps, "words"> = {
  messages: 3,
  folded: 2,
  damaged: 0,
  weeks: ["2026-W48", "2026-W47"],
  done: null,
  onExport: did.onExport,
  journal: {
    onBackup: did.onBackup,
    onRestore: did.onRestore,
    onEraseWeek: did.onEraseWeek,
  },
  onErase: did.onErase,
};

const rows = resolvers.map((resolver, at) => ({
  resolver,
  on: at < 5,
  saw: at,
  refused: false,
}));

const own = {
  rows: [] as OwnRow[],
  adding: null as Adding | null,
  onSwitch: did.onSwitch,
  onTry: did.onTry,
  onRemove: did.onRemove,
  onAdd: did.onAdd,
};

async function show(props: Partial<OptionsProps> = {}): Promise<HTMLElement> {
  await act(() =>
    render(
      <Options
        words={words}
        choice={{ kind: "none" }}
        resolvers={{ rows, onSwitch: did.onSwitch }}
        own={own}
        webmails={{
          rows: [],
          missed: [],
          removed: null,
          onRemove: did.removeWebmail,
        }}
        language="auto"
        retention={12}
        onRetention={did.onRetention}
        announce={{ on: false, refused: false, onSwitch: did.onAnnounce }}
        data={data}
        consent={false}
        onOffline={did.onOffline}
        onLanguage={did.onLanguage}
        {...props}
      />,
      document.body,
    ),
  );
  return document.body;
}
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function one<E extends Element = HTMLElement>(page: Element, selector: string) {
  const found = page.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
const press = (page: Element, action: string) =>
  act(() => one(page, `[data-action="${action}"]`).click());

test("every control has a name of its own", async () => {
  const trial: Trial = { kind: "answered" };
  const url = "https://own.example/dns-query";
  const page = await show({
    own: {
      ...own,
      rows: [{ url, host: "own.example", on: true, saw: 1, trial }],
    },
  });
  const controls = [
    ...page.querySelectorAll<HTMLElement>("button, input, select"),
  ];
  expect(controls.length).toBeGreaterThan(20);
  const names = controls.map((control) =>
    control instanceof HTMLButtonElement
      ? control.textContent.trim()
      : (page.querySelector(`label[for="${control.id}"]`)?.textContent ?? ""),
  );
  expect(names.filter((name) => name === "")).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test("what describes a control is there", async () => {
  const page = await show();
  for (const control of page.querySelectorAll("[aria-describedby]"))
    for (const id of control.getAttribute("aria-describedby")?.split(" ") ?? [])
      expect(document.getElementById(id), id).not.toBeNull();
});

describe("the resolvers", () => {
  test("each tell operator, country, what they say of themselves, what they saw", async () => {
    const page = await show();
    for (const { resolver, on, saw } of rows) {
      const row = one(page, `[data-resolver="${resolver.id}"]`);
      expect(one<HTMLInputElement>(row, "input").checked).toBe(on);
      const { name, operator, country, logging, filtering } = resolver;
      for (const text of [
        welcome.resolver(name, operator, countryName(words, country)),
        welcome.resolverPolicy(logging, filtering),
        say.resolvers.saw(saw),
      ])
        expect(row.textContent).toContain(text);
    }
  });

  test.each([
    ["on", 5, true],
    ["off", 0, false],
  ])(
    "are switched %s by their box, which shows it when it is done",
    async (_, at, on) => {
      const page = await show();
      const { resolver } = rows[at] ?? rows[0]!;
      const box = one<HTMLInputElement>(
        page,
        `[data-resolver="${resolver.id}"] input`,
      );
      box.click();
      expect(did.onSwitch.mock.calls).toEqual([[resolver.url, on]]);
      expect(box.checked).toBe(!on);
    },
  );

  test("say beside the box that the browser refused", async () => {
    const page = await show({
      resolvers: {
        rows: rows.map((row, at) => ({ ...row, refused: at === 6 })),
        onSwitch: did.onSwitch,
      },
    });
    const told = [...page.querySelectorAll('[role="alert"]')]
      .filter((alert) => alert.textContent === say.notAllowed)
      .map((alert) => alert.closest("li")?.dataset["resolver"]);
    expect(told).toEqual([rows[6]?.resolver.id]);
  });

  test.each([
    ["none", { kind: "none" }, words.popup.choose],
    ["offline", { kind: "offline" }, welcome.chosenOffline],
    [
      "ask",
      { kind: "ask", resolvers: ["https://a.org/"] },
      welcome.chosenAsk(1),
    ],
  ] as const)("say what is chosen: %s", async (kind, choice, said) => {
    const page = await show({ choice });
    expect(one(page, `[data-choice="${kind}"]`).textContent).toBe(said);
  });

  test("are all switched off by one button", async () => {
    await press(await show(), "offline");
    expect(did.onOffline).toHaveBeenCalledTimes(1);
  });
});

describe("a resolver of one's own", () => {
  const trial = (of: Trial): Adding => ({
    kind: "trial",
    host: "own.example",
    trial: of,
  });
  test.each<[string, Adding, readonly string[], boolean]>([
    ["no address", { kind: "bad" }, [say.own.bad], true],
    ["one of the list", { kind: "known" }, [say.own.known], true],
    [
      "being asked",
      trial({ kind: "asking" }),
      [say.own.trying("own.example")],
      false,
    ],
    [
      "that answered",
      trial({ kind: "answered" }),
      [say.own.answered("own.example"), say.own.added],
      false,
    ],
    [
      "that is no resolver",
      trial({ kind: "failed", reason: { kind: "http-status", status: 404 } }),
      [
        words.row.failed({ kind: "http-status", status: 404 }),
        say.own.notAdded,
      ],
      true,
    ],
    ["that was refused", trial({ kind: "refused" }), [say.notAllowed], true],
  ])("%s: in words, beside the field", async (_, adding, said, invalid) => {
    const page = await show({ own: { ...own, adding } });
    const field = one<HTMLInputElement>(page, 'input[inputmode="url"]');
    expect(field.getAttribute("aria-invalid")).toBe(String(invalid));
    const status = one(page, "[data-adding]");
    expect([...status.children].map((p) => p.textContent)).toEqual(said);
    expect(field.getAttribute("aria-describedby")).toContain(status.id);
  });

  test("is handed on as it was typed, and stays in the field", async () => {
    const page = await show();
    const field = one<HTMLInputElement>(page, 'input[inputmode="url"]');
    field.value = " https://own.example/dns-query{?dns} ";
    await act(() => {
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await press(page, "add");
    expect(did.onAdd.mock.calls).toEqual([
      [" https://own.example/dns-query{?dns} "],
    ]);
    expect(field.value).toBe(" https://own.example/dns-query{?dns} ");
  });

  test("can be switched, tried again and removed", async () => {
    const url = "https://own.example/dns-query";
    const page = await show({
      own: {
        ...own,
        rows: [{ url, host: "own.example", on: true, saw: 1, trial: null }],
      },
    });
    const row = one(page, `[data-own="${url}"]`);
    one(row, "input").click();
    await press(row, "try");
    await press(row, "remove");
    expect(did.onSwitch.mock.calls).toEqual([[url, false]]);
    expect(did.onTry.mock.calls).toEqual([[url]]);
    expect(did.onRemove.mock.calls).toEqual([[url]]);
  });
});

describe("the webmails", () => {
  const row = {
    origins: ["https://mail.example"],
    name: "mail.example",
    places: ["https://mail.example/roundcube/"],
  };
  test("none: says so, and how to allow one", async () => {
    const page = await show();
    expect(one(page, "[data-no-webmail]").textContent).toBe(say.webmails.none);
    expect(page.textContent).toContain(welcome.webmail);
  });
  test("are listed with where they are read, and can be removed", async () => {
    const page = await show({
      webmails: {
        rows: [row],
        missed: [],
        removed: "old.example",
        onRemove: did.removeWebmail,
      },
    });
    expect(page.querySelector("[data-no-webmail]")).toBeNull();
    expect(one(page, "[data-webmail]").textContent).toContain(row.places[0]);
    expect(page.textContent).toContain(say.webmails.removed("old.example"));
    await press(page, "remove-webmail");
    expect(did.removeWebmail.mock.calls).toEqual([[row]]);
  });
});

test("what was not found in a webmail we know is said once, calmly", async () => {
  const days = { first: "2026-11-20", last: "2026-11-24" };
  const page = await show({
    webmails: {
      rows: [],
      missed: missedParts({
        outlook: { roots: { times: 1, ...days } },
        gmail: { cc: { times: 3, ...days } },
      }),
      removed: null,
      onRemove: did.removeWebmail,
    },
  });
  expect(
    [...page.querySelectorAll("[data-missed]")].map((one) => one.textContent),
  ).toEqual([
    "In Gmail, the field Cc was not found 3 times, last on 24 Nov 2026; the page was then read by general rules.",
    "In Outlook, the compose window was not found on 24 Nov 2026; the page was then read by general rules.",
  ]);
});

test("the language is the browser's, or one of ours by its own name", async () => {
  const page = await show({ language: "fr" });
  const select = one<HTMLSelectElement>(page, '[data-action="language"]');
  expect([...select.options].map(({ value }) => value)).toEqual([
    "auto",
    ...Object.keys(languages),
  ]);
  expect(select.value).toBe("fr");
  expect(select.textContent).toMatch(/English.*français.*Deutsch/);
  select.value = "de";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  expect(did.onLanguage.mock.calls).toEqual([["de"]]);
});

test("the journal keeps each message for as long as the person says", async () => {
  const page = await show();
  const select = one<HTMLSelectElement>(page, '[data-action="retention"]');
  expect([...select.options].map(({ text }) => text)).toEqual(
    RETENTIONS.map(say.retention.weeks),
  );
  expect(select.value).toBe("12");
  select.value = "52";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  expect(did.onRetention.mock.calls).toEqual([[52]]);
});

describe("the week's summary", () => {
  const shown = async (on: boolean, refused = false) => {
    const page = await show({
      announce: { on, refused, onSwitch: did.onAnnounce },
    });
    return one(page, `[data-announce="${on}"]`);
  };
  test.each([
    ["on", false],
    ["off", true],
  ])(
    "is switched %s by its box, which shows it when it is done",
    async (_, on) => {
      const row = await shown(on);
      const box = one<HTMLInputElement>(row, "input");
      expect(box.checked).toBe(on);
      expect(one(row, "label").textContent).toBe(say.announce.label);
      expect(row.textContent).toContain(say.announce.hint);
      expect(one(row, '[role="alert"]').textContent).toBe("");
      box.click();
      expect(did.onAnnounce.mock.calls).toEqual([[!on]]);
      expect(box.checked).toBe(on);
    },
  );

  test("says beside its box that the browser refused", async () => {
    const row = await shown(false, true);
    expect(one(row, '[role="alert"]').textContent).toBe(say.notAllowed);
  });

  test("is not offered where nothing is counted", async () => {
    const page = await show({ data: null });
    expect(page.querySelector("[data-announce]")).toBeNull();
  });
});

describe("my data", () => {
  test("is told in words", async () => {
    const page = await show();
    expect(page.textContent).toContain(say.data.messages(3));
    expect(page.textContent).toContain(say.data.folded(2));
    expect(page.querySelector("[data-damaged]")).toBeNull();
  });

  test.each([1, 3])(
    "%i records that cannot be read are told",
    async (count) => {
      const page = await show({ data: { ...data, damaged: count } });
      expect(one(page, "[data-damaged]").textContent).toBe(
        say.data.damaged(count),
      );
    },
  );

  test("without a database there is none, and the page says so", async () => {
    const page = await show({ data: null });
    expect(one(page, "[data-no-journal]").textContent).toBe(
      words.week.noJournal,
    );
  });

  test.each(["csv", "json"] as const)("is saved as %s", async (kind) => {
    await press(await show(), kind);
    expect(did.onExport.mock.calls).toEqual([[kind]]);
  });

  test("is backed up, and brought back from a file", async () => {
    const page = await show();
    await press(page, "backup");
    expect(did.onBackup).toHaveBeenCalledTimes(1);
    const input = one<HTMLInputElement>(page, '[data-action="restore"]');
    const file = new File(["{}"], "backup.json");
    Object.defineProperty(input, "files", { value: { item: () => file } });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    expect(did.onRestore.mock.calls).toEqual([[file]]);
  });

  test.each([...Object.keys(say.data.refusal)] as Refusal[])(
    // keys of the record
    "a backup that is %s is refused in words",
    async (why) => {
      const page = await show({
        data: { ...data, done: { kind: "refused", why } },
      });
      expect(one(page, "[data-restored]").textContent).toBe(
        say.data.refusal[why],
      );
    },
  );

  test.each([
    [
      "erase-week",
      did.onEraseWeek,
      ["2026-W48"],
      say.data.eraseWeekSure(figuresOf(words).week("2026-W48")),
    ],
    ["erase-all", did.onErase, [], say.data.eraseAllSure],
  ])(
    "%s asks first, in the page, with the focus on keeping",
    async (action, deed, args, question) => {
      const page = await show();
      await press(page, action);
      expect(deed).not.toHaveBeenCalled();
      expect(one(page, `[data-confirm="${action}"]`).textContent).toContain(
        question,
      );
      const keep = one(page, `[data-action="${action}-no"]`);
      expect(document.activeElement).toBe(keep);
      await act(() => keep.click());
      expect(document.activeElement).toBe(
        one(page, `[data-action="${action}"]`),
      );
      expect(deed).not.toHaveBeenCalled();
      await press(page, action);
      await press(page, `${action}-yes`);
      expect(deed.mock.calls).toEqual([args]);
      expect(page.querySelector(`[data-confirm="${action}"]`)).toBeNull();
    },
  );
});

test.each([
  [false, PERMISSIONS],
  [true, [...PERMISSIONS, "personalCommunications"]],
] as const)(
  "every permission has one sentence (data consent: %s)",
  async (consent, names) => {
    const page = await show({ consent });
    const told = [...page.querySelectorAll<HTMLElement>("[data-permission]")];
    expect(told.map(({ dataset }) => dataset["permission"])).toEqual(names);
    for (const row of told) {
      const name = names.find((one) => one === row.dataset["permission"]);
      expect(one(row, "dd").textContent).toBe(
        name && say.permissions.why[name],
      );
    }
  },
);
