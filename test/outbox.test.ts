// A page's words reach the worker in their order, although the worker is stopped.
import { describe, expect, test } from "vitest";
import { outbox, PAUSES_MS } from "../utils/outbox.ts";

/** A worker that hears everything, and answers only while it runs. */
function setting() {
  const heard: string[] = [];
  const pauses: number[] = [];
  const state = { runs: true, alive: true };
  let resume: () => void = () => undefined;
  const tell = outbox<string>(
    async (message) => {
      if (!state.runs) throw new Error("no receiving end");
      heard.push(message);
      return `${message}!`;
    },
    () => state.alive,
    (milliseconds) => {
      pauses.push(milliseconds);
      return new Promise((done) => (resume = done));
    },
  );
  const turn = () => new Promise((done) => setTimeout(done));
  const afterPause = async () => {
    resume();
    await turn();
  };
  return { heard, pauses, state, tell, turn, afterPause };
}

describe("a page's outbox", () => {
  test("gives each message its own answer", async () => {
    const { tell, pauses } = setting();
    expect(await Promise.all([tell("a"), tell("b")])).toEqual(["a!", "b!"]);
    expect(pauses).toEqual([]);
  });

  test("tells again, in order, what a stopped worker did not answer", async () => {
    const { tell, state, heard, turn, afterPause, pauses } = setting();
    state.runs = false;
    const told = [tell("writing"), tell("sent"), tell("gone")];
    await turn();
    state.runs = true;
    await afterPause();
    expect(await Promise.all(told)).toEqual(["writing!", "sent!", "gone!"]);
    expect(heard).toEqual(["writing", "sent", "gone"]);
    expect(pauses).toEqual([PAUSES_MS[0]]);
  });

  test("what is told during a pause waits for its turn", async () => {
    const { tell, state, heard, turn, afterPause } = setting();
    state.runs = false;
    const sent = tell("sent");
    await turn();
    state.runs = true;
    const gone = tell("gone");
    await turn();
    expect(heard).toEqual([]);
    await afterPause();
    await Promise.all([sent, gone]);
    expect(heard).toEqual(["sent", "gone"]);
  });

  test("gives up after the last pause, and goes on with what comes later", async () => {
    const { tell, state, turn, afterPause, pauses } = setting();
    state.runs = false;
    const lost = tell("sent");
    for (const _ of PAUSES_MS) {
      await turn();
      await afterPause();
    }
    expect(await lost).toBeNull();
    expect(pauses).toEqual(PAUSES_MS);
    state.runs = true;
    expect(await tell("writing")).toBe("writing!");
  });

  test("an orphaned script tells nothing again", async () => {
    const { tell, state, pauses } = setting();
    state.runs = false;
    state.alive = false;
    expect(await tell("writing")).toBeNull();
    expect(pauses).toEqual([]);
  });

  test("one message that always fails holds up no other", async () => {
    const heard: string[] = [];
    const tell = outbox<string>(
      async (message) => {
        if (message === "poison") throw new Error("refused");
        heard.push(message);
        return message;
      },
      () => true,
      () => Promise.resolve(),
    );
    const [poison, after] = await Promise.all([tell("poison"), tell("after")]);
    expect(poison).toBeNull();
    expect(after).toBe("after");
    expect(heard).toContain("after");
  });

  test("a late answer to an earlier telling does not count", async () => {
    const answers: ((answer: string) => void)[] = [];
    let fail: () => void = () => undefined;
    const tell = outbox<string>(
      (message) =>
        new Promise((resolve, reject) => {
          if (message === "b" && answers.length < 2)
            fail = () => reject(new Error("stopped"));
          answers.push(resolve);
        }),
      () => true,
      () => Promise.resolve(),
    );
    const first = tell("a");
    const second = tell("b");
    fail();
    await new Promise((done) => setTimeout(done));
    answers[0]?.("of the stopped worker");
    answers[2]?.("of the next worker");
    answers[3]?.("b");
    expect(await first).toBe("of the next worker");
    expect(await second).toBe("b");
  });
});
