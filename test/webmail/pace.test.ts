// When paced work runs: once for many calls, in slices that let the page go on, and
// seldomer the longer it takes. The clock is the test's.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atOnce, type Paced, paced } from "../../utils/webmail/pace.ts";

const DELAY = 60;
let clock = 0;
let done: string[] = [];
let pacing: Paced;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(performance, "now").mockImplementation(() => clock);
  clock = 0;
  done = [];
});
afterEach(() => {
  pacing.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Work of some steps, each of which takes some time. */
function pace(steps: number, time: number): void {
  let run = 0;
  pacing = paced(DELAY, function* () {
    run++;
    for (let at = 1; at <= steps; at++) {
      clock += time;
      done.push(`${run}.${at}`);
      yield;
    }
  });
}

/** Lets time pass, millisecond by millisecond. */
function wait(time: number): string[] {
  done = [];
  for (let at = 0; at < time; at++) {
    clock++;
    vi.advanceTimersByTime(1);
  }
  return done;
}

test("many calls in a row are one run, `delay` after the first", () => {
  pace(1, 0);
  pacing.soon();
  expect(wait(DELAY - 1)).toEqual([]);
  pacing.soon();
  expect(wait(1)).toEqual(["1.1"]);
  expect(wait(1_000)).toEqual([]);
});

test("an earlier wish is heeded, a later one is not", () => {
  pace(1, 0);
  pacing.soon(500);
  pacing.soon();
  expect(wait(DELAY)).toEqual(["1.1"]);
  pacing.soon();
  pacing.soon(500);
  expect(wait(DELAY)).toEqual(["2.1"]);
});

test("what takes long lets the page go on between its slices", () => {
  pace(6, 4);
  pacing.soon();
  // Three steps of 4 ms are a slice; the rest waits for the next task.
  expect(wait(DELAY)).toEqual(["1.1", "1.2", "1.3"]);
  expect(wait(1)).toEqual(["1.4", "1.5", "1.6"]);
});

test("asked again between two slices, it runs again, and waits for its share", () => {
  pace(6, 4);
  pacing.soon();
  wait(DELAY);
  pacing.soon(0);
  expect(wait(1_190)).toEqual(["1.4", "1.5", "1.6"]);
  expect(wait(20)).toContain("2.1");
});

test("what took long does not run again before it has its share behind it", () => {
  pace(6, 4);
  pacing.soon();
  expect(wait(DELAY + 5)).toContain("1.6");
  pacing.soon();
  // Six steps of 4 ms: a fiftieth of 1,200 ms.
  expect(wait(1_190)).toEqual([]);
  expect(wait(10)).toContain("2.1");
});

test("what took long and is asked for late waits no longer than anything", () => {
  pace(6, 4);
  pacing.soon();
  wait(2_000);
  pacing.soon();
  expect(wait(DELAY)).toContain("2.1");
});

test("stopped between two slices, nothing more is done", () => {
  pace(6, 4);
  pacing.soon();
  wait(DELAY);
  pacing.stop();
  expect(wait(1_000)).toEqual([]);
});

test("is near when to ask would change nothing", () => {
  pace(1, 0);
  expect(pacing.isNear).toBe(false);
  pacing.soon(500);
  expect(pacing.isNear).toBe(false);
  pacing.soon();
  expect(pacing.isNear).toBe(true);
  wait(DELAY);
  expect(pacing.isNear).toBe(false);
});

test("all steps at once give what they return", () => {
  pace(1, 0);
  function* steps() {
    yield;
    yield;
    return "all";
  }
  expect(atOnce(steps())).toBe("all");
});
