// Platforms that keep mailboxes for public bodies in Europe, Spain and Italy excepted.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory, page } from "./sources.ts";

export const publicSectorEurope: readonly ProviderRecord[] = [
  {
    id: "bayern",
    name: "Bavarian state mail relay",
    kind: "public-sector",
    operator: {
      name: "Freistaat Bayern",
      seat: "DE",
      ...page("https://formularserver.bayern.de/meta/datenschutz/index.html"),
    },
    mx: from(corpus, "bayern.de"),
    spf: from(corpus, "bayern.de"),
  },
  {
    id: "croatia",
    name: "Shared services centre of Croatia (CDU)",
    kind: "public-sector",
    operator: {
      name: "Republic of Croatia",
      seat: "HR",
      ...page(
        "https://narodne-novine.nn.hr/clanci/sluzbeni/2017_06_60_1362.html",
        "2017-06-21",
      ),
    },
    mx: from(corpus, "cdu.gov.hr"),
  },
  {
    id: "dataport",
    name: "Dataport",
    kind: "public-sector",
    operator: {
      name: "Dataport AöR",
      seat: "DE",
      ...page("https://www.dataport.de/berechtigungssteuerung/datenschutz/"),
    },
    mx: [...from(corpus, "landsh.de"), ...from(fromMemory, "dataport.de")],
  },
  {
    id: "dvz-mv",
    name: "DVZ Mecklenburg-Vorpommern",
    kind: "public-sector",
    operator: {
      name: "DVZ Datenverarbeitungszentrum Mecklenburg-Vorpommern GmbH",
      seat: "DE",
      ...fromMemory,
    },
    mx: from(corpus, "mvnet.de"),
  },
  {
    id: "ekom21",
    name: "ekom21",
    kind: "public-sector",
    operator: {
      name: "ekom21 - KGRZ Hessen",
      seat: "DE",
      ...page(
        "https://www.ekom21.de/Service/einfo21_digital/Seiten/fachausschuss_landkreistag.aspx",
      ),
    },
    mx: from(corpus, "ekom21.de", "kgrz-ks.de"),
    spf: from(corpus, "ekom21.de"),
  },
  {
    id: "hedmark-ikt",
    name: "Hedmark IKT",
    kind: "public-sector",
    operator: { name: "Hedmark IKT", seat: "NO", ...fromMemory },
    mx: from(corpus, "hedmark-ikt.no"),
  },
  {
    id: "itebo",
    name: "ITEBO",
    kind: "public-sector",
    operator: { name: "ITEBO GmbH", seat: "DE", ...fromMemory },
    mx: from(corpus, "itebo.de"),
  },
  {
    id: "kaernten",
    name: "Carinthian municipal mail (CNC)",
    kind: "public-sector",
    operator: { name: "Land Kärnten", seat: "AT", ...fromMemory },
    mx: from(corpus, "smtp.cnc.gv.at"),
  },
  {
    id: "kdo",
    name: "KDO",
    kind: "public-sector",
    operator: {
      name: "Zweckverband Kommunale Datenverarbeitung Oldenburg",
      seat: "DE",
      ...fromMemory,
    },
    mx: from(corpus, "kdo.de"),
  },
  {
    id: "krz",
    name: "Kommunales Rechenzentrum Minden-Ravensberg/Lippe",
    kind: "public-sector",
    operator: {
      name: "Kommunales Rechenzentrum Minden-Ravensberg/Lippe",
      seat: "DE",
      ...fromMemory,
    },
    mx: from(corpus, "krz.de"),
  },
  {
    id: "kvnbw",
    name: "Komm.ONE",
    kind: "public-sector",
    operator: {
      name: "Komm.ONE",
      seat: "DE",
      ...page(
        "https://www.schwetzinger-zeitung.de/orte/oftersheim_artikel,-oftersheim-dienstleister-erhoeht-trotz-mega-fusion-_arid,1798960.html",
        "2021-05",
      ),
    },
    mx: [...from(corpus, "kvnbw.de"), ...from(fromMemory, "komm.one")],
    spf: from(fromMemory, "_spf.kvnbw.de"),
  },
  {
    id: "lapit",
    name: "LapIT",
    kind: "public-sector",
    operator: {
      name: "LapIT Oy",
      seat: "FI",
      ...page("https://www.lapit.fi/tietosuoja-ja-evastekaytannot/"),
    },
    front: corpus,
    mx: from(corpus, "lapit.fi"),
  },
  {
    id: "muhtar",
    name: "Interior ministry mail of Türkiye",
    kind: "public-sector",
    operator: {
      name: "T.C. İçişleri Bakanlığı",
      seat: "TR",
      ...page("https://www.tmuhk.org/galleries/muhtar-bilgi-sistemi/"),
    },
    mx: from(corpus, "muhtar.gov.tr"),
  },
  {
    id: "regio-it",
    name: "regio iT",
    kind: "public-sector",
    operator: {
      name: "regio iT gesellschaft für informationstechnologie mbh",
      seat: "DE",
      ...fromMemory,
    },
    mx: from(corpus, "regioit-aachen.de"),
  },
  {
    id: "rlp",
    name: "Rhineland-Palatinate state mail",
    kind: "public-sector",
    operator: {
      name: "Land Rheinland-Pfalz",
      seat: "DE",
      ...page(
        "https://kleineanfragen.de/rheinland-pfalz/17/1789-internetseite-rheinland-pfalz.txt",
        "2016-12-05",
      ),
    },
    mx: from(corpus, "rlp.de"),
  },
  {
    id: "romania-sts",
    name: "STS Mail (Romania)",
    kind: "public-sector",
    operator: {
      name: "Serviciul de Telecomunicații Speciale",
      seat: "RO",
      ...fromMemory,
    },
    mx: from(corpus, "stsmail.ro"),
  },
  {
    id: "saita",
    name: "Saita",
    kind: "public-sector",
    operator: { name: "Saimaan talous ja tieto Oy", seat: "FI", ...fromMemory },
    mx: from(corpus, "saita.fi"),
  },
  {
    id: "salzburg",
    name: "Land Salzburg mail",
    kind: "public-sector",
    operator: {
      name: "Land Salzburg",
      seat: "AT",
      ...page(
        "https://www.salzburg.gv.at/verwaltung_/Seiten/rechtliche-hinweise.aspx",
      ),
    },
    front: corpus,
    mx: from(corpus, "smtp.salzburg.at"),
  },
  {
    id: "saxony",
    name: "Saxon administration network (SVN)",
    kind: "public-sector",
    operator: { name: "Freistaat Sachsen", seat: "DE", ...fromMemory },
    mx: from(corpus, "pzd-svn.de"),
  },
  {
    id: "slovenia",
    name: "State mail of Slovenia",
    kind: "public-sector",
    operator: {
      name: "Republic of Slovenia",
      seat: "SI",
      ...page("https://e-uprava.gov.si/en/o-e-upravi/terms-of-use.html"),
    },
    mx: from(
      corpus,
      "mail1.gov.si",
      "mail2.gov.si",
      "mail3.gov.si",
      "mail4.gov.si",
    ),
  },
  {
    id: "syzefxis",
    name: "Syzefxis",
    kind: "public-sector",
    operator: { name: "Hellenic Republic", seat: "GR", ...fromMemory },
    mx: from(corpus, "ddt.gov.gr", "syzefxis.gov.gr"),
  },
  {
    id: "unikom",
    name: "Unikom",
    kind: "public-sector",
    operator: { name: "Kommunalförbundet Unikom", seat: "SE", ...fromMemory },
    front: corpus,
    mx: from(corpus, "unikom.se"),
  },
];
