// Shares → the rows of a ranked bar chart: the known ones, then what is not known as a
// row of its own.
import type { Share, Shares } from "../utils/journal/concentration.ts";
import type { BarRow } from "./charts/Bars.tsx";

export function rowsOf(
  { known, unknown, total }: Shares,
  unknownName: string,
  tell: (share: Share) => Pick<BarRow, "name" | "behind">,
): BarRow[] {
  const rows: BarRow[] = known.map((one) => ({
    count: one.count,
    share: one.share,
    ...tell(one),
  }));
  if (unknown > 0)
    rows.push({
      name: unknownName,
      count: unknown,
      share: unknown / total,
      unknown: true,
    });
  return rows;
}
