// The practice zone: recorded DNS facts, answered as a recursive resolver would
// answer them. In: the data of zone/. Out: `lookUp`, an answer to one question
// (CNAME chains followed, NODATA and NXDOMAIN told apart, RFC 2308), and
// `zoneFile`, the same records as a master file of the root (RFC 1035 5.1), so
// that a real server can serve them. A name that is not here is NXDOMAIN.
import { austria } from "./zone/austria.ts";
import { companies } from "./zone/companies.ts";
import { consumer } from "./zone/consumer.ts";
import { denmark } from "./zone/denmark.ts";
import type { Behaviour, ZoneEntry } from "./zone/entry.ts";
import { faroeIslands } from "./zone/faroe-islands.ts";
import { finland } from "./zone/finland.ts";
import { germany } from "./zone/germany.ts";
import { hosts } from "./zone/hosts.ts";
import { india } from "./zone/india.ts";
import { norway } from "./zone/norway.ts";
import { practice } from "./zone/practice.ts";
import {
  addressRecords,
  bare,
  masterLine,
  NS,
  recordsOf,
  SOA,
  type ZoneRecord,
} from "./zone/records.ts";
import { sweden } from "./zone/sweden.ts";
import { switzerland } from "./zone/switzerland.ts";

const MAX_CHAIN = 8;

export interface LookUp {
  readonly rcode: "NOERROR" | "NXDOMAIN" | "SERVFAIL";
  readonly answers: readonly ZoneRecord[];
  readonly authorities: readonly ZoneRecord[];
  readonly behaviour?: Behaviour;
}

export interface Zone {
  readonly lookUp: (name: string, type: string) => LookUp;
  readonly zoneFile: () => string;
}

export function createZone(
  zoneEntries: readonly ZoneEntry[],
  addresses: Readonly<Record<string, string>>,
): Zone {
  const behaviours = new Map<string, Behaviour>();
  for (const { domain, behaviour } of zoneEntries)
    if (behaviour) behaviours.set(domain, behaviour);

  // A domain without records still exists (NODATA), as do all names above a name
  // that exists: empty non-terminals (RFC 8020).
  const nodes = new Map<string, ZoneRecord[]>([["", [SOA, NS]]]);
  const ensure = (name: string): ZoneRecord[] => {
    const known = nodes.get(name);
    if (known) return known;
    const records: ZoneRecord[] = [];
    nodes.set(name, records);
    const dot = name.indexOf(".");
    if (dot >= 0) ensure(name.slice(dot + 1));
    return records;
  };
  for (const entry of zoneEntries) ensure(entry.domain);
  for (const record of [
    ...zoneEntries.flatMap(recordsOf),
    ...addressRecords(addresses),
  ])
    ensure(record.name).push(record);

  const lookUp = (name: string, type: string): LookUp => {
    let owner = bare(name);
    const behaviour = behaviours.get(owner);
    if (behaviour?.kind === "servfail")
      return { rcode: "SERVFAIL", answers: [], authorities: [], behaviour };
    const extra = behaviour ? { behaviour } : {};
    const answers: ZoneRecord[] = [];
    for (let step = 0; step <= MAX_CHAIN; step++) {
      const node = nodes.get(owner);
      if (!node)
        return { rcode: "NXDOMAIN", answers, authorities: [SOA], ...extra };
      const found = node.filter((record) => record.type === type);
      answers.push(...found);
      if (found.length > 0)
        return { rcode: "NOERROR", answers, authorities: [], ...extra };
      const alias = node.find((record) => record.type === "CNAME");
      if (alias?.type !== "CNAME")
        return { rcode: "NOERROR", answers, authorities: [SOA], ...extra };
      answers.push(alias);
      owner = alias.data;
    }
    return { rcode: "SERVFAIL", answers: [], authorities: [], ...extra };
  };

  const zoneFile = (): string =>
    [...nodes.values()].flat().map(masterLine).join("");

  return { lookUp, zoneFile };
}

export const entries: readonly ZoneEntry[] = [
  ...austria,
  ...companies,
  ...consumer,
  ...denmark,
  ...faroeIslands,
  ...finland,
  ...germany,
  ...india,
  ...norway,
  ...practice,
  ...sweden,
  ...switzerland,
];

export const practiceZone: Zone = createZone(entries, hosts);
export const { lookUp, zoneFile } = practiceZone;
