// Regimes of European countries outside of the European Union: Britain and its islands, the Alps, the North.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page, unread } from "./sources.ts";

export const britainAlpsNordics: readonly Regime[] = [
  {
    id: "ch-271",
    countries: ["CH"],
    title: "Swiss Criminal Code art. 271",
    summary:
      "Forbids carrying out foreign orders on Swiss soil without approval; foreign requests go through legal assistance.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://quad9.org/about/transparency-report"),
  },
  {
    id: "ch-buepf",
    countries: ["CH"],
    title:
      "Federal Act on the Surveillance of Post and Telecommunications (BÜPF/SPTA) and ordinance VÜPF",
    summary:
      "Swiss authorities can order surveillance and data from telecom and derived services, e-mail included.",
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
    title: "Federal Act on Data Protection (revised, 1 Sep 2023)",
    summary:
      "Swiss data-protection law; Switzerland has an EU adequacy decision.",
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
      "Intelligence service powers, including cable reconnaissance of cross-border traffic.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...unread("https://www.fedlex.admin.ch/eli/cc/2017/494/de"),
  },
  {
    id: "gb-copo",
    countries: ["GB"],
    title: "Crime (Overseas Production Orders) Act 2019",
    summary:
      "UK courts can order a provider abroad to produce stored data where an agreement exists.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...unread("https://www.legislation.gov.uk/ukpga/2019/5/contents"),
  },
  {
    id: "gb-gdpr",
    countries: ["GB"],
    title: "UK GDPR, DPA 2018, Data (Use and Access) Act 2025",
    summary:
      "UK data-protection law; EU adequacy renewed on 19 Dec 2025 until 27 Dec 2031.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions",
    ),
  },
  {
    id: "gb-ipa-2016",
    countries: ["GB"],
    title: "Investigatory Powers Act 2016 (amended 2024)",
    summary:
      "Warrants and technical-capability notices can be given to any operator serving people in the UK, also from abroad.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://www.gov.uk/government/publications/investigatory-powers-amendment-bill-factsheets/investigatory-powers-amendment-bill-overview-of-the-notices-regime",
    ),
  },
  {
    id: "gb-us-agreement",
    countries: ["GB"],
    title: "UK-US Data Access Agreement (CLOUD Act), in force Oct 2022",
    summary:
      "UK and US authorities may send orders straight to providers in the other country for serious crime.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://excited-pixels.com/2025/03/11/an-initial-assessment-of-cloud-agreements",
    ),
  },
  {
    id: "is-ec",
    countries: ["IS"],
    title: "Electronic Communications Act 70/2022",
    summary:
      "Secrecy of communications; access by court order; retention of traffic data.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...unread("https://www.althingi.is/lagas/nuna/2022070.html"),
  },
  {
    id: "je-dpl",
    countries: ["JE"],
    title: "Data Protection (Jersey) Law 2018",
    summary: "Data-protection law.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "no-ekom",
    countries: ["NO"],
    title: "Electronic Communications Act",
    summary: "Providers must make lawful access possible.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...unread("https://lovdata.no/"),
  },
  {
    id: "no-etjl",
    countries: ["NO"],
    title: "Intelligence Service Act 2020 (facilitated bulk collection)",
    summary:
      "Intelligence service may store and search metadata of cross-border traffic, with court control.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...unread("https://lovdata.no/dokument/NL/lov/2020-06-19-77"),
  },
];
