// A real SqWebMail (Debian's 6.0) on the rig's mailboxes: a webmail of plain forms in a
// frame, without any script, which no adapter knows. In: a folder to work in, the mail
// servers, a user. Out: its URL and a login that works. Its sockets, its configuration and
// what it calls to send are compiled in: a mount namespace gives each rig its own. Needs
// root, as the mail servers do.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { requireDebianPackages } from "../../scripts/debian.ts";
import { PASSWORD } from "./mail-servers.ts";
import { freePort, startProcess } from "./process.ts";
import { startCgi } from "./sqwebmail-cgi.ts";

export interface Sqwebmail {
  readonly url: string;
  readonly login: { readonly user: string; readonly password: string };
  /** What its servers complained about so far, for a test's message. */
  output(): string;
  stop(): Promise<void>;
}

export const SQWEBMAIL_PACKAGES: readonly string[] = [
  "sqwebmail",
  "courier-authdaemon",
  "courier-authlib-userdb",
];

// The owner of the rig's mailboxes.
const OWNER_UID = 8;
const ETC = "/etc/courier";
const LIB = "/usr/lib/courier";

const run = promisify(execFile);

const AUTHDAEMONRC = `
authmodulelist="authuserdb"
authmodulelistorig="authuserdb"
daemons=2
authdaemonvar=/run/courier/authdaemon
`;

/** Names in the header are the envelope; one that is refused refuses the message. */
const sendit = (smtpPort: number) => `#!/usr/bin/perl
use strict;
use Net::SMTP;
my ($head, $body) = split /\\r?\\n\\r?\\n/, join("", <STDIN>), 2;
$head =~ s/\\r?\\n[ \\t]+/ /g;
my @lines = split /\\r?\\n/, $head;
my $names = join ",", map { /^(?:to|cc|bcc):(.*)/i ? $1 : () } @lines;
my $smtp = Net::SMTP->new("127.0.0.1", Port => ${smtpPort}) or die "no server\\n";
$smtp->mail($ARGV[0]);
for ($names =~ /([\\w.+-]+\\@[\\w.-]+)/g) { $smtp->to($_) or die "Refused: $_\\n"; }
$smtp->data(join("\\n", grep { !/^bcc:/i } @lines) . "\\n\\n$body") or die "no data\\n";
$smtp->quit;
`;

/** $1: the folder that holds etc, run, cache and sendit; $2: the user; $3: their mailbox. */
const START = `set -e
mount --bind "$1/etc" ${ETC}
mount --bind "$1/run" /run
mount --bind "$1/cache" /var/cache/sqwebmail
mount --bind "$1/sendit" ${LIB}/sqwebmail/sendit.sh
password=$(echo ${PASSWORD} | userdbpw -md5)
umask 077
printf '%s\\tuid=${OWNER_UID}|gid=${OWNER_UID}|home=%s|mail=%s|systempw=%s\\n' \
  "$2" "$3" "$3" "$password" > ${ETC}/userdb
makeuserdb
umask 022
set -a
. ${ETC}/authdaemonrc
. ${ETC}/sqwebmaild
set +a
${LIB}/courier-authlib/authdaemond &
exec ${LIB}/courier/sqwebmaild`;

export async function startSqwebmail(
  root: string,
  mail: { readonly smtpPort: number },
  { user }: { readonly user: string },
): Promise<Sqwebmail> {
  await requireDebianPackages(SQWEBMAIL_PACKAGES);
  const home = join(root, "sqwebmail");
  await mkdir(join(home, "run/courier/authdaemon"), { recursive: true });
  await mkdir(join(home, "run/courier/calendar"));
  await mkdir(join(home, "cache"));
  await chown(join(home, "cache"), OWNER_UID, OWNER_UID);
  await cp(ETC, join(home, "etc"), { recursive: true });
  await writeFile(join(home, "etc/authdaemonrc"), AUTHDAEMONRC);
  await writeFile(join(home, "sendit"), sendit(mail.smtpPort), { mode: 0o755 });
  const box = join(root, "boxes", user);
  if (!existsSync(box)) {
    await run("maildirmake.courier", [box]);
    await run("chown", ["-R", `${OWNER_UID}:${OWNER_UID}`, box]);
  }
  const sockets = ["sqwebmail.sock", "authdaemon/socket"];
  const servers = await startProcess(
    "SqWebMail",
    "unshare",
    ["--mount", "sh", "-c", START, "sh", home, user, box],
    {
      ready: () =>
        sockets.every((one) => existsSync(join(home, "run/courier", one))),
    },
  );
  const port = await freePort();
  const cgi = await startCgi(port, servers.pid);
  return {
    // The login form itself, without the frame around it.
    url: `http://127.0.0.1:${port}/cgi-bin/sqwebmail?noframes=1`,
    login: { user, password: PASSWORD },
    output: servers.output,
    async stop() {
      await cgi.stop();
      await servers.stop();
    },
  };
}
