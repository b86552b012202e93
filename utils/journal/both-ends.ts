// Both ends of what was written: at the sender's own company, elsewhere in its country,
// in another country, or not known. A person counts once, at the nearest of the ends
// that they were written from. Pure: entries in, people out.
import type { Domain } from "../mailbox/domain.ts";
import type { Entry, KeptVerdict } from "./record.ts";
import { houseOf, unitsOf } from "./unit.ts";

/** Nearest first. */
export const ENDS = ["company", "country", "elsewhere", "unknown"] as const;
export type End = (typeof ENDS)[number];
export type BothEnds = Readonly<Record<End, number>>;

interface Side {
  readonly domain: Domain;
  readonly verdict: KeptVerdict | null;
}

function endOf(mine: Side, theirs: Side): End {
  const own = houseOf({ key: "", ...mine });
  const other = houseOf({ key: "", ...theirs });
  if (own === null || other === null) return "unknown";
  if (own === other) return "company";
  // Who runs a server of their own name cannot be seen: a company here or there may.
  if (theirs.verdict?.kind === "own-name") return "unknown";
  const here = mine.verdict?.countries ?? [];
  const there = theirs.verdict?.countries ?? [];
  if (here.length === 0 || there.length === 0) return "unknown";
  return here.some((country) => there.includes(country))
    ? "country"
    : "elsewhere";
}

/** `entries`: of one week. */
export function bothEnds(entries: readonly Entry[]): BothEnds {
  const theirs = new Map(
    unitsOf(entries, "domains").map((unit) => [unit.domain, unit]),
  );
  const mine = new Map<Domain, KeptVerdict>();
  for (const { sender, senderVerdict } of entries)
    if (sender && senderVerdict) mine.set(sender, senderVerdict);
  // Told once for each pair of domains, not for each message.
  const told = new Map<string, number>();
  const rankOf = (from: Domain, to: Domain): number => {
    const pair = `${from} ${to}`;
    const known = told.get(pair);
    if (known !== undefined) return known;
    const end = endOf(
      { domain: from, verdict: mine.get(from) ?? null },
      { domain: to, verdict: theirs.get(to)?.verdict ?? null },
    );
    const rank = ENDS.indexOf(end);
    told.set(pair, rank);
    return rank;
  };
  const nearest = new Map<string, number>();
  for (const { sender, recipients } of entries)
    for (const { domain, people } of recipients) {
      const rank = sender ? rankOf(sender, domain) : ENDS.indexOf("unknown");
      for (const person of people)
        nearest.set(person, Math.min(rank, nearest.get(person) ?? rank));
    }
  const counts: Record<End, number> = {
    company: 0,
    country: 0,
    elsewhere: 0,
    unknown: 0,
  };
  for (const rank of nearest.values()) counts[ENDS[rank] ?? "unknown"]++;
  return counts;
}
