// Providers that keep mailboxes and whose operator has its seat in Spain or Portugal.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import {
  corpus,
  from,
  fromMemory,
  ispdb,
  page,
  providerLinks,
} from "./sources.ts";

export const spainPortugal: readonly ProviderRecord[] = [
  {
    id: "arsys",
    name: "Arsys",
    kind: "mailbox",
    operator: {
      name: "Arsys Internet S.L.U.",
      seat: "ES",
      ...page("https://www.buyoutsinsider.com/eu-competition-law/", "2008"),
    },
    parent: {
      name: "United Internet AG",
      seat: "DE",
      ...page(
        "https://deutscher-aktien-informations-dienst.de/united-internet-ag-einladung-zur-ordentlichen-hauptversammlung-2022/",
        "2022-05-19",
      ),
    },
    group: "United Internet",
    mx: [
      ...from(corpus, "buzondecorreo.com", "serviciodecorreo.es"),
      ...from(fromMemory, "nicline.com"),
    ],
    spf: from(corpus, "_spf.serviciodecorreo.es"),
    autodiscover: from(corpus, "autodiscover.serviciodecorreo.es"),
  },
  {
    id: "asac",
    name: "ASAC Comunicaciones",
    kind: "mailbox",
    operator: {
      name: "Asac Comunicaciones, S.L.",
      seat: "ES",
      ...page(
        "https://licitaciones.esix.online/tender/PLACSP%3A19512686",
        "2026-04-29",
      ),
    },
    mx: from(corpus, "asaccomunicaciones.es"),
  },
  {
    id: "cdmon",
    name: "cdmon",
    kind: "mailbox",
    operator: { name: "10dencehispahard, S.L.", seat: "ES", ...fromMemory },
    mx: from(corpus, "cdmon.net"),
  },
  {
    id: "dnsxperta",
    name: "Prored",
    kind: "mailbox",
    operator: { name: "dnsxperta.com", seat: "ES", ...fromMemory },
    mx: from(corpus, "dnsxperta.com"),
  },
  {
    id: "dondominio",
    name: "DonDominio",
    kind: "mailbox",
    operator: {
      name: "Soluciones Corporativas IP, S.L.",
      seat: "ES",
      ...page(
        "https://mrdomain.com/en/legal/7/hosting-services-contract",
        "2024-11-07",
      ),
    },
    mx: from(corpus, "dondominio.com"),
    spf: from(fromMemory, "_spf.dondominio.com"),
  },
  {
    id: "euskaltel",
    name: "Euskaltel",
    kind: "mailbox",
    operator: {
      name: "Euskaltel, S.A.",
      seat: "ES",
      ...page("https://it.wiki34.com/wiki/Euskaltel", "2022"),
    },
    mx: from(corpus, "euskaltel.com", "mundo-r.com", "telecable.es"),
    consumer: from(fromMemory, "euskaltel.net", "mundo-r.com", "telecable.es"),
  },
  {
    id: "loading",
    name: "Loading",
    kind: "mailbox",
    operator: { name: "Loading", seat: "ES", ...fromMemory },
    mx: from(corpus, "controldeservidor.com", "loading.es"),
  },
  {
    id: "neodigit",
    name: "Neodigit",
    kind: "mailbox",
    operator: {
      name: "Tecnocrática Centro de Datos, S.L.",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "neodigit.net"),
  },
  {
    id: "nominalia",
    name: "Nominalia",
    kind: "mailbox",
    operator: {
      name: "Nominalia Internet S.L.",
      seat: "ES",
      ...page(
        "https://www.nominalia.com/quienes-somos/condiciones-legales/ccs-condiciones-generales-nominalia/?lang=en",
      ),
    },
    parent: { name: "team.blue NV", seat: "BE", ...fromMemory },
    group: "team.blue",
    mx: from(corpus, "nominalia.com"),
    spf: from(fromMemory, "spf.nominalia.com"),
  },
  {
    id: "ptempresas",
    name: "MEO, SAPO Mail",
    kind: "mailbox",
    operator: {
      name: "MEO - Serviços de Comunicações e Multimédia, S.A.",
      seat: "PT",
      ...fromMemory,
    },
    parent: {
      name: "Altice International S.à r.l.",
      seat: "LU",
      ...fromMemory,
    },
    mx: [...from(corpus, "ptempresas.pt"), ...from(fromMemory, "sapo.pt")],
    consumer: from(ispdb, "sapo.pt"),
  },
  {
    id: "sarenet",
    name: "Sarenet",
    kind: "mailbox",
    operator: {
      name: "Sarenet, S.A.U.",
      seat: "ES",
      ...page(
        "https://sarenet.es/info/inf/condiciones-generales-prestacion-servicios-telecomunicaciones.html",
      ),
    },
    mx: from(corpus, "sarenet.es"),
  },
  {
    id: "servidoresdns",
    name: "Acens",
    kind: "mailbox",
    operator: { name: "Acens Technologies, S.L.", seat: "ES", ...fromMemory },
    parent: { name: "Telefónica, S.A.", seat: "ES", ...fromMemory },
    group: "Telefónica",
    mx: from(corpus, "servidoresdns.net"),
  },
  {
    id: "svt",
    name: "SVT Cloud Services",
    kind: "mailbox",
    operator: { name: "svt.es", seat: "ES", ...fromMemory },
    mx: from(corpus, "svt.es"),
  },
  {
    id: "telefonica-es",
    name: "Movistar",
    kind: "mailbox",
    operator: {
      name: "Telefónica de España, S.A.U.",
      seat: "ES",
      ...fromMemory,
    },
    parent: { name: "Telefónica, S.A.", seat: "ES", ...fromMemory },
    group: "Telefónica",
    mx: [
      ...from(corpus, "telefonica.es"),
      ...from(fromMemory, "telefonica.net"),
    ],
    consumer: [
      ...from(providerLinks, "movistar.es"),
      ...from(fromMemory, "telefonica.net"),
    ],
  },
  {
    id: "vodafone-es",
    name: "Vodafone Spain",
    kind: "mailbox",
    operator: { name: "Vodafone España, S.A.U.", seat: "ES", ...fromMemory },
    consumer: from(fromMemory, "ono.com", "vodafone.es"),
  },
];
