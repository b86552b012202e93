// The practice zone as an `Ask`, and a log of what was asked: the pipeline over
// recorded facts, without a server. What goes wrong by name can be handed in.
import type { Answer, Failure } from "../utils/dns/doh.ts";
import type { DnsRecord } from "../utils/dns/codec.ts";
import type { Ask } from "../utils/dns/mx.ts";
import type { DnsType } from "../utils/dns/wire.ts";
import { type Domain, toDomain } from "../utils/mailbox/domain.ts";
import type { ZoneRecord } from "../scripts/practice/zone/records.ts";
import { type Zone, practiceZone } from "../scripts/practice/zone.ts";

export interface LoggedAsk {
  readonly ask: Ask;
  /** "MX abb.com", in the order of asking. */
  readonly asked: string[];
}

export function domainOf(text: string): Domain {
  const domain = toDomain(text);
  if (!domain) throw new Error(`${text} is no domain`);
  return domain;
}

function recordOf(record: ZoneRecord): DnsRecord[] {
  const { name: owner, ttl } = record;
  switch (record.type) {
    case "A":
    case "AAAA":
      return [{ owner, ttl, type: record.type, address: record.data }];
    case "MX":
      return [{ owner, ttl, type: "MX", ...record.data }];
    case "TXT":
      return [{ owner, ttl, type: "TXT", text: record.data.join("") }];
    case "SRV":
      return [
        {
          owner,
          ttl,
          type: "SRV",
          target: record.data.target,
          port: record.data.port,
        },
      ];
    case "CNAME":
      return [{ owner, ttl, type: "CNAME", target: record.data }];
    default:
      return [];
  }
}

function answerOf(zone: Zone, name: string, type: DnsType): Answer | Failure {
  const found = zone.lookUp(name, type);
  if (found.rcode === "SERVFAIL")
    return { kind: "failure", reason: { kind: "servfail" } };
  const aliases = found.answers.flatMap((one) =>
    one.type === "CNAME" ? [one.data] : [],
  );
  const ttls = found.answers.map(({ ttl }) => ttl);
  return {
    kind: "answer",
    rcode: found.rcode,
    records: found.answers.filter((one) => one.type === type).flatMap(recordOf),
    canonicalName: aliases.at(-1) ?? name,
    aliases,
    ttl: ttls.length > 0 ? Math.min(...ttls) : null,
    dropped: [],
  };
}

export function practiceAsk(
  zone: Zone = practiceZone,
  faults: ReadonlyMap<string, Failure> = new Map(),
): LoggedAsk {
  const asked: string[] = [];
  return {
    asked,
    ask: (name, type) => {
      asked.push(`${type} ${name}`);
      return Promise.resolve(
        faults.get(`${type} ${name}`) ?? answerOf(zone, name, type),
      );
    },
  };
}
