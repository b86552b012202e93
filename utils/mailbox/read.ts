// Recipient text, as people and webmails leave it in a field → the mailboxes in it.
// One pass, linear in the text's length, never throws. Reads RFC 5322 address lists
// (3.4, obsolete forms of 4.4 included), lists separated by semicolons or white space,
// unquoted commas in names, and dirty chips. Where two readings are possible it says
// "cannot tell": a guess would name the wrong domain. Nothing is dropped in silence.
import { INVISIBLE, type Mailbox, toDomain } from "./domain.ts";
import { type Scanner, scanner } from "./scan.ts";
import * as token from "./token.ts";

export type Reading =
  | { readonly kind: "mailbox"; readonly mailbox: Mailbox }
  /** RFC 5321 4.1.3: `localPart@[literal]`, which no DNS answers for. */
  | {
      readonly kind: "address-literal";
      readonly localPart: string;
      readonly literal: string;
    }
  /** A recipient was seen, its address was not. */
  | { readonly kind: "no-address"; readonly text: string }
  | {
      readonly kind: "cannot-tell";
      readonly text: string;
      readonly why:
        | "unclosed" // a quotation mark or a parenthesis without its end
        | "two-addresses" // in one entry, without a separator
        | "extra-words" // beside an address without angle brackets
        | "not-an-address"
        | "not-a-domain";
    };

/** A letter or digit of any script: what is punctuation alone names nobody. */
const SPEAKS = /[\p{L}\p{N}]/u;
const CONTROL = /[\u0000-\u001f\u007f]/;
/** RFC 5322 3.2.3: no atom holds these; the scanner leaves them in a word. */
const NOT_IN_WORD = /[\u0000-\u001f\u007f)[\]\\]/;
const ASCII = /^[\u0000-\u007f]*$/;

interface Word {
  readonly kind: token.Kind;
  text: string;
  /** What stood before it: it is joined to its neighbour only over a dot. */
  readonly gap: token.Gap;
}

/** Tokens [from, to) with words joined over their dots (RFC 5322 4.4, obs-local-part). */
function words(entry: Scanner, from: number, to: number, angle = false) {
  const found: Word[] = [];
  let signs = 0;
  for (let at = from; at < to; at++) {
    const kind = entry.kinds[at] ?? token.WORD;
    if (kind === token.CLOSE) continue; // a stray ">" of a dirty chip
    const text = entry.text(at);
    const gap = entry.gaps[at] ?? token.NOTHING;
    const before = found.at(-1);
    // "Mr. bob@x.example" may be a name and an address; "a@x.example .y.example" may
    // end at the gap. "jdoe@test . example" (A.6.2) can be read in one way only.
    const isEither =
      gap !== token.NOTHING &&
      (signs === 0
        ? !angle
        : entry.kinds[at - 2] === token.AT && toDomain(before?.text ?? ""));
    const joins =
      !isEither &&
      before !== undefined &&
      (kind === token.WORD || kind === token.QUOTED) &&
      (before.kind === token.WORD || before.kind === token.QUOTED) &&
      (kind === token.WORD || before.kind === token.WORD) &&
      (text.startsWith(".") || before.text.endsWith("."));
    if (joins) before.text += text;
    else found.push({ kind, text, gap });
    if (kind === token.AT) signs++;
  }
  return found;
}

type Why = Extract<Reading, { kind: "cannot-tell" }>["why"];

/** One address: local part, "@", domain or literal. */
function address(
  local: Word,
  at: Word,
  host: Word,
): Exclude<Reading, { kind: "no-address" | "cannot-tell" }> | Why {
  const isLocal = local.kind === token.WORD || local.kind === token.QUOTED;
  if (!isLocal || at.kind !== token.AT) return "not-an-address";
  const localPart = ASCII.test(local.text)
    ? local.text
    : local.text.replace(INVISIBLE, "");
  const refused = local.kind === token.WORD ? NOT_IN_WORD : CONTROL;
  if (localPart === "" || refused.test(localPart)) return "not-an-address";
  if (host.kind === token.LITERAL)
    return { kind: "address-literal", localPart, literal: host.text };
  const domain = host.kind === token.WORD ? toDomain(host.text) : null;
  return domain
    ? { kind: "mailbox", mailbox: { localPart, domain } }
    : "not-a-domain";
}

/** The short road for what nearly every entry is: `a@b`, or a name and `<a@b>`. */
function usual(entry: Scanner, from: number): Reading | null {
  const { kinds } = entry;
  const isUsual =
    entry.signs === 1 &&
    kinds[from] === token.WORD &&
    kinds[from + 1] === token.AT &&
    kinds[from + 2] === token.WORD &&
    (entry.count === from + 3 ||
      (entry.count === from + 4 && kinds[from + 3] === token.CLOSE));
  if (!isUsual) return null;
  const localPart = entry.text(from);
  if (!isPrintable(localPart)) return null;
  const domain = toDomain(entry.text(from + 2));
  return domain && { kind: "mailbox", mailbox: { localPart, domain } };
}

