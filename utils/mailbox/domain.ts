// Text → Domain: the one function that makes the branded string. What is not a
// Domain can neither be sent to the worker nor looked up. Syntax alone: lower case,
// A-labels, at least two of them, no trailing dot (RFC 5321 2.3.5, RFC 1123 2.1).
// Names that are never asked are the resolver's business (dns/special-use.ts).

declare const brand: unique symbol;

/** A syntactically sound domain in its one spelling. */
export type Domain = string & { readonly [brand]: true };

/** RFC 5321 4.1.2: Local-part "@" Domain. */
export interface Mailbox {
  /** As it was written, quotes and escapes of a quoted string resolved. */
  readonly localPart: string;
  readonly domain: Domain;
}

const MAX_OCTETS = 253;
/**
 * Zero-width and soft characters that copying leaves behind, marks and embeddings of
 * direction too. Overrides (U+202D, U+202E) stay, and so make no Domain: they deceive.
 */
export const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/g;
/** Characters that would make a URL's host end or begin elsewhere, and every control. */
const NOT_A_NAME = /[\u0000-\u0020\u007f"#%/:;<>?@[\\\]^`{|},()]/;
const ASCII = /^[\u0000-\u007f]*$/;

function viaUrl(text: string): string | null {
  if (NOT_A_NAME.test(text)) return null;
  try {
    // UTS #46 mapping and Punycode by the platform; a full-width dot is a dot there.
    return new URL(`http://${text}`).hostname;
  } catch {
    return null;
  }
}

/**
 * True for labels of lower-case letters, digits and inner hyphens, two at least, the
 * last not a number alone. One walk: it is asked for every recipient.
 */
function isSpelled(text: string): boolean {
  const { length } = text;
  let label = 0; // length so far
  let dots = 0;
  let digitsOnly = true;
  let last = 0x2d;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) digitsOnly = false;
    else if (code === 0x2d) {
      if (label === 0) return false;
      digitsOnly = false;
    } else if (code === 0x2e) {
      if (label === 0 || last === 0x2d) return false;
      dots++;
      label = -1;
      digitsOnly = true;
    } else if (code < 0x30 || code > 0x39) return false;
    if (++label > 63) return false;
    last = code;
  }
  return (
    dots > 0 &&
    label > 0 &&
    last !== 0x2d &&
    !digitsOnly &&
    length <= MAX_OCTETS
  );
}

/** One trailing dot is accepted; null for whatever is no domain of mail. */
export function toDomain(text: string): Domain | null {
  if (isSpelled(text)) return text as Domain; // see the cast below
  const visible = ASCII.test(text) ? text : text.replace(INVISIBLE, "");
  const lower = visible.toLowerCase();
  const ascii = ASCII.test(lower) ? lower : viaUrl(lower);
  if (ascii === null) return null;
  const bare = ascii.endsWith(".") ? ascii.slice(0, -1) : ascii;
  if (!isSpelled(bare)) return null;
  // The one cast: what passed the lines above is what the brand says.
  return bare as Domain;
}
