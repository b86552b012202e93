// A browser's screenshot → a small PNG: cut at a height, with a palette of its most used
// colours. Just what our pictures need: 8 bits a channel, not interlaced (PNG, third
// edition, 9: filters; 11: chunks).
import { crc32, deflateSync, inflateSync } from "node:zlib";

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue; row by row from the top. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const CHANNELS = new Map([
  [2, 3], // RGB
  [6, 4], // RGB and alpha, which a screenshot has at its full
]);

function* chunksOf(png: Buffer): Generator<[type: string, data: Buffer]> {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    yield [type, png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

/** What a filter foresees from the bytes left, above, and above left. */
function foreseen(filter: number, a: number, b: number, c: number): number {
  if (filter === 1) return a;
  if (filter === 2) return b;
  if (filter === 3) return (a + b) >> 1;
  if (filter !== 4) return 0;
  const [pa, pb, pc] = [
    Math.abs(b - c),
    Math.abs(a - c),
    Math.abs(a + b - 2 * c),
  ];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

export function readPng(png: Buffer): Bitmap {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error("no PNG");
  const chunks = [...chunksOf(png)];
  const header = chunks[0]?.[1] ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS.get(header[9] ?? 0);
  if (header[8] !== 8 || header[12] !== 0 || channels === undefined)
    throw new Error("a PNG of another kind");
  const data = inflateSync(
    Buffer.concat(
      chunks.flatMap(([type, one]) => (type === "IDAT" ? one : [])),
    ),
  );
  const stride = width * channels;
  let above = new Uint8Array(stride);
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const row = new Uint8Array(data.subarray(from + 1, from + 1 + stride));
    for (let x = 0; x < stride; x++) {
      const [a, c] = [row[x - channels] ?? 0, above[x - channels] ?? 0];
      row[x] = (row[x] ?? 0) + foreseen(data[from] ?? 0, a, above[x] ?? 0, c);
    }
    for (let x = 0; x < width; x++)
      pixels.set(
        row.subarray(x * channels, x * channels + 3),
        (y * width + x) * 3,
      );
    above = row;
  }
  return { width, height, pixels };
}

export const cutAt = (
  { width, height, pixels }: Bitmap,
  at: number,
): Bitmap => ({
  width,
  height: Math.min(at, height),
  pixels: pixels.subarray(0, width * Math.min(at, height) * 3),
});

/** Each pixel's place in a palette of at most 256: of like colours, the most used one. */
export function palette({ pixels }: Bitmap) {
  const used = new Map<number, number>();
  const colours = Uint32Array.from({ length: pixels.length / 3 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 3, at * 3 + 3);
    return (red << 16) | (green << 8) | blue;
  });
  for (const colour of colours) used.set(colour, (used.get(colour) ?? 0) + 1);
  const byUse = [...used.keys()].sort(
    (a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0) || a - b,
  );
  for (let bits = 0; ; bits++) {
    const mask = 0x010101 * ((0xff << bits) & 0xff);
    const places = new Map<number, number>();
    const chosen: number[] = [];
    for (const colour of byUse)
      if (!places.has(colour & mask)) {
        places.set(colour & mask, chosen.length);
        chosen.push(colour);
      }
    if (chosen.length > 256) continue;
    return {
      colours: chosen,
      indices: Uint8Array.from(colours, (one) => places.get(one & mask) ?? 0),
    };
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

export function writePng(bitmap: Bitmap): Buffer {
  const { width, height } = bitmap;
  const { colours, indices } = palette(bitmap);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits, by palette
  const rows = Buffer.alloc((width + 1) * height); // no filter: a palette has no slopes
  for (let y = 0; y < height; y++)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const table = colours.flatMap((one) => [
    one >> 16,
    (one >> 8) & 0xff,
    one & 0xff,
  ]);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(table)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
