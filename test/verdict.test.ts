// Domain → verdict over the recorded zone: who keeps the mail of real domains, in
// which stages the answer comes, and which questions it costs.
import { describe, expect, test } from "vitest";
import { createZone } from "../scripts/practice/zone.ts";
import type { ZoneEntry } from "../scripts/practice/zone/entry.ts";
import type { Failure } from "../utils/dns/doh.ts";
import { registrable } from "../utils/dns/registrable.ts";
import { recordById } from "../utils/provider/find.ts";
import { type Verdict, verdictsOf, type World } from "../utils/verdict.ts";
import { domainOf, type LoggedAsk, practiceAsk } from "./practice-ask.ts";

const RESOLVER = "https://resolver.example/dns-query";
const NOW = Date.UTC(2026, 10, 24, 9, 30);

const worldOf = (ask: World["ask"]): World => ({
  ask,
  resolver: () => RESOLVER,
  registrable,
  networkOf: () => Promise.resolve(null),
  now: () => NOW,
});

async function stagesOf(domain: string, { ask }: LoggedAsk) {
  const stages: Verdict[] = [];
  for await (const verdict of verdictsOf(domainOf(domain), worldOf(ask)))
    stages.push(verdict);
  return stages;
}

async function lastOf(domain: string, asking = practiceAsk()) {
  const stages = await stagesOf(domain, asking);
  const last = stages.at(-1);
  if (!last) throw new Error("a verdict has at least one stage");
  return last;
}

const idOf = ({ keeper }: Verdict) => ("id" in keeper ? keeper.id : null);

const made = (entry: Omit<ZoneEntry, "source" | "date">): ZoneEntry => ({
  source: "made-up",
  date: "2026-11-24",
  ...entry,
});

/** Keepers that an exchanger's name tells: domain, keeper. */
const KEPT = [
  ["aich.gv.at", "a1"],
  ["altenmarkt.at", "microsoft"],
  ["andelsbuch.at", "hetzner"],
  ["ap.gov.in", "nic-in"],
  ["aschach-steyr.at", "ris"],
  ["asnes.kommune.no", "hedmark-ikt"],
  ["bad-bleiberg.at", "net4you"],
  ["bad-eisenkappel.info", "allinkl"],
  ["badhofgastein.at", "rackspace"],
  ["bergimdrautal.at", "ionos"],
  ["breitenbrunn.at", "mittwald"],
  ["bruck-leitha.gv.at", "domainfactory"],
  ["bussy-sur-moudon.ch", "infomaniak"],
  ["eqtgroup.com", "google"],
  ["gemeinde-buch.at", "magenta"],
  ["guntersdorf.gv.at", "easyname"],
  ["haag-hausruck.at", "jimdo"],
  ["holbaek.dk", "simply"],
  ["kokkola.fi", "elisa"],
  ["lemi.fi", "saita"],
  ["marktstmartin.at", "mail-forwarder"],
  ["muehlbachl.at", "zoho"],
  ["nussdorf-debant.at", "mynet-at"],
  ["ollersdorf-burgenland.at", "one-com"],
  ["ottenschlag.com", "wvnet"],
  ["rohr-bgld.at", "siteground"],
  ["sankt-jakob.at", "mxroute"],
  ["schuetzen-am-gebirge.com", "plingest"],
] as const;

/** First stop a gateway: domain, gateway, keeper, likely, confidence, questions. */
const BEHIND = [
  ["aabenraa.dk", "centera", "microsoft", null, "strong"],
  ["aarhus.dk", "hostedsepo", "microsoft", null, "strong"],
  ["abb.com", "proofpoint", null, null, "none"],
  ["aigen-schlaegl.at", "seppmail", null, "microsoft", "none"],
  ["alstahaug.kommune.no", "comendo", "microsoft", null, "strong"],
  ["astrazeneca.com", "mimecast", null, null, "none"],
  ["badvigaun.at", "sophos", null, "microsoft", "none"],
  ["baumgarten.gv.at", "securemailgate", null, null, "none"],
  ["bruckleitha.at", "hornetsecurity", null, null, "none"],
  ["egedalkommune.dk", "heimdal", null, null, "none"],
  ["embrach.ch", "abxsec", null, "microsoft", "none"],
  ["flakstad.kommune.no", "barracuda", "microsoft", null, "strong"],
  ["flattach.at", "cisco", null, null, "none"],
  ["guntramsdorf.gv.at", "secureshield", null, null, "none"],
  ["halsnaes.dk", "trendmicro", null, null, "none"],
  ["hemmer.ch", "spamvor", null, null, "none"],
  ["hollola.fi", "secmail-fi", "microsoft", null, "strong"],
  ["kustavi.fi", "dfence", "microsoft", null, "strong"],
  ["lifco.se", "staysecure", null, null, "none"],
  ["oberwoelz.gv.at", "ikarus", null, "a1", "none"],
  ["tryg.com", "mailanyone", null, "microsoft", "none"],
  ["weiz.gv.at", "expurgate", null, "microsoft", "none"],
  ["wies.at", "fortimail", null, "microsoft", "none"],
] as const;

