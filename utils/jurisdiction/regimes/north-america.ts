// Regimes of North America and the islands before it.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page, unread } from "./sources.ts";

export const northAmerica: readonly Regime[] = [
  {
    id: "bm-pipa",
    countries: ["BM"],
    title: "Personal Information Protection Act 2016",
    summary: "Data-protection law of Bermuda, in force since 2025.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "ca-c22",
    countries: ["CA"],
    title: "Bill C-22 (Lawful Access Act, 2026) (pending)",
    summary:
      "A bill: electronic service providers serving Canada would have to be able to give access; before Parliament in June 2026.",
    kind: "access",
    reach: "extraterritorial",
    volatile: true,
    ...page(
      "https://citizenlab.ca/research/analysis-of-proposed-surveillance-law-expansion-under-bill-c-22/",
    ),
  },
  {
    id: "ca-criminal-code",
    countries: ["CA"],
    title: "Criminal Code production orders and wiretap warrants",
    summary:
      "Courts can order providers to produce stored data or allow interception.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...unread("https://laws-lois.justice.gc.ca/eng/acts/c-46/"),
  },
  {
    id: "ca-pipeda",
    countries: ["CA"],
    title: "PIPEDA",
    summary:
      "Private-sector privacy law; basis of the EU adequacy decision (commercial organisations only).",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...unread(
      "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en",
    ),
  },
  {
    id: "ky-dpa",
    countries: ["KY"],
    title: "Data Protection Act",
    summary:
      "Data-protection law; courts and authorities can order disclosure under other acts.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "mx-pd",
    countries: ["MX"],
    title:
      "Federal law on the protection of personal data held by private parties 2025",
    summary: "Data-protection law for companies.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "us-dpf",
    countries: ["US"],
    title: "EU-US Data Privacy Framework (adequacy decision (EU) 2023/1795)",
    summary:
      "EU adequacy only for certified US companies; upheld by the General Court on 3 Sep 2025 (T-553/23), appeal reported.",
    kind: "protection",
    reach: "domestic",
    volatile: true,
    ...page(
      "https://www.kslaw.com/news-and-insights/framework-intact-for-now-eu-us-data-flows-dodge-another-bullet",
    ),
  },
  {
    id: "us-eo-12333",
    countries: ["US"],
    title: "Executive Order 12333",
    summary:
      "Presidential order governing signals intelligence collected outside the US; creates no duty for providers.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...unread(
      "https://www.archives.gov/federal-register/codification/executive-order/12333.html",
    ),
  },
  {
    id: "us-fisa-702",
    countries: ["US"],
    title: "FISA section 702 (50 U.S.C. 1881a)",
    summary:
      "US agencies may target foreigners abroad through US providers without an individual warrant; reported lapsed on 12 Jun 2026, with certifications into 2027.",
    kind: "access",
    reach: "extraterritorial",
    volatile: true,
    ...page(
      "https://www.cgnnews.net/news/2026/06/12/section-702-expiration-congress-surveillance-deadlock/",
    ),
  },
  {
    id: "us-nsl",
    countries: ["US"],
    title: "National security letters (18 U.S.C. 2709)",
    summary:
      "The FBI can demand certain non-content records from providers by letter, without a judge.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://blogs.dlapiper.com/privacymatters/us-cloud-act-bolsters-us-government-powers-to-obtain-data-stored-abroad/",
    ),
  },
  {
    id: "us-sanctions",
    countries: ["US"],
    title: "US sanctions programmes (IEEPA, OFAC)",
    summary:
      "US persons may be barred from serving sanctioned people, bodies or countries; exceptions exist for communications.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://www.politico.eu/article/microsoft-did-not-cut-services-international-criminal-court-president-american-sanctions-trump-tech-icc-amazon-google/",
    ),
  },
  {
    id: "us-sca-cloud-act",
    countries: ["US"],
    title:
      "Stored Communications Act as amended by the CLOUD Act (18 U.S.C. 2701-2713), 2018",
    summary:
      "US providers must disclose data they hold or control on a US warrant or order, inside or outside the US (s. 2713).",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://wilmerhale.com/de-de/insights/blogs/wilmerhale-privacy-and-cybersecurity-law/congress-enacts-law-clarifying-reach-of-warrants-for-overseas-data",
    ),
  },
];
