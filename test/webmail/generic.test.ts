// @vitest-environment happy-dom
// Webmails read by general rules alone: recordings of running servers.
import { afterEach, describe, expect, test } from "vitest";
import { fixture, only, show, told } from "./generic-page.ts";

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
