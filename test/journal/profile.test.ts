// What leaves the device when a person exports it.
import { describe, expect, test } from "vitest";
import { profileOf, toCsv } from "../../utils/journal/profile.ts";
import { keptAt, notTold, randomWeek, sent } from "./week-of-mail.ts";

const week = [
  sent(
    "m1",
    ["gmail.com", ["hash-a", "hash-b"], keptAt("Google", "US")],
    ["hidden.org", ["hash-c"], notTold({ gateway: "proofpoint" })],
  ),
  sent("m2", ["gmail.com", ["hash-a"], keptAt("Google", "US")]),
];

describe("an export", () => {
  test("has one row a week and domain", () => {
    expect(profileOf(week)).toEqual([
      {
        week: "2026-W48",
        domain: "gmail.com",
        people: 2,
        messages: 2,
        house: "Google",
        gateway: null,
        countries: ["US"],
        confidence: "stated",
      },
      {
        week: "2026-W48",
        domain: "hidden.org",
        people: 1,
        messages: 1,
        house: null,
        gateway: "proofpoint",
        countries: [],
        confidence: "none",
      },
    ]);
  });

  test("holds no hash of a person, no message's id and no time", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const entries = randomWeek(seed);
      const text =
        toCsv(profileOf(entries)) + JSON.stringify(profileOf(entries));
      for (const { id, hour, recipients } of entries) {
        expect(text).not.toContain(id);
        expect(text).not.toContain(hour);
        for (const { people } of recipients)
          for (const hash of people) expect(text).not.toContain(hash);
      }
    }
  });

  test("as CSV is of RFC 4180, and no cell is a formula", () => {
    const rows = profileOf([
      sent("m", ["a.org", ["x"], keptAt('=HYPERLINK("x"), Inc.', "US")]),
    ]);
    expect(toCsv(rows)).toBe(
      "week,domain,people,messages,house,gateway,countries,confidence\r\n" +
        `2026-W48,a.org,1,1,"'=HYPERLINK(""x""), Inc.",,US,stated\r\n`,
    );
    expect(toCsv([])).toBe(
      "week,domain,people,messages,house,gateway,countries,confidence\r\n",
    );
  });
});
