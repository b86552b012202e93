// An unpacked extension as an .xpi: a zip whose files are stored as they are
// (APPNOTE 4.3). In: a directory and how often it was updated, by which its version
// rises; out: a file.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { crc32 } from "node:zlib";

async function filesOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function header(name: Buffer, content: Buffer, offset: number | null): Buffer {
  const central = offset !== null;
  const at = central ? 2 : 0; // "made by" stands before the rest
  const fixed = Buffer.alloc(central ? 46 : 30);
  fixed.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  if (central) fixed.writeUInt16LE(20, 4);
  fixed.writeUInt16LE(20, 4 + at); // version needed
  fixed.writeUInt16LE(0x0800, 6 + at); // names are UTF-8
  fixed.writeUInt16LE(0x21, 12 + at); // 1980-01-01
  fixed.writeUInt32LE(crc32(content), 14 + at);
  fixed.writeUInt32LE(content.length, 18 + at);
  fixed.writeUInt32LE(content.length, 22 + at);
  fixed.writeUInt16LE(name.length, 26 + at);
  if (central) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, name]);
}

/** "1.2", once updated, is "1.3". */
function raised(version: string, updates: number): string {
  const parts = version.split(".").map(Number);
  return [...parts.slice(0, -1), (parts.at(-1) ?? 0) + updates].join(".");
}

export async function writeXpi(
  directory: string,
  path: string,
  updates: number,
): Promise<void> {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const file of await filesOf(directory)) {
    const name = Buffer.from(relative(directory, file).replaceAll("\\", "/"));
    let content: Buffer = await readFile(file);
    if (name.toString() === "manifest.json") {
      const manifest = JSON.parse(content.toString()) as { version: string };
      manifest.version = raised(manifest.version, updates);
      content = Buffer.from(JSON.stringify(manifest));
    }
    index.push(header(name, content, offset));
    const local = header(name, content, null);
    parts.push(local, content);
    offset += local.length + content.length;
  }
  const directoryOctets = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(index.length, 8);
  end.writeUInt16LE(index.length, 10);
  end.writeUInt32LE(directoryOctets.length, 12);
  end.writeUInt32LE(offset, 16);
  await writeFile(path, Buffer.concat([...parts, directoryOctets, end]));
}
