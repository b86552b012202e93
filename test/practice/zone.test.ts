import { BlockList } from "node:net";
import { describe, expect, test } from "vitest";
import {
  createZone,
  entries,
  lookUp,
  zoneFile,
} from "../../scripts/practice/zone.ts";
import { austria } from "../../scripts/practice/zone/austria.ts";
import { companies } from "../../scripts/practice/zone/companies.ts";
import { consumer } from "../../scripts/practice/zone/consumer.ts";
import { denmark } from "../../scripts/practice/zone/denmark.ts";
import { SOURCES, type ZoneEntry } from "../../scripts/practice/zone/entry.ts";
import { faroeIslands } from "../../scripts/practice/zone/faroe-islands.ts";
import { finland } from "../../scripts/practice/zone/finland.ts";
import { germany } from "../../scripts/practice/zone/germany.ts";
import { hosts } from "../../scripts/practice/zone/hosts.ts";
import { india } from "../../scripts/practice/zone/india.ts";
import { norway } from "../../scripts/practice/zone/norway.ts";
import { practice } from "../../scripts/practice/zone/practice.ts";
import { sweden } from "../../scripts/practice/zone/sweden.ts";
import { switzerland } from "../../scripts/practice/zone/switzerland.ts";

const documentation = new BlockList();
documentation.addSubnet("192.0.2.0", 24); // RFC 5737
documentation.addSubnet("198.51.100.0", 24);
documentation.addSubnet("203.0.113.0", 24);
documentation.addSubnet("2001:db8::", 32, "ipv6"); // RFC 3849

const isMadeUp = (entry: ZoneEntry) =>
  entry.synthetic?.includes("everything") ?? false;
const domainsWhere = (holds: (entry: ZoneEntry) => boolean) =>
  entries.filter(holds).map(({ domain }) => domain);

