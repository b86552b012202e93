// The one function that makes a Domain: what passes, in which spelling, and what not.
import { describe, expect, test } from "vitest";
import { toDomain } from "../../utils/mailbox/domain.ts";

describe("a domain", () => {
  test.each([
    ["Example.COM", "example.com"],
    ["example.com.", "example.com"],
    ["a-b.example", "a-b.example"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["BÜCHER.example", "xn--bcher-kva.example"],
    ["faß.de", "xn--fa-hia.de"],
    ["例え.テスト", "xn--r8jz45g.xn--zckzah"],
    ["foo。bar", "foo.bar"],
    ["ＧＭＡＩＬ.com", "gmail.com"],
    ["exa\u200bmple.com", "example.com"],
    ["\ufeffexample.com", "example.com"],
    [`${"a".repeat(63)}.example`, `${"a".repeat(63)}.example`],
    ["1.example", "1.example"],
    ["4you.co2", "4you.co2"],
  ])("%j is %s", (text, domain) => {
    expect(toDomain(text)).toBe(domain);
  });

  test.each([
    [""],
    ["."],
    ["com"],
    ["a..b"],
    [".a.b"],
    ["a.b.."],
    ["-a.b"],
    ["a-.b"],
    ["a.-b"],
    ["a.b-"],
    ["a_b.com"],
    ["a b.com"],
    ["127.0.0.1"],
    ["127.1"],
    ["１２７.0.0.1"],
    ["0x7f.0.0.1"],
    ["[::1]"],
    ["example.123"],
    ["x@y.com"],
    ["x＠y.com"],
    ["user:pass.com"],
    ["example.com:25"],
    ["example.com/path"],
    ["ex%61mple.com"],
    ["example.com?x"],
    ["example.com#x"],
    ["example\u0000.com"],
    [`${"a".repeat(64)}.example`],
    [`${"a.".repeat(126)}example`],
    ["\ud800.com"],
  ])("%j is none", (text) => {
    expect(toDomain(text)).toBe(null);
  });

  test("is the same when it is read again", () => {
    for (const text of ["Bücher.Example.", "EXAMPLE.org", "faß.de"]) {
      const once = toDomain(text);
      expect(toDomain(once ?? "")).toBe(once);
    }
  });
});
