// What the browser is asked for, and what is given back when nobody needs it.
import { afterEach, describe, expect, test, vi } from "vitest";
import { noLongerNeeded, patternOf, requestFor } from "../utils/consent.ts";

afterEach(() => vi.unstubAllEnvs());

const A = "https://a.example/dns-query";
const A_TOO = "https://a.example:8443/other";
const B = "https://b.example/dns-query";
const MAIL = "https://mail.example";

test.each([
  [A, "https://a.example/*"],
  [A_TOO, "https://a.example/*"],
  ["http://127.0.0.1:8053/q", "http://127.0.0.1/*"],
])("%s is asked for as %s: no port, no path", (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});

const CONSENT = ["personalCommunications"];

describe.each([
  ["Chromium, which knows no data consent", false, {}],
  ["Firefox", true, { data_collection: CONSENT }],
] as const)("in %s", (_, firefox, consent) => {
  const inBrowser = () => vi.stubEnv("FIREFOX", firefox ? "yes" : "");

  test("resolvers and webmails are asked for in one request", () => {
    inBrowser();
    expect(requestFor([A, B, A_TOO], [MAIL])).toEqual({
      origins: [
        "https://a.example/*",
        "https://b.example/*",
        "https://mail.example/*",
      ],
      ...consent,
    });
  });

  test("a webmail alone sends nothing: no consent is asked", () => {
    inBrowser();
    expect(requestFor([], [MAIL])).toEqual({
      origins: ["https://mail.example/*"],
    });
  });

  test("one resolver less gives its host back", () => {
    inBrowser();
    expect(noLongerNeeded([A], [B], [])).toEqual({
      origins: ["https://a.example/*"],
    });
  });

  test.each([
    ["another resolver", [A_TOO], []],
    ["a webmail", [B], ["https://a.example"]],
  ])("a host that %s needs is kept", (_who, left, mail) => {
    inBrowser();
    expect(noLongerNeeded([A], left, mail)).toBeNull();
  });

  test("the last resolver takes the consent with it", () => {
    inBrowser();
    expect(noLongerNeeded([A, B], [], [])).toEqual({
      origins: ["https://a.example/*", "https://b.example/*"],
      ...consent,
    });
  });

  test("nobody less: nothing is given back", () => {
    inBrowser();
    expect(noLongerNeeded([], [], [])).toBeNull();
  });
});
