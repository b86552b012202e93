// Ranges of addresses → the packed table of utils/network/table.ts. In: a plain stream
// of `start,end,asn,cc`, either of the last two empty, so that a fresher source (RIR
// files, iptoasn.com) can replace today's. A boundary inside a block (/24, /48) moves up
// to the next block, and the last one there wins: dropped, it would hand a network's
// addresses to its neighbour.
import { Buffer } from "node:buffer";
import {
  block4,
  block6,
  groups6,
  COLUMNS,
  type ColumnName,
  type Header,
  MAGIC,
} from "../../utils/network/table.ts";

export interface Range {
  readonly start: string;
  readonly end: string;
  readonly asn: number | null;
  readonly country: string | null;
}

/** True where the address is its block's first. */
const opensBlock = (address: string): boolean =>
  groups6(address)
    ?.slice(3)
    .every((group) => group === 0) ?? address.endsWith(".0");

const blockOf = (address: string): number | null =>
  block4(address) ?? block6(address);

type Points = Map<number, number | string | null>;

/** Change points of one column, ascending, without repetitions. */
function column(
  points: Points,
): [unit: number, value: number | string | null][] {
  const sorted = [...points].sort(([a], [b]) => a - b);
  let last: number | string | null = null;
  return sorted.filter(([, value]) => {
    const changes = value !== last;
    last = value;
    return changes;
  });
}

function varint(out: number[], value: number) {
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

const byFrequency = <T>(values: readonly (T | null)[]): T[] => {
  const counts = new Map<T, number>();
  for (const value of values)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (String(a) < String(b) ? -1 : 1))
    .map(([value]) => value);
};

/** `carried`: networks that the table names; the addresses of others bear a country alone. */
export function pack(
  ranges: Iterable<Range>,
  carried: ReadonlyMap<number, string>,
  about: Pick<Header, "date" | "sources">,
): Buffer {
  const points: Record<ColumnName, Points> = {
    country4: new Map(),
    country6: new Map(),
    network4: new Map(),
    network6: new Map(),
  };
  for (const { start, end, asn, country } of ranges) {
    const first = blockOf(start);
    const last = blockOf(end);
    if (first === null || last === null || last < first)
      throw new Error(`not a range of addresses: ${start} to ${end}`);
    const family = start.includes(":") ? 6 : 4;
    const from = opensBlock(start) ? first : first + 1;
    const mark = (name: ColumnName, value: number | string | null) => {
      // The last one wins, so the order of the stream is part of its form.
      points[name].set(from, value);
      points[name].set(last + 1, null);
    };
    if (country !== null) mark(`country${family}`, country);
    if (asn !== null) mark(`network${family}`, carried.has(asn) ? asn : null);
  }
  const columns = COLUMNS.map((name) => column(points[name]));
  const [country4 = [], country6 = [], network4 = [], network6 = []] = columns;
  const countries = byFrequency(
    [...country4, ...country6].map(([, value]) => value),
  );
  const numbers = byFrequency(
    [...network4, ...network6].map(([, value]) => value),
  );
  const index = new Map<number | string, number>([
    ...countries.map((value, at) => [value, at + 1] as const),
    ...numbers.map((value, at) => [value, at + 1] as const),
  ]);
  const header: Header = {
    ...about,
    countries: countries.map(String),
    networks: numbers.map((asn) => [
      Number(asn),
      carried.get(Number(asn)) ?? "",
    ]),
    points: columns.map(({ length }) => length),
  };
  const body: number[] = [];
  for (const one of columns) {
    let before = 0;
    for (const [unit] of one) {
      varint(body, unit - before);
      before = unit;
    }
    for (const [, value] of one)
      varint(body, value === null ? 0 : (index.get(value) ?? 0));
  }
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([Buffer.from(MAGIC), length, head, Buffer.from(body)]);
}
