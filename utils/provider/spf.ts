// A domain's SPF record (RFC 7208) read for one purpose: which other names it lets
// speak for itself. Nothing is evaluated and no address is compared. An include may
// be a leftover, so it is a hint of a mailbox provider and never more.

export interface SpfRecord {
  /** Names of `include:`, and of `redirect=` where there is no `all` (6.1), in order. */
  readonly names: readonly string[];
  /** Terms that would cost a receiver a DNS look-up (4.6.4). */
  readonly lookups: number;
}

/** 4.6.4: a receiver stops after so many; what stands beyond them speaks for nobody. */
export const MAX_LOOKUPS = 10;

const TERM = /^([+?~-]?)(include|a|mx|ptr|exists|all)(?:[:/](.*))?$/;
const NAME = /^(?=.{1,253}$)([a-z0-9_-]{1,63}\.)+[a-z0-9-]{2,63}$/;

/** A name without macros (7): those depend on the message and point to nobody. */
function plainName(text: string | undefined): string | null {
  const name = text?.toLowerCase().replace(/\.$/, "") ?? "";
  return NAME.test(name) ? name : null;
}

/**
 * `texts`: a name's TXT records. null: there is no SPF record, or more than one,
 * which is a permanent error (4.5) and tells nothing.
 */
export function readSpf(texts: readonly string[]): SpfRecord | null {
  const records = texts.filter((text) => /^v=spf1( |$)/i.test(text));
  const [only] = records;
  if (only === undefined || records.length > 1) return null;
  const names: string[] = [];
  let lookups = 0;
  let all = false;
  let redirect: string | null = null;
  for (const term of only.split(" ").slice(1)) {
    const modifier = /^redirect=(.+)$/i.exec(term);
    if (modifier) {
      redirect = plainName(modifier[1]);
      continue;
    }
    const [, qualifier, mechanism, value] = TERM.exec(term.toLowerCase()) ?? [];
    if (mechanism === "all") all = true;
    if (mechanism === undefined || mechanism === "all") continue;
    lookups++;
    // "-include:" takes the right away: it does not point to a provider.
    const name =
      mechanism === "include" && qualifier !== "-" ? plainName(value) : null;
    if (name !== null && lookups <= MAX_LOOKUPS) names.push(name);
  }
  if (redirect !== null && !all) {
    lookups++;
    if (lookups <= MAX_LOOKUPS) names.push(redirect);
  }
  return { names: [...new Set(names)], lookups };
}
