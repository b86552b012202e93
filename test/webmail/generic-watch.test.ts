// @vitest-environment happy-dom
// The general rules as the engine's last reader: on a page that no adapter knows, and
// in a window of which an adapter finds no field any more. And what they make of every
// page on which the adapters are tested.
import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { generalRules } from "../../utils/webmail/generic.ts";
import { adapters } from "../../utils/webmail/registry.ts";
import { watch, type Watcher } from "../../utils/webmail/watch.ts";
import { allCases } from "./cases/all.ts";
import type { Expected } from "./cases/case.ts";
import { fixture, regions, show, told } from "./generic-page.ts";
import { clear, click, pass } from "./stage.ts";

describe("as the last reader", () => {
  let events: string[] = [];
  let watcher: Watcher | undefined;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    events = [];
  });
  afterEach(() => {
    watcher?.stop();
    watcher = undefined;
    clear();
    vi.useRealTimers();
  });

  const settle = () => pass(4_000);
  async function open(known: typeof adapters, fallback = generalRules()) {
    watcher = watch(document, {
      adapters: known,
      fallback,
      newId: () => "1",
      tell: (event) => {
        if (event.type === "broken")
          events.push(`broken ${event.adapter}: ${event.missing.join()}`);
        else if (event.type === "signal") events.push(event.signal);
        else
          events.push(
            `${event.type} by ${event.adapter}: ${event.reading.mailboxes
              .map(
                ({ field, mailbox }) =>
                  `${field} ${mailbox.localPart}@${mailbox.domain}`,
              )
              .join(", ")}`,
          );
      },
    });
    await settle();
  }
  const ANNA = "to anna@example.org, to bert@example.com";

  test("an unknown page is read, its Send is seen, and its end", async () => {
    show(fixture("generic-bulwark"));
    await open([]);
    expect(events).toEqual([`writing by generic: ${ANNA}`]);
    const send = [...document.querySelectorAll("button")].at(-1);
    if (!send) throw new Error("no button");
    send.id = "the-button";
    click("#the-button");
    document.body.replaceChildren();
    await settle();
    expect(events.slice(1)).toEqual([`sent by generic: ${ANNA}`, "gone"]);
  });

  test("a page on which no mail is written tells nothing", async () => {
    show(fixture("generic-no-contact"));
    await open(adapters);
    expect(events).toEqual([]);
  });

  test("a window whose fields an adapter finds no more is read, and that is told once", async () => {
    show(fixture("roundcube-larry-tokenised"));
    const lost = { box: [".no-longer-there"] };
    const broken = adapters
      .filter(({ id }) => id === "roundcube")
      .map((one) => ({ ...one, fields: { to: lost, cc: lost, bcc: lost } }));
    expect(broken).toHaveLength(1);
    await open(broken);
    expect(events).toEqual([
      "broken roundcube: to,cc,bcc",
      `writing by generic: ${ANNA}, to carla@example.net, cc dora@example.org, bcc emil@example.com`,
    ]);
  });

  test("a window that an adapter reads is not read twice", async () => {
    show(fixture("roundcube-larry-tokenised"));
    await open(adapters);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatch(/^writing by roundcube: /);
  });

  describe("on a page of a known webmail", () => {
    const ROUNDCUBE = `${ANNA}, to carla@example.net, cc dora@example.org, bcc emil@example.com`;
    /** Known by its page; `roots`: other ones than the page has. */
    const known = (id: string, roots?: readonly string[]) =>
      adapters
        .filter((one) => one.id === id)
        .map((one) => ({
          ...one,
          markers: ["body"],
          roots: roots ?? one.roots,
        }));

    test("a window that its adapter finds no more is read, and that is told once", async () => {
      show(fixture("roundcube-larry-tokenised"));
      await open(known("roundcube", [".no-longer-there"]));
      expect(events).toEqual([
        "broken roundcube: roots",
        `writing by generic: ${ROUNDCUBE}`,
      ]);
      document.querySelector("form")?.remove();
      await settle();
      show(fixture("roundcube-larry-tokenised"));
      await settle();
      expect(events.slice(2)).toEqual([
        "gone",
        `writing by generic: ${ROUNDCUBE}`,
      ]);
    });

    test("a window that the page puts together bit by bit is its adapter's alone", async () => {
      show(fixture("roundcube-larry-tokenised"));
      const late = open(known("roundcube", ["form.ready"]));
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(1_000);
      document.querySelector("form")?.classList.add("ready");
      await late;
      expect(events).toEqual([`writing by roundcube: ${ROUNDCUBE}`]);
    });

    test("a window that its adapter finds after all is read on as it began, not twice", async () => {
      show(fixture("roundcube-larry-tokenised"));
      await open(known("roundcube", ["form.ready"]));
      expect(events).toHaveLength(2);
      document.querySelector("form")?.classList.add("ready");
      document.body.append(document.createElement("p"));
      await settle();
      expect(events).toHaveLength(2);
    });

    test("nobody asks the general rules where there is nothing to write in", async () => {
      const rules = vi.fn(generalRules());
      show(fixture("generic-no-inbox"));
      document.querySelector("textarea, [contenteditable]")?.remove();
      await open(known("gmail"), rules);
      document.body.append(document.createElement("p"));
      await settle();
      expect(rules).not.toHaveBeenCalled();
    });

    test("typing in a text asks them nothing", async () => {
      const rules = vi.fn(generalRules());
      show(fixture("generic-bulwark"));
      const text = document.createElement("div");
      text.setAttribute("contenteditable", "true");
      document.body.append(text);
      await open(known("gmail"), rules);
      expect(rules).toHaveBeenCalled();
      rules.mockClear();
      for (let at = 0; at < 20; at++) text.append(`${at} `);
      await settle();
      expect(rules).not.toHaveBeenCalled();
    });

    const negative = readdirSync("test/fixtures/webmail")
      .filter((file) => file.startsWith("generic-no-"))
      .map((file) => file.replace(".html", ""));
    const closed = allCases.flatMap(({ adapter, cases }) =>
      cases
        .filter(({ windows }) => windows.length === 0)
        .map((one) => [adapter, one.fixture] as const),
    );
    test.each([
      ...negative.flatMap((page) =>
        ["gmail", "outlook"].map((id) => [id, page] as const),
      ),
      ...closed,
    ])("%s, where nobody writes a message: %s", async (id, page) => {
      show(fixture(page));
      await open(known(id));
      expect(events).toEqual([]);
    });

    test("such pages are many", () => {
      expect(negative.length).toBeGreaterThan(14);
      expect(closed.length).toBeGreaterThan(4);
    });
  });
});

