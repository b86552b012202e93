// The one domain of what a person types.
import { expect, test } from "vitest";
import { oneDomain } from "../../utils/mailbox/one-domain.ts";

test.each([
  ["anna@example.org", "example.org"],
  ["Anna Example <anna@Example.ORG>", "example.org"],
  ["example.org", "example.org"],
  ["  example.org \n", "example.org"],
  ["bücher.example.org", "xn--bcher-kva.example.org"],
])("%j is of %s", (text, domain) => {
  expect(oneDomain(text)).toEqual({ domain });
});

test.each([
  ["", "nothing"],
  ["   ", "nothing"],
  ["anna@example.org, ben@example.net", "several"],
  ["anna@[192.0.2.1]", "address-literal"],
  ["localhost", "cannot-tell"],
  ["anna at example", "cannot-tell"],
  ["anna@", "cannot-tell"],
])("%j has none: %s", (text, why) => {
  expect(oneDomain(text)).toEqual({ domain: null, why });
});
