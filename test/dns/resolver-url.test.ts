// What a person may paste as a resolver's address (RFC 8484 4.1, RFC 6570).
import { describe, expect, test } from "vitest";
import { resolverUrlOf } from "../../utils/dns/resolver-url.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";

const URL_THERE = "https://dns.example/dns-query";

describe("a resolver's address as it is written", () => {
  test.each([
    ["as it is", URL_THERE],
    ["between spaces", `  ${URL_THERE}\n`],
    ["as the template that operators publish", `${URL_THERE}{?dns}`],
    ["with a question in it", `${URL_THERE}?dns=AAABAAABAAAAAAAA`],
    ["with a fragment", `${URL_THERE}#top`],
    ["in capitals", "HTTPS://DNS.EXAMPLE/dns-query"],
    [
      "with the port that https has anyway",
      "https://dns.example:443/dns-query",
    ],
  ])("%s is one URL", (_, written) => {
    expect(resolverUrlOf(written)).toBe(URL_THERE);
  });

  test.each([
    ["https://dns.example", "https://dns.example/"],
    ["https://dns.example:8443/q{?dns}", "https://dns.example:8443/q"],
    ["https://dns.example/q?id=7", "https://dns.example/q?id=7"],
    ["http://127.0.0.1:8053/q{?dns}", "http://127.0.0.1:8053/q"],
  ])("%s is asked at %s", (written, asked) => {
    expect(resolverUrlOf(written)).toBe(asked);
  });

  test.each([
    "",
    "dns.example",
    "http://dns.example/dns-query",
    "https://me:secret@dns.example/dns-query",
    "https://dns.example/{path}{?dns}",
    "https://dns.example/dns-query{?dns,more}",
    "https://dns.example/dns-query{&dns}",
    "https://dns.example/dns-query{?dns}{?dns}",
    "https://{host}/dns-query{?dns}",
    "{?dns}",
    "tls://dns.example",
  ])("%j cannot be asked", (written) => {
    expect(resolverUrlOf(written)).toBeNull();
  });

  test("is what stands in our own list already", () => {
    for (const { url } of resolvers) expect(resolverUrlOf(url)).toBe(url);
  });
});
