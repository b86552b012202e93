// A webmail is a host that the person grants: by its name in the directory, or by the
// address they type. In: names and addresses. Out: the records of `storage.webmails`.
// "*." before a host stands for every name below it, as in a match pattern.
import type { Webmail } from "./storage.ts";
import { directory, type WebmailEntry } from "./webmail/directory.ts";

const at = (host: string): Webmail => ({
  origin: `https://${host}`,
  pageOrigin: `https://${host}`,
  path: "/",
});

/** The page itself, and the frames in which it keeps its composer. */
export const webmailsOf = ({ hosts, frames }: WebmailEntry): Webmail[] =>
  [...hosts, ...frames].map(at);

/** The folder of a page's path: "/mail/index.php" → "/mail/". */
const folder = (path: string) =>
  path.slice(0, path.lastIndexOf("/") + 1) || "/";

/** A page's address → the webmail it would be; null for what is no page of the web. */
export function pageAt(address: string): Webmail | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, origin, pathname } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return {
    origin: `${protocol}//${hostname}`,
    pageOrigin: origin,
    path: folder(pathname),
  };
}

/** An address as it is typed, with or without its scheme; null: no page's. */
export function webmailAt(text: string): Webmail | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed)
    ? typed
    : `https://${typed}`;
  const page = pageAt(address);
  if (!page) return null;
  const { hostname, username } = new URL(address);
  if (username !== "" || !/^[a-z0-9.:[\]-]+$/.test(hostname)) return null;
  return /[.:]/.test(hostname) || hostname === "localhost" ? page : null;
}

/** Whether a page of this origin is one of the granted webmail's. */
export function isAt({ pageOrigin }: Webmail, origin: string): boolean {
  const [scheme, below] = pageOrigin.split("://*", 2);
  return below === undefined
    ? pageOrigin === origin
    : origin.startsWith(`${scheme}://`) &&
        origin.endsWith(below) &&
        origin.length > `${scheme}://${below}`.length;
}

/** The records with these among them, none twice. */
export function withThese(
  known: readonly Webmail[],
  more: readonly Webmail[],
): Webmail[] {
  const isSame = (one: Webmail, other: Webmail) =>
    one.pageOrigin === other.pageOrigin && one.path === other.path;
  return [
    ...known.filter((one) => !more.some((other) => isSame(one, other))),
    ...more,
  ];
}

/** The webmail's name in the directory; else its host. */
export function nameOf({ origin }: Webmail): string {
  const host = origin.replace(/^https?:\/\//, "");
  const entry = directory.find(({ hosts, frames }) =>
    [...hosts, ...frames].some(
      (one) => one === host || isAt(at(one), `https://${host}`),
    ),
  );
  return entry?.name ?? host;
}
