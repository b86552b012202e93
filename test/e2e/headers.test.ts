// Nothing that a resolver receives may tell one install from another: the exact header
// names, and their values, of two installs with different ids, in each browser.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../scripts/browsers/browser.ts";
import type { LoggedRequest } from "../../scripts/practice/doh-server.ts";
import { chooseResolvers } from "./person.ts";
import { createWorld, type Kind, KINDS, type World } from "./world.ts";

/** What each browser's fetch adds to our own `accept` and `accept-language` over HTTP/2. */
const NAMES: Record<Kind, readonly string[]> = {
  chromium: [
    ":authority",
    ":method",
    ":path",
    ":scheme",
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "pragma",
    "priority",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "user-agent",
  ],
  firefox: [
    ":authority",
    ":method",
    ":path",
    ":scheme",
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "pragma",
    "priority",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "te",
    "user-agent",
  ],
};

describe.each(KINDS)("the questions of two installs in %s", (kind) => {
  let world: World;
  const origins: string[] = [];
  const requests: LoggedRequest[][] = [];

  beforeAll(async () => {
    world = await createWorld();
    for (let install = 0; install < 2; install++) {
      const before = world.doh.log.length;
      const browser = await world.open(kind, "ships");
      origins.push(browser.extensionOrigin);
      await chooseResolvers(browser);
      const own = await browser.extensionPage("popup.html");
      await own.evaluate(async () => {
        await chrome.runtime.sendMessage({
          type: "look-up",
          domain: "demant.com",
          again: true,
          private: false,
        });
      });
      await until("a question", () => world.doh.log.length > before);
      requests.push(world.doh.log.slice(before));
      await browser.close();
    }
  });
  afterAll(() => world?.close());

  test("are asked by GET, with exactly these header names", () => {
    for (const request of requests.flat()) {
      expect(request.method).toBe("GET");
      expect(request.headers.map(([name]) => name).sort()).toEqual(NAMES[kind]);
    }
  });

  test("differ in nothing but the resolver that was chosen for the domain", () => {
    const [first, second] = requests.map(
      (all) =>
        new Map(all[0]?.headers.filter(([name]) => name !== ":authority")),
    );
    expect(first).toEqual(second);
    expect(first?.get("accept-language")).toBe("*");
  });

  test("bear no cookie, referrer, origin or id of an install", () => {
    const text = JSON.stringify(requests);
    for (const origin of origins)
      expect(text).not.toContain(new URL(origin).hostname);
    for (const name of ["cookie", "referer", "origin"])
      expect(
        requests.flat().flatMap(({ headers }) => headers.map(([key]) => key)),
      ).not.toContain(name);
  });

  test("carry a domain alone, padded, with client subnet 0/0", () => {
    for (const { questions, path } of requests.flat()) {
      expect(questions).toEqual([{ name: "demant.com", type: "MX" }]);
      const dns = new URL(path, "https://host").searchParams.get("dns") ?? "";
      expect(Buffer.from(dns, "base64url").length % 128).toBe(0);
    }
  });
});
