// Which resolver sees which domain: stable, even, salted; and who is asked when
// one fails. Clock and resolvers are the test's own.
import { beforeEach, describe, expect, test } from "vitest";
import type { Answer, Failure, FailureReason } from "../../utils/dns/doh.ts";
import { memoryAlternatives, order, spread } from "../../utils/dns/spread.ts";

const URLS = ["a", "b", "c", "d", "e"].map(
  (name) => `https://${name}.example/dns-query`,
);
const SALT = "3f9c0d5e7a";
const KEYS = Array.from({ length: 5_000 }, (_, at) => `firma-${at}.eu`);
const first = (urls: readonly string[], salt: string, key: string) =>
  order(urls, salt, key)[0];

describe("the order of resolvers", () => {
  test("is a permutation, and always the same for one salt and key", () => {
    for (const key of KEYS.slice(0, 100)) {
      const ordered = order(URLS, SALT, key);
      expect([...ordered].sort()).toEqual(URLS);
      expect(order([...URLS].reverse(), SALT, key)).toEqual(ordered);
    }
  });

  test.each([0, 1, 2, 3, 4])(
    "puts resolver %i first for 16 to 24 % of 5,000 keys, and second as well",
    (index) => {
      for (const place of [0, 1]) {
        const share =
          KEYS.filter((key) => order(URLS, SALT, key)[place] === URLS[index])
            .length / KEYS.length;
        expect(share).toBeGreaterThan(0.16);
        expect(share).toBeLessThan(0.24);
      }
    },
  );

  test("spreads keys that differ in one letter as evenly", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const keys = letters.flatMap((x) => letters.map((y) => `${x}${y}.eu`));
    for (const url of URLS) {
      const share =
        keys.filter((key) => first(URLS, SALT, key) === url).length /
        keys.length;
      expect(share).toBeGreaterThan(0.14);
      expect(share).toBeLessThan(0.26);
    }
  });

  test.each(URLS)("without %s moves its share alone, to everybody", (gone) => {
    const rest = URLS.filter((url) => url !== gone);
    const heirs = new Set<string | undefined>();
    for (const key of KEYS) {
      const [own, next] = order(URLS, SALT, key);
      const now = first(rest, SALT, key);
      if (own === gone) heirs.add(now);
      expect(now).toBe(own === gone ? next : own);
    }
    expect(heirs).toEqual(new Set(rest));
  });

  test("of two salts has nothing to do with one another", () => {
    const same = KEYS.filter(
      (key) => first(URLS, SALT, key) === first(URLS, "other salt", key),
    ).length;
    // By chance one key in five.
    expect(same / KEYS.length).toBeGreaterThan(0.16);
    expect(same / KEYS.length).toBeLessThan(0.24);
  });

  test("of nobody is empty", () => {
    expect(order([], SALT, "firma.eu")).toEqual([]);
  });
});

