// The message that the guard hands on, written anew (RFC 1035 4.1): parts of the one
// that came, and names in full, so that a codec meets no pointer and no octet that
// the guard did not see. In: octets and clean names. Out: a message of its own octets.

export class Copy {
  private octets: Uint8Array;
  private length = 0;

  constructor(capacity: number) {
    this.octets = new Uint8Array(capacity);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.octets.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.octets);
    this.octets = larger;
  }

  u16(value: number): void {
    this.reserve(2);
    this.octets[this.length++] = value >> 8;
    this.octets[this.length++] = value & 0xff;
  }

  copy(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    this.octets.set(from.subarray(start, end), this.length);
    this.length += end - start;
  }

  /** `text`: a clean name's, or "" for the root. */
  name(text: string): void {
    this.reserve(text.length + 2);
    let lengthAt = this.length;
    let at = lengthAt + 1;
    for (let i = 0; i < text.length; i++, at++) {
      const octet = text.charCodeAt(i);
      this.octets[at] = octet;
      if (octet !== 0x2e) continue;
      this.octets[lengthAt] = at - lengthAt - 1;
      lengthAt = at;
    }
    this.octets[lengthAt] = at - lengthAt - 1;
    if (text !== "") this.octets[at++] = 0;
    this.length = at;
  }

  /** What was written; `count` as its number of answers (RFC 1035 4.1.1). */
  message(count: number): Uint8Array {
    this.octets.set([count >> 8, count & 0xff], 6);
    return this.octets.subarray(0, this.length);
  }
}

/** Octets of a clean name in full. */
export const nameOctets = (text: string) => (text === "" ? 1 : text.length + 2);
