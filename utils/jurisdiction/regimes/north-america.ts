// Regimes of North America and of the islands before it.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page } from "./sources.ts";

export const northAmerica: readonly Regime[] = [
  {
    id: "bm-pipa",
    countries: ["BM"],
    title: "Personal Information Protection Act 2016",
    summary:
      "Says when organisations may pass personal data on; a privacy commissioner enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://kennedyslaw.com/en/thought-leadership/article/the-personal-information-protection-act-2016-is-now-in-force-in-bermuda",
    ),
  },
  {
    id: "ca-c22",
    countries: ["CA"],
    title: "Bill C-22, Lawful Access Act, 2026 (not in force)",
    summary:
      "A bill: service providers in Canada would have to be able to give access and might have to keep metadata; in the Senate since 18 Jun 2026.",
    kind: "access",
    reach: "extraterritorial",
    volatile: true,
    ...page(
      "https://parliamentaudit.ca/news/bill-c22-lawful-access-act-third-reading-surveillance-now-privacy-2030",
      "2026-06",
    ),
  },
  {
    id: "ca-criminal-code",
    countries: ["CA"],
    title: "Criminal Code s. 487.014, general production order",
    summary:
      "A justice or judge may, at an officer's request, order a person or company to produce documents and data it possesses or controls.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://criminalnotebook.ca/index.php/General_Production_Orders"),
  },
  {
    id: "ca-pipeda",
    countries: ["CA"],
    title: "Personal Information Protection and Electronic Documents Act",
    summary:
      "Companies pass personal information on only with consent, save for exceptions such as warrants and lawful requests of authorities.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.lexology.com/library/detail.aspx?g=c6f147a3-df16-43bd-8236-ad93d9c2c890",
    ),
  },
  {
    id: "ky-dpa",
    countries: ["KY"],
    title: "Data Protection Act",
    summary:
      "Says when organisations may pass personal data on, of people elsewhere too; the Ombudsman enforces it.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://conyers.com/publications/view/privacy-and-data-breaches-in-the-cayman-islands-2",
    ),
  },
  {
    id: "ky-icta",
    countries: ["KY"],
    title:
      "Information and Communications Technology Act, interception regulations",
    summary:
      "The Governor may issue warrants for the interception of messages; providers must help carry them out.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "us-dpf",
    countries: ["US"],
    title: "EU-US Data Privacy Framework, decision (EU) 2023/1795",
    summary:
      "The EU lets personal data go to certified US companies; a court upheld it on 3 Sep 2025, an appeal (C-703/25 P) was brought in Oct 2025.",
    kind: "protection",
    reach: "domestic",
    volatile: true,
    ...page("https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng", "2025-12-22"),
  },
  {
    id: "us-eo-12333",
    countries: ["US"],
    title: "Executive Order 12333",
    summary:
      "The President's order under which US intelligence agencies collect foreign intelligence, by interception of communications too.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page("https://docslib.org/doc/12878772/executive-order-12333"),
  },
  {
    id: "us-fisa-702",
    countries: ["US"],
    title: "FISA section 702 (50 U.S.C. 1881a)",
    summary:
      "Agencies may target foreigners abroad with providers' help; lapsed on 12 Jun 2026, while court certifications run into 2027.",
    kind: "access",
    reach: "extraterritorial",
    volatile: true,
    ...page(
      "https://www.cgnnews.net/news/2026/06/12/section-702-expiration-congress-surveillance-deadlock/",
      "2026-06-12",
    ),
  },
  {
    id: "us-nsl",
    countries: ["US"],
    title: "National security letters (18 U.S.C. 2709)",
    summary:
      "The FBI may, by a letter that it certifies itself, require subscriber and connection records from a provider, without contents.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://checkoutapi.com/uscode/title18_partI_chapter121_section2709",
      "2024-11-23",
    ),
  },
  {
    id: "us-sca-cloud-act",
    countries: ["US"],
    title:
      "Stored Communications Act as amended by the CLOUD Act, 2018 (18 U.S.C. 2701-2713)",
    summary:
      "A provider must disclose mail and records it holds or controls on a warrant or order, whether they are inside or outside the US.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page("https://lexbuild.dev/usc/title-18/chapter-121/section-2713"),
  },
];
