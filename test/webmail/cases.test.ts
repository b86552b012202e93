// @vitest-environment happy-dom
// What each adapter reads in each of its fixtures, and that it reads nothing in
// another's. A fixture names its source and its date.
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Adapter } from "../../utils/webmail/adapter.ts";
import { recognise } from "../../utils/webmail/recognise.ts";
import { regionsOf } from "../../utils/webmail/region.ts";
import { adapters } from "../../utils/webmail/registry.ts";
import { allCases } from "./cases/all.ts";
import type { Case, Expected } from "./cases/case.ts";
import { readWindow } from "./reading.ts";
import { clear, show } from "./stage.ts";

const FOLDER = "test/fixtures/webmail";

afterEach(clear);

function adapterOf(id: string): Adapter {
  const found = adapters.find((one) => one.id === id);
  if (!found) throw new Error(`no adapter ${id}`);
  return found;
}

const recognised = (adapter: Adapter, host = "") =>
  recognise(host, document, [adapter]) === adapter;

function readAll(adapter: Adapter) {
  return regionsOf(document, adapter).map(({ root }) => {
    const { mailboxes, unreadable, sender } = readWindow(root, adapter);
    const of = (name: string) =>
      mailboxes
        .filter(({ field }) => field === name)
        .map(({ mailbox }) => `${mailbox.localPart}@${mailbox.domain}`);
    return { to: of("to"), cc: of("cc"), bcc: of("bcc"), unreadable, sender };
  });
}

const plain = ({ to, cc, bcc, unreadable, sender }: Expected) => ({
  to: to ?? [],
  cc: cc ?? [],
  bcc: bcc ?? [],
  unreadable: unreadable ?? 0,
  sender: sender ?? null,
});

/** The field in which `pending` stands is the first one that is open and has room. */
const left = (one: Expected, fieldName: "to" | "cc" | "bcc") => ({
  ...plain(one),
  [fieldName]: [...(one[fieldName] ?? []), one.pending],
});

const typingField = (fixture: string) =>
  (["bcc", "cc"] as const).find((name) => fixture.includes(`-${name}-`)) ??
  "to";

describe.each(allCases.map((one) => [one.adapter, one] as const))(
  "%s",
  (id, { cases, host, clicks = [] }) => {
    const adapter = adapterOf(id);

    test.each(cases.map((one) => [one.state, one.fixture, one] as const))(
      "%s (%s)",
      (state, fixture, { windows, leaves }: Case) => {
        show(fixture);
        const [one] = windows;
        if (leaves) {
          const leaving = document.querySelector(leaves);
          expect(leaving).not.toBeNull();
          leaving?.remove();
        }
        if (one?.typing) {
          const control = document.querySelector<HTMLElement>(one.typing);
          control?.focus();
          expect(document.activeElement).toBe(control);
          expect(readAll(adapter)).toEqual([plain(one)]);
          control?.blur();
          expect(readAll(adapter)).toEqual([left(one, typingField(fixture))]);
        } else expect(readAll(adapter)).toEqual(windows.map(plain));
        if (windows.length > 0) expect(recognised(adapter, host)).toBe(true);
        const refusal = adapter.send.refused.some((selector) =>
          document.querySelector(selector),
        );
        expect(refusal).toBe(state === "refused");
      },
    );

    test.each(clicks)("a click on $on means $means", ({ on, means }) => {
      show(cases.find(({ state }) => state === "chips")?.fixture ?? "");
      const [region] = regionsOf(document, adapter);
      const target = document.querySelector(on);
      expect(target && region?.act(target)).toBe(means);
      const field = region?.boxes()[0];
      expect(field && region?.act(field)).toBeNull();
    });
  },
);

const fixturesOfAdapters = readdirSync(FOLDER)
  .map((file) => file.replace(/\.html$/, ""))
  .filter((file) => allCases.some((one) => file.startsWith(`${one.adapter}-`)));

test("every fixture of an adapter stands in its cases", () => {
  const named = new Set(
    allCases.flatMap(({ cases }) => cases.map(({ fixture }) => fixture)),
  );
  expect(fixturesOfAdapters.filter((file) => !named.has(file))).toEqual([]);
});

test("every fixture of an adapter names its source and a date", () => {
  const silent = fixturesOfAdapters.filter((file) => {
    const head = readFileSync(`${FOLDER}/${file}.html`, "utf8").split("\n", 1);
    return !/^<!-- .+\d{4}-\d{2}-\d{2}/.test(head[0] ?? "");
  });
  expect(silent).toEqual([]);
});

const owners = new Map(
  allCases.flatMap(({ adapter, cases }) =>
    cases.map(({ fixture }) => [fixture, adapter] as const),
  ),
);

test.each([...owners])("%s is no page of any adapter but %s", (fixture, id) => {
  show(fixture);
  const others = adapters.filter(
    (one) =>
      one.id !== id && (recognised(one) || regionsOf(document, one).length > 0),
  );
  expect(others.map((one) => one.id)).toEqual([]);
});
