// The guard against messages made octet by octet: each fault has a message that
// causes it, each rule stands at its edge, and 20,000 mutations never throw.
import { Buffer } from "node:buffer";
import dohjs from "dohjs";
import { describe, expect, test } from "vitest";
import { decodeAnswers } from "../../utils/dns/codec.ts";
import { read } from "../../utils/dns/doh.ts";
import { type DnsType, guard } from "../../utils/dns/wire.ts";

const NAME = "firma.eu";
const [A, NS, CNAME, PTR, MX, TXT, AAAA, SRV, OPT] = [
  1, 2, 5, 12, 15, 16, 28, 33, 41,
] as const;
const IN = 1;
const RESPONSE = 0x8180; // QR, RD, RA
/** Offset 12: the question's name, where every owner may point. */
const TO_QUESTION = [0xc0, 12];

const u16 = (value: number) => [value >> 8, value & 0xff];
const pointer = (to: number) => u16(0xc000 | to);
const label = (text: string) => [text.length, ...Buffer.from(text, "latin1")];
/** Labels and the root; a dot inside a label cannot be said here, see `label`. */
const wireName = (text: string) => [...text.split(".").flatMap(label), 0];

const record = (
  owner: readonly number[],
  type: number,
  rdata: readonly number[],
  { klass = IN, ttl = [0, 0, 1, 44], length = rdata.length } = {},
) => [...owner, ...u16(type), ...u16(klass), ...ttl, ...u16(length), ...rdata];

const mx = (
  exchange: readonly number[],
  owner: readonly number[] = TO_QUESTION,
  preference = 10,
) => record(owner, MX, [...u16(preference), ...exchange]);

const opt = (options: readonly number[], extendedRcode = 0) =>
  record([0], OPT, options, { klass: 1232, ttl: [extendedRcode, 0, 0, 0] });

interface Parts {
  readonly id?: number;
  readonly flags?: number;
  readonly questions?: number;
  readonly question?: readonly number[];
  readonly answers?: readonly (readonly number[])[];
  readonly authorities?: readonly (readonly number[])[];
  readonly additionals?: readonly (readonly number[])[];
}

function message(parts: Parts = {}): Uint8Array {
  const { answers = [], authorities = [], additionals = [] } = parts;
  return Uint8Array.from([
    ...u16(parts.id ?? 0),
    ...u16(parts.flags ?? RESPONSE),
    ...u16(parts.questions ?? 1),
    ...u16(answers.length),
    ...u16(authorities.length),
    ...u16(additionals.length),
    ...(parts.question ?? [...wireName(NAME), ...u16(MX), ...u16(IN)]),
    ...[...answers, ...authorities, ...additionals].flat(),
  ]);
}
/** Where the first answer begins: behind header and question. */
const FIRST_ANSWER = message().length;

const refused = (why: string) => ({ kind: "refused", why });
const exchanges = (octets: Uint8Array, name = NAME) => {
  const guarded = guard(octets, name, "MX");
  if (guarded.kind === "refused") return guarded.why;
  return decodeAnswers(guarded.message).map((one) =>
    one.type === "MX" ? one.exchange : one.type,
  );
};
const GOOD = wireName("mx.firma.eu");

