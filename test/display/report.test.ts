// The text a person may copy when an answer is not right.
import { describe, expect, test } from "vitest";
import { pageReportOf, reportOf } from "../../utils/display/report.ts";
import type { Missed } from "../../utils/missed.ts";
import type { Structure } from "../../utils/protocol.ts";
import { keptVerdict, unknownVerdict } from "../verdict-sample.ts";

test("a report tells the domain, what was seen and when, line by line", () => {
  const verdict = unknownVerdict("a.org", {
    gateway: { id: "proofpoint", name: "Proofpoint" },
    likely: { id: "microsoft", name: "Microsoft" },
  });
  expect(reportOf(verdict, "1.2.3").split("\n")).toEqual([
    "Poste Restante 1.2.3: not right?",
    "domain: a.org",
    "mx: 10 mx.a.org.example.net",
    "keeper: unknown",
    "gateway: proofpoint",
    "likely: microsoft",
    "headline: none (none)",
    "evidence: mx mx.a.org.example.net",
    "asked: resolver.example, 2026-11-24T09:30:00.000Z",
    "",
    "Who keeps the mail really, and how can it be seen?",
    "",
  ]);
});

test("a report names both sides of a split, and that nobody was asked", () => {
  const verdict = keptVerdict("a.org", "house", "CH", {
    mx: { kind: "not-asked" },
    resolver: null,
    also: [{ keeper: { kind: "provider", id: "other" }, name: "Other" }],
  });
  const report = reportOf(verdict, "1.2.3");
  expect(report).toContain("keeper: provider house + provider other\n");
  expect(report).toContain("mx: not-asked\n");
  expect(report).toContain("asked: nobody, ");
});

describe("a report on a page", () => {
  const told = (structure: Structure, counts: Missed = {}) =>
    pageReportOf(structure, counts, "1.2.3").split("\n").slice(1);
  const broken = {
    type: "broken",
    adapter: "gmail",
    missing: ["to", "cc"],
  } as const;
  const tally = { times: 3, first: "2026-11-20", last: "2026-11-24" };

  test("that nobody knows is its structure alone", () => {
    expect(told({ broken: null, text: "form\n input" })).toEqual([
      "form",
      " input",
    ]);
  });

  test("of a known webmail names what was not found, and how often", () => {
    const counts = {
      gmail: { to: tally, cc: tally, roots: { ...tally, times: 9 } },
      outlook: { to: tally },
    };
    expect(told({ broken, text: "form" }, counts)).toEqual([
      "adapter: gmail",
      "not found: to, cc (3 times since 2026-11-20)",
      "form",
    ]);
  });

  test("in a private window, where nothing is counted, names it", () => {
    expect(told({ broken, text: "form" })).toEqual([
      "adapter: gmail",
      "not found: to, cc",
      "form",
    ]);
  });

  test("whose parts were missed differently often says so", () => {
    const counts = { gmail: { to: tally, cc: { ...tally, times: 1 } } };
    expect(told({ broken, text: "form" }, counts)).toEqual([
      "adapter: gmail",
      "not found: to (3 times since 2026-11-20)",
      "not found: cc (1 times since 2026-11-20)",
      "form",
    ]);
  });
});
