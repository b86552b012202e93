// @vitest-environment happy-dom
// Text as a person enters it in Roundcube's To, key by key: what counts, when, and that a
// letter which makes the last word longer has nothing read.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { adapters } from "../../utils/webmail/registry.ts";
import { watch, type Watcher } from "../../utils/webmail/watch.ts";
import { clear, click, pass, show } from "./stage.ts";

let people: string[] = [];
let tellings = 0;
let signals: string[] = [];
let watcher: Watcher | undefined;
let to: HTMLTextAreaElement;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  signals = [];
  show("roundcube-larry-empty");
  watcher = watch(document, {
    adapters,
    newId: () => "1",
    tell(event) {
      if (event.type === "signal") signals.push(event.signal);
      if (event.type !== "writing") return;
      tellings++;
      people = event.reading.mailboxes.map(
        ({ mailbox }) => `${mailbox.localPart}@${mailbox.domain}`,
      );
    },
  });
  const found = document.querySelector<HTMLTextAreaElement>("[name=_to]");
  if (!found) throw new Error("no To");
  to = found;
  to.focus();
  await settle();
});
afterEach(() => {
  watcher?.stop();
  clear();
  vi.useRealTimers();
});

const settle = () => pass(2_000);

function dispatch(event: Event): void {
  Object.defineProperty(event, "isTrusted", { value: true });
  to.dispatchEvent(event);
}
const key = (name: string) =>
  dispatch(new KeyboardEvent("keydown", { key: name, bubbles: true }));

/** In place of what is marked, with the caret behind it. */
function insert(text: string): void {
  const { value, selectionStart: from, selectionEnd: end } = to;
  to.value = value.slice(0, from) + text + value.slice(end);
  mark(from + text.length);
}
/** As a browser does: the key, the text, the input. */
function letter(data: string): void {
  key(data);
  insert(data);
  dispatch(
    new InputEvent("input", { data, inputType: "insertText", bubbles: true }),
  );
}
const type = (text: string) => [...text].forEach(letter);
function paste(text: string): void {
  insert(text);
  dispatch(
    new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }),
  );
}
function mark(from: number, end = from): void {
  to.selectionStart = from;
  to.selectionEnd = end;
}
const ANNA = () => type("anna@example.org");
const point = (from: number, end?: number) => {
  dispatch(new Event("pointerdown", { bubbles: true }));
  mark(from, end);
};

describe("what counts, with time to read after each step", () => {
  const FIRST = () => type("anna@example.org, be");
  test.each<[string, string[], (() => void)[]]>([
    ["nothing before a separator", [], [() => type("anna@example.org")]],
    ["an address before the separator", ["anna@example.org"], [FIRST]],
    [
      "what is pasted after letters",
      ["anna@example.org"],
      [() => type("an"), () => paste("na@example.org, bert")],
    ],
    [
      "an address made longer within, where the pointer put the caret",
      ["annab@example.org"],
      [FIRST, () => point("anna".length), () => type("b")],
    ],
    [
      "each letter of what makes it longer within",
      ["anna.bert@example.org"],
      [
        FIRST,
        () => point("anna".length),
        () => type("."),
        () => type("b"),
        () => type("ert"),
      ],
    ],
    [
      "an address made longer within, where an arrow put the caret",
      ["annab@example.org"],
      [
        FIRST,
        () => key("ArrowLeft"),
        () => mark("anna".length),
        () => type("b"),
      ],
    ],
    [
      "nothing once all is marked by keys and typed over",
      [],
      [
        FIRST,
        () => key("Control"),
        () => key("a"),
        () => mark(0, to.value.length),
        () => type("b"),
      ],
    ],
    [
      "nothing once all is marked by the pointer and typed over",
      [],
      [FIRST, () => point(0, to.value.length), () => type("b")],
    ],
    ["what stood at Enter", ["anna@example.org"], [ANNA, () => key("Enter")]],
    [
      "what stood at Enter no longer, once it goes on",
      [],
      [ANNA, () => key("Enter"), () => type("a")],
    ],
    [
      "what was there when the field was left, and no longer when it goes on",
      [],
      [ANNA, () => to.blur(), () => to.focus(), () => type("a")],
    ],
  ])("%s", async (_, expected, steps) => {
    for (const step of steps) {
      step();
      await settle();
    }
    expect(people).toEqual(expected);
  });
});

test("of letters in a row none has the text read but the first", async () => {
  type("anna@example.org, b");
  await settle();
  expect(people).toEqual(["anna@example.org"]);
  tellings = 0;
  const value = vi.spyOn(to, "value", "get");
  for (const data of "ert@example.com")
    dispatch(
      new InputEvent("input", { data, inputType: "insertText", bubbles: true }),
    );
  await settle();
  expect(value).not.toHaveBeenCalled();
  expect(tellings).toBe(0);
});

test("a letter after Send takes it back, though no pointer came to the button", async () => {
  type("anna@example.org, be");
  await settle();
  // As a screen reader presses it.
  click("a.send");
  expect(signals).toEqual([]);
  type("r");
  expect(signals).toEqual(["resumed"]);
});
