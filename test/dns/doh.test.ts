// One question over HTTPS: what leaves, what comes back, and each way to fail.
// Against the practice server over real HTTP where it offers the fault; else
// against an injected `send` or a bare HTTP server.
import { Buffer } from "node:buffer";
import http from "node:http";
import type { AddressInfo } from "node:net";
import dohjs from "dohjs";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Fault } from "../../scripts/practice/dns-message.ts";
import {
  type DohServer,
  type DohServerOptions,
  startDohServer,
} from "../../scripts/practice/doh-server.ts";
import { encodeQuery } from "../../utils/dns/codec.ts";
import {
  ask,
  DEADLINE_MS,
  type FailureReason,
  isResolverUrl,
  read,
  type Send,
} from "../../utils/dns/doh.ts";
import type { DnsType } from "../../utils/dns/wire.ts";

const NAME = "gmail.com";
const RESOLVER = "https://resolver.example/dns-query";
const MEDIA_TYPE = "application/dns-message";
const send: Send = (url, init) => fetch(url, init);
const failed = (reason: FailureReason) => ({ kind: "failure", reason });

let closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.map((close) => close()));
  closing = [];
});

async function start(options: DohServerOptions = {}): Promise<DohServer> {
  const server = await startDohServer(options);
  closing.push(() => server.close());
  return server;
}

