// unbound and the embedded server give the same answers from the same zone, and
// the embedded server speaks TLS with a certificate of our own authority.
import { Buffer } from "node:buffer";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import http2 from "node:http2";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import dohjs from "dohjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type DohServer,
  startDohServer,
} from "../../scripts/practice/doh-server.ts";
import { entries, zoneFile } from "../../scripts/practice/zone.ts";
import { makeCa, makeCertificate } from "./certificates.ts";
import { startUnbound, type Unbound } from "./unbound.ts";

/** Every thirteenth domain, and the cases that are odd. */
const domains = [
  ...new Set([
    ...entries
      .filter(({ behaviour }, at) => at % 13 === 0 && !behaviour)
      .map(({ domain }) => domain),
    ...["angern-march.gv.at", "arlesheim.ch", "wiesfleck.at", "gmail.com"],
    ...[
      "practice-alias-mx.eu",
      "practice-broken-mx.eu",
      "practice-implicit-mx.eu",
    ],
    ...["practice-nodata.eu", "practice-null-mx.eu", "not-in-the-zone.eu"],
  ]),
];

const questions = (domain: string): readonly (readonly [string, string])[] => [
  [domain, "MX"],
  [domain, "TXT"],
  [domain, "A"],
  [domain, "AAAA"],
  [`autodiscover.${domain}`, "A"],
  [`_autodiscover._tcp.${domain}`, "SRV"],
  [`selector1._domainkey.${domain}`, "CNAME"],
  [`selector1._domainkey.${domain}`, "TXT"],
];

/** What a client reads of an answer; TTLs count down in a resolver's cache. */
function essence(octets: Uint8Array) {
  const {
    flags,
    answers,
    authorities = [],
  } = dohjs.dnsPacket.decode(Buffer.from(octets));
  const plain = (
    list: readonly { name: string; type: string; data: unknown }[],
  ) =>
    list
      .map(({ name, type, data }) =>
        JSON.stringify([name.toLowerCase(), type, data]),
      )
      .sort();
  return {
    rcode: flags & 0x000f,
    answers: plain(answers),
    authorities: plain(authorities.filter(({ type }) => type === "SOA")),
  };
}

describe("unbound with the practice zone", () => {
  let directory: string;
  let unbound: Unbound;
  let embedded: DohServer;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "poste-restante-unbound-"));
    unbound = await startUnbound({
      zoneFile: zoneFile(),
      hosts: ["dns.practice-resolver.eu"],
      directory,
    });
    embedded = await startDohServer();
  });

  afterAll(async () => {
    await unbound?.stop();
    await embedded?.close();
    await rm(directory, { recursive: true, force: true });
  });

  test("at least 40 domains are compared", () => {
    expect(domains.length).toBeGreaterThanOrEqual(40);
  });

  test.each(domains)(
    "answers all questions about %s over TLS as the embedded server does",
    async (domain) => {
      for (const [name, type] of questions(domain)) {
        const query = dohjs.dnsPacket.encode(dohjs.makeQuery(name, type));
        const reply = await fetch(embedded.url, {
          method: "POST",
          headers: { "content-type": "application/dns-message" },
          body: Uint8Array.from(query),
        });
        const expected = essence(new Uint8Array(await reply.arrayBuffer()));
        expect(essence(await unbound.ask(query)), `${name} ${type}`).toEqual(
          expected,
        );
      }
    },
  );

  test("follows a CNAME from its own chain to an address", async () => {
    const query = dohjs.dnsPacket.encode(
      dohjs.makeQuery("mx.practice-alias-mx.eu", "A"),
    );
    expect(essence(await unbound.ask(query)).answers).toHaveLength(2);
  });

  test("a zone that unbound cannot read is reported in unbound's words", async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), "poste-restante-unbound-"));
    const broken = startUnbound({
      zoneFile: "no zone at all",
      hosts: ["dns.practice-resolver.eu"],
      directory: elsewhere,
    });
    await expect(broken).rejects.toThrow(
      /unbound did not start: .*root\.zone/s,
    );
    await rm(elsewhere, { recursive: true, force: true });
  });
});

describe("the embedded server with a certificate", () => {
  let directory: string;
  let embedded: DohServer;
  let ca: Buffer;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "poste-restante-tls-"));
    ca = await readFile((await makeCa(directory)).certFile);
    const { certFile, keyFile } = await makeCertificate(directory, [
      "127.0.0.1",
    ]);
    const tls = {
      key: await readFile(keyFile),
      cert: await readFile(certFile),
    };
    embedded = await startDohServer({ tls });
  });

  afterAll(async () => {
    await embedded?.close();
    await rm(directory, { recursive: true, force: true });
  });

  const target = () => {
    const query = dohjs.dnsPacket.encode(dohjs.makeQuery("proton.me", "MX"));
    return `/dns-query?dns=${Buffer.from(query).toString("base64url")}`;
  };
  const exchangers = 2;

  test("answers over HTTP/2 and logs the pseudo-headers", async () => {
    const client = http2.connect(new URL(embedded.url).origin, { ca });
    const stream = client.request({ ":path": target() });
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    client.close();
    expect(dohjs.dnsPacket.decode(Buffer.concat(chunks)).answers).toHaveLength(
      exchangers,
    );
    expect(embedded.log.at(-1)?.headers).toContainEqual([":method", "GET"]);
  });

  test("answers over HTTP/1.1 as well", async () => {
    const octets = await new Promise<Buffer>((resolve, reject) => {
      https
        .get(new URL(target(), embedded.url), { ca }, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => resolve(Buffer.concat(chunks)));
        })
        .on("error", reject);
    });
    expect(dohjs.dnsPacket.decode(octets).answers).toHaveLength(exchangers);
  });

  test("is not trusted without our authority", async () => {
    await expect(fetch(embedded.url)).rejects.toThrow();
    expect((await makeCa(directory)).spki).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });
});
