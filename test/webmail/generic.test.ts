// @vitest-environment happy-dom
// Webmails read by general rules alone: recordings of running servers, pages made after
// facts that are told of the others, and pages that write no mail at all.
import { readdirSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { roleOfIdentifier } from "../../utils/webmail/generic/naming.ts";
import { composeRegions } from "../../utils/webmail/generic/region.ts";
import { fixture, only, regions, show, told } from "./generic-page.ts";

const ALL = [
  "to: anna@example.org",
  "to: bert@example.com",
  "to: chloe@example.net",
  "cc: dora@example.org",
  "bcc: emil@example.com",
];
const carla = (line: string) => line.replace("chloe", "carla");

const focus = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  element.focus();
  return element;
};

afterEach(() => document.body.replaceChildren());

describe("recordings without their adapters:", () => {
  test.each([
    ["roundcube-elastic-empty", []],
    ["roundcube-elastic-tokenised", ALL.map(carla)],
    ["roundcube-larry-empty", []],
    ["roundcube-larry-tokenised", ALL.map(carla)],
    ["roundcube-classic-empty", []],
    ["roundcube-classic-tokenised", ALL.map(carla)],
    ["generic-sogo-empty", []],
    ["generic-sogo-tokenised", ALL],
    ["generic-sogo-to-typed", ALL.slice(0, 3)],
    ["generic-sogo-bcc-typed", ALL],
    // SOGo made a chip of its own of the name before the angle bracket.
    ["generic-sogo-split", [...ALL, "unreadable: 1"]],
    ["generic-fluent-empty", []],
    ["generic-fluent-tokenised", ALL],
    ["generic-fluent-to-typed", ALL.slice(0, 3)],
    // Its Reply-To is filled as well, and no recipient.
    ["generic-sqwebmail", ALL.map(carla)],
    [
      "generic-ciderwebmail",
      [...ALL.slice(0, 4).map(carla), "cc: emil@example.com"],
    ],
    ["generic-horde-basic", ALL.slice(0, 2)],
    ["generic-horde-minimal", ALL.slice(0, 3).map(carla)],
  ])("%s", (name, expected) => {
    show(fixture(name));
    expect(told(only())).toEqual(expected);
  });

  test.each([
    [
      "roundcube-elastic-typed",
      "#compose_to ul.recipient-input li.input > input",
      ALL.map(carla).slice(0, 3),
    ],
    ["roundcube-larry-typed", "#_to", ALL.map(carla).slice(0, 3)],
    ["roundcube-classic-typed", "#_to", ALL.map(carla).slice(0, 3)],
    [
      "generic-sogo-to-typed",
      '[ng-model="editor.message.editable.to"] input',
      ALL.slice(0, 3),
    ],
    [
      "generic-sogo-bcc-typed",
      '[ng-model="editor.message.editable.bcc"] input',
      ALL,
    ],
    ["generic-fluent-to-typed", "input#to", ALL.slice(0, 3)],
    ["generic-sqwebmail-typed", "[name=headerto]", ALL.map(carla).slice(0, 3)],
    ["generic-ciderwebmail-typed", "#to", ALL.map(carla).slice(0, 3)],
  ])(
    "%s: what is being typed counts when the field is left or the message sent",
    (name, selector, expected) => {
      show(fixture(name));
      const control = focus(selector);
      const region = only();
      const typed = expected.at(-1);
      expect(told(region)).toEqual(expected.filter((one) => one !== typed));
      expect(told(region, true)).toEqual(expected);
      control.blur();
      expect(told(region)).toEqual(expected);
    },
  );
});

