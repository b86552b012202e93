// One verdict beside its line's label, both collapsed to microsoft, google and other.
// The label is a source's word, made from the signs that we read as well: agreement is
// not truth.
import { findExchanger } from "../../utils/provider/find.ts";
import type { Verdict } from "../../utils/verdict.ts";
import { type CorpusLine, spfOf } from "./corpus.ts";

export type House = "microsoft" | "google" | "other";
/** unknown: who keeps the mailboxes is not told. */
export type Told = House | "unknown";

export interface Judged {
  readonly line: CorpusLine;
  /** null: the source itself says "unknown", or nothing. */
  readonly label: House | null;
  readonly keeper: Told;
  /** Further keepers of equal preference: each of them is a right answer. */
  readonly also: readonly Told[];
  /** The keeper; a likely one where that is all that is known, or where it contradicts. */
  readonly withLikely: Told;
  readonly ruleD: Told;
  readonly verdict: Verdict;
  readonly questions: number;
}

/** Labels that name a tenant of Microsoft's by another word. */
const MICROSOFT_TENANTS = new Set(["istruzione-miur-tenant"]);
const UNTOLD = new Set([undefined, "unknown", "unresolved"]);

export function labelOf({ label }: CorpusLine): House | null {
  if (UNTOLD.has(label)) return null;
  if (label === "microsoft" || MICROSOFT_TENANTS.has(label ?? ""))
    return "microsoft";
  return label === "google" ? "google" : "other";
}

const houseOf = (id: string): House =>
  id === "microsoft" || id === "microsoft-cn"
    ? "microsoft"
    : id === "google"
      ? "google"
      : "other";

/**
 * Behind a gateway nothing is told. A host of another's name that the catalogue does not
 * carry is collapsed to "other", as the rule D does; the share of unknown counts it.
 */
function toldOf({
  keeper,
  gateway,
}: Pick<Verdict, "keeper" | "gateway">): Told {
  if (keeper.kind === "unknown") return gateway ? "unknown" : "other";
  return "id" in keeper && keeper.id !== null ? houseOf(keeper.id) : "other";
}

/**
 * The rule D of the measure: exchangers by suffix, Microsoft before Google; behind a
 * gateway SPF, autodiscover, DKIM, in this order, else unknown.
 */
export function ruleD(line: CorpusLine): Told {
  const found = (line.mx ?? []).map(
    (host) => findExchanger(host.toLowerCase().replace(/\.$/, ""))?.record,
  );
  for (const house of ["microsoft", "google"] as const)
    if (found.some((record) => record && houseOf(record.id) === house))
      return house;
  if (!found.some((record) => record?.kind === "gateway")) return "other";
  const spf = spfOf(line)?.toLowerCase() ?? "";
  if (spf.includes("protection.outlook.com")) return "microsoft";
  if (spf.includes("_spf.google.com")) return "google";
  const signals = (line.signals ?? []).join(" ");
  if (
    `${JSON.stringify(line.autodiscover ?? {})} ${signals}`.includes(
      "outlook.com",
    )
  )
    return "microsoft";
  const dkim = `${JSON.stringify(line.dkim ?? {})} ${line.dkim_tenant ?? ""} ${signals}`;
  return dkim.includes("onmicrosoft.com") ? "microsoft" : "unknown";
}

export function judgeLine(
  line: CorpusLine,
  verdict: Verdict,
  questions: number,
): Judged {
  const keeper = toldOf(verdict);
  return {
    line,
    label: labelOf(line),
    keeper,
    also: verdict.also.map((one) => toldOf({ ...one, gateway: null })),
    withLikely: verdict.likely ? houseOf(verdict.likely.id) : keeper,
    ruleD: ruleD(line),
    verdict,
    questions,
  };
}
