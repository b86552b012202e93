// Regimes of Latin America: Mexico, Central America, Cuba, South America.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { page } from "./sources.ts";

export const latinAmerica: readonly Regime[] = [
  {
    id: "ar-25326",
    countries: ["AR"],
    title: "Law 25.326 on the protection of personal data",
    summary:
      "Obliges companies to keep personal data confidential and gives people rights of access, correction and deletion.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://www.ecija.com/en/global-privacy-playbook"),
  },
  {
    id: "ar-intel",
    countries: ["AR"],
    title: "National Intelligence Law 2001, as amended",
    summary:
      "Interception, for crimes and for intelligence, needs a judge's authorisation; an office under the Supreme Court carries it out.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://necessaryandproportionate.org/es/country-reports/argentina/twenty-sixteen/",
      "2016-08",
    ),
  },
  {
    id: "br-9296",
    countries: ["BR"],
    title: "Law 9.296/1996 on interception",
    summary:
      "A judge may order interception, of electronic messages too, in criminal investigations and proceedings.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://conteudojuridico.com.br/consulta/Artigos/46430/interceptacao-telefonica-analise-da-lei-no-9-296-96-segundo-o-entendimento-dos-tribunais-superiores",
    ),
  },
  {
    id: "br-lgpd",
    countries: ["BR"],
    title: "General Data Protection Law (LGPD), 13.709/2018",
    summary:
      "Says when personal data may be passed on, by organisations abroad too; the EU found it adequate by decision (EU) 2026/179.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://europalov.no/rettsakt/beskyttelse-av-personopplysninger-ved-datautveksling-med-brasil/id-34841",
    ),
  },
  {
    id: "br-marco-civil",
    countries: ["BR"],
    title: "Marco Civil da Internet (Law 12.965/2014) arts. 10 and 11",
    summary:
      "A court may order logs and contents from providers; it applies wherever data is collected in Brazil, to companies abroad too.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://sherloc.unodc.org/cld/en/legislation/bra/law_n_12.965_of_april_23_2014/chapter_iii/articles_10-11/article_10-11.html?tmpl=cyb",
    ),
  },
  {
    id: "cl-21719",
    countries: ["CL"],
    title: "Law 21.719 of 2024 on the protection of personal data",
    summary:
      "Says when personal data may be passed on, by organisations abroad that serve people in Chile too; an autonomous agency is to enforce it.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: true,
    inForce: "2026-12-01",
    notYet: "Not in force yet: it applies from 1 December 2026.",
    ...page("https://www.cschile.com/normativa.html"),
  },
  {
    id: "co-1581",
    countries: ["CO"],
    title: "Law 1581 of 2012 on the protection of personal data",
    summary:
      "Says when organisations may pass personal data on; the Superintendency of Industry and Commerce enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://solucionesetech.com/en/blog/data-protection-compliance-latin-america-2026/",
    ),
  },
  {
    id: "cu-149",
    countries: ["CU"],
    title: "Law 149/2022 on the protection of personal data",
    summary:
      "Says when organisations may pass personal data on; the Ministry of Justice enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://www.dataguidance.com/jurisdiction/cuba"),
  },
  {
    id: "ec-lopdp",
    countries: ["EC"],
    title: "Organic Law on the Protection of Personal Data 2021",
    summary:
      "Says when organisations may pass personal data on; a data-protection authority enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://dataguidance.com/jurisdictions/ecuador?topic=residency"),
  },
  {
    id: "mx-lmtr",
    countries: ["MX"],
    title: "Telecommunications and Broadcasting Law 2025 arts. 182 and 183",
    summary:
      "Telecoms and providers of applications must answer reasoned written orders of authorities; location data needs a judge's authorisation.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.sinembargo.mx/4672579/puntosycomas-ley-de-telecomunicaciones-regulara-geolocalizacion-de-dispositivos",
      "2025-07-04",
    ),
  },
  {
    id: "mx-pd",
    countries: ["MX"],
    title: "Federal Law on Personal Data Held by Private Parties 2025",
    summary:
      "Says when organisations may pass personal data on; a federal ministry enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://iapp.org/news/a/entendiendo-la-ley-federal-de-protecci-n-de-datos-personales-en-posesi-n-de-los-particulares-en-mexico",
    ),
  },
  {
    id: "ni-787",
    countries: ["NI"],
    title: "Law 787 of 2012 on the protection of personal data",
    summary:
      "Says when organisations may pass personal data on; the authority that is to enforce it had not been set up.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://www.dataguidance.com/jurisdiction/nicaragua"),
  },
  {
    id: "pa-81",
    countries: ["PA"],
    title: "Law 81 of 2019 on the protection of personal data",
    summary:
      "Says when organisations may pass personal data on; a national authority enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://solucionesetech.com/en/blog/data-protection-compliance-latin-america-2026/",
    ),
  },
  {
    id: "pe-29733",
    countries: ["PE"],
    title: "Law 29733 on the protection of personal data",
    summary:
      "Says when personal data may be collected and passed on; protection of personal data is a right under the constitution.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://kriptosv2.webflow.io/en-post/data-protection-rules-in-latin-america",
    ),
  },
  {
    id: "uy-18331",
    countries: ["UY"],
    title: "Law 18.331 on the protection of personal data",
    summary:
      "Says when organisations may pass personal data on; a regulatory unit enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://redlatam.piratea.me/paises/uruguay"),
  },
];
