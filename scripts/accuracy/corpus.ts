// Lines of a corpus (one JSON object: domain, source, mx, and where the source has them
// spf, autodiscover, dkim, mx_cnames, label) → answers to the questions of a verdict.
// The corpus keeps no preferences, so all exchangers get the same; it keeps no
// addresses, so a host that it names answers with one of the documentation blocks.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { LookUp, Zone } from "../practice/zone.ts";
import { SOA, type ZoneRecord } from "../practice/zone/records.ts";

export interface CorpusLine {
  readonly domain: string;
  readonly source: string;
  readonly mx?: readonly string[];
  readonly spf?: string;
  readonly spf_includes?: readonly string[];
  readonly mx_cnames?: Readonly<Record<string, string>>;
  readonly autodiscover?: {
    readonly autodiscover_cname?: string;
    readonly autodiscover_srv?: string;
  };
  readonly dkim?: Readonly<Record<string, string>>;
  readonly dkim_tenant?: string;
  /** What a source says that it saw, one sentence a sign. */
  readonly signals?: readonly string[];
  readonly label?: string;
  readonly reason?: string;
}

export async function* readCorpus(path: string): AsyncGenerator<CorpusLine> {
  const file = createReadStream(path);
  const input = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  for await (const line of createInterface({ input, crlfDelay: Infinity }))
    // The file is what its README says; a line that is no JSON ends the run.
    if (line.trim() !== "") yield JSON.parse(line) as CorpusLine;
}

/** A name as it is asked: A-labels, lower case, no trailing dot; what is no name stays. */
export function asked(name: string): string {
  const bare = name.replace(/\.$/, "").toLowerCase();
  const { hostname } = URL.canParse(`http://${bare}`)
    ? new URL(`http://${bare}`)
    : { hostname: bare };
  return hostname;
}

/** The SPF text of a line; sources that keep only the includes get them as a record. */
export function spfOf({ spf, spf_includes }: CorpusLine): string | null {
  if (spf !== undefined && spf !== "") return spf;
  if (spf_includes === undefined || spf_includes.length === 0) return null;
  return `v=spf1 ${spf_includes.map((name) => `include:${name}`).join(" ")} ~all`;
}

const TTL = 3_600;

/** The target of a CNAME that a source tells in words alone: "... CNAME → host ...". */
function toldOf({ signals }: CorpusLine, kind: string): string | undefined {
  const told = signals?.find((one) => one.startsWith(`${kind}:`));
  return told === undefined ? undefined : /CNAME → ([^ ]+)/.exec(told)?.[1];
}

const selectorOf = (target: string | undefined) =>
  target === undefined ? {} : { selector1: target };

/** One line's records by `TYPE name`. */
export function recordsOf(line: CorpusLine): Map<string, ZoneRecord[]> {
  const records = new Map<string, ZoneRecord[]>();
  const add = (record: ZoneRecord) => {
    const key = `${record.type} ${record.name}`;
    records.set(key, [...(records.get(key) ?? []), record]);
  };
  const domain = asked(line.domain);
  for (const exchange of line.mx ?? [])
    add({
      name: domain,
      type: "MX",
      ttl: TTL,
      data: { preference: 10, exchange: asked(exchange) },
    });
  const spf = spfOf(line);
  // RFC 1035 3.3.14: strings of at most 255 octets, joined by who reads them.
  if (spf !== null)
    add({
      name: domain,
      type: "TXT",
      ttl: TTL,
      data: spf.match(/[^]{1,255}/g) ?? [],
    });
  const alias = (name: string, target: string) =>
    add({ name: asked(name), type: "CNAME", ttl: TTL, data: asked(target) });
  for (const [host, target] of Object.entries(line.mx_cnames ?? {}))
    alias(host, target);
  const { autodiscover_srv: srv } = line.autodiscover ?? {};
  const cname =
    line.autodiscover?.autodiscover_cname ?? toldOf(line, "autodiscover");
  if (cname !== undefined) alias(`autodiscover.${domain}`, cname);
  if (srv !== undefined)
    add({
      name: `_autodiscover._tcp.${domain}`,
      type: "SRV",
      ttl: TTL,
      data: { priority: 0, weight: 0, port: 443, target: asked(srv) },
    });
  const selectors = {
    ...selectorOf(line.dkim_tenant ?? toldOf(line, "dkim")),
    ...line.dkim,
  };
  for (const [selector, target] of Object.entries(selectors))
    alias(`${selector}._domainkey.${domain}`, target);
  return records;
}

/** A zone of the lines of one source: the same domain has one set of records there. */
export function zoneOf(lines: readonly CorpusLine[]): Zone {
  const records = new Map<string, ZoneRecord[]>();
  const names = new Set<string>();
  for (const line of lines) {
    names.add(asked(line.domain));
    for (const [key, found] of recordsOf(line)) {
      // Lines share hosts: an alias said twice is one record.
      if (!records.has(key)) records.set(key, found);
      names.add(key.slice(key.indexOf(" ") + 1));
    }
    for (const exchange of line.mx ?? []) names.add(asked(exchange));
  }
  return {
    lookUp(name, type): LookUp {
      const answers: ZoneRecord[] = [];
      for (let owner = name; answers.length < 8;) {
        const found = records.get(`${type} ${owner}`);
        if (found) {
          answers.push(...found);
          return { rcode: "NOERROR", answers, authorities: [] };
        }
        const alias = records.get(`CNAME ${owner}`)?.[0];
        if (alias?.type !== "CNAME") break;
        answers.push(alias);
        owner = alias.data;
      }
      const rcode =
        names.has(name) || answers.length > 0 ? "NOERROR" : "NXDOMAIN";
      return { rcode, answers, authorities: [SOA] };
    },
    zoneFile: () => "",
  };
}
