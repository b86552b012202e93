// Exchangers → keeper and gateway, as statements of fact.
import { describe, expect, test } from "vitest";
import { registrable } from "../../utils/dns/registrable.ts";
import { catalogue } from "../../utils/provider/catalogue.ts";
import {
  classifyConsumer,
  classifyExchangers,
  type NamedExchanger,
} from "../../utils/provider/classify.ts";
import type { Keeper } from "../../utils/provider/keeper.ts";

/** "10 mx.example.org alias alias" as an exchanger. */
function exchanger(line: string): NamedExchanger {
  const [preference, exchange = "", ...aliases] = line.split(" ");
  return { preference: Number(preference), exchange, aliases };
}

/** By preference and name, as dns/mx.ts gives them. */
const sorted = (lines: readonly string[]) =>
  lines
    .map(exchanger)
    .sort(
      (a, b) =>
        a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1),
    );

const classify = (domain: string, ...lines: string[]) =>
  classifyExchangers(domain, sorted(lines), registrable);

const idOf = (keeper: Keeper) => ("id" in keeper ? keeper.id : null);

const GOOGLE = "10 aspmx.l.google.com";
const MICROSOFT = "10 firm-de.mail.protection.outlook.com";
const GATEWAY = "10 mxa-1.gslb.pphosted.com";
const OWN = "10 mail.firm.de";

describe("the kind of the record decides the kind of the keeper", () => {
  test.each([
    ["a mailbox house", GOOGLE, "provider", "google"],
    ["a public platform", "10 mg.g-cloud.by", "public-sector", "gcloud-by"],
    ["a forwarder", "10 mx1.forwardemail.net", "forwarder", "forwardemail"],
    ["a parking service", "10 mx.plingest.com", "parked", "plingest"],
    ["a hoster's server", "10 www1.your-server.de", "provider", "hetzner"],
  ] as const)("%s", (_, line, kind, id) => {
    const seen = classify("firm.de", line);
    expect(seen.keeper).toEqual({ kind, id });
    expect(seen).toMatchObject({ also: [], gateway: null });
    expect(seen.confidence).toBe("stated");
    expect(seen.undecided).toEqual([]);
  });

  test("an inbound relay keeps no mailbox: its house is told as evidence only", () => {
    const seen = classify("firm.de", "10 mxa.mailgun.org");
    expect(seen.keeper).toEqual({
      kind: "unknown",
      exchange: "mxa.mailgun.org",
    });
    expect(seen.gateway).toBeNull();
    expect(seen.confidence).toBe("none");
    expect(seen.evidence).toMatchObject([
      { basis: "mx", what: "mxa.mailgun.org", points: "mailgun" },
    ]);
  });

  test("a gateway keeps none either: who is behind it cannot be told", () => {
    const seen = classify("firm.de", GATEWAY);
    expect(seen.keeper).toEqual({
      kind: "unknown",
      exchange: "mxa-1.gslb.pphosted.com",
    });
    expect(seen.gateway).toBe("proofpoint");
    expect(seen.confidence).toBe("none");
  });

  test("every exchanger of the catalogue is told as its record's kind says", () => {
    for (const { id, kind, mx = [] } of catalogue)
      for (const [suffix] of mx) {
        const seen = classify("firm.de", `10 mx7.${suffix}`);
        const told = { keeper: seen.keeper.kind, gateway: seen.gateway };
        const unknown = { keeper: "unknown", gateway: null };
        const expected = {
          mailbox: { keeper: "provider", gateway: null },
          hoster: { keeper: "provider", gateway: null },
          cloud: { keeper: "unknown", gateway: null },
          "public-sector": { keeper: "public-sector", gateway: null },
          forwarder: { keeper: "forwarder", gateway: null },
          parked: { keeper: "parked", gateway: null },
          gateway: { keeper: "unknown", gateway: id },
          relay: unknown,
          verification: unknown,
        }[kind];
        expect({ suffix, ...told }).toEqual({ suffix, ...expected });
      }
  });
});

