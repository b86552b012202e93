// @vitest-environment happy-dom
// One row as HTML: what a person reads, what a test or a script finds by data-*.
import { TABLES_AS_OF } from "../../utils/display/sentences.ts";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  RecipientRow,
  type RecipientRowProps,
} from "../../components/RecipientRow.tsx";
import { type Row, rowOf, type Standing } from "../../utils/display/account.ts";
import { wordsFor } from "../../utils/display/languages.ts";
import { regimesOf } from "../../utils/jurisdiction/regimes.ts";
import type { Verdict } from "../../utils/verdict.ts";
import { domainOf } from "../practice-ask.ts";
import {
  entity,
  headline,
  keptVerdict,
  unknownVerdict,
} from "../verdict-sample.ts";

const words = wordsFor("en");
const a = domainOf("a.org");

const rowFor = (verdict: Verdict | null, people = 1): Row =>
  rowOf(
    a,
    people,
    verdict
      ? new Map<string, Standing>([["a.org", { verdict, looking: false }]])
      : new Map(),
  );

function show(row: Row, props: Partial<RecipientRowProps> = {}): HTMLElement {
  act(() =>
    render(
      <RecipientRow
        words={words}
        row={row}
        formatTime={(iso) => `at ${iso}`}
        formatDate={String}
        now={Date.UTC(2026, 10, 24)}
        {...props}
      />,
      document.body,
    ),
  );
  const item = document.body.querySelector<HTMLElement>("li.row");
  if (!item) throw new Error("no row");
  return item;
}
afterEach(() => render(null, document.body));

const FACTS = ["domain", "keeper", "gateway", "seat", "confidence", "people"];
const domainsIn = (item: HTMLElement) =>
  [...item.querySelectorAll("[data-domain]")].map((one) =>
    Object.fromEntries(
      FACTS.map((fact) => [fact, one.getAttribute(`data-${fact}`)]),
    ),
  );
const text = (item: HTMLElement, selector: string) =>
  item.querySelector(selector)?.textContent;

const failed = unknownVerdict("a.org", {
  mx: { kind: "temporary-failure", reason: { kind: "timeout" } },
});

describe("a row of a kept domain", () => {
  const verdict = keptVerdict("a.org", "house", "IE", {
    gateway: { id: "gate", name: "Gate" },
    claims: [
      { country: "GB", via: "gateway", subject: "Gate", confidence: "stated" },
    ],
    parent: entity("US"),
    headline: headline(["IE", "US"]),
  });

  test("tells keeper, law, notes, domain and people", () => {
    const item = show(rowFor(verdict, 2));
    expect(item.dataset["state"]).toBe("known");
    expect(text(item, ".row-name")).toBe("HOUSE");
    expect(text(item, ".row-head")).toContain("Ireland (IE)");
    expect(
      [...item.querySelectorAll("li > p")].map((p) => p.textContent),
    ).toEqual([
      "First goes through Gate (United Kingdom)",
      "Belongs to House in US (United States)",
    ]);
    expect(text(item, "[data-domain]")).toBe("a.org · 2 people");
  });

  test("bears the facts as data attributes", () => {
    expect(domainsIn(show(rowFor(verdict, 2)))).toEqual([
      {
        domain: "a.org",
        keeper: "house",
        gateway: "gate",
        seat: "IE",
        confidence: "stated",
        people: "2",
      },
    ]);
  });

  test("explains itself in steps, with the time as the page formats it", () => {
    const item = show(rowFor(verdict));
    const steps = [...item.querySelectorAll("[data-how] li")].map(
      (step) => step.textContent,
    );
    expect(text(item, "summary")).toBe(words.how.open);
    expect(steps[0]).toBe("The mail exchanger is mx.a.org.example.net.");
    expect(steps.slice(-2)).toEqual([
      "Asked resolver.example, at 2026-11-24T09:30:00.000Z.",
      words.how.tables(TABLES_AS_OF),
    ]);
  });

  test("says which laws, why, as of when, and links only to pages that were opened", async () => {
    const item = show(
      rowFor({
        ...verdict,
        claims: [
          {
            country: "IE",
            via: "operator",
            subject: "House",
            confidence: "stated",
          },
          {
            country: "US",
            via: "parent",
            subject: "House in US",
            confidence: "stated",
          },
          ...verdict.claims,
        ],
      }),
    );
    const fold = item.querySelector<HTMLDetailsElement>("[data-laws-of]");
    if (!fold) throw new Error("no laws");
    fold.open = true;
    fold.dispatchEvent(new Event("toggle"));
    await vi.waitFor(() =>
      expect(item.querySelector("[data-law]")).not.toBeNull(),
    );
    const laws = [...item.querySelectorAll<HTMLElement>("[data-law]")];
    expect(laws.map(({ dataset }) => dataset["law"])).toEqual([
      "IE",
      "US",
      "GB",
    ]);
    expect(laws.map((one) => one.querySelector("p")?.textContent)).toEqual([
      "House has its seat in Ireland.",
      "House in US, to which it belongs, has its seat in the United States.",
      "Gate, which receives first, has its seat in the United Kingdom.",
    ]);
    const cloudAct = item.querySelector('[data-regime="us-sca-cloud-act"]');
    expect(cloudAct?.textContent).toContain("As of 2026-11-24.");
    expect(cloudAct?.textContent).not.toContain(words.law.old);
    const links = [...item.querySelectorAll("a")];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.href).toMatch(/^https:/);
      expect(link.rel).toBe("noreferrer");
    }
    for (const country of ["IE", "US", "GB"])
      for (const { id, verified } of regimesOf(country))
        expect(item.querySelector(`[data-regime="${id}"] a`) !== null, id).toBe(
          verified,
        );
  });

  test("names every domain that the house keeps", () => {
    const row: Row = {
      ...rowFor(verdict),
      domains: [
        { domain: a, people: 1 },
        { domain: domainOf("b.org"), people: 3 },
      ],
      people: 4,
    };
    const told = domainsIn(show(row));
    expect(told.map((one) => [one["domain"], one["people"]])).toEqual([
      ["a.org", "1"],
      ["b.org", "3"],
    ]);
  });
});

