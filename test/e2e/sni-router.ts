// One TCP port for many TLS servers: Firefox can send every host's port 443 to one
// local port only. In: host name → local port. The host is read from the ClientHello
// (RFC 8446 4.1.2, server_name of RFC 6066 3); nothing is decrypted.
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface SniRouter {
  readonly port: number;
  close(): Promise<void>;
}

const SERVER_NAME = 0;

/** The host name a ClientHello asks for; null where there is none; undefined: more octets are needed. */
export function serverName(hello: Buffer): string | null | undefined {
  if (hello.length < 5) return undefined;
  if (hello[0] !== 22) return null; // handshake record
  if (hello.length < 5 + hello.readUInt16BE(3)) return undefined;
  try {
    let at = 5 + 4 + 2 + 32; // record, handshake, version, random
    at += 1 + hello.readUInt8(at); // session id
    at += 2 + hello.readUInt16BE(at); // cipher suites
    at += 1 + hello.readUInt8(at); // compression methods
    const end = at + 2 + hello.readUInt16BE(at);
    at += 2;
    while (at + 4 <= end) {
      const type = hello.readUInt16BE(at);
      const length = hello.readUInt16BE(at + 2);
      if (type === SERVER_NAME) {
        const size = hello.readUInt16BE(at + 4 + 3);
        return hello.toString("latin1", at + 9, at + 9 + size);
      }
      at += 4 + length;
    }
  } catch {
    // A hello that is cut short names nobody.
  }
  return null;
}

export async function startSniRouter(
  hosts: Readonly<Record<string, number>>,
): Promise<SniRouter> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  };
  const server = createServer((client) => {
    keep(client);
    let seen = Buffer.alloc(0);
    const onData = (chunk: Buffer) => {
      seen = Buffer.concat([seen, chunk]);
      const name = serverName(seen);
      if (name === undefined) return;
      client.off("data", onData);
      client.pause();
      const port = name === null ? undefined : hosts[name];
      if (port === undefined) {
        client.destroy();
        return;
      }
      const target = connect(port, "127.0.0.1", () => {
        target.write(seen);
        client.pipe(target).pipe(client);
      });
      keep(target);
      target.on("close", () => client.destroy());
      client.on("close", () => target.destroy());
    };
    client.on("data", onData);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is an AddressInfo (a string only for a local socket).
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
