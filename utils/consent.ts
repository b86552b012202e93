// What is asked of the browser before a resolver may be asked: its host and, in
// Firefox, the consent to data transmission that goes with it (Firefox 140,
// `data_collection`). Chromium refuses that word and its types do not know it. And
// what is given back when nobody needs it any more.
import type { Browser } from "wxt/browser";

type Permissions = Browser.permissions.Permissions;

export function withConsent(origins: string[]): Permissions {
  return import.meta.env.FIREFOX
    ? Object.assign(
        { origins },
        { data_collection: ["personalCommunications"] },
      )
    : { origins };
}

/** The match pattern of an address's host; without the port, which Firefox matches by none. */
export function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

const patternsOf = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.map(patternOf)),
];

/** `webmails`: origins without a port; "https://*.mail.example" for all hosts below. */
const patternsAt = (webmails: readonly string[]): string[] =>
  webmails.map((origin) => `${origin}/*`);

/** What to ask for so that these resolvers may be asked and these webmails read. */
export function requestFor(
  resolvers: readonly string[],
  webmails: readonly string[] = [],
): Permissions {
  const origins = [
    ...new Set([...patternsOf(resolvers), ...patternsAt(webmails)]),
  ];
  return resolvers.length > 0 ? withConsent(origins) : { origins };
}

/**
 * What to give back once `resolvers` are asked no more: their hosts, as far as neither
 * another resolver nor a webmail needs them, and with the last resolver the consent.
 * null: nothing.
 */
export function noLongerNeeded(
  resolvers: readonly string[],
  stillAsked: readonly string[],
  webmails: readonly string[],
): Permissions | null {
  const needed = new Set([...patternsOf(stillAsked), ...patternsAt(webmails)]);
  const origins = patternsOf(resolvers).filter((one) => !needed.has(one));
  if (stillAsked.length === 0 && resolvers.length > 0)
    return withConsent(origins);
  return origins.length > 0 ? { origins } : null;
}