describe("the state of a row", () => {
  test.each<[string, Verdict | null, string, string]>([
    ["looking", null, words.row.looking, ""],
    ["failed", failed, words.row.failed({ kind: "timeout" }), "unknown"],
    ["unknown", unknownVerdict("a.org"), words.row.unknown, "unknown"],
    [
      "known",
      unknownVerdict("a.org", { keeper: { kind: "own-name", network: null } }),
      words.row.ownName,
      "own-name",
    ],
    [
      "undeliverable",
      unknownVerdict("a.org", { mx: { kind: "null-mx" } }),
      words.row.nullMx,
      "unknown",
    ],
    [
      "unknown",
      unknownVerdict("a.org", { keeper: { kind: "parked", id: null } }),
      words.row.parked,
      "parked",
    ],
  ])("%s, with the line that belongs to it", (state, verdict, line, keeper) => {
    const item = show(rowFor(verdict));
    expect(item.dataset["state"]).toBe(state);
    expect(text(item, ".row-name")).toBe(line);
    expect(domainsIn(item)[0]).toMatchObject({ keeper, gateway: "", seat: "" });
  });

  test("explains nothing while there is nothing, or a failure", () => {
    expect(show(rowFor(null)).querySelector("details")).toBeNull();
    render(null, document.body);
    expect(show(rowFor(failed)).querySelector("details")).toBeNull();
  });
});

describe("the button to try again", () => {
  test("calls back with the row's domains", () => {
    const onRetry = vi.fn<(domains: readonly string[]) => void>();
    const item = show(rowFor(failed), { onRetry });
    const button = item.querySelector("button");
    expect(button?.textContent).toBe(words.row.retry);
    button?.click();
    expect(onRetry.mock.calls).toEqual([[["a.org"]]]);
  });

  test.each<[string, Verdict | null]>([
    ["a kept domain", keptVerdict("a.org", "house", "CH")],
    ["an unknown exchanger", unknownVerdict("a.org")],
    ["a domain being looked for", null],
  ])("is not there for %s", (_, verdict) => {
    const item = show(rowFor(verdict), { onRetry: () => undefined });
    expect(item.querySelector("button")).toBeNull();
  });

  test("is not there where nobody listens", () => {
    expect(show(rowFor(failed)).querySelector("button")).toBeNull();
  });
});

describe("the sender's own side", () => {
  test("has its heading, and the domain without a count", () => {
    const item = show(rowFor(keptVerdict("a.org", "house", "CH")), {
      heading: "Your copy",
    });
    expect(text(item, ".row-name")).toBe("Your copy");
    expect(text(item, "[data-domain]")).toBe("a.org");
    expect(item.textContent).not.toContain("HOUSE");
  });

  test("says in its heading alone that it is being looked for", () => {
    const item = show(rowFor(null), { heading: words.message.ownLooking });
    expect(text(item, ".row-name")).toBe(words.message.ownLooking);
    expect(item.querySelector("p")).toBeNull();
  });

  test.each<[string, Verdict, string]>([
    ["unknown", unknownVerdict("a.org"), words.row.unknown],
    [
      "forwarded",
      keptVerdict("a.org", "fwd", "CH", {
        keeper: { kind: "forwarder", id: "fwd" },
      }),
      words.row.forwarder("FWD"),
    ],
    [
      "an own name",
      unknownVerdict("a.org", { keeper: { kind: "own-name", network: null } }),
      words.row.ownName,
    ],
  ])("says below the heading that it is %s", (_, verdict, line) => {
    const item = show(rowFor(verdict), { heading: "Your copy" });
    expect(text(item, "p")).toBe(line);
  });
});

describe("hostile text stays text", () => {
  const MARKUP = `<img src=x onerror="alert(1)"><script>alert(2)</script>"'&`;

  test("in every name that a verdict bears", () => {
    const hostile = { ...entity("US"), name: MARKUP, source: MARKUP };
    const verdict = keptVerdict("a.org", MARKUP, MARKUP, {
      keeperName: MARKUP,
      also: [
        { keeper: { kind: "unknown", exchange: MARKUP }, name: null },
        { keeper: { kind: "provider", id: MARKUP }, name: MARKUP },
      ],
      gateway: { id: MARKUP, name: MARKUP },
      likely: { id: MARKUP, name: MARKUP },
      operator: hostile,
      parent: hostile,
      claims: [
        {
          country: MARKUP,
          via: "gateway",
          subject: MARKUP,
          confidence: "stated",
        },
      ],
      evidence: [
        { basis: "mx", what: MARKUP, points: null, source: null, date: null },
      ],
    });
    const row: Row = {
      ...rowFor(verdict),
      // No Domain could bear it: the worst case of a store that was written to.
      domains: [
        { domain: MARKUP as Row["domains"][number]["domain"], people: 1 },
      ],
    };
    const item = show(row, { heading: MARKUP });
    expect(item.querySelector("img, script")).toBeNull();
    expect(text(item, ".row-name")).toBe(MARKUP);
    expect(text(item, "[data-domain]")).toBe(MARKUP);
    expect(domainsIn(item)[0]).toMatchObject({
      domain: MARKUP,
      keeper: MARKUP,
    });
    expect(item.textContent?.split(MARKUP).length).toBeGreaterThan(8);
  });
});
