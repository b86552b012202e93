// Verdicts, desks and accounts for the gallery: one of every kind, told by the product's
// own functions from the catalogue, so that the gallery shows real sentences.
import type { Desk, OpenMessage } from "../../utils/desk.ts";
import type { Standing } from "../../utils/display/account.ts";
import { type Domain, toDomain } from "../../utils/mailbox/domain.ts";
import {
  type Classified,
  classifyConsumer,
  NOTHING_SEEN,
} from "../../utils/provider/classify.ts";
import type { Writing } from "../../utils/protocol.ts";
import { tell } from "../../utils/tell.ts";
import type { Verdict } from "../../utils/verdict.ts";

export const NOW = Date.UTC(2026, 10, 24, 9, 30);

export function domain(text: string): Domain {
  const found = toDomain(text);
  if (!found) throw new Error(`${text} is no domain`);
  return found;
}

const NETWORK = {
  asn: 24940,
  name: "Hetzner Online GmbH",
  date: "2026-06-17",
  registered: "DE",
} as const;

const asked = (exchange: string): Verdict["mx"] => ({
  kind: "mx",
  exchanges: [{ preference: 10, exchange }],
  dropped: [],
});

function verdict(
  name: string,
  seen: Partial<Classified>,
  mx: Verdict["mx"] = asked(`mx.${name}`),
): Verdict {
  const evidence = [
    {
      basis: "mx",
      what: `mx.${name}`,
      points: null,
      source: null,
      date: null,
    },
  ] as const;
  return tell(
    domain(name),
    mx,
    { ...NOTHING_SEEN, evidence, ...seen },
    {
      resolver: "https://dns.digitale-gesellschaft.ch/dns-query",
      now: NOW,
      ttl: 3600,
      network: NETWORK,
    },
  );
}

/** A domain that the package answers. */
export const consumer = (name: string): Verdict =>
  tell(
    domain(name),
    { kind: "not-asked" },
    classifyConsumer(domain(name)) ?? NOTHING_SEEN,
    { resolver: null, now: NOW, ttl: null, network: null },
  );

const provider = (id: string) =>
  ({ keeper: { kind: "provider", id }, confidence: "stated" }) as const;

/** One verdict of every kind that a row can tell. */
export const verdicts: readonly Verdict[] = [
  verdict("gmx.net", provider("gmx"), { kind: "not-asked" }),
  verdict("bakery.example.fr", provider("google")),
  verdict("city.example.dk", {
    ...provider("microsoft"),
    gateway: "proofpoint",
  }),
  verdict("proton.me", provider("proton"), { kind: "not-asked" }),
  verdict("split.example.org", {
    ...provider("google"),
    also: [{ kind: "provider", id: "microsoft" }],
  }),
  verdict("hidden.example.com", { gateway: "mimecast", likely: "microsoft" }),
  verdict("florist.example.de", {
    keeper: { kind: "own-name", network: NETWORK },
    confidence: "weak",
  }),
  verdict("club.example.at", {
    keeper: { kind: "self-hosted", network: NETWORK },
    confidence: "strong",
  }),
  verdict("alias.example.net", {
    keeper: { kind: "forwarder", id: "simplelogin" },
    confidence: "stated",
  }),
  verdict("unknown.example.it", {}),
  verdict("parked.example.com", {
    keeper: { kind: "parked", id: null },
  }),
  verdict("no-mail.example.eu", {}, { kind: "null-mx" }),
  verdict("mistyped.example.eu", {}, { kind: "no-domain" }),
  verdict(
    "slow.example.org",
    {},
    {
      kind: "temporary-failure",
      reason: { kind: "timeout" },
    },
  ),
  verdict(
    "a-very-long-name-of-a-municipal-company-for-water-and-waste.example.at",
    provider("microsoft"),
  ),
];

export const standingsOf = (
  some: readonly Verdict[],
): ReadonlyMap<string, Standing> =>
  new Map(some.map((one) => [one.domain, { verdict: one, looking: false }]));

export const named = (name: string): Verdict => {
  const found = verdicts.find((one) => one.domain === name);
  if (!found) throw new Error(`no sample ${name}`);
  return found;
};

export function writing(
  sender: string | null,
  recipients: readonly (readonly [name: string, people: number])[],
  unreadable = 0,
): Writing {
  return {
    adapter: "roundcube",
    sender: sender === null ? null : domain(sender),
    recipients: recipients.map(([name, people]) => ({
      domain: domain(name),
      people,
      fields: ["to"],
    })),
    unreadable,
  };
}

export function deskOfMessages(
  messages: readonly Writing[],
  standings: ReadonlyMap<string, Standing> = standingsOf(verdicts),
): Desk {
  return {
    messages: messages.map((one, at): OpenMessage => ({
      tab: 1,
      frame: 0,
      origin: "https://webmail.example.org",
      id: String(at),
      writing: one,
      at: NOW - at,
    })),
    intents: [],
    asked: [],
    left: [],
    standings,
  };
}
