// `lookup` as an administrator runs it: a process of its own, against a DoH server on
// the loopback address. Nobody else is asked.
import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../scripts/practice/dns-message.ts";
import {
  type DohServer,
  startDohServer,
} from "../scripts/practice/doh-server.ts";
import { entries } from "../scripts/practice/zone.ts";
import { recordById } from "../utils/provider/find.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const SLOW = 60_000;

let doh: DohServer;
let folder: string;
const faults = new Map<string, Fault>();
beforeAll(async () => {
  doh = await startDohServer({ faults });
  folder = mkdtempSync(join(tmpdir(), "lookup-"));
});
afterAll(async () => {
  await doh.close();
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly lines: readonly string[];
}

/** Runs the script; `input` is its standard input. */
function run(
  args: readonly string[],
  input: string | Buffer = "",
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["scripts/lookup.ts", ...args], {
      cwd: root,
    });
    let out = "";
    let err = "";
    child.stdout
      .setEncoding("utf8")
      .on("data", (text: string) => (out += text));
    child.stderr
      .setEncoding("utf8")
      .on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, out, err, lines: out.split("\n").filter(Boolean) }),
    );
    child.stdin.on("error", () => undefined); // the process may end before it reads
    child.stdin.end(input);
  });
}

const ask = (...args: string[]) => ["--resolver", doh.url, ...args];
const asJson = (...args: string[]) => ask("--json", ...args);
const objects = ({ lines }: Ran): Record<string, unknown>[] =>
  lines.map((line) => {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) throw new Error(line);
    return { ...value };
  });
const inputsOf = (ran: Ran) => objects(ran).map((one) => one["input"]);

const KEYS = [
  ...["input", "domain", "mx", "keeper", "also", "gateway", "likely"],
  ...["operator", "parent", "network", "headline", "claims", "evidence"],
  "asOf",
];

describe("one object a line", { timeout: SLOW }, () => {
  test("has exactly the keys that are promised, in their order", async () => {
    const ran = await run(
      asJson("gmail.com", "abb.com", "nobody-registered-this.eu", "a.test"),
    );
    expect(ran.code).toBe(0);
    for (const one of objects(ran)) expect(Object.keys(one)).toEqual(KEYS);
    expect(ran.err).toBe("");
  });

  test("tells keeper, gateway, operator and headline", async () => {
    const ran = await run(asJson("anna@eqtgroup.com", "abb.com"));
    const google = recordById("google");
    const [kept, behind] = objects(ran);
    expect(kept).toMatchObject({
      input: "anna@eqtgroup.com",
      domain: "eqtgroup.com",
      mx: { kind: "mx" },
      keeper: { kind: "provider", id: "google", name: google?.name },
      also: [],
      gateway: null,
      likely: null,
      operator: { name: google?.operator.name, seat: google?.operator.seat },
      network: null,
      headline: { confidence: "stated" },
    });
    expect(behind).toMatchObject({
      keeper: { kind: "unknown", id: null, name: null },
      gateway: { id: "proofpoint", name: recordById("proofpoint")?.name },
      operator: null,
      parent: null,
      headline: { countries: [], confidence: "none" },
    });
    const asOf = Date.parse(String(kept?.["asOf"]));
    expect(Math.abs(Date.now() - asOf)).toBeLessThan(SLOW);
  });

  test("says of every kind of outcome what it is", async () => {
    const domains = [
      "practice-null-mx.eu",
      "practice-broken-mx.eu",
      "practice-implicit-mx.eu",
      "practice-alias-mx.eu",
      "nobody-registered-this.eu",
      "printer.local",
      "gmail.com",
    ];
    const ran = await run(asJson(...domains));
    expect(ran.code).toBe(0);
    const kinds = objects(ran).map(({ mx }) => Reflect.get(Object(mx), "kind"));
    expect(kinds).toEqual([
      ...["null-mx", "broken-mx", "implicit-mx", "mx", "no-domain"],
      ...["not-public", "not-asked"],
    ]);
    expect(objects(ran)[3]).toMatchObject({ gateway: { id: "sophos" } });
  });
});

