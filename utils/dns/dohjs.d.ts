// The part of dohjs 0.3.3 that is used: its message side. It ships no types.
declare module "dohjs" {
  import type { Buffer } from "buffer";

  interface Question {
    readonly type: string;
    readonly name: string;
  }
  interface Packet {
    readonly type: "query" | "response";
    readonly id: number;
    readonly flags: number;
    readonly questions: readonly Question[];
    readonly answers?: readonly Answer[];
    readonly authorities?: readonly Answer[];
    readonly additionals?: readonly object[];
  }
  interface Answer {
    readonly name: string;
    readonly type: string;
    readonly ttl: number;
    readonly data: unknown;
  }
  const dohjs: {
    makeQuery(name: string, type: string): Packet;
    dnsPacket: {
      encode(packet: Packet): Buffer;
      decode(octets: Buffer): Packet & { readonly answers: readonly Answer[] };
    };
  };
  export default dohjs;
}
