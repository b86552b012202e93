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
    // What copying from Windows dialogs and from right-to-left text leaves.
    ["\u202aanna@x.com\u202c", ["anna@x.com"]],
    ["anna@x.com\u200e", ["anna@x.com"]],
    ["Jane <jane@x.com>\u00d7", ["jane@x.com"]],
    ["Jane <jane@x.com> (Sales)", ["jane@x.com"]],
    ["<john . doe@x.com>", ["john.doe@x.com"]],
    ["a@x.com. b@y.org", ["a@x.com", "b@y.org"]],
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
      "GHSA-mm7p-fcc7-pg87 (CVE-2025-13033), as published",
      '"xclow3n@gmail.com x"@internal.domain',
      ["xclow3n@gmail.com x@internal.domain"],
    ],
    [
      "mikel/mail#1646, mail-send#42, go-mail#495",
      '"foo@psres.net> ORCPT=admin@admin.com"@test.com',
      ["foo@psres.net> ORCPT=admin@admin.com@test.com"],
    ],
    [
      "nodemailer#1699",
      '"test@test.com x"@super.com',
      ["test@test.com x@super.com"],
    ],
    [
      "nodemailer#1102",
      '"test@test.test"@example.com',
      ["test@test.test@example.com"],
    ],
    ["nodemailer#1707", "foo @ beep <foo@beep.com>", ["?two-addresses"]],
    ["addressparser#10", "matt <3 <matt@gmail.com>", ["?not-an-address"]],
    [
      "GHSA-cc9r-2j5m-2m83, a comment between hosts",
      "user@good-corp.com(x)evil.com",
      ["?extra-words"],
    ],
    [
      "GHSA-cc9r-2j5m-2m83 in angle brackets",
      "<user@good-corp.com(x)evil.com>",
      ["?not-an-address"],
    ],
    [
      "GHSA-cc9r-2j5m-2m83 in a bracket that is not closed",
      "Bob <user@good-corp.com(x)evil.com",
      ["?not-an-address"],
    ],
    [
      "a word after the domain in a bracket that is not closed",
      "<user@good-corp.com evil.com",
      ["?not-an-address"],
    ],
    [
      "a comment, then a dot, after a whole domain",
      "user@good-corp.com(x).evil.com",
      ["?extra-words"],
    ],
    [
      "a gap, then a dot, after a whole domain",
      "<user@good-corp.com .evil.com>",
      ["?not-an-address"],
    ],
    ["a word that clings to the bracket", "<a@x.com>b.com", ["?extra-words"]],
    ["a dot after the bracket", "<a@x.com> .b.com", ["?extra-words"]],
    ["a title before an address", "Mr. bob@x.com", ["?extra-words"]],
    ["an address in parentheses alone", "(bob@x.com)", ["?not-an-address"]],
    ["a parenthesis in the local part", "bob)@x.com", ["?not-an-address"]],
    ["square brackets around an address", "[a@x.com]", ["?not-an-address"]],
    ["an override of direction", "anna@\u202emoc.liamg", ["?not-a-domain"]],
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

const MEGABYTE = 1_000_000;

describe("a megabyte of hostile text is read to its end:", () => {
  test.each([
    ...'()"<>,@\\[:. \n\u0000\ud800',
    "<@",
    "<@,",
    "a@",
    "(\\",
    '"\\',
    "a:b;",
    "g: ", // CVE-2025-14874: nested groups overflowed a recursive reader's stack
    "<<>>",
    "a@b.c ",
    "<a@b.c>",
    "a@b .c ",
    '"a".',
  ])("%j again and again", { timeout: 10_000 }, (part) => {
    const text = part.repeat(MEGABYTE / part.length);
    const readings = readMailboxes(text);
    for (const one of readings)
      if (one.kind === "mailbox") expect(one.mailbox.domain).toBe("b.c");
    expect(committed(text).length).toBeLessThanOrEqual(text.length);
  });

  // What one entry leaves in the scanner's arrays costs the later entries nothing.
  test.each([
    ["a long entry, then many routes", "a@".repeat(250_000) + ";", "<@a>;"],
    ["a long entry, then many mailboxes", "a ".repeat(250_000) + ";", "a@b.c;"],
    [
      "a deep comment, then many mailboxes",
      "(".repeat(250_000) + ")".repeat(250_000),
      ";a@b.c",
    ],
  ])("%s", { timeout: 10_000 }, (_what, long, short) => {
    const many = MEGABYTE / 2 / short.length;
    expect(
      readMailboxes(long + short.repeat(many)).length,
    ).toBeGreaterThanOrEqual(Math.floor(many));
  });
});

test("CVE-2025-14874: groups in groups name their one member", () => {
  const names = Array.from({ length: 3_000 }, (_, at) => `g${at}: `).join("");
  expect(read(`${names}victim@example.com;`)).toEqual(["victim@example.com"]);
});

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

// A page is not read for a letter: what only makes the last word longer finishes nothing.
test.each([
  "",
  "anna@gmail.com",
  "anna@gmail.com,",
  "anna@gmail.com, be",
  "a@x.com; Doe, Ja",
  '"Doe, anna@x.com, b',
  '"Doe, J" <a@x',
  "(anna@x.com, b",
  "<a@x.com>, <",
  "group: a@x.com, b",
  "a@[1.2.3",
  "mailto",
  "a@x.com\n",
])("letters after %j finish no more of it", (text) => {
  for (const word of ["a", "to", "x.example.org", "b@y", "@", ".", "+-_9"])
    for (let end = 1; end <= word.length; end++)
      expect(committed(text + word.slice(0, end))).toBe(committed(text));
});
