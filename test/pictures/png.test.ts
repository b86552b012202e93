// A picture keeps what is on it: read with every filter, cut, and written with a palette.
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  type Bitmap,
  cutAt,
  palette,
  readPng,
  writePng,
} from "../../scripts/pictures/png.ts";
import { random } from "../journal/week-of-mail.ts";

function bitmap(width: number, height: number, colours: number): Bitmap {
  const next = random(colours);
  const some = Array.from({ length: colours }, () =>
    Math.floor(next() * 2 ** 24),
  );
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const colour = some[at % colours] ?? 0;
    pixels.set([colour >> 16, (colour >> 8) & 255, colour & 255], at * 3);
  }
  return { width, height, pixels };
}

/** PNG, third edition, 9.2: what each filter takes away. */
const TAKEN: readonly ((a: number, b: number, c: number) => number)[] = [
  () => 0,
  (a) => a,
  (_, b) => b,
  (a, b) => Math.floor((a + b) / 2),
  (a, b, c) => {
    const near = [a, b, c].map((one) => Math.abs(a + b - c - one));
    return [a, b, c][near.indexOf(Math.min(...near))] ?? 0;
  },
];

/** As a browser writes it: one filter for all rows, with or without alpha. */
function png(
  { width, height, pixels }: Bitmap,
  filter: number,
  alpha: boolean,
) {
  const channels = alpha ? 4 : 3;
  const byte = (x: number, y: number) => {
    const [column, channel] = [Math.floor(x / channels), x % channels];
    if (column < 0 || x < 0 || y < 0) return 0;
    return channel === 3
      ? 255
      : (pixels[(y * width + column) * 3 + channel] ?? 0);
  };
  const rows: number[] = [];
  for (let y = 0; y < height; y++) {
    rows.push(filter);
    for (let x = 0; x < width * channels; x++) {
      const [a, b] = [byte(x - channels, y), byte(x, y - 1)];
      const taken = TAKEN[filter]?.(a, b, byte(x - channels, y - 1)) ?? 0;
      rows.push((byte(x, y) - taken) & 255);
    }
  }
  const chunk = (type: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, alpha ? 6 : 2], 8);
  const data = deflateSync(Uint8Array.from(rows));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", data.subarray(0, 40)),
    chunk("IDAT", data.subarray(40)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe.each([true, false])("a screenshot, with alpha: %s", (alpha) => {
  test.each([0, 1, 2, 3, 4])("is read through filter %i", (filter) => {
    const one = bitmap(17, 11, 97);
    expect(readPng(png(one, filter, alpha))).toEqual(one);
  });
});

test.each([1, 2, 97, 256])("of %i colours nothing is lost", (colours) => {
  const one = bitmap(32, 24, colours);
  const { colours: table, indices } = palette(one);
  expect(table).toHaveLength(colours);
  const seen = [...indices].flatMap((place) => {
    const colour = table[place] ?? 0;
    return [colour >> 16, (colour >> 8) & 255, colour & 255];
  });
  expect(Uint8Array.from(seen)).toEqual(one.pixels);
});

test("of more colours the most used ones stay as they are, none strays far", () => {
  const many = bitmap(64, 64, 3_000);
  many.pixels.fill(0x1f, 0, 64 * 3 * 8); // eight rows of one colour
  const { colours, indices } = palette(many);
  expect(colours.length).toBeLessThanOrEqual(256);
  expect(colours[indices[0] ?? -1]).toBe(0x1f1f1f);
  const off = [...indices].map((place, at) => {
    const colour = colours[place] ?? 0;
    const [red = 0, green = 0, blue = 0] = many.pixels.subarray(
      at * 3,
      at * 3 + 3,
    );
    return Math.max(
      Math.abs((colour >> 16) - red),
      Math.abs(((colour >> 8) & 255) - green),
      Math.abs((colour & 255) - blue),
    );
  });
  expect(Math.max(...off)).toBeLessThan(64);
});

test("a cut keeps the top", () => {
  const one = bitmap(8, 8, 9);
  const top = cutAt(one, 3);
  expect([top.width, top.height]).toEqual([8, 3]);
  expect([...top.pixels]).toEqual([...one.pixels.subarray(0, 8 * 3 * 3)]);
  expect(cutAt(one, 99)).toEqual(one);
});

test("what is written has the chunks, the sizes and the sums that the format asks", () => {
  const written = writePng(bitmap(5, 4, 7));
  expect(written.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  expect(written.readUInt32BE(16)).toBe(5);
  expect(written.readUInt32BE(20)).toBe(4);
  expect([written[24], written[25]]).toEqual([8, 3]);
  expect(written.subarray(-12).toString("hex")) //
    .toBe("0000000049454e44ae426082");
});

test.each([
  [Buffer.from("GIF89a and more bytes than a signature")],
  [writePng(bitmap(5, 4, 7))], // by palette: no screenshot is
])("another file is none of ours", (file) => {
  expect(() => readPng(file)).toThrow(/PNG/);
});
