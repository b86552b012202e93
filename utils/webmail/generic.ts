// Any page that the user called a webmail → its compose windows and who receives
// their messages, by general rules and without knowing the webmail: the last adapter.
// It goes by names, labels, roles and structure; it reads only, and what it sees and
// cannot read is counted.
import type { Domain } from "../mailbox/domain.ts";
import type { FieldName } from "./adapter.ts";
import { CARRIERS, exact } from "./generic/address.ts";
import { BUTTONS } from "./generic/buttons.ts";
import { textOf } from "./generic/control.ts";
import { readField } from "./generic/field.ts";
import { tokenKeeper } from "./generic/kept-tokens.ts";
import { isCalled, roleOfButton } from "./generic/naming.ts";
import { composeRegions, type ComposeRegion } from "./generic/region.ts";
import { tokensIn } from "./generic/tokens.ts";
import { contains, pathOf } from "./generic/tree.ts";
import type { Steps } from "./pace.ts";
import type { ReadOptions, Sight } from "./read.ts";
import type { Act, Fallback, Region } from "./region.ts";
import { isSeen } from "./generic/seen.ts";

/** The chosen option's text, or what is written in the control. */
function chosen(control: Element): string {
  if (!("selectedIndex" in control)) return textOf(control);
  const options = control.querySelectorAll("option");
  return options[Number(control.selectedIndex)]?.textContent ?? "";
}

function senderOf({ from }: ComposeRegion): Domain | null {
  for (const control of from) {
    const [one] = exact(chosen(control)) ?? [];
    if (one) return one.domain;
  }
  return null;
}

/** What a compose window shows now. */
export function* sightOf(
  region: ComposeRegion,
  options: ReadOptions = {},
  tokensOf = tokensIn,
): Steps<Sight> {
  const read = (field: FieldName) =>
    readField(region.boxes, field, options, tokensOf);
  return {
    sender: senderOf(region),
    fields: {
      to: yield* read("to"),
      cc: yield* read("cc"),
      bcc: yield* read("bcc"),
    },
    summary: null,
  };
}

const LATER = /^(later|schedule|scheduled)$/;
const DISCARDS = /^(discard|delete|trash|cancel|close)$/;
const REFUSES = /^(error|errors|danger|fail|failed|failure|invalid|warning)$/;

/** What a click means; a button outside means Send when the window has none of its own. */
function actOf({ root, send }: ComposeRegion, target: Element): Act | null {
  const button = pathOf(target).find((one) => one.matches(BUTTONS));
  if (!button) return null;
  const isOwn = contains(root, button);
  const isNear = !send.some((one) => contains(root, one));
  if (!isOwn && !isNear) return null;
  if (send.includes(button) || roleOfButton(button) === "send")
    return isCalled(button, LATER) ? "schedule" : "send";
  return isOwn && isCalled(button, DISCARDS) ? "discard" : null;
}

/** A dialog that warns, or what is marked as an error, is a refusal; a toast is none. */
const refusalsIn = (doc: Document): Element[] =>
  [...doc.querySelectorAll("[role=alertdialog], [role=alert]")].filter(
    (one) =>
      isSeen(one) &&
      (one.matches("[role=alertdialog]") || isCalled(one, REFUSES)),
  );

function regionOf(
  root: Element,
  now: () => ComposeRegion,
  tokensOf: typeof tokensIn,
): Region {
  return {
    adapter: "generic",
    root,
    key: null,
    ctrlEnter: true,
    attributes: [
      "class",
      "style",
      "hidden",
      "value",
      "aria-expanded",
      ...CARRIERS,
    ],
    boxes: () => now().boxes.map(({ element }) => element),
    sight: (options) => sightOf(now(), options, tokensOf),
    act: (target) => actOf(now(), target),
    refusals: () => refusalsIn(root.ownerDocument),
    isFrom: (target) => now().from.includes(target),
    isTyped: (text) => {
      const around = text.parentElement;
      return (
        around !== null &&
        around.closest("[contenteditable=false]") === null &&
        now().boxes.some(({ controls }) =>
          controls.some((one) => contains(one, around)),
        )
      );
    },
  };
}

/** The general rules as the engine's last reader; a window's fields may be made anew. */
export function generalRules(): Fallback {
  const tokensOf = tokenKeeper();
  const latest = new WeakMap<Element, ComposeRegion>();
  return (doc) =>
    composeRegions(doc).map((found) => {
      const { root } = found;
      latest.set(root, found);
      return regionOf(root, () => latest.get(root) ?? found, tokensOf);
    });
}