describe("a header", () => {
  test.each([
    ["no octet", new Uint8Array(), "too-short"],
    ["eleven octets", message().subarray(0, 11), "too-short"],
    ["65,536 octets", new Uint8Array(65_536), "too-long"],
    ["QR=0", message({ flags: RESPONSE & 0x7fff }), "not-a-response"],
    ["opcode 1", message({ flags: RESPONSE | 0x0800 }), "wrong-opcode"],
    ["opcode 2", message({ flags: RESPONSE | 0x1000 }), "wrong-opcode"],
    ["opcode 4", message({ flags: RESPONSE | 0x2000 }), "wrong-opcode"],
    ["opcode 8", message({ flags: RESPONSE | 0x4000 }), "wrong-opcode"],
    ["opcode 5, UPDATE", message({ flags: RESPONSE | 0x2800 }), "wrong-opcode"],
    ["opcode 15", message({ flags: RESPONSE | 0x7800 }), "wrong-opcode"],
    ["ID 1", message({ id: 1 }), "wrong-id"],
    ["ID 65,535", message({ id: 0xffff }), "wrong-id"],
    ["TC=1", message({ flags: RESPONSE | 0x0200 }), "truncated-answer"],
    ["no question", message({ questions: 0 }), "wrong-question"],
    ["two questions", message({ questions: 2 }), "wrong-question"],
  ])("with %s is refused", (_, octets, why) => {
    expect(guard(octets, NAME, "MX")).toEqual(refused(why));
  });

  test("of twelve octets alone lacks its question", () => {
    const octets = message().subarray(0, 12);
    expect(guard(octets, NAME, "MX")).toEqual(refused("out-of-bounds"));
  });

  test("with AA, AD, CD and Z set is sound", () => {
    const octets = message({ flags: RESPONSE | 0x0470 });
    expect(guard(octets, NAME, "MX").kind).toBe("sound");
  });

  test.each([0, 2, 3, 5, 15])("tells rcode %i", (rcode) => {
    const guarded = guard(message({ flags: RESPONSE | rcode }), NAME, "MX");
    expect(guarded).toMatchObject({ kind: "sound", rcode });
  });
});

describe("a question", () => {
  const ask = (name: readonly number[], type: number = MX, klass = IN) =>
    message({ question: [...name, ...u16(type), ...u16(klass)] });

  test.each([
    ["another name", ask(wireName("firma.example"))],
    ["a parent", ask(wireName("eu"))],
    ["a child", ask(wireName("www.firma.eu"))],
    ["the root", ask([0])],
    ["one label with the dot inside", ask([...label("firma.eu"), 0])],
    ["a NUL", ask(wireName("firma\0.eu"))],
    ["another type", ask(wireName(NAME), TXT)],
    ["class CH", ask(wireName(NAME), MX, 3)],
    ["class ANY", ask(wireName(NAME), MX, 255)],
  ])("with %s is not ours", (_, octets) => {
    expect(guard(octets, NAME, "MX")).toEqual(refused("wrong-question"));
  });

  test("that only reads like ours, printed, is not ours", () => {
    const octets = ask([...label("firma.eu"), 0]);
    expect(guard(octets, "firma\\046eu", "MX")).toEqual(
      refused("wrong-question"),
    );
  });

  test("is ours whatever the case, on either side (RFC 1035 2.3.3)", () => {
    expect(guard(ask(wireName("FiRmA.eU")), NAME, "MX").kind).toBe("sound");
    expect(guard(ask(wireName(NAME)), "Firma.EU", "MX").kind).toBe("sound");
  });

  test.each<[DnsType, number]>([
    ["A", A],
    ["AAAA", AAAA],
    ["CNAME", CNAME],
    ["MX", MX],
    ["PTR", PTR],
    ["SRV", SRV],
    ["TXT", TXT],
  ])("of type %s has its number", (type, number) => {
    const octets = ask(wireName(NAME), number);
    expect(guard(octets, NAME, type).kind).toBe("sound");
    expect(guard(ask(wireName(NAME), number + 1), NAME, type)).toEqual(
      refused("wrong-question"),
    );
  });

  test.each([
    ["in its name", 6],
    ["before its type", 10],
    ["in its class", 13],
  ])("cut off %s is out of bounds", (_, length) => {
    const octets = message().subarray(0, 12 + length);
    expect(guard(octets, NAME, "MX")).toEqual(refused("out-of-bounds"));
  });
});

