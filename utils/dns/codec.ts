// DNS messages as octets: the query we send, the records of an answer that the
// guard (wire.ts) let pass. dohjs serves as the codec; see README, "Why dohjs".
import { Buffer } from "buffer";
import dohjs from "dohjs";
import type { DnsType } from "./wire.ts";

const PADDING_BLOCK = 128; // RFC 8467 4.1

export type DnsRecord = { readonly owner: string; readonly ttl: number } & (
  | { readonly type: "A" | "AAAA"; readonly address: string }
  | { readonly type: "CNAME" | "PTR"; readonly target: string }
  | {
      readonly type: "MX";
      readonly preference: number;
      readonly exchange: string;
    }
  | { readonly type: "TXT"; readonly text: string }
  | { readonly type: "SRV"; readonly target: string; readonly port: number }
);

/**
 * A query for {name, type, IN}: ID 0 (RFC 8484 4.1), client subnet 0/0 so that
 * no resolver passes ours on (RFC 7871 7.1.2), padded to a multiple of 128 octets.
 */
export function encodeQuery(name: string, type: DnsType): Uint8Array {
  const encode = (padding: number) =>
    dohjs.dnsPacket.encode({
      ...dohjs.makeQuery(name, type),
      additionals: [
        {
          type: "OPT",
          name: ".",
          udpPayloadSize: 1232,
          flags: 0,
          options: [
            {
              code: "CLIENT_SUBNET",
              family: 1,
              sourcePrefixLength: 0,
              ip: "0.0.0.0",
            },
            { code: "PADDING", length: padding },
          ],
        },
      ],
    });
  const bare = encode(0).length;
  return encode((PADDING_BLOCK - (bare % PADDING_BLOCK)) % PADDING_BLOCK);
}

const bare = (name: unknown) => String(name).toLowerCase().replace(/\.$/, "");

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null;
}

/** A guarded message's answer section; records of other types are left out. */
export function decodeAnswers(message: Uint8Array): DnsRecord[] {
  const octets = Buffer.from(
    message.buffer,
    message.byteOffset,
    message.byteLength,
  );
  const records: DnsRecord[] = [];
  for (const { name, type, ttl, data } of dohjs.dnsPacket.decode(octets)
    .answers) {
    const owner = bare(name);
    switch (type) {
      case "A":
      case "AAAA":
        records.push({ owner, ttl, type, address: String(data) });
        break;
      case "CNAME":
      case "PTR":
        records.push({ owner, ttl, type, target: bare(data) });
        break;
      case "MX":
        if (isObject(data))
          records.push({
            owner,
            ttl,
            type,
            preference: Number(data["preference"]),
            exchange: bare(data["exchange"]),
          });
        break;
      case "SRV":
        if (isObject(data))
          records.push({
            owner,
            ttl,
            type,
            target: bare(data["target"]),
            port: Number(data["port"]),
          });
        break;
      case "TXT":
        if (Array.isArray(data))
          records.push({
            owner,
            ttl,
            type,
            // RFC 7208 3.3: the strings of one record are joined without a space.
            text: data
              .filter((part) => part instanceof Uint8Array)
              .map((part) => Buffer.from(part).toString("latin1"))
              .join(""),
          });
        break;
    }
  }
  return records;
}
