// The web server that SOGo expects in front of it. In: the port of sogod and a port to
// listen on. Out: SOGo's own files from where Debian keeps them, everything else passed
// on with the headers by which SOGo writes its links (SOGo's guide, "Web Server
// Configuration"). Node's own server does it in twenty lines; no other one is needed.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import {
  createServer,
  request,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { extname, join, normalize } from "node:path";
import { ADDRESS } from "./process.ts";

const RESOURCES = "/usr/lib/GNUstep/SOGo/WebServerResources";
const RESOURCE_PATH = /^\/SOGo(?:\.woa)?\/WebServerResources(\/[^?]*)/;

/** A script or style of the wrong type is refused by browsers. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".ico": "image/x-icon",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

async function resource(path: string, response: ServerResponse) {
  try {
    // normalize() of an absolute path does not climb above the root.
    const body = await readFile(
      join(RESOURCES, normalize(decodeURIComponent(path))),
    );
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    response.writeHead(200, {
      "content-type": type,
      "cache-control": "max-age=3600",
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

function passOn(
  asked: IncomingMessage,
  response: ServerResponse,
  behind: number,
  port: number,
) {
  const onward = request(
    {
      host: ADDRESS,
      port: behind,
      method: asked.method,
      path: asked.url,
      headers: {
        ...asked.headers,
        connection: "close",
        "x-webobjects-server-protocol": "HTTP/1.0",
        "x-webobjects-server-name": ADDRESS,
        "x-webobjects-server-port": String(port),
        "x-webobjects-server-url": `http://${ADDRESS}:${port}`,
        "x-webobjects-remote-host": ADDRESS,
      },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      response.once("close", () => answer.resume());
    },
  );
  onward.once("error", () => response.destroy());
  // What was asked for is done, though the browser may wait no longer.
  asked.pipe(onward);
}

export async function startSogoFront(
  port: number,
  behind: number,
): Promise<{ stop(): Promise<void> }> {
  const server = createServer((asked, response) => {
    const path = RESOURCE_PATH.exec(asked.url ?? "")?.[1];
    if (path === undefined) passOn(asked, response, behind, port);
    else void resource(path, response);
  }).listen(port, ADDRESS);
  await once(server, "listening");
  return {
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