describe("a name", () => {
  const long = (lengths: readonly number[]) => [
    ...lengths.flatMap((length) => label("x".repeat(length))),
    0,
  ];
  test.each([
    ["255 octets", long([63, 63, 63, 61]), 255, "sound"],
    ["256 octets", long([63, 63, 63, 62]), 256, "name-too-long"],
    ["127 labels", long(Array<number>(127).fill(1)), 255, "sound"],
    ["128 labels", long(Array<number>(128).fill(1)), 257, "name-too-long"],
  ])("of %s", (_, octets, length, outcome) => {
    expect(octets).toHaveLength(length);
    const guarded = guard(message({ answers: [mx(octets)] }), NAME, "MX");
    expect("why" in guarded ? guarded.why : guarded.kind).toBe(outcome);
  });

  test("that only its pointer makes too long is too long", () => {
    const tail = FIRST_ANSWER + TO_QUESTION.length + 10 + 2;
    const head = label("x".repeat(61));
    const fits = long([63, 63, 61]); // 190 octets; with the head 252
    const tooLong = long([63, 63, 63, 1]); // 195 octets; with the head 257
    const answers = (name: readonly number[]) => [
      mx(name),
      mx([...head, ...pointer(tail)]),
    ];
    expect(exchanges(message({ answers: answers(fits) }))).toHaveLength(2);
    expect(exchanges(message({ answers: answers(tooLong) }))).toBe(
      "name-too-long",
    );
  });

  test.each([
    ["0x40", 0x40],
    ["0x41, EDNS0 (RFC 6891 5)", 0x41],
    ["0xbf", 0xbf],
  ])("with a label of the reserved kind %s is refused", (_, length) => {
    const octets = message({ answers: [mx([length, 0x61, 0])] });
    expect(guard(octets, NAME, "MX")).toEqual(refused("reserved-label"));
  });

  test("without an end is out of bounds", () => {
    const octets = message({ answers: [mx(label("mx"))] });
    expect(guard(octets, NAME, "MX")).toEqual(refused("out-of-bounds"));
  });

  test.each([
    [[], "out-of-bounds"],
    [[0xc0], "out-of-bounds"],
    [[5, 0x61], "out-of-bounds"],
  ])("cut off as %j is %s", (owner, why) => {
    const cut = Uint8Array.from([...message(), ...owner]);
    cut[7] = 1; // ANCOUNT
    expect(guard(cut, NAME, "MX")).toEqual(refused(why));
  });
});

