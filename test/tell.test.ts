// The person's own word on who keeps a domain's mailboxes.
import { describe, expect, test } from "vitest";
import { corrected } from "../utils/tell.ts";
import { unknownVerdict } from "./verdict-sample.ts";

describe("a corrected verdict", () => {
  const seen = unknownVerdict("a.org", {
    gateway: { id: "proofpoint", name: "Proofpoint" },
    likely: { id: "google", name: "Google" },
  });
  const said = corrected(seen, "posteo");

  test("names the house, its operator and its law", () => {
    expect(said.keeper).toEqual({ kind: "provider", id: "posteo" });
    expect(said.keeperName).toBe("Posteo");
    expect(said.operator?.seat).toBe("DE");
    expect(said.headline).toMatchObject({
      countries: ["DE"],
      confidence: "stated",
    });
  });

  test("begins its evidence with the person's word, and keeps what was seen", () => {
    expect(said.evidence.map(({ basis }) => basis)).toEqual([
      "correction",
      ...seen.evidence.map(({ basis }) => basis),
    ]);
  });

  test("keeps the gateway, the answer and its age; a weaker guess falls away", () => {
    expect(said.gateway?.id).toBe("proofpoint");
    expect(said.likely).toBeNull();
    expect(said.mx).toEqual(seen.mx);
    expect(said.asOf).toBe(seen.asOf);
    expect(said.ttl).toBe(seen.ttl);
    expect(said.resolver).toBe(seen.resolver);
  });

  test.each(["no-such-house", "proofpoint", "simplelogin", "__proto__"])(
    "is the verdict itself where %s keeps no mailboxes",
    (id) => {
      expect(corrected(seen, id)).toBe(seen);
    },
  );
});
