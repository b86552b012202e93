// No more than so many deeds at once: the others wait for their turn, in their order.

export function atMost(
  count: number,
): <T>(deed: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (deed) => {
    if (running < count) running++;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await deed();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
