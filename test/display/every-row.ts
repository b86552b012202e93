// One domain for every kind of row that a popup can show, and messages to them.
import type { Standing } from "../../utils/display/account.ts";
import type { OpenMessage } from "../../utils/desk.ts";
import type { Verdict } from "../../utils/verdict.ts";
import { domainOf } from "../practice-ask.ts";
import {
  entity,
  headline,
  keptVerdict,
  unknownVerdict,
} from "../verdict-sample.ts";

const verdicts: Record<string, Verdict> = {
  "own.org": keptVerdict("own.org", "house", "DE", { endToEnd: true }),
  "same.org": keptVerdict("same.org", "house", "DE", { endToEnd: true }),
  "a.org": keptVerdict("a.org", "gated", "IE", {
    gateway: { id: "gate", name: "Gate" },
    parent: entity("US"),
    headline: headline(["IE", "US"], true),
    claims: [
      {
        country: "IE",
        via: "operator",
        subject: "House in IE",
        confidence: "weak",
      },
      {
        country: "US",
        via: "parent",
        subject: "House in US",
        confidence: "weak",
      },
      { country: "GB", via: "gateway", subject: "Gate", confidence: "stated" },
    ],
  }),
  "split.org": keptVerdict("split.org", "split", "CH", {
    also: [
      { keeper: { kind: "unknown", exchange: null }, name: null },
      { keeper: { kind: "provider", id: "b" }, name: "Other" },
    ],
    likely: { id: "likely", name: "Likely" },
    operator: entity("CH", false),
    resolver: null,
  }),
  "forward.org": keptVerdict("forward.org", "fwd", "FR", {
    keeper: { kind: "forwarder", id: "fwd" },
  }),
  "bakery.fr": unknownVerdict("bakery.fr", {
    keeper: {
      kind: "own-name",
      network: {
        asn: 64500,
        name: "Net",
        date: "2026-11-01",
        registered: "FR",
      },
    },
    headline: headline(["FR"], true),
    claims: [
      { country: "FR", via: "network", subject: "Net", confidence: "weak" },
    ],
  }),
  "desert.org": keptVerdict("desert.org", "desert", "AQ"),
  "self.org": unknownVerdict("self.org", {
    keeper: { kind: "self-hosted", network: null },
  }),
  "parked.org": unknownVerdict("parked.org", {
    keeper: { kind: "parked", id: null },
  }),
  "unknown.org": unknownVerdict("unknown.org"),
  "offline.org": unknownVerdict("offline.org", {
    mx: { kind: "not-asked" },
    evidence: [],
  }),
  "null.org": unknownVerdict("null.org", { mx: { kind: "null-mx" } }),
  "none.org": unknownVerdict("none.org", { mx: { kind: "no-domain" } }),
  "broken.org": unknownVerdict("broken.org", {
    mx: { kind: "broken-mx", why: "localhost" },
  }),
  "private.org": unknownVerdict("private.org", { mx: { kind: "not-public" } }),
  "failed.org": unknownVerdict("failed.org", {
    mx: { kind: "temporary-failure", reason: { kind: "timeout" } },
  }),
  "mine.org": keptVerdict("mine.org", "other", "SE", {
    evidence: [
      {
        basis: "correction",
        what: "",
        points: "other",
        source: null,
        date: null,
      },
    ],
  }),
};
/** Every domain but the sender's. */
export const domains = Object.keys(verdicts).filter((one) => one !== "own.org");
export const standings: ReadonlyMap<string, Standing> = new Map(
  Object.entries(verdicts).map(([domain, verdict]) => [
    domain,
    { verdict, looking: false },
  ]),
);

export const message = (
  id: string,
  adapter: string,
  sender: string | null,
  to: readonly string[],
  unreadable = 0,
): OpenMessage => ({
  tab: 7,
  frame: 0,
  origin: "https://webmail.example.org",
  id,
  writing: {
    adapter,
    sender: sender === null ? null : domainOf(sender),
    recipients: to.map((domain, at) => ({
      domain: domainOf(domain),
      people: at + 1,
      fields: ["to"],
    })),
    unreadable,
  },
  at: 0,
});