describe("an exchanger that bears no known name", () => {
  test.each([
    ["firm.de", "mail.firm.de"],
    ["firm.de", "firm.de"],
    ["mail.firm.de", "mx.other.firm.de"],
    ["firm.co.uk", "mx.firm.co.uk"],
    ["xn--bcker-gra.de", "mx.xn--bcker-gra.de"],
  ])("is the own name of %s when it is %s", (domain, host) => {
    const seen = classify(domain, `10 ${host}`);
    expect(seen.keeper).toEqual({ kind: "own-name", network: null });
    expect(seen.confidence).toBe("weak");
    expect(seen.evidence).toEqual([
      {
        basis: "own-name",
        what: host,
        points: null,
        source: null,
        date: null,
      },
    ]);
    expect(seen.undecided).toEqual([host]);
  });

  test.each([
    ["firm.de", "mail.firm.com"],
    ["firm.de", "mail.evilfirm.de"],
    ["firm.de", "firm.de.example.net"],
    ["firm.co.uk", "mx.other.co.uk"], // a public suffix is nobody's own name
    ["a.kommune.no", "mx.b.kommune.no"],
  ])("is unknown to %s when it is %s", (domain, host) => {
    const seen = classify(domain, `10 ${host}`);
    expect(seen.keeper).toEqual({ kind: "unknown", exchange: host });
    expect(seen.confidence).toBe("none");
    expect(seen.evidence).toMatchObject([{ basis: "mx", points: null }]);
    expect(seen.undecided).toEqual([host]);
  });

  test("no exchanger at all is unknown, without a host", () => {
    expect(classify("firm.de").keeper).toEqual({
      kind: "unknown",
      exchange: null,
    });
  });
});

describe("leftovers of domain verification are no exchangers", () => {
  const LEFTOVER = "1 abcdef.mx-verification.google.com";

  test.each([
    ["a provider", MICROSOFT, "provider"],
    ["an own name", OWN, "own-name"],
  ] as const)("%s of lower preference decides", (_, line, kind) => {
    const seen = classify("firm.de", LEFTOVER, line);
    expect(seen.keeper.kind).toBe(kind);
    expect(seen.evidence.map(({ what }) => what)).toEqual([line.slice(3)]);
  });

  test("alone they tell nothing", () => {
    const seen = classify("firm.de", LEFTOVER, "10 ms1.msv1.invalid");
    expect(seen.keeper).toEqual({ kind: "unknown", exchange: null });
    expect(seen.evidence).toEqual([]);
  });
});

describe("the most preferred group decides", () => {
  test("a backup decides nothing and is told as evidence", () => {
    const seen = classify("firm.de", GOOGLE, "20 mx1.forwardemail.net");
    expect(seen.keeper).toEqual({ kind: "provider", id: "google" });
    expect(seen.also).toEqual([]);
    expect(seen.evidence).toMatchObject([
      { basis: "mx", points: "google" },
      { basis: "mx-backup", points: "forwardemail" },
    ]);
  });

  test("a gateway as backup stands in front of nothing", () => {
    const seen = classify("firm.de", GOOGLE, "20 mxa-1.gslb.pphosted.com");
    expect(seen.gateway).toBeNull();
    expect(seen.keeper).toEqual({ kind: "provider", id: "google" });
  });

  test("a provider behind a gateway of higher preference is no keeper yet, but evidence", () => {
    const seen = classify(
      "firm.de",
      GATEWAY,
      "20 firm-de.mail.protection.outlook.com",
    );
    expect(seen.keeper.kind).toBe("unknown");
    expect(seen.gateway).toBe("proofpoint");
    expect(seen.evidence[1]).toMatchObject({
      basis: "mx-backup",
      points: "microsoft",
    });
  });

  test("an own name as backup of a provider is not told", () => {
    const seen = classify("firm.de", GOOGLE, "20 mail.firm.de");
    expect(seen).toMatchObject({ also: [], confidence: "stated" });
    expect(seen.evidence).toHaveLength(1);
  });
});

