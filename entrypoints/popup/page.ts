// What the active tab is to us: a granted webmail, a page that could become one,
// or a page of the browser itself.
import type { Webmail } from "../../utils/storage.ts";

export type Page =
  | { readonly kind: "webmail" }
  | {
      readonly kind: "grantable";
      readonly host: string;
      readonly webmail: Webmail;
    }
  | { readonly kind: "other" };

/** The folder of a page's path: "/mail/index.php" → "/mail/". */
const folder = (path: string) =>
  path.slice(0, path.lastIndexOf("/") + 1) || "/";

export function pageOf(
  address: string | undefined,
  known: readonly Webmail[],
): Page {
  if (address === undefined || !URL.canParse(address)) return { kind: "other" };
  const { protocol, hostname, origin, pathname, host } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return { kind: "other" };
  if (
    known.some(
      (one) => one.pageOrigin === origin && pathname.startsWith(one.path),
    )
  )
    return { kind: "webmail" };
  return {
    kind: "grantable",
    host,
    webmail: {
      origin: `${protocol}//${hostname}`,
      pageOrigin: origin,
      path: folder(pathname),
    },
  };
}
