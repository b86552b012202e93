// People as squares: out of reach, perhaps, and still in reach, all of one size. The
// three numbers stand beside them in words; the squares are for the eye alone.
export interface UnitsProps {
  readonly out: number;
  readonly perhaps: number;
  readonly still: number;
}

/** Beyond so many a square stands for several people. */
const MOST = 200;

export function Units({ out, perhaps, still }: UnitsProps) {
  const total = out + perhaps + still;
  const each = Math.max(1, Math.ceil(total / MOST));
  const squares = (count: number, kind: string) =>
    Array.from({ length: Math.round(count / each) }, (_, at) => (
      <span key={`${kind}${at}`} class={`unit unit-${kind}`} />
    ));
  return (
    <div class="units" aria-hidden="true">
      {squares(out, "out")}
      {squares(perhaps, "perhaps")}
      {squares(still, "still")}
    </div>
  );
}
