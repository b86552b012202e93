// The practice server's DNS messages as octets: sound ones, and ones made wrong
// on purpose. In: a decoded query and what the zone says. Out: the response.
import { Buffer } from "node:buffer";
import dohjs from "dohjs";
import type { ZoneRecord } from "./zone/records.ts";

/** What goes wrong for one domain, whatever the type of the question. */
export type Fault =
  | { readonly kind: "servfail" | "refused" }
  | { readonly kind: "html" } // 200 with a page: a captive portal
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "hang" } // accepts, never answers
  | { readonly kind: "slow-bytes"; readonly milliseconds: number } // between two octets
  | { readonly kind: "oversize" } // more than a DNS message can hold
  | { readonly kind: "truncated" } // TC=1
  | { readonly kind: "wrong-question" | "wrong-id" }
  | { readonly kind: "not-response" } // QR=0
  | { readonly kind: "bad-label" } // an exchange of one label with dots inside
  | { readonly kind: "ttl-max" } // RFC 2181 8: 2^31 - 1
  | { readonly kind: "extended-error"; readonly code: number }; // RFC 8914, REFUSED

export type Query = ReturnType<typeof dohjs.dnsPacket.decode>;

const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;
const RD_RA = 0x0180;
const TC = 0x0200;
export const TTL_MAX = 2 ** 31 - 1;
const OVERSIZE_OCTETS = 70_000;
const EXTENDED_ERROR = 15;

/** \DDD of the presentation format as the octet it stands for (RFC 1035 5.1). */
const octets = (name: string) =>
  name.replace(/\\(\d{3})/g, (_, code: string) =>
    String.fromCharCode(Number(code)),
  );

function wireRecord(record: ZoneRecord) {
  const { ttl, type } = record;
  const name = octets(record.name) || ".";
  switch (record.type) {
    case "CNAME":
    case "NS":
      return { name, ttl, type, data: octets(record.data) };
    case "MX": {
      const { preference, exchange } = record.data;
      return {
        name,
        ttl,
        type,
        data: { preference, exchange: octets(exchange) || "." },
      };
    }
    case "TXT":
      // A copy: the codec turns the strings of the array it is given into octets.
      return { name, ttl, type, data: [...record.data] };
    case "A":
    case "AAAA":
    case "SRV":
    case "SOA":
      return { name, ttl, type, data: record.data };
  }
}

type Rcode = keyof typeof RCODES;

export function message(
  query: Query,
  rcode: Rcode,
  answers: readonly ZoneRecord[] = [],
  authorities: readonly ZoneRecord[] = [],
  extendedError?: number,
): Buffer {
  const options =
    extendedError === undefined
      ? []
      : [
          {
            code: EXTENDED_ERROR,
            data: Buffer.from([extendedError >> 8, extendedError & 0xff]),
          },
        ];
  // RFC 6891 6.1.1: an OPT record answers an OPT record.
  const edns = (query.additionals ?? []).some(
    (one) => "type" in one && one.type === "OPT",
  );
  return Buffer.from(
    dohjs.dnsPacket.encode({
      type: "response",
      id: query.id,
      flags: RD_RA | RCODES[rcode],
      questions: query.questions,
      answers: answers.map(wireRecord),
      authorities: authorities.map(wireRecord),
      additionals:
        edns || options.length > 0
          ? [
              {
                type: "OPT",
                name: ".",
                udpPayloadSize: 1232,
                flags: 0,
                options,
              },
            ]
          : [],
    }),
  );
}

/** One label of 18 octets, three of them dots: to a careless reader, Google's exchanger. */
function badLabel(query: Query, name: string): Buffer {
  const exchange = "aspmx-l-google-com";
  const body = message(query, "NOERROR", [
    { name, ttl: 300, type: "MX", data: { preference: 1, exchange } },
  ]);
  body.write(
    exchange.replaceAll("-", "."),
    body.lastIndexOf(exchange),
    "latin1",
  );
  return body;
}

/** A sound message made wrong; null where the fault is none of the message's. */
export function faultyMessage(
  fault: Fault,
  query: Query,
  name: string,
  sound: () => Buffer,
) {
  switch (fault.kind) {
    case "servfail":
      return message(query, "SERVFAIL");
    case "refused":
      return message(query, "REFUSED");
    case "extended-error":
      return message(query, "REFUSED", [], [], fault.code);
    case "oversize":
      return Buffer.concat([sound()], OVERSIZE_OCTETS);
    case "truncated": {
      const body = message(query, "NOERROR");
      body.writeUInt16BE(body.readUInt16BE(2) | TC, 2);
      return body;
    }
    case "wrong-question":
      return message(
        {
          ...query,
          questions: [
            { name: `not-${name}`, type: query.questions[0]?.type ?? "MX" },
          ],
        },
        "NOERROR",
      );
    case "wrong-id": {
      const body = sound();
      body.writeUInt16BE(body.readUInt16BE(0) ^ 0x1234, 0);
      return body;
    }
    case "not-response": {
      const body = sound();
      body.writeUInt16BE(body.readUInt16BE(2) & 0x7fff, 2);
      return body;
    }
    case "bad-label":
      return badLabel(query, name);
    case "ttl-max":
    case "html":
    case "status":
    case "hang":
    case "slow-bytes":
      return null;
  }
}
