// What was measured, in words and tables: agreement with the labels per source, precision
// and recall of both houses, what stays unknown, and why verdict and label differ.
import type { House, Judged, Told } from "./judge.ts";

/** Below this a source's figures say little. */
const MIN_LINES = 400;
const HOUSES = ["microsoft", "google"] as const;

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : (part / whole).toFixed(4);

const count = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length;

const agrees = (one: Judged, told: Told): boolean =>
  told === one.label || one.also.some((other) => other === one.label);

type Reading = "keeper" | "withLikely";

function precision(all: readonly Judged[], house: House, by: Reading): string {
  const told = all.filter((one) => one[by] === house);
  return share(
    count(told, ({ label }) => label === house),
    told.length,
  );
}

function recall(all: readonly Judged[], house: House, by: Reading): string {
  const labelled = all.filter(({ label }) => label === house);
  return share(
    count(labelled, (one) => one[by] === house),
    labelled.length,
  );
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((cell, at) =>
    Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0
            ? cell.padEnd(widths[at] ?? 0)
            : cell.padStart(widths[at] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

function agreement(sources: ReadonlyMap<string, readonly Judged[]>): string {
  return table(
    [
      "source",
      "n",
      "rule D",
      "keeper",
      "with likely",
      "unknown",
      "behind gateway",
      "named",
      "questions",
    ],
    [...sources].map(([source, all]) => {
      const n = all.length;
      const untold = (one: Judged) =>
        one.verdict.keeper.kind === "unknown" && one.verdict.likely === null;
      return [
        source,
        String(n),
        share(
          count(all, (one) => one.ruleD === one.label),
          n,
        ),
        share(
          count(all, (one) => agrees(one, one.keeper)),
          n,
        ),
        share(
          count(all, (one) => agrees(one, one.withLikely)),
          n,
        ),
        share(count(all, untold), n),
        share(
          count(all, (one) => untold(one) && one.verdict.gateway !== null),
          n,
        ),
        share(
          count(all, ({ verdict }) => verdict.keeperName !== null),
          n,
        ),
        (all.reduce((sum, { questions }) => sum + questions, 0) / n).toFixed(1),
      ];
    }),
  );
}

function quality(sources: ReadonlyMap<string, readonly Judged[]>): string {
  return table(
    [
      "source",
      "house",
      "keeper P",
      "keeper R",
      "with likely P",
      "with likely R",
    ],
    [...sources].flatMap(([source, all]) =>
      HOUSES.map((house) => [
        source,
        house,
        precision(all, house, "keeper"),
        recall(all, house, "keeper"),
        precision(all, house, "withLikely"),
        recall(all, house, "withLikely"),
      ]),
    ),
  );
}

/** Who stands where, and by which signs: lines of one class differ for one reason. */
function reason({ verdict, withLikely, label }: Judged): string {
  const entry = verdict.gateway
    ? `behind ${verdict.gateway.id}`
    : verdict.keeper.kind === "provider" ||
        verdict.keeper.kind === "public-sector"
      ? `at ${verdict.keeper.id}`
      : verdict.keeper.kind;
  const signs = [
    ...new Set(
      verdict.evidence
        .filter(({ basis }) => ["dkim", "autodiscover", "spf"].includes(basis))
        .map(({ basis, points }) => `${basis} ${points ?? "?"}`),
    ),
  ];
  return `${withLikely} for ${label ?? "?"}: ${entry}${signs.length > 0 ? `, ${signs.join(", ")}` : ""}`;
}

function disagreements(all: readonly Judged[]): string {
  const classes = new Map<string, Judged[]>();
  for (const one of all) {
    if (agrees(one, one.withLikely)) continue;
    const key = reason(one);
    const same = classes.get(key);
    if (same) same.push(one);
    else classes.set(key, [one]);
  }
  return [...classes]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 25)
    .map(
      ([key, ones]) =>
        `${String(ones.length).padStart(5)}  ${key}\n       ${ones
          .slice(0, 2)
          .map(
            ({ line }) => `${line.domain} (${line.reason ?? line.label ?? ""})`,
          )
          .join("; ")}`,
    )
    .join("\n");
}

export function report(judged: readonly Judged[]): string {
  const labelled = judged.filter(({ label }) => label !== null);
  const sources = new Map<string, Judged[]>();
  for (const one of labelled) {
    const of = sources.get(one.line.source);
    if (of) of.push(one);
    else sources.set(one.line.source, [one]);
  }
  const large = new Map<string, readonly Judged[]>(
    [...sources]
      .filter(([, all]) => all.length >= MIN_LINES)
      .sort(([, a], [, b]) => b.length - a.length),
  );
  large.set("all lines", labelled);
  return [
    "The labels were made from the same signs that we read: agreement is not truth.",
    "",
    agreement(large),
    "",
    quality(large),
    "",
    "Where verdict (with likely) and label differ, by reason; the 25 largest classes:",
    disagreements(labelled),
  ].join("\n");
}
