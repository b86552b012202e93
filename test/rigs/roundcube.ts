// A real Roundcube (Debian's 1.6.5) before the rig's mail servers. In: a folder to work
// in, the mail servers, a skin. Out: its URL and a login that works. Configuration,
// database and logs are its own, so that several run side by side; PHP's built-in
// server with workers serves it, no web server is needed. What its pages do
// while one writes and sends is stated in roundcube-up.test.ts.
import { execFile } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { requireDebianPackages } from "../../scripts/debian.ts";
import { type MailServers, PASSWORD } from "./mail-servers.ts";
import { ADDRESS, freePort, startProcess } from "./process.ts";

export type RoundcubeSkin = "elastic" | "larry" | "classic";
export const ROUNDCUBE_SKINS: readonly RoundcubeSkin[] = [
  "elastic",
  "larry",
  "classic",
];

export type RoundcubeField = "to" | "cc" | "bcc";

export interface Roundcube {
  readonly url: string;
  readonly skin: RoundcubeSkin;
  readonly login: { readonly user: string; readonly password: string };
  /** What PHP and Roundcube complained about so far, for a test's message. */
  output(): string;
  stop(): Promise<void>;
}

export interface RoundcubeOptions {
  readonly skin: RoundcubeSkin;
  /** A whole mailbox: the identity's From is made of it at the first login. */
  readonly user?: string;
  /** Further settings, by the names of defaults.inc.php: language, compose_extwin. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  /** Further variables of PHP's environment: a clock's. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface RoundcubePage {
  /** Where one types recipients of a field. */
  readonly input: (field: RoundcubeField) => string;
  /** Clicked one after the other, these open a field that is not shown at first. */
  readonly open: (field: "cc" | "bcc") => readonly string[];
  readonly send: string;
  /** What is shown when the server refused the message. */
  readonly error: string;
  /** Leads away from the composer; over an unsent message Roundcube asks. */
  readonly mailbox: string;
}

const table = (error: string): RoundcubePage => ({
  input: (field) => `#_${field}`,
  open: (field) => [`#${field}-link`],
  send: "a.button.send",
  error,
  mailbox: "a.button.back",
});

/** Selectors of the compose page, seen 2026-11-24; roundcube-up.test.ts tells the rest. */
export const ROUNDCUBE_PAGES: Readonly<Record<RoundcubeSkin, RoundcubePage>> = {
  elastic: {
    input: (field) => `#compose_${field} ul.recipient-input li.input > input`,
    open: (field) => [
      "a[data-popup=headers-menu]",
      `.popover.show a[data-target=${field}]`,
    ],
    send: "button.send",
    error: "#messagestack > .error",
    mailbox: "#taskmenu a.mail",
  },
  larry: table(".ui-dialog.error[role=alertdialog]"),
  classic: table("#message > .error"),
};

const PACKAGES = [
  ...["roundcube-core", "roundcube-sqlite3"],
  ...["roundcube-skin-larry", "roundcube-skin-classic"],
  ...["php-cli", "php-sqlite3", "php-intl", "php-mbstring", "php-xml"],
];
/** The package needs no database of its own: the rig makes one per instance. */
const ANSWERS = [
  "roundcube-core roundcube/database-type select sqlite3",
  "roundcube-core roundcube/dbconfig-install boolean false",
];
const SYSTEM_CONFIG = "/etc/roundcube";
const SCHEMA = "/usr/share/roundcube/SQL/sqlite.initial.sql";
const DOCUMENT_ROOT = "/var/lib/roundcube/public_html";
const WORKERS = "4";

const run = promisify(execFile);

/** A PHP literal: JSON's numbers and booleans are PHP's, its strings are not. */
const php = (value: string | number | boolean): string =>
  typeof value === "string"
    ? `'${value.replace(/[\\']/g, "\\$&")}'`
    : String(value);

const configuration = (
  settings: Readonly<Record<string, string | number | boolean>>,
): string =>
  [
    "<?php",
    "$config = [];",
    ...Object.entries(settings).map(
      ([name, value]) => `$config[${php(name)}] = ${php(value)};`,
    ),
    "$config['plugins'] = [];",
    "",
  ].join("\n");

async function answersLoginPage(url: string): Promise<boolean> {
  try {
    return (await (await fetch(url)).text()).includes("rcmloginuser");
  } catch {
    return false;
  }
}

export async function startRoundcube(
  root: string,
  mail: Pick<MailServers, "imapPort" | "smtpPort">,
  options: RoundcubeOptions,
): Promise<Roundcube> {
  await requireDebianPackages(PACKAGES, ANSWERS);
  const { skin, user = "sender@practice-sender.eu", settings = {} } = options;
  const port = await freePort();
  const home = join(root, `roundcube-${skin}-${port}`);
  const config = join(home, "config");
  const database = join(home, "roundcube.sqlite");
  for (const name of ["config", "logs", "sessions", "temp"])
    await mkdir(join(home, name), { recursive: true });
  for (const name of ["defaults.inc.php", "mimetypes.php"])
    await copyFile(join(SYSTEM_CONFIG, name), join(config, name));
  await writeFile(
    join(config, "config.inc.php"),
    configuration({
      db_dsnw: `sqlite:///${database}?mode=0600`,
      imap_host: `${ADDRESS}:${mail.imapPort}`,
      smtp_host: `${ADDRESS}:${mail.smtpPort}`,
      smtp_user: "",
      smtp_pass: "",
      des_key: "a-key-for-tests-24-bytes",
      // Cookies know no ports: without own names two instances log each other out.
      session_name: `rig${port}`,
      session_auth_name: `rig${port}auth`,
      login_rate_limit: 1000,
      // PHP's own files are locked while a request runs. In the database, what the page
      // before is still asking overwrites the session of a message just begun, and
      // Roundcube then answers Send with "Invalid compose ID".
      session_storage: "php",
      log_dir: join(home, "logs"),
      temp_dir: join(home, "temp"),
      log_driver: "stdout",
      language: "en_US",
      skin,
      ...settings,
    }),
  );
  await run("php", [
    "-r",
    "(new PDO('sqlite:' . $argv[1]))->exec(file_get_contents($argv[2]));",
    ...["--", database, SCHEMA],
  ]);

  const url = `http://${ADDRESS}:${port}/`;
  const server = await startProcess(
    `Roundcube (${skin})`,
    "php",
    [
      ...["-d", `session.save_path=${join(home, "sessions")}`],
      ...["-S", `${ADDRESS}:${port}`, "-t", DOCUMENT_ROOT],
    ],
    {
      env: {
        ...options.env,
        ROUNDCUBE_CONFIG_DIR: config,
        PHP_CLI_SERVER_WORKERS: WORKERS,
      },
      ready: () => answersLoginPage(url),
    },
  );
  return {
    url,
    skin,
    login: { user, password: PASSWORD },
    output: server.output,
    stop: server.stop,
  };
}
