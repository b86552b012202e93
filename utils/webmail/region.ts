// A compose window that was found, as the watcher sees it: the seam between the engine
// and whoever reads the page. An adapter's data make one (regionsOf); the general rules
// for unknown pages offer the same (Fallback), and so need no engine of their own.
import type { Adapter, FieldName } from "./adapter.ts";
import { all, carried, closest, first } from "./find.ts";
import { isShown } from "./shown.ts";
import type { Steps } from "./pace.ts";
import {
  boxesIn,
  boxesOf,
  FIELD_NAMES,
  readInSteps,
  type ReadOptions,
  type Sight,
} from "./read.ts";

/** Of an adapter's rules: its compose windows, or one of their fields. */
export type Part = "roots" | FieldName;

/** What a click means for the message. */
export type Act = "send" | "schedule" | "discard";

export interface Region {
  /** Id of the adapter that reads it. */
  readonly adapter: string;
  readonly root: Element;
  /** What stays the same when the page makes the root anew; null without such a sign. */
  readonly key: string | null;
  /** Ctrl+Enter or Cmd+Enter sends. */
  readonly ctrlEnter: boolean;
  /** Attributes whose change in a box may change a recipient. */
  readonly attributes: readonly string[];
  /** The boxes of its recipients' fields; none while there is nothing to read yet. */
  boxes(): readonly Element[];
  sight(options: ReadOptions): Steps<Sight>;
  act(target: Element): Act | null;
  /** What shows that sending was refused, old and new. */
  refusals(): readonly Element[];
  /** A change of this control may change the sender. */
  isFrom(target: Element): boolean;
  /** The text node is what a person types, no part of a chip. */
  isTyped(text: Node): boolean;
}

/** Reads pages that no adapter knows, and windows whose root or fields it did not find. */
export type Fallback = (doc: Document) => readonly Region[];

function regionOf(root: Element, adapter: Adapter): Region {
  const { fields, send, summary } = adapter;
  const readers = Object.values(fields);
  const chips = readers.flatMap((one) => one.chips ?? []);
  const pending = readers.flatMap((one) => one.pending ?? []);
  const carriers = readers.flatMap((one) => one.carriers ?? []);
  const froms = adapter.from.map((one) =>
    typeof one === "string" ? one : one.at,
  );
  let key: string | null = null;
  for (const carrier of adapter.key ?? []) key ??= carried(root, carrier);
  return {
    adapter: adapter.id,
    root,
    key: key || null,
    ctrlEnter: send.ctrlEnter,
    attributes: [
      ...new Set(["class", "style", "hidden", "value", "title", "aria-label"]),
      ...carriers.flatMap(({ attribute }) => attribute ?? []),
    ],
    boxes: () => {
      const boxes = boxesOf(root, adapter);
      const folded = boxes.length === 0 && first(root, summary?.chips);
      return folded ? [root] : boxes;
    },
    sight: (options) => readInSteps(root, adapter, options),
    act: (target) =>
      closest(target, send.scheduled)
        ? "schedule"
        : closest(target, send.discard)
          ? "discard"
          : closest(target, send.click)
            ? "send"
            : null,
    refusals: () => all(root.ownerDocument, send.refused).filter(isShown),
    isFrom: (target) => closest(target, froms) !== null,
    isTyped: (text) => {
      const parent = text.parentElement;
      return (
        parent !== null && !closest(parent, chips) && !!closest(parent, pending)
      );
    },
  };
}

/** Roots that are shown; of nested ones the innermost. */
export function regionsOf(doc: Document, adapter: Adapter): Region[] {
  const roots = [...doc.querySelectorAll(adapter.roots.join())];
  return roots
    .filter(
      (root) =>
        !roots.some((one) => one !== root && root.contains(one)) &&
        isShown(root),
    )
    .map((root) => regionOf(root, adapter));
}

/** Fields whose box was not found in this window. */
export const missingIn = (root: Element, adapter: Adapter): FieldName[] =>
  FIELD_NAMES.filter((name) => !boxesIn(root, adapter)[name]);
