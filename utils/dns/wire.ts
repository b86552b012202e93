// The guard before the codec: one bounded, linear walk over a DNS message
// (RFC 1035 4.1) that arrived from a resolver. A codec is not a validator: it
// would accept another question's answer, a label with dots inside that reads
// like somebody else's exchanger, or a pointer chain that takes 86 ms to follow.
// Structural faults refuse the message; a record with a bad label is left out
// and named, so that one junk MX does not turn a deliverable domain into a failure.
import { Copy, nameOctets } from "./wire-copy.ts";
import { Fault, Walk, type WireFault } from "./wire-name.ts";

export const MAX_MESSAGE_OCTETS = 65_535;
/** No more names of dropped records are told: a zone may hold thousands. */
const MAX_DROPPED = 32;

const TYPES = {
  A: 1,
  CNAME: 5,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
} as const;
const OPT = 41;
const EXTENDED_ERROR = 15; // RFC 8914
/** Where a domain name begins in the RDATA, per type that holds one. */
const NAME_IN_RDATA = new Map<number, number>([
  [TYPES.CNAME, 0],
  [TYPES.PTR, 0],
  [TYPES.MX, 2],
  [TYPES.SRV, 6],
]);
/** The codec does not look at RDLENGTH here: a wrong one would let it lose its place. */
const RDATA_OCTETS = new Map<number, number>([
  [TYPES.A, 4],
  [TYPES.AAAA, 16],
]);

export type DnsType = keyof typeof TYPES;
const ALLOWED = new Set<number>(Object.values(TYPES));

export type Guarded =
  | {
      readonly kind: "sound";
      /**
       * Written anew: header, question and the answers of the types above, every
       * name in full, so that a codec meets no pointer and no octet unseen here.
       */
      readonly message: Uint8Array;
      /** With the OPT record's upper eight bits (RFC 6891 6.1.3). */
      readonly rcode: number;
      /** Extended DNS error codes of the OPT record (RFC 8914). */
      readonly extendedErrors: readonly number[];
      /** Names with octets that no host name may have, made printable; the first few. */
      readonly dropped: readonly string[];
    }
  | { readonly kind: "refused"; readonly why: WireFault };

function extendedErrors(walk: Walk, from: number, to: number): number[] {
  const codes: number[] = [];
  for (let at = from; at + 4 <= to;) {
    const code = walk.u16(at);
    const length = walk.u16(at + 2);
    if (at + 4 + length > to) throw new Fault("out-of-bounds");
    if (code === EXTENDED_ERROR && length >= 2) codes.push(walk.u16(at + 4));
    at += 4 + length;
  }
  return codes;
}

/**
 * Checks a response to the one question {name, type, IN} that was asked with ID 0.
 * `octets`: the HTTP body. Never throws.
 */
export function guard(
  octets: Uint8Array,
  name: string,
  type: DnsType,
): Guarded {
  try {
    return walkMessage(octets, name, type);
  } catch (error) {
    if (error instanceof Fault) return { kind: "refused", why: error.why };
    throw error;
  }
}

function walkMessage(octets: Uint8Array, name: string, type: DnsType): Guarded {
  if (octets.length < 12) throw new Fault("too-short");
  if (octets.length > MAX_MESSAGE_OCTETS) throw new Fault("too-long");
  const walk = new Walk(octets);
  const flags = walk.u16(2);
  if ((flags & 0x8000) === 0) throw new Fault("not-a-response");
  if ((flags & 0x7800) !== 0) throw new Fault("wrong-opcode");
  if (walk.u16(0) !== 0) throw new Fault("wrong-id"); // RFC 8484 4.1
  if ((flags & 0x0200) !== 0) throw new Fault("truncated-answer");
  if (walk.u16(4) !== 1) throw new Fault("wrong-question");
  const asked = walk.name(12);
  const sameQuestion =
    asked.clean &&
    asked.text === name.toLowerCase() &&
    walk.u16(asked.end) === TYPES[type] &&
    walk.u16(asked.end + 2) === 1;
  if (!sameQuestion) throw new Fault("wrong-question");

  const out = new Copy(octets.length);
  out.copy(octets, 0, 8); // ID, flags, one question
  out.u16(0); // no authority section
  out.u16(0); // no additional section
  out.name(asked.text);
  out.copy(octets, asked.end, asked.end + 4);

  let kept = 0;
  const dropped: string[] = [];
  const errors: number[] = [];
  let rcode = flags & 0x000f;
  let at = asked.end + 4;
  const answers = walk.u16(6);
  const count = answers + walk.u16(8) + walk.u16(10);
  for (let index = 0; index < count; index++) {
    const owner = walk.name(at);
    const recordType = walk.u16(owner.end);
    const rdata = owner.end + 10;
    const next = rdata + walk.u16(owner.end + 8);
    if (next > octets.length) throw new Fault("out-of-bounds");
    const exact = RDATA_OCTETS.get(recordType) ?? next - rdata;
    if (rdata + exact !== next) throw new Fault("out-of-bounds");
    const nameAt = NAME_IN_RDATA.get(recordType);
    const target = nameAt === undefined ? null : walk.name(rdata + nameAt);
    if (target !== null && target.end !== next)
      throw new Fault("out-of-bounds");
    at = next;
    if (index >= answers) {
      if (recordType !== OPT) continue;
      rcode |= walk.u8(owner.end + 4) << 4;
      errors.push(...extendedErrors(walk, rdata, next));
      continue;
    }
    if (!ALLOWED.has(recordType) || walk.u16(owner.end + 2) !== 1) continue;
    const bad = [owner, target].find((one) => one !== null && !one.clean);
    if (bad) {
      if (dropped.length < MAX_DROPPED) dropped.push(bad.text);
      continue;
    }
    out.name(owner.text);
    if (target === null || nameAt === undefined) {
      out.copy(octets, owner.end, next);
    } else {
      out.copy(octets, owner.end, owner.end + 8); // type, class, TTL
      out.u16(nameAt + nameOctets(target.text));
      out.copy(octets, rdata, rdata + nameAt);
      out.name(target.text);
    }
    kept++;
  }
  return {
    kind: "sound",
    message: out.message(kept),
    rcode,
    extendedErrors: errors,
    dropped,
  };
}
