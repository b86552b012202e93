// @vitest-environment happy-dom
// The report that a person may copy: the structure of a compose window, and nothing of
// what is written in it.
import { readdirSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { structureOf } from "../../utils/webmail/report.ts";
import { fixture, show } from "./generic-page.ts";

afterEach(() => document.body.replaceChildren());

const SECRETS = [
  "Wilhelmina",
  "Quastenberg",
  "zebedaeus",
  "Geheimtreffen",
  "Łucja",
];
const ADDRESS = "wilhelmina.quastenberg@zebedaeus.example";

/** A compose window in which everything that can hold a text holds a secret one. */
const PLANTED = `
<div role="dialog" class="compose Wilhelmina user-wilhelmina" id="win-wilhelmina" data-owner-wilhelmina="1" aria-label="Wilhelmina Quastenberg">
  <wilhelmina-chip></wilhelmina-chip>
  <!-- Geheimtreffen -->
  <div name="to" data-testid="row:to"><label title="Wilhelmina">To Wilhelmina</label>
    <ul class="tokens zebedaeus" role="list">
      <li class="token quastenberg Quastenberg-Token" role="option" name="Łucja" data-testid="chip-${ADDRESS}" data-test-id="chip-wilhelmina" data-extension-id="quastenberg" data-i18n="Wilhelmina" title="Wilhelmina &lt;${ADDRESS}&gt;" data-hovercard-id="${ADDRESS}" email="${ADDRESS}" ng-model="people.zebedaeus" style="background: url(https://zebedaeus.example/w.png)"><span>Wilhelmina Quastenberg</span><img alt="Łucja" src="/photo/wilhelmina.png"><a href="mailto:${ADDRESS}">✖</a></li>
    </ul><input type="text" name="to" value="${ADDRESS}" placeholder="Wilhelmina"></div>
  <input name="subjectbox" value="Geheimtreffen"><input type="hidden" name="Zebedaeus" value="Geheimtreffen">
  <textarea name="wilhelmina">Geheimtreffen</textarea>
  <div class="editor" contenteditable="true" role="textbox" aria-multiline="true"><p class="Geheimtreffen" role="geheimtreffen">Geheimtreffen</p><x-geheimtreffen></x-geheimtreffen></div>
  <script>var secret = "Geheimtreffen"</script>
  <button data-testid="send-button" aria-label="Send to Wilhelmina">Send</button>
</div>`;

describe("of a window full of secrets", () => {
  const report = () => {
    show(PLANTED);
    const root = document.querySelector("[role=dialog]");
    if (!root) throw new Error("no window");
    const subject =
      document.querySelector<HTMLInputElement>("[name=subjectbox]");
    if (subject) subject.value = "Łucja";
    return structureOf(root);
  };

  test.each([...SECRETS, "@", "example", "photo", "http"])(
    "%s does not stand in the report",
    (secret) => {
      expect(report().toLowerCase()).not.toContain(secret.toLowerCase());
    },
  );

  test("no digit, no quotation mark and no other script does", () => {
    expect(report()).not.toMatch(/[0-9"'\u0080-\u2025\u2027-\uffff]/);
  });

  test.each([
    "div.compose[role=dialog][id][aria-label]",
    "div[name=to][data-testid=row:to]",
    "ul.tokens[role=list]",
    "li.token[role=option]",
    "[data-hovercard-id]",
    "input[type=text][name=to][value][placeholder]",
    "input[name=subjectbox]",
    "div.editor[contenteditable][role=textbox][aria-multiline]",
    "button[data-testid=send-button]",
  ])("the hook %s does", (hook) => {
    expect(report()).toContain(hook);
  });

  test("what stands in the body is left out with its structure", () => {
    expect(report()).not.toMatch(/^\s*p\b/m);
  });
});

test("a shadow tree is part of the structure", () => {
  show("<x-compose></x-compose>");
  const host = document.querySelector("x-compose");
  if (!host) throw new Error("no host");
  host
    .attachShadow({ mode: "open" })
    .append(document.createElement("textarea"));
  expect(structureOf(host)).toBe("x-compose\n textarea");
});

test("a window of any size makes a report of 20 KB at most, cut at a line", () => {
  show(
    `<div role="dialog">${Array.from({ length: 900 }, (_, at) => `<${at % 2 ? "i" : "b"} class="some-long-class-name another-class"></${at % 2 ? "i" : "b"}>`).join("")}</div>`,
  );
  const root = document.querySelector("[role=dialog]");
  if (!root) throw new Error("no window");
  const report = structureOf(root);
  expect(report.length).toBeLessThanOrEqual(20 * 1024);
  expect(report.length).toBeGreaterThan(19 * 1024);
  expect(report.endsWith("\n…")).toBe(true);
});

test("chips that look alike are told twice, not two hundred times", () => {
  show(`<ul>${'<li class="chip"><b>x</b></li>'.repeat(200)}</ul>`);
  const root = document.querySelector("ul");
  if (!root) throw new Error("no list");
  expect(structureOf(root).split("\n")).toHaveLength(5);
});

const recorded = readdirSync("test/fixtures/webmail")
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(/\.html$/, ""));

test("there are fixtures to look at", () => {
  expect(recorded.length).toBeGreaterThan(20);
});

test.each(recorded)(
  "%s: no address and no name of it stands in the report",
  (name) => {
    show(fixture(name));
    const report = structureOf(document.body);
    expect(report).not.toMatch(
      /@|anna|bert|carla|chloe|dora|emil|ampel|example/i,
    );
    expect(report).toMatch(/^body/);
  },
);
