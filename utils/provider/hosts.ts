// The hosts that decide and bear no name we know: what stands behind them. A CNAME
// (RFC 5321 5.1 forbids it, it is common), addresses, reverse names, the network.
// Comes out: evidence. An address says in whose network a machine stands, never who
// keeps the mailboxes on it.
import type { Ask, Exchanger } from "../dns/mx.ts";
import type { Answer, Failure } from "../dns/doh.ts";
import type { Classified, NamedExchanger } from "./classify.ts";
import { findExchanger, keepsMailboxes } from "./find.ts";
import type { Evidence, Network } from "./keeper.ts";
import { isRentedMachine } from "./rented.ts";

/** Each host costs questions: the first few of a zone's exchangers tell enough. */
const MAX_HOSTS = 4;

/** DB-IP's licence asks for its address wherever what it tells is shown. */
const NETWORK_SOURCE = "RouteViews, DB-IP (https://db-ip.com), NRO; CC BY 4.0";

export interface HostsSeen {
  readonly exchangers: readonly NamedExchanger[];
  /** Addresses of the deciding hosts, in order of preference. */
  readonly addresses: readonly string[];
  /** A question failed for a while. */
  readonly failed: boolean;
}

const addressesIn = (answer: Answer | Failure): string[] =>
  answer.kind === "answer"
    ? answer.records.flatMap((one) =>
        one.type === "A" || one.type === "AAAA" ? [one.address] : [],
      )
    : [];

/** IPv4 tells; IPv6 is asked only of a host that has no other. */
async function addressOf(host: string, ask: Ask): Promise<Answer | Failure> {
  const four = await ask(host, "A");
  return four.kind === "answer" &&
    four.rcode === "NOERROR" &&
    addressesIn(four).length === 0
    ? ask(host, "AAAA")
    : four;
}

export async function seeHosts(
  exchangers: readonly Exchanger[],
  undecided: readonly string[],
  ask: Ask,
): Promise<HostsSeen> {
  const hosts = [...new Set(undecided)].slice(0, MAX_HOSTS);
  const answers = await Promise.all(hosts.map((host) => addressOf(host, ask)));
  return {
    exchangers: exchangers.map((one) => {
      const answer = answers[hosts.indexOf(one.exchange)];
      const aliases = answer?.kind === "answer" ? answer.aliases : [];
      return { ...one, aliases };
    }),
    addresses: [...new Set(answers.flatMap(addressesIn))],
    failed: answers.some(({ kind }) => kind === "failure"),
  };
}

/** The organisation that announces the addresses bears the domain's own name. */
function isOwnNetwork(network: Network, own: string): boolean {
  const label = own.split(".")[0]?.replaceAll("-", "") ?? "";
  const words = (network.name ?? "").toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return label.length > 3 && words.includes(label);
}

/**
 * Adds network and reverse names to a keeper that is told by its own name, or not at
 * all. `registrable`: a name's registrable domain, null where it has none.
 */
export function withHosts(
  seen: Classified,
  domain: string,
  network: Network | null,
  reverse: readonly string[],
  registrable: (name: string) => string | null,
): Classified {
  const { keeper } = seen;
  if (keeper.kind !== "own-name" && keeper.kind !== "unknown") return seen;
  const evidence: Evidence[] = [...seen.evidence];
  const add = (basis: Evidence["basis"], what: string, points: string | null) =>
    evidence.push({
      basis,
      what,
      points,
      ...(basis === "network" && network
        ? { source: NETWORK_SOURCE, date: network.date }
        : { source: null, date: null }),
    });
  const own = registrable(domain) ?? domain;
  let likely = seen.likely;
  let ownReverse = false;
  for (const name of reverse) {
    const match = isRentedMachine(name) ? null : findExchanger(name);
    const house =
      match && keepsMailboxes(match.record) ? match.record.id : null;
    add("reverse-name", name, house);
    likely ??= house;
    ownReverse ||= registrable(name) === own;
  }
  if (network)
    add(
      "network",
      [
        network.asn === null ? "" : `AS${network.asn}`,
        network.name ?? "",
        network.registered,
      ]
        .filter((part) => part !== "")
        .join(" "),
      null,
    );
  if (keeper.kind === "unknown") return { ...seen, likely, evidence };
  const self = ownReverse && network !== null && isOwnNetwork(network, own);
  return {
    ...seen,
    keeper: { kind: self ? "self-hosted" : "own-name", network },
    likely,
    evidence,
  };
}
