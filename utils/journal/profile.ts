// A week as it leaves the device when the person exports it: houses, countries and
// counts per domain. No person, not even as a hash; no time of a message.
import type { Entry } from "./record.ts";
import { houseOf, unitsOf } from "./unit.ts";

export interface ProfileRow {
  readonly week: string;
  readonly domain: string;
  readonly people: number;
  readonly messages: number;
  /** null: it cannot be told who keeps the mailboxes. */
  readonly house: string | null;
  readonly gateway: string | null;
  readonly countries: readonly string[];
  readonly confidence: string;
}

/** `entries`: of any weeks; one row a week and domain, in order. */
export function profileOf(entries: readonly Entry[]): ProfileRow[] {
  const weeks = [...new Set(entries.map(({ week }) => week))].sort();
  return weeks.flatMap((week) => {
    const own = entries.filter((entry) => entry.week === week);
    const people = unitsOf(own, "people");
    return unitsOf(own, "domains")
      .map((unit): ProfileRow => {
        const { domain, verdict } = unit;
        return {
          week,
          domain,
          people: people.filter((one) => one.domain === domain).length,
          messages: own.filter(({ recipients }) =>
            recipients.some((one) => one.domain === domain),
          ).length,
          house: houseOf(unit),
          gateway: verdict?.gateway ?? null,
          countries: verdict?.countries ?? [],
          confidence: verdict?.confidence ?? "none",
        };
      })
      .sort((a, b) => (a.domain < b.domain ? -1 : 1));
  });
}

const COLUMNS = [
  "week",
  "domain",
  "people",
  "messages",
  "house",
  "gateway",
  "countries",
  "confidence",
] as const;

/**
 * RFC 4180. A cell that a spreadsheet would take for a formula is preceded by an
 * apostrophe: a domain or a house's name is not ours.
 */
function cell(value: string): string {
  const calm = /^[\s=+\-@＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(calm) ? `"${calm.replaceAll('"', '""')}"` : calm;
}

export function toCsv(rows: readonly ProfileRow[]): string {
  const lines = rows.map((row) =>
    COLUMNS.map((column) => {
      const value = row[column];
      return cell(
        value === null
          ? ""
          : typeof value === "object"
            ? value.join(" ")
            : String(value),
      );
    }).join(","),
  );
  return [COLUMNS.join(","), ...lines, ""].join("\r\n");
}
