// A verdict → the text that a person may copy to say that it is not right. English,
// for whoever keeps the catalogue. It holds the domain and what DNS says of it in
// public, and nothing of the message, the sender or the page.
import type { Keeper } from "../provider/keeper.ts";
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
