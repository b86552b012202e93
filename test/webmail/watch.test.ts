// @vitest-environment happy-dom
// What the watcher tells of Gmail and Outlook over time: typing, names that find their
// address, Send by click and by keys, refusal, later, undo, folding, a window made anew.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { adapters } from "../../utils/webmail/registry.ts";
import { SENT_WITHIN_MS, UNDO_WITHIN_MS } from "../../utils/webmail/sending.ts";
import { watch, type Watcher } from "../../utils/webmail/watch.ts";
import { change, clear, click, pass, show } from "./stage.ts";

const A_WHILE = 2_000;
const ANNA_BERT = "to anna@example.org, to bert@example.com";
const WHOLE = `${ANNA_BERT}, cc dora@example.org, bcc emil@example.com`;

let events: string[] = [];
let watcher: Watcher | undefined;
let ids = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  events = [];
  ids = 0;
});
afterEach(() => {
  watcher?.stop();
  clear();
  document.head.replaceChildren();
  vi.useRealTimers();
});

const settle = (time = A_WHILE) => pass(time);

async function open(fixture: string): Promise<void> {
  show(fixture);
  if (fixture.startsWith("outlook")) {
    const meta = document.createElement("meta");
    meta.setAttribute("content", "owamail");
    document.head.append(meta);
  }
  watcher = watch(document, {
    adapters,
    newId: () => `${++ids}`,
    tell(event) {
      if (event.type === "broken")
        events.push(`broken ${event.adapter} ${event.missing.join()}`);
      else if (event.type === "signal")
        events.push(`${event.id} ${event.signal}`);
      else {
        const { mailboxes, unreadable } = event.reading;
        const people = mailboxes.map(
          ({ field, mailbox }) =>
            `${field} ${mailbox.localPart}@${mailbox.domain}`,
        );
        if (unreadable > 0) people.push(`${unreadable} unreadable`);
        events.push(`${event.id} ${event.type}: ${people.join(", ")}`);
      }
    },
  });
  await settle();
}

function told(): string[] {
  const now = events;
  events = [];
  return now;
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** By a person, unless said otherwise. */
function dispatch(selector: string, event: Event, byPerson = true): void {
  if (byPerson) Object.defineProperty(event, "isTrusted", { value: true });
  find(selector).dispatchEvent(event);
}
const press = (selector: string, key: string, ctrlKey = false) =>
  dispatch(
    selector,
    new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true }),
  );
const input = (selector: string) =>
  dispatch(selector, new Event("input", { bubbles: true }));

const SEND = ".Up [role=button]:not([aria-haspopup])";
const BODY = "[g_editable]";