describe("a table", { timeout: SLOW }, () => {
  test("has a line for each input: who keeps it, the operator, the law", async () => {
    const ran = await run(ask("anna@eqtgroup.com", "abb.com", "gmail.com"));
    expect(ran.code).toBe(0);
    expect(ran.lines).toHaveLength(3);
    const google = recordById("google");
    expect(ran.lines[0]).toContain("anna@eqtgroup.com");
    expect(ran.lines[0]).toContain(google?.name);
    expect(ran.lines[0]).toContain(google?.operator.name);
    expect(ran.lines[0]).toMatch(/United States$/);
    expect(ran.lines[1]).toContain(
      `(behind ${recordById("proofpoint")?.name})`,
    );
  });

  test("says in a bad line's place what is wrong with it", async () => {
    const ran = await run(ask("not an address", "gmail.com"));
    expect(ran.code).toBe(1);
    expect(ran.lines).toHaveLength(2);
    expect(ran.lines[0]).toMatch(/^not an address +\(.+\)$/);
  });
});

describe("inputs", { timeout: SLOW }, () => {
  const TEXT = "gmail.com\r\n\n  Anna <anna@abb.com>  \n\nposteo.de";
  const EXPECTED = ["gmail.com", "Anna <anna@abb.com>", "posteo.de"];

  test("come from a file, a line each; empty lines are none", async () => {
    const file = join(folder, "addresses.txt");
    writeFileSync(file, TEXT);
    const ran = await run(asJson(file));
    expect(ran.code).toBe(0);
    expect(inputsOf(ran)).toEqual(EXPECTED);
  });

  test.each([
    ["where nothing else is named", []],
    ["where a hyphen is named", ["-"]],
  ])("come from standard input %s", async (_, args) => {
    const ran = await run(asJson(...args), TEXT);
    expect(ran.code).toBe(0);
    expect(inputsOf(ran)).toEqual(EXPECTED);
  });

  test("come from arguments, files and standard input in the order they are named", async () => {
    const file = join(folder, "two.txt");
    writeFileSync(file, "tryg.com\nweiz.gv.at\n");
    const ran = await run(asJson("abb.com", file, "-", "wies.at"), "gmail.com");
    expect(inputsOf(ran)).toEqual([
      ...["abb.com", "tryg.com", "weiz.gv.at", "gmail.com", "wies.at"],
    ]);
  });

  test("none at all give no line and no error", async () => {
    const ran = await run(asJson("-"), "\n \n");
    expect(ran).toMatchObject({ code: 0, out: "", err: "" });
  });

  test("are read as people write them: case, dot, umlaut, name, mailto", async () => {
    const ran = await run(
      asJson(
        ...["GMAIL.com.", "bäcker.practice-nobody.eu", "<anna@Posteo.DE>"],
        ...['"Doe, Jane" <jane@abb.com>', "mailto:anna@abb.com"],
      ),
    );
    expect(ran.code).toBe(0);
    expect(objects(ran).map(({ domain }) => domain)).toEqual([
      ...["gmail.com", "xn--bcker-gra.practice-nobody.eu", "posteo.de"],
      ...["abb.com", "abb.com"],
    ]);
  });
});

describe("a line that holds no single address", { timeout: SLOW }, () => {
  test("is answered in its place with what is wrong, and the exit code is 1", async () => {
    const bad = [
      ...["not an address", "localhost", "a@gmail.com, b@abb.com"],
      ...["anna@[192.0.2.1]", "anna@", "@gmail.com", "Anna", "<>", "👋"],
    ];
    const ran = await run(
      asJson("gmail.com", "-", "posteo.de"),
      bad.join("\n"),
    );
    expect(ran.code).toBe(1);
    const told = objects(ran);
    expect(told.map(({ input }) => input)).toEqual([
      ...["gmail.com", ...bad, "posteo.de"],
    ]);
    for (const one of told.slice(1, -1)) {
      expect(Object.keys(one)).toEqual(["input", "domain", "error"]);
      expect(one["domain"]).toBeNull();
      expect(one["error"]).toMatch(/^[a-z].{8,}$/);
    }
    expect(told.at(-1)).toMatchObject({ domain: "posteo.de" });
  });

  test("may be anything: markup, controls, a megabyte", async () => {
    const lines = [
      ...["<script>@gmail.com", "\u0000\u0001", "a".repeat(1_000_000)],
      ...["__proto__", "--json", "'; DROP TABLE mail; --@gmail.com"],
    ];
    const ran = await run(asJson("-"), lines.join("\n"));
    expect(ran.code === 0 || ran.code === 1).toBe(true);
    expect(ran.lines).toHaveLength(lines.length);
    expect(ran.err).toBe("");
  });

  test("that is no UTF-8 does not stop the others", async () => {
    const bytes = [Buffer.from("gmail.com\n"), Buffer.from([0xff, 0xfe, 0x0a])];
    const ran = await run(asJson("-"), Buffer.concat(bytes));
    expect(ran.code).toBe(1);
    expect(ran.lines).toHaveLength(2);
  });
});

