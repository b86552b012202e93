// Keeper, gateway and network → countries, each with who it follows from and how
// sure that is. The headline names the operator's seat, then the parent's where it
// differs; never an address's country, except for a domain's own name, and then weak.
import type { Confidence, Keeper } from "../provider/keeper.ts";
import type { Party, ProviderRecord } from "../provider/record.ts";

export interface Entity {
  readonly name: string;
  /** Country of legal domicile, ISO 3166-1 alpha-2. */
  readonly seat: string;
  readonly source: string;
  readonly date: string;
  readonly verified: boolean;
}

/** One country whose law reaches the mail, and why. */
export interface Claim {
  readonly country: string;
  readonly via:
    "operator" | "parent" | "gateway" | "gateway-parent" | "network";
  readonly subject: string;
  readonly confidence: Confidence;
}

export interface Headline {
  readonly countries: readonly string[];
  readonly confidence: Confidence;
  /** Say "probably": the sign is indirect, or nobody has verified the legal facts. */
  readonly probably: boolean;
}

export interface Judgement {
  readonly operator: Entity | null;
  readonly parent: Entity | null;
  readonly claims: readonly Claim[];
  readonly headline: Headline;
}

const entity = ({ name, seat, source, date, verified }: Party): Entity => ({
  name,
  seat,
  source,
  date,
  verified,
});

const NOTHING: Headline = {
  countries: [],
  confidence: "none",
  probably: false,
};

/** An unverified legal fact is never firmer than weak. */
const capped = (confidence: Confidence, { verified }: Party): Confidence =>
  verified || confidence === "none" ? confidence : "weak";

/** What the operator of a keeper, or of a gateway, and its parent claim. */
function claimsOf(
  { operator, parent }: ProviderRecord,
  confidence: Confidence,
  vias: readonly [operator: Claim["via"], parent: Claim["via"]],
): Claim[] {
  const claim = (via: Claim["via"], party: Party): Claim => ({
    country: party.seat,
    via,
    subject: party.name,
    confidence: capped(confidence, party),
  });
  const own = claim(vias[0], operator);
  return parent ? [own, claim(vias[1], parent)] : [own];
}

/**
 * `keeperRecords`: of the keeper, then of the further ones of a split, whose
 * countries are told as well; null for a keeper that bears no known name.
 */
export function judge(
  keeper: Keeper,
  keeperRecords: readonly (ProviderRecord | null)[],
  gatewayRecord: ProviderRecord | null,
  confidence: Confidence,
): Judgement {
  const record = keeperRecords[0] ?? null;
  const records = keeperRecords.filter((one) => one !== null);
  const claims = records.flatMap((one) =>
    claimsOf(one, confidence, ["operator", "parent"]),
  );
  let headline = NOTHING;
  if (record) {
    const parties = records.flatMap(({ operator, parent }) =>
      parent ? [operator, parent] : [operator],
    );
    headline = {
      countries: [...new Set(claims.map(({ country }) => country))],
      confidence,
      probably:
        confidence === "weak" || parties.some(({ verified }) => !verified),
    };
  } else if (
    (keeper.kind === "own-name" || keeper.kind === "self-hosted") &&
    keeper.network
  ) {
    const { registered, name } = keeper.network;
    claims.push({
      country: registered,
      via: "network",
      subject: name ?? "",
      confidence: "weak",
    });
    headline = { countries: [registered], confidence: "weak", probably: true };
  }
  if (gatewayRecord)
    claims.push(
      ...claimsOf(gatewayRecord, "stated", ["gateway", "gateway-parent"]),
    );
  return {
    operator: record ? entity(record.operator) : null,
    parent: record?.parent ? entity(record.parent) : null,
    claims,
    headline,
  };
}
