// A compose window → its structure without any text, for a report that the writer may
// copy and read before sending it: tag names, names of attributes, and the values of a
// few that makers of webmails give. No value stays that holds an address, a digit or a
// word of what is written in the window: names, addresses, subject and body never leave.
import { findCandidates } from "./generic/candidates.ts";
import { childrenOf, contains, isElement, isText } from "./generic/tree.ts";

/** 20 KB, the last line included. */
const MAX_LENGTH = 20 * 1024;
const MAX_DEPTH = 40;
/** Of siblings that look alike, as chips do, so many are shown. */
const ALIKE = 2;

const VALUES = new Set([
  "role",
  "type",
  "name",
  "data-testid",
  "data-test-id",
  "data-extension-id",
  "ng-model",
  "data-i18n",
]);
const LEFT_OUT = /^(script|style|template|link|meta|noscript)$/;
/** What a hook is made of: ASCII letters and the signs between them. */
const HOOK = /^[A-Za-z][A-Za-z_:./$-]{0,79}$/;
/** "Anna", "Ampel-Birne": a capital and small letters alone are taken for a name. */
const NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;
const ATTRIBUTE = /^[a-z][a-z:._-]{0,39}$/;
const WORD = /\p{L}{3,}/gu;

/** Words of the craft, which tell of nobody even when they are written in a message. */
const CRAFT = new Set(
  "address addresses area attachment autocomplete bcc body box btn bubble button cell chip chips close combobox compose composer contact container content control dialog div editor email entity field fields form from group header hidden icon input item label line link list listbox listitem mail main menu message name option pill placeholder presentation recipient recipients remove reply root row search select send sender span subject submit table tag text textarea textbox title token tokens toolbar type user value view wrapper".split(
    " ",
  ),
);

/** Texts that the writer, the address book or the message put there. */
function* privateTexts(root: Element): Generator<string> {
  for (const child of childrenOf(root)) {
    if (isText(child)) yield child.data;
    if (!isElement(child) || LEFT_OUT.test(child.localName)) continue;
    if ("value" in child && typeof child.value === "string") yield child.value;
    for (const { name, value } of child.attributes)
      if (value.includes("@") || /title|aria-label|hovercard|value/.test(name))
        yield value;
    yield* privateTexts(child);
  }
}

function privateWords(root: Element): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of privateTexts(root))
    for (const [word] of text.matchAll(WORD)) {
      const lower = word.toLowerCase();
      if (!CRAFT.has(lower)) words.add(lower);
    }
  return words;
}

function isHook(value: string, secret: ReadonlySet<string>): boolean {
  if (!HOOK.test(value) || NAME.test(value)) return false;
  const lower = value.toLowerCase();
  for (const word of secret) if (lower.includes(word)) return false;
  return true;
}

function lineOf(element: Element, secret: ReadonlySet<string>): string {
  let line = isHook(element.localName, secret) ? element.localName : "element";
  for (const token of element.classList)
    if (isHook(token, secret)) line += `.${token}`;
  for (const { name, value } of element.attributes) {
    if (name === "class" || !ATTRIBUTE.test(name) || !isHook(name, secret))
      continue;
    const shown = VALUES.has(name) && isHook(value, secret);
    line += shown ? `[${name}=${value}]` : `[${name}]`;
  }
  return line;
}

/** The structure of `root`, one element a line, at most 20 KB. */
export function structureOf(root: Element): string {
  const secret = privateWords(root);
  const { editors } = findCandidates(root.ownerDocument);
  const lines: string[] = [];
  let length = 0;

  function add(depth: number, text: string): boolean {
    const line = `${" ".repeat(depth)}${text}`;
    if (length + line.length + 1 > MAX_LENGTH - 2) return false;
    length += line.length + 1;
    lines.push(line);
    return true;
  }
  function walk(element: Element, depth: number): boolean {
    if (!add(depth, lineOf(element, secret))) return false;
    const isBody = editors.some((editor) => contains(editor, element));
    if (isBody || depth >= MAX_DEPTH) return true;
    let before = "";
    let alike = 0;
    for (const child of childrenOf(element)) {
      if (!isElement(child) || LEFT_OUT.test(child.localName)) continue;
      const line = lineOf(child, secret);
      alike = line === before ? alike + 1 : 0;
      before = line;
      if (alike < ALIKE && !walk(child, depth + 1)) return false;
    }
    return true;
  }

  if (!walk(root, 0)) lines.push("…");
  return lines.join("\n");
}