describe("Gmail, sending", () => {
  test("a click on Send, and the window goes: sent", async () => {
    await open("gmail-chips");
    expect(told()).toEqual([`1 writing: ${WHOLE}`]);
    click(SEND);
    change("[role=dialog]", "gmail-sent");
    await settle();
    expect(told()).toEqual([`1 sent: ${WHOLE}`, "1 gone"]);
  });

  test("pointer or focus at Send tell again what stands, and decide nothing", async () => {
    await open("gmail-chips");
    told();
    for (const type of ["pointerover", "focusin"]) {
      dispatch(SEND, new Event(type, { bubbles: true }));
      expect(told()).toEqual([`1 writing: ${WHOLE}`]);
      dispatch(BODY, new Event(type, { bubbles: true }));
      dispatch(SEND, new Event(type, { bubbles: true }), false);
      expect(told()).toEqual([]);
    }
    change("[role=dialog]", "gmail-sent");
    await settle();
    expect(told()).toEqual(["1 gone"]);
  });

  test("Ctrl+Enter in the body is a click on Send; Enter alone is not", async () => {
    await open("gmail-chips");
    told();
    press(BODY, "Enter");
    expect(told()).toEqual([]);
    press(BODY, "Enter", true);
    expect(told()).toEqual([`1 sent: ${WHOLE}`]);
  });

  test("what a page's own script clicks, no person sends", async () => {
    await open("gmail-chips");
    told();
    dispatch(SEND, new MouseEvent("click", { bubbles: true }), false);
    await settle();
    expect(told()).toEqual([]);
  });

  test("an alert that appears refuses; one that stood there before does not", async () => {
    await open("gmail-refused");
    told();
    click(SEND);
    await settle();
    expect(told()).toEqual(["1 sent: to anna@example.org"]);
    const alert = document.createElement("div");
    alert.setAttribute("role", "alertdialog");
    document.body.append(alert);
    await settle();
    expect(told()).toEqual(["1 refused"]);
  });

  test("writing on after the click: not sent", async () => {
    await open("gmail-chips");
    told();
    click(SEND);
    input(BODY);
    change("[role=dialog]", "gmail-sent");
    await settle();
    expect(told()).toEqual([`1 sent: ${WHOLE}`, "1 resumed", "1 gone"]);
  });

  test("thrown away after the click: not sent", async () => {
    await open("gmail-chips");
    told();
    click(SEND);
    click(".gU .oh");
    change("[role=dialog]", "gmail-sent");
    await settle();
    expect(told()).toEqual([`1 sent: ${WHOLE}`, "1 resumed", "1 gone"]);
  });

  test("a window that just stays has not sent", async () => {
    await open("gmail-chips");
    told();
    click(SEND);
    await settle(SENT_WITHIN_MS + A_WHILE);
    expect(told()).toEqual([`1 sent: ${WHOLE}`, "1 resumed"]);
  });

  test("put off in the menu outside the window: scheduled", async () => {
    await open("gmail-chips");
    told();
    const item = document.createElement("div");
    item.setAttribute("selector", "scheduledSend");
    document.body.append(item);
    click("[selector=scheduledSend]");
    change("[role=dialog]", "gmail-sent");
    await settle();
    expect(told()).toEqual([`1 sent: ${WHOLE}`, "1 scheduled", "1 gone"]);
  });

  test.each([
    ["soon, it was taken back", 1_000, true],
    ["late, it is another message", UNDO_WITHIN_MS + 1_000, false],
  ])("the same message opens again %s", async (_, wait, isUndone) => {
    await open("gmail-chips");
    click(SEND);
    change("[role=dialog]", "gmail-sent");
    await settle(wait);
    told();
    show("gmail-chips");
    await settle();
    expect(told().includes("1 undone")).toBe(isUndone);
    expect(ids).toBe(2);
  });

  test("a new message after one that was sent takes nothing back", async () => {
    await open("gmail-chips");
    click(SEND);
    change("[role=dialog]", "gmail-sent");
    await settle();
    told();
    show("gmail-empty");
    await settle();
    expect(told()).toEqual(["2 writing: "]);
  });
});