describe("equal preference", () => {
  test("two houses are a split, both are named", () => {
    const seen = classify("firm.de", GOOGLE, MICROSOFT);
    expect([seen.keeper, ...seen.also].map(idOf)).toEqual([
      "google",
      "microsoft",
    ]);
    expect(seen.confidence).toBe("stated");
  });

  test("three houses are all named", () => {
    const seen = classify(
      "firm.de",
      GOOGLE,
      MICROSOFT,
      "10 mail.protonmail.ch",
    );
    expect([seen.keeper, ...seen.also].map(idOf).sort()).toEqual([
      "google",
      "microsoft",
      "proton",
    ]);
  });

  test("hosts of one house are one keeper", () => {
    const seen = classify(
      "firm.de",
      "10 alt1.aspmx.l.google.com",
      "10 alt2.aspmx.l.google.com",
    );
    expect(seen.also).toEqual([]);
    expect(seen.evidence).toHaveLength(2);
  });

  test("a house beside the domain's own name is a split: the own name is not dropped", () => {
    const seen = classify("firm.de", GOOGLE, OWN);
    expect(seen.keeper).toEqual({ kind: "provider", id: "google" });
    expect(seen.also).toEqual([{ kind: "own-name", network: null }]);
    expect(seen.undecided).toEqual(["mail.firm.de"]);
  });

  test("a house beside an unknown host is a split", () => {
    const seen = classify("firm.de", GOOGLE, "10 a.example.net");
    expect(seen.keeper).toEqual({ kind: "provider", id: "google" });
    expect(seen.also).toEqual([{ kind: "unknown", exchange: "a.example.net" }]);
  });

  test.each([["a.example.net"], ["z.example.net"]])(
    "an own name is told before the unknown host %s, whatever its letter",
    (host) => {
      const seen = classify("firm.de", OWN, `10 ${host}`);
      expect(seen.keeper).toEqual({ kind: "own-name", network: null });
      expect(seen.also).toEqual([{ kind: "unknown", exchange: host }]);
    },
  );

  test("an own name beside a gateway is told as what stands behind it", () => {
    const seen = classify("firm.de", GATEWAY, OWN);
    expect(seen.gateway).toBe("proofpoint");
    expect(seen.keeper).toEqual({ kind: "own-name", network: null });
    expect(seen.confidence).toBe("weak");
    expect(seen.also).toEqual([]);
    expect(seen.evidence.map(({ basis }) => basis)).toEqual(["own-name", "mx"]);
  });

  test("a gateway beside a provider: both are told", () => {
    const seen = classify("firm.de", GATEWAY, MICROSOFT);
    expect(seen.gateway).toBe("proofpoint");
    expect(seen.keeper).toEqual({ kind: "provider", id: "microsoft" });
    expect(seen.also).toEqual([]);
  });

  test("of two gateways the first is named, the other is evidence", () => {
    const seen = classify("firm.de", GATEWAY, "10 de-smtp-1.mimecast.com");
    expect(seen.gateway).toBe("mimecast");
    expect(seen.evidence.map(({ points }) => points)).toEqual([
      "mimecast",
      "proofpoint",
    ]);
  });
});

describe("a CNAME behind an exchanger's own name", () => {
  test("names the house, as strong evidence", () => {
    const seen = classify(
      "firm.de",
      `${OWN} ghs.example.net mail.protonmail.ch`,
    );
    expect(seen.keeper).toEqual({ kind: "provider", id: "proton" });
    expect(seen.confidence).toBe("strong");
    expect(seen.evidence).toMatchObject([
      { basis: "mx-alias", what: "mail.protonmail.ch", points: "proton" },
    ]);
    expect(seen.undecided).toEqual([]);
  });

  test("names the gateway", () => {
    const seen = classify("firm.de", `${OWN} mx-1.prod.hydra.sophos.com`);
    expect(seen.gateway).toBe("sophos");
    expect(seen.keeper.kind).toBe("unknown");
  });

  test("does not matter where the exchanger's own name is known", () => {
    const seen = classify("firm.de", `${GOOGLE} mail.protonmail.ch`);
    expect(seen.keeper).toEqual({ kind: "provider", id: "google" });
    expect(seen.confidence).toBe("stated");
  });

  test("to nobody known leaves the own name an own name", () => {
    const seen = classify("firm.de", `${OWN} server7.example.net`);
    expect(seen.keeper.kind).toBe("own-name");
  });
});

describe("evidence", () => {
  test("carries what the catalogue's fact rests on", () => {
    const [one] = classify("firm.de", GOOGLE).evidence;
    const google = catalogue.find(({ id }) => id === "google");
    const token = google?.mx?.find(([name]) => name === "l.google.com");
    expect(token).toBeDefined();
    expect(one?.source).toBe(token?.[1].source);
    expect(one?.date).toBe(token?.[1].date);
  });
});

describe("a consumer domain", () => {
  test.each([
    ["gmail.com", "provider", "google"],
    ["hotmail.com", "provider", "microsoft"],
    ["gmx.net", "provider", "gmx"],
    ["posteo.de", "provider", "posteo"],
    ["duck.com", "forwarder", "duck"],
    ["korea.kr", "public-sector", "korea-kr"],
  ])("%s is answered as %s %s", (domain, kind, id) => {
    expect(classifyConsumer(domain)).toMatchObject({
      keeper: { kind, id },
      also: [],
      gateway: null,
      confidence: "stated",
      evidence: [{ basis: "consumer-domain", what: domain, points: id }],
    });
  });

  test.each([["firm.de"], ["sub.gmail.com"], ["aspmx.l.google.com"]])(
    "%s is none",
    (domain) => {
      expect(classifyConsumer(domain)).toBeNull();
    },
  );
});
