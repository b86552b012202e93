// The shape of a catalogue record: who keeps mailboxes, who stands in front of
// them, and what each of these facts rests on. Data files import this and nothing else.

/** ISO 3166-1 alpha-2, or XK (user-assigned). */
export type CountryCode = string;

/** What a fact rests on. `verified`: a person opened the page at `source` on `date`. */
export interface Source {
  /** A page's address, or the name of the data set the fact was read from. */
  readonly source: string;
  /** ISO date on which the source was read or made: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly verified: boolean;
}

/** A legal person and the country of its legal domicile. */
export interface Party extends Source {
  readonly name: string;
  readonly seat: CountryCode;
}

/** A DNS name that is a fact of its own: matched at label boundaries only. */
export type Token = readonly [name: string, source: Source];

export type ProviderKind =
  | "mailbox" // keeps mailboxes
  | "public-sector" // a platform that keeps mailboxes for public bodies
  | "forwarder" // passes mail on to a mailbox that DNS cannot show
  | "gateway" // receives first, filters, passes on
  | "relay" // takes mail in for software (inbound API): no mailbox of a person
  | "hoster" // shared servers that carry many domains' own-name mail
  | "cloud" // rents machines: in whose network, not whose mailboxes
  | "parked" // a parking service: nobody reads there
  | "verification"; // a leftover of domain verification: not an exchanger

export interface ProviderRecord {
  /** Stable key, kebab-case. */
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  /** The legal entity that runs the service. */
  readonly operator: Party;
  /** The ultimate parent, only where it differs from the operator. */
  readonly parent?: Party;
  /** Brand group that counts as one house in concentration, by name. */
  readonly group?: string;
  /** Suffixes of its mail exchangers' host names. */
  readonly mx?: readonly Token[];
  /** Domains of its consumer mailboxes: answered without a query. */
  readonly consumer?: readonly Token[];
  /** Names in SPF `include:`/`redirect=` that point to it (RFC 7208). */
  readonly spf?: readonly Token[];
  /** Those names are also included by domains that only send through it. */
  readonly spfForSending?: Source;
  /** Suffixes of DKIM selector CNAME targets that point to it. */
  readonly dkim?: readonly Token[];
  /** Suffixes of autodiscover CNAME/SRV targets that point to it. */
  readonly autodiscover?: readonly Token[];
  /** Its exchangers also filter for mailboxes that other houses keep. */
  readonly front?: Source;
  /** Published number of accounts. */
  readonly accounts?: Source & { readonly count: number };
  /** Mail between two of its own mailboxes is end-to-end encrypted by default. */
  readonly endToEnd?: Source;
}
