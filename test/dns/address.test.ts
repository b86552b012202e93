// The name under which an address's reverse name is asked.
import { describe, expect, test } from "vitest";
import { reverseQuery } from "../../utils/dns/address.ts";

describe("the name of a reverse question", () => {
  test.each([
    ["192.0.2.25", "25.2.0.192.in-addr.arpa"],
    ["2001:db8::1", `1.${"0.".repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`],
    [
      "2001:DB8:1:2:3:4:5:6",
      "6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa",
    ],
  ])("of %s is %s", (address, name) => {
    expect(reverseQuery(address)).toBe(name);
  });

  test.each(["", "mail.example.org", "2001:db8:1:2:3:4:5:6:7", "2001:db8::g"])(
    "does not exist for %s",
    (address) => expect(reverseQuery(address)).toBeNull(),
  );
});
