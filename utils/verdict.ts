// READ FIRST. An address's domain goes in, a calm, checkable verdict comes out:
// domain → MX → keeper → jurisdiction. Each step is one call below, in its order.
// Nothing here touches the network, a store or a clock: they are handed in.
import type { Domain } from "./mailbox/domain.ts";
import { type Ask, lookUpMx, type MxResult } from "./dns/mx.ts";
import {
  type Classified,
  classifyConsumer,
  classifyExchangers,
  type NamedExchanger,
} from "./provider/classify.ts";
import { recordById } from "./provider/find.ts";
import type { Evidence, Keeper, Network } from "./provider/keeper.ts";
import type { ProviderRecord } from "./provider/record.ts";
import {
  type Claim,
  type Entity,
  type Headline,
  judge,
} from "./jurisdiction/judge.ts";

/** All that can be told of one domain. Plain data: it is stored and sent as it is. */
export interface Verdict {
  readonly domain: Domain;
  /** `not-asked`: answered from the package, or no resolver was chosen. */
  readonly mx: MxResult | { readonly kind: "not-asked" };
  readonly keeper: Keeper;
  /** Further keepers of equal preference: a split. */
  readonly also: readonly NamedKeeper[];
  readonly gateway: Named | null;
  /** A second, weaker keeper: an indirect sign only. */
  readonly likely: Named | null;
  /** The keeper's name; null for what bears none. */
  readonly keeperName: string | null;
  /** The brand group that counts as one house. */
  readonly house: string | null;
  readonly operator: Entity | null;
  readonly parent: Entity | null;
  readonly network: Network | null;
  readonly headline: Headline;
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  /** URL of the resolver that answered; null where none was asked. */
  readonly resolver: string | null;
  /** ISO time of the answer. */
  readonly asOf: string;
  /** Seconds for which the answer holds; null: it must not be kept. */
  readonly ttl: number | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NamedKeeper {
  readonly keeper: Keeper;
  /** null for what bears none: an own name, an unknown host. */
  readonly name: string | null;
}

/** What a verdict needs of the world. */
export interface World {
  /** Asks the resolver of this domain; null: nobody was chosen, nothing may be asked. */
  readonly ask: Ask | null;
  /** URL of the resolver that gave this verdict's last answer. */
  readonly resolver: () => string | null;
  /** A name's registrable domain (public suffix + 1); null where it has none. */
  readonly registrable: (name: string) => string | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const NOTHING_SEEN: Classified = {
  keeper: { kind: "unknown", exchange: null },
  also: [],
  gateway: null,
  confidence: "none",
  evidence: [],
  undecided: [],
};

/**
 * The verdicts on a domain, each better than the one before; the last one stands.
 * The first comes after the MX answer alone.
 */
export async function* verdictsOf(
  domain: Domain,
  world: World,
): AsyncGenerator<Verdict> {
  const consumer = classifyConsumer(domain);
  if (consumer || !world.ask) {
    yield toVerdict(
      domain,
      { kind: "not-asked" },
      consumer ?? NOTHING_SEEN,
      null,
      world,
    );
    return;
  }
  const { mx, ttl } = await lookUpMx(domain, world.ask);
  if (mx.kind !== "mx") {
    const seen =
      mx.kind === "implicit-mx" ? byOwnName(domain, world) : NOTHING_SEEN;
    yield toVerdict(domain, mx, seen, ttl, world);
    return;
  }
  const plain: NamedExchanger[] = mx.exchanges.map((one) => ({
    ...one,
    aliases: [],
  }));
  const first = classifyExchangers(domain, plain, world.registrable);
  yield toVerdict(domain, mx, first, ttl, world);
  if (first.undecided.length === 0 || first.gateway !== null) return;

  // A CNAME behind an exchanger's own name (RFC 5321 5.1 forbids it, it is common).
  // Asked of the hosts alone that decide and bear no known name.
  const ask = world.ask;
  const hosts = [...new Set(first.undecided)];
  const answers = await Promise.all(hosts.map((host) => ask(host, "A")));
  const behind = plain.map((one) => {
    const answer = answers[hosts.indexOf(one.exchange)];
    return answer?.kind === "answer"
      ? { ...one, aliases: answer.aliases }
      : one;
  });
  if (behind.every(({ aliases }) => aliases.length === 0)) return;
  yield toVerdict(
    domain,
    mx,
    classifyExchangers(domain, behind, world.registrable),
    ttl,
    world,
  );
}

/** RFC 5321 5.1: no MX record means the host itself. */
const byOwnName = (domain: Domain, world: World): Classified =>
  classifyExchangers(
    domain,
    [{ preference: 0, exchange: domain, aliases: [] }],
    world.registrable,
  );

const recordOf = (keeper: Keeper): ProviderRecord | null =>
  "id" in keeper && keeper.id !== null ? recordById(keeper.id) : null;

const named = (id: string | null): Named | null => {
  const record = id === null ? null : recordById(id);
  return record && { id: record.id, name: record.name };
};

function toVerdict(
  domain: Domain,
  mx: Verdict["mx"],
  seen: Classified,
  ttl: number | null,
  world: World,
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
    likely: null,
    keeperName: record?.name ?? null,
    house: record?.group ?? record?.name ?? null,
    network: "network" in keeper ? keeper.network : null,
    ...judge(
      keeper,
      [record, ...others.map((one) => one.record)],
      gateway,
      confidence,
    ),
    evidence,
    resolver: mx.kind === "not-asked" ? null : world.resolver(),
    asOf: new Date(world.now()).toISOString(),
    ttl,
  };
}
