import { useState } from "preact/hooks";
import type { Words } from "../utils/display/words.ts";

export interface ReadByProps {
  readonly words: Words;
  /** How the page is read. */
  readonly sentence: string;
  /** Copies the page's structure; false: nothing could be copied. */
  readonly onReport?: (() => Promise<boolean>) | undefined;
}

/** How a page is read and, where general rules read it, a report to copy. */
export function ReadBy({ words, sentence, onReport }: ReadByProps) {
  const [said, setSaid] = useState("");
  const { wrong } = words;
  return (
    <div class="stack soft" data-read-by>
      <p>{sentence}</p>
      {onReport && (
        <>
          <button
            type="button"
            data-action="page-report"
            onClick={() =>
              void onReport().then((done) =>
                setSaid(done ? wrong.reported : wrong.notReported),
              )
            }
          >
            {wrong.pageReport}
          </button>
          <p>{wrong.pageReportHolds}</p>
          <p role="status">{said}</p>
        </>
      )}
    </div>
  );
}