/** A bare HTTP server, for what no DoH server does. */
async function bare(listener: http.RequestListener): Promise<string> {
  const server = http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  // A TCP server's address is an AddressInfo (a string only for a local socket).
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/dns-query`;
}

interface Made {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly data: unknown;
}
/** A response to {name, type} as octets. */
const response = (
  name: string,
  type: DnsType,
  answers: readonly Made[] = [],
  flags = 0x0180,
) =>
  Uint8Array.from(
    dohjs.dnsPacket.encode({
      type: "response",
      id: 0,
      flags,
      questions: [{ name, type }],
      answers,
    }),
  );
const mx = (name: string, exchange: string, ttl = 300): Made => ({
  name,
  type: "MX",
  ttl,
  data: { preference: 10, exchange },
});
const cname = (name: string, data: string, ttl = 300): Made => ({
  name,
  type: "CNAME",
  ttl,
  data,
});
const answering = (
  body: BodyInit | null,
  headers: Record<string, string> = { "content-type": MEDIA_TYPE },
  status = 200,
) =>
  vi.fn<Send>(() => Promise.resolve(new Response(body, { status, headers })));

describe("what leaves", () => {
  test("is one GET with the fixed init of every install, and nothing besides", async () => {
    const sent = answering(response(NAME, "MX"));
    await ask(sent, RESOLVER, NAME, "MX");
    expect(sent).toHaveBeenCalledOnce();
    const [url, init] = sent.mock.calls[0] ?? [];
    const query = Buffer.from(encodeQuery(NAME, "MX")).toString("base64url");
    expect(url).toBe(`${RESOLVER}?dns=${query}`);
    expect(init).toEqual({
      method: "GET",
      headers: { Accept: MEDIA_TYPE, "Accept-Language": "*" },
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: expect.any(AbortSignal),
    });
  });

  test("arrives as one GET with the question and no trace of who asks", async () => {
    const { url, log } = await start();
    await ask(send, url, NAME, "MX");
    expect(log).toMatchObject([
      { method: "GET", questions: [{ name: NAME, type: "MX" }] },
    ]);
    const headers = new Map(
      log[0]?.headers.map(([name, value]) => [name.toLowerCase(), value]),
    );
    expect(headers.get("accept")).toBe(MEDIA_TYPE);
    expect(headers.get("accept-language")).toBe("*");
    for (const name of ["origin", "referer", "cookie", "authorization"])
      expect(headers.has(name), name).toBe(false);
  });

  test("is the same octets for the same question, whoever asks", async () => {
    const { url, log } = await start();
    await ask(send, url, NAME, "MX");
    await ask(send, url, NAME, "MX");
    expect(log).toHaveLength(2);
    expect(log[0]?.path).toBe(log[1]?.path);
  });

  test.each(["a.eu", "ab.eu", "abc.eu", "abcd.eu"])(
    "is base64url without padding: %s",
    async (name) => {
      const sent = answering(null);
      await ask(sent, RESOLVER, name, "MX");
      const dns = new URL(sent.mock.calls[0]?.[0] ?? "").searchParams.get(
        "dns",
      );
      expect(dns).toMatch(/^[\w-]+$/);
      expect(Buffer.from(dns ?? "", "base64url")).toEqual(
        Buffer.from(encodeQuery(name, "MX")),
      );
    },
  );

  test.each([
    [RESOLVER, `${RESOLVER}?dns=`],
    [`${RESOLVER}?profile=plain`, `${RESOLVER}?profile=plain&dns=`],
    [`${RESOLVER}?dns=old&a=1`, `${RESOLVER}?dns=`],
    ["https://resolver.example", "https://resolver.example/?dns="],
  ])("goes to %s with what its query already says", async (url, begin) => {
    const sent = answering(null);
    await ask(sent, url, NAME, "MX");
    const asked = sent.mock.calls[0]?.[0] ?? "";
    expect(asked.startsWith(begin)).toBe(true);
    expect(new URL(asked).searchParams.getAll("dns")).toHaveLength(1);
  });
});

describe("an answer", () => {
  test("over HTTP brings records, lower case, with the smallest TTL", async () => {
    const { url } = await start();
    const answer = await ask(send, url, NAME, "MX");
    expect(answer).toMatchObject({
      kind: "answer",
      rcode: "NOERROR",
      canonicalName: NAME,
      aliases: [],
      ttl: 3600,
      dropped: [],
    });
    if (answer.kind === "answer")
      expect(answer.records).toContainEqual({
        owner: NAME,
        ttl: 3600,
        type: "MX",
        preference: 5,
        exchange: "gmail-smtp-in.l.google.com",
      });
  });

  test("over HTTP follows a CNAME", async () => {
    const { url } = await start();
    expect(await ask(send, url, "mx.practice-alias-mx.eu", "A")).toMatchObject({
      kind: "answer",
      aliases: ["mx-01-eu-central-1.prod.hydra.sophos.com"],
      canonicalName: "mx-01-eu-central-1.prod.hydra.sophos.com",
    });
  });

  test.each([
    ["nobody-here.eu", "NXDOMAIN"],
    ["practice-nodata.eu", "NOERROR"],
  ])("that there is nothing at %s is no failure", async (name, rcode) => {
    const { url } = await start();
    expect(await ask(send, url, name, "MX")).toEqual({
      kind: "answer",
      rcode,
      records: [],
      canonicalName: name,
      aliases: [],
      ttl: null,
      dropped: [],
    });
  });

  test("octet by octet is an answer still", async () => {
    const faults = new Map<string, Fault>([
      [NAME, { kind: "slow-bytes", milliseconds: 1 }],
    ]);
    const { url } = await start({ faults });
    expect((await ask(send, url, NAME, "MX")).kind).toBe("answer");
  });

  test("loses the label that reads like Google's exchanger, and names it", async () => {
    const faults = new Map<string, Fault>([[NAME, { kind: "bad-label" }]]);
    const { url } = await start({ faults });
    expect(await ask(send, url, NAME, "MX")).toMatchObject({
      kind: "answer",
      records: [],
      dropped: ["aspmx\\046l\\046google\\046com"],
    });
  });

  test("keeps the greatest TTL as it is; the cache clamps", async () => {
    const faults = new Map<string, Fault>([[NAME, { kind: "ttl-max" }]]);
    const { url } = await start({ faults });
    expect(await ask(send, url, NAME, "MX")).toMatchObject({
      ttl: 2 ** 31 - 1,
    });
  });

  test.each([
    "application/dns-message",
    "Application/DNS-Message",
    "application/dns-message; charset=utf-8",
    " application/dns-message ;x=y",
  ])("may be called %j", async (type) => {
    const sent = answering(response(NAME, "MX"), { "content-type": type });
    expect((await ask(sent, RESOLVER, NAME, "MX")).kind).toBe("answer");
  });
});

describe("a failure of a real server", () => {
  test.each<[Fault, FailureReason]>([
    [{ kind: "servfail" }, { kind: "servfail" }],
    [{ kind: "refused" }, { kind: "refused" }],
    [{ kind: "html" }, { kind: "not-dns", contentType: "text/html" }],
    [
      { kind: "status", status: 429 },
      { kind: "http-status", status: 429 },
    ],
    [
      { kind: "status", status: 503 },
      { kind: "http-status", status: 503 },
    ],
    [{ kind: "oversize" }, { kind: "too-large" }],
    [{ kind: "truncated" }, { kind: "malformed", why: "truncated-answer" }],
    [{ kind: "wrong-question" }, { kind: "malformed", why: "wrong-question" }],
    [{ kind: "wrong-id" }, { kind: "malformed", why: "wrong-id" }],
    [{ kind: "not-response" }, { kind: "malformed", why: "not-a-response" }],
    [
      { kind: "extended-error", code: 4 },
      { kind: "filtered", code: 4 },
    ],
    [
      { kind: "extended-error", code: 15 },
      { kind: "filtered", code: 15 },
    ],
    [
      { kind: "extended-error", code: 16 },
      { kind: "filtered", code: 16 },
    ],
    [
      { kind: "extended-error", code: 17 },
      { kind: "filtered", code: 17 },
    ],
    [
      { kind: "extended-error", code: 18 },
      { kind: "filtered", code: 18 },
    ],
    // Not Authoritative: a true answer, though not ours to have.
    [{ kind: "extended-error", code: 20 }, { kind: "refused" }],
  ])("%j is %j", async (fault, reason) => {
    const { url } = await start({ faults: new Map([[NAME, fault]]) });
    expect(await ask(send, url, NAME, "MX")).toEqual(failed(reason));
  });

  test.each<[string, Fault]>([
    ["that never answers", { kind: "hang" }],
    ["that sends octet by octet", { kind: "slow-bytes", milliseconds: 100 }],
  ])("%s ends at the deadline", async (_, fault) => {
    const { url } = await start({ faults: new Map([[NAME, fault]]) });
    const begin = performance.now();
    expect(await ask(send, url, NAME, "MX", 300)).toEqual(
      failed({ kind: "timeout" }),
    );
    const waited = performance.now() - begin;
    expect(waited).toBeGreaterThanOrEqual(290);
    expect(waited).toBeLessThan(5_000);
  });

  test("that is not there is unreachable", async () => {
    const { url, close } = await start();
    await close();
    expect(await ask(send, url, NAME, "MX")).toEqual(
      failed({ kind: "unreachable" }),
    );
  });

  test("that redirects is unreachable, and the other place is not asked", async () => {
    const { url, log } = await start();
    const redirecting = await bare((request, reply) => {
      const search = new URL(request.url ?? "/", url).search;
      reply.writeHead(302, { location: `${url}${search}` }).end();
    });
    expect(await ask(send, redirecting, NAME, "MX")).toEqual(
      failed({ kind: "unreachable" }),
    );
    expect(log).toEqual([]);
  });

  test("that breaks off is unreachable", async () => {
    const url = await bare((_, reply) => {
      reply.writeHead(200, {
        "content-type": MEDIA_TYPE,
        "content-length": 500,
      });
      reply.write(response(NAME, "MX"), () => reply.destroy());
    });
    expect(await ask(send, url, NAME, "MX")).toEqual(
      failed({ kind: "unreachable" }),
    );
  });
});

describe("a body", () => {
  const whole = (length: number) => {
    const octets = new Uint8Array(length);
    octets.set(response(NAME, "MX"));
    return octets;
  };

  test.each([
    [65_535, "answer"],
    [65_536, "failure"],
  ])("of %i octets without content-length", async (length, kind) => {
    const url = await bare((_, reply) => {
      reply.writeHead(200, { "content-type": MEDIA_TYPE }); // chunked
      reply.write(whole(length).subarray(0, 40_000));
      reply.end(whole(length).subarray(40_000));
    });
    const told = await ask(send, url, NAME, "MX");
    expect(told.kind).toBe(kind);
    if (told.kind === "failure")
      expect(told.reason).toEqual({ kind: "too-large" });
  });

  test("without an end is read no further than 64 KB", async () => {
    const chunk = new Uint8Array(16_384);
    let pulled = 0;
    const cancel = vi.fn();
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(chunk);
      },
      cancel,
    });
    expect(await ask(answering(endless), RESOLVER, NAME, "MX")).toEqual(
      failed({ kind: "too-large" }),
    );
    expect(cancel).toHaveBeenCalledOnce();
    expect(pulled).toBeLessThanOrEqual(6);
  });

  test.each(["10", "1000000", "-1", "a lie"])(
    "whose content-length is %j is counted, not believed",
    async (length) => {
      const headers = { "content-type": MEDIA_TYPE, "content-length": length };
      const small = answering(response(NAME, "MX"), headers);
      expect((await ask(small, RESOLVER, NAME, "MX")).kind).toBe("answer");
      const large = answering(whole(70_000), headers);
      expect(await ask(large, RESOLVER, NAME, "MX")).toEqual(
        failed({ kind: "too-large" }),
      );
    },
  );

  test.each([
    ["empty", new Uint8Array()],
    ["absent", null],
  ])("that is %s is malformed", async (_, body) => {
    expect(await ask(answering(body), RESOLVER, NAME, "MX")).toEqual(
      failed({ kind: "malformed", why: "too-short" }),
    );
  });

  test("that breaks while it is read is unreachable", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: () => Promise.reject(new Error("reset")),
    });
    expect(await ask(answering(broken), RESOLVER, NAME, "MX")).toEqual(
      failed({ kind: "unreachable" }),
    );
  });
});

describe("a failure besides", () => {
  test.each([
    ["no media type", {}, ""],
    [
      "JSON",
      { "content-type": "application/dns-json" },
      "application/dns-json",
    ],
    [
      "a longer name",
      { "content-type": "application/dns-message-x" },
      "application/dns-message-x",
    ],
    ["4 KB of name", { "content-type": "x".repeat(4096) }, "x".repeat(80)],
  ])("%s is no DNS", async (_, headers, contentType) => {
    // Octets: a string would bring its own media type.
    const sent = answering(response(NAME, "MX"), headers);
    expect(await ask(sent, RESOLVER, NAME, "MX")).toEqual(
      failed({ kind: "not-dns", contentType }),
    );
  });

  test.each([400, 404, 415, 500])(
    "status %i is that status",
    async (status) => {
      const sent = answering(
        response(NAME, "MX"),
        { "content-type": MEDIA_TYPE },
        status,
      );
      expect(await ask(sent, RESOLVER, NAME, "MX")).toEqual(
        failed({ kind: "http-status", status }),
      );
    },
  );

  test.each<[string, Send]>([
    ["rejects", () => Promise.reject(new TypeError("Failed to fetch"))],
    [
      "throws",
      () => {
        throw new Error("no permission");
      },
    ],
  ])("a send that %s is unreachable", async (_, broken) => {
    expect(await ask(broken, RESOLVER, NAME, "MX")).toEqual(
      failed({ kind: "unreachable" }),
    );
  });

  test("a resolver that is no URL is unreachable, and nothing is sent", async () => {
    const sent = answering(null);
    expect(await ask(sent, "resolver.example", NAME, "MX")).toEqual(
      failed({ kind: "unreachable" }),
    );
    expect(sent).not.toHaveBeenCalled();
  });

  test("the deadline is 8 s unless told, and reaches the send as its signal", async () => {
    expect(DEADLINE_MS).toBe(8_000);
    const timeout = vi.spyOn(AbortSignal, "timeout");
    const sent = answering(null);
    await ask(sent, RESOLVER, NAME, "MX");
    expect(timeout.mock.calls).toEqual([[8_000]]);
    expect(sent.mock.calls[0]?.[1].signal).toBe(timeout.mock.results[0]?.value);
    timeout.mockRestore();
  });
});

describe("octets read", () => {
  const records = (octets: Uint8Array, name: string, type: DnsType = "MX") => {
    const told = read(octets, name, type);
    return told.kind === "answer" ? told : told.reason;
  };

  test.each([
    [1, "servfail"], // FORMERR
    [2, "servfail"],
    [4, "servfail"], // NOTIMP
    [5, "refused"],
    [9, "servfail"], // NOTAUTH
  ])("of rcode %i are a failure", (rcode, kind) => {
    const octets = response("a.eu", "MX", [], 0x0180 | rcode);
    expect(read(octets, "a.eu", "MX")).toEqual({
      kind: "failure",
      reason: { kind },
    });
  });

  test("with BADVERS are a failure, not an empty answer (RFC 6891 6.1.3)", () => {
    const opt = [0, 0, 41, 4, 208, 1, 0, 0, 0, 0, 0];
    const octets = Uint8Array.from([...response("a.eu", "MX"), ...opt]);
    octets[11] = 1; // ARCOUNT
    expect(records(octets, "a.eu")).toEqual({ kind: "servfail" });
  });

  test("that a codec cannot decode are malformed", () => {
    const octets = response("a.eu", "TXT", [
      { name: "a.eu", type: "TXT", ttl: 1, data: ["abc"] },
    ]);
    octets[octets.length - 4] = 200; // a string longer than its record
    expect(records(octets, "a.eu", "TXT")).toEqual({
      kind: "malformed",
      why: "codec",
    });
  });

  test("bring nobody else's records", () => {
    const octets = response("a.eu", "MX", [
      mx("a.eu", "mx.a.eu"),
      mx("b.eu", "mx.forged.eu", 1),
      mx("www.a.eu", "mx.forged.eu", 1),
      mx("eu", "mx.forged.eu", 1),
      cname("b.eu", "a.eu", 1),
    ]);
    expect(records(octets, "a.eu")).toMatchObject({
      records: [{ owner: "a.eu", exchange: "mx.a.eu" }],
      aliases: [],
      ttl: 300,
    });
  });

  test("bring no record of another type", () => {
    const a: Made = { name: "a.eu", type: "A", ttl: 1, data: "192.0.2.1" };
    const octets = response("a.eu", "MX", [a, mx("a.eu", "mx.a.eu")]);
    expect(records(octets, "a.eu")).toMatchObject({
      records: [{ type: "MX" }],
      ttl: 300,
    });
  });

  test("follow a chain whatever the order and the case, with its smallest TTL", () => {
    const octets = response("a.eu", "MX", [
      mx("C.eu", "mx.c.eu", 300),
      cname("B.eu", "c.EU", 20),
      cname("A.eu", "b.eu", 600),
    ]);
    expect(records(octets, "A.EU")).toMatchObject({
      records: [{ owner: "c.eu", exchange: "mx.c.eu" }],
      aliases: ["b.eu", "c.eu"],
      canonicalName: "c.eu",
      ttl: 20,
    });
  });

  test("of a chain that ends in NXDOMAIN tell chain and rcode", () => {
    const chain = [cname("a.eu", "b.eu", 60)];
    const octets = response("a.eu", "MX", chain, 0x0183);
    expect(records(octets, "a.eu")).toMatchObject({
      rcode: "NXDOMAIN",
      records: [],
      canonicalName: "b.eu",
      ttl: 60,
    });
  });

  const chain = (length: number) => [
    ...Array.from({ length }, (_, at) => cname(`n${at}.eu`, `n${at + 1}.eu`)),
    mx(`n${length}.eu`, "mx.eu"),
  ];
  test.each([1, 7, 8])("of a chain of %i follow it to its end", (length) => {
    const octets = response("n0.eu", "MX", chain(length));
    expect(records(octets, "n0.eu")).toMatchObject({
      records: [{ owner: `n${length}.eu`, exchange: "mx.eu" }],
      canonicalName: `n${length}.eu`,
    });
  });

  test.each([
    ["chain of nine", chain(9), "n0.eu"],
    ["chain of two hundred", chain(200), "n0.eu"],
    ["loop to itself", [cname("a.eu", "a.eu")], "a.eu"],
    ["loop of two", [cname("a.eu", "b.eu"), cname("b.eu", "a.eu")], "a.eu"],
    [
      "loop behind the first",
      [cname("a.eu", "b.eu"), cname("b.eu", "c.eu"), cname("c.eu", "b.eu")],
      "a.eu",
    ],
  ])("of a %s are malformed, never empty", (_, answers, name) => {
    expect(records(response(name, "MX", answers), name)).toEqual({
      kind: "malformed",
      why: "alias-chain",
    });
  });

  test("to a question for CNAME are the chain's own records", () => {
    const octets = response("a.eu", "CNAME", [
      cname("a.eu", "b.eu"),
      cname("x.eu", "y.eu"),
    ]);
    expect(records(octets, "a.eu", "CNAME")).toMatchObject({
      records: [{ owner: "a.eu", target: "b.eu" }],
    });
  });

  test("have the smallest TTL of their records, 0 among them", () => {
    const ttl = (...ttls: number[]) =>
      records(
        response(
          "a.eu",
          "MX",
          ttls.map((one, at) => mx("a.eu", `mx${at}.a.eu`, one)),
        ),
        "a.eu",
      );
    expect(ttl(300, 60, 900)).toMatchObject({ ttl: 60 });
    expect(ttl(300, 0)).toMatchObject({ ttl: 0 });
    expect(ttl(2 ** 32 - 1)).toMatchObject({ ttl: 2 ** 32 - 1 });
    expect(ttl()).toMatchObject({ ttl: null });
  });
});

describe("a resolver's URL", () => {
  test.each([
    "https://dns10.quad9.net/dns-query",
    "https://resolver.example",
    "https://resolver.example:8443/p?profile=x",
    "https://192.0.2.1/dns-query",
    "HTTPS://Resolver.Example/dns-query",
    "http://127.0.0.1/dns-query",
    "http://127.0.0.1:8053/dns-query",
    "http://[::1]:8053/dns-query",
  ])("may be %s", (url) => {
    expect(isResolverUrl(url)).toBe(true);
  });

  test.each([
    "",
    "resolver.example",
    "/dns-query",
    "//resolver.example/dns-query",
    "http://resolver.example/dns-query",
    "http://localhost/dns-query",
    "http://127.0.0.1.example/dns-query",
    "http://127.0.0.2/dns-query",
    "http://192.168.1.1/dns-query",
    "http://[::2]/dns-query",
    "https://me@resolver.example/dns-query",
    "https://me:secret@resolver.example/dns-query",
    "http://127.0.0.1@resolver.example/",
    "https://",
    "ftp://resolver.example/",
    "tls://resolver.example",
    "file:///etc/resolv.conf",
    "data:application/dns-message,x",
    "javascript:alert(1)",
    "https://resolver.example/dns-query{?dns}",
  ])("may not be %j", (url) => {
    expect(isResolverUrl(url)).toBe(false);
  });
});