describe("a pointer", () => {
  /** Where the first answer's exchange stands. */
  const here = FIRST_ANSWER + TO_QUESTION.length + 10 + 2;

  test("backward is followed", () => {
    const octets = message({
      answers: [mx([...label("mx"), ...TO_QUESTION]), mx(pointer(here))],
    });
    expect(exchanges(octets)).toEqual(["mx.firma.eu", "mx.firma.eu"]);
  });

  test("into the middle of a name is followed", () => {
    const octets = message({ answers: [mx([...label("mx"), ...pointer(18)])] });
    expect(exchanges(octets)).toEqual(["mx.eu"]);
  });

  test.each([
    ["to itself", pointer(here)],
    ["forward by one", pointer(here + 1)],
    ["behind the message", pointer(0x3fff)],
    ["to its own name's first label", [...label("a"), ...pointer(here)]],
    ["forward from behind a label", [...label("a"), ...pointer(here + 1)]],
  ])("%s is refused", (_, name) => {
    const octets = message({ answers: [mx(name)] });
    expect(guard(octets, NAME, "MX")).toEqual(refused("forward-pointer"));
  });

  test("in a loop of two is refused", () => {
    // Two names in one RDATA's place: the later points to the earlier, which points back.
    const second = here + 2 + TO_QUESTION.length + 10 + 2;
    const octets = message({
      answers: [mx(pointer(second)), mx(pointer(here))],
    });
    expect(guard(octets, NAME, "MX")).toEqual(refused("forward-pointer"));
  });

  test("that comes back to a pointer by way of labels is refused", () => {
    // `here - 2` is the preference 0x0161: one label "a", then the pointer again.
    const octets = message({
      answers: [record(TO_QUESTION, MX, [1, 0x61, ...pointer(here - 2)])],
    });
    expect(guard(octets, NAME, "MX")).toEqual(refused("forward-pointer"));
  });

  /** An unknown type's RDATA, full of pointers each to the one before, then an MX at its end. */
  function chain(length: number) {
    const start = FIRST_ANSWER + TO_QUESTION.length + 10;
    const hops = [0, 0]; // the root, padded
    for (let hop = 1; hop < length; hop++)
      hops.push(...pointer(start + (hop - 1) * 2));
    return message({
      answers: [
        record(TO_QUESTION, 65_399, hops),
        mx(pointer(start + (length - 1) * 2)),
      ],
    });
  }
  test.each([
    [128, [""]],
    [129, "too-much-work"],
    [8_000, "too-much-work"],
  ])("chain of %i", (length, outcome) => {
    expect(exchanges(chain(length))).toEqual(outcome);
  });

  test("budget is each name's own: a thousand names may point", () => {
    const answers = Array.from({ length: 1000 }, () =>
      mx([...label("mx"), ...TO_QUESTION]),
    );
    expect(exchanges(message({ answers }))).toHaveLength(1000);
  });

  test("64 KB of them end within the message's budget of steps", () => {
    // 126 pointers to a name of 126 labels, and thousands of owners that walk all of it.
    const labels = Array.from({ length: 126 }, () => label("x")).flat();
    const start = FIRST_ANSWER + TO_QUESTION.length + 10;
    const rdata = [...labels, 0];
    let last = start;
    for (let hop = 0; hop < 126; hop++) {
      const at = start + rdata.length;
      rdata.push(...pointer(last));
      last = at;
    }
    const deep = record(TO_QUESTION, 65_399, rdata);
    const owner = record(pointer(last), TXT, [1, 0x61]);
    const count = Math.floor((65_535 - start - rdata.length) / owner.length);
    const octets = message({
      answers: [deep, ...Array.from({ length: count }, () => owner)],
    });
    expect(octets.length).toBeGreaterThan(65_500);
    expect(guard(octets, NAME, "MX")).toEqual(refused("too-much-work"));
  });
});

describe("a record", () => {
  test.each([
    ["whose exchange runs out of the message", mx(GOOD), -1],
    ["whose RDATA does", record(TO_QUESTION, TXT, [1, 0x61]), -1],
    ["of an unknown type whose RDATA does", record([0], 65_399, [1]), -1],
    ["that ends before RDLENGTH", TO_QUESTION.concat(u16(MX), u16(IN)), 0],
    ["that is missing", [], 0],
  ])("%s is out of bounds", (_, octets, cut) => {
    const whole = message({ answers: [octets] });
    const short = whole.subarray(0, whole.length + cut);
    expect(guard(short, NAME, "MX")).toEqual(refused("out-of-bounds"));
  });

  test.each([
    ["MX, one octet more", MX, [0, 10, ...GOOD, 0]],
    ["MX without an exchange", MX, [0, 10]],
    ["MX of one octet", MX, [0]],
    ["MX of none", MX, []],
    ["CNAME, one octet more", CNAME, [...GOOD, 0]],
    ["PTR of none", PTR, []],
    ["SRV, one octet more", SRV, [0, 0, 0, 0, 0, 0, ...GOOD, 0]],
    ["A of none", A, []],
    ["A of three", A, [192, 0, 2]],
    ["A of five", A, [192, 0, 2, 1, 0]],
    ["AAAA of four", AAAA, [192, 0, 2, 1]],
    ["AAAA of seventeen", AAAA, Array<number>(17).fill(0)],
  ])("whose RDATA is not as long as RDLENGTH says: %s", (_, type, rdata) => {
    // A root behind it, so that a name always finds an end inside the message.
    const answers = [record(TO_QUESTION, type, rdata), mx([0])];
    expect(guard(message({ answers }), NAME, "MX")).toEqual(
      refused("out-of-bounds"),
    );
  });

  test("cannot hide another in octets that the codec would read as the next", () => {
    // The codec takes four octets for an A whatever RDLENGTH says.
    const forged = mx([...label("aspmx.l.google.com"), 0]);
    const answers = [record(TO_QUESTION, A, [192, 0, 2, 1, ...forged])];
    const octets = message({ answers: [...answers, mx(GOOD)] });
    const plain = dohjs.dnsPacket.decode(Buffer.from(octets));
    expect(plain.answers[1]?.data).toMatchObject({
      exchange: "aspmx.l.google.com",
    });
    expect(guard(octets, NAME, "MX")).toEqual(refused("out-of-bounds"));
  });

  test("out of bounds in the authority or additional section refuses as well", () => {
    const short = record([0], NS, [0], { length: 9 });
    for (const section of ["authorities", "additionals"] as const)
      expect(guard(message({ [section]: [short] }), NAME, "MX")).toEqual(
        refused("out-of-bounds"),
      );
  });
});

