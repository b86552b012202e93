// What the guard before the codec costs, and what it saves. In: messages made here,
// typical, large and hostile. Out: ratios on the console, guard and decode against
// the codec's decode alone, the median of alternating runs; nothing is asserted.
import { Buffer } from "node:buffer";
import { decodeAnswers } from "../../utils/dns/codec.ts";
import { type DnsType, guard } from "../../utils/dns/wire.ts";

const NAME = "firma.eu";
const [MX, TXT, OPT, UNKNOWN] = [15, 16, 41, 65_399] as const;
const TO_QUESTION = [0xc0, 12];
const ROUNDS = 31;
const BATCH_MS = 8;

const u16 = (value: number) => [value >> 8, value & 0xff];
const pointer = (to: number) => u16(0xc000 | to);
const label = (text: string) => [text.length, ...Buffer.from(text, "latin1")];
const wireName = (text: string) => [...text.split(".").flatMap(label), 0];
const record = (type: number, rdata: readonly number[]) => [
  ...TO_QUESTION,
  ...[...u16(type), ...u16(1), 0, 0, 1, 44],
  ...[...u16(rdata.length), ...rdata],
];
const mx = (preference: number, exchange: readonly number[]) =>
  record(MX, [...u16(preference), ...exchange]);
const opt = [0, ...u16(OPT), ...u16(1232), 0, 0, 0, 0, 0, 0];

function message(type: number, answers: readonly (readonly number[])[]) {
  return Uint8Array.from([
    ...[0, 0, 0x81, 0x80, 0, 1],
    ...[...u16(answers.length), 0, 0, 0, 1],
    ...[...wireName(NAME), ...u16(type), ...u16(1)],
    ...[...answers.flat(), ...opt],
  ]);
}
/** Where the first answer's RDATA begins. */
const FIRST_RDATA = 12 + NAME.length + 2 + 4 + 12;

const google = Array.from({ length: 5 }, (_, at) =>
  mx(at * 10, wireName(`alt${at}.aspmx.l.google.com`)),
);
const text = "v=spf1 include:_spf.example.net ip4:192.0.2.0/24 ".repeat(5);

/** Names that each follow a chain of `hops` pointers; every pointer leads backward. */
function chains(hops: number, names: number) {
  const rdata = [0, 0];
  for (let hop = 1; hop < hops; hop++)
    rdata.push(...pointer(FIRST_RDATA + (hop - 1) * 2));
  const last = pointer(FIRST_RDATA + (hops - 1) * 2);
  return message(MX, [
    record(UNKNOWN, rdata),
    ...Array.from({ length: names }, () => mx(10, last)),
  ]);
}

const cases: readonly (readonly [string, DnsType, Uint8Array])[] = [
  ["typical: one MX", "MX", message(MX, google.slice(0, 1))],
  ["typical: five MX", "MX", message(MX, google)],
  [
    "typical: twelve TXT",
    "TXT",
    message(TXT, Array<number[]>(12).fill(record(TXT, label(text)))),
  ],
  [
    "large: 3,000 MX, compressed",
    "MX",
    message(
      MX,
      Array.from({ length: 3_000 }, (_, at) =>
        mx(at, [...label("mx"), ...TO_QUESTION]),
      ),
    ),
  ],
  [
    "large: 200 TXT",
    "TXT",
    message(TXT, Array<number[]>(200).fill(record(TXT, label(text)))),
  ],
  ["deep: 128 pointers, 1,000 names", "MX", chains(128, 1_000)],
  ["hostile: 1,023 pointers, one name", "MX", chains(1_023, 1)],
  ["hostile: 8,000 pointers, one name", "MX", chains(8_000, 1)],
  ["hostile: 8,000 pointers, 2,500 names", "MX", chains(8_000, 2_500)],
];

/** Milliseconds that `run` takes, over as many calls as fill a batch. */
function timed(run: () => void, calls: number): number {
  const begin = performance.now();
  for (let call = 0; call < calls; call++) run();
  return performance.now() - begin;
}
function callsFor(run: () => void): number {
  timed(run, 1);
  const once = timed(run, 1);
  return Math.max(1, Math.min(2_000, Math.round(BATCH_MS / once)));
}
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

console.log("guard + decode : decode alone (median of alternating runs)");
for (const [what, type, octets] of cases) {
  const guarded = () => {
    const told = guard(octets, NAME, type);
    if (told.kind === "sound") decodeAnswers(told.message);
  };
  const plain = () => void decodeAnswers(octets);
  const outcome = guard(octets, NAME, type);
  // A decode of seconds is measured once, others as often as is fair.
  const slow = timed(plain, 1) > 500;
  const calls = slow ? 1 : Math.min(callsFor(guarded), callsFor(plain));
  const ratios = Array.from({ length: slow ? 1 : ROUNDS }, (_, round) => {
    const first = round % 2 === 0;
    const early = timed(first ? guarded : plain, calls);
    const late = timed(first ? plain : guarded, calls);
    return first ? early / late : late / early;
  });
  console.log(
    [
      what.padEnd(40),
      `${octets.length} octets`.padStart(14),
      (outcome.kind === "refused" ? outcome.why : outcome.kind).padStart(16),
      median(ratios).toPrecision(2).padStart(10),
      slow ? " (one run)" : "",
    ].join(""),
  );
}