describe("on the adapters' own pages", () => {
  /**
   * Pages that show a part of a compose window, or none: a To field alone with Send,
   * without Cc, subject and editor, is no compose window.
   */
  const NOT_RECOGNISED = new Set<string>([
    "fastmail-chips",
    "fastmail-empty",
    "fastmail-typed",
    "qq-chips",
    "qq-name-only",
    "tuta-empty",
    "tuta-typed",
    "yandex-chips",
    "yandex-empty",
    "yandex-two",
  ]);
  const cases = allCases.flatMap(({ cases }) => cases);

  afterEach(() => clear());

  test("there are pages enough", () => {
    expect(cases.length).toBeGreaterThan(60);
  });

  const linesOf = ({ to, cc, bcc, unreadable }: Expected) => [
    ...(to ?? []).map((each) => `to: ${each}`),
    ...(cc ?? []).map((each) => `cc: ${each}`),
    ...(bcc ?? []).map((each) => `bcc: ${each}`),
    ...(unreadable ? [`unreadable: ${unreadable}`] : []),
  ];

  // Folded away, the fields may not be there: the window is read right, or not at all.
  const folded = cases.filter(({ state }) => state === "collapsed");
  test.each(folded)("$fixture, folded", ({ fixture: name, windows }) => {
    show(fixture(name));
    expect([[], windows.map(linesOf)]).toContainEqual(
      regions().map((region) => told(region)),
    );
  });

  const standing = cases.filter((one) => !folded.includes(one));
  test.each(standing)("$fixture, $state", (one) => {
    show(fixture(one.fixture));
    if (one.leaves) document.querySelector(one.leaves)?.remove();
    const [first] = one.windows;
    const typing = first?.typing;
    const control = typing && document.querySelector<HTMLElement>(typing);
    if (control) control.focus();
    const read = regions();
    const lines = one.windows.map(linesOf);
    expect(read.map((region) => told(region))).toEqual(
      NOT_RECOGNISED.has(one.fixture) ? [] : lines,
    );
    if (first?.pending && read[0])
      expect(told(read[0], true).join()).toContain(first.pending);
  });
});
