// A field's box → its finished recipients. What stands there is told by structure first:
// repeated siblings beside the control, what carries an address, what can be removed.
// Suggestions, hints, labels and buttons are no recipients. It goes in steps: a list of
// ten thousand lets the page go on meanwhile.
import type { Mailbox } from "../../mailbox/domain.ts";
import { roleOfLabel } from "../labels.ts";
import type { Steps } from "../pace.ts";
import { isSeen } from "./seen.ts";
import { addressesIn, addressOf, carries, exact } from "./address.ts";
import {
  isAside,
  isCalledToken,
  isRemover,
  isTokenish,
  looks,
  nameOf,
  SPEAKS,
} from "./kind.ts";
import {
  below,
  childrenOf,
  elementsIn,
  isElement,
  isPlain,
  isText,
  pathOf,
  rootsBelow,
  seenPathOf,
  seenText,
} from "./tree.ts";

/** One finished recipient or a group; without mailboxes when its address is unknown. */
export interface Token {
  readonly mailboxes: readonly Mailbox[];
  readonly name: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** "+3": recipients that the page counts and does not show. */
  readonly folded: number;
}

const FOLDED = /^\s*\+\s?(\d{1,4})\s*$/;
/** After so many elements the page may go on. */
const MANY = 50;

/** How many recipients a text folds away; 0 when it says nothing of that. */
const foldedIn = (text: string): number =>
  text.length < 100 ? Number(FOLDED.exec(text)?.[1] ?? 0) : 0;

/** Ids of what a field opens. */
const opens = (element: Element): string[] =>
  ["aria-controls", "aria-owns"]
    .flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? [])
    .filter(Boolean);

function ancestorsOf(box: Element, id: string): Element[] {
  const root = box.getRootNode();
  // A root with getElementById is a Document or a ShadowRoot (DOM 4.5).
  const one = "getElementById" in root && (root as Document).getElementById(id);
  return one ? pathOf(one) : [];
}

/** What stands in an element that may be a chip or a list of them. */
interface Contents {
  /** Its elements, but for what is no recipient. */
  readonly kids: readonly Element[];
  /** How many of them say something, in how many looks. */
  readonly speaking: number;
  readonly looks: number;
  readonly chips: number;
  readonly kinds: number;
  readonly isFolded: boolean;
}

/** The finished recipients in `box`, beside and, in an editable field, within its controls. */
export function* tokensIn(
  box: Element,
  controls: readonly Element[],
  sees: (element: Element) => boolean = isSeen,
): Steps<Tokens> {
  const tokens: Token[] = [];
  let folded = 0;
  let steps = 0;
  const isOpen = sees(box);
  const fields = new Set(controls);
  // What keeps the address of one chip stands in it and makes it no part of the field.
  const path = new Set(
    controls
      .filter((one) => !one.matches("[type=hidden]"))
      .flatMap((one) => [...pathOf(one), ...seenPathOf(one)]),
  );
  const hasShadows = box.shadowRoot !== null || rootsBelow(box).length > 1;
  const textIn = (element: Element): string =>
    hasShadows ? seenText(element) : (element.textContent ?? "");
  const popups = new Set(
    [box, ...controls, ...path].flatMap((one) =>
      one === box || fields.has(one) || one.matches("[role=combobox]")
        ? opens(one)
        : [],
    ),
  );
  /** What a popup stands in: chips may stand there as well, but it is none. */
  const around = new Set([...popups].flatMap((id) => ancestorsOf(box, id)));

  function* step(): Steps<void> {
    if (++steps % MANY === 0) yield;
  }

  function unit(element: Element) {
    const address = addressOf(element);
    if (address) {
      tokens.push({ mailboxes: address, name: "" });
      return;
    }
    const name = nameOf(element, true) || nameOf(element, false);
    const isSure = isCalledToken(element) || below(element).some(isRemover);
    if (isSure && SPEAKS.test(name) && name.length < 200 && !roleOfLabel(name))
      tokens.push({ mailboxes: [], name });
  }

  function* contentsOf(element: Element): Steps<Contents> {
    const kids: Element[] = [];
    const all = new Set<string>();
    const kinds = new Set<string>();
    let [speaking, chips, isFolded] = [0, 0, false];
    for (const kid of elementsIn(element)) {
      if (isAside(kid, popups)) continue;
      yield* step();
      kids.push(kid);
      const text = textIn(kid);
      if (!SPEAKS.test(text) && !carries(kid)) continue;
      speaking++;
      all.add(looks(kid));
      isFolded ||= foldedIn(text) > 0;
      if (!isTokenish(kid)) continue;
      chips++;
      kinds.add(looks(kid));
    }
    return {
      kids,
      speaking,
      looks: all.size,
      chips,
      kinds: kinds.size,
      isFolded,
    };
  }

  function* side(element: Element): Steps<void> {
    if (!isAside(element, popups)) yield* within(element);
  }

  function* within(element: Element): Steps<void> {
    yield* step();
    if (isOpen && !sees(element)) return;
    const text = textIn(element);
    const more = foldedIn(text);
    if (more > 0) {
      folded += more;
      return;
    }
    const isAround = around.has(element);
    const { kids, ...has } = yield* contentsOf(element);
    // A chip may say an address twice, once as its name: its parts differ, chips do not.
    const isOne =
      isTokenish(element) && has.chips === 0 && has.looks === has.speaking;
    const addresses = addressesIn(text);
    const isList =
      (addresses > 1 && !isOne) ||
      (has.chips > has.kinds && !carries(element)) ||
      has.isFolded;
    const isUnit =
      isTokenish(element) ||
      carries(element) ||
      kids.some(isRemover) ||
      has.speaking === 0 ||
      (addresses === 1 && has.chips === 0);
    if (isAround || (isList && kids.length > 0) || !isUnit)
      for (const kid of kids) yield* within(kid);
    else unit(element);
  }

  function* walk(element: Element): Steps<void> {
    for (const child of childrenOf(element)) {
      yield* step();
      if (!isElement(child)) {
        if (isText(child) && !fields.has(element)) loose(child);
      } else if (fields.has(child)) yield* walkControl(child);
      else if (path.has(child)) yield* walk(child);
      else yield* side(child);
    }
  }
  /** Text that stands by itself beside the control counts when it is an address. */
  function loose(node: Text) {
    const read = exact(node.data);
    if (read) tokens.push({ mailboxes: read, name: "" });
  }
  function* walkControl(control: Element): Steps<void> {
    for (const child of elementsIn(control)) {
      yield* step();
      if (!isPlain(child)) yield* side(child);
    }
  }

  if (fields.has(box)) yield* walkControl(box);
  else yield* walk(box);
  return { tokens, folded };
}
