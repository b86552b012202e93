// A correspondent in the journal: a keyed hash that counts people and names nobody.
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Hash,
  hasher,
  newKey,
} from "../../utils/journal/correspondent.ts";

const KEY = btoa("0123456789abcdef0123456789abcdef");
const OTHER_KEY = btoa("fedcba9876543210fedcba9876543210");

let hash: Hash;
beforeAll(async () => {
  hash = await hasher(KEY);
});

describe("a key", () => {
  test("is of 256 bits", () => {
    expect(atob(newKey())).toHaveLength(32);
  });

  test("is another one each time", () => {
    const keys = Array.from({ length: 100 }, newKey);
    expect(new Set(keys).size).toBe(100);
  });
});

describe("the hash of a mailbox", () => {
  test("is the first 128 bits of HMAC-SHA-256 over local part, @, domain", async () => {
    const { createHmac } = await import("node:crypto");
    const expected = createHmac("sha256", atob(KEY))
      .update("anna@example.org")
      .digest()
      .subarray(0, 16)
      .toString("base64");
    expect(await hash("anna", "example.org")).toBe(expected);
  });

  test("is the same again, and from the same key in another life of the worker", async () => {
    const again = await hasher(KEY);
    const first = await hash("anna", "example.org");
    expect(await hash("anna", "example.org")).toBe(first);
    expect(await again("anna", "example.org")).toBe(first);
  });

  test("differs under another key: two installs cannot be compared", async () => {
    const other = await hasher(OTHER_KEY);
    expect(await other("anna", "example.org")).not.toBe(
      await hash("anna", "example.org"),
    );
  });

  test.each([
    ["Anna", "anna"],
    ["ANNA.MUSTER", "anna.muster"],
    ["J\u00fcrgen", "j\u00dcrgen"],
    ["Ju\u0308rgen", "j\u00fcrgen"], // NFC: one spelling of one name
  ])("is one for %s and %s", async (one, same) => {
    expect(await hash(one, "example.org")).toBe(
      await hash(same, "example.org"),
    );
  });

  test.each([
    ["anna", "example.org", "annb", "example.org"],
    ["anna", "example.org", "anna", "example.net"],
    ["anna", "example.org", "anna+news", "example.org"],
    ["a@b", "example.org", "a", "b@example.org.example.org"],
    ["j\u00fcrgen", "example.org", "juergen", "example.org"],
  ])("tells %s at %s from %s at %s", async (one, at, other, otherAt) => {
    expect(await hash(one, at)).not.toBe(await hash(other, otherAt));
  });

  test("shows nothing of the local part", async () => {
    const told = await hash("anna.muster", "example.org");
    expect(told).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(atob(told)).not.toContain("anna");
  });
});
