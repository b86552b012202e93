// Was it sent? The whole table of signals.
import { describe, expect, test } from "vitest";
import { type Decision, decide } from "../../utils/journal/sending.ts";
import { type Signal, SIGNALS } from "../../utils/protocol.ts";

const TABLE: [Signal, pending: Decision, notPending: Decision][] = [
  ["gone", "count", "nothing"],
  ["scheduled", "count", "nothing"],
  ["refused", "drop-intent", "nothing"],
  ["resumed", "drop-intent", "nothing"],
  ["undone", "withdraw", "withdraw"],
];

describe("after the click on Send", () => {
  test.each(TABLE)("%s means %s", (signal, pending) => {
    expect(decide(signal, true)).toBe(pending);
  });
});

describe("without a click, or when it was decided before", () => {
  test.each(
    TABLE.map(([signal, , notPending]) => [signal, notPending] as const),
  )("%s means %s", (signal, notPending) => {
    expect(decide(signal, false)).toBe(notPending);
  });
});

test("the table holds every signal", () => {
  expect(TABLE.map(([signal]) => signal).sort()).toEqual([...SIGNALS].sort());
});

test("nothing but a click on Send can count a message", () => {
  for (const signal of SIGNALS) expect(decide(signal, false)).not.toBe("count");
});
