// Regimes of East and south-east Asia.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page } from "./sources.ts";

export const eastAsia: readonly Regime[] = [
  {
    id: "cn-csl",
    countries: ["CN"],
    title: "Cybersecurity Law 2017, as amended from 2026",
    summary:
      "Network operators must give public and state security organs technical support in matters of state security and crime.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://answers.securityscientist.net/q/24857/what-does-article-28-require-and-why-is-it-controversial",
    ),
  },
  {
    id: "cn-dsl-35",
    countries: ["CN"],
    title: "Data Security Law 2021 art. 35",
    summary:
      "Organisations must cooperate when public or state security organs, after an approval of their own, demand data for security or crime.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://chinadataregulation.com/laws/dsl/articles/article-35/",
      "2026-05-25",
    ),
  },
  {
    id: "cn-dsl-36",
    countries: ["CN"],
    title: "Data Security Law 2021 art. 36",
    summary:
      "Data kept in China may be given to a foreign court or police only with the approval of a Chinese authority.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://chinadataregulation.com/translations/dsl/article-36/",
      "2026-05",
    ),
  },
  {
    id: "cn-nil",
    countries: ["CN"],
    title: "National Intelligence Law 2017 art. 7",
    summary:
      "Organisations and citizens must support and assist state intelligence work; how far it binds subsidiaries abroad is disputed.",
    kind: "access",
    reach: "unclear",
    volatile: false,
    ...page(
      "https://www.chinalawtranslate.com/en/national-intelligence-law-of-the-p-r-c-2017/",
    ),
  },
  {
    id: "cn-pipl",
    countries: ["CN"],
    title: "Personal Information Protection Law 2021",
    summary:
      "Says when personal information may be passed on; it also binds those abroad who serve people in China.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "hk-icso",
    countries: ["HK"],
    title:
      "Interception of Communications and Surveillance Ordinance (Cap. 589)",
    summary:
      "Judges of a panel may authorise law-enforcement agencies to intercept in cases of serious crime or public security.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "hk-nsl-43",
    countries: ["HK"],
    title: "National Security Law 2020, rules for art. 43",
    summary:
      "In national-security cases police may intercept with the Chief Executive's authorisation and ask service providers for users' data.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://hongkongfp.com/2020/07/08/direct-infringement-critics-air-privacy-concerns-over-hong-kong-police-telecom-interception-powers/",
      "2020-07-08",
    ),
  },
  {
    id: "hk-pdpo",
    countries: ["HK"],
    title: "Personal Data (Privacy) Ordinance (Cap. 486)",
    summary:
      "Says when organisations may pass personal data on; a privacy commissioner enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "id-mr5",
    countries: ["ID"],
    title: "Ministerial Regulation 5/2020 on private electronic systems",
    summary:
      "Operators that serve Indonesia, from abroad too, must register and give authorities access to systems or data on request.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://digitalpolicyalert.org/event/13906-implemented-kominfo-regulation-no-5-of-2020-on-private-electronic-system-operators-including-local-operation-requirements-regulation-52020",
      "2020-11-24",
    ),
  },
  {
    id: "id-pdp",
    countries: ["ID"],
    title: "Personal Data Protection Law 27/2022",
    summary:
      "Says when personal data may be passed on, by organisations abroad too where Indonesians are concerned.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "jp-appi",
    countries: ["JP"],
    title: "Act on the Protection of Personal Information",
    summary:
      "Says when personal information may be passed on; it also binds those abroad who serve people in Japan.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...page("https://law.asia/japan-data-privacy-laws/"),
  },
  {
    id: "jp-ccp-218",
    countries: ["JP"],
    title: "Code of Criminal Procedure arts. 197 and 218",
    summary:
      "Prosecutors and police may seize records, or have them produced, on a judge's warrant.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://proteuscyber.com/privacy-database/japan-adequacy-3211-compulsory-investigation-based-on-a-court-warrant",
    ),
  },
  {
    id: "jp-tba",
    countries: ["JP"],
    title: "Telecommunications Business Act",
    summary:
      "Obliges message services to keep communications secret; since 1 Apr 2021 it is applied to operators abroad that serve Japan.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://mofo.com/resources/insights/210507-enforcement-against-foreign-telecommunications-operators",
    ),
  },
  {
    id: "jp-wiretap",
    countries: ["JP"],
    title: "Act on Communications Interception for Criminal Investigation 1999",
    summary:
      "A judge may issue a warrant to intercept telecommunications, for listed serious crimes.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://www.japaneselawtranslation.go.jp/en/laws/view/3857/tb"),
  },
  {
    id: "kr-pcsa",
    countries: ["KR"],
    title: "Protection of Communications Secrets Act",
    summary:
      "Limits interception, of e-mail too, to what a court permits, and in matters of national security what the law lays down.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://elaw.klri.re.kr/eng_mobile/viewer.do?hseq=55757&type=part&key=43",
    ),
  },
  {
    id: "kr-pipa",
    countries: ["KR"],
    title: "Personal Information Protection Act",
    summary:
      "Says when personal information may be passed on; a commission applies it to those abroad who serve people in Korea as well.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://legal500.com/developments/thought-leadership/pipc-clarifies-the-applicability-of-pipa-for-foreign-companies",
    ),
  },
  {
    id: "kr-tba-83",
    countries: ["KR"],
    title: "Telecommunications Business Act art. 83",
    summary:
      "Investigators may ask providers for a user's identity without a court's permission; since the 2023 amendment the user is told afterwards.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://www.opennetkorea.org/en/wp/5541", "2024-03-24"),
  },
  {
    id: "mn-pd",
    countries: ["MN"],
    title: "Law on the Protection of Personal Information 2021",
    summary:
      "Says when personal data may be collected and passed on; in force since 1 May 2022.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.privacylaws.com/reports-gateway/articles/int178/int178mongolia/",
    ),
  },
  {
    id: "my-cpc-116c",
    countries: ["MY"],
    title: "Criminal Procedure Code s. 116C",
    summary:
      "The Public Prosecutor may authorise police to intercept messages or require a service provider to intercept and keep them.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://mylaw.my/legislation/act-2023-593/section-116c"),
  },
  {
    id: "my-pdpa",
    countries: ["MY"],
    title: "Personal Data Protection Act 2010",
    summary:
      "Says when organisations may pass personal data on; a commissioner enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "sg-cpc",
    countries: ["SG"],
    title: "Criminal Procedure Code 2010 ss. 39 and 40",
    summary:
      "Police may access a computer in Singapore or elsewhere that holds evidence and order those in charge of it to assist.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://sso.agc.gov.sg/Act/CPC2010?ValidDate=20211231&ProvIds=pr39-",
    ),
  },
  {
    id: "sg-pdpa",
    countries: ["SG"],
    title: "Personal Data Protection Act 2012",
    summary:
      "Says when private organisations may pass personal data on; public agencies are exempt.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "th-cca",
    countries: ["TH"],
    title: "Computer Crime Act 2007 ss. 18 and 26",
    summary:
      "Officials may order service providers to hand over user and traffic data, which providers must keep for 90 days.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://gam-legalalliance.com/criminal-law/computer-crimes-act-2"),
  },
  {
    id: "th-pdpa",
    countries: ["TH"],
    title: "Personal Data Protection Act 2019",
    summary:
      "Says when personal data may be passed on; it also binds those abroad who serve people in Thailand.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "tw-csa",
    countries: ["TW"],
    title: "Communication Security and Surveillance Act, amended 2024",
    summary:
      "A court may issue an interception warrant for listed or grave crimes; the law also covers traffic and user records.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://mojlaw.moj.gov.tw/Eng/NewsContentE.aspx?id=347",
      "2024-07-31",
    ),
  },
  {
    id: "vn-csl",
    countries: ["VN"],
    title: "Cybersecurity Law 2025 (116/2025/QH15), in force since July 2026",
    summary:
      "A ministry may require providers, foreign ones too, to hand over user data within 24 hours; foreign companies must keep Vietnamese users' data in Vietnam.",
    kind: "access",
    reach: "extraterritorial",
    volatile: true,
    ...page(
      "https://peopleofinternet.com/articles/vietnam-s-unified-cybersecurity-law-gives-police-24-hour-pla.html",
    ),
  },
];
