// A whole in parts: one bar of patterns, and the table that says the same. The swatch of
// a row is the pattern of its part; neither tells by colour alone.
export interface Part {
  /** Pattern: 0 solid, 1 hatched, 2 dotted, 3 open. */
  readonly pattern: 0 | 1 | 2 | 3;
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface StackedBarProps {
  readonly caption: string;
  readonly parts: readonly Part[];
  readonly number: (count: number) => string;
  readonly percent: (share: number) => string;
}

function Patterns() {
  return (
    <defs>
      <pattern
        id="part-1"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="hatch" width="1.6" height="4" />
      </pattern>
      <pattern id="part-2" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle class="hatch" cx="2.5" cy="2.5" r="1" />
      </pattern>
    </defs>
  );
}

export function StackedBar(props: StackedBarProps) {
  const { caption, parts, number, percent } = props;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const name = parts
    .map((part) => `${part.name}: ${number(part.count)}`)
    .join("; ");
  let from = 0;
  return (
    <>
      <svg class="stacked" role="img" aria-label={`${caption}. ${name}`}>
        <Patterns />
        {parts.map(({ id, pattern, count }) => {
          const x = from;
          from += (count / total) * 100;
          return (
            <rect
              key={id}
              class={`part part-${pattern}`}
              x={`${x}%`}
              y="1"
              width={`${(count / total) * 100}%`}
              height="26"
            />
          );
        })}
      </svg>
      <table class="bars parts">
        <caption>{caption}</caption>
        <tbody>
          {parts.map(({ id, pattern, name: label, count }) => (
            <tr key={id} data-part={id} data-count={count}>
              <td aria-hidden="true" class="swatch">
                <svg viewBox="0 0 16 16">
                  <rect
                    class={`part part-${pattern}`}
                    x="1"
                    y="1"
                    width="14"
                    height="14"
                  />
                </svg>
              </td>
              <th scope="row">{label}</th>
              <td>{number(count)}</td>
              <td>{percent(count / total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
