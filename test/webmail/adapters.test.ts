// @vitest-environment happy-dom
// The adapters as data: sound, each its own, and independent of names that a build tool
// makes up. Renaming every hashed class must change no answer where another hook stands.
import { afterEach, describe, expect, test } from "vitest";
import type { Adapter, Carrier } from "../../utils/webmail/adapter.ts";
import { ADAPTER_NAMES } from "../../utils/webmail/names.ts";
import { hostOf, recognise } from "../../utils/webmail/recognise.ts";
import { regionsOf } from "../../utils/webmail/region.ts";
import { adapters } from "../../utils/webmail/registry.ts";
import { allCases } from "./cases/all.ts";
import { readWindow } from "./reading.ts";
import { clear, show } from "./stage.ts";

afterEach(clear);

const within = (carriers: readonly Carrier[] = []) =>
  carriers.flatMap((one) => one.within ?? []);

/** Every selector that an adapter names. */
function selectorsOf(adapter: Adapter): string[] {
  const { markers, roots, key, order, summary, suggestions, from, send } =
    adapter;
  return [
    ...markers,
    ...roots,
    ...within(key),
    ...(order === undefined ? [] : [order]),
    ...Object.values(adapter.fields).flatMap((one) => [
      ...one.box,
      ...(one.list ?? []),
      ...(one.chips ?? []),
      ...within(one.carriers),
      ...within(one.names),
      ...(one.members ?? []),
      ...(one.pending ?? []),
      ...(one.collapsed ?? []),
    ]),
    ...(summary?.chips ?? []),
    ...within(summary?.carriers),
    ...(suggestions?.options ?? []),
    ...(suggestions?.chosen ?? []),
    ...within(suggestions?.address),
    ...from.flatMap((one) =>
      typeof one === "string" ? one : [one.at, ...within(one.carriers)],
    ),
    ...send.click,
    ...(send.scheduled ?? []),
    ...(send.discard ?? []),
    ...send.refused,
    ...(send.undo ?? []),
  ];
}

test("every id is its own, one that the worker takes, and has a name", () => {
  const ids = adapters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(ADAPTER_NAMES)).toEqual(ids);
  expect(ids.filter((id) => !/^[a-z0-9-]{1,40}$/.test(id))).toEqual([]);
});

describe.each(adapters.map((one) => [one.id, one] as const))(
  "%s",
  (_, adapter) => {
    test("names only selectors that can be read", () => {
      const broken = selectorsOf(adapter).filter((selector) => {
        try {
          document.querySelector(selector);
          return selector.trim() === "";
        } catch {
          return true;
        }
      });
      expect(broken).toEqual([]);
    });

    test("names hosts or markers, roots, a box for To, and hosts in lower case", () => {
      const { hosts = [], frames = [], markers, roots, fields } = adapter;
      expect(hosts.length + markers.length).toBeGreaterThan(0);
      expect(roots.length).toBeGreaterThan(0);
      expect(fields.to.box.length).toBeGreaterThan(0);
      const odd = [...hosts, ...frames].filter(
        (host) => !/^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host),
      );
      expect(odd).toEqual([]);
    });
  },
);

test("no two adapters claim one host", () => {
  const hosts = adapters.flatMap(({ hosts = [], frames = [] }) => [
    ...hosts,
    ...frames,
  ]);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test.each([
  ["mail.google.com", "gmail"],
  ["outlook.live.com", "outlook"],
  ["outlook.cloud.microsoft", "outlook"],
  ["notmail.google.com", undefined],
  ["mail.google.com.evil.example", undefined],
  ["", undefined],
])("the host %j is read by %s", (host, id) => {
  expect(recognise(host, document, adapters)?.id).toBe(id);
});

test.each([
  ["https://outlook.live.com", "outlook.live.com"],
  ["https://mail.example.org:8443", "mail.example.org"],
  ["null", ""],
])("a window of the origin %s has the host %j", (origin, host) => {
  expect(hostOf({ origin })).toBe(host);
});

// What build tools make: an ending of digits (textContainer-390), underscores around
// letters and digits (___x1y2z), or a short word in which digits and letters mix.
const HASHED =
  /-\d+$|^_{1,3}[A-Za-z0-9-]+_?$|^(?=.*\d)(?=.*[a-z])[a-z0-9]{5,8}$/;
/** Framework names that look hashed and mean something (facts of 2026-11-24). */
const MEANT = /^_(Entity|EType_RECIPIENT_ENTITY|EReadonly_1)$|^_md/;

function renameHashed(): number {
  let renamed = 0;
  for (const element of document.body.querySelectorAll("[class]"))
    for (const name of [...element.classList]) {
      if (!HASHED.test(name) || MEANT.test(name)) continue;
      element.classList.remove(name);
      element.classList.add(`renamed${++renamed}`);
    }
  return renamed;
}

const answers = (adapter: Adapter) =>
  regionsOf(document, adapter).map(({ root }) => readWindow(root, adapter));

test("renaming finds the hashed classes of Outlook, and leaves those that mean something", () => {
  show("outlook-chips");
  expect(renameHashed()).toBeGreaterThan(0);
  expect(document.querySelector('[class*="textContainer-"]')).toBeNull();
  expect(document.querySelector("._EType_RECIPIENT_ENTITY")).not.toBeNull();
});

test.each(
  allCases.flatMap(({ adapter, cases }) =>
    cases.map(({ fixture }) => [fixture, adapter] as const),
  ),
)(
  "%s says the same when every hashed class has another name",
  (fixture, id) => {
    const adapter = adapters.find((one) => one.id === id);
    if (!adapter) throw new Error(`no adapter ${id}`);
    show(fixture);
    const before = answers(adapter);
    renameHashed();
    expect(answers(adapter)).toEqual(before);
  },
);
