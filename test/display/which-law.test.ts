// Which laws are told of a verdict: a country once, whoever is under its law.
import { expect, test } from "vitest";
import { lawsOf } from "../../utils/display/which-law.ts";
import { wordsFor } from "../../utils/display/languages.ts";
import { regimeTextsIn } from "../../utils/jurisdiction/regime-text.ts";
import { regimesOf } from "../../utils/jurisdiction/regimes.ts";
import type { Claim } from "../../utils/jurisdiction/judge.ts";
import { keptVerdict } from "../verdict-sample.ts";

const words = wordsFor("en");
const claim = (country: string, via: Claim["via"], subject: string): Claim => ({
  country,
  via,
  subject,
  confidence: "stated",
});

const told = (...claims: Claim[]) =>
  lawsOf(
    words,
    {},
    keptVerdict("a.org", "house", "US", { claims }),
    String,
    Date.UTC(2026, 10, 24),
  ).map(({ country, because, regimes }) => ({
    country,
    because,
    regimes: regimes.map(({ id }) => id),
  }));

const allOf = (country: string) => regimesOf(country).map(({ id }) => id);

test("an operator and its parent in one country are two reasons and one list", () => {
  expect(
    told(claim("US", "operator", "House"), claim("US", "parent", "Holding")),
  ).toEqual([
    {
      country: "US",
      because: [
        "House has its seat in the United States.",
        "Holding, to which it belongs, has its seat in the United States.",
      ],
      regimes: allOf("US"),
    },
  ]);
});

test("countries stand in the order of the claims, each law once", () => {
  const laws = told(
    claim("IE", "operator", "House"),
    claim("US", "parent", "Holding"),
    claim("IE", "network", "Net"),
  );
  expect(laws.map(({ country, because }) => [country, because.length])).toEqual(
    [
      ["IE", 2],
      ["US", 1],
    ],
  );
  for (const { country, regimes } of laws) {
    expect(regimes).toEqual(allOf(country));
    expect(new Set(regimes).size).toBe(regimes.length);
  }
});

test("a network alone brings no law that reaches abroad", () => {
  const [alone] = told(claim("US", "network", "Net"));
  expect(alone?.regimes.length).toBeLessThan(allOf("US").length);
});

test.each([
  ["en", "2026-11-24", /Not in force yet: it applies from 1 December 2026\.$/],
  ["en", "2026-12-01", /is to enforce it\.$/],
  ["fr", "2026-11-30", /Pas encore en vigueur\s: .* 1er décembre 2026\.$/],
  ["fr", "2026-12-01", /veiller à son respect\.$/],
  ["de", "2026-11-30", /Noch nicht in Kraft: .* 1\. Dezember 2026\.$/],
  ["de", "2026-12-01", /durchsetzen\.$/],
])(
  "in %s on %s a law of 1 December 2026 is told: %s",
  async (code, day, end) => {
    const [chile] = lawsOf(
      wordsFor(code),
      await regimeTextsIn(code),
      keptVerdict("a.cl", "house", "CL", {
        claims: [claim("CL", "operator", "House")],
      }),
      String,
      Date.parse(day),
    );
    expect(chile?.regimes.find(({ id }) => id === "cl-21719")?.text).toMatch(
      end,
    );
  },
);
