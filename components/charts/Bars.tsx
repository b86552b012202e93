// Ranked bars with their table in one: each row is a name, a bar and its numbers, so
// that nothing is told by length or colour alone. What is unknown is a row of its own.
export interface BarRow {
  readonly name: string;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
  /** Hatched: not known. */
  readonly unknown?: boolean;
}

export interface BarsProps {
  readonly caption: string;
  readonly columns: readonly [name: string, count: string, share: string];
  readonly rows: readonly BarRow[];
  readonly percent: (share: number) => string;
  readonly number: (count: number) => string;
}

export function Bars({ caption, columns, rows, percent, number }: BarsProps) {
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns[0]}</th>
          <td aria-hidden="true" />
          <th scope="col">{columns[1]}</th>
          <th scope="col">{columns[2]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, share, unknown }) => (
          <tr key={name} data-bar={name} data-count={count}>
            <th scope="row">{name}</th>
            <td aria-hidden="true" class="bar">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none">
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
        ))}
      </tbody>
    </table>
  );
}
