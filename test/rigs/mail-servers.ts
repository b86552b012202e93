// The mail behind a webmail. In: a folder to work in. Out: an IMAP server (Dovecot) and
// an SMTP server (OpenSMTPD) on free ports of the loopback address, and a view into the
// boxes. Any user may log in with PASSWORD. Mail to any domain ends in a local box named
// like its envelope recipient (RFC 5321 2.3.1), nothing is relayed: the boxes tell the
// true envelope, Bcc included. Needs root, as both servers do.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readdir, readFile } from "node:fs/promises";
import { writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { requireDebianPackages } from "../../scripts/debian.ts";
import {
  ADDRESS,
  answersTcp,
  freePort,
  type RigProcess,
  startProcess,
  waitFor,
} from "./process.ts";

export interface MailServers {
  readonly imapPort: number;
  readonly smtpPort: number;
  /** The messages that reached a mailbox, header and body as delivered; none: an empty list. */
  maildir(mailbox: string): Promise<readonly string[]>;
  /** What the webmail itself put into its user's folder: the sender's own copies. */
  folder(mailbox: string, name: "Sent" | "Drafts"): Promise<readonly string[]>;
  /** The mailboxes that got mail, in alphabetical order. */
  boxes(): Promise<readonly string[]>;
  /** From now on RCPT is answered with 550: a mailbox, a local part, or `@` and a domain. */
  refuse(pattern: string): Promise<void>;
  /** The code of the reply to RCPT TO; no message is sent. */
  replyToRcpt(mailbox: string): Promise<number>;
  stop(): Promise<void>;
}

export const PASSWORD = "secret";

/** Refused from the start (table(5), "Mailaddr tables"). */
export const REFUSED: readonly string[] = [
  "refused", // this local part, at any domain
  "@refused.practice-refused.eu",
];

// Every Debian system has the user mail (base-passwd): none needs to be made.
const OWNER = "mail";
const OWNER_UID = 8;

const run = promisify(execFile);

const dovecotConf = (root: string, port: number): string => `
protocols = imap
listen = ${ADDRESS}
base_dir = ${root}/dovecot/run
state_dir = ${root}/dovecot/state
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
first_valid_uid = ${OWNER_UID}
mail_location = maildir:${root}/boxes/%Lu
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${OWNER} gid=${OWNER} home=${root}/boxes/%Lu
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
${["Drafts", "Sent", "Trash"]
  .map(
    (name) => `  mailbox ${name} {
    auto = subscribe
    special_use = \\${name}
  }`,
  )
  .join("\n")}
}
`;

const smtpdConf = (root: string, port: number): string => `
table anyone { "@" = ${OWNER} }
table refused file:${root}/smtpd/refused
listen on ${ADDRESS} port ${port} hostname mail.practice-sender.eu
action "keep" maildir "${root}/boxes/%{rcpt:lowercase}" virtual <anyone>
match from any for any rcpt-to <refused> reject
match from any for any action "keep"
`;

/** The SMTP dialogue up to the reply to RCPT, then a hard end: nothing was handed over. */
function replyToRcpt(port: number, mailbox: string): Promise<number> {
  const commands = [
    "HELO client.practice-sender.eu",
    "MAIL FROM:<sender@practice-sender.eu>",
    `RCPT TO:<${mailbox}>`,
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(port, ADDRESS);
    socket.setEncoding("latin1").once("error", reject);
    socket.on("data", (reply: string) => {
      const next = commands.shift();
      if (next !== undefined) return socket.write(`${next}\r\n`);
      socket.destroy();
      resolve(Number.parseInt(reply, 10));
      return undefined;
    });
  });
}

/**
 * OpenSMTPD's spool and socket are compiled in: its own mount namespace gives each rig
 * its own. Where a container forbids that, one rig at a time uses the system's.
 */