describe("a label", () => {
  test.each([
    ["a dot", "aspmx.l.google.com", "aspmx\\046l\\046google\\046com.eu"],
    ["a NUL", "mx\0", "mx\\000.eu"],
    ["a space", " nt", "\\032nt.eu"],
    ["a tilde", "~", "\\126.eu"],
    ["a backslash", "a\\", "a\\092.eu"],
    ["markup", "<img src=x>", "\\060img\\032src\\061x\\062.eu"],
    ["octets above 127", "m\xfc", "m\\252.eu"],
  ])("with %s loses its record, which is named", (_, text, named) => {
    const octets = message({
      answers: [mx([...label(text), ...wireName("eu")]), mx(GOOD)],
    });
    expect(guard(octets, NAME, "MX")).toMatchObject({ dropped: [named] });
    expect(exchanges(octets)).toEqual(["mx.firma.eu"]);
  });

  test("with upper case is lower case and stays", () => {
    const octets = message({ answers: [mx(wireName("MX.Firma.EU"))] });
    expect(exchanges(octets)).toEqual(["mx.firma.eu"]);
  });

  test("with hyphen, underscore and digits stays", () => {
    const octets = message({ answers: [mx(wireName("_dc-mx.0a-1.eu"))] });
    expect(exchanges(octets)).toEqual(["_dc-mx.0a-1.eu"]);
  });

  test("that is bad costs no good record its place", () => {
    const octets = message({
      answers: [
        mx(wireName("mx1.firma.eu")),
        mx([...label("a b"), 0]),
        mx(wireName("mx2.firma.eu")),
        mx(GOOD, [...label("f\0"), 0]),
        mx([0]),
      ],
    });
    expect(exchanges(octets)).toEqual(["mx1.firma.eu", "mx2.firma.eu", ""]);
    expect(guard(octets, NAME, "MX")).toMatchObject({
      dropped: ["a\\032b", "f\\000"],
    });
  });

  test("that is bad in another section, class or type is nobody's loss", () => {
    const bad = [...label("a b"), 0];
    const octets = message({
      answers: [
        mx(GOOD),
        record(bad, NS, bad),
        record(bad, A, [1, 2, 3, 4], { klass: 3 }),
      ],
      authorities: [record(bad, NS, bad)],
      additionals: [record(bad, A, [192, 0, 2, 1])],
    });
    expect(guard(octets, NAME, "MX")).toMatchObject({ dropped: [] });
    expect(exchanges(octets)).toEqual(["mx.firma.eu"]);
  });

  test("that is bad a thousand times is named 32 times", () => {
    const answers = Array.from({ length: 1000 }, () => mx([...label("~"), 0]));
    const guarded = guard(message({ answers }), NAME, "MX");
    expect(guarded.kind === "sound" && guarded.dropped).toHaveLength(32);
    expect(exchanges(message({ answers }))).toEqual([]);
  });
});

