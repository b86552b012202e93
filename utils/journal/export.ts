// The journal as it leaves the device when the person exports it: a table (RFC 4180) for
// a spreadsheet, or JSON (RFC 8259). Weeks that are kept have a row for each domain; of
// weeks that were folded, houses are all that is left. No person, not even as a hash; no
// message, no hour.
import { type ProfileRow, profileOf, toCsv } from "./profile.ts";
import type { Entry } from "./record.ts";
import type { Count, WeekTotals } from "./totals.ts";

const countIn = (counts: readonly Count[], name: string): number =>
  counts.find((one) => one.name === name)?.count ?? 0;
const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

/** A folded week's rows: a domain is none, own servers and unknown ones a row each. */
function foldedRows({ week, people, byMessages }: WeekTotals): ProfileRow[] {
  const row = (
    house: string | null,
    ofPeople: number,
    ofMessages: number,
    confidence: string,
  ): ProfileRow => ({
    week,
    domain: "",
    people: ofPeople,
    messages: ofMessages,
    house,
    gateway: null,
    countries: [],
    confidence,
  });
  const own = sum(people.own);
  return [
    ...people.houses.map(({ name, count }) =>
      row(name, count, countIn(byMessages.houses, name), "folded"),
    ),
    ...(own > 0
      ? [row("(own servers)", own, sum(byMessages.own), "folded")]
      : []),
    ...(people.unknown > 0
      ? [row(null, people.unknown, byMessages.unknown, "none")]
      : []),
  ];
}

export type ExportKind = "csv" | "json";

/** `entries`: of any weeks, by time; `totals`: of weeks that were folded. */
export function exportOf(
  kind: ExportKind,
  entries: readonly Entry[],
  totals: readonly WeekTotals[],
): string {
  const rows = profileOf(entries);
  if (kind === "csv")
    return toCsv(
      // A week in two parts stands together; the sort is stable.
      [...totals.flatMap(foldedRows), ...rows].sort((a, b) =>
        a.week < b.week ? -1 : Number(a.week > b.week),
      ),
    );
  return JSON.stringify({ domains: rows, foldedWeeks: totals }, null, 2);
}
