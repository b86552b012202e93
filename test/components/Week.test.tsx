// @vitest-environment happy-dom
// The week as HTML: what is said, what stands beside each chart, and every empty state.
import { render } from "preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Point } from "../../utils/journal/twelve-weeks.ts";
import { totalsOf } from "../../utils/journal/totals.ts";
import { notTold, sent } from "../journal/week-of-mail.ts";
import { google, people, showWeek, twenty } from "./week-sample.tsx";

afterEach(() => render(null, document.body));

/** What is folded away comes once the page is painted. */
const painted = () =>
  vi.waitFor(() => expect(document.querySelector(".behind")).not.toBeNull());
const text = (found: string) =>
  document.body.querySelector(found)?.textContent.replace(/\s+/g, " ").trim() ??
  null;
const rows = (section: string) =>
  [...document.body.querySelectorAll<HTMLElement>(`${section} [data-bar]`)].map(
    (row) => [
      row.dataset["bar"],
      ...[...row.querySelectorAll("td:not(.bar)")].map((td) => td.textContent),
    ],
  );

describe("the sentence", () => {
  test("names the largest, what is not known as a lower bound, and the law", () => {
    showWeek();
    expect(text("[data-lead]")).toBe(
      "You wrote 1 message to 20 people. At least 50% of it goes to Google. " +
        "The law that reaches most of them: United States, 10 people.",
    );
    expect(text("[data-few]")).toBeNull();
  });

  test.each([
    ["nothing", [], "In the week before, nothing was counted."],
    [
      "too few people",
      [sent("e", ["gmail.com", people(9, "e"), google])],
      "The week before: 9 people.",
    ],
    [
      "as many",
      [sent("e", ["gmail.com", people(12, "e"), google])],
      "The week before: 12 people, 100% at Google.",
    ],
  ])("stands beside the week before: %s", (_, earlier, told) => {
    showWeek({ earlier });
    expect(text("[data-before]")).toBe(told);
  });

  test("below ten people says that it is not enough, and shows what there is", () => {
    showWeek({ entries: [sent("m", ["gmail.com", people(9, "g"), google])] });
    expect(text("[data-few]")).toContain("not enough yet");
    expect(rows("[data-companies]")).toEqual([["Google", "9", "100%"]]);
  });
});

describe("companies", () => {
  test("are ranked by house, what is not known stands last", () => {
    showWeek();
    expect(rows("[data-companies]")).toEqual([
      ["Google", "10", "50%"],
      ["United Internet", "5", "25%"],
      ["bakery.fr", "1", "5%"],
      ["Not known", "4", "20%"],
    ]);
  });

  test("open to their brands and domains", async () => {
    showWeek();
    await painted();
    const house = '[data-bar="United Internet"] details';
    expect(text(`${house} summary`)).toBe("United Internet");
    expect(text(`${house} .behind`)).toBe("GMX 3gmx.net 3WEB.DE 2web.de 2");
    expect(text('[data-bar="bakery.fr"] .behind')).toContain(
      "A server of its own name",
    );
    expect(document.querySelector('[data-bar="Not known"] details')).toBeNull();
  });

  test("are measured in ranges, in words, without a grade", () => {
    showWeek();
    const told = text("[data-companies] .measures");
    expect(told).toContain("what is not known included: 50% to 70%.");
    expect(told).toContain("more than 100 million accounts: 50% to 70%.");
    expect(told).toContain("As if 1.8 to 3.1 providers");
    expect(told).toContain("markets: high to extremely high.");
  });

  test("beyond nine the rest is folded", async () => {
    const entries = people(14, "d").map((name) =>
      sent(name, [`${name}.org`, [name], { ...google, house: name }]),
    );
    showWeek({ entries });
    await painted();
    expect(rows("[data-companies]")).toHaveLength(14);
    const folded = document.querySelector("[data-companies] .bars + details");
    expect(folded?.querySelector("summary")?.textContent).toBe("6 more");
    expect(folded?.querySelectorAll("[data-bar]")).toHaveLength(6);
  });
});

describe("countries", () => {
  test("open to the houses behind them, own names by the block alone", async () => {
    showWeek();
    await painted();
    expect(rows("[data-countries]").map(([name]) => name)).toEqual([
      "United States (US)",
      "Germany (DE)",
      "France (FR)",
      "Not known",
    ]);
    expect(text('[data-bar="France (FR)"] .behind')).toBe(
      "Servers of their own name, by the address block alone 1",
    );
  });
});