async function startSmtpd(root: string, port: number): Promise<RigProcess> {
  const conf = join(root, "smtpd", "smtpd.conf");
  const ready = () => answersTcp(port);
  const inside = `mount --bind "$1" /var/spool && mount --bind "$2" /run && exec smtpd -d -f "$3"`;
  const own = ["spool", "run"].map((name) => join(root, "smtpd", name));
  const mayUnshare = await run("unshare", ["--mount", "true"]).then(
    () => true,
    () => false,
  );
  return mayUnshare
    ? startProcess(
        "smtpd",
        "unshare",
        ["--mount", "sh", "-c", inside, "sh", ...own, conf],
        { ready },
      )
    : startProcess("smtpd", "smtpd", ["-d", "-f", conf], { ready });
}

/** smtpctl talks through a socket that only the server's own namespace shows. */
const reloadRefused = (smtpd: RigProcess) =>
  run("nsenter", [
    ...["--target", String(smtpd.pid), "--mount"],
    ...["smtpctl", "update", "table", "refused"],
  ]);

async function messagesIn(box: string): Promise<string[]> {
  const files = ["new", "cur"]
    .map((name) => join(box, name))
    .filter((folder) => existsSync(folder));
  const texts: string[] = [];
  for (const folder of files)
    for (const name of (await readdir(folder)).sort())
      texts.push(await readFile(join(folder, name), "utf8"));
  return texts;
}

export async function startMailServers(root: string): Promise<MailServers> {
  await requireDebianPackages(["dovecot-imapd", "opensmtpd"]);
  const boxesFolder = join(root, "boxes");
  for (const name of ["dovecot/run", "dovecot/state", "smtpd/run"])
    await mkdir(join(root, name), { recursive: true });
  await mkdir(join(root, "smtpd/spool"), { recursive: true });
  await mkdir(boxesFolder, { recursive: true });
  // The boxes' owner must be able to pass through a folder made for root alone.
  for (const name of ["", "dovecot", "smtpd", "smtpd/spool"])
    await chmod(join(root, name), 0o711);
  await chown(boxesFolder, OWNER_UID, OWNER_UID);

  const imapPort = await freePort();
  const smtpPort = await freePort();
  const refused = [...REFUSED];
  const refusedFile = join(root, "smtpd", "refused");
  const writeRefused = () => writeFile(refusedFile, `${refused.join("\n")}\n`);
  await writeRefused();
  const dovecotFile = join(root, "dovecot", "dovecot.conf");
  await writeFile(dovecotFile, dovecotConf(root, imapPort));
  await writeFile(
    join(root, "smtpd", "smtpd.conf"),
    smtpdConf(root, smtpPort),
    { mode: 0o600 }, // smtpd insists
  );

  const dovecot = await startProcess(
    "dovecot",
    "dovecot",
    ["-F", "-c", dovecotFile],
    { ready: () => answersTcp(imapPort) },
  );
  const smtpd = await startSmtpd(root, smtpPort).catch(async (error) => {
    await dovecot.stop();
    throw error;
  });

  const box = (mailbox: string) => join(boxesFolder, mailbox.toLowerCase());
  const maildir = (mailbox: string) => messagesIn(box(mailbox));
  return {
    imapPort,
    smtpPort,
    maildir,
    // Maildir++: a folder is a box of its own, beside cur and new.
    folder: (mailbox, name) => messagesIn(join(box(mailbox), `.${name}`)),
    async boxes() {
      const filled: string[] = [];
      for (const name of (await readdir(boxesFolder)).sort())
        if ((await maildir(name)).length > 0) filled.push(name);
      return filled;
    },
    async refuse(pattern) {
      refused.push(pattern);
      await writeRefused();
      await reloadRefused(smtpd);
      const probe = pattern.startsWith("@")
        ? `anybody${pattern}`
        : pattern.includes("@")
          ? pattern
          : `${pattern}@practice-refused.eu`;
      await waitFor(
        `smtpd to refuse ${probe}`,
        async () => (await replyToRcpt(smtpPort, probe)) === 550,
      );
    },
    replyToRcpt: (mailbox) => replyToRcpt(smtpPort, mailbox),
    async stop() {
      await smtpd.stop();
      await dovecot.stop();
    },
  };
}