describe("Gmail, what is being written", () => {
  const TO = '[name="to"] input';

  test("text in a field counts at the separator, not before", async () => {
    await open("gmail-typed");
    const control = find(TO);
    control.focus();
    input(TO);
    await settle();
    told();
    if ("value" in control) control.value = "carla@example.net";
    input(TO);
    await settle();
    expect(told()).toEqual([]);
    if ("value" in control) control.value = "carla@example.net, ";
    input(TO);
    await settle();
    expect(told()).toEqual([
      "1 writing: to anna@example.org, to carla@example.net",
    ]);
  });

  test("Enter counts what was typed, and so does leaving the field", async () => {
    await open("gmail-empty");
    const control = find(TO);
    control.focus();
    told();
    if ("value" in control) control.value = "carla@example.net";
    press(TO, "Enter");
    await settle();
    expect(told()).toEqual(["1 writing: to carla@example.net"]);
  });

  test("at the click on Send what is still being typed counts", async () => {
    await open("gmail-typed");
    find(TO).focus();
    told();
    click(SEND);
    expect(told()).toEqual([`1 sent: ${ANNA_BERT}`]);
  });

  test("fields that fold to a line of text keep their roles", async () => {
    await open("gmail-chips");
    told();
    find("table.GS").remove();
    await settle();
    expect(told()).toEqual([]);
    click(SEND);
    expect(told()).toEqual([`1 sent: ${WHOLE}`]);
  });

  test("typing in the body reads nothing of the page", async () => {
    await open("gmail-chips");
    told();
    // The document itself: happy-dom's has not the global Document for a prototype.
    const asked = vi.spyOn(document, "querySelectorAll");
    const looked = vi.spyOn(Element.prototype, "querySelectorAll");
    for (let at = 0; at < 50; at++) {
      find(BODY).append(`${at} `);
      input(BODY);
    }
    asked.mockClear();
    looked.mockClear();
    await settle();
    expect(asked).not.toHaveBeenCalled();
    expect(looked).not.toHaveBeenCalled();
    asked.mockRestore();
    looked.mockRestore();
    expect(told()).toEqual([]);
  });

  test("a letter in To looks for nothing, nor do the suggestions below it", async () => {
    await open("gmail-chips");
    const control = find(TO);
    const list = document.createElement("div");
    document.body.append(list);
    control.focus();
    input(TO);
    await settle();
    told();
    const looked = [
      vi.spyOn(document, "querySelectorAll"),
      vi.spyOn(Node.prototype, "contains"),
      vi.spyOn(Node.prototype, "getRootNode"),
    ];
    const calls = () => looked.map((spy) => spy.mock.calls.length);
    for (const letter of "carla@example.net") {
      if ("value" in control) control.value = `${control.value}${letter}`;
      input(TO);
    }
    await settle();
    expect(calls()).toEqual([0, 0, 0]);
    for (let at = 0; at < 5; at++) {
      list.replaceChildren(document.createElement("div"));
      await settle();
    }
    expect(calls()[0]).toBe(0);
    list.replaceChildren(document.createElement("input"));
    await settle();
    expect(calls()[0]).toBeGreaterThan(0);
    for (const spy of looked) spy.mockRestore();
  });

  test("a window that the page makes anew is the same message", async () => {
    await open("gmail-two");
    told();
    show("gmail-two");
    await settle();
    expect(told()).toEqual([]);
    expect(ids).toBe(2);
  });

  test("a window whose fields are not found is told once, by the fields' names", async () => {
    await open("gmail-empty");
    watcher?.stop();
    find("table.GS").remove();
    told();
    watcher = undefined;
    const empty = find("[role=dialog]");
    clear();
    document.body.append(empty);
    watcher = watch(document, {
      adapters,
      newId: () => "9",
      tell: (event) => {
        if (event.type === "broken")
          events.push(`broken ${event.adapter} ${event.missing.join()}`);
      },
    });
    await settle(4_000);
    expect(told()).toEqual(["broken gmail to,cc,bcc"]);
  });
});

describe("Outlook", () => {
  test("a name whose suggestion was picked finds its address", async () => {
    await open("outlook-empty");
    const list = document.createElement("div");
    list.id = "FloatingSuggestionsList";
    const option = document.createElement("button");
    option.setAttribute("role", "option");
    option.setAttribute("aria-label", "Directory Two - two@example.org");
    list.append(option);
    document.body.append(list);
    dispatch("[role=option]", new Event("pointerdown", { bubbles: true }));
    list.remove();
    told();
    change('[id$="_TO"]', "outlook-name-only");
    await settle();
    expect(told()).toEqual([
      "1 writing: to two@example.org, to anna@example.org",
    ]);
  });

  test("a name that nobody picked stays a recipient without an address", async () => {
    await open("outlook-name-only");
    expect(told()).toEqual(["1 writing: to anna@example.org, 1 unreadable"]);
  });

  test("a reply that is folded from the start has somebody, and then who it is", async () => {
    await open("outlook-collapsed");
    expect(told()).toEqual(["1 writing: 1 unreadable"]);
    change("[role=main]", "outlook-typed");
    find("input").focus();
    await settle();
    expect(told().at(-1)).toMatch(/to anna@example.org, to bert@example.com$/);
  });

  test("a chip that is removed is told no more", async () => {
    await open("outlook-chips");
    expect(told()).toEqual([`1 writing: ${WHOLE}`]);
    find("._EType_RECIPIENT_ENTITY").remove();
    await settle();
    expect(told()).toEqual([
      "1 writing: to bert@example.com, cc dora@example.org, bcc emil@example.com",
    ]);
  });
});
