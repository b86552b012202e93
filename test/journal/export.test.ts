// What leaves the device when a person exports the journal, read back as a spreadsheet
// and a program would.
import { describe, expect, test } from "vitest";
import { exportOf } from "../../utils/journal/export.ts";
import { profileOf } from "../../utils/journal/profile.ts";
import { totalsOf } from "../../utils/journal/totals.ts";
import { keptAt, notTold, randomWeek, sent } from "./week-of-mail.ts";

/** RFC 4180, 2: records end in CRLF, a quoted field doubles its quotes. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (field.lastIndex < csv.length) {
    const found = field.exec(csv);
    if (!found) throw new Error("not of RFC 4180");
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const week = [
  sent(
    "m1",
    ["gmail.com", ["hash-a", "hash-b"], keptAt("Google", "US")],
    ["hidden.org", ["hash-c"], notTold()],
    ["smith.family", ["hash-d"], notTold({ kind: "self-hosted" })],
  ),
  sent("m2", ["gmail.com", ["hash-a"], keptAt("Google", "US")]),
];

describe("as CSV", () => {
  test("a kept week has a row for each domain", () => {
    const [head, ...rows] = parsed(exportOf("csv", week, []));
    expect(head?.slice(0, 5)).toEqual([
      "week",
      "domain",
      "people",
      "messages",
      "house",
    ]);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["2026-W48", "gmail.com", "2", "2", "Google"],
      ["2026-W48", "hidden.org", "1", "1", ""],
      ["2026-W48", "smith.family", "1", "1", "smith.family"],
    ]);
  });

  test("a folded week has a row for each house, and the same sums", () => {
    const [, ...rows] = parsed(
      exportOf("csv", [], [totalsOf("2026-W20", week)]),
    );
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["2026-W20", "", "2", "2", "Google"],
      ["2026-W20", "", "1", "1", "(own servers)"],
      ["2026-W20", "", "1", "1", ""],
    ]);
  });

  test("weeks stand in their order, both parts of one together", () => {
    const [early, late] = [week, week].map((entries, at) =>
      entries.map((entry) => ({ ...entry, week: `2026-W4${at}` })),
    );
    const rows = parsed(
      exportOf(
        "csv",
        [...(early ?? []), ...(late ?? [])],
        [totalsOf("2026-W40", week), totalsOf("2027-W01", week)],
      ),
    ).slice(1);
    expect(rows.map(([name, domain]) => `${name} ${domain}`)).toEqual([
      "2026-W40 ",
      "2026-W40 ",
      "2026-W40 ",
      "2026-W40 gmail.com",
      "2026-W40 hidden.org",
      "2026-W40 smith.family",
      "2026-W41 gmail.com",
      "2026-W41 hidden.org",
      "2026-W41 smith.family",
      "2027-W01 ",
      "2027-W01 ",
      "2027-W01 ",
    ]);
  });

  test("every row has every column, for a thousand random weeks", () => {
    for (let seed = 0; seed < 1_000; seed++) {
      const entries = randomWeek(seed);
      const rows = parsed(
        exportOf("csv", entries, [totalsOf("2026-W20", entries)]),
      );
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
      const people = totalsOf("2026-W20", entries).people.total;
      const told = rows
        .slice(1)
        .reduce((total, [, , count]) => total + Number(count), 0);
      expect(told).toBe(2 * people);
    }
  });

  test.each([
    '=HYPERLINK("https://x.example","y")',
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    " =1",
  ])("%j as a house is text in the cell, as it was, and no formula", (name) => {
    const entries = [sent("m", ["a.org", ["x"], keptAt(name, "US")])];
    for (const csv of [
      exportOf("csv", entries, []),
      exportOf("csv", [], [totalsOf("2026-W20", entries)]),
    ]) {
      const cell = parsed(csv)[1]?.[4];
      expect(cell).toBe(`'${name}`);
    }
  });
});

describe("as JSON", () => {
  test("rows and folded weeks stand beside each other", () => {
    const totals = [totalsOf("2026-W20", week)];
    expect(JSON.parse(exportOf("json", week, totals))).toEqual({
      domains: profileOf(week),
      foldedWeeks: totals,
    });
  });

  test("an empty journal is two empty lists", () => {
    expect(JSON.parse(exportOf("json", [], []))).toEqual({
      domains: [],
      foldedWeeks: [],
    });
  });
});

test("no export holds a hash, a message's id or an hour", () => {
  for (let seed = 0; seed < 300; seed++) {
    const entries = randomWeek(seed);
    const totals = [totalsOf("2026-W20", entries)];
    const text =
      exportOf("csv", entries, totals) + exportOf("json", entries, totals);
    for (const { id, hour, recipients } of entries) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(hour);
      for (const { people } of recipients)
        for (const hash of people) expect(text).not.toContain(hash);
    }
  }
});