/** Name, what is read in its order, how many controls or buttons send. */
const MADE: readonly (readonly [string, readonly string[], number])[] = [
  [
    "gmail",
    [
      "to: anna@example.org",
      "to: bert@example.com",
      "cc: dora@example.org",
      // "carla@exam", which is no address yet.
      "unreadable: 1",
    ],
    1,
  ],
  ["gmail-older", ["to: anna@example.org", "to: bert@example.com"], 0],
  [
    "outlook",
    ["to: anna@example.org", "cc: dora@example.org", "unreadable: 1"],
    1,
  ],
  ["yahoo", ["to: anna@example.org"], 1],
  [
    "proton",
    [
      "to: anna@example.org",
      "to: bert@example.com",
      "bcc: emil@example.com",
      "unreadable: 1",
    ],
    1,
  ],
  ["tuta", ["to: anna@example.org", "to: bert@example.com"], 1],
  ["open-xchange", ["to: anna@example.org", "to: bert@example.com"], 1],
  ["zimbra", ["to: bert@example.com", "unreadable: 1"], 1],
  [
    "snappymail",
    [
      "to: anna@example.org",
      "to: bob@example.net",
      "cc: carol@example.com",
      "unreadable: 1",
    ],
    1,
  ],
  ["snappymail-dirty", ["to: bob@example.net", "unreadable: 1"], 0],
  ["nextcloud", ["to: anna@example.org", "unreadable: 2"], 1],
  ["horde", ["to: anna@example.org", "to: team@example.com"], 1],
  ["cypht", ["to: anna@example.org", "to: bert@example.com"], 1],
  ["bulwark", ["to: anna@example.org", "to: bert@example.com"], 1],
  ["fastmail", ["to: anna@example.org", "unreadable: 1"], 1],
  ["custom-elements", ["to: anna@example.org", "unreadable: 1"], 1],
  ["qq-older", ["to: anna@example.org", "to: bert@example.com"], 1],
  ["sender-beside", ["to: anna@example.org"], 1],
  [
    "russian-plain",
    ["to: anna@example.org", "to: bert@example.com", "cc: dora@example.org"],
    1,
  ],
];

// Seen on 2026-11-24 in Fluent UI's people picker: an ornament with the initials.
test.each([
  [
    "whose initials are a field's name",
    '<i aria-hidden="true">CC</i><b>Carla Caspar</b>',
  ],
  ["whose name is hidden from a reader", '<b aria-hidden="true">Carla</b>'],
])("a person %s is counted", (_, chip) => {
  show(
    `<form method="post"><div><span>To</span><span class="persona">${chip}</span><input name="to"></div><div>Cc <input name="cc"></div><input name="subject"><textarea></textarea><button>Send</button></form>`,
  );
  expect(told(only())).toEqual(["unreadable: 1"]);
});

describe("made after recorded facts:", () => {
  test.each(MADE)("%s", (name, expected, send) => {
    show(fixture(`generic-${name}`));
    const region = only();
    expect(told(region)).toEqual(expected);
    expect(region.send).toHaveLength(send);
  });

  test("two windows are two, each with its own recipients", () => {
    show(fixture("generic-two-windows"));
    expect(regions().map((region) => told(region))).toEqual([
      ["to: anna@example.org"],
      ["to: bert@example.com", "cc: dora@example.org"],
    ]);
  });

  test.each([
    ...MADE.map(([name]) => `generic-${name}`),
    "generic-fluent-tokenised",
  ])("%s reads the same when its hashed classes change", (name) => {
    show(fixture(name));
    const before = told(only());
    // A build names these anew: "textContainer-123", "root-97".
    for (const element of document.querySelectorAll("[class]"))
      element.className = [...element.classList]
        .map((token) => (/-\d+$/.test(token) ? "zz9" : token))
        .join(" ");
    expect(told(only())).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });
});

describe("nothing is read where no mail is written:", () => {
  const others = readdirSync("test/fixtures/webmail")
    .filter((file) => file.startsWith("generic-no-"))
    .map((file) => file.replace(/\.html$/, ""));

  test("there are twenty-five such pages", () => {
    expect(others.length).toBeGreaterThanOrEqual(25);
  });

  test.each(others)("%s", (name) => {
    show(fixture(name));
    expect(regions()).toEqual([]);
  });

  test.each(others)("%s, with a text to write in beside it", (name) => {
    show(`${fixture(name)}<textarea></textarea>`);
    expect(regions()).toEqual([]);
    show(
      `${fixture(name)}<div><p contenteditable="true"></p><button>Send</button></div>`,
    );
    expect(regions()).toEqual([]);
  });

  // A form that sends itself sends what stands in it; with more evidence, or without a
  // way of its own to send, it is the head of a message whose text stands beside it.
  test.each<[string, string, number]>([
    ["To, a subject and Send", "<button>Send</button>", 0],
    ["To, a subject and what submits", '<button type="submit">Pay</button>', 0],
    ["To and a subject", "", 1],
    ["To, a subject and what sends nothing", "<button>Attach</button>", 1],
    ["To, Cc, a subject and Send", '<input name="cc"><button>Send</button>', 1],
  ])("%s in a form, a text beside it: %s gives %i", (_what, more, count) => {
    show(
      `<main><form id="head"><label>To <input></label><label>Subject <input></label>${more}</form><div><p contenteditable="true"></p><button>Send</button></div></main>`,
    );
    expect(regions()).toHaveLength(count);
  });

  test("a text beside the form that belongs to it is in it", () => {
    show(
      `<main><form id="head"><label>To <input></label><label>Subject <input></label><button>Send</button></form><textarea form="head"></textarea></main>`,
    );
    expect(regions()).toHaveLength(1);
  });

  test("a password in the window is a veto, one elsewhere on the page is none", () => {
    show(
      `<div>${fixture("generic-two-windows")}</div><form><input type="password"></form>`,
    );
    expect(regions()).toHaveLength(2);
    document
      .querySelector("[role=dialog]")
      ?.insertAdjacentElement(
        "beforeend",
        Object.assign(document.createElement("input"), { type: "password" }),
      );
    expect(regions()).toHaveLength(1);
  });
});