/** Exchangers that filter for others as well: domain, provider, keeper, gateway, likely. */
const FRONT = [
  ["blumau-neurisshof.gv.at", "gemdat-noe", "gemdat-noe", null, "microsoft"],
  ["bromolla.se", "unikom", "microsoft", "unikom", null],
  ["bruck-grossglocknerstrasse.gv.at", "salzburg", "salzburg", null, null],
  ["deutschkreutz.at", "kabelplus", "kabelplus", null, "microsoft"],
  ["ii.fi", "lapit", "lapit", null, "microsoft"],
] as const;

/** Consumer domains: answered from the package. */
const CONSUMER = [
  ["aol.com", "yahoo"],
  ["bluemail.ch", "bluewin"],
  ["btinternet.com", "bt"],
  ["fastmail.com", "fastmail"],
  ["free.fr", "free"],
  ["gmail.com", "google"],
  ["gmx.com", "mail-com"],
  ["gmx.de", "gmx"],
  ["hotmail.com", "microsoft"],
  ["icloud.com", "apple"],
  ["laposte.net", "laposte"],
  ["libero.it", "libero"],
  ["orange.fr", "orange"],
  ["posteo.de", "posteo"],
  ["proton.me", "proton"],
  ["t-online.de", "tonline"],
  ["yahoo.com", "yahoo"],
  ["zoho.com", "zoho"],
] as const;

describe("the recorded domains", () => {
  test("are of more than sixty different records", () => {
    const ids = [...KEPT, ...BEHIND, ...FRONT, ...CONSUMER].map(([, id]) => id);
    expect(new Set(ids).size).toBeGreaterThanOrEqual(60);
  });

  test.each(KEPT)(
    "%s is kept by %s, after one question",
    async (domain, id) => {
      const asking = practiceAsk();
      const stages = await stagesOf(domain, asking);
      expect(asking.asked).toEqual([`MX ${domain}`]);
      expect(stages).toHaveLength(1);
      const [verdict] = stages;
      const record = recordById(id);
      expect(verdict && idOf(verdict)).toBe(id);
      expect(verdict).toMatchObject({
        domain,
        also: [],
        gateway: null,
        keeperName: record?.name,
        operator: { name: record?.operator.name, seat: record?.operator.seat },
        resolver: RESOLVER,
      });
      expect(verdict?.headline.countries[0]).toBe(record?.operator.seat);
      expect(verdict?.evidence.map(({ points }) => points)).toContain(id);
    },
  );

  test.each(BEHIND)(
    "%s is received first by %s; behind it %s, likely %s, told %s",
    async (domain, gateway, keeper, likely, confidence) => {
      const asking = practiceAsk();
      const stages = await stagesOf(domain, asking);
      expect(stages[0]).toMatchObject({
        keeper: { kind: "unknown" },
        gateway: { id: gateway, name: recordById(gateway)?.name },
        operator: null,
        headline: { countries: [], confidence: "none" },
      });
      const { operator, parent } = recordById(gateway) ?? {};
      expect(stages[0]?.claims).toMatchObject([
        { via: "gateway", country: operator?.seat },
        ...(parent ? [{ via: "gateway-parent", country: parent.seat }] : []),
      ]);
      const last = stages.at(-1);
      expect(last?.gateway?.id).toBe(gateway);
      expect((last && idOf(last)) ?? null).toBe(keeper);
      expect(last?.likely?.id ?? null).toBe(likely);
      expect(last?.headline.confidence).toBe(confidence);
      // The gateway's own hosts are known by name: none is asked for.
      expect(asking.asked.filter((one) => /^(A|AAAA|PTR) /.test(one))).toEqual(
        [],
      );
    },
  );

  test.each(FRONT)(
    "%s is received by %s: kept by %s, before it %s, likely %s",
    async (domain, provider, keeper, gateway, likely) => {
      const stages = await stagesOf(domain, practiceAsk());
      expect(stages[0] && idOf(stages[0])).toBe(provider);
      const last = stages.at(-1);
      expect(last && idOf(last)).toBe(keeper);
      expect(last?.gateway?.id ?? null).toBe(gateway);
      expect(last?.likely?.id ?? null).toBe(likely);
      expect(last?.headline).toMatchObject({
        confidence: "weak",
        probably: true,
      });
    },
  );

  test.each(CONSUMER)(
    "%s is kept by %s, without a question",
    async (domain, id) => {
      const asking = practiceAsk();
      const stages = await stagesOf(domain, asking);
      expect(asking.asked).toEqual([]);
      expect(stages).toHaveLength(1);
      expect(stages[0] && idOf(stages[0])).toBe(id);
      expect(stages[0]).toMatchObject({
        mx: { kind: "not-asked" },
        resolver: null,
        ttl: null,
        evidence: [{ basis: "consumer-domain", points: id }],
      });
    },
  );
});

