// Pages under their real host names, as strict as the strictest webmail serves them: no
// script runs, no frame but the named ones, Trusted Types are demanded.
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

/** HTML by path, by host name. */
export type Pages = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Sites {
  readonly port: number;
  close(): Promise<void>;
}

const policy = (hosts: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'unsafe-inline'",
    `frame-src ${hosts.map((host) => `https://${host}`).join(" ")}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

export async function startSites(
  tls: { readonly key: string; readonly cert: string },
  pages: Pages,
): Promise<Sites> {
  const csp = policy(Object.keys(pages));
  const server = createServer(tls, (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const html = pages[host]?.[pathname];
    response.writeHead(html === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": csp,
    });
    response.end(html ?? "Not found");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port, // of a TCP server
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