describe("the zone's data", () => {
  test("at least 320 domains are recorded, the made-up ones not counted", () => {
    expect(
      domainsWhere((entry) => !isMadeUp(entry)).length,
    ).toBeGreaterThanOrEqual(320);
  });

  test("no domain stands twice", () => {
    const domains = entries.map(({ domain }) => domain);
    expect(domains.filter((one, at) => domains.indexOf(one) !== at)).toEqual(
      [],
    );
  });

  test.each([
    ["austria", austria],
    ["companies", companies],
    ["consumer", consumer],
    ["denmark", denmark],
    ["faroe islands", faroeIslands],
    ["finland", finland],
    ["germany", germany],
    ["india", india],
    ["norway", norway],
    ["sweden", sweden],
    ["switzerland", switzerland],
  ])("%s is sorted by domain", (_, file) => {
    const domains = file.map(({ domain }) => domain);
    expect(domains.length).toBeGreaterThan(0);
    expect(domains).toEqual(domains.toSorted());
  });

  test("every domain is an A-label name of at least two labels", () => {
    const name = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
    expect(domainsWhere(({ domain }) => !name.test(domain))).toEqual([]);
  });

  test("every entry names a known source and a day that has come", () => {
    const bad = domainsWhere(
      ({ source, date }) =>
        !(source in SOURCES) ||
        !/^20\d\d-\d\d-\d\d$/.test(date) ||
        !(Date.parse(date) < Date.now()),
    );
    expect(bad).toEqual([]);
  });

  test("every source says where it is and under which licence", () => {
    for (const { where, licence } of Object.values(SOURCES)) {
      expect(where).toMatch(/\S{3}/);
      expect(licence).toMatch(/^(MIT|single facts|this project's)$/);
    }
  });

  test("made-up domains say so, and only they have that source", () => {
    expect(
      domainsWhere((entry) => isMadeUp(entry) !== (entry.source === "made-up")),
    ).toEqual([]);
    expect(practice.every(isMadeUp)).toBe(true);
  });

  test("preferences are marked synthetic exactly where the source gives none", () => {
    const wrong = domainsWhere((entry) => {
      if (isMadeUp(entry)) return false;
      const isNull = entry.mx?.[0] === "0 .";
      const needs =
        !SOURCES[entry.source].preference && entry.mx !== undefined && !isNull;
      return needs !== (entry.synthetic?.includes("preference") ?? false);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ["address", (entry: ZoneEntry) => entry.a ?? entry.aaaa],
    ["service", (entry: ZoneEntry) => entry.srv],
  ] as const)(
    "%s is marked synthetic wherever there is one",
    (mark, values) => {
      const wrong = domainsWhere(
        (entry) =>
          !isMadeUp(entry) &&
          (values(entry) !== undefined) !==
            (entry.synthetic?.includes(mark) ?? false),
      );
      expect(wrong).toEqual([]);
    },
  );

  test("every address is from a documentation range", () => {
    const addresses = [
      ...Object.values(hosts).flatMap((list) => list.split(" ")),
      ...entries.flatMap(({ a = [], aaaa = [] }) => [...a, ...aaaa]),
    ];
    expect(addresses.length).toBeGreaterThan(320);
    expect(
      addresses.filter(
        (one) => !documentation.check(one, one.includes(":") ? "ipv6" : "ipv4"),
      ),
    ).toEqual([]);
  });

  test("every MX line is a preference and an exchange", () => {
    const lines = entries.flatMap(({ mx = [] }) => mx);
    expect(lines.filter((line) => !/^\d{1,5} \S+$/.test(line))).toEqual([]);
  });

  test("every exchanger that is a host name has an address or an alias", () => {
    const hostName = /^([a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/;
    const lost = entries
      .flatMap(({ mx = [] }) => mx.map((line) => line.split(" ")[1] ?? ""))
      .filter((host) => hostName.test(host) && !host.endsWith(".invalid"))
      .filter(
        (host) => !lookUp(host, "A").answers.some(({ type }) => type === "A"),
      );
    expect(lost).toEqual([]);
  });

  test.each([
    ["Microsoft", "outlook.com"],
    ["Google", "google.com"],
    ["Proton", "protonmail.ch"],
    ["Infomaniak", "infomaniak.ch"],
    ["Posteo", "posteo.de"],
    ["GMX", "gmx.net"],
    ["laposte.net", "laposte.net"],
    ["Yahoo", "yahoodns.net"],
    ["Apple", "icloud.com"],
    ["Proofpoint", "pphosted.com"],
    ["Mimecast", "mimecast.com"],
    ["Sophos", "hydra.sophos.com"],
    ["Hornetsecurity", "hornetsecurity.com"],
    ["SEPPmail", "seppmail.cloud"],
    ["India's public platform", "mgovcloud.in"],
  ])("%s keeps or guards at least one domain", (_, suffix) => {
    const served = domainsWhere(({ mx = [] }) =>
      mx.some((line) => line.endsWith(`.${suffix}`)),
    );
    expect(served.length).toBeGreaterThan(0);
  });
});

describe("lookUp", () => {
  const mx = (name: string) =>
    lookUp(name, "MX").answers.map(({ data }) => data);

  test.each([
    ["proton.me", [10, "mail.protonmail.ch"], [20, "mailsec.protonmail.ch"]],
    ["wiesfleck.at", [0, ""]],
    ["angern-march.gv.at", [10, "localhost"]],
    [
      "xn--neustift-bei-gssing-jbc.at",
      [10, "mail.xn--neustift-bei-gssing-jbc.at"],
    ],
  ] as const)("gives the exchangers of %s", (name, ...expected) => {
    expect(mx(name)).toEqual(
      expected.map(([preference, exchange]) => ({ preference, exchange })),
    );
  });

  test("does not care about case and a final dot", () => {
    expect(lookUp("GMail.COM.", "MX")).toEqual(lookUp("gmail.com", "MX"));
    expect(mx("gmail.com")).toHaveLength(5);
  });

  test.each([
    ["a domain without MX", "practice-nodata.eu", "MX"],
    ["a type that nobody recorded", "gmail.com", "CAA"],
    ["a name between two names that exist (RFC 8020)", "com", "MX"],
    [
      "an alias whose target has no such record",
      "mx.practice-alias-mx.eu",
      "AAAA",
    ],
  ])("%s is NODATA, with the SOA", (_, name, type) => {
    const found = lookUp(name, type);
    expect(found.rcode).toBe("NOERROR");
    expect(found.answers.filter((record) => record.type === type)).toEqual([]);
    expect(found.authorities.map((record) => record.type)).toEqual(["SOA"]);
  });

  test("a name outside the zone is NXDOMAIN, with the SOA", () => {
    const { rcode, answers, authorities } = lookUp("nobody-here.eu", "MX");
    expect({ rcode, answers }).toEqual({ rcode: "NXDOMAIN", answers: [] });
    expect(authorities.map(({ type }) => type)).toEqual(["SOA"]);
  });

  test("follows an alias to the address", () => {
    const { rcode, answers } = lookUp("mx.practice-alias-mx.eu", "A");
    expect(rcode).toBe("NOERROR");
    expect(answers.map(({ name, type }) => [name, type])).toEqual([
      ["mx.practice-alias-mx.eu", "CNAME"],
      ["mx-01-eu-central-1.prod.hydra.sophos.com", "A"],
    ]);
  });

  test("asked for the alias itself, does not follow it", () => {
    const { answers } = lookUp("selector1._domainkey.aalborg.dk", "CNAME");
    expect(answers.map(({ data }) => data)).toEqual([
      "selector1-aalborg-dk._domainkey.aalborg.onmicrosoft.com",
    ]);
  });

  test("an alias to a name that is not here is NXDOMAIN after the alias (RFC 6604)", () => {
    const { rcode, answers } = lookUp("selector1._domainkey.aalborg.dk", "TXT");
    expect(rcode).toBe("NXDOMAIN");
    expect(answers.map(({ type }) => type)).toEqual(["CNAME"]);
  });

  test("a circle of aliases is SERVFAIL", () => {
    const circle = createZone(
      [
        {
          domain: "circle.eu",
          source: "made-up",
          date: "2026-11-24",
          cname: { a: "b.circle.eu", b: "a.circle.eu" },
          synthetic: ["everything"],
        },
      ],
      {},
    );
    expect(circle.lookUp("a.circle.eu", "A")).toMatchObject({
      rcode: "SERVFAIL",
      answers: [],
    });
  });

  test.each([
    ["practice-servfail.eu", "SERVFAIL", { kind: "servfail" }],
    ["practice-slow.eu", "NOERROR", { kind: "slow", milliseconds: 8000 }],
  ])("%s behaves as its entry says", (name, rcode, behaviour) => {
    expect(lookUp(name, "MX")).toMatchObject({ rcode, behaviour });
  });

  test("a long text is cut into strings of at most 255 octets (RFC 7208 3.3)", () => {
    const long = entries.find(({ txt }) => (txt?.[0]?.length ?? 0) > 255);
    const [record] = lookUp(long?.domain ?? "", "TXT").answers;
    const parts = record?.type === "TXT" ? record.data : [];
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map((part) => part.length))).toBe(255);
    expect(parts.join("")).toBe(long?.txt?.[0]);
  });
});

describe("zoneFile", () => {
  const lines = zoneFile().trimEnd().split("\n");

  test("begins with the SOA and the NS of the root, and delegates nothing", () => {
    expect(lines[0]).toMatch(/^\. 300 IN SOA /);
    expect(lines.filter((line) => / IN NS /.test(line))).toEqual([
      ". 3600 IN NS ns.practice-zone.invalid.",
    ]);
  });

  test.each([
    "proton.me. 3600 IN MX 20 mailsec.protonmail.ch.",
    "wiesfleck.at. 3600 IN MX 0 .",
    "practice-broken-mx.eu. 3600 IN MX 20 ~.",
    "arlesheim.ch. 3600 IN MX 10 \\032nt.datacomm.ch.",
    'proton.me. 3600 IN TXT "v=spf1 include:_spf.protonmail.ch ~all"',
    "mx.practice-alias-mx.eu. 3600 IN CNAME mx-01-eu-central-1.prod.hydra.sophos.com.",
  ])("holds %s", (line) => {
    expect(lines).toContain(line);
  });

  test("is one record a line, every line complete", () => {
    const line = /^\S*\. \d+ IN (A|AAAA|CNAME|MX|NS|SOA|SRV|TXT) \S/;
    expect(lines.filter((one) => !line.test(one))).toEqual([]);
    expect(lines.length).toBeGreaterThan(1000);
  });
});