describe("if a country cut the link", () => {
  const box = (name: string) =>
    document.querySelector<HTMLElement>(`[data-${name}]`)?.dataset[name];

  test("both sides say at least and at most, with a named picture each", () => {
    showWeek();
    expect(text("[data-out]")).toBe(
      "Out of reach: at least 10 people, at most 15 people.",
    );
    expect(text("[data-still]")).toBe(
      "Still in reach: at least 5 people, at most 10 people.",
    );
    expect(box("perhaps")).toBe("5");
    const pictures = [...document.querySelectorAll<SVGElement>("svg.units")];
    expect(
      pictures.map((one) => [
        one.getAttribute("role"),
        one.getAttribute("aria-label"),
        one.dataset["squares"],
      ]),
    ).toEqual([
      ["img", text("[data-out]"), "15"],
      ["img", text("[data-still]"), "10"],
    ]);
    expect(text("[data-reach]")).toContain("One square is one person.");
  });

  test("beyond three hundred people a square stands for several, and says so", () => {
    showWeek({
      entries: [sent("m", ["gmail.com", people(1_000, "g"), google])],
    });
    expect(text("[data-reach]")).toContain("One square is about 4 people.");
    expect(
      document.querySelector<SVGElement>("svg.units")?.dataset["squares"],
    ).toBe("250");
  });

  test("lists the countries of one's own data first; every other once it is painted", async () => {
    showWeek();
    expect(document.querySelectorAll("option")).toHaveLength(2 + 3 + 4 + 1);
    await vi.waitFor(() =>
      expect(document.querySelectorAll("option").length).toBeGreaterThan(250),
    );
    const [here, others] = document.querySelectorAll("optgroup");
    expect(
      [...(here?.querySelectorAll("option") ?? [])].map((one) => one.value),
    ).toEqual(["US", "DE", "FR", "CH"]);
    expect(others?.querySelectorAll("option")).toHaveLength(246);
  });

  test("one's own provider cut off is said", () => {
    showWeek({ country: "CH", switches: { own: true } });
    expect(text("[data-own-cut]")).toContain("you could write to nobody");
    expect(box("out")).toBe("20");
  });

  test("a switch and a country are handed up", () => {
    const { on } = showWeek();
    const gateways = document.querySelector<HTMLInputElement>(
      '[data-switch="gateways"]',
    );
    gateways?.click();
    expect(on.switch).toHaveBeenCalledWith("gateways", true);
    const select = document.querySelector<HTMLSelectElement>(
      "select[data-country]",
    );
    if (!select) throw new Error("no choice");
    select.value = "DE";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    expect(on.country).toHaveBeenCalledWith("DE");
  });
});

test("both ends: a bar with a name, the same in a table, and the own copy", () => {
  showWeek();
  expect(text("[data-both-ends]")).toContain("your own side: Mine.");
  const parts = [...document.querySelectorAll<HTMLElement>("[data-part]")].map(
    ({ dataset }) => [dataset["part"], dataset["count"]],
  );
  expect(parts).toEqual([
    ["company", "0"],
    ["country", "0"],
    ["elsewhere", "15"],
    ["unknown", "5"],
  ]);
  const name = document
    .querySelector("svg.stacked")
    ?.getAttribute("aria-label");
  expect(name).toContain("Under other laws than yours: 15");
});

describe("twelve weeks", () => {
  const point = (at: number, people: number, share: number): Point => ({
    week: `2026-W${37 + at}`,
    people,
    largest: people === 0 ? null : { least: share, most: share + 0.1 },
    effective: people === 0 ? null : { least: 2, most: 3.4 },
  });
  const points = [12, 12, 0, 5, 12, 12, 12, 12, 12, 12, 12, 12].map(
    (people, at) => point(at, people, 0.4),
  );

  test("a gap breaks the line, few people are hollow points, both charts are named", () => {
    showWeek({ points });
    const charts = [...document.querySelectorAll("svg.spark")];
    expect(charts.map((one) => one.getAttribute("aria-label"))).toEqual([
      "Share of the largest company: at first 40% to 50%, in this week 40% to 50%.",
      "Number of equal providers: at first 2 to 3.4, in this week 2 to 3.4.",
    ]);
    expect(charts[0]?.querySelectorAll(".spark-line")).toHaveLength(2);
    expect(charts[0]?.querySelectorAll(".spark-point")).toHaveLength(10);
    expect(charts[0]?.querySelectorAll(".spark-few")).toHaveLength(1);
    expect(charts[1]?.querySelector("text")?.textContent).toBe("4"); // top of scale
  });

  test("the same figures stand in a table, a week without mail as a dash", () => {
    showWeek({ points });
    const cells = [...document.querySelectorAll("[data-point]")].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.textContent),
    );
    expect(cells).toHaveLength(12);
    expect(cells[1]).toEqual(["12", "40% to 50%", "2 to 3.4"]);
    expect(cells[2]).toEqual(["0", "–", "–"]);
  });

  test("one week alone makes no line, and says so", () => {
    showWeek({ points: points.slice(1, 3) });
    expect(text("[data-twelve-empty]")).toContain("Fewer than two weeks");
    expect(document.querySelector("svg.spark")).toBeNull();
  });
});

