// DNS-over-HTTPS resolvers that a person can choose, with operator, country and
// what their operators say of logging and filtering. Two public lists were read:
// DNSCrypt/dnscrypt-resolvers v3/public-resolvers.md (2026-07-24) and
// AdguardTeam/KnowledgeBaseDNS dns-providers.md (2026-07-21). `verified` says
// whether the operator's own page was opened as well.

/** What operators say that they log or filter; every language has a word for each. */
export type Policy =
  "none" | "no personal data, no client address" | "domains under EU sanctions";

export interface Resolver {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly operator: string;
  /** ISO 3166-1 alpha-2 of the operator's seat. */
  readonly country: string;
  readonly logging: Policy;
  readonly filtering: Policy;
  readonly role: "default" | "failover";
  readonly source: string;
  readonly date: string;
  readonly verified: boolean;
}

const lists = {
  source:
    "https://github.com/DNSCrypt/dnscrypt-resolvers/blob/master/v3/public-resolvers.md",
  date: "2026-07-24",
  verified: false,
} as const;

export const resolvers: readonly Resolver[] = [
  {
    id: "quad9-unfiltered",
    name: "Quad9",
    url: "https://dns10.quad9.net/dns-query",
    operator: "Quad9 Foundation",
    country: "CH",
    logging: "no personal data, no client address",
    filtering: "none",
    role: "default",
    source: "https://quad9.net/privacy/compliance-and-applicable-law/",
    date: "2026-11-24",
    verified: true,
  },
  {
    id: "mullvad",
    name: "Mullvad",
    url: "https://dns.mullvad.net/dns-query",
    operator: "Mullvad VPN AB",
    country: "SE",
    logging: "none",
    filtering: "none",
    role: "default",
    ...lists,
  },
  {
    id: "cznic-odvr",
    name: "CZ.NIC ODVR",
    url: "https://odvr.nic.cz/dns-query",
    operator: "CZ.NIC",
    country: "CZ",
    logging: "none",
    filtering: "none",
    role: "default",
    ...lists,
  },
  {
    id: "dns4all",
    name: "DNS4All",
    url: "https://doh.dns4all.eu/dns-query",
    operator: "SIDN Labs",
    country: "NL",
    logging: "none",
    filtering: "domains under EU sanctions",
    role: "default",
    ...lists,
  },
  {
    id: "wikimedia",
    name: "Wikimedia DNS",
    url: "https://wikimedia-dns.org/dns-query",
    operator: "Wikimedia Foundation",
    country: "US",
    logging: "none",
    filtering: "none",
    role: "default",
    ...lists,
  },
  {
    id: "digitale-gesellschaft",
    name: "Digitale Gesellschaft",
    url: "https://dns.digitale-gesellschaft.ch/dns-query",
    operator: "Digitale Gesellschaft",
    country: "CH",
    logging: "none",
    filtering: "none",
    role: "failover",
    ...lists,
  },
  {
    id: "applied-privacy",
    name: "Applied Privacy",
    url: "https://doh.applied-privacy.net/query",
    operator: "Foundation for Applied Privacy",
    country: "AT",
    logging: "none",
    filtering: "none",
    role: "failover",
    ...lists,
  },
  {
    id: "restena",
    name: "RESTENA",
    url: "https://dnspub.restena.lu/dns-query",
    operator: "Fondation RESTENA",
    country: "LU",
    logging: "none",
    filtering: "none",
    role: "failover",
    ...lists,
  },
  {
    id: "ffmuc",
    name: "Freifunk München",
    url: "https://doh.ffmuc.net/dns-query",
    operator: "Freifunk München",
    country: "DE",
    logging: "none",
    filtering: "none",
    role: "failover",
    ...lists,
  },
  {
    id: "fdn",
    name: "FDN",
    url: "https://ns1.fdn.fr/dns-query",
    operator: "French Data Network",
    country: "FR",
    logging: "none",
    filtering: "none",
    role: "failover",
    ...lists,
  },
  {
    id: "a-and-a",
    name: "Andrews & Arnold",
    url: "https://dns.aa.net.uk/dns-query",
    operator: "Andrews & Arnold Ltd",
    country: "GB",
    logging: "none",
    filtering: "none",
    role: "failover",
    ...lists,
  },
];
