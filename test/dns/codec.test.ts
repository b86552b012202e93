// The query's octets as RFC 8484, 7871 and 8467 want them, and the records of an
// answer, type by type. Messages are made by the codec's own encoder.
import { Buffer } from "node:buffer";
import dohjs from "dohjs";
import { describe, expect, test } from "vitest";
import { decodeAnswers, encodeQuery } from "../../utils/dns/codec.ts";
import type { DnsType } from "../../utils/dns/wire.ts";

const NAME = "firma.example";

describe("a query", () => {
  const header = (octets: Uint8Array) => [...octets.subarray(0, 12)];

  test("has ID 0, RD alone, one question and one additional record", () => {
    expect(header(encodeQuery(NAME, "MX"))).toEqual([
      ...[0, 0],
      ...[1, 0],
      ...[0, 1],
      ...[0, 0],
      ...[0, 0],
      ...[0, 1],
    ]);
  });

  test.each<[DnsType, number]>([
    ["A", 1],
    ["CNAME", 5],
    ["PTR", 12],
    ["MX", 15],
    ["TXT", 16],
    ["AAAA", 28],
    ["SRV", 33],
  ])("for %s asks that type in class IN", (type, number) => {
    const octets = encodeQuery("a.eu", type);
    expect([...octets.subarray(12, 22)]).toEqual([
      ...[1, 0x61, 2, 0x65, 0x75, 0],
      ...[0, number],
      ...[0, 1],
    ]);
  });

  test("bears an OPT record: client subnet 0/0, then padding of zeros", () => {
    const octets = encodeQuery("a.eu", "MX");
    const padding = 128 - 22 - 11 - 8 - 4;
    expect([...octets.subarray(22)]).toEqual([
      0, // the root
      ...[0, 41],
      ...[1232 >> 8, 1232 & 0xff],
      ...[0, 0, 0, 0],
      ...[0, 8 + 4 + padding],
      ...[0, 8, 0, 4, 0, 1, 0, 0], // RFC 7871: IPv4, source 0, scope 0, no address
      ...[0, 12, 0, padding],
      ...Array<number>(padding).fill(0),
    ]);
  });

  const names = Array.from({ length: 250 }, (_, at) => {
    const length = at + 4; // 4 to 253
    const labels = "x".repeat(length - 2).replace(/(x{62})x/g, "$1.");
    return `${labels.replace(/\.$/, "x")}.y`.slice(-length);
  });
  test("is the next multiple of 128 octets for every length of name", () => {
    expect(new Set(names.map(({ length }) => length)).size).toBe(250);
    // Header 12, name + 2, type and class 4, OPT 11, subnet 8, empty padding 4.
    const blocks = (name: string) => Math.ceil((name.length + 41) / 128);
    expect(names.map((name) => encodeQuery(name, "TXT").length)).toEqual(
      names.map((name) => blocks(name) * 128),
    );
    expect(new Set(names.map(blocks))).toEqual(new Set([1, 2, 3]));
  });

  test("asks every such name as it was given", () => {
    for (const name of names) {
      const octets = Buffer.from(encodeQuery(name, "TXT"));
      expect(dohjs.dnsPacket.decode(octets).questions[0]?.name).toBe(name);
    }
  });

  test("for the same question has the same octets", () => {
    expect(encodeQuery(NAME, "MX")).toEqual(encodeQuery(NAME, "MX"));
  });

  test("of two names of one length differs in the name alone", () => {
    const [one, other] = ["aa.example", "bb.example"].map((name) =>
      encodeQuery(name, "MX"),
    );
    const differing = [...(one ?? [])].flatMap((octet, at) =>
      octet === other?.[at] ? [] : [at],
    );
    expect(differing).toEqual([13, 14]);
  });
});

describe("the records of an answer", () => {
  const encode = (answers: readonly object[]) =>
    dohjs.dnsPacket.encode({
      type: "response",
      id: 0,
      flags: 0x0180,
      questions: [{ name: NAME, type: "MX" }],
      // The declaration asks for fields that an encoder's record does not all need.
      answers: answers as never,
    });
  const one = (type: string, data: unknown) =>
    decodeAnswers(encode([{ name: NAME, ttl: 300, type, data }]));
  const base = { owner: NAME, ttl: 300 };

  test.each([
    ["A", "192.0.2.1", { address: "192.0.2.1" }],
    ["AAAA", "2001:db8::25", { address: "2001:db8::25" }],
    ["CNAME", "Mail.Example.NET", { target: "mail.example.net" }],
    ["PTR", "host.example.net.", { target: "host.example.net" }],
    [
      "MX",
      { preference: 65_535, exchange: "MX.Example.Net" },
      { preference: 65_535, exchange: "mx.example.net" },
    ],
    ["MX", { preference: 0, exchange: "." }, { preference: 0, exchange: "" }],
    [
      "SRV",
      { priority: 1, weight: 2, port: 443, target: "Auto.example.net" },
      { target: "auto.example.net", port: 443 },
    ],
    ["SRV", { port: 0, target: "." }, { target: "", port: 0 }],
    ["TXT", ["v=spf1 -all"], { text: "v=spf1 -all" }],
  ])("%s %j", (type, data, told) => {
    expect(one(type, data)).toEqual([{ ...base, type, ...told }]);
  });

  test("of TXT are joined without a space (RFC 7208 3.3)", () => {
    expect(
      one("TXT", ["v=spf1 inc", "lude:_spf.", "example.net -all"]),
    ).toEqual([
      { ...base, type: "TXT", text: "v=spf1 include:_spf.example.net -all" },
    ]);
  });

  test("of TXT keep each octet as one character", () => {
    const octets = Buffer.from([0, 0x41, 0xe4, 0xff]);
    expect(one("TXT", [octets])).toEqual([
      { ...base, type: "TXT", text: "\0A\u00e4\u00ff" },
    ]);
  });

  test("keep their order, and those of other types are left out", () => {
    const records = decodeAnswers(
      encode([
        { name: "B.Example", ttl: 1, type: "A", data: "192.0.2.2" },
        { name: NAME, ttl: 2, type: "NS", data: "ns.example.net" },
        { name: NAME, ttl: 2, type: "CAA", data: { tag: "issue", value: ";" } },
        { name: "a.example", ttl: 4_294_967_295, type: "A", data: "192.0.2.1" },
      ]),
    );
    expect(records).toEqual([
      { owner: "b.example", ttl: 1, type: "A", address: "192.0.2.2" },
      {
        owner: "a.example",
        ttl: 4_294_967_295,
        type: "A",
        address: "192.0.2.1",
      },
    ]);
  });

  test("are read from within a larger buffer", () => {
    const message = encode([
      { name: NAME, ttl: 300, type: "A", data: "192.0.2.1" },
    ]);
    const larger = new Uint8Array(message.length + 20);
    larger.set(message, 7);
    expect(decodeAnswers(larger.subarray(7, 7 + message.length))).toEqual([
      { ...base, type: "A", address: "192.0.2.1" },
    ]);
  });

  test("of a TXT whose string is longer than the record throw", () => {
    const octets = encode([
      { name: NAME, ttl: 300, type: "TXT", data: ["abc"] },
    ]);
    octets[octets.length - 4] = 200;
    expect(() => decodeAnswers(octets)).toThrow();
  });
});
