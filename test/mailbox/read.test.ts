// Recipient text and the mailboxes in it: the standard's own examples, what webmails
// leave in their fields, and what parsers disagreed on to somebody's harm.
import { describe, expect, test } from "vitest";
import { committed, readMailboxes } from "../../utils/mailbox/read.ts";

/** One word a reading: the address, or what it is instead. */
const read = (text: string) =>
  readMailboxes(text).map((one) => {
    switch (one.kind) {
      case "mailbox":
        return `${one.mailbox.localPart}@${one.mailbox.domain}`;
      case "address-literal":
        return `${one.localPart}@[${one.literal}]`;
      case "no-address":
        return `(${one.text})`;
      case "cannot-tell":
        return `?${one.why}`;
      default:
        return one satisfies never;
    }
  });

describe("RFC 5322, appendix", () => {
  test.each([
    ["A.1.1", "John Doe <jdoe@machine.example>", ["jdoe@machine.example"]],
    [
      "A.1.2",
      '"Joe Q. Public" <john.q.public@example.com>',
      ["john.q.public@example.com"],
    ],
    [
      "A.1.2, To",
      "Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>",
      ["mary@x.test", "jdoe@example.org", "one@y.test"],
    ],
    [
      "A.1.2, Cc",
      '<boss@nil.test>, "Giant; \\"Big\\" Box" <sysservices@example.net>',
      ["boss@nil.test", "sysservices@example.net"],
    ],
    [
      "A.1.3, group",
      "A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;",
      ["c@a.test", "joe@where.test", "jdoe@one.test"],
    ],
    ["A.1.3, empty group", "Undisclosed recipients:;", []],
    [
      "A.5, comments",
      "Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>",
      ["pete@silly.test"],
    ],
    [
      "A.5, folded group",
      "A Group(Some people)\r\n     :Chris Jones <c@(Chris's host.)public.example>,\r\n  joe@example.org,\r\n  John <jdoe@one.test> (my dear friend); (the end of the group)",
      ["c@public.example", "joe@example.org", "jdoe@one.test"],
    ],
    [
      "A.5, empty group",
      "(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;",
      [],
    ],
    [
      "A.6.1",
      "Joe Q. Public <john.q.public@example.com>",
      ["john.q.public@example.com"],
    ],
    [
      "A.6.2, route",
      "Mary Smith <@node.test:mary@example.net>, , jdoe@test  . example",
      ["mary@example.net", "jdoe@test.example"],
    ],
    [
      "A.6.3",
      "John Doe <jdoe@machine(comment).  example>",
      ["jdoe@machine.example"],
    ],
    [
      "4.4, long route",
      "<@a.example,@b.example:joe@example.org>",
      ["joe@example.org"],
    ],
  ])("%s", (_section, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what people and webmails leave in a field:", () => {
  test.each([
    ["a@x.com;b@y.org\nc@z.net", ["a@x.com", "b@y.org", "c@z.net"]],
    [
      "a@x.com，b@y.org；c@z.net، d@z.net",
      ["a@x.com", "b@y.org", "c@z.net", "d@z.net"],
    ],
    ["a@x.com b@y.org\tc@z.net", ["a@x.com", "b@y.org", "c@z.net"]],
    ["Doe, Jane <jane@x.com>", ["jane@x.com"]],
    [
      "Doe, Jane <jane@x.com>; Roe, Rick <rick@y.org>",
      ["jane@x.com", "rick@y.org"],
    ],
    ["Doe, Jane; Roe, Rick <rick@y.org>", ["(Doe)", "(Jane)", "rick@y.org"]],
    ['"Doe, Jane" <jane@x.com>, bob@y.org', ["jane@x.com", "bob@y.org"]],
    ['"B" <<bob@example.net>', ["bob@example.net"]],
    ["'B' <<bob@example.net>>", ["bob@example.net"]],
    ["anna@gmail.com>", ["anna@gmail.com"]],
    ["> anna@gmail.com", ["anna@gmail.com"]],
    ["Bob <bob@x.com", ["bob@x.com"]],
    ["anna@gmail.com <anna@gmail.com>", ["anna@gmail.com"]],
    ["mailto:bob@x.com", ["bob@x.com"]],
    ["<MAILTO:bob@x.com>", ["bob@x.com"]],
    ["\u200banna@x.com\ufeff", ["anna@x.com"]],
    ["an\u200bna@x.com", ["anna@x.com"]],
    ["anna@x.com. ", ["anna@x.com"]],
    ["anna.@x.com", ["anna.@x.com"]],
    ["用户@例え.jp", ["用户@xn--r8jz45g.jp"]],
    ['"john doe"@example.org', ["john doe@example.org"]],
    ['"a\\"b"@example.org', ['a"b@example.org']],
    ["user@[192.0.2.1]", ["user@[192.0.2.1]"]],
    ["user@[IPv6:2001:db8::1]", ["user@[IPv6:2001:db8::1]"]],
    ["[Team] <team@x.com>", ["team@x.com"]],
    ["Jane Doe", ["(Jane Doe)"]],
    ["Bob <bob>", ["(Bob <bob>)"]],
    ["", []],
    [" , ;\n, ", []],
    ["<>", []],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("where two readings are possible it says so:", () => {
  test.each([
    [
      "GHSA-mm7p-fcc7-pg87",
      '"x@gmail.com x"@internal.domain',
      ["x@gmail.com x@internal.domain"],
    ],
    [
      "a comment between hosts",
      "user@good-corp.com(x)evil.com",
      ["?extra-words"],
    ],
    [
      "two plain addresses around a comment",
      "a@x.com(c)b@y.org",
      ["?two-addresses"],
    ],
    [
      "an address as an unquoted name",
      "real@bank.example <x@evil.example>",
      ["?two-addresses"],
    ],
    [
      "an address as a quoted name",
      '"real@bank.example" <x@evil.example>',
      ["x@evil.example"],
    ],
    ["two angle addresses", "<a@x.com> <b@y.org>", ["?two-addresses"]],
    ["a name without angle brackets", "Bob bob@x.com", ["?extra-words"]],
    ["two at signs", "a@b@c.com", ["?extra-words"]],
    ["no local part", "@x.com", ["?extra-words"]],
    ["a space in the local part", "<john doe@x.com>", ["?not-an-address"]],
    ["no domain", "a@localhost", ["?not-a-domain"]],
    ["an IP address as a domain", "a@127.0.0.1", ["?not-a-domain"]],
    ["a control in the local part", "a\u0000b@x.com", ["?not-an-address"]],
    [
      "a quotation mark that is not closed",
      '"Bob <bob@x.com>, carl@y.org',
      ["?unclosed"],
    ],
    ["a comment that is not closed", "Bob (Sales <bob@x.com>", ["?unclosed"]],
  ])("%s", (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test("hostile text is read to its end without an exception", () => {
  for (const part of [
    "(",
    ")",
    '"',
    "<",
    ">",
    ",",
    "@",
    "\\",
    "[",
    ":",
    ".",
    " ",
    "\n",
    "\u0000",
    "\ud800",
    "<@",
    "<@,",
    "a@",
    "(\\",
    '"\\',
    "a:b;",
    "<<>>",
    "a@b.c ",
  ]) {
    const text = part.repeat(200_000 / part.length);
    expect(readMailboxes(text).length).toBeLessThanOrEqual(text.length);
  }
}, 30_000);

test("a mailbox that is written in any legal form is read back, 2,000 times", () => {
  let seed = 20261124;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = (from: readonly string[]) => from[random(from.length)] ?? "";
  const word = () => pick(["ada", "ben.b", "c+d", "e_f", "o'neil", "x{y}"]);
  for (let round = 0; round < 2_000; round++) {
    const boxes = Array.from(
      { length: 1 + random(4) },
      () =>
        `${word()}${round}@${pick(["x.example", "a-b.example.org", "bakery.fr"])}`,
    );
    const text = boxes
      .map((box) => {
        const [local, domain] = box.split("@");
        return pick([
          box,
          `<${box}>`,
          `Ann ${local} <${box}>`,
          `"Doe, A; (b) <c>" <${box}>`,
          `(note) ${box} (note, again)`,
          `<${local}(c) @ ${domain}>`,
          `<@r.example,@s.example:${box}>`,
          `"${local}"@${domain}`,
        ]);
      })
      .join(pick([", ", ",", "; ", ",\r\n ", "\n"]));
    expect([text, read(text)]).toEqual([text, boxes]);
  }
});

test.each([
  ["anna@gmail.com, be", "anna@gmail.com,"],
  ["anna@gmail.co", ""],
  ["a@x.com; Doe, Ja", "a@x.com;"],
  ['"Doe, J" <a@x', ""],
  ["a@x.com ", ""],
  ["a@x.com\nb", "a@x.com\n"],
])("of %j, %j is no longer being typed", (text, expected) => {
  expect(committed(text)).toBe(expected);
});
