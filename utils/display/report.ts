// A verdict, or a page's structure → the text that a person may copy to say that it is
// not right. English, for whoever keeps the catalogue and the adapters. The one holds the
// domain and what DNS says of it in public, the other a page's structure; none of them
// holds anything of the message or the sender.
import type { Missed } from "../missed.ts";
import type { Keeper } from "../provider/keeper.ts";
import type { Structure } from "../protocol.ts";
import type { Verdict } from "../verdict.ts";

const keeperText = (keeper: Keeper): string =>
  "id" in keeper && keeper.id !== null
    ? `${keeper.kind} ${keeper.id}`
    : keeper.kind;

function exchangers({ mx }: Verdict): string {
  if (mx.kind !== "mx") return mx.kind;
  return mx.exchanges
    .map(({ preference, exchange }) => `${preference} ${exchange}`)
    .join(", ");
}

/** `version`: of the extension, as its manifest has it. */
export function reportOf(verdict: Verdict, version: string): string {
  const { keeper, also, gateway, likely, headline, evidence } = verdict;
  return [
    `Poste Restante ${version}: not right?`,
    `domain: ${verdict.domain}`,
    `mx: ${exchangers(verdict)}`,
    `keeper: ${[keeper, ...also.map((one) => one.keeper)].map(keeperText).join(" + ")}`,
    ...(gateway ? [`gateway: ${gateway.id}`] : []),
    ...(likely ? [`likely: ${likely.id}`] : []),
    `headline: ${headline.countries.join(" ") || "none"} (${headline.confidence})`,
    ...evidence.map(
      ({ basis, what, points }) =>
        `evidence: ${basis} ${what}${points === null ? "" : ` -> ${points}`}`,
    ),
    `asked: ${verdict.resolver === null ? "nobody" : new URL(verdict.resolver).hostname}, ${verdict.asOf}`,
    "",
    "Who keeps the mail really, and how can it be seen?",
    "",
  ].join("\n");
}

/** `missed`: what was counted on this device, of which this page's adapter alone is told. */
export function pageReportOf(
  { broken, text }: Structure,
  missed: Missed,
  version: string,
): string {
  const alike = new Map<string, string[]>();
  for (const part of broken?.missing ?? []) {
    // Nothing is counted in a private window.
    const tally = broken && missed[broken.adapter]?.[part];
    const told = tally ? ` (${tally.times} times since ${tally.first})` : "";
    alike.set(told, [...(alike.get(told) ?? []), part]);
  }
  return [
    `Poste Restante ${version}: a page read by general rules`,
    ...(broken ? [`adapter: ${broken.adapter}`] : []),
    ...[...alike].map(
      ([told, parts]) => `not found: ${parts.join(", ")}${told}`,
    ),
    text,
  ].join("\n");
}
