// Ranked bars with their table in one: each row is a name, a bar and its numbers, so
// that nothing is told by length or colour alone. A row may open to what is behind it;
// beyond `SHOWN` the ranking is folded, but for what stands apart from it.
import type { ComponentChildren } from "preact";
import { useAfterPaint } from "../after-paint.ts";

export interface BarRow {
  readonly name: string;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
  /** Hatched: not known. */
  readonly unknown?: boolean;
  /** Stands below the ranking and is never folded away. */
  readonly isApart?: boolean;
  /** What the row opens to. */
  readonly behind?: () => ComponentChildren;
}

export interface BarsProps {
  readonly caption: string;
  readonly columns: readonly [name: string, count: string, share: string];
  readonly rows: readonly BarRow[];
  readonly percent: (share: number) => string;
  readonly number: (count: number) => string;
  /** "12 more" */
  readonly more: (count: number) => string;
}

const SHOWN = 8;

function Row({
  row,
  percent,
  number,
  isPainted,
}: Pick<BarsProps, "percent" | "number"> & {
  readonly row: BarRow;
  readonly isPainted: boolean;
}) {
  const { name, count, share, unknown, behind } = row;
  return (
    <tr data-bar={name} data-count={count}>
      <th scope="row">
        {behind ? (
          <details>
            <summary>{name}</summary>
            {isPainted && behind()}
          </details>
        ) : (
          name
        )}
      </th>
      <td aria-hidden="true" class="bar">
        <svg viewBox="0 0 100 10" preserveAspectRatio="none">
          <rect class="bar-track" y="9" width="100" height="1" />
          <rect
            class={unknown ? "bar-unknown" : "bar-known"}
            width={Math.max(share * 100, 0.5)}
            height="10"
          />
        </svg>
      </td>
      <td>{number(count)}</td>
      <td>{percent(share)}</td>
    </tr>
  );
}

export function Bars(props: BarsProps) {
  const { caption, columns, rows, percent, number, more } = props;
  const ranked = rows.filter(({ isApart }) => !isApart);
  // One row alone is not worth a fold.
  const fold = ranked.length > SHOWN + 1;
  const first = fold
    ? [...ranked.slice(0, SHOWN), ...rows.filter(({ isApart }) => isApart)]
    : rows;
  const rest = fold ? ranked.slice(SHOWN) : [];
  const isPainted = useAfterPaint();
  const table = (some: readonly BarRow[], isRest: boolean) => (
    <table class="bars">
      <caption class={isRest ? "hidden" : undefined}>{caption}</caption>
      <thead class={isRest ? "hidden" : undefined}>
        <tr>
          <th scope="col">{columns[0]}</th>
          <td aria-hidden="true" class="bar" />
          <th scope="col">{columns[1]}</th>
          <th scope="col">{columns[2]}</th>
        </tr>
      </thead>
      <tbody>
        {some.map((row) => (
          <Row key={row.name} {...{ row, percent, number, isPainted }} />
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {table(first, false)}
      {rest.length > 0 && (
        <details>
          <summary>{more(rest.length)}</summary>
          {isPainted && table(rest, true)}
        </details>
      )}
    </>
  );
}
