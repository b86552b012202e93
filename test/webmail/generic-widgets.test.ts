// @vitest-environment happy-dom
// Recipient fields of well-known libraries, as they stood in Chromium: read by general
// rules alone, with labels in several languages and places. What a list that is open
// offers is nobody who receives; a name whose address stands nowhere is counted.
import { afterEach, describe, expect, test } from "vitest";
import { fixture, only, show, told } from "./generic-page.ts";

afterEach(() => document.body.replaceChildren());

const TWO = ["to: anna@example.org", "to: carl@example.net"];
const DORA = "cc: dora@example.org";
const names = (count: number) => `unreadable: ${count}`;

describe("finished recipients:", () => {
  test.each<[string, readonly string[]]>([
    // The select that it hides knows the address of a name.
    ["select2", [...TWO, DORA, names(1)]],
    ["tagify", [...TWO, DORA, names(1)]],
    // What was begun in Bcc became a tag of its own when the field was left.
    ["tom-select", [...TWO, DORA, names(2)]],
    ["choices", [...TWO, DORA, names(1)]],
    ["tagsinput", [...TWO, DORA, names(1)]],
    ["vue-select", [...TWO, DORA, names(1)]],
    ["vue-multiselect", [...TWO, names(2)]],
    ["mui", [...TWO, DORA, names(1)]],
    ["antd", [...TWO, names(3)]],
    ["react-select", [...TWO, names(2)]],
    ["primereact", [...TWO, names(2)]],
    ["shoelace", [...TWO, DORA, names(1)]],
    ["tiptap", [...TWO, names(2)]],
    ["react-multi-email", [...TWO, DORA]],
    ["vaadin", [...TWO, names(2)]],
    ["headless", [...TWO, DORA, names(1)]],
    ["selectize", [...TWO, DORA, "bcc: dora@example.org", names(1)]],
  ])("%s", (name, expected) => {
    show(fixture(`generic-${name}-chips`));
    expect(told(only())).toEqual(expected);
  });
});

describe("a list of suggestions tells nobody:", () => {
  test.each([
    "tom-select",
    "selectize",
    "react-select",
    "vue-multiselect",
    "headless",
  ])("%s", (name) => {
    show(fixture(`generic-${name}-open-list`));
    // "Dor" was being typed: a control with the focus has nobody in it yet.
    const typing = [...document.querySelectorAll("input")].find(
      ({ value }) => value === "Dor",
    );
    if (!typing) throw new Error("nobody was typing");
    typing.focus();
    expect(told(only())).toEqual(TWO);
  });
});
