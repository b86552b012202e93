// The table of CONTRIBUTING: what is known of each webmail and how it was tested. It is
// made of the cases and the directory alone, so that it says no more than the tests do.
import type { Adapter } from "../../utils/webmail/adapter.ts";
import type { WebmailEntry } from "../../utils/webmail/directory.ts";
import { ADAPTER_NAMES } from "../../utils/webmail/names.ts";
import { CHECKED_ON_PAGES } from "../../utils/webmail/tried.ts";
import type { Cases, State } from "./cases/case.ts";

const COLUMNS = [
  "recognised",
  "To",
  "Cc",
  "Bcc",
  "pending",
  "removal",
  "collapsed",
  "name only",
  "sent",
  "From",
] as const;

type Column = (typeof COLUMNS)[number];

/** How tested; what is known of the live site. */
const TESTED: Readonly<Record<Cases["tested"], readonly [string, string]>> = {
  "real server": ["real server", "tests run against a running server"],
  recording: [
    "recording",
    `rules checked on recorded pages, ${CHECKED_ON_PAGES}`,
  ],
  "sourced facts": [
    "sourced facts only",
    `rules checked on pages made from recorded facts, ${CHECKED_ON_PAGES}`,
  ],
};

function isShown({ cases, onServer }: Cases, column: Column): boolean {
  const has = (state: State) => cases.some((one) => one.state === state);
  const windows = cases.flatMap((one) => one.windows);
  switch (column) {
    case "recognised":
      return windows.length > 0;
    case "To":
      return windows.some(({ to }) => to);
    case "Cc":
      return windows.some(({ cc }) => cc);
    case "Bcc":
      return windows.some(({ bcc }) => bcc);
    case "pending":
      return windows.some(({ pending }) => pending);
    case "removal":
    case "sent":
      return has(column) || (onServer ?? []).includes(column);
    case "collapsed":
    case "name only":
      return has(column);
    case "From":
      return (
        windows.some(({ sender }) => sender) ||
        (onServer ?? []).includes(column)
      );
    default:
      return column satisfies never;
  }
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** Columns as wide as prettier makes them. */
function aligned(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const width = (at: number) =>
    Math.max(...rows.map((cells) => (cells[at] ?? "").length));
  const padded = (cells: readonly string[]) =>
    row(cells.map((cell, at) => cell.padEnd(width(at))));
  const rule = row(head.map((_, at) => "-".repeat(width(at))));
  return [padded(head), rule, ...body.map(padded)].join("\n");
}

export function tableOf(
  adapters: readonly Adapter[],
  allCases: readonly Cases[],
  directory: readonly WebmailEntry[],
): string {
  const rows = adapters
    .map(({ id }) => {
      const cases = allCases.find((one) => one.adapter === id);
      if (!cases) throw new Error(`${id} has no cases`);
      return [
        ADAPTER_NAMES[id] ?? id,
        ...COLUMNS.map((one) => (isShown(cases, one) ? "yes" : "–")),
        ...TESTED[cases.tested],
      ];
    })
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  const general = directory
    .filter(({ adapter }) => adapter === null)
    .map(({ name }) => name)
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return [
    aligned([
      ["webmail", ...COLUMNS, "how tested", "on the live site"],
      ...rows,
    ]),
    `In the directory and read by general rules: ${general.join(", ")}.`,
  ].join("\n\n");
}
