// Regimes of Central Europe: the Alps, Germany, and its neighbours to the east.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { page } from "./sources.ts";

export const centralEurope: readonly Regime[] = [
  {
    id: "at-stpo-138",
    countries: ["AT"],
    title: "Code of Criminal Procedure ss. 135 and 138",
    summary:
      "Providers and hosts must give message data and help intercept on a prosecutor's order, which rests on a court's approval.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://jusline.at/paragraphs/history/27965"),
  },
  {
    id: "ch-271",
    countries: ["CH"],
    title: "Swiss Criminal Code art. 271",
    summary:
      "Forbids acting for a foreign authority on Swiss soil without approval; foreign demands go through legal assistance.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://quad9.org/about/transparency-report"),
  },
  {
    id: "ch-buepf",
    countries: ["CH"],
    title:
      "Surveillance of Post and Telecommunications Act (BÜPF) and its ordinance (VÜPF)",
    summary:
      "Prosecutors and others may, with a court's approval, order telecoms and services built on them, such as e-mail, to give data or allow interception.",
    kind: "access",
    reach: "domestic",
    volatile: true,
    ...page(
      "https://haerting.ch/en/insights/neue-ueberwachungspflichten-fuer-telekommunikationsanbieter-bundesrat-legt-revision-der-vuepf-vor/",
    ),
  },
  {
    id: "ch-fadp",
    countries: ["CH"],
    title: "Federal Act on Data Protection, revised 2023",
    summary:
      "Says when personal data may be passed on; a federal commissioner supervises it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://quad9.net/privacy/compliance-and-applicable-law/"),
  },
  {
    id: "ch-ndg",
    countries: ["CH"],
    title: "Intelligence Service Act (NDG), 2017",
    summary:
      "The intelligence service may search cross-border traffic in cables, with a court's approval; a court asked in Dec 2025 for new rules in five years.",
    kind: "access",
    reach: "domestic",
    volatile: true,
    ...page(
      "https://haerting.ch/en/insights/massenueberwachung-schweiz-urteil-bvger-2025-grundrechte/",
    ),
  },
  {
    id: "ch-vuepf-revision",
    countries: ["CH"],
    title: "Revision of the ordinance VÜPF (not adopted)",
    summary:
      "A draft: more services would have to identify users and keep connection data for authorities; a second consultation was announced in Feb 2026.",
    kind: "access",
    reach: "domestic",
    volatile: true,
    ...page(
      "https://www.digitec.ch/en/page/vuepf-revision-federal-council-must-take-a-step-back-41558",
      "2026-02-16",
    ),
  },
  {
    id: "cz-127-97",
    countries: ["CZ"],
    title: "Electronic Communications Act 127/2005, s. 97",
    summary:
      "On request providers must set up an interface for interception by police and intelligence services, who show a court's decision.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://globalnetworkinitiative.org/content/clfr-czech-republic",
      "2018-01-05",
    ),
  },
  {
    id: "cz-tr-88",
    countries: ["CZ"],
    title: "Code of Criminal Procedure ss. 88 and 88a",
    summary:
      "A court may order interception and traffic data in criminal proceedings; the user may have the order reviewed afterwards.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://nsoud.cz/en/proceedings/proceedings-in-criminal-matters/review-of-interception-and-recording-of-telecommunications-traffic",
    ),
  },
  {
    id: "de-g10",
    countries: ["DE"],
    title: "Article 10 Act (G 10), 2001",
    summary:
      "The intelligence services may order telecom providers to give traffic data and contents; the G 10 Commission reviews the orders.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://lexcada.com/akn/de/act/2001-06-26/G_10/deu"),
  },
  {
    id: "de-stpo-100a",
    countries: ["DE"],
    title:
      "Code of Criminal Procedure ss. 100a to 100k; Telecommunications Act",
    summary:
      "Providers must enable interception and give traffic data in criminal proceedings, as a rule on a court's order.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.bundesnetzagentur.de/EN/Areas/Telecommunications/Companies/TechnicalRegulation/TechnicalImplementation110TKG/TechImplementation110TKG_node.html",
    ),
  },
  {
    id: "hu-125",
    countries: ["HU"],
    title: "Act CXXV of 1995 on the National Security Services",
    summary:
      "A court, or for the intelligence services the Minister of Justice, may authorise interception; providers must cooperate.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://clfr.globalnetworkinitiative.org/country/hungary/",
      "2017-03",
    ),
  },
  {
    id: "li-kommg",
    countries: ["LI"],
    title: "Code of Criminal Procedure §§ 96 and 103; communications law",
    summary:
      "A court may order interception in criminal proceedings; on its order, or at the written request of the police, providers hand over data.",
    kind: "access",
    reach: "domestic",
    volatile: true,
    ...page("https://coe.int/fr/web/octopus/-/liechtenste-1"),
  },
  {
    id: "pl-pke",
    countries: ["PL"],
    title: "Electronic Communications Law 2024; Police Act",
    summary:
      "Operators keep connection data for 12 months and must give police and other services access to it at their own cost.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://kwkr.pl/en/the-president-of-the-data-protection-authority-criticizes-law-enforcement-access-to-telecommunications-data/",
      "2025-11-04",
    ),
  },
  {
    id: "si-zkp",
    countries: ["SI"],
    title: "Criminal Procedure Act arts. 150 ff.",
    summary:
      "A court may order interception and the securing of all forms of electronic communication in criminal proceedings.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.ejn-crimjust.europa.eu/ejn/EJN_FichesBelgesResult/MT/101/369/-1",
    ),
  },
  {
    id: "sk-tp-115",
    countries: ["SK"],
    title: "Code of Criminal Procedure ss. 115 and 116",
    summary:
      "A judge, or in urgent cases a prosecutor whom a judge must confirm, may order interception and traffic data.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.ejn-crimjust.europa.eu/ejn2021/FichesBelgesDetail/EN/A.50/368/-1",
    ),
  },
];
