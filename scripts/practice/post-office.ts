// Serves the practice post office on this computer alone. What is sent is counted
// and kept in memory for the one who started it; a recipient whose local part is
// "refused" is refused, as a mail server would.
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { extname } from "node:path";

export interface SentMessage {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}

export interface PostOffice {
  readonly url: string;
  readonly port: number;
  readonly sent: readonly SentMessage[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};
const FILES = new Set([
  "post-office.html",
  "post-office.css",
  "post-office.js",
]);

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

export async function startPostOffice(
  options: {
    readonly port?: number;
    readonly tls?: { readonly key: string; readonly cert: string };
    /** Further pages by path: for tests. */
    readonly pages?: Readonly<Record<string, string>>;
  } = {},
): Promise<PostOffice> {
  const sent: SentMessage[] = [];
  const handle = async (request: IncomingMessage) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(
      1,
    );
    if (request.method === "POST" && path === "send") {
      const message = JSON.parse(await body(request)) as SentMessage;
      const all = [...message.to, ...message.cc, ...message.bcc];
      const refused = all.find((one) => /(^|<)refused@/.test(one)) ?? null;
      if (!refused) sent.push(message);
      return {
        status: 200,
        type: "application/json",
        content: JSON.stringify({ refused }),
      };
    }
    const page = options.pages?.[`/${path}`];
    if (page !== undefined)
      return { status: 200, type: "text/html; charset=utf-8", content: page };
    const file = path === "" ? "post-office.html" : path;
    if (!FILES.has(file))
      return { status: 404, type: "text/plain", content: "Not found\n" };
    const content = await readFile(new URL(file, import.meta.url), "utf8");
    return { status: 200, type: TYPES[extname(file)] ?? "text/plain", content };
  };
  const listener = (
    ...[request, response]: Parameters<
      Parameters<typeof createServer>[1] & object
    >
  ) => {
    handle(request).then(
      ({ status, type, content }) => {
        response.writeHead(status, {
          "content-type": type,
          "content-security-policy":
            "default-src 'self'; require-trusted-types-for 'script'",
          "cache-control": "no-store",
        });
        response.end(content);
      },
      () => response.writeHead(500).end(),
    );
  };
  const server = options.tls
    ? createTlsServer(options.tls, listener)
    : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("no port");
  return {
    url: `${options.tls ? "https" : "http"}://127.0.0.1:${address.port}/`,
    port: address.port,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
