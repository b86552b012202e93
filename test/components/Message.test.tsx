// @vitest-environment happy-dom
// One message as HTML: the sender's own side first, then the rows, then the laws.
import { render } from "preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Message, type MessageProps } from "../../components/Message.tsx";
import { accountOf, type Standing } from "../../utils/display/account.ts";
import { wordsFor } from "../../utils/display/languages.ts";
import type { Verdict } from "../../utils/verdict.ts";
import { headline, keptVerdict, unknownVerdict } from "../verdict-sample.ts";

const words = wordsFor("en");

function show(
  own: Verdict | null,
  recipients: readonly (readonly [Verdict, number])[],
  unreadable = 0,
  props: Partial<MessageProps> = {},
): HTMLElement {
  const verdicts = recipients.map(([verdict]) => verdict);
  const standings = new Map<string, Standing>(
    [...(own ? [own] : []), ...verdicts].map((verdict) => [
      verdict.domain,
      { verdict, looking: false },
    ]),
  );
  const writing = {
    adapter: "practice",
    sender: own?.domain ?? null,
    recipients: recipients.map(([{ domain }, people]) => ({
      domain,
      people,
      fields: ["to"] as const,
    })),
    unreadable,
  };
  render(
    <Message
      words={words}
      account={accountOf(writing, standings)}
      index={1}
      count={1}
      formatTime={String}
      formatDate={String}
      now={Date.UTC(2026, 10, 24)}
      onRetry={() => undefined}
      {...props}
    />,
    document.body,
  );
  const section = document.body.querySelector<HTMLElement>("[data-message]");
  if (!section) throw new Error("no message");
  return section;
}
afterEach(() => render(null, document.body));

const names = (section: HTMLElement) =>
  [...section.querySelectorAll(".row-name")].map((one) => one.textContent);

const swiss = keptVerdict("a.org", "swiss", "CH");
const other = keptVerdict("b.org", "other", "US");
const own = keptVerdict("own.org", "mine", "DE");

describe("a message", () => {
  test("tells the sender's own side first, then who receives most", () => {
    const section = show(own, [
      [swiss, 1],
      [other, 3],
    ]);
    expect(names(section)).toEqual([
      "Your copy stays with MINE",
      "OTHER",
      "SWISS",
    ]);
    expect(section.querySelector("h2 + p")?.textContent).toBe(
      "This message goes to 4 people. 3 of them receive it at OTHER (United States).",
    );
  });

  test("is headed by its number where there are several, and so labelled", () => {
    const section = show(own, [[swiss, 1]], 0, { index: 2, count: 3 });
    expect(section.querySelector("h2")?.textContent).toBe("Message 2 of 3");
    expect(section.getAttribute("aria-label")).toBe("Message 2 of 3");
  });

  test("names the laws of both sides, with their codes as data", () => {
    const laws = show(own, [
      [swiss, 1],
      [other, 3],
    ]).querySelector<HTMLElement>("[data-laws]");
    expect(laws?.dataset["laws"]).toBe("DE US CH");
    expect(laws?.textContent).toBe(
      "Different laws meet in this message: Germany (your copy), United States (3 people), and Switzerland (1 person).",
    );
  });

  test("names one law where both sides are under it", () => {
    const german = keptVerdict("d.org", "german", "DE");
    expect(
      show(own, [[german, 2]]).querySelector("[data-laws]")?.textContent,
    ).toBe("Under the law of Germany.");
  });

  test("says how the page was read, where that is worth a word", () => {
    const said = () => document.body.querySelector("[data-read-by]");
    show(own, [[swiss, 1]]);
    expect(said()).toBeNull();
    show(own, [[swiss, 1]], 0, { readBy: "By general rules." });
    expect(said()?.textContent).toBe("By general rules.");
    expect(said()?.querySelector("button")).toBeNull();
  });

  test("names no law where nobody is written to, or none is known", () => {
    expect(show(own, []).querySelector("[data-laws]")).toBeNull();
    render(null, document.body);
    expect(
      show(null, [[unknownVerdict("u.org"), 1]]).querySelector("[data-laws]"),
    ).toBeNull();
  });

  test("counts those whose address cannot be read", () => {
    const section = show(own, [[swiss, 1]], 2);
    const row = section.querySelector<HTMLElement>("[data-unreadable]");
    expect(row?.dataset["unreadable"]).toBe("2");
    expect(row?.textContent).toBe(words.message.unreadable(2));
  });

  test("says nothing of them where there are none", () => {
    expect(
      show(own, [[swiss, 1]]).querySelector("[data-unreadable]"),
    ).toBeNull();
  });

  test("says where a house encrypts between its own mailboxes, and what that leaves open", () => {
    const proton = { endToEnd: true } as const;
    const mine = keptVerdict("own.org", "proton", "CH", proton);
    const friend = keptVerdict("friend.org", "proton", "CH", proton);
    const said = (section: HTMLElement) =>
      section.querySelector<HTMLElement>("[data-end-to-end]");
    const section = show(mine, [
      [friend, 2],
      [other, 3],
    ]);
    expect(said(section)?.dataset["endToEnd"]).toBe("2");
    expect(said(section)?.textContent).toBe(
      words.message.endToEnd(2, "PROTON"),
    );
    render(null, document.body);
    expect(said(show(mine, [[other, 3]]))).toBeNull();
    render(null, document.body);
    expect(said(show(own, [[friend, 2]]))).toBeNull();
    render(null, document.body);
    const behind = keptVerdict("c.org", "proton", "CH", {
      ...proton,
      gateway: { id: "gate", name: "Gate" },
    });
    expect(said(show(mine, [[behind, 2]]))).toBeNull();
  });

  test("hands a retry on", () => {
    const onRetry = vi.fn<(domains: readonly string[]) => void>();
    const failed = unknownVerdict("f.org", {
      mx: { kind: "temporary-failure", reason: { kind: "unreachable" } },
    });
    show(own, [[failed, 1]], 0, { onRetry })
      .querySelector("button")
      ?.click();
    expect(onRetry.mock.calls).toEqual([[["f.org"]]]);
  });
});

