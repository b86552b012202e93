// The world in which a browser is tested: the five resolvers' real host names and a
// webmail's, all on this computer, behind certificates of our own authority. What a
// resolver received is in `doh.log`, what the post office was handed in `office.sent`.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type BrowserUnderTest,
  type LaunchOptions,
} from "../../scripts/browsers/browser.ts";
import { launch } from "../../scripts/browsers/launch.ts";
import {
  type DohServer,
  type DohServerOptions,
  startDohServer,
} from "../../scripts/practice/doh-server.ts";
import {
  type PostOffice,
  startPostOffice,
} from "../../scripts/practice/post-office.ts";
import { practiceZone } from "../../scripts/practice/zone.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";
import { makeCa, makeCertificate } from "../rigs/certificates.ts";
import { startUnbound } from "../rigs/unbound.ts";
import { type Pages, startSites } from "./sites.ts";
import { type SniRouter, startSniRouter } from "./sni-router.ts";

export type Kind = BrowserUnderTest["kind"];
export const KINDS: readonly Kind[] = ["chromium", "firefox"];

export const offered = resolvers.filter(({ role }) => role === "default");
export const resolverHosts = offered.map(({ url }) => new URL(url).hostname);
export const resolverOrigins = resolverHosts.map((host) => `https://${host}/*`);

/** A webmail's host that no store lists: self-hosted, anywhere. */
export const WEBMAIL = "webmail.example.org";

const root = fileURLToPath(new URL("../..", import.meta.url));
const target = { chromium: "chrome", firefox: "firefox" } as const;

/** The built extension: what ships, or the one that knows the practice post office. */
export const built = (kind: Kind, mode: "ships" | "practice"): string =>
  join(
    root,
    ".output",
    `${target[kind]}-mv3${mode === "practice" ? "-practice" : ""}`,
  );

export interface World {
  readonly doh: DohServer;
  readonly office: PostOffice;
  readonly officeUrl: string;
  /** A browser that lives in this world; closed with it. */
  open(
    kind: Kind,
    mode: "ships" | "practice",
    options?: Partial<LaunchOptions>,
  ): Promise<BrowserUnderTest>;
  close(): Promise<void>;
}

export async function createWorld(
  options: {
    readonly doh?: Omit<DohServerOptions, "tls" | "port">;
    /** Further hosts and their local TLS ports. */
    readonly hosts?: Readonly<Record<string, number>>;
    /** A real unbound answers instead of the embedded server; nothing is in `doh.log` then. */
    readonly unbound?: boolean;
    /** Further pages of the webmail's host, by path. */
    readonly pages?: Readonly<Record<string, string>>;
    /** Pages under further host names. */
    readonly sites?: Pages;
  } = {},
): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), "world-"));
  const certificate = await makeCertificate(directory, [
    WEBMAIL,
    ...resolverHosts,
    ...Object.keys(options.sites ?? {}),
  ]);
  const { certFile: ca } = await makeCa(directory);
  const tls = {
    key: await readFile(certificate.keyFile, "utf8"),
    cert: await readFile(certificate.certFile, "utf8"),
  };
  const doh = await startDohServer({ ...options.doh, tls });
  const unbound = options.unbound
    ? await startUnbound({
        directory,
        hosts: resolverHosts,
        zoneFile: practiceZone.zoneFile(),
      })
    : null;
  const resolverPort = unbound?.port ?? doh.port;
  const office = await startPostOffice({
    tls,
    ...(options.pages ? { pages: options.pages } : {}),
  });
  const sites = options.sites ? await startSites(tls, options.sites) : null;
  const behind = {
    [WEBMAIL]: office.port,
    ...Object.fromEntries(resolverHosts.map((host) => [host, resolverPort])),
    ...Object.fromEntries(
      Object.keys(options.sites ?? {}).map((host) => [host, sites?.port ?? 0]),
    ),
    ...options.hosts,
  };
  const router: SniRouter = await startSniRouter(behind);
  const hosts = Object.fromEntries(
    Object.keys(behind).map((host) => [host, router.port]),
  );
  const browsers: BrowserUnderTest[] = [];
  return {
    doh,
    office,
    officeUrl: `https://${WEBMAIL}/`,
    async open(kind, mode, more = {}) {
      const browser = await launch(kind, {
        extension: built(kind, mode),
        hosts,
        ca,
        ...more,
      });
      browsers.push(browser);
      return browser;
    },
    async close() {
      for (const browser of browsers) await browser.close();
      await router.close();
      await office.close();
      await sites?.close();
      await doh.close();
      await unbound?.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Names that a resolver was asked for, each once, in alphabetical order. */
export const askedNames = (doh: DohServer): string[] =>
  [
    ...new Set(
      doh.log.flatMap(({ questions }) => questions.map(({ name }) => name)),
    ),
  ].sort();
