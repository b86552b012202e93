// The packed table: how addresses are read, how boundaries move, and that the file that
// ships says of known addresses what the registries say.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chosen, stem } from "../../scripts/networks/choose.ts";
import { pack, type Range } from "../../scripts/networks/pack.ts";
import { countryCodes } from "../../utils/jurisdiction/countries.ts";
import { block4, block6, MAGIC, readTable } from "../../utils/network/table.ts";

const about = { date: "2026-11-24", sources: [] };
const names = new Map([
  [64496, "Net A"],
  [64497, "Net B"],
]);

/** "start-end value": a number is a network, letters are a country. */
function table(...lines: string[]) {
  const ranges = lines.map((line): Range => {
    const [from = "", value = ""] = line.split(" ");
    const [start = "", end = ""] = from.split("-");
    const asn = Number(value);
    return Number.isNaN(asn)
      ? { start, end, asn: null, country: value }
      : { start, end, asn, country: null };
  });
  return readTable(pack(ranges, names, about));
}

describe("an address's block", () => {
  test.each([
    ["192.0.2.25", 192 * 65_536 + 2],
    ["255.255.255.255", 2 ** 24 - 1],
    ["0.0.0.0", 0],
    ["1.2.3", null],
    ["1.2.3.256", null],
    ["1.2.3.-1", null],
    ["2001:db8::", null],
  ])("of IPv4 %s is %s", (address, block) => {
    expect(block4(address)).toBe(block);
  });

  test.each([
    ["2001:db8::", 0x2001 * 2 ** 32 + 0xdb8 * 65_536],
    ["2001:DB8:ff:1::5", 0x2001 * 2 ** 32 + 0xdb8 * 65_536 + 0xff],
    ["::", 0],
    ["::1", 0],
    ["ffff:ffff:ffff::", 2 ** 48 - 1],
    ["2001:db8:1:2:3:4:5:6", 0x2001 * 2 ** 32 + 0xdb8 * 65_536 + 1],
    ["2001:db8", null],
    ["1::2::3", null],
    ["12345::", null],
    ["2001:db8:1:2:3:4:5:6:7", null],
    ["192.0.2.1", null],
  ])("of IPv6 %s is %s", (address, block) => {
    expect(block6(address)).toBe(block);
  });
});

describe("a table", () => {
  test("tells network and country of an address", () => {
    const { find } = table(
      "192.0.2.0-192.0.3.255 DE",
      "198.51.100.0-198.51.100.255 FR",
      "192.0.2.0-192.0.2.255 64496",
      "2001:db8::-2001:db8:1:ffff:ffff:ffff:ffff:ffff NO",
      "2001:db8:1::-2001:db8:1:ffff:ffff:ffff:ffff:ffff 64497",
    );
    expect(find("192.0.2.255")).toEqual({
      date: "2026-11-24",
      asn: 64496,
      name: "Net A",
      registered: "DE",
    });
    expect(find("192.0.3.1")).toMatchObject({
      asn: null,
      name: null,
      registered: "DE",
    });
    expect(find("192.0.4.0")).toBeNull();
    expect(find("192.0.1.255")).toBeNull();
    expect(find("198.51.100.7")?.registered).toBe("FR");
    expect(find("2001:db8::1")).toMatchObject({
      asn: null,
      name: null,
      registered: "NO",
    });
    expect(find("2001:db8:1::1")?.asn).toBe(64497);
    expect(find("2001:db8:2::1")).toBeNull();
    expect(find("mail.example.org")).toBeNull();
  });

  test("a boundary inside a /24 moves up to the next one, and the last one wins", () => {
    const { find } = table(
      "192.0.2.0-192.0.2.127 DE",
      "192.0.2.128-192.0.3.63 FR",
      "192.0.3.64-192.0.3.255 NO",
      "192.0.4.0-192.0.4.255 US",
    );
    expect(find("192.0.2.200")?.registered).toBe("DE");
    expect(find("192.0.3.1")?.registered).toBe("FR");
    expect(find("192.0.3.200")?.registered).toBe("FR");
    expect(find("192.0.4.1")?.registered).toBe("US");
    expect(find("192.0.5.1")).toBeNull();
  });

  test("a network that is not carried ends the one before it", () => {
    const { find } = table(
      "192.0.0.0-192.0.255.255 DE",
      "192.0.0.0-192.0.1.255 64496",
      "192.0.2.0-192.0.2.255 64500",
      "192.0.3.0-192.0.3.255 64496",
    );
    expect(find("192.0.1.1")?.asn).toBe(64496);
    expect(find("192.0.2.1")?.asn).toBeNull();
    expect(find("192.0.3.1")?.asn).toBe(64496);
  });

  test.each([
    ["another file", new TextEncoder().encode("PNG1....")],
    ["nothing", new Uint8Array()],
    ["the head alone", pack([], names, about).subarray(0, 6)],
    [
      "half of it",
      pack(
        [{ start: "192.0.2.0", end: "192.0.9.255", asn: null, country: "DE" }],
        names,
        about,
      ).subarray(0, -2),
    ],
  ])("that is %s is refused", (_, octets) => {
    expect(() => readTable(octets)).toThrow();
  });

  test("of a stream with a range that is none is not made", () => {
    expect(() => table("192.0.3.0-192.0.2.255 DE")).toThrow("not a range");
    expect(() => table("192.0.2.0-nonsense DE")).toThrow("not a range");
  });
});

