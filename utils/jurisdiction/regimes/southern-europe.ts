// Regimes of Southern Europe: Italy, the Iberian peninsula, Greece, Cyprus and the
// western Balkans. Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page } from "./sources.ts";

export const southernEurope: readonly Regime[] = [
  {
    id: "ba-pd",
    countries: ["BA"],
    title: "Law on Personal Data Protection 2025 (Official Gazette 12/25)",
    summary:
      "Says when organisations may pass personal data on; an agency enforces it, since 4 Oct 2025.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://adrialegal.com/news/51"),
  },
  {
    id: "cy-183",
    countries: ["CY"],
    title: "Law 183(I)/2007 on the retention of telecommunications data",
    summary:
      "Providers give retained traffic data to police on a court's order in cases of serious crime.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "es-25-2007",
    countries: ["ES"],
    title: "Law 25/2007 on the retention of communications data",
    summary:
      "Operators keep traffic data, as a rule for twelve months, and hand it to authorised agents with a court's authorisation.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://leyesdeinternet.es/?p=30"),
  },
  {
    id: "es-lecrim-588ter",
    countries: ["ES"],
    title: "Criminal Procedure Act arts. 588 ter a to m",
    summary:
      "A judge may authorise interception of telephone and electronic communications, contents and traffic data; providers have a duty to help.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://boe.gob.es/diario_boe/txt.php?id=BOE-A-2019-4241"),
  },
  {
    id: "gr-5002",
    countries: ["GR"],
    title: "Law 5002/2022 on waiving the secrecy of communications",
    summary:
      "The intelligence service or anti-terrorism police may ask for secrecy to be waived for national security; it is waived for listed crimes too.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://kalaw.gr/law-5002-2022-waiving-of-communications-secrecy-cybersecurity-and-data-protection/",
    ),
  },
  {
    id: "hr-zkp-332",
    countries: ["HR"],
    title: "Criminal Procedure Act arts. 332 to 334",
    summary:
      "A court may, at the State Attorney's request, order interception of telecommunications for listed offences.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://ejn-crimjust.europa.eu/ejn2021/FichesBelgesDetail/EN/A.52/432/-1",
    ),
  },
  {
    id: "it-132",
    countries: ["IT"],
    title: "Privacy Code art. 132; Law 167/2017 art. 24",
    summary:
      "Providers keep traffic data for the prosecution of crimes, for listed grave ones up to 72 months.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.progressivo=0&art.idArticolo=24&art.versione=1&art.codiceRedazionale=17G00180&art.dataPubblicazioneGazzetta=2017-11-27&art.idGruppo=8&art.idSottoArticolo1=10&art.idSottoArticolo=1&art.flagTipoArticolo=0",
    ),
  },
  {
    id: "it-cpp-254bis",
    countries: ["IT"],
    title: "Code of Criminal Procedure arts. 254-bis and 266-bis",
    summary:
      "The judicial authority may seize data, traffic data included, from telecom and online service providers, as a certified copy.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://doctrine.it/norms/codes/itatextcyjtowm69965vk/articles/itaartjbauc6i7dn77nx",
    ),
  },
  {
    id: "me-ec",
    countries: ["ME"],
    title: "Constitution art. 42; Electronic Communications Act art. 172",
    summary:
      "Operators must make interception possible for the competent agency; secrecy is lifted on a court's decision, for crime or national security.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://clfr.globalnetworkinitiative.org/country/montenegro/",
      "2017-03",
    ),
  },
  {
    id: "me-pd",
    countries: ["ME"],
    title: "Law on the Protection of Personal Data 2008",
    summary:
      "Says when organisations may pass personal data on; an agency enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "mk-pd",
    countries: ["MK"],
    title: "Law on Personal Data Protection 2020",
    summary:
      "Says when organisations may pass personal data on, those abroad that serve the country too; an agency enforces it.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://www.dlapiperdataprotection.com/index.html?t=authority&c=MK",
    ),
  },
  {
    id: "pt-cpp-187",
    countries: ["PT"],
    title: "Code of Criminal Procedure arts. 187 to 189",
    summary:
      "An examining judge may authorise interception and the tracing of communications for the crimes that the law lists.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.ejn-crimjust.europa.eu/ejn/EJN_FichesBelgesResult/EN/102/352/-1",
    ),
  },
  {
    id: "rs-ec",
    countries: ["RS"],
    title: "Constitution art. 41; Law on Electronic Communications",
    summary:
      "Operators must enable lawful interception; contents may be intercepted only on a court's decision, for crime or national security.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://clfr.globalnetworkinitiative.org/country/serbia-2/",
      "2017-03",
    ),
  },
  {
    id: "rs-pd",
    countries: ["RS"],
    title: "Law on Personal Data Protection 2018",
    summary:
      "Says when organisations may pass personal data on; a commissioner enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
];
