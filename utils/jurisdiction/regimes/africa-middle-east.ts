// Regimes of Africa and the Middle East, Turkey included.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page } from "./sources.ts";

export const africaMiddleEast: readonly Regime[] = [
  {
    id: "ae-34-2021",
    countries: ["AE"],
    title: "Federal Decree-Law 34/2021 on rumours and cybercrimes",
    summary:
      "Authorities may order providers to hand over data about offences and to block contents.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "ae-pdpl",
    countries: ["AE"],
    title: "Federal Decree-Law 45/2021 on personal data (PDPL)",
    summary:
      "Says when personal data may be passed on, by organisations abroad too; government data and bodies are excluded.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://resourcehub.bakermckenzie.com/en/resources/global-data-and-cyber-handbook/emea/uae/topics/key-data-and-cybersecurity-laws",
      "2024-12-18",
    ),
  },
  {
    id: "ao-22-11",
    countries: ["AO"],
    title: "Law 22/11 on the protection of personal data",
    summary:
      "Says when organisations may pass personal data on; an agency enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.dlapiperdataprotection.com/index.html?t=data-protection-officers&c=AO",
    ),
  },
  {
    id: "eg-151",
    countries: ["EG"],
    title: "Law 151/2020 on the protection of personal data",
    summary:
      "Says when organisations may pass personal data on, those abroad too; data held by national-security authorities is excluded.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...page("https://adsero.me/data-protection-law/"),
  },
  {
    id: "eg-cyber",
    countries: ["EG"],
    title: "Cybercrimes Law 175/2018",
    summary:
      "Service providers keep identity and traffic data and give national-security agencies technical support.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://resourcehub.bakermckenzie.com/en/resources/global-data-and-cyber-handbook/emea/egypt/topics/key-data-and-cybersecurity-laws",
      "2025-01",
    ),
  },
  {
    id: "eg-tel",
    countries: ["EG"],
    title: "Telecommunication Regulation Law 10/2003 art. 64",
    summary:
      "Operators must have the means for security bodies to exercise their lawful powers over their networks.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "il-comms-data",
    countries: ["IL"],
    title: "Communications Data Act 2007",
    summary:
      "Police and other investigators may obtain traffic, location and subscriber data from providers, as a rule on a court's order.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://academic.oup.com/idpl/article/2/4/277/676924/Systematic-government-access-to-private-sector?keytype=ref&ijkey=jtdWAOqfuWZmor5",
    ),
  },
  {
    id: "il-gss",
    countries: ["IL"],
    title: "General Security Service Law 2002 s. 11",
    summary:
      "The Security Service may obtain communications data from licensed operators under rules of the Prime Minister.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "il-wiretap",
    countries: ["IL"],
    title: "Secret Monitoring Law 5739-1979",
    summary:
      "Forbids monitoring of conversations, save by the Security Service and the police for state security and crime, as the law lays down.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://resolve.cambridge.org/core/journals/israel-law-review/issue/5E7F125DE70CADDC3A21BC20363BFEF1",
    ),
  },
  {
    id: "ir-ccl",
    countries: ["IR"],
    title: "Computer Crimes Law 2009",
    summary:
      "Access providers keep traffic data for six months and hand data over to the judicial authorities.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "ke-dpa",
    countries: ["KE"],
    title: "Data Protection Act 2019",
    summary:
      "Says when organisations may pass personal data on; a data commissioner enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://aln.africa/?p=5439", "2024-06-10"),
  },
  {
    id: "ly-6-2022",
    countries: ["LY"],
    title: "Law 6/2022 on electronic transactions",
    summary:
      "Says when those who collect personal data in electronic services may use it and pass it on, with penalties.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://dlapiperdataprotection.com/?c=LY&t=enforcement"),
  },
  {
    id: "ma-09-08",
    countries: ["MA"],
    title: "Law 09-08 on the protection of individuals",
    summary:
      "Says when organisations may pass personal data on; a national commission (CNDP) enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "mz-3-2017",
    countries: ["MZ"],
    title: "Electronic Transactions Law 3/2017",
    summary:
      "Lays down duties for those who handle personal data in electronic services.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "na-comms",
    countries: ["NA"],
    title: "Communications Act 8 of 2009 part 6",
    summary:
      "Interception centres staffed by the intelligence service may intercept telecommunications to combat crime and for national security.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://ictpolicyafrica.org/fr/document/pih9jcx7oo?page=48"),
  },
  {
    id: "ps-10-2018",
    countries: ["PS"],
    title: "Law by Decree 10 of 2018 on cybercrime arts. 33 and 34",
    summary:
      "The Public Prosecution may obtain traffic and subscriber data; a judge may permit it to record communications for 15 days at a time.",
    kind: "access",
    reach: "unclear",
    volatile: false,
    ...page("https://cyrilla.org/en/entity/thzylydj0c?page=11"),
  },
  {
    id: "rw-058",
    countries: ["RW"],
    title: "Law 058/2021 on the protection of personal data and privacy",
    summary:
      "Says when personal data may be passed on, by organisations abroad that hold data of people in Rwanda too; an authority enforces it.",
    kind: "protection",
    reach: "extraterritorial",
    volatile: false,
    ...page("https://dpo.gov.rw/dpp-law/dpp-article-2.html"),
  },
  {
    id: "tn-2004-63",
    countries: ["TN"],
    title: "Organic Act 2004-63 on the protection of personal data",
    summary:
      "Says when organisations may pass personal data on; a national body (INPDP) enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://www.dataguidance.com/jurisdiction/tunisia"),
  },
  {
    id: "tr-2937",
    countries: ["TR"],
    title: "Law 2937 on the intelligence service, amended 2014",
    summary:
      "The intelligence service may obtain data from public bodies, companies and communications services.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "tr-5651",
    countries: ["TR"],
    title: "Law 5651 on publications on the internet",
    summary:
      "Hosting providers keep traffic data for one year and remove contents when an authorised body asks for it.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.morogluarseven.com/news-and-publications/chambers-and-partners-tmt-2022-guide-law-and-practice-turkey-chapter/",
      "2022",
    ),
  },
  {
    id: "tr-kvkk",
    countries: ["TR"],
    title: "Personal Data Protection Law 6698",
    summary:
      "Organisations pass personal data on only with consent or on a ground in law, such as a legal obligation.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.dlapiperdataprotection.com/index.html?t=collection-and-processing&c=TR",
    ),
  },
  {
    id: "tz-epoca",
    countries: ["TZ"],
    title: "Electronic and Postal Communications Act 2010 s. 120",
    summary:
      "Interception needs lawful authority, on application to the Director of Public Prosecutions, and is left to authorised officers.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://clfr.globalnetworkinitiative.org/country/tanzania/",
      "2017-05",
    ),
  },
  {
    id: "tz-pdpa",
    countries: ["TZ"],
    title: "Personal Data Protection Act 2022",
    summary:
      "Says when organisations may pass personal data on; a commission enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://aln.africa/?p=5439", "2024-06-10"),
  },
  {
    id: "ug-dpp",
    countries: ["UG"],
    title: "Data Protection and Privacy Act 2019",
    summary:
      "Says when organisations may pass personal data on; an office enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://aln.africa/?p=5439", "2024-06-10"),
  },
  {
    id: "ug-rica",
    countries: ["UG"],
    title: "Regulation of Interception of Communications Act 2010",
    summary:
      "A judge may issue a warrant to intercept communications; service providers must help carry it out.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "za-popia",
    countries: ["ZA"],
    title: "Protection of Personal Information Act 4 of 2013",
    summary:
      "Says when organisations may pass personal data on; an information regulator enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "za-rica",
    countries: ["ZA"],
    title: "Regulation of Interception of Communications Act 70 of 2002 (RICA)",
    summary:
      "A designated judge may issue an interception direction for serious offences, public health or national security.",
    kind: "access",
    reach: "domestic",
    volatile: true,
    ...page(
      "https://globalnetworkinitiative.org/content/clfr-south-africa",
      "2018-01-08",
    ),
  },
  {
    id: "zw-cdpa",
    countries: ["ZW"],
    title: "Cyber and Data Protection Act 2021 (chapter 12:07)",
    summary:
      "Says when organisations may pass personal data on; a data-protection authority enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page("https://zimlii.org/akn/zw/act/2021/5/eng@2022-03-11"),
  },
  {
    id: "zw-ica",
    countries: ["ZW"],
    title: "Interception of Communications Act 2007 (chapter 11:20)",
    summary:
      "The heads of defence intelligence, state security, police and revenue may ask a minister for a warrant; providers must assist.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://clfr.globalnetworkinitiative.org/?p=997"),
  },
];
