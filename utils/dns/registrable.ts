// Registrable domain: public suffix + 1, by tldts' copy of the Public Suffix List
// (ICANN part, so that two customers of one host are not taken for one house's names).
import { getDomain } from "tldts";

/** null where the name is itself a public suffix or no domain name. */
export function registrable(name: string): string | null {
  return getDomain(name, {
    allowPrivateDomains: false,
    extractHostname: false,
  });
}
