// A DoH server inside the process (RFC 8484), for the demo and for tests. In: a
// zone, faults by name. Out: a URL, and a log of every request as it arrived, so
// that a test can state what left the browser. Plain HTTP/1.1 without a
// certificate, HTTP/2 with one. Promise: nothing is asked of anybody else.
import { Buffer } from "node:buffer";
import http from "node:http";
import http2 from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import dohjs from "dohjs";
import {
  type Fault,
  faultyMessage,
  message,
  type Query,
  TTL_MAX,
} from "./dns-message.ts";
import { practiceZone, type Zone } from "./zone.ts";

export interface LoggedRequest {
  readonly method: string;
  /** The request target: path and query. */
  readonly path: string;
  readonly questions: readonly {
    readonly name: string;
    readonly type: string;
  }[];
  /** Every header in its order; over HTTP/2 the pseudo-headers as well. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly time: Date;
}

export interface DohServerOptions {
  readonly zone?: Zone;
  readonly host?: string;
  readonly port?: number;
  readonly tls?: {
    readonly key: string | Buffer;
    readonly cert: string | Buffer;
  };
  /** Milliseconds before every answer. */
  readonly delay?: number;
  /** Real servers send no CORS header; true adds it. */
  readonly cors?: boolean;
  /** false: requests are not logged, where nobody reads the log and they are many. */
  readonly keepLog?: boolean;
  /** By domain, lower case; the caller may change it while the server runs. */
  readonly faults?: ReadonlyMap<string, Fault>;
}

export interface DohServer {
  readonly url: string;
  readonly port: number;
  readonly log: readonly LoggedRequest[];
  close(): Promise<void>;
}

/** What HTTP/1.1 and HTTP/2 have in common. */
interface Request extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  url?: string | undefined;
  rawHeaders: string[];
  headers: http.IncomingHttpHeaders;
}
interface Reply {
  readonly headersSent: boolean;
  once(event: "close", listener: () => void): unknown;
  writeHead(status: number, headers: http.OutgoingHttpHeaders): unknown;
  write(chunk: Uint8Array): unknown;
  end(chunk?: Uint8Array | string): unknown;
}

const PATH = "/dns-query";
const MEDIA_TYPE = "application/dns-message"; // RFC 8484 6
class HttpError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The DNS message of a request: `?dns=` of a GET, the body of a POST (RFC 8484 4.1). */
async function queryOctets(request: Request): Promise<Buffer> {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname !== PATH)
    throw new HttpError(404, `Only ${PATH} is served here.`);
  if (request.method === "GET") {
    const dns = url.searchParams.get("dns");
    if (dns === null) throw new HttpError(400, "The parameter dns is missing.");
    return Buffer.from(dns, "base64url");
  }
  if (request.method !== "POST")
    throw new HttpError(405, "GET and POST are served.");
  if (request.headers["content-type"] !== MEDIA_TYPE)
    throw new HttpError(415, `The body must be ${MEDIA_TYPE}.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decode(body: Buffer): Query {
  try {
    return dohjs.dnsPacket.decode(body);
  } catch {
    throw new HttpError(400, "This is not a DNS message.");
  }
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, raw[at + 1] ?? ""]] : [],
  );
}

export async function startDohServer(
  options: DohServerOptions = {},
): Promise<DohServer> {
  const {
    zone = practiceZone,
    host = "127.0.0.1",
    port = 0,
    tls,
    delay = 0,
  } = options;
  const log: LoggedRequest[] = [];
  const closing = new AbortController();
  const cors = options.cors ? { "access-control-allow-origin": "*" } : {};

  async function answer(
    query: Query,
    reply: Reply,
    signal: AbortSignal,
  ): Promise<void> {
    const question = query.questions[0];
    if (!question) throw new HttpError(400, "The message asks nothing.");
    const name = question.name.toLowerCase();
    const fault = options.faults?.get(name);
    const found = zone.lookUp(name, question.type);
    const slow = found.behaviour?.kind === "slow" ? found.behaviour : null;
    const wait = delay + (slow?.milliseconds ?? 0);
    if (wait > 0) await sleep(wait, undefined, { signal });
    if (fault?.kind === "hang") return;
    if (fault?.kind === "html") {
      reply.writeHead(200, { ...cors, "content-type": "text/html" });
      reply.end("<!doctype html><title>Welcome to the network</title>");
      return;
    }
    if (fault?.kind === "status")
      throw new HttpError(fault.status, "As the fault demands.");
    const answers =
      fault?.kind === "ttl-max"
        ? found.answers.map((record) => ({ ...record, ttl: TTL_MAX }))
        : found.answers;
    const sound = () => message(query, found.rcode, answers, found.authorities);
    const body = (fault && faultyMessage(fault, query, name, sound)) ?? sound();
    // RFC 8484 5.1: the smallest TTL, of the SOA where there is no answer.
    const ttls = [...answers, ...found.authorities].map(({ ttl }) => ttl);
    reply.writeHead(200, {
      ...cors,
      "content-type": MEDIA_TYPE,
      "content-length": body.length,
      "cache-control": `max-age=${ttls.length > 0 ? Math.min(...ttls) : 0}`,
    });
    if (fault?.kind !== "slow-bytes") {
      reply.end(body);
      return;
    }
    for (const octet of body) {
      reply.write(Uint8Array.of(octet));
      await sleep(fault.milliseconds, undefined, { signal });
    }
    reply.end();
  }

  async function handle(request: Request, reply: Reply): Promise<void> {
    const { method = "", url: path = "" } = request;
    const questions: { name: string; type: string }[] = [];
    const headers = pairs(request.rawHeaders);
    if (options.keepLog !== false)
      log.push({ method, path, questions, headers, time: new Date() });
    const gone = new AbortController();
    reply.once("close", () => gone.abort());
    const signal = AbortSignal.any([closing.signal, gone.signal]);
    try {
      if (options.cors && method === "OPTIONS") {
        const allow = {
          "access-control-allow-headers": "content-type, accept",
        };
        reply.writeHead(204, { ...cors, ...allow });
        reply.end();
        return;
      }
      const query = decode(await queryOctets(request));
      for (const { name, type } of query.questions)
        questions.push({ name, type });
      await answer(query, reply, signal);
    } catch (error) {
      if (signal.aborted || reply.headersSent) return; // nobody listens any more
      const status = error instanceof HttpError ? error.status : 500;
      reply.writeHead(status, { ...cors, "content-type": "text/plain" });
      reply.end(error instanceof Error ? error.message : String(error));
    }
  }

  const listener = (request: Request, reply: Reply) =>
    void handle(request, reply);
  const server = tls
    ? http2.createSecureServer({ ...tls, allowHTTP1: true }, listener)
    : http.createServer(listener);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  // A TCP server's address is an AddressInfo (a string only for a local socket).
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `${tls ? "https" : "http"}://${host}:${bound}${PATH}`,
    port: bound,
    log,
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
