import { dateName, type Words } from "../utils/display/words.ts";
import type { MissedParts } from "../utils/missed.ts";

export interface WebmailRow {
  /** scheme://host of each page and frame, as they were granted. */
  readonly origins: readonly string[];
  /** The webmail's name where we know it; else its host. */
  readonly name: string;
  /** The addresses below which it is read. */
  readonly places: readonly string[];
}

export interface WebmailListProps {
  readonly words: Words;
  readonly rows: readonly WebmailRow[];
  /** What was not found in a webmail that we know. */
  readonly missed: readonly MissedParts[];
  /** The name of the one that was removed just now. */
  readonly removed: string | null;
  readonly onRemove: (row: WebmailRow) => void;
}

function missedLine(words: Words, missed: MissedParts): string {
  const { name, parts, times } = missed;
  const say = words.options.webmails;
  const fields = parts.filter((part) => part !== "roots");
  const last = dateName(words, missed.last);
  return fields.length === 0
    ? say.missedWindow(name, times, last)
    : say.missedFields(name, fields, times, last);
}

/** The webmails that may be read; to remove one takes its host's permission back. */
export function WebmailList(props: WebmailListProps) {
  const { words, rows, missed, removed, onRemove } = props;
  const say = words.options.webmails;
  return (
    <div class="card stack">
      {rows.length === 0 && <p data-no-webmail>{say.none}</p>}
      <ul hidden={rows.length === 0}>
        {rows.map((row) => (
          <li class="row row-head" data-webmail={row.name}>
            <div>
              <p class="row-name">{row.name}</p>
              {row.places.map((place) => (
                <p class="soft">{place}</p>
              ))}
            </div>
            <button
              type="button"
              data-action="remove-webmail"
              onClick={() => onRemove(row)}
            >
              {say.remove(row.name)}
            </button>
          </li>
        ))}
      </ul>
      {missed.map((one) => (
        <p class="soft" data-missed={one.adapter}>
          {missedLine(words, one)}
        </p>
      ))}
      <p class="soft">{words.welcome.webmail}</p>
      <p role="status">{removed !== null && say.removed(removed)}</p>
    </div>
  );
}
