// Deeds one after the other: each begins when the one before it has ended, well or not.

/** Gives the queue; what a deed gives or throws is its caller's. */
export function queue(): <T>(deed: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (deed) => {
    const mine = last.then(deed, deed);
    last = mine;
    return mine;
  };
}
