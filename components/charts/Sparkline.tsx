// Twelve points of one measure: a line where it is known, a band where it is a range, a
// gap where there is nothing, a hollow point where there were few people. Straight
// lines: a curve would show values that nobody counted.
import type { Range } from "../../utils/journal/concentration.ts";

export interface SparkPoint {
  readonly range: Range | null;
  /** Too few people to speak of a habit. */
  readonly few: boolean;
}

export interface SparklineProps {
  readonly id: string;
  readonly name: string;
  readonly points: readonly SparkPoint[];
  /** Top of the scale; its foot is zero. */
  readonly top: number;
  readonly tell: (value: number) => string;
}

const LEFT = 34;
const STEP = 20;
const TOP = 10;
const FOOT = 74;

interface Placed {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  readonly few: boolean;
}

/** Runs of points without a gap. */
function runsOf(points: readonly (Placed | null)[]): Placed[][] {
  const runs: Placed[][] = [[]];
  for (const point of points)
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  return runs.filter((run) => run.length > 0);
}

const line = (run: readonly Placed[], y: (point: Placed) => number): string =>
  run.map((point) => `${point.x} ${y(point)}`).join("L");

export function Sparkline({ id, name, points, top, tell }: SparklineProps) {
  const y = (value: number) =>
    Math.round((FOOT - (value / top) * (FOOT - TOP)) * 10) / 10;
  const placed = points.map(({ range, few }, at) =>
    range
      ? {
          x: LEFT + 8 + at * STEP,
          low: y(range.least),
          high: y(range.most),
          few,
        }
      : null,
  );
  const runs = runsOf(placed);
  const hatch = `spark-${id}`;
  return (
    <svg
      class="spark"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${LEFT + 16 + (points.length - 1) * STEP} ${FOOT + 8}`}
    >
      <defs>
        <pattern
          id={hatch}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="hatch" width="1.2" height="4" />
        </pattern>
      </defs>
      <path class="spark-grid" d={`M${LEFT} ${TOP}H999M${LEFT} ${FOOT}H999`} />
      <text x={LEFT - 5} y={TOP + 3}>
        {tell(top)}
      </text>
      <text x={LEFT - 5} y={FOOT + 3}>
        {tell(0)}
      </text>
      {runs.map((run) => (
        <g key={run[0]?.x}>
          <path
            class="spark-band"
            fill={`url(#${hatch})`}
            d={`M${line(run, ({ low }) => low)}L${line(run.toReversed(), ({ high }) => high)}Z`}
          />
          <path class="spark-line" d={`M${line(run, ({ low }) => low)}`} />
          {run.map((point) => (
            <circle
              key={point.x}
              class={point.few ? "spark-few" : "spark-point"}
              cx={point.x}
              cy={point.low}
              r="3"
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
