// If a country cut the link: who would be out of reach. A simulation over one's own
// week, not a forecast. Each switch is a way of being cut off; a person is out of reach
// when one that is on applies, and only perhaps where nothing is known.
import type { Claim } from "../jurisdiction/judge.ts";
import type { KeptVerdict } from "./record.ts";
import type { Unit } from "./unit.ts";

export interface Switches {
  /** Companies under its law stop: operators and their parents. */
  readonly companies: boolean;
  /** Networks registered there are cut. */
  readonly networks: boolean;
  /** Gateways under its law stop. */
  readonly gateways: boolean;
  /** One's own provider under its law stops: then nobody is reached. */
  readonly own: boolean;
}

export interface Reach {
  /** Surely out of reach. */
  readonly out: readonly Unit[];
  /** Perhaps: who keeps the mailbox cannot be told. */
  readonly perhaps: readonly Unit[];
  readonly still: readonly Unit[];
  /** One's own provider is cut off: nothing can be sent at all. */
  readonly ownCut: boolean;
}

function vias({ companies, networks, gateways }: Switches): Claim["via"][] {
  return [
    ...(companies ? (["operator", "parent"] as const) : []),
    ...(networks ? (["network"] as const) : []),
    ...(gateways ? (["gateway", "gateway-parent"] as const) : []),
  ];
}

const isCut = (
  verdict: KeptVerdict | null,
  country: string,
  by: readonly Claim["via"][],
): boolean =>
  verdict?.claims.some(
    (claim) => claim.country === country && by.includes(claim.via),
  ) ?? false;

/** Who keeps the mailbox is not told, so a company there may. */
const isOpen = (verdict: KeptVerdict | null): boolean =>
  verdict === null ||
  verdict.kind === "unknown" ||
  verdict.kind === "forwarder" ||
  verdict.kind === "own-name";

/** `own`: the verdicts on the sender's own domains. */
export function reachWithout(
  units: readonly Unit[],
  own: readonly KeptVerdict[],
  country: string,
  switches: Switches,
): Reach {
  const ownCut =
    switches.own &&
    own.length > 0 &&
    own.every((verdict) => isCut(verdict, country, ["operator", "parent"]));
  const by = vias(switches);
  const out: Unit[] = [];
  const perhaps: Unit[] = [];
  const still: Unit[] = [];
  for (const unit of units) {
    if (ownCut || isCut(unit.verdict, country, by)) out.push(unit);
    else if (switches.companies && isOpen(unit.verdict)) perhaps.push(unit);
    else still.push(unit);
  }
  return { out, perhaps, still, ownCut };
}

/** Countries that any switch could cut off, those of most people first. */
export function countriesIn(
  units: readonly Unit[],
  own: readonly KeptVerdict[],
): string[] {
  const counts = new Map<string, number>();
  const count = (verdict: KeptVerdict | null, weight: number) => {
    for (const country of new Set(verdict?.claims.map((one) => one.country)))
      counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  for (const { verdict } of units) count(verdict, 1);
  for (const verdict of own) count(verdict, 0);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([country]) => country);
}
