// German municipalities that publish no MX. From the ESORICS 2026 artefact
// (github.com/mxmap/esorics2026), published under the MIT licence. Where SPF names
// the mechanism "a" (RFC 7208 5.3) an address was made up, for an implicit MX (RFC 5321 5.1).
import type { ZoneEntry } from "./entry.ts";

export const germany: readonly ZoneEntry[] = [
  {
    domain: "bad-frankenhausen.de",
    source: "esorics2026",
    date: "2026-04-10",
    a: ["203.0.113.11"],
    txt: ["v=spf1 a mx ip4:91.98.44.236 include:secure-mailgate.com ~all"],
    synthetic: ["address"],
  },
  {
    domain: "dittelbrunn.de",
    source: "esorics2026",
    date: "2026-04-10",
    txt: ["v=spf1 include:bayern.de include:cloud.pus-gmbh.eu -all"],
  },
  {
    domain: "gemeinde-schoenenberg.de",
    source: "esorics2026",
    date: "2026-04-10",
    a: ["203.0.113.12"],
    txt: ["v=spf1 a mx -all"],
    synthetic: ["address"],
  },
  {
    domain: "muehlanger.com",
    source: "esorics2026",
    date: "2026-04-10",
    txt: ["v=spf1 -all"],
  },
  {
    domain: "stepfershausen.de",
    source: "esorics2026",
    date: "2026-04-10",
    txt: ["v=spf1 -all"],
  },
  {
    domain: "vg-grossbreitenbach.de",
    source: "esorics2026",
    date: "2026-04-10",
    txt: ["v=spf1 mx -all"],
  },
];
