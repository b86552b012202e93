// Providers that keep mailboxes and whose operator has its seat in France.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import {
  corpus,
  from,
  fromMemory,
  ispdb,
  mxmapFr,
  mxmapIt,
  page,
  providerLinks,
} from "./sources.ts";

export const france: readonly ProviderRecord[] = [
  {
    id: "bouygues",
    name: "Bbox (Bouygues Telecom)",
    kind: "mailbox",
    operator: { name: "Bouygues Telecom SA", seat: "FR", ...fromMemory },
    parent: { name: "Bouygues S.A.", seat: "FR", ...fromMemory },
    mx: from(mxmapFr, "bbox.fr"),
    consumer: from(providerLinks, "bbox.fr"),
  },
  {
    id: "ecloud",
    name: "Murena",
    kind: "mailbox",
    operator: { name: "Murena SAS", seat: "FR", ...fromMemory },
    mx: from(fromMemory, "ecloud.global"),
    consumer: from(fromMemory, "e.email", "murena.io"),
  },
  {
    id: "free",
    name: "Free",
    kind: "mailbox",
    operator: {
      name: "Free SAS",
      seat: "FR",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/free-fr.json",
      ),
    },
    parent: { name: "iliad S.A.", seat: "FR", ...fromMemory },
    mx: from(mxmapFr, "free.fr"),
    consumer: [
      ...from(ispdb, "free.fr"),
      ...from(fromMemory, "aliceadsl.fr", "freesbee.fr", "libertysurf.fr"),
    ],
  },
  {
    id: "gandi",
    name: "Gandi",
    kind: "mailbox",
    operator: {
      name: "Gandi SAS",
      seat: "FR",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/gandi.json",
      ),
    },
    parent: { name: "Your.Online B.V.", seat: "NL", ...fromMemory },
    mx: from(corpus, "gandi.net"),
    spf: from(corpus, "_mailcust.gandi.net"),
    dkim: from(fromMemory, "gm1.gandimail.net"),
  },
  {
    id: "laposte",
    name: "laposte.net",
    kind: "mailbox",
    operator: { name: "La Poste S.A.", seat: "FR", ...fromMemory },
    parent: {
      name: "Caisse des Dépôts et Consignations",
      seat: "FR",
      ...fromMemory,
    },
    mx: from(mxmapFr, "laposte.net"),
    consumer: from(ispdb, "laposte.net"),
  },
  {
    id: "mailo",
    name: "Mailo",
    kind: "mailbox",
    operator: { name: "Mailo SAS", seat: "FR", ...fromMemory },
    mx: [...from(mxmapFr, "mailo.com"), ...from(fromMemory, "netcourrier.com")],
    consumer: from(fromMemory, "mailo.com", "mailoo.org", "netcourrier.com"),
  },
  {
    id: "nameshield",
    name: "Nameshield",
    kind: "mailbox",
    operator: { name: "Nameshield SAS", seat: "FR", ...fromMemory },
    mx: from(corpus, "nameshield.com", "nameshield.net"),
  },
  {
    id: "netim",
    name: "Netim",
    kind: "mailbox",
    operator: { name: "NETIM SARL", seat: "FR", ...fromMemory },
    mx: from(corpus, "netim.net"),
  },
  {
    id: "orange",
    name: "Orange Mail (France)",
    kind: "mailbox",
    operator: {
      name: "Orange S.A.",
      seat: "FR",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/orange.json",
      ),
    },
    group: "Orange",
    mx: from(mxmapFr, "orange.fr", "wanadoo.fr"),
    consumer: from(ispdb, "orange.fr", "wanadoo.fr"),
  },
  {
    id: "orange-business",
    name: "Orange Business",
    kind: "mailbox",
    operator: {
      name: "Orange S.A.",
      seat: "FR",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/orange.json",
      ),
    },
    group: "Orange",
    mx: from(corpus, "orange-business.com"),
  },
  {
    id: "ovh",
    name: "OVHcloud mail",
    kind: "mailbox",
    operator: {
      name: "OVH SAS",
      seat: "FR",
      ...page("https://pdfprof.com/PDFV2/Documents1/1699/38/1", "2020-09-01"),
    },
    parent: { name: "OVH Groupe S.A.", seat: "FR", ...fromMemory },
    mx: [
      ...from(
        corpus,
        "mail.ovh.net",
        "mx1.ovh.net",
        "mx2.ovh.net",
        "mx3.ovh.net",
        "mx4.ovh.net",
        "mxb.ovh.net",
        "ovh.ca",
      ),
      ...from(mxmapIt, "ovh.com"),
      ...from(fromMemory, "ovh.co"),
    ],
    spf: from(corpus, "mx.ovh.com"),
    autodiscover: from(fromMemory, "autodiscover.mail.ovh.net"),
  },
  {
    id: "sfr",
    name: "SFR Mail",
    kind: "mailbox",
    operator: { name: "SFR SA", seat: "FR", ...fromMemory },
    parent: { name: "Altice France S.A.", seat: "FR", ...fromMemory },
    mx: from(mxmapFr, "sfr.fr"),
    consumer: [
      ...from(ispdb, "club-internet.fr", "neuf.fr", "sfr.fr"),
      ...from(providerLinks, "numericable.fr"),
      ...from(fromMemory, "cegetel.net"),
    ],
  },
  {
    id: "yopmail",
    name: "YOPmail",
    kind: "mailbox",
    operator: { name: "YOPmail", seat: "FR", ...fromMemory },
    mx: from(fromMemory, "yopmail.com"),
    consumer: from(fromMemory, "yopmail.com"),
  },
];
