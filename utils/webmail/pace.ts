// Work that is asked for often and done seldom: many calls in a row are one run, and the
// longer a run took, the longer the next one waits, so that it never takes more than a
// fiftieth of the page's time. A long run lets the page go on between its steps. No
// timer stands while nobody asks.

const SHARE = 50;
/** A run's steps are one task as long as they take less. */
const SLICE_MS = 10;

/** The page's clock, ms. */
export const now = () => performance.now();

/** Work in steps, between which the page may go on. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export interface Paced {
  /** Runs once, `delay` from the first call on, or `wait` ms where it is given. */
  soon(wait?: number): void;
  /** It runs so soon that to ask for it changes nothing. */
  readonly isNear: boolean;
  stop(): void;
}

export function paced(delay: number, run: () => Steps<void>): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  /** When the last run has its share of the time behind it. */
  let free = 0;
  const pace = () => Math.max(delay, free - now());

  function go(steps: Steps<void>, spent: number) {
    const begin = now();
    let isOver;
    do isOver = steps.next().done;
    while (!isOver && now() - begin < SLICE_MS);
    const all = spent + now() - begin;
    rest = isOver ? undefined : setTimeout(go, 0, steps, all);
    if (isOver) free = now() + all * SHARE;
  }
  function start(wait: number) {
    due = now() + wait;
    timer = setTimeout(() => {
      timer = undefined;
      if (rest !== undefined || free - now() > 1) start(pace());
      else go(run(), 0);
    }, wait);
  }
  return {
    get isNear() {
      return timer !== undefined && due <= now() + pace();
    },
    soon(wait = pace()) {
      if (timer !== undefined && now() + wait >= due) return;
      clearTimeout(timer);
      start(wait);
    },
    stop() {
      clearTimeout(timer);
      clearTimeout(rest);
    },
  };
}
