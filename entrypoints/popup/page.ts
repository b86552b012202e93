// What the active tab is to us: a granted webmail, a page that could become one,
// or a page of the browser itself.
import { isAt, pageAt } from "../../utils/granted.ts";
import type { Webmail } from "../../utils/storage.ts";

export type Page =
  | { readonly kind: "webmail" }
  | {
      readonly kind: "grantable";
      readonly host: string;
      /** What is to be granted together: the page, and the frames it needs. */
      readonly webmails: readonly Webmail[];
    }
  | { readonly kind: "other" };

/** `frames`: of other hosts, in which the page's composer may stand. */
export function pageOf(
  address: string | undefined,
  known: readonly Webmail[],
  frames: readonly Webmail[] = [],
): Page {
  const webmail = address === undefined ? null : pageAt(address);
  if (address === undefined || !webmail) return { kind: "other" };
  const { host, origin, pathname } = new URL(address);
  const isKnown = known.some(
    (one) => isAt(one, origin) && pathname.startsWith(one.path),
  );
  const missing = frames.filter(({ pageOrigin }) =>
    known.every((one) => !isAt(one, pageOrigin)),
  );
  if (isKnown && missing.length === 0) return { kind: "webmail" };
  return {
    kind: "grantable",
    host,
    webmails: isKnown ? missing : [webmail, ...missing],
  };
}
