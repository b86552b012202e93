// What else DNS tells of a domain whose exchangers do not say who keeps its mailboxes:
// DKIM selectors, autodiscover and SPF that lead to a house of the catalogue. The flat
// signs are asked in one parallel wave; SPF includes after it, level by level, by
// whoever still needs them. Comes out: names that were seen, and whose they are.
import type { Ask } from "../dns/mx.ts";
import type { Answer, Failure } from "../dns/doh.ts";
import {
  findAutodiscover,
  findDkim,
  findSpf,
  keepsMailboxes,
  type Match,
  recordById,
} from "./find.ts";
import type { EvidenceBasis } from "./keeper.ts";
import type { Source } from "./record.ts";
import { MAX_LOOKUPS, readSpf } from "./spf.ts";

/** A name that leads to a house which keeps mailboxes. */
export interface Sign {
  readonly basis: EvidenceBasis & ("dkim" | "autodiscover" | "spf");
  readonly what: string;
  readonly match: Match;
}

export interface Signs {
  readonly signs: readonly Sign[];
  /** SPF names that are nobody's we know: their own records may tell. */
  readonly unread: readonly string[];
  /** SPF look-ups spent so far (RFC 7208 4.6.4). */
  readonly lookups: number;
  /** A question failed for a while: what was found is not all there may be. */
  readonly failed: boolean;
}

/** Where signs were not asked for. */
export const NO_SIGNS: Signs = {
  signs: [],
  unread: [],
  lookups: 0,
  failed: false,
};

/** DKIM selectors by which houses sign for their customers' domains, as CNAMEs. */
const SELECTORS = [
  "selector1", // Microsoft
  "selector2",
  "google",
  "s1",
  "fm1", // Fastmail
  "protonmail",
  "MBO0001", // mailbox.org
] as const;

/** Google signs with a key of the domain's own, by default as a TXT record at "google". */
const GOOGLE_SELECTOR = "google";
const GOOGLE_SOURCE: Source = {
  source: "https://support.google.com/a/answer/11611356",
  date: "2026-11-24",
  verified: true,
};

const sign = (
  basis: Sign["basis"],
  what: string,
  match: Match | null,
): Sign[] =>
  match && keepsMailboxes(match.record) ? [{ basis, what, match }] : [];

const targets = (answer: Answer | Failure): readonly string[] =>
  answer.kind === "answer" ? answer.aliases : [];

const texts = (answer: Answer | Failure): readonly string[] =>
  answer.kind === "answer"
    ? answer.records.flatMap((one) => (one.type === "TXT" ? [one.text] : []))
    : [];

/** Names of one SPF record: signs where they are known, else names to read further. */
function fromSpf(
  answer: Answer | Failure,
  before: number,
): Pick<Signs, "signs" | "unread" | "lookups"> {
  const record = readSpf(texts(answer));
  if (!record) return { signs: [], unread: [], lookups: before };
  const lookups = before + record.lookups;
  return {
    signs: record.names.flatMap((name) => sign("spf", name, findSpf(name))),
    // A known relay's or gateway's record names its own servers, not the domain's.
    unread: record.names.filter((name) => !findSpf(name)),
    lookups,
  };
}

/** The flat wave: every question at once. */
export async function flatSigns(domain: string, ask: Ask): Promise<Signs> {
  const [spf, autodiscover, service, key, ...selectors] = await Promise.all([
    ask(domain, "TXT"),
    ask(`autodiscover.${domain}`, "CNAME"),
    ask(`_autodiscover._tcp.${domain}`, "SRV"),
    ask(`${GOOGLE_SELECTOR}._domainkey.${domain}`, "TXT"),
    ...SELECTORS.filter((one) => one !== GOOGLE_SELECTOR).map((selector) =>
      ask(`${selector.toLowerCase()}._domainkey.${domain}`, "CNAME"),
    ),
  ]);
  const services =
    service.kind === "answer"
      ? service.records.flatMap((one) =>
          one.type === "SRV" ? [one.target] : [],
        )
      : [];
  const dkim = [key, ...selectors].flatMap(targets);
  const google = recordById("google");
  const signedByGoogle =
    google !== null &&
    targets(key).length === 0 &&
    texts(key).some((text) => /(^|;)\s*p=[A-Za-z0-9+/]/.test(text));
  const read = fromSpf(spf, 0);
  return {
    ...read,
    signs: [
      ...unique(dkim.flatMap((name) => sign("dkim", name, findDkim(name)))),
      ...(signedByGoogle
        ? sign("dkim", `${GOOGLE_SELECTOR}._domainkey.${domain}`, {
            record: google,
            suffix: "",
            source: GOOGLE_SOURCE,
          })
        : []),
      ...unique(
        [...targets(autodiscover), ...services].flatMap((name) =>
          sign("autodiscover", name, findAutodiscover(name)),
        ),
      ),
      ...read.signs,
    ],
    failed: [spf, autodiscover, service, key, ...selectors].some(
      ({ kind }) => kind === "failure",
    ),
  };
}

/** One sign of a basis and house is enough: selector1 and selector2 say the same. */
function unique(signs: readonly Sign[]): Sign[] {
  const seen = new Set<string>();
  return signs.filter(({ basis, match }) => {
    const key = `${basis} ${match.record.id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The next level of SPF names, all at once; null where there is none, or where a
 * receiver would have stopped as well.
 */
export async function nextSpfLevel(
  before: Signs,
  ask: Ask,
): Promise<Signs | null> {
  const names = before.unread.slice(0, MAX_LOOKUPS);
  if (names.length === 0 || before.lookups > MAX_LOOKUPS) return null;
  const answers = await Promise.all(names.map((name) => ask(name, "TXT")));
  let lookups = before.lookups;
  const signs: Sign[] = [];
  const unread: string[] = [];
  for (const answer of answers) {
    const read = fromSpf(answer, lookups);
    lookups = read.lookups;
    signs.push(...read.signs);
    unread.push(...read.unread.filter((name) => !before.unread.includes(name)));
  }
  return {
    signs: [...before.signs, ...signs],
    unread: [...new Set(unread)],
    lookups,
    failed: before.failed || answers.some(({ kind }) => kind === "failure"),
  };
}
