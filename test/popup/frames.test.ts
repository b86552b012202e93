// Which frames of a page may hold its composer, and are asked for with it.
import { describe, expect, test } from "vitest";
import { composerFrames } from "../../entrypoints/popup/frames.ts";

const PAGE = "https://navigator.mail.example/mail?sid=1";
const origins = (...seen: [src: string, share: number][]) =>
  composerFrames(
    PAGE,
    seen.map(([src, share]) => ({ src, share })),
  ).map(({ pageOrigin }) => pageOrigin);

describe("a frame that may hold the composer", () => {
  test("is large and of another host", () => {
    expect(origins(["https://client.mail.example/mail/client/", 0.8])).toEqual([
      "https://client.mail.example",
    ]);
    expect(
      composerFrames(PAGE, [
        { src: "https://client.mail.example/mail/client/start", share: 0.8 },
      ]),
    ).toEqual([
      {
        origin: "https://client.mail.example",
        pageOrigin: "https://client.mail.example",
        path: "/mail/client/",
      },
    ]);
  });

  test("is one that the directory names, however small", () => {
    expect(origins(["https://3c.gmx.net/mail/client/", 0])).toEqual([
      "https://3c.gmx.net",
    ]);
  });

  test("is told once", () => {
    expect(
      origins(
        ["https://client.mail.example/a/", 0.5],
        ["https://client.mail.example/b/", 0.4],
      ),
    ).toHaveLength(1);
  });
});

test.each<[string, string, number]>([
  ["the page's own", "https://navigator.mail.example/compose", 1],
  ["small", "https://ads.example/banner", 0.1],
  ["without an address", "", 1],
  ["about:blank", "about:blank", 1],
  ["data", "data:text/html,x", 1],
  ["a script", "javascript:0", 1],
  ["over plain HTTP in a page over TLS", "http://client.mail.example/", 1],
])("no frame is asked for that is %s", (_, src, share) => {
  expect(origins([src, share])).toEqual([]);
});

test("a page with many large frames asks for three at most", () => {
  const many = Array.from({ length: 9 }, (_, at): [string, number] => [
    `https://f${at}.example/`,
    0.5,
  ]);
  expect(origins(...many)).toHaveLength(3);
});

test("a page of the browser itself has none", () => {
  expect(
    composerFrames("about:config", [{ src: "https://a.example/", share: 1 }]),
  ).toEqual([]);
});