/** What the flat wave asks of a domain, hosts apart. */
const flat = (domain: string): string[] => [
  `TXT ${domain}`,
  `CNAME autodiscover.${domain}`,
  `SRV _autodiscover._tcp.${domain}`,
  `TXT google._domainkey.${domain}`,
  `CNAME selector1._domainkey.${domain}`,
  `CNAME selector2._domainkey.${domain}`,
  `CNAME s1._domainkey.${domain}`,
  `CNAME fm1._domainkey.${domain}`,
  `CNAME protonmail._domainkey.${domain}`,
  `CNAME mbo0001._domainkey.${domain}`,
];

describe("the stages of a verdict", () => {
  test("own name first, then what the CNAME behind it tells", async () => {
    const asking = practiceAsk();
    const stages = await stagesOf("practice-alias-mx.eu", asking);
    expect(
      stages
        .slice(0, 2)
        .map(({ keeper, gateway }) => [keeper.kind, gateway?.id]),
    ).toEqual([
      ["own-name", undefined],
      ["unknown", "sophos"],
    ]);
    expect(stages[1]?.evidence).toMatchObject([
      { basis: "mx-alias", points: "sophos" },
    ]);
    expect([...asking.asked].sort()).toEqual(
      [
        "MX practice-alias-mx.eu",
        "A mx.practice-alias-mx.eu",
        ...flat("practice-alias-mx.eu"),
      ].sort(),
    );
  });

  test("a domain's own exchanger stays its own, and its address is asked for", async () => {
    const asking = practiceAsk();
    const stages = await stagesOf("amstetten.gv.at", asking);
    expect(stages.at(-1)?.keeper).toEqual({ kind: "own-name", network: null });
    expect(asking.asked[0]).toBe("MX amstetten.gv.at");
    expect(asking.asked.some((one) => one.startsWith("A "))).toBe(true);
    expect(asking.asked).toEqual(
      expect.arrayContaining(flat("amstetten.gv.at")),
    );
  });

  test("the first verdict is there before the second question is asked", async () => {
    const asking = practiceAsk();
    const stages = verdictsOf(
      domainOf("practice-alias-mx.eu"),
      worldOf(asking.ask),
    );
    const first = await stages.next();
    expect(first.done).toBe(false);
    expect(asking.asked).toEqual(["MX practice-alias-mx.eu"]);
    await stages.return(undefined);
    expect(asking.asked).toHaveLength(1);
  });

  test("beside a provider's name only hosts without a known name are asked for", async () => {
    const zone = createZone(
      [
        made({
          domain: "firm.eu",
          mx: [
            "1 x.mx-verification.google.com",
            "10 aspmx.l.google.com",
            "10 mail.firm.eu",
            "20 backup.firm.eu",
            "30 mx.other.eu",
          ],
          cname: { mail: "mail.protonmail.ch" },
        }),
      ],
      {},
    );
    const asking = practiceAsk(zone);
    const [first, second, ...more] = await stagesOf("firm.eu", asking);
    expect(asking.asked).toEqual(["MX firm.eu", "A mail.firm.eu"]);
    expect(first?.also).toEqual([
      { keeper: { kind: "own-name", network: null }, name: null },
    ]);
    expect(second && idOf(second)).toBe("google");
    expect(second?.also).toEqual([
      {
        keeper: { kind: "provider", id: "proton" },
        name: recordById("proton")?.name,
      },
    ]);
    expect(more).toEqual([]);
  });

  test("beside a gateway an own name is what stands behind it, and its host is not asked for", async () => {
    const zone = createZone(
      [
        made({
          domain: "firm.eu",
          mx: ["10 mxa-1.gslb.pphosted.com", "10 mail.firm.eu"],
          cname: { mail: "mail.protonmail.ch" },
        }),
      ],
      {},
    );
    const asking = practiceAsk(zone);
    const verdict = await lastOf("firm.eu", asking);
    expect([...asking.asked].sort()).toEqual(
      ["MX firm.eu", ...flat("firm.eu")].sort(),
    );
    expect(verdict.gateway?.id).toBe("proofpoint");
    expect(verdict.keeper.kind).toBe("own-name");
  });

  test("a failed question leaves what is known, to be asked again soon", async () => {
    const failure: Failure = { kind: "failure", reason: { kind: "timeout" } };
    const asking = practiceAsk(
      undefined,
      new Map([["A mx.practice-alias-mx.eu", failure]]),
    );
    const stages = await stagesOf("practice-alias-mx.eu", asking);
    expect(new Set(stages.map(({ keeper }) => keeper.kind))).toEqual(
      new Set(["own-name"]),
    );
    expect(stages[0]?.ttl).toBeGreaterThan(0);
    expect(stages.at(-1)?.ttl).toBe(0);
  });

  test("SPF names are read level by level, while nothing else tells", async () => {
    const zone = createZone(
      [
        made({
          domain: "firm.eu",
          mx: ["10 mxa-1.gslb.pphosted.com"],
          txt: ["v=spf1 include:_spf.region.eu include:sendgrid.net -all"],
        }),
        made({
          domain: "_spf.region.eu",
          txt: ["v=spf1 include:_more.region.eu -all"],
        }),
        made({
          domain: "_more.region.eu",
          txt: ["v=spf1 include:spf.protection.outlook.com -all"],
        }),
      ],
      {},
    );
    const asking = practiceAsk(zone);
    const stages = await stagesOf("firm.eu", asking);
    expect(stages.map(({ likely }) => likely?.id ?? null)).toEqual([
      null,
      null,
      null,
      "microsoft",
    ]);
    expect(asking.asked.slice(-2)).toEqual([
      "TXT _spf.region.eu",
      "TXT _more.region.eu",
    ]);
    expect(stages.at(-1)?.keeper.kind).toBe("unknown");
  });

  test("a circle of SPF names ends", async () => {
    const zone = createZone(
      [
        made({
          domain: "firm.eu",
          mx: ["10 mxa-1.gslb.pphosted.com"],
          txt: ["v=spf1 include:a.region.eu -all"],
        }),
        made({ domain: "a.region.eu", txt: ["v=spf1 include:b.region.eu"] }),
        made({ domain: "b.region.eu", txt: ["v=spf1 include:a.region.eu"] }),
      ],
      {},
    );
    const asking = practiceAsk(zone);
    const verdict = await lastOf("firm.eu", asking);
    expect(verdict.keeper.kind).toBe("unknown");
    expect(asking.asked.filter((one) => one.includes("region.eu"))).toEqual([
      "TXT a.region.eu",
      "TXT b.region.eu",
    ]);
  });

  test("no recorded domain asks a question twice, or any that is not of its road", async () => {
    const { entries } = await import("../scripts/practice/zone.ts");
    let most = 0;
    for (const { domain } of entries) {
      const asking = practiceAsk();
      const verdict = await lastOf(domain, asking);
      expect(new Set(asking.asked).size).toBe(asking.asked.length);
      const stated = verdict.headline.confidence === "stated";
      if (stated && verdict.also.length === 0)
        expect(asking.asked.length).toBeLessThanOrEqual(1);
      most = Math.max(most, asking.asked.length);
    }
    expect(most).toBeGreaterThan(10);
    expect(most).toBeLessThanOrEqual(40);
  });
});

