// Exchangers → keeper and gateway, by name alone. Leftovers of domain verification
// are no exchangers; the most preferred group decides, the others are backups;
// two keepers of equal preference are a split and both are named. The order in
// which a resolver gave hosts of equal preference decides nothing.
import type { Exchanger } from "../dns/mx.ts";
import type { Confidence, Evidence, EvidenceBasis, Keeper } from "./keeper.ts";
import { findConsumer, findExchanger, type Match } from "./find.ts";
import { isRentedMachine } from "./rented.ts";

export interface Classified {
  readonly keeper: Keeper;
  /** Further keepers of equal preference. */
  readonly also: readonly Keeper[];
  /** Record id of who receives first and passes on. */
  readonly gateway: string | null;
  /** Record id of a second, weaker keeper: indirect signs only. */
  readonly likely: string | null;
  /** The keeper's exchangers are known to stand before other houses' mailboxes too. */
  readonly front: boolean;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** Deciding hosts that bear no known name: a CNAME may stand behind them. */
  readonly undecided: readonly string[];
}

/** Of a domain that was not asked about, or has no exchanger. */
export const NOTHING_SEEN: Classified = {
  keeper: { kind: "unknown", exchange: null },
  also: [],
  gateway: null,
  likely: null,
  front: false,
  confidence: "none",
  evidence: [],
  undecided: [],
};

/** A host, and the CNAMEs behind it where they were asked. */
export interface NamedExchanger extends Exchanger {
  readonly aliases: readonly string[];
}

function evidenceOf(
  basis: EvidenceBasis,
  what: string,
  match: Match | null,
): Evidence {
  return {
    basis,
    what,
    points: match?.record.id ?? null,
    source: match?.source.source ?? null,
    date: match?.source.date ?? null,
  };
}

/** Keeper of a record; null for those that keep no mailbox: gateway, relay. */
function keeperOf(match: Match, host: string): Keeper | null {
  const { kind, id } = match.record;
  switch (kind) {
    case "mailbox":
      return { kind: "provider", id };
    case "public-sector":
      return { kind: "public-sector", id };
    case "forwarder":
      return { kind: "forwarder", id };
    case "parked":
      return { kind: "parked", id };
    case "hoster":
      return { kind: "provider", id };
    case "relay":
      return { kind: "unknown", exchange: host };
    case "gateway":
    case "verification":
    case "cloud": // look() leaves it out: a rented machine is its renter's
      return null;
    default:
      return kind satisfies never;
  }
}

/** A consumer domain, answered from the catalogue without a query. */
export function classifyConsumer(domain: string): Classified | null {
  const match = findConsumer(domain);
  if (!match) return null;
  const keeper = keeperOf(match, domain);
  if (!keeper) return null;
  return {
    keeper,
    also: [],
    gateway: null,
    likely: null,
    front: false,
    confidence: "stated",
    evidence: [evidenceOf("consumer-domain", domain, match)],
    undecided: [],
  };
}

interface Seen {
  readonly exchanger: NamedExchanger;
  readonly match: Match | null;
  readonly basis: EvidenceBasis;
  readonly name: string;
}

/** A rented machine bears its network's name, and is its renter's. */
const findHouse = (host: string): Match | null =>
  isRentedMachine(host) ? null : findExchanger(host);

function look(exchanger: NamedExchanger): Seen {
  const direct = findHouse(exchanger.exchange);
  if (direct)
    return { exchanger, match: direct, basis: "mx", name: exchanger.exchange };
  for (const alias of exchanger.aliases) {
    const match = findHouse(alias);
    if (match) return { exchanger, match, basis: "mx-alias", name: alias };
  }
  return { exchanger, match: null, basis: "mx", name: exchanger.exchange };
}

const sameKeeper = (a: Keeper, b: Keeper): boolean =>
  a.kind === b.kind && ("id" in a ? a.id : null) === ("id" in b ? b.id : null);

/** What is known by name is told first, then the domain's own name, then the rest. */
const rank = ({ kind }: Keeper): number =>
  kind === "unknown" ? 2 : kind === "own-name" ? 1 : 0;

/**
 * `exchangers`: sorted by preference. `registrable`: a name's registrable domain
 * (public suffix + 1), null where it has none.
 */
export function classifyExchangers(
  domain: string,
  exchangers: readonly NamedExchanger[],
  registrable: (name: string) => string | null,
): Classified {
  const seen = exchangers
    .map(look)
    .filter(({ match }) => match?.record.kind !== "verification");
  const best = seen[0]?.exchanger.preference;
  const own = registrable(domain) ?? domain;
  const evidence: Evidence[] = [];
  const undecided: string[] = [];
  const keepers: { keeper: Keeper; basis: EvidenceBasis }[] = [];
  let gateway: string | null = null;

  for (const { exchanger, match, basis, name } of seen) {
    const first = exchanger.preference === best;
    if (match) {
      evidence.push(evidenceOf(first ? basis : "mx-backup", name, match));
      if (!first) continue;
      const keeper = keeperOf(match, exchanger.exchange);
      if (keeper) keepers.push({ keeper, basis });
      else gateway ??= match.record.id;
    } else if (first) {
      undecided.push(exchanger.exchange);
      const ownName = registrable(exchanger.exchange) === own;
      evidence.push(
        evidenceOf(ownName ? "own-name" : "mx", exchanger.exchange, null),
      );
      keepers.push({
        keeper: ownName
          ? { kind: "own-name", network: null }
          : { kind: "unknown", exchange: exchanger.exchange },
        basis: ownName ? "own-name" : "mx",
      });
    }
  }

  // Beside a gateway of equal preference an own name is the same road's other door, and
  // the one behind it; a host that nobody knows is not.
  const [first, ...rest] = keepers
    .filter(({ keeper }) => gateway === null || keeper.kind !== "unknown")
    .sort((a, b) => rank(a.keeper) - rank(b.keeper));
  if (!first)
    return {
      keeper: unknown(seen),
      also: [],
      gateway,
      likely: null,
      front: false,
      confidence: "none",
      evidence,
      undecided,
    };
  const also: Keeper[] = [];
  for (const { keeper } of rest)
    if (![first.keeper, ...also].some((one) => sameKeeper(one, keeper)))
      also.push(keeper);
  const front = seen.some(
    ({ match, exchanger }) =>
      exchanger.preference === best && match?.record.front !== undefined,
  );
  return {
    keeper: first.keeper,
    also,
    gateway,
    likely: null,
    front,
    confidence: front ? "weak" : confidenceOf(first),
    evidence,
    undecided,
  };
}

const unknown = (seen: readonly Seen[]): Keeper => ({
  kind: "unknown",
  exchange: seen[0]?.exchanger.exchange ?? null,
});

function confidenceOf({
  keeper,
  basis,
}: {
  keeper: Keeper;
  basis: EvidenceBasis;
}): Confidence {
  if (keeper.kind === "unknown") return "none";
  if (keeper.kind === "own-name" || keeper.kind === "self-hosted")
    return "weak";
  return basis === "mx" ? "stated" : "strong";
}
