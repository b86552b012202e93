// The text a person may copy when an answer is not right.
import { expect, test } from "vitest";
import { reportOf } from "../../utils/display/report.ts";
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
