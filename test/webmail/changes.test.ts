// @vitest-environment happy-dom
// Which changes of a page are a reason to look for compose windows: every one by which a
// window or a field of the fixtures comes or goes, and few others.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Adapter } from "../../utils/webmail/adapter.ts";
import { ANY, concerns, signsOf } from "../../utils/webmail/changes.ts";
import { regionsOf } from "../../utils/webmail/region.ts";
import { adapters } from "../../utils/webmail/registry.ts";
import { allCases } from "./cases/all.ts";
import { clear, show } from "./stage.ts";

afterEach(clear);

function adapterOf(id: string): Adapter {
  const found = adapters.find((one) => one.id === id);
  if (!found) throw new Error(`no adapter ${id}`);
  return found;
}

/** What is open now, then what `change` does: is that a reason to look? */
function isReason(
  adapter: Adapter,
  change: () => void,
  signs = signsOf(adapter),
  idle = new WeakSet<Node>(),
): boolean {
  const open = regionsOf(document, adapter).map((region) => ({
    region,
    boxes: region.boxes(),
  }));
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["open", "hidden", "style"],
  });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records.length).toBeGreaterThan(0);
  return concerns(records, open, signs, idle);
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

const fixtures = allCases.flatMap(({ adapter, cases }) =>
  cases
    .filter(({ windows }) => windows.length > 0)
    .map(({ fixture }) => [fixture, adapter] as const),
);

describe.each(fixtures)("in %s", (fixture, id) => {
  const adapter = adapterOf(id);

  test("every window and every field comes and goes for a reason", () => {
    show(fixture);
    const parts = regionsOf(document, adapter).flatMap((region) => [
      region.root,
      ...region.boxes(),
    ]);
    for (const part of parts) {
      const place = part.parentElement;
      const next = part.nextSibling;
      if (!place || part === document.body) continue;
      expect(isReason(adapter, () => part.remove())).toBe(true);
      expect(isReason(adapter, () => place.insertBefore(part, next))).toBe(
        true,
      );
    }
  });

  test("a window that is hidden, or shown, is a reason", () => {
    show(fixture);
    for (const { root } of regionsOf(document, adapter)) {
      const style = () => root.setAttribute("style", "display: block");
      expect(isReason(adapter, style)).toBe(true);
    }
  });
});

describe("in Gmail's page", () => {
  const gmail = adapterOf("gmail");
  const row = () => document.createElement("div");
  beforeEach(() => {
    show("gmail-chips");
    const inbox = row();
    inbox.className = "inbox";
    inbox.append(row());
    document.body.append(inbox);
  });

  const suggestions = () => {
    const list = row();
    list.setAttribute("role", "listbox");
    list.append(row(), row());
    return list;
  };

  test.each<[string, boolean, () => void]>([
    ["suggestions", false, () => document.body.append(suggestions())],
    [
      "suggestions in the window",
      false,
      () => find("form").append(suggestions()),
    ],
    [
      "suggestions made anew",
      false,
      () => find(".inbox").replaceChildren(row(), row()),
    ],
    ["the time of a draft", false, () => find(".gU").append("Saved 12:00")],
    ["a new finished recipient", false, () => find("[name=to]").append(row())],
    [
      "a line in the body",
      false,
      () => find("[g_editable]").append(document.createElement("input")),
    ],
    [
      "a row that moves",
      false,
      () => find(".inbox div").setAttribute("style", "top: 1px"),
    ],
    [
      "forty rows that move",
      false,
      () => {
        for (let at = 0; at < 40; at++)
          find(".inbox div").setAttribute("style", `top: ${at}px`);
      },
    ],
    [
      "more changes than are looked at",
      true,
      () => {
        for (let at = 0; at < 60; at++)
          find(".inbox div").setAttribute("style", `top: ${at}px`);
      },
    ],
    ["a form that leaves its dialog", true, () => find("form").remove()],
    [
      "the id of a message that leaves its form",
      true,
      () => find("[name=composeid]").remove(),
    ],
    [
      "what is around the window is hidden",
      true,
      () => document.body.setAttribute("hidden", ""),
    ],
    [
      "something to write in",
      true,
      () => {
        const made = row();
        made.append(document.createElement("textarea"));
        document.body.append(made);
      },
    ],
  ])("%s: %s", (_, expected, change) => {
    expect(isReason(gmail, change)).toBe(expected);
    document.body.removeAttribute("hidden");
  });

  // Not shown: happy-dom would load it.
  test("a frame, in which an editor may stand, is a sign", () => {
    const frame = document.createElement("iframe");
    expect(frame.matches(signsOf(gmail))).toBe(true);
  });

  test.each<[string, boolean, () => void]>([
    ["any element", true, () => document.body.append(row())],
    ["a line in the body", false, () => find("[g_editable]").append(row())],
    [
      "a suggestion",
      false,
      () => find("[role=listbox]").append(document.createElement("button")),
    ],
  ])("under general rules, %s: %s", (_, expected, change) => {
    expect(isReason(gmail, change, ANY)).toBe(expected);
  });
});