describe("the table that ships", () => {
  const octets = readFileSync("public/networks.bin");
  const { find, header } = readTable(octets);

  // Addresses of exchangers and their registered blocks, as the registries tell them.
  test.each([
    ["52.101.68.3", 8075, "US"],
    ["104.47.11.10", 8075, "US"],
    ["2a01:111:f400::1", 8075, "GB"],
    ["142.250.102.26", 15169, "US"],
    ["2a00:1450:4013:c01::1a", 15169, "IE"],
    ["213.186.33.29", 16276, "FR"],
    ["78.46.5.205", 24940, "DE"],
    ["2a01:4f8::1", 24940, "DE"],
    ["185.70.42.128", 62371, "CH"],
    ["176.119.200.128", 62371, "CH"],
  ])(
    "%s is in network %i, block registered in %s",
    (address, asn, registered) => {
      expect(find(address)).toMatchObject({ asn, registered });
    },
  );

  test.each([
    "127.0.0.1",
    "10.0.0.1",
    "192.168.1.1",
    "::1",
    "fe80::1",
    "224.0.0.1",
  ])("%s is nobody's", (address) => expect(find(address)).toBeNull());

  test("names about two thousand networks, each once, and known countries", () => {
    const numbers = header.networks.map(([asn]) => asn);
    expect(numbers.length).toBeGreaterThan(1_800);
    expect(numbers.length).toBeLessThan(2_500);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(header.networks.filter(([, name]) => name.trim() === "")).toEqual(
      [],
    );
    expect(
      header.countries.filter((code) => !countryCodes.includes(code)),
    ).toEqual([]);
  });

  test("says what it was made of, and when", () => {
    expect(octets.subarray(0, 4).toString()).toBe(MAGIC);
    expect(header.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(header.sources.map(({ licence }) => licence)).toEqual([
      "CC BY 4.0",
      "CC BY 4.0",
      "CC BY 4.0",
    ]);
  });
});

describe("the choice of networks", () => {
  test.each([
    ["OVH SAS", "OVH"],
    ["Hetzner Online GmbH", "Hetzner Online AG"],
    ["Aruba S.p.A.", "ARUBA SPA"],
    ["Köln Netz B.V.", "Koln-Netz BV"],
  ])("%s and %s are one company", (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test("takes the catalogue's operators however small, and the largest of the rest", () => {
    const seen = new Map(
      Array.from({ length: 3_000 }, (_, at) => [
        at + 1,
        { name: `Carrier ${at + 1}`, blocks: 3_000 - at },
      ]),
    );
    seen.set(99_001, { name: "Infomaniak Network SA", blocks: 1 });
    seen.set(99_002, { name: "Small Web Hosting", blocks: 1 });
    const picked = chosen(seen);
    expect(picked.has(1)).toBe(true);
    expect(picked.has(2_999)).toBe(false);
    expect(picked.has(99_001)).toBe(true);
    expect(picked.has(99_002)).toBe(true);
  });
});
