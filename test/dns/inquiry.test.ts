// All questions of one verdict go to the resolver of the recipient's registrable
// domain, and the same question is in flight once.
import { describe, expect, test } from "vitest";
import type { Answer, Failure } from "../../utils/dns/doh.ts";
import { askedOnce, inquiries } from "../../utils/dns/inquiry.ts";
import { memoryAlternatives, type Spread } from "../../utils/dns/spread.ts";
import { type Domain, toDomain } from "../../utils/mailbox/domain.ts";

const RESOLVER = "https://resolver.example/dns-query";
const OTHER = "https://other.example/dns-query";
const answer = (canonicalName: string): Answer => ({
  kind: "answer",
  rcode: "NOERROR",
  records: [],
  canonicalName,
  aliases: [],
  ttl: null,
  dropped: [],
});
const TIMEOUT: Failure = { kind: "failure", reason: { kind: "timeout" } };

function domain(text: string): Domain {
  const made = toDomain(text);
  if (made === null) throw new Error(`${text} is no domain`);
  return made;
}

type Told = Awaited<ReturnType<Spread["ask"]>>;
function recording(
  told: (name: string) => Promise<Told> = (name) =>
    Promise.resolve({
      answer: answer(name),
      resolver: RESOLVER,
      seenBy: [RESOLVER],
    }),
) {
  const asked: string[] = [];
  const spread: Spread = {
    ask(key, name, type) {
      asked.push(`${key}: ${name} ${type}`);
      return told(name);
    },
  };
  const over = inquiries(spread);
  const alternatives = memoryAlternatives();
  return { of: (about: Domain) => over(about, alternatives), asked };
}

describe("an inquiry", () => {
  test("asks nobody for a name longer than the DNS knows: there is none", async () => {
    const { of, asked } = recording();
    const label = "a".repeat(60);
    const long = `${label}.${label}.${label}.${label}.example.org`.slice(7);
    expect(long.length).toBeLessThanOrEqual(253);
    const { ask } = of(domain(long));
    expect(await ask(`selector1._domainkey.${long}`, "CNAME")).toMatchObject({
      kind: "answer",
      rcode: "NXDOMAIN",
      records: [],
    });
    expect(asked).toEqual([]);
    await ask(long, "MX");
    expect(asked.length).toBe(1);
  });

  test.each([
    ["contoso.com", "contoso.com"],
    ["mail.contoso.com", "contoso.com"],
    ["kefermarkt.ooe.gv.at", "ooe.gv.at"],
    ["gv.at", "gv.at"], // itself a public suffix
  ])("about %s asks under the key %s", async (text, key) => {
    const { of, asked } = recording();
    await of(domain(text)).ask(text, "MX");
    expect(asked).toEqual([`${key}: ${text} MX`]);
  });

  test("asks under the recipient's key about an exchanger that tells it again", async () => {
    const { of, asked } = recording();
    const { ask } = of(domain("contoso.com"));
    await ask("contoso.com", "MX");
    await ask("contoso-com.mail.protection.outlook.com", "A");
    expect(asked).toEqual([
      "contoso.com: contoso.com MX",
      "contoso.com: contoso-com.mail.protection.outlook.com A",
    ]);
  });

  test("names the resolver that answered, and none before", async () => {
    const { of } = recording();
    const { ask, resolver } = of(domain("contoso.com"));
    expect(resolver()).toBeNull();
    await ask("contoso.com", "MX");
    expect(resolver()).toBe(RESOLVER);
  });

  test("keeps the resolver's name when nobody could be asked after it", async () => {
    const { of } = recording((name) =>
      Promise.resolve(
        name === "contoso.com"
          ? { answer: answer(name), resolver: RESOLVER, seenBy: [RESOLVER] }
          : { answer: TIMEOUT, resolver: null, seenBy: [OTHER] },
      ),
    );
    const { ask, resolver, seenBy, key } = of(domain("contoso.com"));
    await ask("contoso.com", "MX");
    expect(await ask("mx.contoso.com", "A")).toEqual(TIMEOUT);
    expect(resolver()).toBe(RESOLVER);
    expect(seenBy()).toEqual([RESOLVER, OTHER]);
    expect(key).toBe("contoso.com");
  });
});

describe("the same question", () => {
  test("is in flight once, whoever asks, and both know who answered", async () => {
    const { promise, resolve } = Promise.withResolvers<Told>();
    const { of, asked } = recording(() => promise);
    const [one, other] = [
      of(domain("contoso.com")),
      of(domain("www.contoso.com")),
    ];
    const both = Promise.all([
      one.ask("contoso.com", "MX"),
      other.ask("contoso.com", "MX"),
    ]);
    resolve({
      answer: answer("contoso.com"),
      resolver: RESOLVER,
      seenBy: [RESOLVER],
    });
    expect(await both).toEqual([answer("contoso.com"), answer("contoso.com")]);
    expect(asked).toEqual(["contoso.com: contoso.com MX"]);
    expect([one.resolver(), other.resolver()]).toEqual([RESOLVER, RESOLVER]);
  });

  test.each([
    ["another type", "contoso.com", "contoso.com", "A"],
    ["another name", "contoso.com", "mx.contoso.com", "MX"],
    [
      "another key: it may be another resolver",
      "firma.eu",
      "contoso.com",
      "MX",
    ],
  ] as const)("is not the one of %s", async (_, about, name, type) => {
    const { of, asked } = recording();
    await Promise.all([
      of(domain("contoso.com")).ask("contoso.com", "MX"),
      of(domain(about)).ask(name, type),
    ]);
    expect(asked).toHaveLength(2);
  });

  test("is asked again once it was answered", async () => {
    const { of, asked } = recording();
    const { ask } = of(domain("contoso.com"));
    await ask("contoso.com", "MX");
    await ask("contoso.com", "MX");
    expect(asked).toHaveLength(2);
  });
});

test("one verdict asks one question once", async () => {
  const { of, asked } = recording();
  const ask = askedOnce(of(domain("contoso.com")).ask);
  const [a, b] = [await ask("contoso.com", "A"), await ask("contoso.com", "A")];
  expect(a).toBe(b);
  await ask("contoso.com", "AAAA");
  expect(asked).toHaveLength(2);
});
