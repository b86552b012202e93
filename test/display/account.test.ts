// Messages and verdicts → rows: who is told together, in which order, in which state.
import { describe, expect, test } from "vitest";
import {
  type Account,
  accountOf,
  type RowState,
  rowOf,
  type Standing,
} from "../../utils/display/account.ts";
import type { DomainCount, Writing } from "../../utils/protocol.ts";
import type { Verdict } from "../../utils/verdict.ts";
import { domainOf } from "../practice-ask.ts";
import { headline, keptVerdict, unknownVerdict } from "../verdict-sample.ts";

const to = (domain: string, people = 1): DomainCount => ({
  domain: domainOf(domain),
  people,
  fields: ["to"],
});

const writing = (
  recipients: readonly DomainCount[],
  sender: string | null = null,
  unreadable = 0,
): Writing => ({
  adapter: "practice",
  sender: sender === null ? null : domainOf(sender),
  recipients,
  unreadable,
});

const standings = (...verdicts: Verdict[]) =>
  new Map<string, Standing>(
    verdicts.map((verdict) => [verdict.domain, { verdict, looking: false }]),
  );

const rowsOf = ({ rows }: Account) =>
  rows.map(({ domains, people }) => [
    domains.map(({ domain }) => domain).join(" "),
    people,
  ]);

const mx = (kind: "null-mx" | "no-domain" | "not-public" | "address-literal") =>
  unknownVerdict("a.org", { mx: { kind } });

describe("the state of a row is told for", () => {
  test.each<[string, Standing, RowState]>([
    ["nothing yet", { verdict: null, looking: true }, "looking"],
    ["nothing, and nobody looks", { verdict: null, looking: false }, "looking"],
    [
      "a kept domain",
      { verdict: keptVerdict("a.org", "house", "CH"), looking: false },
      "known",
    ],
    [
      "a kept domain that is asked again",
      { verdict: keptVerdict("a.org", "house", "CH"), looking: true },
      "known",
    ],
    [
      "an own name",
      {
        verdict: unknownVerdict("a.org", {
          keeper: { kind: "own-name", network: null },
        }),
        looking: false,
      },
      "known",
    ],
    [
      "an unknown exchanger",
      { verdict: unknownVerdict("a.org"), looking: false },
      "unknown",
    ],
    [
      "an unknown exchanger while a better verdict may come",
      { verdict: unknownVerdict("a.org"), looking: true },
      "looking",
    ],
    [
      "nobody asked",
      {
        verdict: unknownVerdict("a.org", {
          mx: { kind: "not-asked" },
          keeper: { kind: "unknown", exchange: null },
        }),
        looking: false,
      },
      "unknown",
    ],
    [
      "no mail accepted",
      { verdict: mx("null-mx"), looking: false },
      "undeliverable",
    ],
    [
      "no such domain",
      { verdict: mx("no-domain"), looking: false },
      "undeliverable",
    ],
    [
      "a private name",
      { verdict: mx("not-public"), looking: false },
      "undeliverable",
    ],
    [
      "an address literal",
      { verdict: mx("address-literal"), looking: false },
      "undeliverable",
    ],
    [
      "broken settings",
      {
        verdict: unknownVerdict("a.org", {
          mx: { kind: "broken-mx", why: "~" },
        }),
        looking: false,
      },
      "undeliverable",
    ],
    [
      "a failed look-up",
      {
        verdict: unknownVerdict("a.org", {
          mx: { kind: "temporary-failure", reason: { kind: "timeout" } },
        }),
        looking: false,
      },
      "failed",
    ],
  ])("%s", (_, standing, state) => {
    const row = rowOf(domainOf("a.org"), 1, new Map([["a.org", standing]]));
    expect(row.state).toBe(state);
  });

  test("a domain that nobody has heard of is being looked for", () => {
    const row = rowOf(domainOf("a.org"), 3, new Map());
    expect(row).toMatchObject({
      state: "looking",
      people: 3,
      verdict: null,
      looking: true,
    });
  });
});

