// RFC 5321 5.1 as a table: where a domain's mail goes, and how much was asked.
import { describe, expect, test } from "vitest";
import type { Answer, Failure, FailureReason } from "../../utils/dns/doh.ts";
import { type Ask, lookUpMx } from "../../utils/dns/mx.ts";
import type { DnsType } from "../../utils/dns/wire.ts";
import { type Domain, toDomain } from "../../utils/mailbox/domain.ts";

function domain(text: string): Domain {
  const made = toDomain(text);
  if (made === null) throw new Error(`${text} is no domain`);
  return made;
}
const FIRMA = domain("firma.eu");

function answer(fields: Partial<Answer> = {}): Answer {
  return {
    kind: "answer",
    rcode: "NOERROR",
    records: [],
    canonicalName: FIRMA,
    aliases: [],
    ttl: null,
    dropped: [],
    ...fields,
  };
}
const failure = (reason: FailureReason): Failure => ({
  kind: "failure",
  reason,
});
const NODATA = answer();
const NXDOMAIN = answer({ rcode: "NXDOMAIN" });

const mxAnswer = (
  exchangers: readonly (readonly [preference: number, exchange: string])[],
  { ttl = 300, dropped = [] as readonly string[] } = {},
) =>
  answer({
    records: exchangers.map(([preference, exchange]) => ({
      owner: FIRMA,
      ttl,
      type: "MX",
      preference,
      exchange,
    })),
    ttl: exchangers.length > 0 ? ttl : null,
    dropped,
  });
const address = (type: "A" | "AAAA", ttl = 300) =>
  answer({
    records: [{ owner: FIRMA, ttl, type, address: "of no interest" }],
    ttl,
  });

/** Asks a table of answers by type, and keeps what was asked. */
function asking(answers: Partial<Record<DnsType, Answer | Failure>>) {
  const asked: string[] = [];
  const ask: Ask = (name, type) => {
    asked.push(`${name} ${type}`);
    const told = answers[type];
    if (!told) throw new Error(`${type} should not be asked`);
    return Promise.resolve(told);
  };
  return { ask, asked };
}
const lookUp = (answers: Partial<Record<DnsType, Answer | Failure>>) =>
  lookUpMx(FIRMA, asking(answers).ask);

