// Parking services: an exchanger there means that nobody reads.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory, page } from "./sources.ts";

export const parked: readonly ProviderRecord[] = [
  {
    id: "above",
    name: "Above.com parking",
    kind: "parked",
    operator: { name: "Above.com Pty Ltd", seat: "AU", ...fromMemory },
    mx: from(corpus, "park-mx.above.com"),
  },
  {
    id: "bodis",
    name: "Bodis parking",
    kind: "parked",
    operator: { name: "Bodis, LLC", seat: "US", ...fromMemory },
    mx: from(fromMemory, "bodis.com"),
  },
  {
    id: "cscdns",
    name: "CSC",
    kind: "parked",
    operator: {
      name: "Corporation Service Company",
      seat: "US",
      ...fromMemory,
    },
    mx: from(corpus, "cscdns.net"),
  },
  {
    id: "dan",
    name: "Dan.com parking",
    kind: "parked",
    operator: { name: "GoDaddy.com, LLC", seat: "US", ...fromMemory },
    parent: { name: "GoDaddy Inc.", seat: "US", ...fromMemory },
    group: "GoDaddy",
    mx: from(fromMemory, "undeveloped.com"),
  },
  {
    id: "h-email",
    name: "h-email.net parking",
    kind: "parked",
    operator: { name: "h-email.net", seat: "DE", ...fromMemory },
    mx: from(corpus, "h-email.net"),
  },
  {
    id: "hostedmxserver",
    name: "hostedmxserver.com parking",
    kind: "parked",
    operator: { name: "hostedmxserver.com", seat: "US", ...fromMemory },
    mx: from(corpus, "hostedmxserver.com"),
  },
  {
    id: "hugedomains",
    name: "HugeDomains parking",
    kind: "parked",
    operator: { name: "HugeDomains.com, LLC", seat: "US", ...fromMemory },
    mx: from(fromMemory, "hugedomains.com"),
  },
  {
    id: "parkingcrew",
    name: "ParkingCrew",
    kind: "parked",
    operator: { name: "Team Internet AG", seat: "DE", ...fromMemory },
    mx: from(fromMemory, "parkingcrew.net"),
  },
  {
    id: "plingest",
    name: "plingest.com",
    kind: "parked",
    operator: { name: "plingest.com", seat: "US", ...fromMemory },
    mx: from(corpus, "mx.plingest.com"),
  },
  {
    id: "sedo",
    name: "Sedo parking",
    kind: "parked",
    operator: { name: "Sedo GmbH", seat: "DE", ...fromMemory },
    parent: {
      name: "United Internet AG",
      seat: "DE",
      ...page(
        "https://deutscher-aktien-informations-dienst.de/united-internet-ag-einladung-zur-ordentlichen-hauptversammlung-2022/",
        "2022-05-19",
      ),
    },
    group: "United Internet",
    mx: from(fromMemory, "sedoparking.com"),
  },
];