describe("the message handed on", () => {
  test("is header, question and kept answers, every name in full, and nothing else", () => {
    const octets = message({
      flags: RESPONSE | 3,
      answers: [
        record(TO_QUESTION, CNAME, [...label("Alias"), ...TO_QUESTION]),
        record(TO_QUESTION, 46, [1, 2, 3]), // RRSIG
        record(TO_QUESTION, A, [192, 0, 2, 1], { klass: 3 }),
        mx([...label("a b"), 0]),
        mx([...label("mx"), ...pointer(18)], pointer(12)),
        opt([]),
        mx([0]),
        record(TO_QUESTION, TXT, [1, 0x2e]),
      ],
      authorities: [record([0], NS, [0])],
      additionals: [record(GOOD, A, [192, 0, 2, 1]), opt([])],
    });
    const guarded = guard(octets, NAME, "MX");
    const own = wireName(NAME);
    const expected = message({
      flags: RESPONSE | 3,
      answers: [
        record(own, CNAME, wireName("alias.firma.eu")),
        mx(wireName("mx.eu"), own),
        mx([0], own),
        record(own, TXT, [1, 0x2e]),
      ],
    });
    expect(guarded.kind === "sound" && [...guarded.message]).toEqual([
      ...expected,
    ]);
  });

  test("is exact however much longer it is than the one that came", () => {
    const own = wireName(NAME);
    for (let count = 0; count < 200; count++) {
      const made = (owner: readonly number[], exchange: readonly number[]) =>
        message({
          answers: Array.from({ length: count }, (_, at) =>
            mx([...label("x".repeat(1 + (at % 60))), ...exchange], owner, at),
          ),
        });
      const guarded = guard(made(TO_QUESTION, TO_QUESTION), NAME, "MX");
      if (guarded.kind === "refused") throw new Error(guarded.why);
      expect(Buffer.from(guarded.message).toString("hex")).toBe(
        Buffer.from(made(own, own)).toString("hex"),
      );
    }
  });

  test("shares no octet with the message that came", () => {
    const octets = message({ answers: [mx(GOOD)] });
    const before = [...octets];
    const guarded = guard(octets, NAME, "MX");
    if (guarded.kind === "sound") guarded.message.fill(0xff);
    expect([...octets]).toEqual(before);
  });

  test("ends where the answers end, though octets follow the last record", () => {
    const octets = message({ answers: [mx(GOOD, wireName(NAME))] });
    const guarded = guard(Uint8Array.of(...octets, 1, 2, 3), NAME, "MX");
    expect(guarded.kind === "sound" && [...guarded.message]).toEqual([
      ...octets,
    ]);
  });
});

describe("an OPT record", () => {
  const option = (code: number, data: readonly number[]) => [
    ...u16(code),
    ...u16(data.length),
    ...data,
  ];
  const guardOpt = (options: readonly number[], extendedRcode = 0) =>
    guard(message({ additionals: [opt(options, extendedRcode)] }), NAME, "MX");

  test.each([
    ["one", option(15, u16(15)), [15]],
    ["one with text", option(15, [0, 22, 0x6f, 0x6b]), [22]],
    [
      "two among others",
      [
        ...option(12, [0, 0]),
        ...option(15, u16(3)),
        ...option(8, [0, 1, 0, 0]),
        ...option(15, u16(17)),
      ],
      [3, 17],
    ],
    ["one of one octet, which says nothing", option(15, [4]), []],
    ["none", [], []],
    ["none, and three octets too many", [0, 15, 0], []],
  ])("tells its extended errors: %s", (_, options, codes) => {
    expect(guardOpt(options)).toMatchObject({ extendedErrors: codes });
  });

  test.each([
    ["longer than the record", [0, 15, 0, 3, 0, 15]],
    ["of 65,535 octets", [0, 12, 0xff, 0xff]],
  ])("with an option %s is out of bounds", (_, options) => {
    expect(guardOpt(options)).toEqual(refused("out-of-bounds"));
  });

  test("among the answers tells nothing", () => {
    const octets = message({ answers: [opt(option(15, u16(15)), 1)] });
    expect(guard(octets, NAME, "MX")).toMatchObject({
      extendedErrors: [],
      rcode: 0,
    });
  });

  test("bears the upper bits of the rcode: BADVERS is 16 (RFC 6891 6.1.3)", () => {
    expect(guardOpt([], 1)).toMatchObject({ kind: "sound", rcode: 16 });
  });
});

