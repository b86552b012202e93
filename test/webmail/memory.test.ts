// @vitest-environment happy-dom
// Names that a page's chips show → the mailbox that the picked suggestion told.
import { describe, expect, test } from "vitest";
import { toDomain } from "../../utils/mailbox/domain.ts";
import {
  fishAddress,
  MAX_NAMES,
  nameMemory,
} from "../../utils/webmail/memory.ts";
import { outlook } from "../../utils/webmail/outlook.ts";
import { learnByClick, learnByKey } from "../../utils/webmail/suggestions.ts";

const mailbox = (localPart: string, host = "example.org") => {
  const domain = toDomain(host);
  if (!domain) throw new Error(host);
  return { localPart, domain };
};

describe("the memory of names", () => {
  test("a name finds the mailbox it was picked with, however it is spelled", () => {
    const memory = nameMemory();
    memory.learn("Anna  Ampel", mailbox("anna"));
    expect(memory.find(" anna ampel\u200b")).toEqual(mailbox("anna"));
    expect(memory.find("Anna")).toBeNull();
  });

  test("a name that two mailboxes bear finds neither, for good", () => {
    const memory = nameMemory();
    memory.learn("Anna", mailbox("anna"));
    memory.learn("Anna", mailbox("anna", "example.com"));
    memory.learn("Anna", mailbox("anna"));
    expect(memory.find("Anna")).toBeNull();
  });

  test("the same pick twice is no clash", () => {
    const memory = nameMemory();
    memory.learn("Anna", mailbox("anna"));
    memory.learn("Anna", mailbox("anna"));
    expect(memory.find("Anna")).toEqual(mailbox("anna"));
  });

  test("no name is no key", () => {
    const memory = nameMemory();
    memory.learn(" \u200b", mailbox("anna"));
    expect(memory.find("")).toBeNull();
  });

  test("the oldest name is forgotten first", () => {
    const memory = nameMemory();
    for (let at = 0; at <= MAX_NAMES; at++)
      memory.learn(`name ${at}`, mailbox(`p${at}`));
    expect(memory.find("name 0")).toBeNull();
    expect(memory.find("name 1")).toEqual(mailbox("p1"));
  });
});

test.each([
  ["Jane Doe - jane@example.org", "Jane Doe", "jane"],
  ["Jane Doe (jane@example.org)", "Jane Doe", "jane"],
  ["Inbox – jane@example.org – Mail", "Inbox", "jane"],
  ["jane@example.org - Jane", "", "jane"],
])("the only address of %j is fished, with the name before it", (...row) => {
  const [text, name, localPart] = row;
  expect(fishAddress(text)).toEqual({ name, mailbox: mailbox(localPart) });
});

test.each(["", "Jane Doe", "a@example.org and b@example.org", "a@b", "@"])(
  "%j holds no only address",
  (text) => {
    expect(fishAddress(text)).toBeNull();
  },
);

describe("suggestions of Outlook", () => {
  const list = (...options: [label: string, selected?: boolean][]) => {
    const box = document.createElement("div");
    box.id = "FloatingSuggestionsList";
    box.append(
      ...options.map(([label, selected = false], at) => {
        const option = document.createElement("button");
        option.id = `option-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-label", label);
        option.setAttribute("aria-selected", String(selected));
        option.append(document.createElement("span"));
        return option;
      }),
    );
    document.body.replaceChildren(box, document.createElement("input"));
    return nameMemory();
  };
  const element = (selector: string) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(selector);
    return found;
  };

  test("the one that is clicked is remembered, the others are not", () => {
    const memory = list(
      ["Directory Two - two@example.org"],
      ["Directory Three - three@example.org"],
    );
    learnByClick(element("#option-0 span"), outlook.suggestions, memory);
    expect(memory.find("Directory Two")).toEqual(mailbox("two"));
    expect(memory.find("Directory Three")).toBeNull();
  });

  test("a key picks the one that is selected", () => {
    const memory = list(
      ["Directory Two - two@example.org"],
      ["Directory Three - three@example.org", true],
    );
    learnByKey(element("input"), outlook.suggestions, memory);
    expect(memory.find("Directory Three")).toEqual(mailbox("three"));
    expect(memory.find("Directory Two")).toBeNull();
  });

  test("a key picks the one that the field names as active", () => {
    const memory = list(["Directory Two - two@example.org"]);
    element("input").setAttribute("aria-activedescendant", "option-0");
    learnByKey(element("input"), outlook.suggestions, memory);
    expect(memory.find("Directory Two")).toEqual(mailbox("two"));
  });

  test("a key that picks nobody teaches nothing", () => {
    const memory = list(["Directory Two - two@example.org"]);
    learnByKey(element("input"), outlook.suggestions, memory);
    expect(memory.find("Directory Two")).toBeNull();
  });
});
