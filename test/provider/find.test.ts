// Names → catalogue records: at label boundaries only, the longest suffix wins.
import { describe, expect, test } from "vitest";
import { catalogue } from "../../utils/provider/catalogue.ts";
import {
  findConsumer,
  findExchanger,
  recordById,
} from "../../utils/provider/find.ts";

describe("an exchanger is found by the end of its name", () => {
  test.each([
    ["aspmx.l.google.com", "google"],
    ["contoso-com.mail.protection.outlook.com", "microsoft"],
    ["aalborg-dk.r-v1.mx.microsoft", "microsoft"],
    ["mail.protonmail.ch", "proton"],
    ["mx01.mail.icloud.com", "apple"],
    ["mxa-00661e01.gslb.pphosted.com", "proofpoint"],
    ["mx.plingest.com", "plingest"],
  ])("%s belongs to %s", (host, id) => {
    expect(findExchanger(host)?.record.id).toBe(id);
  });

  test("the name that is a suffix itself is found as well", () => {
    expect(findExchanger("mail.icloud.com")).toMatchObject({
      record: { id: "apple" },
      suffix: "mail.icloud.com",
    });
  });

  test("the match tells which suffix and what the fact rests on", () => {
    const match = findExchanger("aspmx.l.google.com");
    const token = match?.record.mx?.find(([name]) => name === match.suffix);
    expect(match?.suffix).toBe("l.google.com");
    expect(match?.source).toBe(token?.[1]);
  });
});

describe("what only looks like a house's name is not found", () => {
  test.each([
    ["evilgoogle.com"],
    ["evill.google.com"],
    ["xl.google.com"],
    ["google.com"],
    ["mail.protection.outlook.com.example.org"],
    ["aspmx.l.google.com.evil.example"],
    ["notoutlook.com"],
    ["com"],
    ["."],
    [""],
    ["..outlook"],
    ["__proto__"],
    ["constructor"],
    ["mail.icloud.com."],
  ])("%j is nobody's exchanger", (host) => {
    expect(findExchanger(host)).toBeNull();
  });
});

describe("the longest suffix wins", () => {
  test.each([
    ["mx1.ovh.net", "ovh", "vps-1.vps.ovh.net", "ovh-servers"],
    [
      "token.mx-verification.google.com",
      "google-verification",
      "alt1.aspmx.l.google.com",
      "google",
    ],
  ])("%s is %s, %s is %s", (longer, longerId, shorter, shorterId) => {
    expect(findExchanger(longer)?.record.id).toBe(longerId);
    expect(findExchanger(shorter)?.record.id).toBe(shorterId);
  });

  test("of every two suffixes of which one ends in the other, each is found", () => {
    const owners = new Map(
      catalogue.flatMap(({ id, mx = [] }) =>
        mx.map(([suffix]) => [suffix, id] as const),
      ),
    );
    const nested = [...owners.keys()].filter((suffix) =>
      suffix
        .split(".")
        .some(
          (_, at, labels) => at > 0 && owners.has(labels.slice(at).join(".")),
        ),
    );
    expect(nested.length).toBeGreaterThan(0);
    for (const suffix of nested)
      expect(findExchanger(`mx1.${suffix}`)?.record.id).toBe(
        owners.get(suffix),
      );
  });
});

describe("a consumer domain is found by its whole name", () => {
  test.each([
    ["gmail.com", "google"],
    ["gmx.de", "gmx"],
    ["web.de", "gmx"],
    ["proton.me", "proton"],
    ["privaterelay.appleid.com", "apple-hme"],
    ["korea.kr", "korea-kr"],
  ])("%s is one of %s", (domain, id) => {
    expect(findConsumer(domain)?.record.id).toBe(id);
  });

  test.each([
    ["mail.gmail.com"],
    ["xgmail.com"],
    ["gmail.com.example.org"],
    ["GMAIL.COM"],
    ["com"],
    [""],
  ])("%j is none", (domain) => {
    expect(findConsumer(domain)).toBeNull();
  });
});

describe("a record is found by its id", () => {
  test("every record of the catalogue is", () => {
    for (const record of catalogue) expect(recordById(record.id)).toBe(record);
  });

  test.each([["nobody"], [""], ["__proto__"], ["Google"]])(
    "%j is no id",
    (id) => {
      expect(recordById(id)).toBeNull();
    },
  );
});