describe("20,000 mutations of real answers", () => {
  /** Mulberry32: the same mutations in every run. */
  function random(seed: number) {
    return () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
  }
  const own = wireName("mail.firma.eu");
  const seeds: readonly (readonly [DnsType, Uint8Array])[] = [
    [
      "MX",
      message({
        answers: [mx(GOOD), mx([...label("mx2"), ...TO_QUESTION]), mx([0])],
        additionals: [opt([0, 15, 0, 2, 0, 3])],
      }),
    ],
    [
      "TXT",
      message({
        question: [...wireName(NAME), ...u16(TXT), ...u16(IN)],
        answers: [
          record(TO_QUESTION, TXT, [5, ...Buffer.from("v=spf"), 2, 0x31, 0x20]),
        ],
      }),
    ],
    [
      "A",
      message({
        question: [...wireName(NAME), ...u16(A), ...u16(IN)],
        answers: [
          record(TO_QUESTION, CNAME, own),
          record(own, A, [192, 0, 2, 1]),
          record(own, AAAA, Array<number>(16).fill(1)),
        ],
      }),
    ],
    [
      "SRV",
      message({
        question: [...wireName(NAME), ...u16(SRV), ...u16(IN)],
        answers: [record(TO_QUESTION, SRV, [0, 1, 0, 1, 1, 187, ...own])],
        authorities: [record([0], NS, own)],
      }),
    ],
  ];

  function mutate(octets: Uint8Array, next: () => number): Uint8Array {
    const bytes = [...octets];
    const at = () => 2 + Math.floor(next() * (bytes.length - 2));
    for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
      const kind = next();
      if (kind < 0.5) bytes[at()] = Math.floor(next() * 256);
      else if (kind < 0.65) bytes[at()] = 0xc0;
      else if (kind < 0.8) bytes.splice(at(), 1);
      else if (kind < 0.95) bytes.splice(at(), 0, Math.floor(next() * 256));
      else bytes.length = at();
    }
    return Uint8Array.from(bytes);
  }

  test("never throw, and what is sound is an answer or a failure with a name", () => {
    const next = random(20261124);
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (let round = 0; round < 20_000; round++) {
      const [type, octets] = seeds[round % seeds.length] ?? ["MX", message()];
      const mutant = mutate(octets, next);
      const guarded = guard(mutant, NAME, type);
      const told = read(mutant, NAME, type);
      const reason = told.kind === "failure" ? told.reason : null;
      if (guarded.kind === "refused") {
        expect(reason).toEqual({ kind: "malformed", why: guarded.why });
        count(guarded.why);
        continue;
      }
      let decodable = true;
      try {
        decodeAnswers(guarded.message);
      } catch {
        decodable = false;
      }
      // Where rcode or extended error speak first, nothing is decoded.
      if (reason?.kind === "malformed")
        expect(reason.why).toBe(decodable ? "alias-chain" : "codec");
      else expect(decodable || reason !== null).toBe(true);
      count(decodable ? "decodable" : "codec");
    }
    // The mutations reach what they are made for, or this test states nothing.
    for (const what of [
      "decodable",
      "codec",
      "wrong-question",
      "out-of-bounds",
      "forward-pointer",
      "reserved-label",
      "not-a-response",
      "too-short",
    ])
      expect(seen.get(what), what).toBeGreaterThan(0);
  });
});
