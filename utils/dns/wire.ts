// The guard before the codec: one bounded, linear walk over a DNS message
// (RFC 1035 4.1) that arrived from a resolver. A codec is not a validator: it
// would accept another question's answer, a label with dots inside that reads
// like somebody else's exchanger, or a pointer chain that takes 86 ms to follow.
// Structural faults refuse the message; a record with a bad label is neutralised
// and named, so that one junk MX does not turn a deliverable domain into a failure.

export const MAX_MESSAGE_OCTETS = 65_535;
const MAX_NAME_OCTETS = 255; // RFC 1035 2.3.4
const MAX_LABELS = 127;
const MAX_POINTERS = 128; // per name; never per message
/** Steps (labels and pointers) over the whole message, as a multiple of its octets. */
const STEP_BUDGET = 4;

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
/** A private-use TYPE: the codec hands such a record through as plain octets. */
const NEUTRAL_TYPE = 65_280;
/** Where a domain name begins in the RDATA, per type that holds one. */
const NAME_IN_RDATA = new Map<number, number>([
  [TYPES.CNAME, 0],
  [TYPES.PTR, 0],
  [TYPES.MX, 2],
  [TYPES.SRV, 6],
]);

export type DnsType = keyof typeof TYPES;
const ALLOWED = new Set<number>(Object.values(TYPES));

export type WireFault =
  | "too-short"
  | "too-long"
  | "not-a-response"
  | "wrong-id"
  | "wrong-opcode"
  | "truncated-answer" // TC=1: RFC 8484 leaves no other transport to ask again
  | "wrong-question"
  | "out-of-bounds"
  | "forward-pointer"
  | "reserved-label"
  | "name-too-long"
  | "too-much-work";

export type Guarded =
  | {
      readonly kind: "sound";
      /** The message up to the end of its answer section, other types neutralised. */
      readonly message: Uint8Array;
      readonly rcode: number;
      /** Extended DNS error codes of the OPT record (RFC 8914). */
      readonly extendedErrors: readonly number[];
      /** Names with octets that no host name may have, made printable. */
      readonly dropped: readonly string[];
    }
  | { readonly kind: "refused"; readonly why: WireFault };

class Fault extends Error {
  readonly why: WireFault;
  constructor(why: WireFault) {
    super(why);
    this.why = why;
  }
}

/** Letters, digits, hyphen and underscore: what a name that we keep may hold. */
function plain(octet: number): boolean {
  return (
    (octet >= 0x61 && octet <= 0x7a) ||
    (octet >= 0x41 && octet <= 0x5a) ||
    (octet >= 0x30 && octet <= 0x39) ||
    octet === 0x2d ||
    octet === 0x5f
  );
}

interface WireName {
  /** Offset after the name where it stands. */
  readonly end: number;
  readonly clean: boolean;
  /** Lower case, labels joined by dots, every other octet as \DDD (RFC 1035 5.1). */
  readonly text: string;
}

class Walk {
  private readonly octets: Uint8Array;
  private steps: number;

  constructor(octets: Uint8Array) {
    this.octets = octets;
    this.steps = STEP_BUDGET * octets.length + 1024;
  }

  u8(at: number): number {
    const value = this.octets[at];
    if (value === undefined) throw new Fault("out-of-bounds");
    return value;
  }

  u16(at: number): number {
    return (this.u8(at) << 8) | this.u8(at + 1);
  }

  /** Follows a name; every pointer must lead strictly backward (RFC 1035 4.1.4). */
  name(start: number): WireName {
    let at = start;
    let end = -1;
    let lowest = start;
    let octets = 1;
    let labels = 0;
    let pointers = 0;
    let clean = true;
    let text = "";
    for (;;) {
      if (--this.steps < 0) throw new Fault("too-much-work");
      const length = this.u8(at);
      if (length >= 0xc0) {
        const target = ((length & 0x3f) << 8) | this.u8(at + 1);
        if (target >= lowest) throw new Fault("forward-pointer");
        if (++pointers > MAX_POINTERS) throw new Fault("too-much-work");
        if (end < 0) end = at + 2;
        at = lowest = target;
        continue;
      }
      if (length >= 0x40) throw new Fault("reserved-label");
      if (length === 0) return { end: end < 0 ? at + 1 : end, clean, text };
      octets += length + 1;
      if (octets > MAX_NAME_OCTETS || ++labels > MAX_LABELS)
        throw new Fault("name-too-long");
      if (text !== "") text += ".";
      for (let i = at + 1; i <= at + length; i++) {
        const octet = this.u8(i);
        if (plain(octet)) {
          text += String.fromCharCode(
            octet | (octet < 0x5b && octet > 0x40 ? 0x20 : 0),
          );
        } else {
          clean = false;
          text += `\\${String(octet).padStart(3, "0")}`;
        }
      }
      at += length + 1;
    }
  }
}

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

  const message = octets.slice();
  const dropped: string[] = [];
  const errors: number[] = [];
  let at = asked.end + 4;
  let endOfAnswers = at;
  const answers = walk.u16(6);
  const records = answers + walk.u16(8) + walk.u16(10);
  for (let index = 0; index < records; index++) {
    const owner = walk.name(at);
    const recordType = walk.u16(owner.end);
    const rdata = owner.end + 10;
    const next = rdata + walk.u16(owner.end + 8);
    if (next > octets.length) throw new Fault("out-of-bounds");
    const nameAt = NAME_IN_RDATA.get(recordType);
    const target = nameAt === undefined ? null : walk.name(rdata + nameAt);
    if (target !== null && target.end !== next)
      throw new Fault("out-of-bounds");
    if (index < answers) {
      const bad = [owner, target].find((one) => one !== null && !one.clean);
      if (bad) dropped.push(bad.text);
      if (bad || !ALLOWED.has(recordType) || walk.u16(owner.end + 2) !== 1) {
        message[owner.end] = NEUTRAL_TYPE >> 8;
        message[owner.end + 1] = NEUTRAL_TYPE & 0xff;
      }
      endOfAnswers = next;
    } else if (recordType === OPT) {
      errors.push(...extendedErrors(walk, rdata, next));
    }
    at = next;
  }
  message.fill(0, 8, 12); // the trimmed message has no authority and no additional section
  return {
    kind: "sound",
    message: message.subarray(0, endOfAnswers),
    rcode: flags & 0x000f,
    extendedErrors: errors,
    dropped,
  };
}
