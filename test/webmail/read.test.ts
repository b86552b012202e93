// @vitest-environment happy-dom
// Roundcube's compose form as it was recorded from a running server, skin by skin, and
// what the reader finds in it.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { readWindow } from "./reading.ts";
import { roundcube } from "../../utils/webmail/roundcube.ts";

const parse = (skin: string, state: string): Document => {
  const text = readFileSync(
    `test/fixtures/webmail/roundcube-${skin}-${state}.html`,
    "utf8",
  );
  return new DOMParser().parseFromString(text, "text/html");
};

const formOf = (page: Document): Element => {
  const root = page.querySelector('form[name="form"]');
  if (!root) throw new Error("the fixture has no compose form");
  return root;
};

/** In the test's own document, where a field can have the focus. */
const load = (skin: string, state: string): Element => {
  document.body.replaceChildren(
    ...Array.from(parse(skin, state).body.childNodes, (node) =>
      document.importNode(node, true),
    ),
  );
  return formOf(document);
};

const addresses = (root: Element, whole = false) =>
  readWindow(root, roundcube, { whole }).mailboxes.map(
    ({ field, mailbox }) => `${field}: ${mailbox.localPart}@${mailbox.domain}`,
  );

const typing = (selector: string) =>
  document.querySelector<HTMLElement>(selector)?.focus();

afterEach(() => document.body.replaceChildren());

describe.each(["elastic", "larry", "classic"])(
  "Roundcube's skin %s",
  (skin) => {
    // The sender is read from option:checked, which happy-dom does not know: test/rigs.
    test("an empty form has no recipient", () => {
      const { mailboxes, unreadable } = readWindow(
        load(skin, "empty"),
        roundcube,
      );
      expect(mailboxes).toEqual([]);
      expect(unreadable).toBe(0);
    });

    test("recipients of To, Cc and Bcc are read, each in its field", () => {
      expect(addresses(load(skin, "tokenised"))).toEqual([
        "to: anna@example.org",
        "to: bert@example.com",
        "to: carla@example.net",
        "cc: dora@example.org",
        "bcc: emil@example.com",
      ]);
    });

    test("what is still being typed does not count, until the field is left or sent", () => {
      const root = load(skin, "typed");
      typing(
        skin === "elastic"
          ? "#compose_to ul.recipient-input li.input > input"
          : "#_to",
      );
      const finished = ["to: anna@example.org", "to: bert@example.com"];
      expect(addresses(root)).toEqual(finished);
      expect(addresses(root, true)).toEqual([
        ...finished,
        "to: carla@example.net",
      ]);
      (document.activeElement as HTMLElement).blur();
      expect(addresses(root)).toEqual([...finished, "to: carla@example.net"]);
    });

    test("a refused message shows what the adapter takes for refusal", () => {
      load(skin, "error");
      expect(
        roundcube.send.refused.some((one) => document.querySelector(one)),
      ).toBe(true);
    });

    test("an ordinary form shows no refusal", () => {
      load(skin, "tokenised");
      expect(
        roundcube.send.refused.some((one) => document.querySelector(one)),
      ).toBe(false);
    });
  },
);