describe("a split", () => {
  const zone = createZone(
    [
      made({
        domain: "firm.eu",
        mx: ["10 aspmx.l.google.com", "10 mail.protonmail.ch"],
      }),
    ],
    {},
  );

  test("names both houses and the countries of both", async () => {
    const verdict = await lastOf("firm.eu", practiceAsk(zone));
    const google = recordById("google");
    const proton = recordById("proton");
    expect(idOf(verdict)).toBe("google");
    expect(verdict.also).toEqual([
      { keeper: { kind: "provider", id: "proton" }, name: proton?.name },
    ]);
    expect(verdict.headline.countries).toEqual(
      expect.arrayContaining([google?.operator.seat, proton?.operator.seat]),
    );
    expect(verdict.operator?.name).toBe(google?.operator.name);
  });
});

describe("nobody is asked", () => {
  test("where no resolver was chosen: a consumer domain is known", async () => {
    const [verdict, ...more] = await Array.fromAsync(
      verdictsOf(domainOf("gmail.com"), worldOf(null)),
    );
    expect(verdict && idOf(verdict)).toBe("google");
    expect(more).toEqual([]);
  });

  test("where no resolver was chosen: any other domain is unknown, and not kept", async () => {
    const verdicts = await Array.fromAsync(
      verdictsOf(domainOf("abb.com"), worldOf(null)),
    );
    expect(verdicts).toMatchObject([
      {
        mx: { kind: "not-asked" },
        keeper: { kind: "unknown", exchange: null },
        headline: { countries: [], confidence: "none", probably: false },
        evidence: [],
        resolver: null,
        ttl: null,
      },
    ]);
  });

  test.each([
    ["printer.local"],
    ["mail.corp.internal"],
    ["nas.home.arpa"],
    ["hidden.onion"],
    ["a.test"],
    ["b.invalid"],
    ["c.example"],
    ["d.alt"],
  ])("for the special-use name %s", async (domain) => {
    const asking = practiceAsk();
    const verdict = await lastOf(domain, asking);
    expect(asking.asked).toEqual([]);
    expect(verdict).toMatchObject({
      mx: { kind: "not-public" },
      keeper: { kind: "unknown" },
      ttl: null,
    });
  });
});

