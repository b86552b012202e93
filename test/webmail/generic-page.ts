// Fixtures → the page as the reader finds it: a fixture in the test's own document, and
// what is read of it in one line each.
import { readFileSync } from "node:fs";
import {
  composeRegions,
  type Region,
} from "../../utils/webmail/generic/region.ts";
import { readRegion } from "../../utils/webmail/generic.ts";

export const fixture = (name: string): string =>
  readFileSync(`test/fixtures/webmail/${name}.html`, "utf8");

/** The part of happy-dom's window that says what an iframe without a page is. */
interface Simulated {
  readonly happyDOM?: {
    readonly settings: { handleDisabledFileLoadingAsSuccess: boolean };
  };
}

/** Scripts do not run and frames load nothing: what stands in the file is the page. */
export function show(html: string): void {
  // The window is happy-dom's, seen as the one setting that is used of it.
  const { happyDOM } = window as Simulated;
  if (happyDOM) happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.body.className = parsed.body.className;
  document.body.replaceChildren(
    ...Array.from(parsed.body.childNodes, (node) =>
      document.importNode(node, true),
    ),
  );
}

export const regions = (): Region[] => composeRegions(document);

export function only(): Region {
  const [region, ...more] = regions();
  if (!region || more.length > 0)
    throw new Error(`${regions().length} regions instead of one`);
  return region;
}

/** "to: anna@example.org" …; recipients without an address as "unreadable: 2". */
export function told(region: Region, whole = false): string[] {
  const { mailboxes, unreadable } = readRegion(region, whole);
  return [
    ...mailboxes.map(
      ({ field, mailbox }) =>
        `${field}: ${mailbox.localPart}@${mailbox.domain}`,
    ),
    ...(unreadable > 0 ? [`unreadable: ${unreadable}`] : []),
  ];
}
