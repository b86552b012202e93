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
    operator: {
      name: "Bouygues Telecom SA",
      seat: "FR",
      ...page(
        "https://www.doctrine.fr/e/ENT9D736E66A8426AAE137B/ENTDOC4F15AD4A6384FF14EB79?source=enterprise-deed-block&sourcePage=Enterprise",
        "2021-12-28",
      ),
    },
    parent: {
      name: "Bouygues S.A.",
      seat: "FR",
      ...page("https://worddisk.com/wiki/Bouygues"),
    },
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
    parent: {
      name: "iliad S.A.",
      seat: "FR",
      ...page("https://praquin.com/smartxhtml/iliad/deu/2023", "2024-06-28"),
    },
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
    operator: {
      name: "La Poste S.A.",
      seat: "FR",
      ...page(
        "https://fr.wikipedia.org/wiki/La_Poste_(entreprise_fran%C3%A7aise)?oldid=94465748",
        "2013-06-27",
      ),
    },
    parent: {
      name: "Caisse des Dépôts et Consignations",
      seat: "FR",
      ...page(
        "https://cadenadesuministro.es/noticias/cambio-de-calado-en-el-accionariado-de-groupe-la-poste_1320579_102_amp.html",
        "2019-12",
      ),
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
    parent: {
      name: "OVH Groupe S.A.",
      seat: "FR",
      ...page(
        "https://ch.zonebourse.com/cours/action/OVH-GROUPE-127472031/actualite/OVH-Groupe-Notice-of-meeting-French-only-42755269",
        "2023-01-09",
      ),
    },
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
    operator: {
      name: "SFR SA",
      seat: "FR",
      ...page("https://en.wikipedia.org/wiki/SFR"),
    },
    parent: {
      name: "Altice France S.A.",
      seat: "FR",
      ...page("https://fr.wikipedia.org/wiki/SFR_Group"),
    },
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