describe("who saw our questions", () => {
  test("is measured as everybody's mail is", () => {
    showWeek({
      questions: [
        ["dns.example", 6],
        ["b.example", 2],
        ["c.example", 2],
      ],
    });
    expect(rows("[data-questions]")).toEqual([
      ["dns.example", "6", "60%"],
      ["b.example", "2", "20%"],
      ["c.example", "2", "20%"],
    ]);
    expect(text("[data-questions] .measures")).toBe(
      "The one that saw most saw 60% of the domains." +
        "As if 2.3 resolvers had each seen an equal part.",
    );
  });

  test("nobody: said plainly", () => {
    showWeek();
    expect(text("[data-questions]")).toContain("Nobody was asked");
  });
});

test("elsewhere: every figure and list has its address and its day", () => {
  showWeek();
  const items = [...document.querySelectorAll("[data-elsewhere] li")];
  expect(items.length).toBeGreaterThanOrEqual(5);
  for (const item of items) {
    expect(item.querySelector("a")?.href).toMatch(/^https:\/\//);
    expect(item.textContent).toMatch(
      /Seen on \d+ \w+ 2026|Seen on \w+ \d+, 2026/,
    );
  }
  // No address carries anything of ours, and no affiliate's mark.
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a"))
    expect(link.search).toBe("");
});

describe("a week of which counts alone remain", () => {
  const bakery = notTold({ kind: "own-name", countries: ["FR"] });
  const many = [...twenty, sent("own", ["florist.de", people(3, "f"), bakery])];
  const folded = {
    week: "2026-W34",
    entries: [],
    totals: totalsOf("2026-W34", many),
    folded: ["2026-W34", "2026-W33"],
  };

  test("tells the same sentence, and why it holds no more", () => {
    showWeek({ entries: many });
    const lead = text("[data-lead]");
    showWeek(folded);
    expect(text("[data-lead]")).toBe(lead);
    expect(lead).toContain("2 messages to 23 people. At least 43% of it");
    expect(text("[data-folded-messages]")).toContain("Counts alone remain");
  });

  test("ranks its companies; own servers stand apart, for their names are gone", () => {
    showWeek(folded);
    expect(rows("[data-companies]")).toEqual([
      ["Google", "10", "43%"],
      ["United Internet", "5", "22%"],
      ["2 servers of their own names", "4", "17%"],
      ["Not known", "4", "17%"],
    ]);
    expect(text("[data-companies] .measures")).toContain("As if 2.3 to 3.8");
    expect(rows("[data-countries]").map(([name]) => name)).toEqual([
      "United States (US)",
      "Germany (DE)",
      "France (FR)",
      "Not known",
    ]);
    // The row opens to nothing: what was behind it is gone.
    expect(document.querySelector("[data-bar] details")).toBeNull();
  });

  test("says at each part that needs messages that they are gone", () => {
    showWeek(folded);
    const parts = [...document.querySelectorAll<HTMLElement>("[data-remains]")];
    expect(parts.map(({ dataset }) => dataset["remains"])).toEqual([
      "behind",
      "behind",
      "cut",
      "bothEnds",
    ]);
    for (const part of parts)
      expect(part.textContent).toContain("counts alone remain.");
    expect(document.querySelector("[data-out], .stacked")).toBeNull();
    expect(text("[data-both-ends]")).toContain("a copy of everything stays");
  });

  test("names no house where one domain's own server is the largest", () => {
    const own = [sent("own", ["florist.de", people(12, "f"), bakery])];
    showWeek({ entries: [], totals: totalsOf("2026-W48", own) });
    expect(text("[data-lead]")).toContain(
      "100% of it goes to one domain’s own server.",
    );
  });

  test("stands beside a week before that is kept, or was folded as well", () => {
    const earlier = [sent("e", ["gmail.com", people(12, "e"), google])];
    for (const before of [
      { earlier },
      { earlierTotals: totalsOf("2026-W47", earlier) },
    ]) {
      showWeek({ ...folded, ...before });
      expect(text("[data-before]")).toBe(
        "The week before: 12 people, 100% at Google.",
      );
    }
  });

  test("a part alone: what the kept messages tell says so", () => {
    showWeek({
      entries: twenty,
      totals: totalsOf("2026-W48", [
        sent("a", ["gmail.com", people(4, "z"), google]),
        sent("b", ["gmail.com", ["z0"], google]),
      ]),
    });
    expect(text("[data-lead]")).toContain("3 messages to 24 people.");
    expect(text("[data-folded-messages]")).toBe(
      "Of 2 of its 3 messages counts alone remain; a person who is in both parts counts twice.",
    );
    expect(document.querySelectorAll("[data-remains]")).toHaveLength(4);
    expect(text('[data-remains="cut"]')).toBe(
      "This part tells of 1 of 3 messages; of the others counts alone remain.",
    );
    expect(text("[data-out]")).toContain("at least 10 people");
  });

  test("a week that is kept speaks of none of it", () => {
    showWeek();
    expect(
      document.querySelector("[data-remains], [data-folded-messages]"),
    ).toBeNull();
  });
});

describe("the picker", () => {
  const options = (within: string) =>
    [...document.querySelectorAll<HTMLOptionElement>(`${within} option`)].map(
      ({ value }) => value,
    );

  test("offers the weeks that are kept, and apart those of which counts remain", () => {
    showWeek({ week: "2026-W34", folded: ["2026-W34", "2026-W33"] });
    const groups = [...document.querySelectorAll("[data-week] optgroup")];
    expect(groups.map((one) => one.getAttribute("label"))).toEqual([
      "Message by message",
      "Counts alone",
    ]);
    expect(options("[data-week] optgroup:last-child")).toEqual([
      "2026-W34",
      "2026-W33",
    ]);
    expect(document.querySelector<HTMLSelectElement>("[data-week]")?.value) //
      .toBe("2026-W34");
  });

  test("has no groups where every week is kept", () => {
    showWeek();
    expect(document.querySelector("[data-week] optgroup")).toBeNull();
    expect(options("[data-week]")).toEqual(["2026-W48", "2026-W47"]);
  });

  test("says of a week ahead of the clock that it has not come yet", () => {
    showWeek({ week: "2027-W48", isAhead: true });
    expect(text("[data-ahead]")).toContain("this week has not come yet");
    expect(text("[data-lead]")).toContain("20 people");
    showWeek();
    expect(text("[data-ahead]")).toBeNull();
  });
});

test.each([
  ["en", "en", "Decentralised SMTP is for the greater good"],
  ["fr", "fr", "Décentralisons SMTP pour le bien commun"],
  ["de", "en", "Decentralised SMTP is for the greater good"],
])("in %s the essays are read in %s", (language, essay, title) => {
  showWeek({ language });
  const link = document.querySelector("[data-essay=essay-december] a");
  expect(link?.textContent).toBe(title);
  expect(link?.closest("[lang]")?.getAttribute("lang")).toBe(essay);
});

test("a week without messages says so, and offers what is kept all the same", () => {
  showWeek({ entries: [] });
  expect(text("[data-empty]")).toContain("No message was counted");
  expect(document.querySelector("svg[role=img]")).toBeNull();
  expect(document.querySelector('[data-action="csv"]')).not.toBeNull();
});

test.each([
  ["csv", "export"],
  ["json", "export"],
  ["backup", "backup"],
  ["print", "print"],
] as const)("the button %s is handed up", (action, deed) => {
  const { on } = showWeek();
  document
    .querySelector<HTMLButtonElement>(`[data-action="${action}"]`)
    ?.click();
  expect(on[deed]).toHaveBeenCalledOnce();
  if (deed === "export") expect(on.export).toHaveBeenCalledWith(action);
});

test.each(["en", "fr", "de"])("in %s no figure is missing", (language) => {
  const { body } = showWeek({ language, earlier: twenty });
  expect(body.textContent).not.toMatch(/undefined|NaN|null|\[object/);
  expect(text("[data-lead]")).toMatch(/20/);
});

test("every picture has a name or is hidden, and no person is on the page", () => {
  const { body } = showWeek();
  for (const svg of body.querySelectorAll("svg"))
    expect(
      svg.closest("[aria-hidden]") !== null ||
        (svg.getAttribute("role") === "img" &&
          (svg.getAttribute("aria-label") ?? "") !== ""),
    ).toBe(true);
  const hashes = twenty.flatMap(({ recipients }) =>
    recipients.flatMap((one) => one.people),
  );
  const html = body.innerHTML;
  expect(hashes).toHaveLength(20);
  for (const hash of hashes) expect(html).not.toContain(`>${hash}<`);
});
