// The rules by which signs add to a verdict made from exchangers, as a table.
import { describe, expect, test } from "vitest";
import type { Classified } from "../../utils/provider/classify.ts";
import { NOTHING_SEEN } from "../../utils/provider/classify.ts";
import { recordById } from "../../utils/provider/find.ts";
import { lookThrough } from "../../utils/provider/look-through.ts";
import type { Sign } from "../../utils/provider/signs.ts";

function sign(text: string): Sign {
  const [basis = "", id = ""] = text.split(" ");
  const record = recordById(id);
  if (
    !record ||
    (basis !== "dkim" && basis !== "autodiscover" && basis !== "spf")
  )
    throw new Error(`no sign: ${text}`);
  return {
    basis,
    what: `${basis}.${id}.eu`,
    match: { record, suffix: "", source: record.operator },
  };
}

const behind: Classified = { ...NOTHING_SEEN, gateway: "proofpoint" };
const stranger: Classified = {
  ...NOTHING_SEEN,
  keeper: { kind: "unknown", exchange: "mx.region.eu" },
};
const own: Classified = {
  ...NOTHING_SEEN,
  keeper: { kind: "own-name", network: null },
  confidence: "weak",
};
const front: Classified = {
  ...NOTHING_SEEN,
  keeper: { kind: "provider", id: "gemdat-noe" },
  front: true,
  confidence: "weak",
};
const ownBehind: Classified = { ...own, gateway: "proofpoint" };

describe("what signs tell", () => {
  test.each<
    [
      where: string,
      seen: Classified,
      signs: string[],
      keeper: string,
      likely: string | null,
      confidence: string,
    ]
  >([
    [
      "behind a gateway",
      behind,
      ["dkim microsoft", "autodiscover microsoft"],
      "microsoft",
      null,
      "strong",
    ],
    [
      "behind a gateway",
      behind,
      ["autodiscover microsoft", "spf microsoft"],
      "microsoft",
      null,
      "strong",
    ],
    ["behind a gateway", behind, ["dkim microsoft"], "microsoft", null, "weak"],
    [
      "behind a gateway",
      behind,
      ["autodiscover proton"],
      "proton",
      null,
      "weak",
    ],
    ["behind a gateway", behind, ["spf google"], "unknown", "google", "none"],
    [
      "behind a gateway",
      behind,
      ["spf google", "spf microsoft"],
      "unknown",
      null,
      "none",
    ],
    [
      "behind a gateway",
      behind,
      ["spf hetzner", "spf microsoft"],
      "unknown",
      "microsoft",
      "none",
    ],
    [
      "behind a gateway",
      behind,
      ["autodiscover microsoft", "spf google", "spf microsoft"],
      "microsoft",
      null,
      "strong",
    ],
    [
      "behind a gateway",
      behind,
      ["dkim google", "autodiscover microsoft"],
      "google",
      null,
      "weak",
    ],
    [
      "behind a gateway",
      behind,
      ["autodiscover google", "autodiscover microsoft"],
      "unknown",
      null,
      "none",
    ],
    ["behind a gateway", behind, [], "unknown", null, "none"],
    [
      "at a stranger's host",
      stranger,
      ["dkim microsoft", "autodiscover microsoft"],
      "microsoft",
      null,
      "weak",
    ],
    [
      "at a stranger's host",
      stranger,
      ["autodiscover microsoft", "spf microsoft"],
      "unknown",
      "microsoft",
      "none",
    ],
    [
      "at a stranger's host",
      stranger,
      ["spf microsoft"],
      "unknown",
      "microsoft",
      "none",
    ],
    ["at a stranger's host", stranger, ["spf google"], "unknown", null, "none"],
    [
      "at its own host",
      own,
      ["dkim microsoft", "autodiscover microsoft", "spf microsoft"],
      "own-name",
      "microsoft",
      "weak",
    ],
    [
      "at its own host",
      own,
      ["autodiscover microsoft"],
      "own-name",
      "microsoft",
      "weak",
    ],
    ["at its own host", own, ["spf microsoft"], "own-name", null, "weak"],
    [
      "at its own host behind a gateway",
      ownBehind,
      ["dkim microsoft", "spf microsoft"],
      "microsoft",
      null,
      "strong",
    ],
    [
      "at its own host behind a gateway",
      ownBehind,
      ["spf microsoft"],
      "own-name",
      "microsoft",
      "weak",
    ],
    [
      "at a provider that filters for others",
      front,
      ["dkim microsoft", "spf microsoft"],
      "microsoft",
      null,
      "weak",
    ],
    [
      "at a provider that filters for others",
      front,
      ["spf microsoft"],
      "gemdat-noe",
      "microsoft",
      "weak",
    ],
    [
      "at a provider that filters for others",
      front,
      ["spf gemdat-noe"],
      "gemdat-noe",
      null,
      "weak",
    ],
  ])("%s: %#", (_, seen, signs, keeper, likely, confidence) => {
    const found = lookThrough(
      seen,
      signs.filter((one) => recordById(one.split(" ")[1] ?? "")).map(sign),
    );
    const told = "id" in found.keeper ? found.keeper.id : found.keeper.kind;
    expect([told, found.likely, found.confidence]).toEqual([
      keeper,
      likely,
      confidence,
    ]);
    expect(found.evidence.map(({ what }) => what)).toEqual(
      signs.map((one) => sign(one).what),
    );
  });

  test("a provider that filtered for another house is told as what stands before it", () => {
    const found = lookThrough(
      front,
      ["dkim microsoft", "spf microsoft"].map(sign),
    );
    expect(found.gateway).toBe("gemdat-noe");
  });
});
