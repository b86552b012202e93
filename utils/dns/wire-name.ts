// Domain names inside a DNS message (RFC 1035 3.1, 4.1.4), read with bounded work:
// whatever the octets are, a name ends within 255 octets and the whole message
// within a budget of steps. In: a message's octets. Out: names and numbers, or a
// `Fault` that says which rule was broken.

const MAX_NAME_OCTETS = 255; // RFC 1035 2.3.4
const MAX_LABELS = 127;
const MAX_POINTERS = 128; // per name; never per message
/** Steps (labels and pointers) over the whole message, as a multiple of its octets. */
const STEP_BUDGET = 4;

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

export class Fault extends Error {
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

export interface WireName {
  /** Offset after the name where it stands. */
  readonly end: number;
  readonly clean: boolean;
  /** Lower case, labels joined by dots, every other octet as \DDD (RFC 1035 5.1). */
  readonly text: string;
}

export class Walk {
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
