// Certificates for servers that tests start. In: a directory and host names. Out:
// paths of a certificate authority of our own and of server certificates signed by
// it, and the hash by which Chromium may be told to trust one key. Made by openssl;
// keys stay in the directory, nothing is installed in the system's trust store.
import { execFile } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

export interface CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
  /** Base64 of SHA-256 over the SPKI: --ignore-certificate-errors-spki-list. */
  readonly spki: string;
}

const DAYS = "30";
const EC_KEY = [
  "-newkey",
  "ec",
  "-pkeyopt",
  "ec_paramgen_curve:P-256",
  "-nodes",
];

const run = promisify(execFile);
const openssl = (...args: string[]) => run("openssl", args);

async function files(
  certFile: string,
  keyFile: string,
): Promise<CertificateFiles> {
  const { publicKey } = new X509Certificate(await readFile(certFile));
  const der = publicKey.export({ type: "spki", format: "der" });
  const spki = createHash("sha256").update(der).digest("base64");
  return { certFile, keyFile, spki };
}

/** The authority in `directory`; made at the first call, the same one at every later call. */
export async function makeCa(directory: string): Promise<CertificateFiles> {
  const certFile = join(directory, "ca.crt");
  const keyFile = join(directory, "ca.key");
  if (!existsSync(certFile))
    await openssl(
      ...["req", "-x509", ...EC_KEY, "-keyout", keyFile, "-out", certFile],
      ...["-days", DAYS, "-subj", "/CN=Poste Restante test authority"],
      ...["-addext", "basicConstraints=critical,CA:TRUE"],
      ...["-addext", "keyUsage=critical,keyCertSign,cRLSign"],
    );
  return files(certFile, keyFile);
}

/** A server certificate for `names` (host names or IP addresses), signed by the directory's authority. */
export async function makeCertificate(
  directory: string,
  names: readonly string[],
): Promise<CertificateFiles> {
  const [first] = names;
  if (first === undefined)
    throw new Error("A certificate needs at least one name.");
  const ca = await makeCa(directory);
  const base = join(directory, first.replace(/[^A-Za-z0-9.-]/g, "_"));
  const certFile = `${base}.crt`;
  const keyFile = `${base}.key`;
  const extensions = `${base}.ext`;
  await writeFile(
    extensions,
    [
      `subjectAltName=${names.map((name) => `${isIP(name) ? "IP" : "DNS"}:${name}`).join(",")}`,
      "basicConstraints=CA:FALSE",
      "keyUsage=critical,digitalSignature",
      "extendedKeyUsage=serverAuth",
    ].join("\n"),
  );
  await openssl(
    ...["req", "-new", ...EC_KEY, "-keyout", keyFile, "-out", `${base}.csr`],
    ...["-subj", "/CN=Poste Restante test server"],
  );
  await openssl(
    ...["x509", "-req", "-in", `${base}.csr`, "-out", certFile, "-days", DAYS],
    ...["-CA", ca.certFile, "-CAkey", ca.keyFile, "-CAcreateserial"],
    ...["-extfile", extensions],
  );
  return files(certFile, keyFile);
}
