// Shares → the rows of a ranked bar chart: the known ones, then those that stand apart
// from the ranking: own servers whose names were not kept, and what is not known.
import type { Share, Shares } from "../utils/journal/concentration.ts";
import { OWN_SERVER } from "../utils/journal/totals.ts";
import type { BarRow } from "./charts/Bars.tsx";

export interface NamesApart {
  readonly unknown: string;
  /** So many, each a house of its own. */
  readonly ownServers: (count: number) => string;
}

export function rowsOf(
  { known, unknown, total }: Shares,
  names: NamesApart,
  tell: (share: Share) => Pick<BarRow, "name" | "behind">,
): BarRow[] {
  const isNamed = ({ name }: Share) => name !== OWN_SERVER;
  const rows: BarRow[] = known.filter(isNamed).map((one) => ({
    count: one.count,
    share: one.share,
    ...tell(one),
  }));
  const apart = (name: string, count: number) => ({
    name,
    count,
    share: count / total,
    isApart: true,
  });
  const own = known.filter((one) => !isNamed(one));
  if (own.length > 0)
    rows.push(
      apart(
        names.ownServers(own.length),
        own.reduce((sum, { count }) => sum + count, 0),
      ),
    );
  if (unknown > 0)
    rows.push({ ...apart(names.unknown, unknown), unknown: true });
  return rows;
}