describe("a look-up that fails for now", { timeout: SLOW }, () => {
  test("is told as such, and the exit code is 1", async () => {
    faults.set("tryg.com", { kind: "status", status: 503 });
    const ran = await run(
      asJson("abb.com", "tryg.com", "practice-servfail.eu"),
    );
    faults.clear();
    expect(ran.code).toBe(1);
    expect(objects(ran).map(({ mx }) => mx)).toMatchObject([
      { kind: "mx" },
      {
        kind: "temporary-failure",
        reason: { kind: "http-status", status: 503 },
      },
      { kind: "temporary-failure", reason: { kind: "servfail" } },
    ]);
    for (const one of objects(ran)) expect(Object.keys(one)).toEqual(KEYS);
  });

  test("for want of a resolver says unreachable", async () => {
    const gone = await startDohServer();
    await gone.close();
    const ran = await run(["--json", "--resolver", gone.url, "abb.com"]);
    expect(ran.code).toBe(1);
    expect(objects(ran)[0]).toMatchObject({
      mx: { kind: "temporary-failure", reason: { kind: "unreachable" } },
    });
  });
});

describe("wrong usage", { timeout: SLOW }, () => {
  test.each([
    ["an unknown option", ["--nonsense", "gmail.com"]],
    ["a resolver without its URL", ["gmail.com", "--resolver"]],
    ["a resolver that is no URL", ["--resolver", "quad9", "gmail.com"]],
    [
      "plain http to another host",
      ["--resolver", "http://192.0.2.1/", "a.org"],
    ],
    ["plain http to a name", ["--resolver", "http://localhost/", "a.org"]],
    [
      "a resolver with a password",
      ["--resolver", "https://a:b@resolver.example/", "a.org"],
    ],
    ["a value for --json", ["--json=yes", "gmail.com"]],
  ])(
    "%s: exit code 2, the usage on standard error, no answer",
    async (_, args) => {
      const ran = await run(args);
      expect(ran.code).toBe(2);
      expect(ran.out).toBe("");
      expect(ran.err).toContain("Usage:");
    },
  );

  test("help is not wrong: exit code 0, on standard output", async () => {
    const ran = await run(["--help"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("Usage:");
  });
});

describe("three hundred domains at once", { timeout: SLOW }, () => {
  test("are answered in the order of asking, each domain asked for once", async () => {
    const domains = entries
      .filter(({ behaviour }) => !behaviour)
      .slice(0, 300)
      .map(({ domain }) => domain);
    expect(domains).toHaveLength(300);
    const from = doh.log.length;
    // Each twice, and the second time as an address.
    const lines = [...domains, ...domains.map((one) => `anna@${one}`)];
    const ran = await run(asJson("-"), lines.join("\n"));
    expect(ran.code).toBe(0);
    expect(inputsOf(ran)).toEqual(lines);
    expect(objects(ran).map(({ domain }) => domain)).toEqual([
      ...domains,
      ...domains,
    ]);
    const asked = doh.log
      .slice(from)
      .flatMap(({ questions }) => questions)
      .filter(({ type }) => type === "MX")
      .map(({ name }) => name);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(300);
    expect(JSON.stringify(doh.log.slice(from))).not.toContain("anna");
  });

  test("a reader that goes away early ends the process quietly", async () => {
    const lines = entries.map(({ domain }) => domain).join("\n");
    const child = spawn(
      process.execPath,
      ["scripts/lookup.ts", ...asJson("-")],
      {
        cwd: root,
      },
    );
    let err = "";
    child.stderr
      .setEncoding("utf8")
      .on("data", (text: string) => (err += text));
    child.stdin.on("error", () => undefined);
    child.stdin.end(lines);
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(err).toBe("");
    expect(code).toBe(0);
  });
});
