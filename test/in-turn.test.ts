// Deeds in turn: none begins before the one before it has ended.
import { expect, test } from "vitest";
import { queue } from "../utils/in-turn.ts";

test("a deed begins when the one before has ended, and gives what it gives", async () => {
  const inTurn = queue();
  const done: string[] = [];
  const first = Promise.withResolvers<void>();
  const one = inTurn(async () => {
    await first.promise;
    done.push("one");
    return 1;
  });
  const two = inTurn(async () => {
    done.push("two");
    return 2;
  });
  await Promise.resolve();
  expect(done).toEqual([]);
  first.resolve();
  expect([await one, await two]).toEqual([1, 2]);
  expect(done).toEqual(["one", "two"]);
});

test("one that fails holds up nobody, and its caller hears of it", async () => {
  const inTurn = queue();
  const failed = inTurn(() => Promise.reject(new Error("no")));
  const next = inTurn(() => Promise.resolve("next"));
  await expect(failed).rejects.toThrow("no");
  expect(await next).toBe("next");
});
