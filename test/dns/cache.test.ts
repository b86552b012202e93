// How long an answer is fresh, stale and gone, and one question in flight per key.
import { describe, expect, test, vi } from "vitest";
import {
  freshness,
  keep,
  MAX_STALE_MS,
  MAX_TTL_MS,
  MIN_TTL_MS,
  once,
} from "../../utils/dns/cache.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 24, 12);

describe("an answer's lifetime", () => {
  test("lies between one hour and one day, and a week of staleness behind it", () => {
    expect([MIN_TTL_MS, MAX_TTL_MS, MAX_STALE_MS]).toEqual([
      HOUR,
      DAY,
      7 * DAY,
    ]);
  });

  test.each([
    [0, HOUR],
    [-1, HOUR],
    [1, HOUR],
    [3_599, HOUR],
    [3_600, HOUR],
    [3_601, 3_601_000],
    [7_200, 2 * HOUR],
    [86_400, DAY],
    [86_401, DAY],
    [2 ** 31 - 1, DAY],
    [2 ** 32 - 1, DAY],
    [Infinity, DAY],
  ])("of TTL %d s is %d ms", (ttl, lifetime) => {
    expect(keep("value", ttl, NOW)).toEqual({
      value: "value",
      at: NOW,
      lifetime,
    });
  });
});

describe("an answer of two hours", () => {
  const kept = keep("value", 7_200, NOW);
  test.each([
    ["at once", 0, "fresh"],
    ["a millisecond before its end", 2 * HOUR - 1, "fresh"],
    ["at its end", 2 * HOUR, "stale"],
    ["a millisecond before seven days", 7 * DAY - 1, "stale"],
    ["after seven days", 7 * DAY, "gone"],
    ["after a year", 365 * DAY, "gone"],
    ["when the clock was set back a millisecond", -1, "stale"],
    ["when the clock was set back a year", -365 * DAY, "stale"],
  ])("%s", (_, age, state) => {
    expect(freshness(kept, NOW + age)).toBe(state);
  });
});

describe("once", () => {
  /** A question whose answer the test gives. */
  const question = () => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    return { start: vi.fn(() => promise), resolve, reject };
  };

  test("whoever asks meanwhile gets the same answer, of one question", async () => {
    const share = once<string>();
    const { start, resolve } = question();
    const other = vi.fn(() => Promise.resolve("other"));
    const asked = [share("key", start), share("key", other)];
    resolve("answer");
    expect(await Promise.all(asked)).toEqual(["answer", "answer"]);
    expect(start).toHaveBeenCalledOnce();
    expect(other).not.toHaveBeenCalled();
  });

  test("two keys are two questions", async () => {
    const share = once<string>();
    const asked = ["a", "b", "__proto__"].map((key) =>
      share(key, () => Promise.resolve(key)),
    );
    expect(await Promise.all(asked)).toEqual(["a", "b", "__proto__"]);
  });

  test("is forgotten with the answer", async () => {
    const share = once<string>();
    expect(await share("key", () => Promise.resolve("first"))).toBe("first");
    expect(await share("key", () => Promise.resolve("second"))).toBe("second");
  });

  test("a rejection is everybody's, and forgotten as well", async () => {
    const share = once<string>();
    const { start, reject } = question();
    const asked = [share("key", start), share("key", start)];
    reject(new Error("no answer"));
    for (const one of await Promise.allSettled(asked))
      expect(one).toMatchObject({
        status: "rejected",
        reason: { message: "no answer" },
      });
    expect(start).toHaveBeenCalledOnce();
    expect(await share("key", () => Promise.resolve("second"))).toBe("second");
  });

  test("a start that throws leaves nothing behind", async () => {
    const share = once<string>();
    const broken = () => {
      throw new Error("never began");
    };
    expect(() => share("key", broken)).toThrow("never began");
    expect(await share("key", () => Promise.resolve("second"))).toBe("second");
  });
});
