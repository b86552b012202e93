// How far the reading of a page is tried is what the adapters' cases say.
import { expect, test } from "vitest";
import { GENERAL_RULES, trialOf } from "../../utils/webmail/tried.ts";
import { allCases } from "./cases/all.ts";

test.each(allCases.map((one) => [one.adapter, one.tested] as const))(
  "%s: %s",
  (adapter, tested) => {
    expect(trialOf(adapter).kind).toBe(
      tested === "real server" ? "server" : "recorded pages",
    );
  },
);

test("general rules are told as such", () => {
  expect(trialOf(GENERAL_RULES)).toEqual({ kind: "general rules" });
});
