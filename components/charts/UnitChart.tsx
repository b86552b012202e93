// One square, one person: the sure ones solid, those of whom it cannot be told hatched.
// A picture with a name; the same numbers stand beside it in words.
export interface UnitChartProps {
  readonly name: string;
  readonly sure: number;
  readonly perhaps: number;
  /** People a square. */
  readonly each: number;
  readonly kind: "out" | "still";
}

/** Beyond so many people a square stands for several. */
const MOST = 300;
const ACROSS = 15;
const SIDE = 10;
const STEP = 13;

/** People a square, for all charts that stand side by side. */
export const peopleASquare = (total: number): number =>
  Math.max(1, Math.ceil(total / MOST));

function squares(from: number, to: number): string {
  let path = "";
  for (let at = from; at < to; at++) {
    const x = (at % ACROSS) * STEP + 1.5;
    const y = Math.floor(at / ACROSS) * STEP + 1.5;
    path += `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`;
  }
  return path;
}

export function UnitChart(props: UnitChartProps) {
  const { name, sure, perhaps, each, kind } = props;
  const solid = Math.ceil(sure / each);
  const all = Math.ceil((sure + perhaps) / each);
  const rows = Math.max(1, Math.ceil(all / ACROSS));
  return (
    <svg
      class="units"
      role="img"
      aria-label={name}
      data-squares={all}
      viewBox={`0 0 ${ACROSS * STEP} ${rows * STEP}`}
    >
      <defs>
        <pattern
          id={`hatch-${kind}`}
          width="3"
          height="3"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="hatch" width="1.2" height="3" />
        </pattern>
      </defs>
      <path class={`unit-${kind}`} d={squares(0, solid)} />
      <path
        class="unit-perhaps"
        fill={`url(#hatch-${kind})`}
        d={squares(solid, all)}
      />
    </svg>
  );
}
