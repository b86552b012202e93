// How long a verdict takes over a resolver that answers after a fixed delay d: from MX,
// with flat evidence, and for each further level of SPF names; and how many answered
// domains are classified a second. Out: medians and ratios to d; nothing is asserted.
import { createZone } from "../../scripts/practice/zone.ts";
import type { ZoneEntry } from "../../scripts/practice/zone/entry.ts";
import { startDohServer } from "../../scripts/practice/doh-server.ts";
import { entries } from "../../scripts/practice/zone.ts";
import { ask } from "../../utils/dns/doh.ts";
import { registrable } from "../../utils/dns/registrable.ts";
import { toDomain } from "../../utils/mailbox/domain.ts";
import { classifyExchangers } from "../../utils/provider/classify.ts";
import { verdictsOf } from "../../utils/verdict.ts";

const ROUNDS = 25;
const CLASSIFY_MS = 3_000;

const made = (entry: Omit<ZoneEntry, "source" | "date">): ZoneEntry => ({
  source: "made-up",
  date: "2026-11-24",
  ...entry,
});
const gateway = ["10 mxa-1.gslb.pphosted.com"];
const zone = createZone(
  [
    made({ domain: "stated.eu", mx: ["10 aspmx.l.google.com"] }),
    made({
      domain: "flat.eu",
      mx: gateway,
      txt: ["v=spf1 include:spf.protection.outlook.com -all"],
    }),
    made({
      domain: "level1.eu",
      mx: gateway,
      txt: ["v=spf1 include:a.region.eu -all"],
    }),
    made({
      domain: "level2.eu",
      mx: gateway,
      txt: ["v=spf1 include:b.region.eu -all"],
    }),
    made({
      domain: "a.region.eu",
      txt: ["v=spf1 include:spf.protection.outlook.com -all"],
    }),
    made({ domain: "b.region.eu", txt: ["v=spf1 include:a.region.eu -all"] }),
  ],
  {},
);

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function timed(url: string, name: string): Promise<number[]> {
  const domain = toDomain(name);
  if (!domain) throw new Error(name);
  const begin = performance.now();
  const stages: number[] = [];
  for await (const _ of verdictsOf(domain, {
    ask: (question, type) => ask(fetch, url, question, type),
    resolver: () => url,
    registrable,
    networkOf: () => Promise.resolve(null),
    now: Date.now,
  }))
    stages.push(performance.now() - begin);
  return stages;
}

for (const delay of [20, 50, 150]) {
  const server = await startDohServer({ zone, delay });
  for (let warm = 0; warm < 5; warm++) await timed(server.url, "level2.eu");
  const at = async (name: string, stage: number) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      times.push((await timed(server.url, name))[stage] ?? NaN);
    return median(times);
  };
  const rows = [
    ["from MX", await at("stated.eu", 0), 1.1 * delay + 20],
    ["with flat evidence", await at("flat.eu", 1), 2.2 * delay + 40],
    ["one SPF level more", await at("level1.eu", 2), 3.3 * delay + 40],
    ["two SPF levels more", await at("level2.eu", 3), 4.4 * delay + 40],
  ] as const;
  for (const [what, time, bound] of rows)
    console.log(
      `d = ${delay} ms, ${what}: ${time.toFixed(1)} ms = ${(time / delay).toFixed(2)} d (aim ${bound.toFixed(0)} ms)`,
    );
  await server.close();
}

const answered = entries.flatMap(({ domain, mx = [] }) => {
  const exchangers = mx.map((line) => {
    const [preference, exchange = ""] = line.split(" ");
    return { preference: Number(preference), exchange, aliases: [] };
  });
  return exchangers.length > 0 ? [{ domain, exchangers }] : [];
});
let classified = 0;
const begin = performance.now();
while (performance.now() - begin < CLASSIFY_MS)
  for (const { domain, exchangers } of answered) {
    classifyExchangers(domain, exchangers, registrable);
    classified++;
  }
const seconds = (performance.now() - begin) / 1000;
console.log(
  `classified: ${Math.round(classified / seconds).toLocaleString("en")} answered domains a second on one core (aim 50,000)`,
);
