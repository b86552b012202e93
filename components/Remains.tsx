// What a part of the page can still tell of a week whose messages were folded: nothing
// for all of it, or what some of its messages tell.
import type { Words } from "../utils/display/words.ts";
import type { WeekWords } from "../utils/display/week-words.ts";
import type { Picture } from "../utils/journal/picture.ts";

export interface RemainsProps {
  readonly words: Words;
  readonly picture: Picture;
  readonly part: keyof WeekWords["countsAlone"];
}

/** Nothing where every message is kept. */
export function Remains({ words, picture, part }: RemainsProps) {
  const { detail, messages } = picture;
  const say = words.week;
  if (detail?.messages === messages) return null;
  return (
    <p class="soft" data-remains={part}>
      {detail ? say.toldOf(detail.messages, messages) : say.countsAlone[part]}
    </p>
  );
}
