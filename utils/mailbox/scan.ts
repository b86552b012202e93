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

export class Scanner {
  /** Of `kinds` and `gaps` the first `count` are the entry's; the rest is an older one's. */
  count = 0;
  readonly kinds: Kind[] = [];
  readonly gaps: Gap[] = [];
  /** Where the entry begins and, after its separator, ends. */
  from = 0;
  to = 0;
  /** "," or ";" (a line's end counts as one); "" at the text's end. */
  end: "," | ";" | "" = "";
  /** A quotation mark or parenthesis without its end. */
  unclosed = false;
  /** How many "@" and the index of the first "<", -1 without one. */
  signs = 0;
  open = -1;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #whole: string;

  constructor(text: string) {
    this.#whole = text;
  }

  /** The token's text; a quoted string without its quotes and escapes. */
  text(at: number): string {
    const text = this.#whole.slice(this.#starts[at], this.#ends[at]);
    return this.kinds[at] === QUOTED ? text.replace(/\\(.)/gs, "$1") : text;
  }

  /** The entry as it was written, without its separator. */
  source(): string {
    const end = this.end === "" ? this.to : this.to - 1;
    return this.#whole.slice(this.from, end).trim();
  }

  /** Walks to the next entry; false at the end of the text. */
  next(): boolean {
    const { kinds } = this;
    const whole = this.#whole;
    const { length } = whole;
    this.from = this.to;
    this.unclosed = false;
    this.#clear();
    let at = this.from;
    let gap: Gap = NOTHING;
    let angle = false;
    let route = false;
    while (at < length) {
      const code = whole.charCodeAt(at);
      const start = at++;
      if (!endsWord(code) && !(code === 0x5b && kinds[this.count - 1] === AT)) {
        while (at < length && !endsWord(whole.charCodeAt(at))) at++;
        gap = this.#push(WORD, gap, start, at);
      } else if (code === 0x40) {
        this.signs++;
        route ||= kinds[this.count - 1] === OPEN;
        gap = this.#push(AT, gap, start, at);
      } else if (isSpace(code)) {
        if (gap === NOTHING) gap = SPACE;
      } else if (code === 0x3c) {
        angle = true;
        route = false;
        if (this.open < 0) this.open = this.count;
        gap = this.#push(OPEN, gap, start, at);
      } else if (code === 0x3e) {
        angle = route = false;
        gap = this.#push(CLOSE, gap, start, at);
      } else if (isComma(code)) {
        // In a source route the comma parts hosts: <@a.example,@b.example:c@d.example>
        if (route) continue;
        return this.#close(at, ",");
      } else if (isSemicolon(code)) {
        return this.#close(at, ";");
      } else if (isLineEnd(code)) {
        // A line's end before white space is folding (RFC 5322 2.2.3).
        if (whole[start] === "\r" && whole[at] === "\n") at++;
        if (!isSpace(whole.charCodeAt(at))) return this.#close(at, ";");
        if (gap === NOTHING) gap = SPACE;
      } else if (code === QUOTE) {
        at = this.#quoted(at);
        gap = this.#push(QUOTED, gap, start + 1, at - 1);
      } else if (code === PAREN) {
        at = this.#comment(at);
        gap = COMMENT;
      } else if (code === 0x5b) {
        const close = whole.indexOf("]", at);
        at = close < 0 ? length : close + 1;
        if (close < 0) this.unclosed = true;
        gap = this.#push(LITERAL, gap, start + 1, at - 1);
      } else if (code === 0x3a) {
        if (this.#isMailto(start)) this.count--;
        else if (!angle && this.signs === 0) this.#group(at);
        else {
          route = false;
          gap = this.#push(COLON, gap, start, at);
        }
      }
    }
    this.to = length;
    this.end = "";
    return this.from < length;
  }

  #close(at: number, end: "," | ";"): true {
    this.to = at;
    this.end = end;
    return true;
  }

  #push(kind: Kind, gap: Gap, start: number, end: number): Gap {
    const at = this.count++;
    this.kinds[at] = kind;
    this.gaps[at] = gap;
    this.#starts[at] = start;
    this.#ends[at] = end;
    return NOTHING;
  }

  #clear(): void {
    this.count = 0;
    this.signs = 0;
    this.open = -1;
  }

  /** "Team: a@x.example, b@y.example;": the group's name is no recipient. */
  #group(at: number): void {
    this.#clear();
    this.from = at;
  }

  #isMailto(colon: number): boolean {
    const last = this.count - 1;
    const start = this.#starts[last];
    return (
      start !== undefined &&
      this.kinds[last] === WORD &&
      colon - start === 6 &&
      this.#whole.slice(start, colon).toLowerCase() === "mailto"
    );
  }

  /** From after the opening quotation mark to after the closing one. */
  #quoted(at: number): number {
    const whole = this.#whole;
    for (; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) return at + 1;
    }
    this.unclosed = true;
    return whole.length;
  }

  /** From after the opening parenthesis to after its own closing one; they nest. */
  #comment(at: number): number {
    const whole = this.#whole;
    for (let depth = 1; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === PAREN) depth++;
      else if (code === 0x29 && --depth === 0) return at + 1;
    }
    this.unclosed = true;
    return whole.length;
  }
}
