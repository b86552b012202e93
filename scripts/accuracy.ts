// npm run bench:accuracy -- FILE
// The whole pipeline over a corpus (scripts/accuracy/corpus.ts tells its form), asked of
// a DoH server inside the process that answers with the corpus's records. Prints, for
// each source, how often the verdict agrees with the label, and why where it does not.
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
} from "node:worker_threads";
import { ask } from "../utils/dns/doh.ts";
import { registrable } from "../utils/dns/registrable.ts";
import { toDomain } from "../utils/mailbox/domain.ts";
import { lastVerdict } from "../utils/verdict.ts";
import {
  asked,
  type CorpusLine,
  readCorpus,
  zoneOf,
} from "./accuracy/corpus.ts";
import { type Judged, judgeLine } from "./accuracy/judge.ts";
import { report } from "./accuracy/report.ts";
import { startDohServer } from "./practice/doh-server.ts";

const AT_ONCE = 64;

interface Errand {
  readonly path: string;
  readonly source: string;
}

/** The server works in a thread of its own, as it would be a machine of its own. */
async function serve({ path, source }: Errand): Promise<void> {
  const lines: CorpusLine[] = [];
  for await (const line of readCorpus(path))
    if (line.source === source) lines.push(line);
  const server = await startDohServer({ zone: zoneOf(lines), keepLog: false });
  parentPort?.postMessage(server.url);
}

async function answer(line: CorpusLine, url: string): Promise<Judged | null> {
  const domain = toDomain(asked(line.domain));
  if (!domain || !line.mx?.length) return null;
  let questions = 0;
  const last = await lastVerdict(domain, {
    ask: (name, type) => {
      questions++;
      return ask(fetch, url, name, type);
    },
    resolver: () => url,
    registrable,
    networkOf: () => Promise.resolve(null), // the corpus keeps no addresses
    now: Date.now,
  });
  if (last.mx.kind === "temporary-failure")
    throw new Error(`${domain}: the server did not answer`);
  return last.mx.kind === "mx" ? judgeLine(line, last, questions) : null;
}

async function measure(
  path: string,
  source: string,
  lines: readonly CorpusLine[],
) {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { path, source } satisfies Errand,
  });
  const url = await new Promise<string>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  const judged: Judged[] = [];
  let next = 0;
  const walk = async () => {
    for (;;) {
      const line = lines[next++];
      if (!line) return;
      const one = await answer(line, url);
      if (one) judged.push(one);
      if (process.stderr.isTTY && next % 500 === 0)
        process.stderr.write(`\r${source}: ${next} of ${lines.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  await worker.terminate();
  return judged;
}

if (!isMainThread) {
  await serve(workerData as Errand);
} else {
  const [path, ...more] = process.argv.slice(2);
  if (path === undefined || more.length > 0) {
    console.error("Usage: npm run bench:accuracy -- FILE");
    process.exit(2);
  }
  const sources = new Map<string, CorpusLine[]>();
  for await (const line of readCorpus(path)) {
    const of = sources.get(line.source);
    if (of) of.push(line);
    else sources.set(line.source, [line]);
  }
  const judged: Judged[] = [];
  for (const [source, lines] of sources)
    judged.push(...(await measure(path, source, lines)));
  console.log(report(judged));
}
