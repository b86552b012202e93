// @vitest-environment happy-dom
// A window in which the adapter finds Cc and Bcc and no To: its people are not left out
// in silence.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { generalRules } from "../../utils/webmail/generic.ts";
import { adapters } from "../../utils/webmail/registry.ts";
import type { Fallback } from "../../utils/webmail/region.ts";
import { watch, type Watcher } from "../../utils/webmail/watch.ts";
import { clear, pass, show } from "./stage.ts";

const TO = "to anna@example.org, to bert@example.com, to carla@example.net";
const COPIES = "cc dora@example.org, bcc emil@example.com";
/** A box that the page gets when it is ready. */
const LATE = ".ready [name=_to]";

let events: string[] = [];
let watcher: Watcher | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  events = [];
  show("roundcube-larry-tokenised");
});
afterEach(() => {
  watcher?.stop();
  clear();
  vi.useRealTimers();
});

function open(fallback: Fallback) {
  watcher = watch(document, {
    adapters: adapters
      .filter(({ id }) => id === "roundcube")
      .map((one) => ({
        ...one,
        fields: { ...one.fields, to: { ...one.fields.to, box: [LATE] } },
      })),
    fallback,
    newId: () => "1",
    tell(event) {
      if (event.type === "broken")
        events.push(`broken ${event.adapter}: ${event.missing.join()}`);
      else if (event.type === "writing")
        events.push(
          `by ${event.adapter}: ${event.reading.mailboxes
            .map(
              ({ field, mailbox }) =>
                `${field} ${mailbox.localPart}@${mailbox.domain}`,
            )
            .join(", ")}`,
        );
      else events.push(event.type);
    },
  });
}

const ready = () => document.querySelector("form")?.classList.add("ready");

test("the general rules read it, and what is missing is told once", async () => {
  open(generalRules());
  await pass(10_000);
  expect(events).toEqual([
    "broken roundcube: to",
    `by generic: ${TO}, ${COPIES}`,
  ]);
});

test("general rules that come late read it all the same", async () => {
  const rules = generalRules();
  let has = false;
  open((doc) => (has ? rules(doc) : []));
  await pass(3_000);
  has = true;
  watcher?.look();
  await pass(7_000);
  expect(events).toEqual([
    "broken roundcube: to",
    `by generic: ${TO}, ${COPIES}`,
  ]);
});

test("where they find nothing, the adapter reads what is left", async () => {
  open(() => []);
  await pass(3_900);
  expect(events).toEqual(["broken roundcube: to"]);
  await pass(6_000);
  expect(events).toEqual(["broken roundcube: to", `by roundcube: ${COPIES}`]);
});

test("a To that comes a little later is the adapter's", async () => {
  open(generalRules());
  await pass(1_000);
  ready();
  document.body.append(document.createElement("input"));
  await pass(10_000);
  expect(events).toEqual([`by roundcube: ${TO}, ${COPIES}`]);
});
