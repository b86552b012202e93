// What an SPF record (RFC 7208) names.
import { describe, expect, test } from "vitest";
import { MAX_LOOKUPS, readSpf } from "../../utils/provider/spf.ts";

describe("the names of an SPF record", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "includes, in order",
      "v=spf1 include:b.eu include:a.eu -all",
      ["b.eu", "a.eu"],
    ],
    ["upper case and a final dot", "V=SPF1 Include:A.EU. ~ALL", ["a.eu"]],
    ["said twice, one name", "v=spf1 include:a.eu include:a.eu -all", ["a.eu"]],
    ["a redirect", "v=spf1 redirect=a.eu", ["a.eu"]],
    ["no redirect beside all (6.1)", "v=spf1 redirect=a.eu -all", []],
    [
      "no include that takes a right away",
      "v=spf1 -include:a.eu ?include:b.eu",
      ["b.eu"],
    ],
    [
      "no macro (7)",
      "v=spf1 include:%{ir}.%{v}.%{d}.spf.has.pphosted.com -all",
      [],
    ],
    [
      "no mechanism but include",
      "v=spf1 a:a.eu mx:b.eu ip4:192.0.2.1 exists:c.eu -all",
      [],
    ],
    [
      "no name that is none",
      "v=spf1 include: include:localhost include:_.x -all",
      [],
    ],
    [
      "an unknown modifier is passed over",
      "v=spf1 exp=a.eu x=b.eu include:c.eu -all",
      ["c.eu"],
    ],
    ["the bare version", "v=spf1", []],
  ])("%s", (_, text, names) => {
    expect(readSpf([text])?.names).toEqual(names);
  });

  test.each<[string, readonly string[]]>([
    ["there is none", []],
    ["another version", ["v=spf10 include:a.eu"]],
    ["another text", ["google-site-verification=v=spf1 include:a.eu"]],
    ["two of them (4.5)", ["v=spf1 include:a.eu -all", "v=spf1 -all"]],
  ])("are not told where %s", (_, texts) => {
    expect(readSpf(texts)).toBeNull();
  });
});

describe("look-ups (4.6.4)", () => {
  test("are counted as a receiver counts them", () => {
    expect(
      readSpf(["v=spf1 a mx ptr include:a.eu exists:b.eu ip4:192.0.2.0/24 all"])
        ?.lookups,
    ).toBe(5);
    expect(readSpf(["v=spf1 redirect=a.eu"])?.lookups).toBe(1);
  });

  test("end after ten: what stands beyond speaks for nobody", () => {
    const many = Array.from({ length: 14 }, (_, at) => `include:s${at}.eu`);
    const record = readSpf([`v=spf1 ${many.join(" ")} -all`]);
    expect(record?.names).toHaveLength(MAX_LOOKUPS);
    expect(record?.lookups).toBe(14);
  });

  test("a record of 60 KB is read in one pass", () => {
    const text = `v=spf1 ${"ip4:192.0.2.1 ".repeat(4_000)}include:a.eu -all`;
    expect(readSpf([text])?.names).toEqual(["a.eu"]);
  });
});
