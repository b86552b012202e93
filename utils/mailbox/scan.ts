// Recipient text → its entries and their tokens, in one linear walk over the text
// (RFC 5322 3.2: atoms, quoted strings, comments, folding white space). One scanner
// serves all entries and overwrites its arrays: nothing is made anew for each.

import {
  AT,
  CLOSE,
  COLON,
  COMMENT,
  type Gap,
  type Kind,
  LITERAL,
  NOTHING,
  OPEN,
  QUOTED,
  SPACE,
  WORD,
} from "./token.ts";

const QUOTE = 0x22;
const PAREN = 0x28;
const BACKSLASH = 0x5c;

/** Separators beside "," and ";": full-width, ideographic, Arabic. */
const isComma = (code: number) =>
  code === 0x2c || code === 0xff0c || code === 0x3001 || code === 0x060c;
const isSemicolon = (code: number) =>
  code === 0x3b || code === 0xff1b || code === 0x061b;
const isSpace = (code: number) =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a);
const isLineEnd = (code: number) => code === 0x0a || code === 0x0d;

/** ASCII characters with a meaning of their own: they end a word. */
const SPECIAL = new Uint8Array(128);
for (const char of '\t\n\r "(,:;<>@') SPECIAL[char.charCodeAt(0)] = 1;

const endsWord = (code: number): boolean =>
  code < 128
    ? SPECIAL[code] === 1
    : isSpace(code) || isComma(code) || isSemicolon(code);

/** The walk over one text, and the entry it stands at. */
export interface Scanner {
  /** Of `kinds` and `gaps` the first `count` are the entry's; the rest is an older one's. */
  count: number;
  readonly kinds: readonly Kind[];
  readonly gaps: readonly Gap[];
  /** Where the entry begins and, after its separator, ends. */
  from: number;
  to: number;
  /** "," or ";" (a line's end counts as one); "" at the text's end. */
  end: "," | ";" | "";
  /** A quotation mark or parenthesis without its end. */
  unclosed: boolean;
  /** How many "@" and the index of the first "<", -1 without one. */
  signs: number;
  open: number;
  /** The token's text; a quoted string without its quotes and escapes. */
  text(at: number): string;
  /** The entry as it was written, without its separator. */
  source(): string;
  /** Walks to the next entry; false at the end of the text. */
  next(): boolean;
}

export function scanner(whole: string): Scanner {
  const kinds: Kind[] = [];
  const gaps: Gap[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const it: Scanner = {
    count: 0,
    kinds,
    gaps,
    from: 0,
    to: 0,
    end: "",
    unclosed: false,
    signs: 0,
    open: -1,
    text,
    source,
    next,
  };
  return it;

  function text(at: number): string {
    const text = whole.slice(starts[at], ends[at]);
    return kinds[at] === QUOTED ? text.replace(/\\(.)/gs, "$1") : text;
  }

  function source(): string {
    const end = it.end === "" ? it.to : it.to - 1;
    return whole.slice(it.from, end).trim();
  }

  function next(): boolean {
    const { length } = whole;
    it.from = it.to;
    it.unclosed = false;
    clear();
    let at = it.from;
    let gap: Gap = NOTHING;
    let angle = false;
    let route = false;
    while (at < length) {
      const code = whole.charCodeAt(at);
      const start = at++;
      if (!endsWord(code) && !(code === 0x5b && kinds[it.count - 1] === AT)) {
        while (at < length && !endsWord(whole.charCodeAt(at))) at++;
        gap = push(WORD, gap, start, at);
      } else if (code === 0x40) {
        it.signs++;
        route ||= kinds[it.count - 1] === OPEN;
        gap = push(AT, gap, start, at);
      } else if (isSpace(code)) {
        if (gap === NOTHING) gap = SPACE;
      } else if (code === 0x3c) {
        angle = true;
        route = false;
        if (it.open < 0) it.open = it.count;
        gap = push(OPEN, gap, start, at);
      } else if (code === 0x3e) {
        angle = route = false;
        gap = push(CLOSE, gap, start, at);
      } else if (isComma(code)) {
        // In a source route the comma parts hosts: <@a.example,@b.example:c@d.example>
        if (route) continue;
        return close(at, ",");
      } else if (isSemicolon(code)) {
        return close(at, ";");
      } else if (isLineEnd(code)) {
        // A line's end before white space is folding (RFC 5322 2.2.3).
        if (whole[start] === "\r" && whole[at] === "\n") at++;
        if (!isSpace(whole.charCodeAt(at))) return close(at, ";");
        if (gap === NOTHING) gap = SPACE;
      } else if (code === QUOTE) {
        at = quoted(at);
        gap = push(QUOTED, gap, start + 1, at - 1);
      } else if (code === PAREN) {
        at = comment(at);
        gap = COMMENT;
      } else if (code === 0x5b) {
        const close = whole.indexOf("]", at);
        at = close < 0 ? length : close + 1;
        if (close < 0) it.unclosed = true;
        gap = push(LITERAL, gap, start + 1, at - 1);
      } else if (code === 0x3a) {
        if (isMailto(start)) it.count--;
        else if (!angle && it.signs === 0) group(at);
        else {
          route = false;
          gap = push(COLON, gap, start, at);
        }
      }
    }
    it.to = length;
    it.end = "";
    return it.from < length;
  }

  function close(at: number, end: "," | ";"): true {
    it.to = at;
    it.end = end;
    return true;
  }

  function push(kind: Kind, gap: Gap, start: number, end: number): Gap {
    const at = it.count++;
    kinds[at] = kind;
    gaps[at] = gap;
    starts[at] = start;
    ends[at] = end;
    return NOTHING;
  }

  function clear(): void {
    it.count = 0;
    it.signs = 0;
    it.open = -1;
  }

  /** "Team: a@x.example, b@y.example;": the group's name is no recipient. */
  function group(at: number): void {
    clear();
    it.from = at;
  }

  function isMailto(colon: number): boolean {
    const last = it.count - 1;
    const start = starts[last];
    return (
      start !== undefined &&
      kinds[last] === WORD &&
      colon - start === 6 &&
      whole.slice(start, colon).toLowerCase() === "mailto"
    );
  }

  /** From after the opening quotation mark to after the closing one. */
  function quoted(at: number): number {
    for (; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) return at + 1;
    }
    it.unclosed = true;
    return whole.length;
  }

  /** From after the opening parenthesis to after its own closing one; they nest. */
  function comment(at: number): number {
    for (let depth = 1; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === PAREN) depth++;
      else if (code === 0x29 && --depth === 0) return at + 1;
    }
    it.unclosed = true;
    return whole.length;
  }
}
