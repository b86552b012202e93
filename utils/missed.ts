// What of the adapters' rules found nothing on live pages: how often, first and last when.
// Counted on this device and never sent. No word of a page and no host: an adapter's id,
// the parts of its rules, and days.
import { type PageMessage, type Part, PARTS } from "./protocol.ts";
import { isCount, type Shape, shaped } from "./shape.ts";
import { ADAPTER_NAMES, isAdapter } from "./webmail/names.ts";

export interface Tally {
  readonly times: number;
  /** ISO dates. */
  readonly first: string;
  readonly last: string;
}

/** By adapter and part. */
export type Missed = Readonly<
  Record<string, Readonly<Partial<Record<Part, Tally>>>>
>;

const isDay: Shape = (value) => /^\d{4}-\d\d-\d\d$/.test(String(value));
const isTally = shaped({ times: isCount, first: isDay, last: isDay });

/** What is sound of a value that was kept, perhaps by another version. */
export function missedIn(value: unknown): Missed {
  if (typeof value !== "object" || value === null) return {};
  const sound = Object.entries(value).flatMap(([adapter, parts]) => {
    if (!isAdapter(adapter) || typeof parts !== "object" || !parts) return [];
    const tallies = PARTS.flatMap((part) => {
      const tally: unknown = Reflect.get(parts, part);
      return isTally(tally) ? [[part, tally]] : [];
    });
    return tallies.length > 0 ? [[adapter, Object.fromEntries(tallies)]] : [];
  });
  // Each pair was rebuilt from what its guard has seen.
  return Object.fromEntries(sound) as Missed;
}

/** One page more on which these were missed. `day`: an ISO date. */
export function counted(
  before: Missed,
  { adapter, missing }: Extract<PageMessage, { type: "broken" }>,
  day: string,
): Missed {
  const parts = { ...before[adapter] };
  for (const part of missing) {
    const known = parts[part];
    parts[part] = {
      times: (known?.times ?? 0) + 1,
      first: known?.first ?? day,
      last: day,
    };
  }
  return { ...before, [adapter]: parts };
}

/** Parts of one adapter that were missed alike: what one sentence tells. */
export interface MissedParts extends Tally {
  readonly adapter: string;
  /** The webmail's. */
  readonly name: string;
  /** Windows alone, or fields. */
  readonly parts: readonly Part[];
}

/** By the webmails' names. */
export function missedParts(missed: Missed): MissedParts[] {
  const found = new Map<string, MissedParts>();
  for (const [adapter, tallies] of Object.entries(missed))
    for (const part of PARTS) {
      const tally = tallies[part];
      if (!tally) continue;
      const { times, first, last } = tally;
      const key = [adapter, part === "roots", times, first, last].join();
      const name = ADAPTER_NAMES[adapter] ?? adapter;
      const parts = [...(found.get(key)?.parts ?? []), part];
      found.set(key, { adapter, name, parts, times, first, last });
    }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}
