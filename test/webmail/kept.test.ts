// Recipients over time: what a folded field keeps, and what is evidence of a removal.
import { describe, expect, test } from "vitest";
import { toDomain } from "../../utils/mailbox/domain.ts";
import { kept, REMOVED_AFTER_MS } from "../../utils/webmail/kept.ts";
import type { FieldSight, Sight } from "../../utils/webmail/read.ts";

const ORG = toDomain("example.org");

function seen(names: string, more: Partial<FieldSight> = {}): FieldSight {
  if (!ORG) throw new Error("no domain");
  const domain = ORG;
  const mailboxes = names
    .split(" ")
    .filter(Boolean)
    .map((localPart) => ({ localPart, domain }));
  return { mailboxes, unreadable: 0, complete: true, more: 0, ...more };
}
const shut = (more: Partial<FieldSight> = {}) =>
  seen("", { complete: false, ...more });

const sight = (
  to: FieldSight,
  {
    cc = shut(),
    summary = null,
  }: { cc?: FieldSight; summary?: FieldSight | null } = {},
): Sight => ({ sender: null, fields: { to, cc, bcc: shut() }, summary });

function story() {
  const history = kept();
  return {
    history,
    look(at: number, one: Sight, final = false): string {
      const { mailboxes, unreadable } = history.settle(one, at, final);
      const people = mailboxes.map(
        ({ field, mailbox }) => `${field} ${mailbox.localPart}`,
      );
      return [...people, ...(unreadable > 0 ? [`+${unreadable}`] : [])].join();
    },
  };
}

describe("a recipient missing from an open field", () => {
  test("is given up after a second look, no sooner", () => {
    const { look, history } = story();
    look(0, sight(seen("anna bert")));
    expect(look(10, sight(seen("bert")))).toBe("to anna,to bert");
    expect(history.waits).toBe(true);
    expect(look(9 + REMOVED_AFTER_MS, sight(seen("bert")))).toBe(
      "to anna,to bert",
    );
    expect(look(10 + REMOVED_AFTER_MS, sight(seen("bert")))).toBe("to bert");
    expect(history.waits).toBe(false);
  });

  test("that comes back in between was never gone", () => {
    const { look } = story();
    look(0, sight(seen("anna bert")));
    look(10, sight(seen("bert")));
    look(200, sight(seen("anna bert")));
    expect(look(400, sight(seen("bert")))).toBe("to anna,to bert");
  });

  test("is given up at once at the click on Send", () => {
    const { look } = story();
    look(0, sight(seen("anna bert")));
    expect(look(10, sight(seen("bert")), true)).toBe("to bert");
  });
});

describe("a field that is folded, hidden or taken out", () => {
  test("keeps its recipients, at the click on Send as well", () => {
    const { look } = story();
    look(0, sight(seen("anna"), { cc: seen("dora") }));
    expect(look(1e6, sight(shut()))).toBe("to anna,cc dora");
    expect(look(2e6, sight(shut()), true)).toBe("to anna,cc dora");
  });

  test("that shows one and tells of more keeps those it knew", () => {
    const { look } = story();
    look(0, sight(seen("anna bert carla")));
    const folded = seen("anna", { complete: false, more: 2 });
    expect(look(1e6, sight(folded))).toBe("to anna,to bert,to carla");
  });

  test("counts those it tells of and never showed, until they are shown", () => {
    const { look } = story();
    const folded = seen("anna", { complete: false, more: 2 });
    expect(look(0, sight(folded))).toBe("to anna,+2");
    expect(look(1, sight(folded))).toBe("to anna,+2");
    expect(look(2, sight(seen("anna bert carla")))).toBe(
      "to anna,to bert,to carla",
    );
  });
});

describe("recipients without an address", () => {
  test("one that gets its address is no longer counted as unknown", () => {
    const { look } = story();
    expect(look(0, sight(seen("anna", { unreadable: 1 })))).toBe("to anna,+1");
    expect(look(1, sight(seen("anna bert")))).toBe("to anna,to bert");
  });

  test("one that is removed goes after a second look", () => {
    const { look } = story();
    look(0, sight(seen("anna", { unreadable: 1 })));
    expect(look(10, sight(seen("anna")))).toBe("to anna,+1");
    expect(look(10 + REMOVED_AFTER_MS, sight(seen("anna")))).toBe("to anna");
  });
});

describe("a summary in place of the fields", () => {
  test("tells under To what no field knew", () => {
    const { look } = story();
    const summary = shut({ mailboxes: seen("anna bert").mailboxes });
    expect(look(0, sight(shut(), { summary }))).toBe("to anna,to bert");
  });

  test("of names alone adds nobody to those that are known", () => {
    const { look } = story();
    look(0, sight(seen("anna"), { cc: seen("dora") }));
    const summary = shut({ unreadable: 2 });
    expect(look(1, sight(shut(), { summary }))).toBe("to anna,cc dora");
    const larger = shut({ unreadable: 3 });
    expect(look(2, sight(shut(), { summary: larger }))).toBe(
      "to anna,cc dora,+1",
    );
    expect(look(3, sight(shut(), { summary: larger }))).toBe(
      "to anna,cc dora,+1",
    );
  });

  test("is let go when the fields open and say otherwise", () => {
    const { look } = story();
    const summary = shut({ mailboxes: seen("anna bert").mailboxes });
    look(0, sight(shut(), { summary }));
    const open = sight(seen("anna"), { cc: seen("bert") });
    look(10, open);
    expect(look(10 + REMOVED_AFTER_MS, open)).toBe("to anna,cc bert");
  });
});
