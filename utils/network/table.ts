// The packed table of networks, and how it is read: address → network number and name,
// and the country in which its block is registered. Registration is not a place: Google
// registers blocks in the US that answer all over the world. Written by
// scripts/networks.ts. In: octets. Out: `find`; a file that is not such a table throws.

/** Octets at the head of every file: name and version of the form. */
export const MAGIC = "PRN1";

/** One column of change points: from a unit on, a value holds until the next one. */
export interface Column {
  /** IPv4 in /24 blocks, IPv6 in /48 blocks; ascending. */
  readonly starts: ArrayLike<number>;
  /** Index into the header's dictionary, plus 1; 0: nothing known. */
  readonly values: ArrayLike<number>;
}

export interface Header {
  /** ISO date of the data. */
  readonly date: string;
  readonly sources: readonly {
    readonly name: string;
    readonly licence: string;
    readonly url: string;
  }[];
  /** ISO 3166-1 alpha-2, by frequency. */
  readonly countries: readonly string[];
  /** Number and name of the networks that the table carries, by frequency. */
  readonly networks: readonly (readonly [number, string])[];
  /** Change points of the columns, in the order of COLUMNS. */
  readonly points: readonly number[];
}

/** The columns in their order in the file. */
export const COLUMNS = [
  "country4",
  "country6",
  "network4",
  "network6",
] as const;
export type ColumnName = (typeof COLUMNS)[number];

export interface Found {
  /** null: a network that the table does not carry. */
  readonly asn: number | null;
  readonly name: string | null;
  readonly registered: string;
  /** ISO date of the data. */
  readonly date: string;
}

export interface NetworkTable {
  readonly header: Header;
  /** null: not an address, or a block that no registry has given to anybody. */
  find(address: string): Found | null;
}

/** An IPv4 address's /24 block (a.b.c.d → a·2¹⁶ + b·2⁸ + c). */
export function block4(address: string): number | null {
  const octets = address.split(".").map(Number);
  if (octets.length !== 4) return null;
  if (!octets.every((one) => Number.isInteger(one) && one >= 0 && one < 256))
    return null;
  const [a = 0, b = 0, c = 0] = octets;
  return a * 65_536 + b * 256 + c;
}

/** An IPv6 address's eight groups; null where it is none. */
export function groups6(address: string): number[] | null {
  const [head = "", tail, ...more] = address.split("::");
  if (more.length > 0 || !address.includes(":")) return null;
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const before = groups(head);
  const after = groups(tail ?? "");
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const all = [...before, ...Array<string>(missing).fill("0"), ...after];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return all.map((group) => Number.parseInt(group, 16));
}

/** An IPv6 address's /48 block: its first three groups, below 2⁴⁸. */
export function block6(address: string): number | null {
  const groups = groups6(address);
  if (!groups) return null;
  const [a = 0, b = 0, c = 0] = groups;
  return a * 2 ** 32 + b * 65_536 + c;
}

/** Index of the last start that is not after `unit`; -1 where all are. */
function at(starts: ArrayLike<number>, unit: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= unit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const valueAt = ({ starts, values }: Column, unit: number): number =>
  values[at(starts, unit)] ?? 0;

/** LEB128 without sign, as a float: deltas of IPv6 blocks exceed 32 bits. */
function reader(octets: Uint8Array, from: number) {
  let place = from;
  return (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const octet = octets[place++];
      if (octet === undefined) throw new Error("the table ends too early");
      value += (octet & 0x7f) * scale;
      if (octet < 0x80) return value;
      scale *= 128;
    }
  };
}

function columnsOf(
  octets: Uint8Array,
  from: number,
  points: readonly number[],
): Record<ColumnName, Column> {
  const next = reader(octets, from);
  const read = (index: number): Column => {
    const length = points[index] ?? 0;
    const starts = new Float64Array(length);
    const values = new Uint16Array(length);
    let unit = 0;
    for (let i = 0; i < length; i++) starts[i] = unit += next();
    for (let i = 0; i < length; i++) values[i] = next();
    return { starts, values };
  };
  return {
    country4: read(0),
    country6: read(1),
    network4: read(2),
    network6: read(3),
  };
}

export function readTable(octets: Uint8Array): NetworkTable {
  const text = new TextDecoder();
  if (text.decode(octets.subarray(0, 4)) !== MAGIC)
    throw new Error("not a table of networks");
  const length = new DataView(octets.buffer, octets.byteOffset).getUint32(
    4,
    true,
  );
  // Our own file's header, written by the packer beside this form.
  const header = JSON.parse(
    text.decode(octets.subarray(8, 8 + length)),
  ) as Header;
  const columns = columnsOf(octets, 8 + length, header.points);
  return {
    header,
    find(address) {
      const four = block4(address);
      const unit = four ?? block6(address);
      if (unit === null) return null;
      const [country, network] =
        four === null
          ? [columns.country6, columns.network6]
          : [columns.country4, columns.network4];
      const registered = header.countries[valueAt(country, unit) - 1];
      if (registered === undefined) return null;
      const [asn, name] = header.networks[valueAt(network, unit) - 1] ?? [
        null,
        null,
      ];
      return { asn, name, registered, date: header.date };
    },
  };
}
