// A real DoH server for tests: Debian's unbound, serving a master file of the root
// over HTTP/2 with a certificate of our own. In: the zone's text, the certificate's
// names, a directory to work in. Out: where it listens, once it has answered a query
// over TLS; where it does not start, an error in unbound's own words.
import { Buffer } from "node:buffer";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import http2 from "node:http2";
import { type AddressInfo, createServer, isIP } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import dohjs from "dohjs";
import { requireDebianPackages } from "../../scripts/debian.ts";
import { makeCa, makeCertificate } from "./certificates.ts";

export interface Unbound {
  readonly port: number;
  /** With the first of the certificate's names as host. */
  readonly url: string;
  readonly caFile: string;
  /** The DNS message that answers `octets`, asked by GET over TLS. */
  ask(octets: Uint8Array): Promise<Buffer>;
  stop(): Promise<void>;
}

const ADDRESS = "127.0.0.1";
const PATH = "/dns-query";
const PATIENCE_MS = 15_000;
const POLL_MS = 50;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, ADDRESS);
  await once(server, "listening");
  // A TCP server's address is an AddressInfo (a string only for a local socket).
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function configuration(
  directory: string,
  port: number,
  tls: { readonly keyFile: string; readonly certFile: string },
): string {
  return `server:
  directory: "${directory}"
  chroot: ""
  username: ""
  pidfile: ""
  do-daemonize: no
  use-syslog: no
  do-ip6: no
  num-threads: 1
  interface: ${ADDRESS}@${port}
  https-port: ${port}
  tls-service-key: "${tls.keyFile}"
  tls-service-pem: "${tls.certFile}"
  module-config: "iterator"
  # Names that unbound would answer by itself are the zone's here, too.
  local-zone: "localhost." nodefault
  local-zone: "invalid." nodefault
auth-zone:
  name: "."
  zonefile: "root.zone"
  for-upstream: yes
  for-downstream: no
  fallback-enabled: no
remote-control:
  control-enable: no
`;
}

/** One GET (RFC 8484 4.1) in a connection of its own, the certificate checked against `ca`. */
function get(
  port: number,
  name: string,
  ca: Buffer,
  octets: Uint8Array,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const client = http2.connect(`https://${ADDRESS}:${port}`, {
      ca,
      ...(isIP(name) ? {} : { servername: name }),
    });
    const fail = (error: unknown) => {
      client.destroy();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    client.on("error", fail);
    const dns = Buffer.from(octets).toString("base64url");
    const stream = client.request({
      ":path": `${PATH}?dns=${dns}`,
      ":authority": `${name}:${port}`,
      accept: "application/dns-message",
    });
    const chunks: Buffer[] = [];
    let status = 0;
    stream.on("response", (headers) => (status = headers[":status"] ?? 0));
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("error", fail);
    stream.on("end", () => {
      client.close();
      if (status === 200) resolve(Buffer.concat(chunks));
      else reject(new Error(`unbound answered with HTTP status ${status}`));
    });
    stream.end();
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null)
    await once(child, "exit");
}

export async function startUnbound(options: {
  /** The text of a master file of the root. */
  readonly zoneFile: string;
  /** Names of the certificate; the first one stands in the URL. */
  readonly hosts: readonly string[];
  readonly directory: string;
}): Promise<Unbound> {
  await requireDebianPackages(["openssl", "unbound"]);
  const { directory, hosts, zoneFile } = options;
  const [name = "localhost"] = hosts;
  const { certFile: caFile } = await makeCa(directory);
  const tls = await makeCertificate(directory, hosts);
  const ca = await readFile(caFile);
  const port = await freePort();
  const configFile = join(directory, "unbound.conf");
  await writeFile(join(directory, "root.zone"), zoneFile);
  await writeFile(configFile, configuration(directory, port, tls));

  const child = spawn("unbound", ["-d", "-c", configFile], {
    stdio: ["ignore", "ignore", "pipe"],
    // Debian keeps it where an ordinary user's PATH does not look.
    env: { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin` },
  });
  let words = "";
  let failure: Error | null = null;
  child.stderr.on("data", (chunk: Buffer) => (words += chunk.toString()));
  child.on("error", (error) => (failure = error));
  const kill = () => child.kill();
  process.once("exit", kill); // a test run that dies leaves no server behind

  const ask = (octets: Uint8Array) => get(port, name, ca, octets);
  const stop = async () => {
    process.off("exit", kill);
    kill();
    if (failure === null) await ended(child);
  };

  const probe = dohjs.dnsPacket.encode(dohjs.makeQuery(".", "SOA"));
  const deadline = Date.now() + PATIENCE_MS;
  let last: unknown = "no query was answered";
  while (Date.now() < deadline) {
    if (failure !== null || child.exitCode !== null) break;
    try {
      if (dohjs.dnsPacket.decode(await ask(probe)).answers.length > 0)
        return {
          port,
          url: `https://${name}:${port}${PATH}`,
          caFile,
          ask,
          stop,
        };
    } catch (error) {
      last = error;
    }
    await sleep(POLL_MS);
  }
  await stop();
  throw new Error(
    `unbound did not start: ${failure ?? (words.trim() || String(last))}`,
  );
}
