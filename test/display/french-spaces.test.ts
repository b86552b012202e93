// French spaces are made no-break where French wants them, and nothing else changes.
import { describe, expect, test } from "vitest";
import { frenchSpaces, spaced } from "../../utils/display/french-spaces.ts";

describe("a text", () => {
  test.each([
    ["Quoi ?", "Quoi\u202f?"],
    ["Oui ; non !", "Oui\u202f; non\u202f!"],
    ["Siège : Japon", "Siège\u00a0: Japon"],
    ["« où ? »", "«\u00a0où\u202f?\u00a0»"],
    ["50 %", "50\u202f%"],
    ["loi n° 2004-575, art. L. 34", "loi n°\u00a02004-575, art.\u00a0L. 34"],
    ["StPO, §§ 135 et 138", "StPO, §§\u00a0135 et 138"],
    ["https://a.org/?b=c;d", "https://a.org/?b=c;d"],
    ["Yahoo! et a:b", "Yahoo! et a:b"],
    ["Nom, prénom.", "Nom, prénom."],
    ["", ""],
  ])("%j", (typed, shown) => {
    expect(frenchSpaces(typed)).toBe(shown);
    expect(frenchSpaces(shown)).toBe(shown);
  });
});

test("a table keeps its shape: its texts, its functions' texts and its lists are spaced", () => {
  const table = spaced({
    open: "Quoi ?",
    count: 3,
    nothing: null,
    list: ["a : b"],
    inner: { say: (one: string, many: number) => `${one} ; ${many}` },
  });
  expect(table.open).toBe("Quoi\u202f?");
  expect(table.count).toBe(3);
  expect(table.nothing).toBeNull();
  expect(table.list).toEqual(["a\u00a0: b"]);
  expect(table.inner.say("x", 2)).toBe("x\u202f; 2");
});
