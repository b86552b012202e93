// A verdict as one JSON object a line, or as a row of a table.
import { keeperLine } from "../../utils/display/sentences.ts";
import { rowOf } from "../../utils/display/account.ts";
import { wordsFor } from "../../utils/display/languages.ts";
import { countryName } from "../../utils/display/words.ts";
import { regimesReaching } from "../../utils/jurisdiction/regimes.ts";
import type { Verdict } from "../../utils/verdict.ts";

const words = wordsFor("en");

export const line = (value: unknown): string => JSON.stringify(value);

const party = (one: Verdict["operator"]) =>
  one && { name: one.name, seat: one.seat };

export function toJson(input: string, verdict: Verdict): object {
  const { keeper, keeperName } = verdict;
  return {
    input,
    domain: verdict.domain,
    mx: verdict.mx,
    keeper: {
      kind: keeper.kind,
      id: "id" in keeper ? keeper.id : null,
      name: keeperName,
    },
    also: verdict.also.map((one) => ({
      kind: one.keeper.kind,
      id: "id" in one.keeper ? one.keeper.id : null,
      name: one.name,
    })),
    gateway: verdict.gateway,
    likely: verdict.likely,
    operator: party(verdict.operator),
    parent: party(verdict.parent),
    network: verdict.network,
    headline: verdict.headline,
    claims: verdict.claims.map((claim) => ({
      ...claim,
      regimes: regimesReaching(claim).map(({ id }) => id),
    })),
    evidence: verdict.evidence,
    asOf: verdict.asOf,
  };
}

const WIDTHS = [34, 44, 30] as const;

const padded = (cells: readonly string[]) =>
  cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join("  ")
    .trimEnd();

export const header = (): string =>
  padded(["domain", "kept by", "operator", "law"]);

export const failed = (input: string, why: string): string =>
  padded([input, `(${why})`]);

export function toTableRow(input: string, verdict: Verdict): string {
  const standings = new Map([
    [verdict.domain as string, { verdict, looking: false }],
  ]);
  const row = rowOf(verdict.domain, 1, standings);
  const gateway = verdict.gateway ? ` (behind ${verdict.gateway.name})` : "";
  const countries = verdict.headline.countries
    .map((code) => countryName(words, code))
    .join(", ");
  const who = verdict.operator?.name ?? "";
  const others = verdict.also.map(
    ({ name }) => ` or ${name ?? "another host"}`,
  );
  const kept = keeperLine(words, row) + others.join("") + gateway;
  return padded([input, kept, who, countries]);
}
