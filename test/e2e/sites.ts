// Pages under their real host names, as strict as the strictest webmail serves them: no
// script runs but the host's own files, no frame but the named ones, Trusted Types are
// demanded.
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

/** HTML by path, or a script where it ends in ".js", by host name. */
export type Pages = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Sites {
  readonly port: number;
  close(): Promise<void>;
}

const isScript = (path: string) => path.endsWith(".js");

const policy = (hosts: readonly string[], scripts: "'self'" | "'none'") =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'unsafe-inline'",
    `frame-src ${hosts.map((host) => `https://${host}`).join(" ")}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

export async function startSites(
  tls: { readonly key: string; readonly cert: string },
  pages: Pages,
): Promise<Sites> {
  const hosts = Object.keys(pages);
  const scriptsOf = (host: string) =>
    Object.keys(pages[host] ?? {}).some(isScript) ? "'self'" : "'none'";
  const server = createServer(tls, (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const content = pages[host]?.[pathname];
    const type = isScript(pathname) ? "text/javascript" : "text/html";
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy(hosts, scriptsOf(host)),
    });
    response.end(content ?? "Not found");
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
