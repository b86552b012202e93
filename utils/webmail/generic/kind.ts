// What an element beside a recipient field may be, told by its names and its structure: a
// chip, a button that removes one, or what is neither (a suggestion, a hint, a label).
import { elementsIn, ownText } from "./tree.ts";
import { isSeen } from "./seen.ts";

const NOT_A_TOKEN =
  "label, script, style, template, select, option, iframe, [aria-live], [role=alert], [role=status], [role=tooltip], [role=menu]";
const ASIDE =
  /suggest|typeahead|dropdown-?(menu|list|content)|tt-menu|autocomplete-?(list|results?|menu)|results|placeholder|hint|help|error|warning|tooltip/i;
/** A list that opens; a chip may open one as well. */
const DROPS = /dropdown(?!-?toggle)/i;
const TOKEN =
  /chip|token(?!field|izer)|pill|bubble|recipient|entity|persona|lozenge|addressee|yabble|(^|[-_\s])tag($|[-_\s])|email-?(item|block)|account/i;
/** In the languages in which a button without text says it most often. */
const REMOVES =
  /remove|delete|deselect|dismiss|close|clear|cancel|entfern|lösch|supprim|retir|elimin|rimuov|quitar|borrar|usuń|verwijder|удал|убрать|削除|移除|删除|刪除|삭제|إزالة|הסר|×|✕|✖/i;
/** A letter or digit of any script: what is punctuation alone names nobody. */
export const SPEAKS = /[\p{L}\p{N}]/u;
/** A chip may be a button; "add recipient" is one as well. */
const PRESSED = /chip|token|pill|bubble/i;
const PRESSES = "button, [role=button], a";
const PARTS =
  "[role=option], [role=listitem], [draggable=true], [contenteditable=false]";

const nameOfKind = (element: Element) =>
  [
    element.localName,
    element.getAttribute("class"),
    element.getAttribute("data-testid"),
    element.getAttribute("data-test-id"),
  ].join(" ");

/** Nobody's chance: what is called or marked as one recipient. */
export const isCalledToken = (element: Element): boolean =>
  TOKEN.test(nameOfKind(element)) || element.matches(PARTS);

export const isTokenish = (element: Element): boolean =>
  element.localName === "li" || isCalledToken(element);

/** Chips of one list look alike: tag and first class, numbers left out. */
export const looks = (element: Element): string =>
  `${element.localName} ${(element.classList[0] ?? "").replace(/\d+/g, "")}`;

/** A button, or what is called or drawn like one and says nothing. */
export function isRemover(element: Element): boolean {
  const text = element.textContent ?? "";
  if (!element.matches(PRESSES) && (text.length > 2 || SPEAKS.test(text)))
    return false;
  return REMOVES.test(
    ["class", "aria-label", "title", "data-testid"]
      .map((name) => element.getAttribute(name) ?? "")
      .join(" ") + text,
  );
}

/** `popups`: ids of what a field opens. */
export function isAside(
  element: Element,
  popups: ReadonlySet<string>,
): boolean {
  const { id } = element;
  const called = `${element.getAttribute("class") ?? ""} ${id}`;
  return (
    (id !== "" && popups.has(id)) ||
    ASIDE.test(called) ||
    (DROPS.test(called) && !isCalledToken(element)) ||
    element.matches(NOT_A_TOKEN)
  );
}

/** What a chip says beside its buttons; `spoken`: without initials and other ornaments. */
export function nameOf(element: Element, spoken: boolean): string {
  if (element.matches(PRESSES) && !PRESSED.test(nameOfKind(element))) return "";
  let text = ownText(element);
  for (const child of elementsIn(element)) {
    if (!isSeen(child)) continue;
    if (spoken && child.matches("[aria-hidden=true]")) continue;
    text += ` ${nameOf(child, spoken)}`;
  }
  return text.trim();
}