function isPrintable(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code >= 0x7f || code === 0x29) return false;
    if (code >= 0x5b && code <= 0x5d) return false;
  }
  return true;
}

/** Addresses without angle brackets: one, or several between white space. */
function plain(entry: Scanner, out: Reading[]): void {
  const all = words(entry, 0, entry.count);
  const found: Reading[] = [];
  let why: Why | null = all.length % 3 === 0 ? null : "extra-words";
  for (let at = 0; why === null && at < all.length; at += 3) {
    const [local, sign, host] = [all[at], all[at + 1], all[at + 2]];
    if (!local || !sign || !host) break;
    const read = address(local, sign, host);
    if (typeof read === "string") why = read;
    // Only white space separates: "a@good.example(x)evil.example" is no list.
    else if (at > 0 && local.gap !== token.SPACE) why = "two-addresses";
    else found.push(read);
  }
  if (why) out.push({ kind: "cannot-tell", text: entry.source(), why });
  else for (const one of found) out.push(one);
}

/** `phrase <addr-spec>`; a name that holds an address must hold the same one. */
function angled(entry: Scanner, first: number, out: Reading[]): void {
  const { kinds, count } = entry;
  const tell = (why: Why) =>
    out.push({ kind: "cannot-tell", text: entry.source(), why });
  let from = first + 1;
  while (from < count && kinds[from] === token.OPEN) from++;
  let to = from;
  while (to < count && kinds[to] !== token.CLOSE) to++;
  for (let at = to; at < count; at++) {
    if (kinds[at] === token.OPEN || kinds[at] === token.AT)
      return void tell("two-addresses");
    // "<a@x.example>.y.example": what clings to the bracket may be the domain's.
    const text = kinds[at] === token.CLOSE ? "" : entry.text(at);
    const clings = entry.gaps[at] !== token.SPACE || text.startsWith(".");
    if (clings && SPEAKS.test(text)) return void tell("extra-words");
  }
  // RFC 5322 4.4: a source route is read over; RFC 5321 C: it is ignored.
  if (from < to && kinds[from] === token.AT) {
    // Not indexOf: beyond `to` stand an older entry's tokens.
    let colon = from;
    while (colon < to && kinds[colon] !== token.COLON) colon++;
    if (colon === to) return void tell("not-an-address");
    from = colon + 1;
  }
  const inside = words(entry, from, to, true);
  const [local, sign, host, more] = inside;
  if (!local || !sign || !host || more)
    return void (inside.some(({ kind }) => kind === token.AT)
      ? tell("not-an-address")
      : namesOnly(entry.source(), out));
  const read = address(local, sign, host);
  if (typeof read === "string") return void tell(read);
  if (kinds.lastIndexOf(token.AT, first) >= 0) {
    const [a, b, c, d] = words(entry, 0, first);
    const same =
      a &&
      b &&
      c &&
      !d &&
      JSON.stringify(address(a, b, c)) === JSON.stringify(read);
    if (!same) return void tell("two-addresses");
  }
  out.push(read);
}

function namesOnly(text: string, out: Reading[]): void {
  if (SPEAKS.test(text)) out.push({ kind: "no-address", text });
}

/** The mailboxes of `text` in their order; an empty group (RFC 6854) yields none. */
export function readMailboxes(text: string): Reading[] {
  const out: Reading[] = [];
  /** Fragments before a comma that may be the first half of a name. */
  const fragments: string[] = [];
  const settle = () => {
    for (const one of fragments) namesOnly(one, out);
    fragments.length = 0;
  };
  const entry = scanner(text);
  while (entry.next()) {
    const { open } = entry;
    if (entry.unclosed) {
      settle();
      const whole = entry.source();
      if (SPEAKS.test(whole))
        out.push({ kind: "cannot-tell", text: whole, why: "unclosed" });
    } else if (entry.signs === 0) {
      const whole = entry.source();
      if (entry.count > 0) fragments.push(whole);
      // "(bob@x.example)" is a comment, and yet somebody was meant.
      else if (whole.includes("@"))
        out.push({ kind: "cannot-tell", text: whole, why: "not-an-address" });
      if (entry.end !== ",") settle();
    } else if (open >= 0) {
      // "Doe, Jane <jane@example.org>" is one mailbox: the comma is the name's.
      fragments.length = 0;
      const mailbox = usual(entry, open + 1);
      if (mailbox) out.push(mailbox);
      else angled(entry, open, out);
    } else {
      settle();
      const mailbox = usual(entry, 0);
      if (mailbox) out.push(mailbox);
      else plain(entry, out);
    }
  }
  settle();
  return out;
}

/**
 * The part of a field's text that is no longer being typed: up to the separator after
 * its last address. "anna@example.org, be" → "anna@example.org,".
 */
export function committed(text: string): string {
  let length = 0;
  const entry = scanner(text);
  while (entry.next())
    if (entry.end !== "" && entry.signs > 0) length = entry.to;
  return text.slice(0, length);
}
