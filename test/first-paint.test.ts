// What the popup loads before it paints, read from the builds that `npm test` has just
// made: every file is a way to the browser and back, every byte is parsed first.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { languages } from "../utils/display/languages.ts";
import { regimes } from "../utils/jurisdiction/regimes.ts";

/** Measured 2026-11-24: 66 KB, and 27 KB of French. */
const MOST_BYTES = 70_000;
const MOST_BYTES_OF_WORDS = 32_000;

describe.each(["chrome-mv3", "firefox-mv3"])("the popup in %s", (build) => {
  const file = (path: string) =>
    fileURLToPath(new URL(`../.output/${build}/${path}`, import.meta.url));
  const read = (path: string) => readFileSync(file(path), "utf8");
  const html = read("popup.html");
  const scripts = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+)"/g)].map(
    ([, path]) => path ?? "",
  );
  const code = scripts.map(read).join("\n");

  test("loads three scripts and one style sheet, all named in the page", () => {
    expect(scripts).toHaveLength(3);
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
    const imported = [
      ...code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g),
    ].map(([, name]) => `chunks/${name}`);
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((path) => !scripts.includes(path))).toEqual([]);
  });

  test("stays small", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(MOST_BYTES);
  });

  test("carries no law, and the words of no language: it loads those of one", () => {
    for (const { summary } of regimes) expect(code).not.toContain(summary);
    const chunks = readdirSync(file("chunks")).map(
      (name) => [name, read(`chunks/${name}`)] as const,
    );
    for (const words of Object.values(languages)) {
      expect(code).not.toContain(words.popup.title);
      const [found, ...more] = chunks.filter(([, text]) =>
        text.includes(words.popup.title),
      );
      expect(more).toEqual([]);
      expect(code).toContain(`./${found?.[0]}`);
      expect(Buffer.byteLength(found?.[1] ?? "")).toBeLessThan(
        MOST_BYTES_OF_WORDS,
      );
    }
  });
});
