import type { ComponentChildren, ComponentProps, Ref } from "preact";
import { useAfterPaint } from "./after-paint.ts";

export interface FoldProps extends Omit<ComponentProps<"details">, "children"> {
  readonly summary: string;
  readonly summaryRef?: Ref<HTMLElement>;
  readonly children: () => ComponentChildren;
}

/** A question that unfolds. Nobody sees its answer at first: it is made once the page is on the screen. */
export function Fold({ summary, summaryRef, children, ...rest }: FoldProps) {
  const isPainted = useAfterPaint();
  return (
    <details {...rest}>
      <summary ref={summaryRef ?? null}>{summary}</summary>
      {isPainted && children()}
    </details>
  );
}
