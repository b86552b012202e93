// @vitest-environment happy-dom
// What happens to a message over time, webmail by webmail as far as a source tells it:
// sent, refused, put off, thrown away, taken back, folded together.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { adapters } from "../../utils/webmail/registry.ts";
import { watch, type Watcher } from "../../utils/webmail/watch.ts";
import { change, clear, click, show } from "./stage.ts";

/** Longer than the watcher waits before it gives a missing recipient up. */
const A_WHILE = 2_000;
const WHOLE =
  "to anna@example.org, to bert@example.com, cc dora@example.org, bcc emil@example.com";
const ANNA_AND_BERT = "to anna@example.org, to bert@example.com";

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
  watcher = undefined;
  clear();
  vi.useRealTimers();
});

async function settle(): Promise<void> {
  for (let passed = 0; passed < A_WHILE; passed += 100) {
    // Mutations are told between two turns of the clock.
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(100);
  }
}

/** Shows the fixture, watches it, and lets it settle. */
async function open(fixture: string): Promise<void> {
  show(fixture);
  watcher = watch(document, {
    adapters,
    newId: () => `${++ids}`,
    tell: (event) => {
      if (event.type === "broken") events.push(`broken ${event.adapter}`);
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

/** What was told since the last look. */
function told(): string[] {
  const now = events;
  events = [];
  return now;
}

describe("Proton Mail", () => {
  test("a message is sent when its composer goes after the click", async () => {
    await open("proton-chips");
    expect(told()).toEqual([`1 writing: ${WHOLE}`]);
    click('[data-testid="composer:send-button"]');
    expect(told()).toEqual([`1 sent: ${WHOLE}`]);
    show("proton-sent");
    await settle();
    expect(told()).toEqual(["1 gone"]);
  });

  test("a composer that closes without a click on Send has sent nothing", async () => {
    await open("proton-chips");
    told();
    show("proton-discarded");
    await settle();
    expect(told()).toEqual(["1 gone"]);
  });

  test("fields that fold into a summary of names keep their recipients", async () => {
    await open("proton-chips");
    told();
    change(".composer", "proton-collapsed");
    await settle();
    expect(told()).toEqual([]);
    click('[data-testid="composer:send-button"]');
    expect(told()).toEqual([`1 sent: ${WHOLE}`]);
  });

  test("two composers are two messages, and a composer made anew is the same one", async () => {
    await open("proton-two");
    const both = [
      "1 writing: to anna@example.org",
      "2 writing: to bert@example.com",
    ];
    expect(told()).toEqual(both);
    show("proton-two");
    await settle();
    expect(told()).toEqual([]);
  });
});

describe("Tuta", () => {
  const SEND = '[data-testid="btn:send_action"]';

  test("a message that is put off is told as such", async () => {
    await open("tuta-chips");
    told();
    click('[data-testid="btn:sendLater_action"]');
    show("tuta-discarded");
    await settle();
    expect(told()).toEqual([`1 sent: ${WHOLE}`, "1 scheduled", "1 gone"]);
  });

  test("a message that opens again after it was sent was taken back", async () => {
    await open("tuta-chips");
    told();
    click(SEND);
    show("tuta-discarded");
    await settle();
    expect(told()).toEqual([`1 sent: ${WHOLE}`, "1 gone"]);
    show("tuta-chips");
    await settle();
    expect(told().sort()).toEqual(["1 undone", `2 writing: ${WHOLE}`]);
  });
});

describe("Open-Xchange App Suite", () => {
  test("a window that is closed by Discard has sent nothing", async () => {
    await open("open-xchange-chips");
    told();
    click('[data-action="discard"]');
    show("open-xchange-discarded");
    await settle();
    expect(told()).toEqual(["1 gone"]);
  });

  test("of two windows the one whose Send was clicked is sent", async () => {
    await open("open-xchange-two");
    told();
    click('.io-ox-mail-compose:last-child [data-action="send"]');
    expect(told()).toEqual(["2 sent: to bert@example.com"]);
  });
});

describe("SnappyMail", () => {
  test("a message is sent when its dialog closes, though it stays in the page", async () => {
    await open("snappymail-chips");
    expect(told()).toEqual([`1 writing: ${WHOLE}`]);
    click(".icon-paper-plane");
    change("#V-PopupsCompose", "snappymail-sent");
    await settle();
    expect(told()).toEqual([`1 sent: ${WHOLE}`, "1 gone"]);
  });

  test("a message that the server refuses is not sent", async () => {
    await open("snappymail-chips");
    told();
    click(".icon-paper-plane");
    await settle(); // The server takes its time; then the button turns red.
    document.querySelector("a[data-bind]")?.classList.add("btn-danger");
    await settle();
    expect(told()).toEqual([`1 sent: ${WHOLE}`, "1 refused"]);
  });

  test("chips that are all made anew are the same recipients", async () => {
    await open("snappymail-chips");
    told();
    change("ul.emailaddresses", "snappymail-chips");
    await settle();
    expect(told()).toEqual([]);
  });
});

describe("Nextcloud Mail", () => {
  test("a field that folds keeps those it no longer shows", async () => {
    await open("nextcloud-chips");
    expect(told()).toEqual([`1 writing: ${WHOLE}`]);
    change("#to", "nextcloud-collapsed");
    await settle();
    // "+2": Bert is one of them, the other one came while nobody looked.
    expect(told()).toEqual([`1 writing: ${WHOLE}, 1 unreadable`]);
  });

  test("a field that opens again tells each recipient once, and nobody as unreadable", async () => {
    await open("nextcloud-collapsed");
    expect(told()).toEqual(["1 writing: to anna@example.org, 2 unreadable"]);
    change("#to", "nextcloud-chips");
    await settle();
    expect(told().at(-1)).toBe(`1 writing: ${ANNA_AND_BERT}`);
  });
});

describe("SOGo", () => {
  const REMAINING =
    "to bert@example.com, to carla@example.net, cc dora@example.org, bcc emil@example.com";

  test("a removed recipient is told no more, after a second look", async () => {
    await open("sogo-chips");
    told();
    document.querySelector("md-chip")?.remove();
    await settle();
    expect(told()).toEqual([`1 writing: ${REMAINING}`]);
  });

  test("the dialog closed by its cross has sent nothing", async () => {
    await open("sogo-chips");
    told();
    click('[ng-click="editor.cancel()"]');
    document.querySelector("#mailEditor")?.remove();
    await settle();
    expect(told()).toEqual(["1 gone"]);
  });
});
