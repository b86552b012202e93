// The records that the zone's data stand for, and their line in a master file
// (RFC 1035 5.1). In: entries and host addresses as the data files write them.
// Out: typed records, each with a TTL that is made up, for no source gives one.
import type { ZoneEntry } from "./entry.ts";

const TTL = 3600;
const NEGATIVE_TTL = 300; // RFC 2308 5: the smaller of SOA TTL and SOA MINIMUM
const MAX_STRING = 255; // RFC 1035 3.3: octets of one <character-string>

/** Names are in presentation format, lower case, without the final dot; the root is "". */
export type ZoneRecord = { readonly name: string; readonly ttl: number } & (
  | { readonly type: "A" | "AAAA" | "CNAME" | "NS"; readonly data: string }
  | {
      readonly type: "MX";
      readonly data: { readonly preference: number; readonly exchange: string };
    }
  | { readonly type: "TXT"; readonly data: readonly string[] }
  | {
      readonly type: "SRV";
      readonly data: {
        readonly priority: number;
        readonly weight: number;
        readonly port: number;
        readonly target: string;
      };
    }
  | {
      readonly type: "SOA";
      readonly data: {
        readonly mname: string;
        readonly rname: string;
        readonly serial: number;
        readonly refresh: number;
        readonly retry: number;
        readonly expire: number;
        readonly minimum: number;
      };
    }
);

export const SOA: ZoneRecord = {
  name: "",
  ttl: NEGATIVE_TTL,
  type: "SOA",
  data: {
    mname: "ns.practice-zone.invalid",
    rname: "hostmaster.practice-zone.invalid",
    serial: 2026112401,
    refresh: 3600,
    retry: 900,
    expire: 604800,
    minimum: NEGATIVE_TTL,
  },
};
export const NS: ZoneRecord = {
  name: "",
  ttl: TTL,
  type: "NS",
  data: "ns.practice-zone.invalid",
};

/** A name as the zone keeps it: lower case, without the final dot. */
export const bare = (name: string) => name.toLowerCase().replace(/\.$/, "");

function strings(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += MAX_STRING)
    parts.push(text.slice(at, at + MAX_STRING));
  return parts;
}

function serviceData(line: string) {
  const [priority, weight, port, target = ""] = line.split(" ");
  return {
    priority: Number(priority),
    weight: Number(weight),
    port: Number(port),
    target: bare(target),
  };
}

export function recordsOf(entry: ZoneEntry): ZoneRecord[] {
  const name = entry.domain;
  const records: ZoneRecord[] = [];
  for (const line of entry.mx ?? []) {
    const [preference, exchange = ""] = line.split(" ");
    records.push({
      name,
      ttl: TTL,
      type: "MX",
      data: { preference: Number(preference), exchange: bare(exchange) },
    });
  }
  for (const data of entry.a ?? [])
    records.push({ name, ttl: TTL, type: "A", data });
  for (const data of entry.aaaa ?? [])
    records.push({ name, ttl: TTL, type: "AAAA", data });
  for (const text of entry.txt ?? [])
    records.push({ name, ttl: TTL, type: "TXT", data: strings(text) });
  for (const [label, target] of Object.entries(entry.cname ?? {}))
    records.push({
      name: `${label}.${name}`,
      ttl: TTL,
      type: "CNAME",
      data: bare(target),
    });
  for (const [label, line] of Object.entries(entry.srv ?? {}))
    records.push({
      name: `${label}.${name}`,
      ttl: TTL,
      type: "SRV",
      data: serviceData(line),
    });
  return records;
}

/** The line of a record in a master file. */
export function masterLine(record: ZoneRecord): string {
  return `${record.name}. ${record.ttl} IN ${record.type} ${presentation(record)}\n`;
}

function presentation(record: ZoneRecord): string {
  switch (record.type) {
    case "A":
    case "AAAA":
      return record.data;
    case "CNAME":
    case "NS":
      return `${record.data}.`;
    case "MX":
      return `${record.data.preference} ${record.data.exchange}.`;
    case "TXT":
      return record.data
        .map((part) => `"${part.replace(/["\\]/g, "\\$&")}"`)
        .join(" ");
    case "SRV": {
      const { priority, weight, port, target } = record.data;
      return `${priority} ${weight} ${port} ${target}.`;
    }
    case "SOA": {
      const { mname, rname, serial, refresh, retry, expire, minimum } =
        record.data;
      return `${mname}. ${rname}. ${serial} ${refresh} ${retry} ${expire} ${minimum}`;
    }
  }
}

/** Addresses of hosts that stand alone: host → addresses separated by a space. */
export function addressRecords(
  addresses: Readonly<Record<string, string>>,
): ZoneRecord[] {
  return Object.entries(addresses).flatMap(([name, list]) =>
    list.split(" ").map((data) => ({
      name,
      ttl: TTL,
      type: data.includes(":") ? ("AAAA" as const) : ("A" as const),
      data,
    })),
  );
}
