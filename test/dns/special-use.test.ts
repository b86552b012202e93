// Which names are never asked.
import { describe, expect, test } from "vitest";
import { isSpecialUse } from "../../utils/dns/special-use.ts";

const NAMES = [
  "alt",
  "example",
  "home.arpa",
  "in-addr.arpa",
  "internal",
  "invalid",
  "ip6.arpa",
  "ipv4only.arpa",
  "local",
  "localhost",
  "onion",
  "resolver.arpa",
  "service.arpa",
  "test",
];

describe("never asked", () => {
  test.each(NAMES)("is %s", (name) => {
    expect(isSpecialUse(name)).toBe(true);
  });
  test.each(NAMES)("is what lies below %s", (name) => {
    expect(isSpecialUse(`mail.${name}`)).toBe(true);
    expect(isSpecialUse(`mx.mail.${name}`)).toBe(true);
  });
  test.each(["", "intranet", "com", "xn--p1ai"])(
    "is the single label %j",
    (name) => {
      expect(isSpecialUse(name)).toBe(true);
    },
  );
});

describe("asked", () => {
  test.each(NAMES)("is a name below eu that begins with %s", (name) => {
    expect(isSpecialUse(`${name}.eu`)).toBe(false);
  });
  test.each(NAMES)("is a name whose last label only ends in %s", (name) => {
    expect(isSpecialUse(`mail.x${name}`)).toBe(false);
  });
  test.each([
    "gmail.com",
    "example.com", // reserved, and answered by public DNS
    "local.ch",
    "test.de",
    "mail.arpa",
    "constructor.prototype",
  ])("is %s", (name) => {
    expect(isSpecialUse(name)).toBe(false);
  });
});
