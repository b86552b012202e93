// A compose window whose reading takes several steps: what happens between two of them
// counts. Its region is the test's.
import { expect, test } from "vitest";
import { toDomain } from "../../utils/mailbox/domain.ts";
import { composeWindow } from "../../utils/webmail/compose-window.ts";
import type { FieldSight, Sight } from "../../utils/webmail/read.ts";
import type { Region } from "../../utils/webmail/region.ts";

const domain = toDomain("example.org");
const seen = (...names: readonly string[]): FieldSight => ({
  mailboxes: names.flatMap((localPart) =>
    domain ? { localPart, domain } : [],
  ),
  unreadable: 0,
  complete: true,
  more: 0,
});
const sight = (to: FieldSight): Sight => ({
  sender: null,
  fields: { to, cc: seen(), bcc: seen() },
  summary: null,
});

function open(now: () => Sight) {
  const told: string[] = [];
  const never = () => undefined;
  const root = { isConnected: true } as Element; // nothing else of it is asked
  const region: Region = {
    adapter: "test",
    root,
    key: null,
    ctrlEnter: false,
    attributes: [],
    boxes: () => [],
    *sight() {
      const seenFirst = now();
      yield;
      return seenFirst;
    },
    act: () => null,
    refusals: () => [],
    isFrom: () => false,
    isTyped: () => false,
  };
  globalThis.MutationObserver ??= class {
    observe = never;
    disconnect = never;
    takeRecords = () => [];
  };
  const one = composeWindow(
    region,
    "1",
    {},
    { soon: never, stop: never, isNear: false },
    (event) =>
      told.push(
        event.type === "signal"
          ? event.signal
          : event.type === "broken"
            ? event.type
            : `${event.type} ${event.reading.mailboxes.map(({ mailbox }) => mailbox.localPart).join()}`,
      ),
  );
  return { one, told };
}

test("it tells when all steps are done, and not before", () => {
  const { one, told } = open(() => sight(seen("anna", "bert")));
  const steps = one.read();
  steps.next();
  expect(told).toEqual([]);
  while (!steps.next().done);
  expect(told).toEqual(["writing anna,bert"]);
});

test("closed between two steps, it tells nothing more", () => {
  for (let before = 0; before < 3; before++) {
    const { one, told } = open(() => sight(seen("anna")));
    const steps = one.read();
    for (let at = 0; at < before; at++) steps.next();
    one.close();
    while (!steps.next().done);
    expect(told).toEqual(["gone"]);
  }
});

test("sent between two steps, what is sent is what stands there then", () => {
  let people = ["anna"];
  const { one, told } = open(() => sight(seen(...people)));
  const steps = one.read();
  steps.next();
  people = ["anna", "bert"];
  one.send(false);
  expect(told).toEqual(["sent anna,bert"]);
  one.forget();
  while (!steps.next().done);
  expect(told).toEqual(["sent anna,bert"]);
});
