// Fixtures → the page as the reader finds it: a fixture in the test's own document, and
// what is read of it in one line each.
import { readFileSync } from "node:fs";
import {
  composeRegions,
  type ComposeRegion,
} from "../../utils/webmail/generic/region.ts";
import { sightOf } from "../../utils/webmail/generic.ts";
import { atOnce } from "../../utils/webmail/pace.ts";
import { kept } from "../../utils/webmail/kept.ts";

export const fixture = (name: string): string =>
  readFileSync(`test/fixtures/webmail/${name}.html`, "utf8");

/** Scripts do not run and frames are empty: what stands in the file is the page. */
export function show(html: string): void {
  const still = html.replaceAll("<iframe", "<iframe srcdoc=' '");
  const parsed = new DOMParser().parseFromString(still, "text/html");
  document.body.className = parsed.body.className;
  document.body.replaceChildren(
    ...Array.from(parsed.body.childNodes, (node) =>
      document.importNode(node, true),
    ),
  );
  attachIn(document.body);
}

/** Shadow trees as the file declares them, the innermost last. */
function attachIn(parent: ParentNode): void {
  for (const template of parent.querySelectorAll<HTMLTemplateElement>(
    "template[shadowrootmode]",
  )) {
    const root = template.parentElement?.attachShadow({ mode: "open" });
    root?.append(template.content);
    template.remove();
    if (root) attachIn(root);
  }
}

export const regions = (): ComposeRegion[] => composeRegions(document);

export function only(): ComposeRegion {
  const [region, ...more] = regions();
  if (!region || more.length > 0)
    throw new Error(`${regions().length} regions instead of one`);
  return region;
}

/** "to: anna@example.org" …; recipients without an address as "unreadable: 2". */
export function told(region: ComposeRegion, whole = false): string[] {
  const { mailboxes, unreadable } = kept().settle(
    atOnce(sightOf(region, { whole })),
    0,
  );
  return [
    ...mailboxes.map(
      ({ field, mailbox }) =>
        `${field}: ${mailbox.localPart}@${mailbox.domain}`,
    ),
    ...(unreadable > 0 ? [`unreadable: ${unreadable}`] : []),
  ];
}
