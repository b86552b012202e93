// How long an answer is kept (RFC 1035 3.2.1, clamped): fresh for its TTL within
// [1 h, 24 h], then stale for up to 7 days while it is asked again, then gone.
// Over an injected store and clock; it knows neither IndexedDB nor the browser.

const HOUR_MS = 3_600_000;
export const MIN_TTL_MS = HOUR_MS;
export const MAX_TTL_MS = 24 * HOUR_MS;
export const MAX_STALE_MS = 7 * 24 * HOUR_MS;

export interface Kept<T> {
  readonly value: T;
  /** Milliseconds since the epoch at which it was answered. */
  readonly at: number;
  /** Milliseconds for which it is fresh. */
  readonly lifetime: number;
}

export type Freshness = "fresh" | "stale" | "gone";

/** `ttl` in seconds, as a hostile or careless zone may give it: 0, 2^32-1. */
export function keep<T>(value: T, ttl: number, now: number): Kept<T> {
  const lifetime = Math.min(MAX_TTL_MS, Math.max(MIN_TTL_MS, ttl * 1000));
  return { value, at: now, lifetime };
}

/** A clock that was set back leaves an answer from the future: it is asked again. */
export function freshness(kept: Kept<unknown>, now: number): Freshness {
  const age = now - kept.at;
  if (age < 0) return "stale";
  if (age < kept.lifetime) return "fresh";
  return age < MAX_STALE_MS ? "stale" : "gone";
}

/** One question in flight per key: whoever asks meanwhile gets the same promise. */
export function once<T>(): (
  key: string,
  start: () => Promise<T>,
) => Promise<T> {
  const flying = new Map<string, Promise<T>>();
  return (key, start) => {
    const running = flying.get(key);
    if (running) return running;
    const promise = start().finally(() => flying.delete(key));
    flying.set(key, promise);
    return promise;
  };
}
