// Regimes of Eastern Europe, the Caucasus and Central Asia.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page } from "./sources.ts";

export const easternEurope: readonly Regime[] = [
  {
    id: "am-pd",
    countries: ["AM"],
    title: "Law on the Protection of Personal Data 2015",
    summary:
      "Says when organisations may pass personal data on; an agency at the Ministry of Justice enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://www.dataguidance.com/jurisdiction/armenia"),
  },
  {
    id: "az-pd",
    countries: ["AZ"],
    title: "Law on Personal Data 998-IIIQ, 2010",
    summary:
      "Says how owners and operators of personal data, public and private, may collect and pass it on; a ministry supervises it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://caseguard.com/articles/protecting-the-personal-privacy-of-azerbaijani-citizens/",
    ),
  },
  {
    id: "bg-zes",
    countries: ["BG"],
    title:
      "Law on Electronic Communications arts. 304 to 309; Special Intelligence Means Act",
    summary:
      "Providers must run interfaces through which two state agencies intercept in real time, as the law on special intelligence means lays down.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://globalnetworkinitiative.org/content/clfr-bulgaria",
      "2018-01-04",
    ),
  },
  {
    id: "by-pd",
    countries: ["BY"],
    title: "Law on Personal Data Protection 99-Z, 2021",
    summary:
      "Says when organisations may pass personal data on; a national centre enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://cpd.by/en/national-regulation/the-belarusian-data-protection-act/",
    ),
  },
  {
    id: "by-sorm",
    countries: ["BY"],
    title: "Decree 60 of 2010; SORM",
    summary:
      "Providers keep data about their users and must give state bodies technical access for investigations.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "ge-pd",
    countries: ["GE"],
    title: "Law on Personal Data Protection 2023",
    summary:
      "Says when personal data may be passed on; it does not apply to national security, defence and intelligence.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://matsne.gov.ge/en/document/view/5827307"),
  },
  {
    id: "kz-ord",
    countries: ["KZ"],
    title: "Law on Operational-Investigative Activities 1994",
    summary:
      "Police, security and other listed bodies may intercept private communications with the permission of a senior prosecutor.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://clfr.globalnetworkinitiative.org/country/371/", "2015-06"),
  },
  {
    id: "kz-pd",
    countries: ["KZ"],
    title: "Law on Personal Data 2013, amended from 2016",
    summary: "Databases of personal data must be kept in Kazakhstan.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://chambers.com/articles/problem-issues-of-personal-data-localization-in-kazakhstan",
    ),
  },
  {
    id: "md-195",
    countries: ["MD"],
    title: "Law 195/2024 on personal data protection",
    summary:
      "Says when personal data may be passed on, by organisations abroad that serve people in Moldova too; applies since 23 Aug 2026.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: true,
    ...page(
      "https://www.clym.io/regulations/law-no-195-2024-republic-of-moldova",
    ),
  },
  {
    id: "ro-cpp-138",
    countries: ["RO"],
    title: "Code of Criminal Procedure arts. 138 to 152; Law 506/2004",
    summary:
      "Investigators may, with a judge's prior approval, require traffic and location data from providers; a court issues interception warrants.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://coe.int/en/web/octopus/-/roman-1"),
  },
  {
    id: "ru-242fz",
    countries: ["RU"],
    title: "Federal Law 242-FZ",
    summary:
      "Personal data of Russian citizens must be kept on servers in Russia, by services abroad that address them too.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://arewescrewed.pages.dev/reference/russia-localisation.html",
    ),
  },
  {
    id: "ru-sorm",
    countries: ["RU"],
    title: "SORM",
    summary:
      "Operators and registered message services must give the security service FSB technical access.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://arewescrewed.pages.dev/reference/russia-localisation.html",
    ),
  },
  {
    id: "ru-yarovaya",
    countries: ["RU"],
    title: "Federal Law 374-FZ of 2016",
    summary:
      "Services that carry messages, e-mail included, keep connection data for a year and contents up to six months, and give them to the FSB.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://proright.ru/2017/08/11/organizer-of-information-distribution-in-russia/",
    ),
  },
  {
    id: "ua-cpc-263",
    countries: ["UA"],
    title: "Criminal Procedure Code arts. 263 and 264",
    summary:
      "Investigators may collect information from electronic communication networks and systems as a covert measure that a judge approves.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://www.venice.coe.int/files/Spyware/UKR-E.htm"),
  },
  {
    id: "ua-ec",
    countries: ["UA"],
    title: "Law on Electronic Communications 1089-IX",
    summary:
      "Providers must make lawful interception possible; special rules apply under martial law.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "ua-pd",
    countries: ["UA"],
    title: "Law on Personal Data Protection 2297-VI",
    summary:
      "Says when organisations may pass personal data on; the Parliament's commissioner for human rights enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
];
