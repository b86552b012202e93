import { Buffer } from "node:buffer";
import dohjs from "dohjs";
import { afterEach, describe, expect, test } from "vitest";
import type { Fault } from "../../scripts/practice/dns-message.ts";
import {
  type DohServer,
  type DohServerOptions,
  startDohServer,
} from "../../scripts/practice/doh-server.ts";
import { practiceZone } from "../../scripts/practice/zone.ts";

const MEDIA_TYPE = "application/dns-message";
const NAME = "gmail.com";

let server: DohServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options: DohServerOptions = {}): Promise<DohServer> {
  server = await startDohServer(options);
  return server;
}
const withFault = (fault: Fault) => start({ faults: new Map([[NAME, fault]]) });

const query = (name: string, type: string) =>
  dohjs.dnsPacket.encode(dohjs.makeQuery(name, type));

function get(url: string, name: string, type = "MX", init: RequestInit = {}) {
  return fetch(
    `${url}?dns=${Buffer.from(query(name, type)).toString("base64url")}`,
    init,
  );
}
function post(url: string, name: string, type = "MX") {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": MEDIA_TYPE },
    body: Uint8Array.from(query(name, type)),
  });
}
const body = async (response: Response) =>
  Buffer.from(await response.arrayBuffer());
const decoded = async (response: Response) =>
  dohjs.dnsPacket.decode(await body(response));
const rcode = ({ flags }: { flags: number }) => flags & 0x000f;

describe("an answer", () => {
  test.each([
    ["GET", get],
    ["POST", post],
  ])("comes to a %s, as RFC 8484 says", async (_, ask) => {
    const { url } = await start();
    const response = await ask(url, NAME);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(MEDIA_TYPE);
    expect(response.headers.get("cache-control")).toBe("max-age=3600");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    const message = await decoded(response);
    expect(message).toMatchObject({
      type: "response",
      id: 0,
      questions: [{ name: NAME, type: "MX" }],
    });
    expect(message.answers.map(({ data }) => data)).toContainEqual({
      preference: 5,
      exchange: "gmail-smtp-in.l.google.com",
    });
  });

  test.each([
    ["practice-null-mx.eu", { preference: 0, exchange: "." }],
    ["practice-broken-mx.eu", { preference: 10, exchange: "192.0.2.25" }],
    ["arlesheim.ch", { preference: 10, exchange: " nt.datacomm.ch" }],
  ])("carries the odd exchanger of %s", async (name, data) => {
    const { url } = await start();
    const { answers } = await decoded(await get(url, name));
    expect(answers.map((record) => record.data)).toContainEqual(data);
  });

  test("leaves the zone as it was", async () => {
    const { url } = await start();
    const before = structuredClone(practiceZone.lookUp("kloten.ch", "TXT"));
    const octets = await body(await get(url, "kloten.ch", "TXT"));
    expect(octets.toString("latin1")).toContain("v=spf1 +mx +a");
    expect(practiceZone.lookUp("kloten.ch", "TXT")).toEqual(before);
  });

  test.each([
    ["nobody-here.eu", 3],
    ["practice-nodata.eu", 0],
  ])(
    "that there is nothing at %s may be kept as long as the SOA says",
    async (name, code) => {
      const { url } = await start();
      const response = await get(url, name);
      expect(response.headers.get("cache-control")).toBe("max-age=300");
      const message = await decoded(response);
      expect(rcode(message)).toBe(code);
      expect(message.answers).toEqual([]);
      expect(message.authorities?.map(({ type }) => type)).toEqual(["SOA"]);
    },
  );

  test("of SERVFAIL may not be kept", async () => {
    const { url } = await start();
    const response = await get(url, "practice-servfail.eu");
    expect(response.headers.get("cache-control")).toBe("max-age=0");
    expect(rcode(await decoded(response))).toBe(2);
  });

  test("bears an OPT record if the question did (RFC 6891 6.1.1)", async () => {
    const { url } = await start();
    const edns = dohjs.dnsPacket.encode({
      ...dohjs.makeQuery(NAME, "MX"),
      additionals: [
        { type: "OPT", name: ".", udpPayloadSize: 1232, flags: 0, options: [] },
      ],
    });
    const types = async (octets: Uint8Array) => {
      const dns = Buffer.from(octets).toString("base64url");
      const { additionals = [] } = await decoded(
        await fetch(`${url}?dns=${dns}`),
      );
      return additionals.map((one) => ("type" in one ? one.type : null));
    };
    expect(await types(edns)).toEqual(["OPT"]);
    expect(await types(query(NAME, "MX"))).toEqual([]);
  });

  test("waits as long as it is told", async () => {
    const { url } = await start({ delay: 120 });
    const begin = performance.now();
    await get(url, NAME);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(115);
  });

  test("of the slow domain has not come when a client loses patience", async () => {
    const { url } = await start();
    const impatient = get(url, "practice-slow.eu", "MX", {
      signal: AbortSignal.timeout(300),
    });
    await expect(impatient).rejects.toThrow(/timeout/i);
  });
});

describe("what is no question", () => {
  test.each([
    ["another path", "/", {}, 404],
    ["no parameter", "/dns-query", {}, 400],
    ["no DNS message", "/dns-query?dns=AAAA", {}, 400],
    ["another method", "/dns-query", { method: "PUT" }, 405],
    ["another media type", "/dns-query", { method: "POST", body: "x" }, 415],
  ])("%s is refused, and logged", async (_, path, init, status) => {
    const { url, log } = await start();
    expect((await fetch(new URL(path, url), init)).status).toBe(status);
    expect(log).toMatchObject([{ path, questions: [] }]);
  });
});

