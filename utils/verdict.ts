// READ FIRST. An address's domain goes in, a calm, checkable verdict comes out:
// domain → MX → keeper (looking through gateways and own names) → jurisdiction. Each
// step is one call below, in its order; each stage is a verdict better than the last.
// Nothing here touches the network, a store or a clock: they are handed in.
import type { Domain } from "./mailbox/domain.ts";
import { reverseNames } from "./dns/address.ts";
import { askedOnce } from "./dns/inquiry.ts";
import { type Ask, type Exchanger, lookUpMx, type MxResult } from "./dns/mx.ts";
import type { Claim, Entity, Headline } from "./jurisdiction/judge.ts";
import {
  type Classified,
  classifyConsumer,
  classifyExchangers,
  NOTHING_SEEN,
} from "./provider/classify.ts";
import { seeHosts, withHosts } from "./provider/hosts.ts";
import type { Evidence, Keeper, Network } from "./provider/keeper.ts";
import {
  asksForSigns,
  isUndecided,
  lookThrough,
} from "./provider/look-through.ts";
import {
  flatSigns,
  NO_SIGNS,
  nextSpfLevel,
  type Signs,
} from "./provider/signs.ts";
import { tell } from "./tell.ts";

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
  /** It has more than 100 million published accounts: one of the Big Mailer Corps. */
  readonly veryLarge: boolean;
  /** Mail between two of the keeper's own mailboxes is end-to-end encrypted by default. */
  readonly endToEnd: boolean;
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
  /** An address's network from the packed table; null: unknown, or no table. */
  readonly networkOf: (address: string) => Promise<Network | null>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * The verdicts on a domain, each better than the one before; the last one stands.
 * The first comes after the MX answer alone, the second after one parallel wave of
 * flat evidence, further ones after each level of SPF includes.
 */
export async function* verdictsOf(
  domain: Domain,
  world: World,
): AsyncGenerator<Verdict> {
  const { registrable } = world;
  const ask = world.ask && askedOnce(world.ask);
  const told = (
    mx: Verdict["mx"],
    seen: Classified,
    ttl: number | null,
    network: Network | null = null,
  ) =>
    tell(domain, mx, seen, {
      resolver: world.resolver(),
      now: world.now(),
      ttl,
      network,
    });

  const consumer = classifyConsumer(domain);
  if (consumer || !ask) {
    yield told({ kind: "not-asked" }, consumer ?? NOTHING_SEEN, null);
    return;
  }

  const { mx, ttl } = await lookUpMx(domain, ask);
  if (mx.kind !== "mx" && mx.kind !== "implicit-mx") {
    yield told(mx, NOTHING_SEEN, ttl);
    return;
  }
  // RFC 5321 5.1: no MX record means the host itself.
  const exchangers: readonly Exchanger[] =
    mx.kind === "mx" ? mx.exchanges : [{ preference: 0, exchange: domain }];
  const first = classifyExchangers(
    domain,
    exchangers.map((one) => ({ ...one, aliases: [] })),
    registrable,
  );
  yield told(mx, first, ttl);
  const hidden = first.gateway === null ? first.undecided : [];
  if (!asksForSigns(first) && hidden.length === 0) return;

  let [hosts, signs] = await Promise.all([
    seeHosts(exchangers, hidden, ask),
    asksForSigns(first) ? flatSigns(domain, ask) : NO_SIGNS,
  ]);
  const named = classifyExchangers(domain, hosts.exchangers, registrable);
  const address = hosts.addresses[0];
  const network =
    address !== undefined && named.gateway === null
      ? await world.networkOf(address)
      : null;
  let reverse: readonly string[] = [];
  const whole = (found: Signs) =>
    withHosts(
      asksForSigns(named) ? lookThrough(named, found.signs) : named,
      domain,
      network,
      reverse,
      registrable,
    );
  // What a question could not tell now is asked again soon.
  const keptFor = (found: Signs) => (hosts.failed || found.failed ? 0 : ttl);
  yield told(mx, whole(signs), keptFor(signs), network);

  const wantsNames =
    named.gateway === null && whole(signs).keeper.kind !== "provider";
  for (let level = 0; ; level++) {
    const [next, names] = await Promise.all([
      isUndecided(named, signs.signs) ? nextSpfLevel(signs, ask) : null,
      level === 0 && wantsNames ? reverseNames(hosts.addresses, ask) : reverse,
    ]);
    if (!next && names === reverse) return;
    reverse = names;
    signs = next ?? signs;
    yield told(mx, whole(signs), keptFor(signs), network);
    if (!next) return;
  }
}

/** The verdict that stands, for whoever shows no stages. */
export async function lastVerdict(
  domain: Domain,
  world: World,
): Promise<Verdict> {
  let last: Verdict | null = null;
  for await (const verdict of verdictsOf(domain, world)) last = verdict;
  if (!last) throw new Error("a verdict has at least one stage");
  return last;
}
