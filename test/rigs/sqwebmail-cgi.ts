// The web server that SqWebMail expects around it. In: a port, and the process in whose
// mount namespace its servers listen. Out: its one program behind /cgi-bin/sqwebmail
// (RFC 3875); a program of three pipes needs no Apache.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { buffer } from "node:stream/consumers";
import { ADDRESS } from "./process.ts";

const PATH = "/cgi-bin/sqwebmail";
const PROGRAM = "/usr/lib/courier/courier/webmail/webmail";

const environment = (asked: IncomingMessage, port: number, length: number) => {
  const { pathname, search } = new URL(asked.url ?? "/", "http://localhost");
  const { headers } = asked;
  return {
    GATEWAY_INTERFACE: "CGI/1.1",
    SERVER_PROTOCOL: "HTTP/1.0",
    SERVER_NAME: ADDRESS,
    SERVER_PORT: String(port),
    SCRIPT_NAME: PATH,
    PATH_INFO: decodeURIComponent(pathname.slice(PATH.length)),
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: asked.method ?? "GET",
    CONTENT_TYPE: headers["content-type"] ?? "",
    CONTENT_LENGTH: String(length),
    REMOTE_ADDR: ADDRESS,
    HTTP_HOST: headers.host ?? "",
    HTTP_USER_AGENT: headers["user-agent"] ?? "",
    HTTP_COOKIE: headers.cookie ?? "",
    HTTP_ACCEPT_LANGUAGE: headers["accept-language"] ?? "en",
    PATH: "/usr/bin:/bin",
  };
};

async function answer(
  asked: IncomingMessage,
  response: ServerResponse,
  port: number,
  pid: number,
) {
  const body = await buffer(asked);
  const program = spawn(
    "nsenter",
    ["--target", String(pid), "--mount", PROGRAM],
    {
      env: environment(asked, port, body.length),
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  program.stdin.on("error", () => undefined); // it may read less than was sent
  program.stdin.end(body);
  const output = (await buffer(program.stdout)).toString("latin1");
  const [head = ""] = output.split(/\r?\n\r?\n/, 1);
  const headers = head.split(/\r?\n/).map((line): [string, string] => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  const named = (name: string) => headers.find(([one]) => one === name)?.[1];
  const status = Number.parseInt(named("status") ?? "", 10);
  response.statusCode = status || (named("location") ? 302 : 200);
  for (const [name, value] of headers)
    if (name && name !== "status") response.appendHeader(name, value);
  const rest = output.slice(head.length).replace(/^\r?\n\r?\n/, "");
  response.end(Buffer.from(rest, "latin1"));
}

export async function startCgi(
  port: number,
  pid: number,
): Promise<{ stop(): Promise<void> }> {
  const server = createServer((asked, response) => {
    if (asked.url?.startsWith(PATH))
      answer(asked, response, port, pid).catch(() => response.destroy());
    else response.writeHead(404).end();
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
