// The resolver's door: names that are never asked, because no public DNS answers
// for them and the question itself would tell something about a private network.
// IANA "Special-Use Domain Names" registry, read 2026-11-24; one row a name.

const SPECIAL_USE: ReadonlyMap<string, string> = new Map([
  ["alt", "RFC 9476"],
  ["example", "RFC 6761"],
  ["home.arpa", "RFC 8375"],
  ["in-addr.arpa", "RFC 6761"],
  ["internal", "ICANN resolution 2024-07-29"],
  ["invalid", "RFC 6761"],
  ["ip6.arpa", "RFC 6761"],
  ["ipv4only.arpa", "RFC 8880"],
  ["local", "RFC 6762"],
  ["localhost", "RFC 6761"],
  ["onion", "RFC 7686"],
  ["resolver.arpa", "RFC 9462"],
  ["service.arpa", "RFC 9665"],
  ["test", "RFC 6761"],
]);

/**
 * True for a name that must not be asked: a special-use name, anything below one,
 * or a single label. `name`: lower case, no trailing dot.
 */
export function isSpecialUse(name: string): boolean {
  const labels = name.split(".");
  if (labels.length < 2) return true;
  return labels.some((_, index) =>
    SPECIAL_USE.has(labels.slice(index).join(".")),
  );
}
