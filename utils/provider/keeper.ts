// Who keeps a domain's mailboxes, as far as DNS tells, and what that rests on.

/** The network of an exchanger's address: never a place where mail is stored. */
export interface Network {
  /** Number and name of the autonomous system; null where it is none that we carry. */
  readonly asn: number | null;
  readonly name: string | null;
  /** ISO date of the routing data. */
  readonly date: string;
  /** Country in which the address block is registered, ISO 3166-1 alpha-2. */
  readonly registered: string;
}

export type Keeper =
  | { readonly kind: "provider"; readonly id: string }
  | { readonly kind: "public-sector"; readonly id: string }
  /** Passes mail on to a mailbox that DNS cannot show. */
  | { readonly kind: "forwarder"; readonly id: string }
  | { readonly kind: "parked"; readonly id: string | null }
  /** The domain's own server, with evidence: reverse name and network its own. */
  | { readonly kind: "self-hosted"; readonly network: Network | null }
  /** The exchanger bears the domain's own name; who runs it cannot be seen. */
  | { readonly kind: "own-name"; readonly network: Network | null }
  | { readonly kind: "unknown"; readonly exchange: string | null };

/**
 * stated: the exchanger's or the mailbox domain's own name says it; strong: several
 * names or an alias say it; weak: one indirect sign; none: it cannot be told.
 */
export type Confidence = "stated" | "strong" | "weak" | "none";

export type EvidenceBasis =
  | "consumer-domain" // the domain is one of the provider's own mailbox domains
  | "mx" // an exchanger's name
  | "mx-alias" // a CNAME behind an exchanger's name
  | "mx-backup" // an exchanger of lower preference
  | "own-name"
  | "dkim"
  | "autodiscover"
  | "spf"
  | "reverse-name"
  | "network"
  | "correction"; // the person's own word

export interface Evidence {
  readonly basis: EvidenceBasis;
  /** The name that was seen: a host, an include, an address. */
  readonly what: string;
  /** Record id of the catalogue that it points to, where it does. */
  readonly points: string | null;
  /** What the catalogue's fact rests on, and its date. */
  readonly source: string | null;
  readonly date: string | null;
}
