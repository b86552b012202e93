// Finds catalogue records by DNS names, at label boundaries only: "tagmail.com"
// is not Gmail, and "mail.protection.outlook.com.example.org" is not Outlook.
// The longest suffix wins.
import { catalogue } from "./catalogue.ts";
import type { ProviderRecord, Source, Token } from "./record.ts";

export interface Match {
  readonly record: ProviderRecord;
  readonly suffix: string;
  readonly source: Source;
}

type Index = ReadonlyMap<string, Match>;

function indexOf(
  tokens: (record: ProviderRecord) => readonly Token[] | undefined,
): Index {
  const index = new Map<string, Match>();
  for (const record of catalogue) {
    for (const [suffix, source] of tokens(record) ?? [])
      if (!index.has(suffix)) index.set(suffix, { record, suffix, source });
  }
  return index;
}

const byId: ReadonlyMap<string, ProviderRecord> = new Map(
  catalogue.map((record) => [record.id, record]),
);
const consumers = indexOf((record) => record.consumer);
const exchangers = indexOf((record) => record.mx);
const spfNames = indexOf((record) => record.spf);
const dkimTargets = indexOf((record) => record.dkim);
const autodiscoverTargets = indexOf((record) => record.autodiscover);

function longest(index: Index, name: string): Match | null {
  for (let at = 0; ;) {
    const match = index.get(name.slice(at));
    if (match) return match;
    const dot = name.indexOf(".", at);
    if (dot < 0) return null;
    at = dot + 1;
  }
}

export const recordById = (id: string): ProviderRecord | null =>
  byId.get(id) ?? null;

/** The house whose consumer mailboxes live under exactly this domain. */
export const findConsumer = (domain: string): Match | null =>
  consumers.get(domain) ?? null;

/** The house whose exchanger this host is. `host`: lower case, no trailing dot. */
export const findExchanger = (host: string): Match | null =>
  longest(exchangers, host);

/** The house whose SPF record this name of an `include:` or `redirect=` is. */
export const findSpf = (name: string): Match | null => longest(spfNames, name);

/** The house to which the CNAME of a DKIM selector leads. */
export const findDkim = (target: string): Match | null =>
  longest(dkimTargets, target);

/** The house to which autodiscover leads; mailboxes are often read at an exchanger's name. */
export const findAutodiscover = (target: string): Match | null =>
  longest(autodiscoverTargets, target) ?? longest(exchangers, target);

/** Houses at which mailboxes are kept, whatever stands before them. */
export const keepsMailboxes = ({ kind }: ProviderRecord): boolean =>
  kind === "mailbox" || kind === "public-sector" || kind === "hoster";