describe("MX records", () => {
  test.each([
    [
      "in the order of preference",
      [
        [20, "b.eu.org"],
        [10, "c.eu.org"],
        [65_535, "a.eu.org"],
        [0, "d.eu.org"],
      ],
      ["d.eu.org", "c.eu.org", "b.eu.org", "a.eu.org"],
    ],
    [
      "of one preference in the order of their names",
      [
        [10, "mx2.eu.org"],
        [10, "mx1.eu.org"],
        [5, "mx9.eu.org"],
        [10, "mx0.eu.org"],
      ],
      ["mx9.eu.org", "mx0.eu.org", "mx1.eu.org", "mx2.eu.org"],
    ],
    [
      "by number, not by digits",
      [
        [9, "b.eu.org"],
        [10, "a.eu.org"],
        [100, "c.eu.org"],
      ],
      ["b.eu.org", "a.eu.org", "c.eu.org"],
    ],
  ] as const)("stand %s", async (_, exchangers, order) => {
    const { ask, asked } = asking({ MX: mxAnswer(exchangers) });
    const { mx, ttl } = await lookUpMx(FIRMA, ask);
    expect(mx).toMatchObject({ kind: "mx", dropped: [] });
    expect(mx.kind === "mx" && mx.exchanges.map((one) => one.exchange)).toEqual(
      order,
    );
    expect(ttl).toBe(300);
    expect(asked).toEqual(["firma.eu MX"]);
  });

  test("keep their preference", async () => {
    expect((await lookUp({ MX: mxAnswer([[7, "mx.firma.eu"]]) })).mx).toEqual({
      kind: "mx",
      exchanges: [{ preference: 7, exchange: "mx.firma.eu" }],
      dropped: [],
    });
  });

  test.each([
    "mx.firma.eu",
    "_dc-mx.0a1b2c.firma.eu",
    "my_host.firma.eu",
    "a.b",
    "1.2.3.eu",
    "xn--mx-4ja.eu",
    `${"x".repeat(63)}.eu`,
    "firma.eu",
    "localhost.firma.eu",
  ])("may name the host %s", async (exchange) => {
    expect((await lookUp({ MX: mxAnswer([[10, exchange]]) })).mx).toMatchObject(
      { kind: "mx", exchanges: [{ exchange }] },
    );
  });

  const bogus = [
    "localhost",
    "mx.localhost",
    "192.0.2.25",
    "2001:db8::25",
    "::1",
    "[192.0.2.25]",
    "~",
    "mx",
    "-mx.firma.eu",
    "mx-.firma.eu",
    "a..eu",
    `${"x".repeat(64)}.eu`,
    " nt.datacomm.ch",
    "sending.mail.to.this.domain.is.invalid",
    "mail.firma.local",
    "mail.example",
  ];
  test.each(bogus)("that name %j alone are broken", async (exchange) => {
    const { ask, asked } = asking({ MX: mxAnswer([[10, exchange]]) });
    expect(await lookUpMx(FIRMA, ask)).toEqual({
      mx: { kind: "broken-mx", why: exchange },
      ttl: 300,
    });
    expect(asked, "no implicit MX where MX records are").toEqual([
      "firma.eu MX",
    ]);
  });
  test.each(bogus)("that name %j beside a host lose it", async (exchange) => {
    const records = mxAnswer([
      [10, exchange],
      [20, "mx.firma.eu"],
    ]);
    expect((await lookUp({ MX: records })).mx).toEqual({
      kind: "mx",
      exchanges: [{ preference: 20, exchange: "mx.firma.eu" }],
      dropped: [exchange],
    });
  });

  test("name what the wire's guard has dropped", async () => {
    const dropped = ["a\\032b.eu"];
    const beside = mxAnswer([[10, "mx.firma.eu"]], { dropped });
    expect((await lookUp({ MX: beside })).mx).toMatchObject({
      kind: "mx",
      dropped,
    });
    expect(await lookUp({ MX: mxAnswer([], { dropped }) })).toEqual({
      mx: { kind: "broken-mx", why: "a\\032b.eu" },
      ttl: 0,
    });
  });

  test("of a zone that holds thousands are 32, the most preferred", async () => {
    const many = Array.from(
      { length: 4_000 },
      (_, at) => [4_000 - at, `mx${at}.firma.eu`] as const,
    );
    const { mx } = await lookUp({ MX: mxAnswer(many) });
    expect(mx.kind).toBe("mx");
    if (mx.kind !== "mx") return;
    expect(mx.exchanges.map(({ preference }) => preference)).toEqual(
      Array.from({ length: 32 }, (_, at) => at + 1),
    );
    expect(mx.dropped).toHaveLength(32);
    const junk = many.map(([preference]) => [preference, "localhost"] as const);
    expect((await lookUp({ MX: mxAnswer(junk) })).mx).toEqual({
      kind: "broken-mx",
      why: Array(32).fill("localhost").join(" "),
    });
  });
});

describe("a null MX (RFC 7505)", () => {
  test.each([0, 10])(
    "of preference %i alone says: no mail",
    async (preference) => {
      const { ask, asked } = asking({ MX: mxAnswer([[preference, ""]]) });
      expect(await lookUpMx(FIRMA, ask)).toEqual({
        mx: { kind: "null-mx" },
        ttl: 300,
      });
      expect(asked).toEqual(["firma.eu MX"]);
    },
  );

  test("beside a host is ignored", async () => {
    const records = mxAnswer([
      [0, ""],
      [10, "mx.firma.eu"],
    ]);
    expect((await lookUp({ MX: records })).mx).toEqual({
      kind: "mx",
      exchanges: [{ preference: 10, exchange: "mx.firma.eu" }],
      dropped: [],
    });
  });

  test.each([
    [
      "another",
      mxAnswer([
        [0, ""],
        [10, ""],
      ]),
      ".",
    ],
    [
      "an IP literal",
      mxAnswer([
        [0, ""],
        [10, "192.0.2.25"],
      ]),
      "192.0.2.25",
    ],
    [
      "what the guard dropped",
      mxAnswer([[0, ""]], { dropped: ["a\\032b"] }),
      "a\\032b",
    ],
  ])("beside %s is broken, not a null MX", async (_, records, why) => {
    expect((await lookUp({ MX: records })).mx).toEqual({
      kind: "broken-mx",
      why,
    });
  });
});