describe("recipients are told in one row", () => {
  const house = (domain: string, parts: Partial<Verdict> = {}) =>
    keptVerdict(domain, "house", "CH", parts);

  const rowsFor = (...verdicts: Verdict[]) =>
    accountOf(
      writing(verdicts.map(({ domain }) => to(domain))),
      standings(...verdicts),
    ).rows;

  test("when one house keeps them", () => {
    const [row, ...more] = rowsFor(house("a.org"), house("b.org"));
    expect(more).toEqual([]);
    expect(row?.people).toBe(2);
    expect(row?.domains.map(({ domain }) => domain)).toEqual([
      "a.org",
      "b.org",
    ]);
  });

  test.each<[string, Partial<Verdict>]>([
    ["a gateway stands before one", { gateway: { id: "gate", name: "Gate" } }],
    ["one is a guess", { likely: { id: "x", name: "X" } }],
    ["one is only probable", { headline: headline(["CH"], true) }],
    [
      "one is a split with another house",
      {
        also: [{ keeper: { kind: "provider", id: "x" }, name: "X" }],
      },
    ],
    [
      "one is a split with an own name",
      { also: [{ keeper: { kind: "own-name", network: null }, name: null }] },
    ],
    ["another house keeps one", { keeper: { kind: "provider", id: "x" } }],
    ["one is only forwarded", { keeper: { kind: "forwarder", id: "house" } }],
  ])("but not when %s", (_, parts) => {
    expect(rowsFor(house("a.org"), house("b.org", parts))).toHaveLength(2);
  });

  test.each<[string, Partial<Verdict>]>([
    ["unknown", {}],
    ["of an own name", { keeper: { kind: "own-name", network: null } }],
    ["undeliverable", { mx: { kind: "null-mx" } }],
    [
      "failed",
      { mx: { kind: "temporary-failure", reason: { kind: "timeout" } } },
    ],
    [
      "split with hosts that bear no known name",
      {
        keeper: { kind: "provider", id: "house" },
        headline: headline(["CH"]),
        also: [{ keeper: { kind: "unknown", exchange: "mx.net" }, name: null }],
      },
    ],
  ])("but never when they are %s: each stands alone", (_, parts) => {
    const verdicts = ["a.org", "b.org"].map((one) =>
      unknownVerdict(one, parts),
    );
    expect(rowsFor(...verdicts)).toHaveLength(2);
  });

  test("is being looked for as long as one of its domains is", () => {
    const account = accountOf(
      writing([to("a.org"), to("b.org")]),
      new Map([
        ["a.org", { verdict: house("a.org"), looking: false }],
        ["b.org", { verdict: house("b.org"), looking: true }],
      ]),
    );
    expect(account.rows).toHaveLength(1);
    expect(account.rows[0]?.looking).toBe(true);
  });
});

describe("the order of rows", () => {
  test("is that of people, whatever the order of writing", () => {
    const verdicts = [
      keptVerdict("a.org", "one", "CH"),
      keptVerdict("b.org", "two", "DE"),
      keptVerdict("c.org", "two", "DE"),
      unknownVerdict("d.org"),
    ];
    const recipients = [
      to("a.org", 2),
      to("b.org", 2),
      to("d.org", 5),
      to("c.org"),
    ];
    const forward = accountOf(writing(recipients), standings(...verdicts));
    const backward = accountOf(
      writing(recipients.toReversed()),
      standings(...verdicts),
    );
    expect(rowsOf(forward)).toEqual([
      ["d.org", 5],
      ["b.org c.org", 3],
      ["a.org", 2],
    ]);
    expect(rowsOf(backward).map(([, people]) => people)).toEqual([5, 3, 2]);
  });

  test("among as many people does not depend on the order of writing", () => {
    const names = ["c.org", "a.org", "b.org"];
    const verdicts = names.map((name) => unknownVerdict(name));
    const order = (list: string[]) =>
      rowsOf(
        accountOf(
          writing(list.map((name) => to(name))),
          standings(...verdicts),
        ),
      );
    expect(order(names)).toEqual(order(names.toReversed()));
  });
});

