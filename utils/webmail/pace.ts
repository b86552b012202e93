// Work that is asked for often and done seldom: many calls in a row are one run, and the
// longer a run took, the longer the next one waits, so that it never takes more than a
// twentieth of the page's time. No timer stands while nobody asks.

const SHARE = 20;

export interface Paced {
  /** Runs once, `delay` from the first call on, or `wait` ms where it is given. */
  soon(wait?: number): void;
  stop(): void;
}

export function paced(delay: number, run: () => void): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let took = 0;
  function start(wait: number) {
    due = performance.now() + wait;
    timer = setTimeout(() => {
      timer = undefined;
      const begin = performance.now();
      run();
      took = performance.now() - begin;
    }, wait);
  }
  return {
    soon(wait = Math.max(delay, took * SHARE)) {
      if (timer === undefined) start(wait);
      else if (performance.now() + wait < due) {
        clearTimeout(timer);
        start(wait);
      }
    },
    stop: () => clearTimeout(timer),
  };
}