describe("the log", () => {
  test("keeps method, target, question, every header and the time", async () => {
    const { url, log } = await start();
    const before = Date.now();
    await get(url, "ProtonMail.com", "MX", { headers: { "X-One": "1" } });
    await post(url, NAME, "TXT");
    const [first, second] = log;
    expect(first).toMatchObject({
      method: "GET",
      path: expect.stringMatching(/^\/dns-query\?dns=[\w-]+$/),
      questions: [{ name: "ProtonMail.com", type: "MX" }],
    });
    const headers = first?.headers.map(
      ([name, value]) => `${name.toLowerCase()}: ${value}`,
    );
    expect(headers).toContain("x-one: 1");
    expect(headers).toContain(`host: ${new URL(url).host}`);
    expect(first?.time.getTime()).toBeGreaterThanOrEqual(before);
    expect(second).toMatchObject({
      method: "POST",
      questions: [{ name: NAME, type: "TXT" }],
    });
  });
});

describe("with cors", () => {
  test("a preflight is answered and every answer may be read by any page", async () => {
    const { url } = await start({ cors: true });
    const preflight = await fetch(url, { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain(
      "content-type",
    );
    for (const response of [preflight, await get(url, NAME)])
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("a fault", () => {
  test("strikes its own domain alone", async () => {
    const { url } = await withFault({ kind: "servfail" });
    expect(rcode(await decoded(await get(url, "Gmail.com")))).toBe(2);
    expect(rcode(await decoded(await get(url, "outlook.com")))).toBe(0);
  });

  test.each([
    [{ kind: "servfail" }, 2],
    [{ kind: "refused" }, 5],
  ] as const)("%j is an rcode without an answer", async (fault, code) => {
    const { url } = await withFault(fault);
    const message = await decoded(await get(url, NAME));
    expect(rcode(message)).toBe(code);
    expect(message.answers).toEqual([]);
  });

  test("html is a page with status 200", async () => {
    const { url } = await withFault({ kind: "html" });
    const response = await get(url, NAME);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test.each([429, 503])("status %i is that status", async (status) => {
    const { url } = await withFault({ kind: "status", status });
    expect((await get(url, NAME)).status).toBe(status);
  });

  test("hang sends nothing, and does not keep the server from closing", async () => {
    const { url, close } = await withFault({ kind: "hang" });
    const hanging = get(url, NAME).then(
      () => "answered",
      () => "closed",
    );
    const waited = new Promise((resolve) =>
      setTimeout(resolve, 200, "nothing"),
    );
    expect(await Promise.race([hanging, waited])).toBe("nothing");
    await close();
    expect(await hanging).toBe("closed");
  });

  test("slow-bytes sends the whole answer, octet by octet", async () => {
    const { url } = await withFault({ kind: "slow-bytes", milliseconds: 1 });
    const begin = performance.now();
    const response = await get(url, NAME);
    const headersAfter = performance.now() - begin;
    const { answers } = await decoded(response);
    expect(answers).toHaveLength(5);
    expect(performance.now() - begin).toBeGreaterThan(headersAfter + 100);
  });

  test("oversize is longer than a DNS message can be", async () => {
    const { url } = await withFault({ kind: "oversize" });
    expect((await body(await get(url, NAME))).length).toBeGreaterThan(65_535);
  });

  test("truncated sets TC and brings no answer", async () => {
    const { url } = await withFault({ kind: "truncated" });
    const message = await decoded(await get(url, NAME));
    expect(message.flags & 0x0200).toBe(0x0200);
    expect(message.answers).toEqual([]);
  });

  test("wrong-question answers what nobody asked", async () => {
    const { url } = await withFault({ kind: "wrong-question" });
    const { questions } = await decoded(await get(url, NAME));
    expect(questions).toMatchObject([{ name: "not-gmail.com", type: "MX" }]);
  });

  test("wrong-id bears another ID", async () => {
    const { url } = await withFault({ kind: "wrong-id" });
    const message = await decoded(await get(url, NAME));
    expect(message.id).toBe(0x1234);
    expect(message.answers).toHaveLength(5);
  });

  test("not-response is a query (QR=0)", async () => {
    const { url } = await withFault({ kind: "not-response" });
    expect((await body(await get(url, NAME))).readUInt16BE(2) & 0x8000).toBe(0);
  });

  test("bad-label is an exchange of one label that reads like Google's", async () => {
    const { url } = await withFault({ kind: "bad-label" });
    const octets = await body(await get(url, NAME));
    const label = "aspmx.l.google.com";
    const at = octets.lastIndexOf(label);
    expect(octets[at - 1]).toBe(label.length);
    expect(octets[at + label.length]).toBe(0);
    expect(dohjs.dnsPacket.decode(octets).answers).toHaveLength(1);
  });

  test("ttl-max is the greatest TTL of RFC 2181", async () => {
    const { url } = await withFault({ kind: "ttl-max" });
    const response = await get(url, NAME);
    expect(response.headers.get("cache-control")).toBe("max-age=2147483647");
    const { answers } = await decoded(response);
    expect(new Set(answers.map(({ ttl }) => ttl))).toEqual(
      new Set([2 ** 31 - 1]),
    );
  });

  test("extended-error is REFUSED with its reason (RFC 8914)", async () => {
    const { url } = await withFault({ kind: "extended-error", code: 15 });
    const octets = await body(await get(url, NAME));
    expect(rcode(dohjs.dnsPacket.decode(octets))).toBe(5);
    // Option code 15, two octets long, INFO-CODE 15, at the very end.
    expect([...octets.subarray(-6)]).toEqual([0, 15, 0, 2, 0, 15]);
  });
});
