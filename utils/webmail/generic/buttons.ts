// The buttons around a field, nearest first → how far up stands Send, or what opens Cc
// and Bcc. On a page with thousands of buttons only so many are looked at.
import { roleOfButton } from "./naming.ts";
import { contains } from "./tree.ts";
import { isSeen } from "./seen.ts";

export const BUTTONS =
  "button, [role=button], a, input[type=submit], input[type=button], input[type=image]";

export interface Buttons {
  readonly send: readonly Element[];
  /** Index in the path of the first ancestor that holds one; Infinity without any. */
  readonly height: Readonly<Record<"send" | "cc" | "bcc", number>>;
}

const AT_MOST = 400;
/** Send stands before or behind the fields; between may be ten thousand chips. */
const AT_AN_END = 100;

/** The first and the last of them up to what stands in `inner`. */
function* ends(
  buttons: ArrayLike<Element>,
  inner: Element | undefined,
): Generator<Element> {
  const isOwn = (one: Element) => inner === undefined || !contains(inner, one);
  const last = buttons.length - 1;
  let at = 0;
  for (; at <= last && at < AT_AN_END; at++) {
    const one = buttons[at];
    if (!one || !isOwn(one)) break;
    yield one;
  }
  for (let back = last; back >= at && last - back < AT_AN_END; back--) {
    const one = buttons[back];
    if (!one || !isOwn(one)) break;
    yield one;
  }
}

/** `path` from the field upwards to `last`; `roots` are the page's shadow roots as well. */
export function buttonsAlong(
  path: readonly Element[],
  last: number,
  roots: readonly ParentNode[],
): Buttons {
  const height = { send: Infinity, cc: Infinity, bcc: Infinity };
  const send: Element[] = [];
  const seen = new Set<Element>();
  const shadows = roots.flatMap((root) =>
    "host" in root
      ? // A root with a host is a ShadowRoot (DOM 4.8).
        [{ root, host: root.host as Element }]
      : [],
  );
  for (const [at, outer] of path.slice(0, last + 1).entries()) {
    const scopes = [
      outer,
      ...shadows.flatMap(({ root, host }) =>
        contains(outer, host) ? [root] : [],
      ),
    ];
    for (const scope of scopes) {
      const buttons = scope.querySelectorAll(BUTTONS);
      for (const button of ends(buttons, path[at - 1])) {
        if (seen.has(button)) continue;
        seen.add(button);
        if (seen.size > AT_MOST) return { send, height };
        const role = roleOfButton(button);
        if (role !== "send" && role !== "cc" && role !== "bcc") continue;
        if (!isSeen(button)) continue;
        height[role] = Math.min(height[role], at);
        if (role === "send") send.push(button);
      }
    }
  }
  return { send, height };
}
