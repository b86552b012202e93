// What the facts of the catalogue rest on, named once. Tokens (suffixes, markers,
// consumer domains) were read from data sets; legal facts from a page that states them.
// `fromMemory` marks what nobody has looked up: it never counts as verified.
import type { Source, Token } from "../record.ts";

/** Seen in real DNS records, and counted there. */
export const corpus: Source = {
  source:
    "MX, SPF, DKIM and autodiscover records of public bodies collected by the mxmap projects (MIT and CC BY-SA 4.0), counted",
  date: "2026-07",
  verified: true,
};

/** Thunderbird's autoconfiguration database: domains of a provider's mailboxes. */
export const ispdb: Source = {
  source: "https://github.com/thunderbird/autoconfig, folder ispdb",
  date: "2026-11-24",
  verified: true,
};

/** Provider tables in the code of other classifiers: read there, not in DNS. */
export const mxmapIt: Source = {
  source: "https://github.com/mxmap-it/mxmap.it, provider constants",
  date: "2026-07",
  verified: true,
};
export const mxmapFr: Source = {
  source: "mxmap-fr, provider constants",
  date: "2026-07",
  verified: true,
};
export const mxmapHu: Source = {
  source:
    "https://github.com/complexity-science-hub/mxmap-hu, provider signatures",
  date: "2026-07",
  verified: true,
};
export const mxmapAt: Source = {
  source:
    "https://github.com/complexity-science-hub/mxmap-at, provider signatures",
  date: "2026-06",
  verified: true,
};
export const esorics: Source = {
  source: "https://github.com/mxmap/esorics2026, provider signatures",
  date: "2026-04",
  verified: true,
};
export const mxsniff: Source = {
  source: "https://github.com/jace/mxsniff, table of mail exchangers",
  date: "2023",
  verified: true,
};
export const imc2021: Source = {
  source: "https://github.com/ucsdsysnet/mx_inference, heuristics (IMC 2021)",
  date: "2021",
  verified: true,
};
export const providerLinks: Source = {
  source: "https://github.com/MikkelScheike/email-provider-links",
  date: "2026",
  verified: true,
};
export const ankaboot: Source = {
  source:
    "https://github.com/ankaboot-source/email-open-data, provider domains (CC0)",
  date: "2026",
  verified: true,
};

/** Written down without opening a page: to be looked up before it is relied on. */
export const fromMemory: Source = {
  source: "general knowledge, no page opened",
  date: "2026-11-24",
  verified: false,
};

/** A page that states the fact, read on `date`. */
export const page = (source: string, date = "2026-11-24"): Source => ({
  source,
  date,
  verified: true,
});

/** A domain's record at its registrar's WHOIS server (RFC 3912), as of `date`. */
export const whois = (
  server: string,
  domain: string,
  date: string,
): Source => ({
  source: `whois://${server}/${domain}`,
  date,
  verified: true,
});

/** Names that rest on one source. */
export const from = (source: Source, ...names: string[]): readonly Token[] =>
  names.map((name): Token => [name, source]);
