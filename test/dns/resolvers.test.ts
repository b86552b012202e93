// The list of resolvers as data: each can be asked, and says where it was read.
import { describe, expect, test } from "vitest";
import { isResolverUrl } from "../../utils/dns/doh.ts";
import { type Resolver, resolvers } from "../../utils/dns/resolvers.ts";

const table = resolvers.map((one): [string, Resolver] => [one.id, one]);

describe.each(table)("%s", (id, resolver) => {
  test("has a kebab-case id, a name and an operator", () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(resolver.name.trim()).not.toBe("");
    expect(resolver.operator.trim()).not.toBe("");
  });

  test("is asked over https, at a public name, without a query of its own", () => {
    expect(isResolverUrl(resolver.url)).toBe(true);
    const url = new URL(resolver.url);
    expect(url.protocol).toBe("https:");
    expect(url.href).toBe(resolver.url);
    expect([url.port, url.search, url.hash]).toEqual(["", "", ""]);
    expect(url.hostname).toMatch(/^([a-z0-9-]+\.)+[a-z]+$/);
    expect(url.pathname).not.toBe("/");
  });

  test("has its operator's country as ISO 3166-1 alpha-2", () => {
    expect(resolver.country).toMatch(/^[A-Z]{2}$/);
    const name = new Intl.DisplayNames("en", {
      type: "region",
      fallback: "none",
    }).of(resolver.country);
    expect(name).toBeDefined();
  });

  test("says when and where it was read", () => {
    expect(new URL(resolver.source).protocol).toBe("https:");
    expect(resolver.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(resolver.date).toISOString().slice(0, 10)).toBe(
      resolver.date,
    );
  });

  test("is called verified only on its own operator's word", () => {
    const list = resolver.source.startsWith("https://github.com/");
    expect(resolver.verified).toBe(!list);
  });

  test("says of logging and filtering what its operator says", () => {
    expect(resolver.logging).not.toBe("");
    expect(resolver.filtering).not.toBe("");
  });
});

describe("the list", () => {
  test.each(["id", "name", "url", "operator"] as const)(
    "has no %s twice",
    (field) => {
      const values = resolvers.map((one) => one[field]);
      expect(new Set(values).size).toBe(values.length);
    },
  );

  test("has several of either role, the default ones of more than three countries", () => {
    const defaults = resolvers.filter(({ role }) => role === "default");
    expect(defaults.length).toBeGreaterThanOrEqual(5);
    expect(resolvers.length - defaults.length).toBeGreaterThanOrEqual(2);
    expect(
      new Set(defaults.map(({ country }) => country)).size,
    ).toBeGreaterThan(3);
  });
});