describe("people", () => {
  test("are those that can be read and those that cannot", () => {
    const account = accountOf(
      writing([to("a.org", 2), to("b.org", 3)], "own.org", 4),
      new Map(),
    );
    expect(account.people).toBe(9);
    expect(account.unreadable).toBe(4);
  });

  test("are none where nobody is written to: the sender is no recipient", () => {
    expect(accountOf(writing([], "own.org"), new Map()).people).toBe(0);
  });
});

describe("the sender's own side", () => {
  test("is a row of its own, also where a recipient is at the same house", () => {
    const account = accountOf(
      writing([to("a.org")], "own.org"),
      standings(
        keptVerdict("a.org", "house", "CH"),
        keptVerdict("own.org", "house", "CH"),
      ),
    );
    expect(account.own?.domains).toEqual([{ domain: "own.org", people: 1 }]);
    expect(rowsOf(account)).toEqual([["a.org", 1]]);
  });

  test("is none where the page does not show it, and then something is unknown", () => {
    const account = accountOf(
      writing([to("a.org")]),
      standings(keptVerdict("a.org", "house", "CH")),
    );
    expect(account.own).toBeNull();
    expect(account.anyUnknown).toBe(true);
  });

  test("gives its country first", () => {
    const account = accountOf(
      writing([to("a.org"), to("b.org", 9)], "own.org"),
      standings(
        keptVerdict("a.org", "one", "CH"),
        keptVerdict("b.org", "two", "US"),
        keptVerdict("own.org", "three", "DE"),
      ),
    );
    expect(account.countries).toEqual(["DE", "US", "CH"]);
    expect(account.anyUnknown).toBe(false);
  });
});

describe("something is unknown", () => {
  const own = keptVerdict("own.org", "own", "CH");
  const unknownWith = (...verdicts: Verdict[]) =>
    accountOf(
      writing(
        verdicts.map(({ domain }) => to(domain)),
        "own.org",
      ),
      standings(own, ...verdicts),
    ).anyUnknown;

  test.each<[string, Verdict]>([
    ["an exchanger that bears no known name", unknownVerdict("a.org")],
    [
      "an own name without a network",
      unknownVerdict("a.org", { keeper: { kind: "own-name", network: null } }),
    ],
    ["a domain that accepts no mail", mx("null-mx")],
    [
      "a failed look-up",
      unknownVerdict("a.org", {
        mx: { kind: "temporary-failure", reason: { kind: "timeout" } },
      }),
    ],
    [
      "a forwarder: the mailbox behind it cannot be seen",
      keptVerdict("a.org", "house", "CH", {
        keeper: { kind: "forwarder", id: "house" },
      }),
    ],
    [
      "a split of which one side bears no known name",
      keptVerdict("a.org", "house", "CH", {
        also: [{ keeper: { kind: "own-name", network: null }, name: null }],
      }),
    ],
    [
      "a split of which one side forwards",
      keptVerdict("a.org", "house", "CH", {
        also: [{ keeper: { kind: "forwarder", id: "f" }, name: "F" }],
      }),
    ],
  ])("with %s", (_, verdict) => {
    expect(unknownWith(verdict)).toBe(true);
    expect(unknownWith(keptVerdict("b.org", "house", "CH"), verdict)).toBe(
      true,
    );
  });

  test.each<[string, Verdict]>([
    ["a kept domain", keptVerdict("a.org", "house", "US")],
    [
      "a split of two houses",
      keptVerdict("a.org", "house", "US", {
        also: [{ keeper: { kind: "provider", id: "x" }, name: "X" }],
      }),
    ],
    [
      "a parking service",
      keptVerdict("a.org", "park", "US", {
        keeper: { kind: "parked", id: "park" },
      }),
    ],
  ])("not with %s", (_, verdict) => {
    expect(unknownWith(verdict)).toBe(false);
  });

  test("with a recipient that cannot be read", () => {
    const account = accountOf(writing([], "own.org", 1), standings(own));
    expect(account.anyUnknown).toBe(true);
  });
});
