// npm run data:check: which facts of the package a person should look at again, by age
// and by whether anybody has opened their source. A report for people: it never fails,
// since nothing turns wrong on a certain day.
import { readFileSync } from "node:fs";
import { regimes } from "../utils/jurisdiction/regimes.ts";
import { readTable } from "../utils/network/table.ts";
import { catalogue } from "../utils/provider/catalogue.ts";
import type { Source } from "../utils/provider/record.ts";
import { resolvers } from "../utils/dns/resolvers.ts";

const DAY_MS = 86_400_000;
const YEAR = 365;
const HALF_A_YEAR = 183;
const now = Date.now();
const age = ({ date }: Pick<Source, "date">) =>
  Math.floor((now - Date.parse(date)) / DAY_MS);

interface Fact extends Pick<Source, "source" | "date" | "verified"> {
  readonly what: string;
  /** Days after which it should be looked at again. */
  readonly after: number;
}

const facts: Fact[] = [
  ...catalogue.flatMap(({ id, operator, parent, accounts }) => [
    { ...operator, what: `${id}: operator ${operator.name}`, after: YEAR },
    ...(parent
      ? [{ ...parent, what: `${id}: parent ${parent.name}`, after: YEAR }]
      : []),
    ...(accounts
      ? [{ ...accounts, what: `${id}: accounts`, after: YEAR }]
      : []),
  ]),
  ...regimes.map((one) => ({
    ...one,
    what: `law ${one.id}`,
    after: one.volatile ? HALF_A_YEAR : YEAR,
  })),
  ...resolvers.map((one) => ({
    ...one,
    what: `resolver ${one.id}`,
    after: YEAR,
  })),
];

const { header } = readTable(
  readFileSync(new URL("../public/networks.bin", import.meta.url)),
);
const old = facts.filter((one) => age(one) > one.after);
const unverified = facts.filter(({ verified }) => !verified);
console.log(
  `${facts.length} facts; ${unverified.length} not verified; ${old.length} old.`,
);
console.log(`Networks: data of ${header.date}, ${age(header)} days old.`);
for (const one of old.sort((a, b) => age(b) - age(a)))
  console.log(`old: ${one.what} (${one.date}, ${one.source})`);
for (const one of unverified) console.log(`not verified: ${one.what}`);
