// Every record of edge-cases.ts through the whole pipeline: what is told of it.
import { describe, expect, test } from "vitest";
import { createZone } from "../../scripts/practice/zone.ts";
import type { ZoneEntry } from "../../scripts/practice/zone/entry.ts";
import { registrable } from "../../utils/dns/registrable.ts";
import type { Keeper, Network } from "../../utils/provider/keeper.ts";
import { type Verdict, verdictsOf } from "../../utils/verdict.ts";
import { domainOf, practiceAsk } from "../practice-ask.ts";
import { type EdgeCase, edgeGroups } from "./edge-cases.ts";

const aLabels = (name: string) => domainOf(name);

/** The record as entries of a zone; hosts answer with a documentation address. */
function entriesOf(one: EdgeCase, address: boolean): ZoneEntry[] {
  const domain = aLabels(one.domain);
  const { cname, srv } = one.autodiscover ?? {};
  const made = { source: "made-up", date: "2026-11-24" } as const;
  return [
    {
      ...made,
      domain,
      mx: one.mx.map((line) => line.replace(/\.$/, ".")),
      ...(address ? { a: ["192.0.2.1"] } : {}),
      ...(one.spf
        ? {
            txt: [
              `v=spf1 ${one.spf.map((name) => `include:${name}`).join(" ")} -all`,
            ],
          }
        : {}),
      cname: {
        ...(cname === undefined ? {} : { autodiscover: cname }),
        ...(one.dkim === undefined ? {} : { "selector1._domainkey": one.dkim }),
      },
      ...(srv === undefined
        ? {}
        : { srv: { "_autodiscover._tcp": `0 0 443 ${srv}` } }),
    },
    ...Object.entries(one.cnames ?? {}).map(([host, target]) => {
      const [label = "", ...rest] = host.split(".");
      return { ...made, domain: rest.join("."), cname: { [label]: target } };
    }),
  ];
}

async function verdictOf(one: EdgeCase, address = false): Promise<Verdict> {
  const hosts = Object.fromEntries(
    one.mx.map((line) => [line.split(" ")[1] ?? "", "192.0.2.25"]),
  );
  const usable = one.network ? hosts : {};
  const [asn, name, registered] = one.network ?? [null, null, "ZZ"];
  const network: Network = { asn, name, registered, date: "2026-06-17" };
  let last: Verdict | null = null;
  for await (const verdict of verdictsOf(domainOf(one.domain), {
    ask: practiceAsk(createZone(entriesOf(one, address), usable)).ask,
    resolver: () => null,
    registrable,
    networkOf: () => Promise.resolve(one.network ? network : null),
    now: () => 0,
  }))
    last = verdict;
  if (!last) throw new Error("a verdict has at least one stage");
  return last;
}

const said = (keeper: Keeper): string =>
  "id" in keeper && keeper.id !== null
    ? `${keeper.kind} ${keeper.id}`
    : keeper.kind;

function toldOf(verdict: Verdict): Omit<EdgeCase, "domain" | "mx"> {
  const { mx, keeper, gateway, likely, also } = verdict;
  const deliverable = mx.kind === "mx" || mx.kind === "implicit-mx";
  return {
    told: deliverable ? said(keeper) : mx.kind,
    ...(gateway ? { gateway: gateway.id } : {}),
    ...(likely ? { likely: likely.id } : {}),
    ...(also.length > 0 ? { also: also.map((one) => said(one.keeper)) } : {}),
  };
}

const expectedOf = ({ told, gateway, likely, also }: EdgeCase) => ({
  told,
  ...(gateway === undefined ? {} : { gateway }),
  ...(likely === undefined ? {} : { likely }),
  ...(also === undefined ? {} : { also }),
});

test("there are 158 records in 20 groups", () => {
  expect(edgeGroups).toHaveLength(20);
  expect(edgeGroups.flatMap(({ cases }) => cases)).toHaveLength(158);
});

describe.each(edgeGroups)("$shows:", ({ cases }) => {
  test.each(cases)("$domain is told as $told", async (one) => {
    const verdict = await verdictOf(one);
    expect(toldOf(verdict)).toEqual(expectedOf(one));
    if (one.parent !== undefined) expect(verdict.parent?.seat).toBe(one.parent);
    if (one.network) {
      expect(verdict.headline).toEqual({
        countries: [one.network[2]],
        confidence: "weak",
        probably: true,
      });
      expect(verdict.network?.asn).toBe(one.network[0]);
    }
  });
});

test.each(
  edgeGroups.find(({ shows }) => shows.endsWith("possible, and no more"))
    ?.cases ?? [],
)("$domain shows that its SPF record also lets Microsoft send", async (one) => {
  const { keeper, evidence } = await verdictOf(one);
  expect(keeper).not.toMatchObject({ id: "microsoft" });
  expect(evidence).toContainEqual(
    expect.objectContaining({ basis: "spf", points: "microsoft" }),
  );
});

test.each(
  edgeGroups.find(({ shows }) => shows.startsWith("the host itself"))?.cases ??
    [],
)("$domain, were its host to have an address, is its own", async (one) => {
  const verdict = await verdictOf(one, true);
  expect(verdict.mx.kind).toBe("implicit-mx");
  expect(verdict.keeper.kind).toBe("own-name");
});
