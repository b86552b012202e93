// A real SOGo (Debian's 5.8) before the rig's mail servers. In: a folder to work in, the
// mail servers, a user. Out: its URL and a login that works. Its database (PostgreSQL),
// its cache (memcached) and its web server are its own, on free ports, and end with it;
// sogod takes its whole configuration from the command line. What its pages do while
// one writes and sends is stated in sogo-up.test.ts.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { requireDebianPackages } from "../../scripts/debian.ts";
import { type MailServers, PASSWORD } from "./mail-servers.ts";
import {
  ADDRESS,
  answersTcp,
  freePort,
  type RigProcess,
  startProcess,
} from "./process.ts";
import { startSogoFront } from "./sogo-front.ts";

export interface Sogo {
  /** With a slash at its end. */
  readonly url: string;
  readonly login: { readonly user: string; readonly password: string };
  /** What sogod complained about so far, for a test's message. */
  output(): string;
  stop(): Promise<void>;
}

export const SOGO_PACKAGES: readonly string[] = [
  "sogo",
  "memcached",
  "postgresql",
];

/** Debian's user for sogod. PostgreSQL refuses root and takes any other. */
const OWNER = "sogo";
const POSTGRESQL = "/usr/lib/postgresql";

const run = promisify(execFile);

/** The arguments of setpriv that run a command as the owner, in the same process. */
const asOwner = (command: string, ...args: readonly string[]): string[] => [
  ...[`--reuid=${OWNER}`, `--regid=${OWNER}`, "--clear-groups"],
  ...[command, ...args],
];

/** A folder that the owner may write in, and the numbers by which Linux knows the owner. */
async function makeHome(root: string): Promise<string> {
  const line = (await readFile("/etc/passwd", "utf8"))
    .split("\n")
    .find((one) => one.startsWith(`${OWNER}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error(`There is no user ${OWNER}.`);
  const home = join(root, `sogo-${await freePort()}`);
  await mkdir(home, { recursive: true });
  await chown(home, Number(uid), Number(gid));
  await chmod(root, 0o711); // the owner must be able to pass through
  return home;
}

/** PostgreSQL's programs of the newest version that is here. */
async function postgresqlPrograms(): Promise<string> {
  const versions = (await readdir(POSTGRESQL))
    .filter((one) => existsSync(join(POSTGRESQL, one, "bin", "initdb")))
    .sort((a, b) => Number(b) - Number(a));
  const [newest] = versions;
  if (newest === undefined) throw new Error("PostgreSQL is not installed.");
  return join(POSTGRESQL, newest, "bin");
}

async function startDatabase(
  home: string,
  port: number,
  statements: readonly string[],
): Promise<RigProcess> {
  const programs = await postgresqlPrograms();
  const data = join(home, "data");
  // A database for one test: it need not survive a power cut.
  const init = ["-A", "trust", "-U", OWNER, "--no-sync", "--no-locale"];
  const initdb = join(programs, "initdb");
  await run("setpriv", asOwner(initdb, "-D", data, "-E", "UTF8", ...init));
  const listen = ["-h", ADDRESS, "-p", String(port), "-k", home];
  const server = await startProcess(
    "PostgreSQL",
    "setpriv",
    asOwner(
      join(programs, "postgres"),
      ...["-D", data, ...listen, "-c", "fsync=off"],
    ),
    {
      ready: () =>
        run(join(programs, "pg_isready"), ["-h", ADDRESS, "-p", String(port)])
          .then(() => true)
          .catch(() => false),
    },
  );
  try {
    const client = ["-h", ADDRESS, "-p", String(port), "-U", OWNER];
    const commands = statements.flatMap((one) => ["-c", one]);
    await run(join(programs, "psql"), [
      ...[...client, "-q", "-v", "ON_ERROR_STOP=1", ...commands, "postgres"],
    ]);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** sogod's settings (SOGo's guide, "General Preferences"), here as arguments. */
const settings = (
  mail: Pick<MailServers, "imapPort" | "smtpPort">,
  ports: { readonly database: number; readonly cache: number },
  language: string,
): Readonly<Record<string, string>> => {
  const tables = `postgresql://${OWNER}:none@${ADDRESS}:${ports.database}/postgres`;
  return {
    SOGoProfileURL: `${tables}/sogo_user_profile`,
    OCSFolderInfoURL: `${tables}/sogo_folder_info`,
    OCSSessionsFolderURL: `${tables}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${tables}/sogo_alarms_folder`,
    SOGoMemcachedHost: `${ADDRESS}:${ports.cache}`,
    SOGoUserSources: `({type=sql;id=users;viewURL="${tables}/sogo_users";canAuthenticate=YES;userPasswordAlgorithm=plain;isAddressBook=NO;})`,
    SOGoIMAPServer: `imap://${ADDRESS}:${mail.imapPort}`,
    SOGoMailingMechanism: "smtp",
    SOGoSMTPServer: `smtp://${ADDRESS}:${mail.smtpPort}`,
    SOGoForceExternalLoginWithEmail: "NO",
    SOGoLoginModule: "Mail",
    SOGoLanguage: language,
  };
};

async function answersLoginPage(url: string): Promise<boolean> {
  try {
    return (await (await fetch(url)).text()).includes("SOGo Web Interface");
  } catch {
    return false;
  }
}

export async function startSogo(
  root: string,
  mail: Pick<MailServers, "imapPort" | "smtpPort">,
  options: {
    /** A whole mailbox, the login and the identity's From. */
    readonly user?: string;
    readonly language?: string;
  } = {},
): Promise<Sogo> {
  await requireDebianPackages(SOGO_PACKAGES);
  const { user = "sender@practice-sender.eu", language = "English" } = options;
  const home = await makeHome(root);
  const [database, cache, behind, port] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  /** In the order of their start; ended in the opposite one. */
  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const one of started.splice(0).reverse()) await one.stop();
  };
  try {
    started.push(
      await startProcess(
        "memcached",
        "memcached",
        ["-u", OWNER, "-l", ADDRESS, "-p", String(cache), "-m", "16"],
        { ready: () => answersTcp(cache) },
      ),
    );
    const row = [user, user, PASSWORD, user.split("@")[0] ?? user, user];
    started.push(
      await startDatabase(home, database, [
        "create table sogo_users (c_uid text primary key, c_name text, c_password text, c_cn text, mail text)",
        `insert into sogo_users values (${row.map(quoted).join(", ")})`,
      ]),
    );
    const values = Object.entries(
      settings(mail, { database, cache }, language),
    );
    const address = `${ADDRESS}:${behind}`;
    const sogod = await startProcess(
      "SOGo",
      "setpriv",
      asOwner(
        "sogod",
        // One process that stays in front and serves: without its watchdog.
        ...["-WOUseWatchDog", "NO", "-WONoDetach", "YES", "-WOPort", address],
        ...["-WOLogFile", "-", "-WOPidFile", join(home, "sogo.pid")],
        ...values.flatMap(([name, value]) => [`-${name}`, value]),
      ),
      {
        cwd: home,
        env: { HOME: home },
        ready: () => answersLoginPage(`http://${address}/SOGo/`),
      },
    );
    started.push(sogod);
    started.push(await startSogoFront(port, behind));
    return {
      url: `http://${ADDRESS}:${port}/SOGo/`,
      login: { user, password: PASSWORD },
      output: sogod.output,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
