// The host to which the drivers' own tests go: a server on this computer under a name of
// the real world, with a certificate of our own authority. What a browser needs is there.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireDebianPackages } from "../../scripts/debian.ts";
import { makeCa, makeCertificate } from "../rigs/certificates.ts";
import { HOST } from "./driver-extension.ts";

const PACKAGES = ["chromium", "firefox-esr", "libnss3-tools", "openssl"].concat(
  ["xvfb", "openbox", "xdotool"],
);

export interface DriverHost {
  readonly ca: string;
  readonly hosts: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** What the host answers: a field that says which keys it got, and a frame. */
const pageOf = (path: string | undefined): string =>
  path === "/frame"
    ? `<!doctype html><p id="inner">inside</p>`
    : `<!doctype html><title>Mail</title>
       <input id="field" value="a"><p id="said"></p><iframe src="/frame"></iframe>
       <script>
         globalThis.its = "own world";
         field.addEventListener("keydown", ({ key, ctrlKey, isTrusted }) => {
           said.textContent = [key, ctrlKey, isTrusted].join(" ");
         });
         addEventListener("click", ({ isTrusted }) => {
           document.title = "clicked " + isTrusted;
         });
       </script>`;

export async function startDriverHost(): Promise<DriverHost> {
  await requireDebianPackages(PACKAGES);
  const keys = await mkdtemp(join(tmpdir(), "driver-keys-"));
  const { certFile, keyFile } = await makeCertificate(keys, [HOST]);
  const { certFile: ca } = await makeCa(keys);
  const server = createServer(
    { cert: await readFile(certFile), key: await readFile(keyFile) },
    ({ url }, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(pageOf(url));
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is an AddressInfo (a string only for a local socket).
  const { port } = server.address() as AddressInfo;
  return {
    ca,
    hosts: { [HOST]: port },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(keys, { recursive: true, force: true });
    },
  };
}