describe("the sender's own side", () => {
  test.each<[string, Verdict | null, string]>([
    ["is not on the page", null, ""],
    ["is kept by a house", own, "Your copy stays with MINE"],
    [
      "is kept by a house of which nobody verified the facts",
      keptVerdict("own.org", "mine", "DE", {
        headline: headline(["DE"], true),
      }),
      "Your copy probably stays with MINE",
    ],
    ["cannot be told", unknownVerdict("own.org"), words.message.ownUnknown],
    [
      "is forwarded: the house that keeps it cannot be told",
      keptVerdict("own.org", "fwd", "DE", {
        keeper: { kind: "forwarder", id: "fwd" },
      }),
      words.message.ownUnknown,
    ],
  ])("%s", (_, verdict, heading) => {
    const section = show(verdict, [[swiss, 1]]);
    const first = section.querySelector("ul > li");
    if (verdict) {
      expect(names(section)).toEqual([heading, "SWISS"]);
      expect(first?.querySelector("[data-domain]")?.textContent).toBe(
        "own.org",
      );
    } else {
      expect(first?.textContent).toBe(words.message.ownUnread);
      expect(names(section)).toEqual(["SWISS"]);
    }
  });
});

describe("one house at both ends", () => {
  const both = (section: HTMLElement) =>
    section.querySelector<HTMLElement>("[data-both]");

  test("is named, with how many of the recipients are there", () => {
    const section = show(own, [
      [keptVerdict("a.org", "mine", "DE"), 2],
      [other, 5],
    ]);
    expect(both(section)?.textContent).toBe(words.message.bothEnds(2, "MINE"));
  });

  test("counts all its rows, not the first alone", () => {
    const behind = keptVerdict("c.org", "mine", "DE", {
      gateway: { id: "gate", name: "Gate" },
    });
    const section = show(own, [
      [keptVerdict("a.org", "mine", "DE"), 2],
      [behind, 3],
    ]);
    expect(both(section)?.dataset["both"]).toBe("5");
  });

  test("is one house where two brands are of one group", () => {
    const group = { house: "GROUP" };
    const section = show(keptVerdict("own.org", "mine", "DE", group), [
      [keptVerdict("a.org", "brand", "DE", group), 1],
    ]);
    expect(both(section)?.textContent).toBe(words.message.bothEnds(1, "GROUP"));
  });

  test.each<[string, Verdict | null, Verdict]>([
    ["two houses", own, swiss],
    ["a sender that is not shown", null, swiss],
    ["two unknown sides", unknownVerdict("own.org"), unknownVerdict("u.org")],
  ])("is not claimed of %s", (_, sender, recipient) => {
    expect(both(show(sender, [[recipient, 1]]))).toBeNull();
  });
});
