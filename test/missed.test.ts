// How often an adapter's rules found nothing: counted by adapter and part, with days, and
// nothing else.
import { describe, expect, test } from "vitest";
import {
  counted,
  type Missed,
  missedIn,
  missedParts,
} from "../utils/missed.ts";
import type { PageMessage } from "../utils/protocol.ts";

const once = (day: string) => ({ times: 1, first: day, last: day });
const broken = (
  ...missing: Extract<PageMessage, { type: "broken" }>["missing"]
) => ({ type: "broken", adapter: "gmail", missing }) as const;

test("a first page begins a count", () => {
  expect(counted({}, broken("to", "cc"), "2026-11-24")).toEqual({
    gmail: { to: once("2026-11-24"), cc: once("2026-11-24") },
  });
});

test("a further page counts on, and leaves other parts and adapters as they are", () => {
  const before: Missed = {
    gmail: { to: once("2026-11-20"), roots: once("2026-11-21") },
    sogo: { to: once("2026-11-22") },
  };
  const kept = structuredClone(before);
  expect(counted(before, broken("to", "bcc"), "2026-11-24")).toEqual({
    gmail: {
      to: { times: 2, first: "2026-11-20", last: "2026-11-24" },
      roots: once("2026-11-21"),
      bcc: once("2026-11-24"),
    },
    sogo: { to: once("2026-11-22") },
  });
  expect(before).toEqual(kept);
});

describe("of what was kept", () => {
  const sound = { gmail: { to: once("2026-11-24") } };
  test.each<[string, unknown, Missed]>([
    ["what is sound comes back", sound, sound],
    ["nothing is nothing", null, {}],
    ["a text is nothing", "gmail", {}],
    ["an unknown adapter goes", { ...sound, "a.org": sound.gmail }, sound],
    ["an adapter without parts goes", { ...sound, sogo: null }, sound],
    [
      "an unknown part goes",
      { gmail: { ...sound.gmail, subject: once("2026-11-24") } },
      sound,
    ],
    [
      "a count that is none goes",
      { gmail: { ...sound.gmail, cc: { ...once("2026-11-24"), times: -1 } } },
      sound,
    ],
    [
      "a day that is none goes",
      { gmail: { ...sound.gmail, cc: once("yesterday") } },
      sound,
    ],
  ])("%s", (_, value, missed) => {
    expect(missedIn(value)).toEqual(missed);
  });
});

test("what was missed alike is told together, windows apart, by the webmails' names", () => {
  const days = { first: "2026-11-20", last: "2026-11-24" };
  const told = missedParts({
    yahoo: { to: { times: 1, ...days } },
    horde: {
      roots: { times: 3, ...days },
      to: { times: 3, ...days },
      cc: { times: 2, ...days },
      bcc: { times: 3, ...days },
    },
  }).map(({ name, parts, times }) => `${name}: ${parts.join()} ${times}`);
  expect(told).toEqual([
    "Horde IMP: roots 3",
    "Horde IMP: to,bcc 3",
    "Horde IMP: cc 2",
    "Yahoo Mail: to 1",
  ]);
});
