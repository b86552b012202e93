// @vitest-environment happy-dom
// What one finished recipient tells, and tells again when it has changed.
import { expect, test } from "vitest";
import type { FieldReader } from "../../utils/webmail/adapter.ts";
import { readChip, type Tally } from "../../utils/webmail/chip.ts";

const reader: Pick<FieldReader, "carriers"> = {
  carriers: [{ attribute: "title" }, { attribute: "data-email" }],
};

function chip(attributes: Readonly<Record<string, string>>, text = "") {
  const made = document.createElement("span");
  for (const [name, value] of Object.entries(attributes))
    made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

function read(element: Element): string {
  const into: Tally = { mailboxes: [], unreadable: 0 };
  readChip(element, reader, into, undefined);
  const people = into.mailboxes.map(
    ({ localPart, domain }) => `${localPart}@${domain}`,
  );
  return [...people, `+${into.unreadable}`].join(" ");
}

test.each([
  [chip({ title: "anna@example.org" }), "anna@example.org +0"],
  [
    chip({ title: "@ work", "data-email": "bert@example.com" }),
    "bert@example.com +0",
  ],
  [chip({}, "Carla <carla@example.net>"), "carla@example.net +0"],
  [chip({}, "Team"), "+1"],
  [chip({}, "…"), "+0"],
])("%s is %s, however often it is read", (element, expected) => {
  expect(read(element)).toBe(expected);
  expect(read(element)).toBe(expected);
});

test("a chip that gets another address is read anew", () => {
  const element = chip({ title: "anna@example.org" });
  expect(read(element)).toBe("anna@example.org +0");
  element.setAttribute("title", "bert@example.com, carla@example.net");
  expect(read(element)).toBe("bert@example.com carla@example.net +0");
  element.removeAttribute("title");
  expect(read(element)).toBe("+0");
  element.setAttribute("title", "anna@example.org");
  expect(read(element)).toBe("anna@example.org +0");
});