describe("what a name says", () => {
  test.each([
    ["to", "to"],
    ["_to", "to"],
    ["composer:to", "to"],
    ["composer:to-cc", "cc"],
    ["composer:to-bcc", "bcc"],
    ["tf:to_label", "to"],
    ["tfi:bcc_label", "bcc"],
    ["v280-to-input", "to"],
    ["message-to-field", "to"],
    ["x_TO", "to"],
    ["zv__COMPOSE-1_cc_control", "cc"],
    ["editor.message.editable.bcc", "bcc"],
    ["GLOBAL/TO", "to"],
    ["ComposeRecipients-ToField", "to"],
    ["compose_to", "to"],
    ["sendto", "to"],
    ["to_ac", "to"],
    ["recipient_input_element", "any"],
    ["subjectbox", "subject"],
    ["compose-subject", "subject"],
    ["betreff", "subject"],
    ["from", "from"],
    ["reply-to-row", "other"],
    ["_replyto", "other"],
    ["_followupto", "other"],
    ["headerto", "to"],
    ["headerbcc", "bcc"],
    ["headerfrom", "from"],
    ["headersubject", "subject"],
    ["headerreply-to", "other"],
    ["headertop", null],
  ])("%s → %s", (identifier, role) => {
    expect(roleOfIdentifier(identifier)).toBe(role);
  });

  test.each([
    "go-to-top",
    "add-to-cart",
    "price_to",
    "date_to",
    "scroll-to",
    "back-to-inbox",
    "todo",
    "to-do",
    "top",
    "tool",
    "total",
    "accent",
    "success",
    "from-to",
    "translate-to",
  ])("%s → nothing", (identifier) => {
    expect(roleOfIdentifier(identifier)).toBeNull();
  });

  test('"recipient" in a class tells no field: Cc has that class as well', () => {
    expect(roleOfIdentifier("recipient-input", false)).toBeNull();
  });
});

describe("what stands before a field names it:", () => {
  test.each([
    ["table rows", "<tr><th>To</th><td><input></td></tr>"],
    ["a list of terms", "<dl><dt>To</dt><dd><input></dd></dl>"],
    ["a recipient, in Japanese", "<p><span>宛先</span><input></p>"],
    ["a recipient, in Chinese", "<p><span>收件人：</span><input></p>"],
    ["a recipient, in Korean", "<p><span>받는 사람</span><input></p>"],
    ["in Arabic", '<p dir="rtl"><span>إلى</span><input></p>'],
    ["in Hebrew", '<p dir="rtl"><span>אל:</span><input></p>'],
    [
      "many wrappers",
      `<p><b>To</b>${"<span>".repeat(7)}<input>${"</span>".repeat(7)}</p>`,
    ],
    [
      "a field that the page keeps for the one it made",
      '<p><input placeholder="To" tabindex="-1" style="display: none"><span><input></span></p>',
    ],
  ])("%s", (_what, row) => {
    show(
      `<main>${row.startsWith("<tr>") ? `<table>${row}</table>` : row}<p>Cc <input name="cc"></p><p><input name="subject"></p><textarea></textarea></main>`,
    );
    const input = [...document.querySelectorAll("input")].find(
      ({ name, tabIndex }) => name === "" && tabIndex >= 0,
    );
    if (!input) throw new Error("no field");
    input.value = "anna@example.org";
    expect(told(only())).toEqual(["to: anna@example.org"]);
  });
});