describe("a domain without exchangers", () => {
  test.each<[string, Verdict["mx"]["kind"], Verdict["keeper"]["kind"], number]>(
    [
      ["practice-null-mx.eu", "null-mx", "unknown", 1],
      ["practice-broken-mx.eu", "broken-mx", "unknown", 1],
      ["practice-nodata.eu", "broken-mx", "unknown", 3],
      ["nobody-registered-this.eu", "no-domain", "unknown", 1],
      ["practice-servfail.eu", "temporary-failure", "unknown", 1],
    ],
  )(
    "%s is %s, its keeper %s, after %i questions",
    async (domain, mx, keeper, questions) => {
      const asking = practiceAsk();
      const stages = await stagesOf(domain, asking);
      expect(stages).toHaveLength(1);
      expect(stages[0]?.mx.kind).toBe(mx);
      expect(stages[0]?.keeper.kind).toBe(keeper);
      expect(stages[0]?.headline.countries).toEqual([]);
      expect(asking.asked).toHaveLength(questions);
      expect(asking.asked.every((one) => one.endsWith(` ${domain}`))).toBe(
        true,
      );
    },
  );

  test("no MX but an address: the host itself, and what stands behind it", async () => {
    const asking = practiceAsk();
    const stages = await stagesOf("practice-implicit-mx.eu", asking);
    for (const { mx, keeper, headline } of stages) {
      expect(mx.kind).toBe("implicit-mx");
      expect(keeper.kind).toBe("own-name");
      expect(headline.countries).toEqual([]);
    }
    expect(asking.asked.slice(0, 3)).toEqual([
      "MX practice-implicit-mx.eu",
      "A practice-implicit-mx.eu",
      "AAAA practice-implicit-mx.eu",
    ]);
    expect(new Set(asking.asked).size).toBe(asking.asked.length);
  });

  test("a temporary failure may not be kept, and says why", async () => {
    const verdict = await lastOf("practice-servfail.eu");
    expect(verdict.ttl).toBeNull();
    expect(verdict.mx).toEqual({
      kind: "temporary-failure",
      reason: { kind: "servfail" },
    });
  });

  test("an answer that there is no such domain may be kept", async () => {
    const verdict = await lastOf("nobody-registered-this.eu");
    expect(verdict.ttl).not.toBeNull();
  });
});

describe("a verdict", () => {
  test.each([["gmail.com"], ["abb.com"], ["practice-alias-mx.eu"]])(
    "on %s is plain data: JSON keeps all of it",
    async (domain) => {
      const verdict = await lastOf(domain);
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    },
  );

  test("bears the time at which it was made", async () => {
    expect((await lastOf("abb.com")).asOf).toBe("2026-11-24T09:30:00.000Z");
  });

  test("counts a brand group as one house", async () => {
    const verdict = await lastOf("gmail.com");
    const { group, name } = recordById("google") ?? {};
    expect(verdict.house).toBe(group ?? name);
  });
});