const ANSWER: Answer = {
  kind: "answer",
  rcode: "NOERROR",
  records: [],
  canonicalName: "firma.eu",
  aliases: [],
  ttl: null,
  dropped: [],
};
const failure = (reason: FailureReason): Failure => ({
  kind: "failure",
  reason,
});
const TIMEOUT = failure({ kind: "timeout" });
const SERVFAIL = failure({ kind: "servfail" });
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe("a spread", () => {
  let clock: number;
  let asked: string[];
  let alternatives = memoryAlternatives();
  let answers: Map<string, Answer | Failure>;
  beforeEach(() => {
    clock = Date.UTC(2026, 10, 24, 12);
    asked = [];
    answers = new Map();
    alternatives = memoryAlternatives();
  });

  const make = (urls: readonly string[] = URLS) =>
    spread(
      urls,
      SALT,
      (url) => {
        asked.push(url);
        return Promise.resolve(answers.get(url) ?? ANSWER);
      },
      () => clock,
    );
  /** Who was asked for one question, and what was told. */
  async function one(over: ReturnType<typeof make>, key: string) {
    asked = [];
    const { answer, resolver, seenBy } = await over.ask(
      key,
      key,
      "MX",
      alternatives,
    );
    // Who was asked is who saw it: the count that a person is shown is this one.
    expect([...seenBy]).toEqual(asked);
    return { answer, resolver, asked };
  }
  const [own = "", second = "", third = ""] = order(URLS, SALT, "firma.eu");
  /** Other keys whose own resolver is the same. */
  const alike = KEYS.filter((key) => first(URLS, SALT, key) === own);
  const key = (at: number) => alike[at] ?? "";
  /** Three failures of `own`, for three keys. */
  async function fail(over: ReturnType<typeof make>, reason: Failure) {
    answers.set(own, reason);
    for (const at of [0, 1, 2]) await one(over, key(at));
  }

  test("asks a key's own resolver alone, each time", async () => {
    const over = make();
    for (let time = 0; time < 5; time++)
      expect(await one(over, "firma.eu")).toEqual({
        answer: ANSWER,
        resolver: own,
        asked: [own],
      });
  });

  test("tells the resolver name and type as they were asked", async () => {
    const told: string[][] = [];
    const over = spread(
      URLS,
      SALT,
      (...question) => {
        told.push(question);
        return Promise.resolve(ANSWER);
      },
      () => clock,
    );
    await over.ask("firma.eu", "autodiscover.firma.eu", "CNAME", alternatives);
    expect(told).toEqual([[own, "autodiscover.firma.eu", "CNAME"]]);
  });

  test("over nobody asks nobody", async () => {
    expect(await one(make([]), "firma.eu")).toEqual({
      answer: failure({ kind: "unreachable" }),
      resolver: null,
      asked: [],
    });
  });

  test("over one resolver has no alternative", async () => {
    answers.set(own, TIMEOUT);
    expect(await one(make([own]), "firma.eu")).toEqual({
      answer: TIMEOUT,
      resolver: own,
      asked: [own],
    });
  });

  describe("after a failure", () => {
    test.each<FailureReason>([
      { kind: "timeout" },
      { kind: "unreachable" },
      { kind: "http-status", status: 503 },
      { kind: "not-dns", contentType: "text/html" },
      { kind: "servfail" },
      { kind: "filtered", code: 15 },
    ])("%j asks the next one, once", async (reason) => {
      answers.set(own, failure(reason));
      expect(await one(make(), "firma.eu")).toEqual({
        answer: ANSWER,
        resolver: second,
        asked: [own, second],
      });
    });

    test("of both tells the first, and asks no third", async () => {
      answers.set(own, TIMEOUT).set(second, SERVFAIL);
      expect(await one(make(), "firma.eu")).toEqual({
        answer: TIMEOUT,
        resolver: own,
        asked: [own, second],
      });
    });

    test("tells the key to the same alternative all day", async () => {
      const over = make();
      answers.set(own, SERVFAIL);
      await one(over, "firma.eu");
      answers.set(second, SERVFAIL);
      clock += DAY - 1;
      expect((await one(over, "firma.eu")).asked).toEqual([own, second]);
    });

    test("tells no third one after the worker died and another one began", async () => {
      answers.set(own, SERVFAIL);
      expect((await one(make(), "firma.eu")).resolver).toBe(second);
      // For the new worker the second rests, and it has only what was kept.
      const later = make();
      answers.set(second, TIMEOUT);
      const others = KEYS.filter((name) => first(URLS, SALT, name) === second);
      for (const at of [0, 1, 2]) await one(later, others[at] ?? "");
      expect((await one(later, "firma.eu")).asked).toEqual([own]);
    });

    test("tells the key to no third one when the alternative rests", async () => {
      const over = make();
      answers.set(own, SERVFAIL);
      expect((await one(over, "firma.eu")).resolver).toBe(second);
      answers.set(second, TIMEOUT);
      for (let time = 0; time < 3; time++) await one(over, "firma.eu");
      expect(await one(over, "firma.eu")).toEqual({
        answer: SERVFAIL,
        resolver: own,
        asked: [own],
      });
      // The next day another one may be told; by then the second has rested, too.
      clock += DAY;
      answers.set(second, ANSWER);
      expect((await one(over, "firma.eu")).resolver).toBe(second);
    });

    test("of a clock that was a year ahead holds nobody up when it is set back", async () => {
      const over = make();
      answers.set(own, SERVFAIL);
      clock += 365 * DAY;
      await one(over, "firma.eu");
      clock -= 365 * DAY;
      answers.set(second, TIMEOUT);
      const seconds = KEYS.filter((one) => first(URLS, SALT, one) === second);
      for (const at of [0, 1, 2]) await one(over, seconds[at] ?? "");
      expect((await one(over, "firma.eu")).resolver).toBe(third);
    });

    test("a key that was never told may go to the third while the second rests", async () => {
      const over = make();
      answers.set(second, TIMEOUT);
      const seconds = KEYS.filter((one) => first(URLS, SALT, one) === second);
      for (const at of [0, 1, 2]) await one(over, seconds[at] ?? "");
      answers.set(own, SERVFAIL);
      expect(await one(over, "firma.eu")).toMatchObject({
        resolver: third,
        asked: [own, third],
      });
      // And stays there, though the second has rested.
      clock += 11 * MINUTE;
      answers.set(second, ANSWER);
      expect((await one(over, "firma.eu")).asked).toEqual([own, third]);
    });
  });

  describe("of a thousand questions at once", () => {
    let [running, most] = [0, 0];
    /** `waiting` of those that were begun, in their order. */
    const waiting: ((answer: Answer | Failure) => void)[] = [];
    const flood = () => {
      [running, most] = [0, 0];
      waiting.length = 0;
      const over = spread(
        [own],
        SALT,
        () => {
          most = Math.max(most, ++running);
          return new Promise<Answer | Failure>((done) =>
            waiting.push((answer) => {
              running--;
              done(answer);
            }),
          );
        },
        () => clock,
      );
      return Array.from({ length: 1_000 }, (_, at) =>
        over.ask(`${at}.example`, `${at}.example`, "MX", alternatives),
      );
    };
    const turns = async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    };

    test("a few are sent and the others wait their turn, so that no deadline passes unsent", async () => {
      const all = flood();
      for (let at = 0; at < 1_000; at++) {
        await turns();
        waiting[at]?.(ANSWER);
      }
      const told = await Promise.all(all);
      expect(most).toBe(32);
      expect(told.every(({ answer }) => answer === ANSWER)).toBe(true);
    });

    test("none is sent any more once the resolver rests", async () => {
      const all = flood();
      await turns();
      for (const end of [...waiting]) end(TIMEOUT);
      const told = await Promise.all(all);
      expect(waiting.length).toBe(32);
      expect(told.filter(({ seenBy }) => seenBy.length > 0).length).toBe(32);
    });
  });

  describe("the breaker", () => {
    test.each<FailureReason>([
      { kind: "timeout" },
      { kind: "unreachable" },
      { kind: "http-status", status: 429 },
      { kind: "not-dns", contentType: "text/html" },
      { kind: "malformed", why: "too-short" },
      { kind: "refused" },
    ])("lets a resolver rest after three: %j", async (reason) => {
      const over = make();
      answers.set(own, failure(reason));
      for (const at of [0, 1, 2])
        expect((await one(over, key(at))).asked[0]).toBe(own);
      expect((await one(over, key(3))).asked).not.toContain(own);
    });

    test.each<FailureReason>([
      { kind: "servfail" },
      { kind: "filtered", code: 17 },
    ])("does not count what is the domain's fault: %j", async (reason) => {
      const over = make();
      answers.set(own, failure(reason));
      for (let at = 0; at < 10; at++)
        expect((await one(over, key(at))).asked[0]).toBe(own);
    });

    test("counts in a row alone: an answer between begins anew", async () => {
      const over = make();
      for (let round = 0; round < 3; round++) {
        answers.set(own, TIMEOUT);
        await one(over, key(0));
        await one(over, key(1));
        answers.set(own, ANSWER);
        expect((await one(over, key(2))).resolver).toBe(own);
      }
    });

    test("leaves the others' keys alone", async () => {
      const over = make();
      await fail(over, TIMEOUT);
      const other = KEYS.find((one) => first(URLS, SALT, one) === third) ?? "";
      expect((await one(over, other)).asked).toEqual([third]);
    });

    test("ends after ten minutes, and one failure begins it again", async () => {
      const over = make();
      await fail(over, TIMEOUT);
      clock += 10 * MINUTE - 1;
      expect((await one(over, key(3))).asked).not.toContain(own);
      clock += 1;
      expect((await one(over, key(4))).asked[0]).toBe(own);
      expect((await one(over, key(5))).asked).not.toContain(own);
    });

    test("ends for good with an answer", async () => {
      const over = make();
      await fail(over, TIMEOUT);
      clock += 10 * MINUTE;
      answers.set(own, ANSWER);
      expect((await one(over, key(3))).resolver).toBe(own);
      answers.set(own, TIMEOUT);
      for (const at of [4, 5])
        expect((await one(over, key(at))).asked[0]).toBe(own);
    });

    test.each(["alias-chain", "truncated-answer"] as const)(
      "does not rest one for a zone's own fault (%s), and tells no second one",
      async (why) => {
        const over = make();
        const answer = failure({ kind: "malformed", why });
        answers.set(own, answer);
        for (const at of [0, 1, 2, 3, 4])
          expect(await one(over, key(at))).toEqual({
            answer,
            resolver: own,
            asked: [own],
          });
      },
    );

    test("ends when the clock was set back, and not a year later", async () => {
      const over = make();
      await fail(over, TIMEOUT);
      clock -= 365 * DAY;
      expect((await one(over, key(3))).asked[0]).toBe(own);
    });

    test("of all leaves nobody to ask", async () => {
      const over = make([own, second]);
      answers.set(own, TIMEOUT).set(second, TIMEOUT);
      for (const at of [0, 1, 2]) await one(over, key(at));
      expect(await one(over, key(3))).toEqual({
        answer: failure({ kind: "unreachable" }),
        resolver: null,
        asked: [],
      });
    });
  });
});