describe("wherever the fields stand:", () => {
  const FIELDS = `<p><label>To <input name="to" value="anna@example.org"></label></p>
    <p><label>Cc <input name="cc" value="dora@example.org"></label></p>
    <input name="subject"><textarea rows="20"></textarea><button>Send</button>`;
  const READ = ["to: anna@example.org", "cc: dora@example.org"];
  const parse = (html: string) =>
    [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map(
      (node) => document.importNode(node, true),
    );

  test("in an open shadow root", () => {
    show("<main><x-mail></x-mail></main>");
    const host = document.querySelector("x-mail");
    host?.attachShadow({ mode: "open" }).append(...parse(FIELDS));
    expect(told(only())).toEqual(READ);
  });

  test("each in a shadow root of its own", () => {
    show(
      `<main><x-to></x-to><x-cc></x-cc><input name="subject"><textarea></textarea></main>`,
    );
    for (const [name, value] of [
      ["to", "anna@example.org"],
      ["cc", "dora@example.org"],
    ]) {
      const input = document.createElement("input");
      input.name = name ?? "";
      input.value = value ?? "";
      document
        .querySelector(`x-${name}`)
        ?.attachShadow({ mode: "open" })
        .append(input);
    }
    expect(told(only())).toEqual(READ);
  });

  test("in a document of its own, as a frame's is", () => {
    const other = document.implementation.createHTMLDocument("frame");
    other.body.append(...parse(FIELDS));
    const [region, ...more] = composeRegions(other);
    if (!region) throw new Error("no region");
    expect(more).toEqual([]);
    expect(told(region)).toEqual(READ);
  });

  test("in editable text: chips and what is typed between them", () => {
    show(`<div role="main"><div id="x_TO"><div contenteditable="true" tabindex="0" aria-label="To"><span contenteditable="false" class="pill">anna@example.org</span>\u200b; bert@example.com; car</div></div>
      <div id="x_CC"><div contenteditable="true" aria-label="Cc"></div></div><input aria-label="Subject"><div contenteditable="true" aria-multiline="true"></div></div>`);
    focus("[aria-label=To]");
    expect(told(only())).toEqual([
      "to: anna@example.org",
      "to: bert@example.com",
    ]);
    expect(told(only(), true)).toEqual([
      "to: anna@example.org",
      "to: bert@example.com",
      "unreadable: 1",
    ]);
  });

  test("kept in a list that repeats what is being typed", () => {
    show(`<form><div id="row_to"><textarea name="to" tabindex="-1">anna@example.org, bert@exa</textarea><ul><li class="chip">anna@example.org</li><li><input value="bert@exa"></li></ul></div>
      <input name="cc"><input name="subject"><textarea></textarea></form>`);
    focus("li > input");
    expect(told(only())).toEqual(["to: anna@example.org"]);
  });
});

describe("a chip whose address cannot be told is counted, never guessed:", () => {
  const chip = (html: string) => {
    show(
      `<form><div id="row_to"><ul>${html}</ul><input name="to"></div><input name="cc"><input name="subject"><textarea></textarea></form>`,
    );
    return told(only());
  };
  test.each<[string, string, string[]]>([
    ["a name", '<li class="chip">Berta Birne</li>', ["unreadable: 1"]],
    [
      "two addresses of which neither is in brackets",
      '<li class="chip"><b>anna@example.org</b><i>bert@example.com</i></li>',
      ["unreadable: 1"],
    ],
    [
      "a name that is another's address",
      '<li class="chip"><b>anna@example.org</b><i>&lt;bert@example.com&gt;</i></li>',
      ["to: bert@example.com"],
    ],
    [
      "a title with a deceiving name",
      '<li class="chip" title="anna@example.org &lt;bert@example.com&gt;">Anna</li>',
      ["unreadable: 1"],
    ],
    [
      "words around one address",
      '<li class="chip" aria-label="Remove anna@example.org">Anna</li>',
      ["to: anna@example.org"],
    ],
    [
      "a group with its members",
      '<li class="chip" data-value="anna@example.org, bert@example.com">Team</li>',
      ["to: anna@example.org", "to: bert@example.com"],
    ],
    ["punctuation", '<li class="chip">,</li>', []],
    ["a menu's entry", "<li><button>Add recipient</button></li>", []],
    [
      "an address literal",
      '<li class="chip">anna@[192.0.2.1]</li>',
      ["unreadable: 1"],
    ],
  ])("%s", (_what, html, expected) => {
    expect(chip(html)).toEqual(expected);
  });
});
