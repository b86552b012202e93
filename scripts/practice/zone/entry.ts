// One domain of the practice zone as it stands in the data files, and the list
// of sources its facts come from. Data files import this and nothing else.
// Promise: whatever no source gives is named in `synthetic`. TTLs and the
// records at the apex of the root are made up for all of them (see records.ts).

/** What a source did not give and was therefore made up. */
export type Synthetic =
  | "preference" // the source has the exchangers as a sorted list
  | "address" // always from a documentation range (RFC 5737, RFC 3849)
  | "service" // priority, weight and port of an SRV record
  | "everything"; // the domain exists in this zone alone

/** How the practice server treats a domain beyond its records. */
export type Behaviour =
  | { readonly kind: "servfail" }
  | { readonly kind: "slow"; readonly milliseconds: number };

/** Names are A-labels in presentation format (RFC 1035 5.1), without the final dot. */
export interface ZoneEntry {
  readonly domain: string;
  readonly source: SourceId;
  /** Day the source's data was made; where it does not say, the day it was read. */
  readonly date: string;
  /** "preference exchange"; "0 ." is a null MX (RFC 7505). */
  readonly mx?: readonly string[];
  readonly a?: readonly string[];
  readonly aaaa?: readonly string[];
  readonly txt?: readonly string[];
  /** Owner relative to the domain → target. */
  readonly cname?: Readonly<Record<string, string>>;
  /** Owner relative to the domain → "priority weight port target" (RFC 2782). */
  readonly srv?: Readonly<Record<string, string>>;
  readonly synthetic?: readonly Synthetic[];
  readonly behaviour?: Behaviour;
}

interface ZoneSource {
  readonly where: string;
  readonly licence: string;
  /** The source gives MX preferences. */
  readonly preference: boolean;
}

const MIT = "MIT";
/** Facts read one by one from a page; nothing but the fact was taken. */
const FACT = "single facts";

export const SOURCES = {
  "mxmap.ch": {
    where: "github.com/davidhuser/mxmap, data.json",
    licence: MIT,
    preference: false,
  },
  "mxmap-at": {
    where: "github.com/complexity-science-hub/mxmap-at, data/data.min.json",
    licence: MIT,
    preference: false,
  },
  "mxmap-dk-nordic": {
    where: "github.com/KimTholstorf/mxmap-dk, data/dns_cache and data.json",
    licence: MIT,
    preference: false,
  },
  "mxmap-dk-companies": {
    where:
      "github.com/KimTholstorf/mxmap-dk, data/omxc20_classified.json and data/omxs30_classified.json",
    licence: MIT,
    preference: false,
  },
  "mxmap-in": {
    where: "github.com/jesbinjoseph/mxmap, data.json",
    licence: MIT,
    preference: false,
  },
  esorics2026: {
    where: "github.com/mxmap/esorics2026, output/export.xlsx",
    licence: MIT,
    preference: false,
  },
  "well-known-mx": {
    where:
      "a public code file with a table WELL_KNOWN_MX_PROVIDERS; author and date not known",
    licence: FACT,
    preference: true,
  },
  "live-mx-2026-10-08": {
    where:
      "github.com/tinkrland/themailtell, research/sources/live-mx-2026-10-08.txt (answers of a public DoH server)",
    licence: FACT,
    preference: true,
  },
  domaincheckup: {
    where:
      "domaincheckup.net/domain/proton.me (SOA serial of the zone then: 2025101827)",
    licence: FACT,
    preference: true,
  },
  "posteo-postmaster": {
    where:
      "posteo.de/site/postmaster: hosts that send or receive; the MX set may be smaller",
    licence: FACT,
    preference: false,
  },
  "gmx-exchangers": {
    where:
      "public delivery logs and host tables name mx00 and mx01.emig.gmx.net for gmx.net and gmx.de",
    licence: FACT,
    preference: false,
  },
  "made-up": {
    where: "synthetic, no such registration claimed",
    licence: "this project's",
    preference: false,
  },
} as const satisfies Record<string, ZoneSource>;

export type SourceId = keyof typeof SOURCES;