describe("no MX record", () => {
  test.each([
    ["A", { A: address("A", 60), AAAA: NODATA }, 60],
    ["AAAA", { A: NODATA, AAAA: address("AAAA", 90) }, 90],
    ["A and AAAA", { A: address("A", 60), AAAA: address("AAAA", 90) }, 60],
    [
      "A, and a failure for AAAA",
      { A: address("A", 60), AAAA: failure({ kind: "timeout" }) },
      60,
    ],
    [
      "AAAA, and a failure for A",
      { A: failure({ kind: "servfail" }), AAAA: address("AAAA", 0) },
      0,
    ],
  ])("but %s: the host itself", async (_, addresses, ttl) => {
    const { ask, asked } = asking({ MX: NODATA, ...addresses });
    expect(await lookUpMx(FIRMA, ask)).toEqual({
      mx: { kind: "implicit-mx" },
      ttl,
    });
    expect(asked).toEqual(["firma.eu MX", "firma.eu A", "firma.eu AAAA"]);
  });

  test.each([
    ["no address", { A: NODATA, AAAA: NODATA }],
    ["no name", { A: NXDOMAIN, AAAA: NXDOMAIN }],
  ])("and %s: mail cannot arrive", async (_, addresses) => {
    expect(await lookUp({ MX: NODATA, ...addresses })).toEqual({
      mx: { kind: "broken-mx", why: "no MX, no address" },
      ttl: 0,
    });
  });

  test.each<
    [string, FailureReason, Partial<Record<DnsType, Answer | Failure>>]
  >([
    [
      "A",
      { kind: "timeout" },
      { A: failure({ kind: "timeout" }), AAAA: NODATA },
    ],
    [
      "AAAA",
      { kind: "servfail" },
      { A: NODATA, AAAA: failure({ kind: "servfail" }) },
    ],
    [
      "both",
      { kind: "refused" },
      { A: failure({ kind: "refused" }), AAAA: failure({ kind: "timeout" }) },
    ],
  ])("and a failure for %s: nobody knows", async (_, reason, addresses) => {
    expect(await lookUp({ MX: NODATA, ...addresses })).toEqual({
      mx: { kind: "temporary-failure", reason },
      ttl: null,
    });
  });
});

describe("NXDOMAIN", () => {
  test.each([
    ["is no domain, and no address is asked", NXDOMAIN, 0],
    [
      "behind an alias holds as long as the alias",
      answer({ rcode: "NXDOMAIN", aliases: ["b.eu"], ttl: 60 }),
      60,
    ],
  ])("%s", async (_, told, ttl) => {
    const { ask, asked } = asking({ MX: told });
    expect(await lookUpMx(FIRMA, ask)).toEqual({
      mx: { kind: "no-domain" },
      ttl,
    });
    expect(asked).toEqual(["firma.eu MX"]);
  });
});

describe("a failure for MX is temporary, whatever its reason, and asks no address", () => {
  test.each<FailureReason>([
    { kind: "timeout" },
    { kind: "unreachable" },
    { kind: "http-status", status: 429 },
    { kind: "not-dns", contentType: "text/html" },
    { kind: "too-large" },
    { kind: "malformed", why: "truncated-answer" },
    { kind: "servfail" },
    { kind: "refused" },
    { kind: "filtered", code: 15 },
  ])("%j", async (reason) => {
    const { ask, asked } = asking({ MX: failure(reason) });
    expect(await lookUpMx(FIRMA, ask)).toEqual({
      mx: { kind: "temporary-failure", reason },
      ttl: null,
    });
    expect(asked).toEqual(["firma.eu MX"]);
  });
});

describe("a special-use name", () => {
  test.each([
    "mail.local",
    "firma.internal",
    "nas.home.arpa",
    "facebook.onion",
    "firma.test",
    "firma.invalid",
    "firma.example",
    "firma.alt",
    "app.localhost",
    "1.168.192.in-addr.arpa",
  ])("%s is not public, and nobody is asked", async (name) => {
    const { ask, asked } = asking({});
    expect(await lookUpMx(domain(name), ask)).toEqual({
      mx: { kind: "not-public" },
      ttl: null,
    });
    expect(asked).toEqual([]);
  });
});

describe("the answer's TTL", () => {
  test.each([0, 1, 300, 2 ** 31 - 1])("of %i s is handed on", async (ttl) => {
    const records = mxAnswer([[10, "mx.firma.eu"]], { ttl });
    expect((await lookUp({ MX: records })).ttl).toBe(ttl);
  });
});
