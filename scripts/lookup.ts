// npm run --silent lookup -- [--json] [--resolver URL]... [FILE|-|ADDRESS|DOMAIN ...]
// The same pipeline as in the browser, for administrators: one address or domain a
// line, answers in input order, streaming, many at once.
import { createReadStream, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { ask } from "../utils/dns/doh.ts";
import { once } from "../utils/dns/cache.ts";
import { inquiries } from "../utils/dns/inquiry.ts";
import { registrable } from "../utils/dns/registrable.ts";
import { resolverUrlOf } from "../utils/dns/resolver-url.ts";
import { resolvers } from "../utils/dns/resolvers.ts";
import { memoryAlternatives, spread } from "../utils/dns/spread.ts";
import { newKey } from "../utils/journal/correspondent.ts";
import type { Domain } from "../utils/mailbox/domain.ts";
import { oneDomain } from "../utils/mailbox/one-domain.ts";
import { lastVerdict, type Verdict } from "../utils/verdict.ts";
import { networkOf } from "./networks/file.ts";
import { failed, header, line, toJson, toTableRow } from "./lookup/format.ts";

const USAGE = `Usage: npm run --silent lookup -- [--json] [--resolver URL]... [FILE|-|ADDRESS|DOMAIN ...]

Who keeps the mail of an address, and under which law. Reads one address or domain
a line from the arguments, from files, or from standard input (-).
  --json          one JSON object a line
  --resolver URL  a DNS-over-HTTPS resolver; give it again to spread the questions.
                  Default: the product's five.
Exit code: 0 all answered, 1 some line held no single address or could not be
looked up, 2 wrong usage.`;

/** Verdicts in flight at once. */
const AT_ONCE = 48;

function usage(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        resolver: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    usage(error instanceof Error ? error.message : String(error));
  }
}

const isFile = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

async function* inputs(positionals: readonly string[]): AsyncGenerator<string> {
  const sources = positionals.length > 0 ? positionals : ["-"];
  for (const source of sources) {
    const stream =
      source === "-"
        ? process.stdin
        : isFile(source)
          ? createReadStream(source)
          : null;
    if (!stream) {
      yield source;
      continue;
    }
    for await (const text of createInterface({
      input: stream,
      crlfDelay: Infinity,
    }))
      if (text.trim() !== "") yield text.trim();
  }
}

type Input = { readonly domain: Domain } | { readonly error: string };

/** Why a line speaks of no single domain. */
const ERRORS = {
  several: "more than one address",
  nothing: "no address and no domain",
  "address-literal": "an address literal has no domain to look up",
  "cannot-tell": "no single address can be told",
} as const;

function domainOf(input: string): Input {
  const one = oneDomain(input);
  return one.domain === null ? { error: ERRORS[one.why] } : one;
}

const { values, positionals } = options();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const wrong = values.resolver.find((text) => resolverUrlOf(text) === null);
if (wrong !== undefined) usage(`Not an https resolver URL: ${wrong}`);
if (positionals.length === 0 && process.stdin.isTTY)
  usage("Nothing to look up.");

const urls =
  values.resolver.length > 0
    ? values.resolver.flatMap((text) => resolverUrlOf(text) ?? [])
    : resolvers.filter(({ role }) => role === "default").map(({ url }) => url);
const inquire = inquiries(
  spread(
    urls,
    newKey(),
    (url, name, type) => ask(fetch, url, name, type),
    Date.now,
  ),
);
const alternatives = memoryAlternatives();
const inFlight = once<Verdict>();
const known = new Map<Domain, Verdict>();

async function verdictOf(domain: Domain): Promise<Verdict> {
  const before = known.get(domain);
  if (before) return before;
  return inFlight(domain, async () => {
    const last = await lastVerdict(domain, {
      ...inquire(domain, alternatives),
      registrable,
      networkOf,
      now: Date.now,
    });
    if (last.mx.kind !== "temporary-failure") known.set(domain, last);
    return last;
  });
}

let done = 0;
let bad = 0;
const progress = process.stderr.isTTY && !process.stdout.isTTY;

async function answer(input: string): Promise<string> {
  const read = domainOf(input);
  if ("error" in read) {
    bad++;
    return values.json
      ? line({ input, domain: null, error: read.error })
      : failed(input, read.error);
  }
  const verdict = await verdictOf(read.domain);
  if (verdict.mx.kind === "temporary-failure") bad++;
  return values.json
    ? line(toJson(input, verdict))
    : toTableRow(input, verdict);
}

// A reader such as `head` that has enough closes the pipe: nothing is left to say.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
// A person reads a head line; in a file every line is an answer.
if (process.stdout.isTTY && !values.json) console.log(header());
const queue: Promise<string>[] = [];
async function printNext() {
  const text = await queue.shift();
  if (text === undefined) return;
  if (!process.stdout.write(`${text}\n`))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
  done++;
  if (progress)
    process.stderr.write(`\r${done} answered, ${bad} without an answer`);
}

for await (const input of inputs(positionals)) {
  queue.push(answer(input));
  if (queue.length >= AT_ONCE) await printNext();
}
while (queue.length > 0) await printNext();
if (progress) process.stderr.write("\n");
process.exitCode = bad > 0 ? 1 : 0;
