// One message being written and the verdicts on its domains → what popup and
// badge show. Popup, badge and tests compute from these functions alone, so that
// they cannot disagree.
import type { Domain } from "../mailbox/domain.ts";
import type { Writing } from "../protocol.ts";
import type { Verdict } from "../verdict.ts";

/** A verdict as it stands: `looking` while a better one may come. */
export interface Standing {
  readonly verdict: Verdict | null;
  readonly looking: boolean;
}

export type Standings = ReadonlyMap<string, Standing>;

export type RowState =
  "known" | "unknown" | "undeliverable" | "failed" | "looking";

/** Recipients whose mail goes to one keeper, under one law. */
export interface Row {
  readonly key: string;
  readonly state: RowState;
  readonly domains: readonly {
    readonly domain: Domain;
    readonly people: number;
  }[];
  readonly people: number;
  /** The verdict on the row's first domain: all of them say the same. */
  readonly verdict: Verdict | null;
  readonly looking: boolean;
}

/** A headline's country; `own`: the sender's copy is under its law as well. */
export interface Law {
  readonly country: string;
  readonly people: number;
  readonly own: boolean;
}

export interface Account {
  /** The sender's own side: always the first row of an answer. */
  readonly own: Row | null;
  readonly rows: readonly Row[];
  readonly people: number;
  /** Recipients seen whose address could not be read. */
  readonly unreadable: number;
  /** Countries of all headlines, the sender's side included, in order of people. */
  readonly countries: readonly string[];
  /** The same countries, with the recipients under the law of each. */
  readonly laws: readonly Law[];
  readonly anyUnknown: boolean;
}

function stateOf({ verdict, looking }: Standing): RowState {
  if (!verdict) return "looking";
  switch (verdict.mx.kind) {
    case "temporary-failure":
      return "failed";
    case "null-mx":
    case "no-domain":
    case "broken-mx":
    case "not-public":
    case "address-literal":
      return "undeliverable";
    case "mx":
    case "implicit-mx":
    case "not-asked":
      break;
    default:
      return verdict.mx satisfies never;
  }
  if (
    verdict.headline.countries.length > 0 ||
    verdict.keeper.kind === "own-name"
  )
    return "known";
  return looking ? "looking" : "unknown";
}

/** Domains with the same key are told in one row. */
function keyOf(domain: Domain, { verdict }: Standing, state: RowState): string {
  if (!verdict || state !== "known" || !("id" in verdict.keeper))
    return `domain:${domain}`;
  // A split side that bears no known name is this domain's alone.
  if (verdict.also.some(({ name }) => name === null)) return `domain:${domain}`;
  return [
    verdict.keeper.kind,
    verdict.keeper.id,
    verdict.gateway?.id,
    verdict.likely?.id,
    verdict.headline.probably,
    ...verdict.also.map(({ keeper }) =>
      "id" in keeper ? keeper.id : keeper.kind,
    ),
  ].join("|");
}

/**
 * The law is told in full: there is a country, not merely that of an address block; no
 * forwarder hides the mailbox behind it, and a split has no side without a known name.
 */
function isTold({ verdict }: Row): boolean {
  if (!verdict || verdict.headline.countries.length === 0) return false;
  const { keeper, also } = verdict;
  return (
    keeper.kind !== "forwarder" &&
    keeper.kind !== "own-name" &&
    keeper.kind !== "self-hosted" &&
    also.every((one) => one.name !== null && one.keeper.kind !== "forwarder")
  );
}

function lawsOf(own: Row | null, rows: readonly Row[]): Law[] {
  const laws = new Map<string, Law>();
  for (const row of own ? [own, ...rows] : rows)
    for (const country of row.verdict?.headline.countries ?? []) {
      const law = laws.get(country) ?? { country, people: 0, own: false };
      laws.set(
        country,
        row === own
          ? { ...law, own: true }
          : { ...law, people: law.people + row.people },
      );
    }
  return [...laws.values()];
}

const NONE: Standing = { verdict: null, looking: true };

export function rowOf(
  domain: Domain,
  people: number,
  standings: Standings,
): Row {
  const standing = standings.get(domain) ?? NONE;
  const state = stateOf(standing);
  return {
    key: keyOf(domain, standing, state),
    state,
    domains: [{ domain, people }],
    people,
    verdict: standing.verdict,
    looking: standing.looking,
  };
}

export function accountOf(writing: Writing, standings: Standings): Account {
  const rows = new Map<string, Row>();
  for (const { domain, people } of writing.recipients) {
    const row = rowOf(domain, people, standings);
    const same = rows.get(row.key);
    rows.set(
      row.key,
      same
        ? {
            ...same,
            domains: [...same.domains, ...row.domains],
            people: same.people + people,
            looking: same.looking || row.looking,
          }
        : row,
    );
  }
  const sorted = [...rows.values()].sort(
    (a, b) => b.people - a.people || (a.key < b.key ? -1 : 1),
  );
  const own = writing.sender ? rowOf(writing.sender, 1, standings) : null;
  const all = own ? [own, ...sorted] : sorted;
  const laws = lawsOf(own, sorted);
  return {
    own,
    rows: sorted,
    people:
      sorted.reduce((sum, row) => sum + row.people, 0) + writing.unreadable,
    unreadable: writing.unreadable,
    countries: laws.map(({ country }) => country),
    laws,
    anyUnknown: own === null || writing.unreadable > 0 || !all.every(isTold),
  };
}
