// What was seen of a domain → its verdict: names and legal persons from the
// catalogue, countries and laws from the judge. Nothing is asked here.
import type { Domain } from "./mailbox/domain.ts";
import { judge } from "./jurisdiction/judge.ts";
import { type Classified, NOTHING_SEEN } from "./provider/classify.ts";
import { keepsMailboxes, recordById } from "./provider/find.ts";
import type { Keeper, Network } from "./provider/keeper.ts";
import type { ProviderRecord } from "./provider/record.ts";
import type { Named, Verdict } from "./verdict.ts";

const VERY_LARGE = 100_000_000;

const recordOf = (keeper: Keeper): ProviderRecord | null =>
  "id" in keeper && keeper.id !== null ? recordById(keeper.id) : null;

const named = (id: string | null): Named | null => {
  const record = id === null ? null : recordById(id);
  return record && { id: record.id, name: record.name };
};

/** How a verdict was come by. */
export interface Circumstances {
  readonly resolver: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Seconds; null: it must not be kept. */
  readonly ttl: number | null;
  readonly network: Network | null;
}

export function tell(
  domain: Domain,
  mx: Verdict["mx"],
  seen: Classified,
  { resolver, now, ttl, network }: Circumstances,
): Verdict {
  const { keeper, also, evidence, confidence } = seen;
  const record = recordOf(keeper);
  const others = also.map((one) => ({ keeper: one, record: recordOf(one) }));
  const gateway = seen.gateway === null ? null : recordById(seen.gateway);
  return {
    domain,
    mx,
    keeper,
    also: others.map((one) => ({
      keeper: one.keeper,
      name: one.record?.name ?? null,
    })),
    gateway: named(seen.gateway),
    likely: named(seen.likely),
    keeperName: record?.name ?? null,
    house: record?.group ?? record?.name ?? null,
    veryLarge: (record?.accounts?.count ?? 0) > VERY_LARGE,
    endToEnd: record?.endToEnd !== undefined,
    network,
    ...judge(
      keeper,
      [record, ...others.map((one) => one.record)],
      gateway,
      confidence,
    ),
    evidence,
    resolver: mx.kind === "not-asked" ? null : resolver,
    asOf: new Date(now).toISOString(),
    ttl,
  };
}

/**
 * The verdict with the person's own word on who keeps the mailboxes. A record that keeps
 * none, or is no longer there, changes nothing; what was seen stays as evidence.
 */
export function corrected(verdict: Verdict, id: string): Verdict {
  const record = recordById(id);
  if (!record || !keepsMailboxes(record)) return verdict;
  const { domain, mx, gateway, evidence, resolver, asOf, ttl, network } =
    verdict;
  const kind = record.kind === "public-sector" ? record.kind : "provider";
  const mine = {
    basis: "correction",
    what: record.name,
    points: id,
    source: null,
    date: null,
  } as const;
  const said: Classified = {
    ...NOTHING_SEEN,
    keeper: { kind, id },
    gateway: gateway?.id ?? null,
    confidence: "stated",
    evidence: [mine, ...evidence],
  };
  return tell(domain, mx, said, {
    resolver,
    now: Date.parse(asOf),
    ttl,
    network,
  });
}
