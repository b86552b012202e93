// Regimes of Western Europe: Belgium, Britain and its islands, France, Ireland,
// Luxembourg, the Netherlands. Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page } from "./sources.ts";

export const westernEurope: readonly Regime[] = [
  {
    id: "be-cpc-90ter",
    countries: ["BE"],
    title: "Code of Criminal Procedure arts. 46bis, 88bis and 90ter",
    summary:
      "An investigating judge may order a provider active in Belgium, webmail included, to give data or help intercept, wherever it is established.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://www.rdc-tbh.be/article/?docEtiq=rdc_tbh2019_8p1009",
      "2019-02-19",
    ),
  },
  {
    id: "fr-cpce",
    countries: ["FR"],
    title: "Posts and Electronic Communications Code art. L34-1",
    summary:
      "Providers keep identity and connection data for set periods and hand them over on a lawful demand.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "fr-cpp-60-1",
    countries: ["FR"],
    title: "Code of Criminal Procedure arts. 60-1 and 60-1-2",
    summary:
      "A prosecutor, or police under one, may require any body that holds data of use to an investigation to hand it over.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://archeo-lex.fr/codes/code_de_proc%C3%A9dure_p%C3%A9nale/2022-03-04/modifications",
      "2022-03-04",
    ),
  },
  {
    id: "fr-cpp-706-95",
    countries: ["FR"],
    title: "Code of Criminal Procedure arts. 706-95 and 706-95-1",
    summary:
      "A judge may, at a prosecutor's request, authorise interception and access to stored messages in cases of organised crime.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.legifrance.gouv.fr/affichCode.do?idSectionTA=LEGISCTA000032653938&cidTexte=LEGITEXT000006071154",
    ),
  },
  {
    id: "fr-csi",
    countries: ["FR"],
    title: "Internal Security Code, book VIII",
    summary:
      "The Prime Minister may let the intelligence services obtain connection data and intercept, after the opinion of a commission (CNCTR).",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://data.guardint.org/en/entity/4t3do6cq9ht?page=123"),
  },
  {
    id: "gb-copo",
    countries: ["GB"],
    title: "Crime (Overseas Production Orders) Act 2019",
    summary:
      "A judge may order a provider abroad to produce stored data, where a treaty of the UK with its country allows it.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://www.legislation.gov.uk/ukpga/2019/5/notes/division/6/index.htm",
    ),
  },
  {
    id: "gb-eu-adequacy",
    countries: ["GB"],
    title: "EU adequacy decisions for the United Kingdom",
    summary:
      "The EU lets personal data go to the UK without further conditions; renewed on 19 Dec 2025, to end on 27 Dec 2031 unless extended.",
    kind: "protection",
    reach: "domestic",
    volatile: true,
    ...page(
      "https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions",
    ),
  },
  {
    id: "gb-gdpr",
    countries: ["GB"],
    title: "UK GDPR and Data Protection Act 2018",
    summary:
      "Says when personal data may be passed on; it also binds organisations elsewhere that serve people in the UK.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "gb-ipa-2016",
    countries: ["GB"],
    title: "Investigatory Powers Act 2016",
    summary:
      "An operator in or outside the UK that is served with an interception warrant must take the steps it names, as far as practicable.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://legislation.gov.uk/ukpga/2016/25/section/43/2018-05-29/data.xht",
    ),
  },
  {
    id: "gb-ipa-notices",
    countries: ["GB"],
    title: "Investigatory Powers (Amendment) Act 2024, notices",
    summary:
      "A Secretary of State may oblige an operator that serves people in the UK, from abroad too, to keep itself able to assist.",
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
    title: "UK-US Data Access Agreement, in force since October 2022",
    summary:
      "UK and US authorities may send court orders straight to providers in the other country in cases of serious crime.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://excited-pixels.com/2025/03/11/an-initial-assessment-of-cloud-agreements",
      "2025-03-11",
    ),
  },
  {
    id: "ie-1993",
    countries: ["IE"],
    title:
      "Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993",
    summary:
      "The Minister may authorise interception by warrant, for criminal investigation or the security of the State.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://revisedacts.lawreform.ie/eli/1993/act/10/section/2/revised/en/html",
    ),
  },
  {
    id: "je-dpl",
    countries: ["JE"],
    title: "Data Protection (Jersey) Law 2018",
    summary:
      "Says when organisations may pass personal data on; an authority enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "lu-cpp-67-1",
    countries: ["LU"],
    title: "Code of Criminal Procedure arts. 67-1 and 88-1",
    summary:
      "An investigating judge may order the tracing of traffic data and, for graver offences, the interception of communications.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://ejn-crimjust.europa.eu/ejn2021/FichesBelgesDetail/EN/A.52/314/-1",
      "2022-05-31",
    ),
  },
  {
    id: "nl-tw-13",
    countries: ["NL"],
    title: "Telecommunications Act chapter 13; Code of Criminal Procedure",
    summary:
      "Providers of public networks and services must be able to carry out interception and must do so on a lawful order.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://globalnetworkinitiative.org/content/clfr-netherlands",
      "2018-01-08",
    ),
  },
  {
    id: "nl-wiv",
    countries: ["NL"],
    title: "Intelligence and Security Services Act 2017 (Wiv)",
    summary:
      "The services may intercept, on cables too, and ask providers for data; a board (TIB) reviews each permission beforehand.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://docslib.org/doc/13267571/the-wiv-2017-a-critical-contemplation-of-the-act-in-an-international-context",
    ),
  },
];
