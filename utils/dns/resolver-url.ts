// A resolver's address as a person writes or pastes it becomes the URL that is asked,
// or nothing. RFC 8484 (4.1, 9) lets an operator publish a URI template (RFC 6570):
// "https://dns.example/dns-query{?dns}". Its one variable is what every question
// adds, so it is taken off; any other template cannot be asked.
import { isResolverUrl } from "./doh.ts";

/** What a resolver is asked to see whether it answers: nobody's name (RFC 6761 6.5). */
export const HARMLESS_NAME = "example.com";

const DNS_VARIABLE = "{?dns}";

/** Normalised, so that the same resolver written twice is one; null: it cannot be asked. */
export function resolverUrlOf(text: string): string | null {
  const written = text.trim();
  const bare = written.endsWith(DNS_VARIABLE)
    ? written.slice(0, -DNS_VARIABLE.length)
    : written;
  if (!isResolverUrl(bare)) return null;
  const url = new URL(bare);
  url.hash = "";
  url.searchParams.delete("dns");
  return url.href;
}
