// Whose mailboxes stand behind a gateway, an own name or a host that nobody knows:
// what the signs add to a verdict made from exchangers. The rules, in bands:
//   gateway: DKIM or autodiscover leads to a house → that house keeps the mailboxes,
//     strong where a second sign agrees, else weak;
//   a host that nobody knows: only where DKIM and autodiscover agree, weak;
//   a provider whose exchangers filter for others as well (`front`): as a gateway where
//     DKIM and another sign agree, else it is told itself, and weakly;
//   everything less, and everything behind a domain's own name → `likely` at most:
//     a tenant or an include that was left over is not a mailbox;
//   SPF alone beside a domain's own exchanger → evidence that is shown, and no more.
// Never from an address: a rented machine in Microsoft's network is no Microsoft 365.
import type { Classified } from "./classify.ts";
import type { Confidence, Evidence, Keeper } from "./keeper.ts";
import type { ProviderRecord } from "./record.ts";
import type { Sign } from "./signs.ts";

interface Candidate {
  readonly record: ProviderRecord;
  readonly bases: ReadonlySet<Sign["basis"]>;
}

function candidates(signs: readonly Sign[]): Candidate[] {
  const found = new Map<
    string,
    { record: ProviderRecord; bases: Set<Sign["basis"]> }
  >();
  for (const { basis, match } of signs) {
    const { record } = match;
    const one = found.get(record.id) ?? { record, bases: new Set() };
    one.bases.add(basis);
    found.set(record.id, one);
  }
  return [...found.values()];
}

/** DKIM and autodiscover are set up where mailboxes are; SPF also where mail is only sent. */
const isDirect = ({ bases }: Candidate): boolean =>
  bases.has("dkim") || bases.has("autodiscover");

/** The one house that signs lead to; null where they lead to several or to none. */
function winner(signs: readonly Sign[]): Candidate | null {
  const all = candidates(signs);
  const direct = all.filter(isDirect);
  const [only, ...more] = direct.length > 0 ? direct : all;
  if (!only) return null;
  if (more.length === 0) return only;
  if (direct.length === 0) {
    // A host of web sites is in SPF for the forms that those send.
    const rest = all.filter(
      ({ record }) => record.kind !== "hoster" && !record.front,
    );
    return rest.length === 1 ? (rest[0] ?? null) : null;
  }
  // Two houses: a key for signing says more than an address for setting up a client.
  const signing = direct.filter(({ bases }) => bases.has("dkim"));
  return signing.length === 1 ? (signing[0] ?? null) : null;
}

const keeperOf = ({ id, kind }: ProviderRecord): Keeper =>
  kind === "public-sector" ? { kind, id } : { kind: "provider", id };

const evidenceOf = ({ basis, what, match }: Sign): Evidence => ({
  basis,
  what,
  points: match.record.id,
  source: match.source.source,
  date: match.source.date,
});

/** True where signs are worth asking for: the exchangers do not name who keeps the mailboxes. */
export const asksForSigns = ({ keeper, front }: Classified): boolean =>
  keeper.kind === "unknown" || keeper.kind === "own-name" || front;

/** True while SPF names of SPF names could still tell more than is known. */
export const isUndecided = (
  seen: Classified,
  signs: readonly Sign[],
): boolean => seen.keeper.kind === "unknown" && candidates(signs).length === 0;

export function lookThrough(
  seen: Classified,
  signs: readonly Sign[],
): Classified {
  const { keeper, gateway, front } = seen;
  const evidence = [...seen.evidence, ...signs.map(evidenceOf)];
  const house = winner(signs);
  const keptBy = "id" in keeper ? keeper.id : null;
  if (!house || house.record.id === keptBy) return { ...seen, evidence };
  const { bases } = house;
  const behindGateway = gateway !== null;
  const kept = (before: string | null, confidence: Confidence): Classified => ({
    ...seen,
    keeper: keeperOf(house.record),
    gateway: before,
    front: false,
    confidence,
    evidence,
  });
  const untold =
    keeper.kind === "unknown" || (keeper.kind === "own-name" && behindGateway);
  if (untold && behindGateway && isDirect(house))
    return kept(gateway, bases.size > 1 ? "strong" : "weak");
  if (
    keeper.kind === "unknown" &&
    bases.has("dkim") &&
    bases.has("autodiscover")
  )
    return kept(gateway, "weak");
  if (front && bases.has("dkim") && bases.size > 1) return kept(keptBy, "weak");
  // An include beside exchangers that may well be the mailboxes' own says who may send.
  const onlySends =
    !isDirect(house) &&
    !behindGateway &&
    (keeper.kind === "own-name" || house.record.spfForSending !== undefined);
  return onlySends
    ? { ...seen, evidence }
    : { ...seen, likely: house.record.id, evidence };
}
