// What the gallery shows: a component in one state.
import type { ComponentChildren } from "preact";
import type { Words } from "../../utils/display/words.ts";

export interface State {
  readonly name: string;
  readonly show: (words: Words) => ComponentChildren;
}
