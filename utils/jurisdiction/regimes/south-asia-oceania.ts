// Regimes of South Asia and Oceania.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page } from "./sources.ts";

export const southAsiaOceania: readonly Regime[] = [
  {
    id: "au-tia",
    countries: ["AU"],
    title: "Telecommunications (Interception and Access) Act 1979",
    summary:
      "Agencies may intercept communications under a warrant of a judge or tribunal member, and reach stored messages under a warrant.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.alrc.gov.au/publication/for-your-information-australian-privacy-law-and-practice-alrc-report-108/73-other-telecommunications-privacy-issues/telecommunications-interception-and-access-act/",
      "2008",
    ),
  },
  {
    id: "au-tia-retention",
    countries: ["AU"],
    title: "Telecommunications (Interception and Access) Act 1979 part 5-1A",
    summary:
      "Carriers and internet providers keep a defined set of connection data for two years, for police and security agencies.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://www.aph.gov.au/Parliamentary_Business/Committees/Joint/Intelligence_and_Security/Dataretentionregime/Report/Section?id=committees%2freportjnt%2f024394%2f72291",
      "2020-10",
    ),
  },
  {
    id: "au-tola",
    countries: ["AU"],
    title: "Assistance and Access Act 2018 (TOLA)",
    summary:
      "Agencies may require technical help from any provider whose service has users in Australia.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://aph.gov.au/Parliamentary_Business/Committees/Joint/Intelligence_and_Security/AmendmentsTOLAAct2018/Report/section?id=committees%2Freportjnt%2F024428%2F73232",
    ),
  },
  {
    id: "au-us-agreement",
    countries: ["AU"],
    title: "Australia-US agreement under the CLOUD Act",
    summary:
      "Each side's authorities may send orders straight to providers in the other country in cases of serious crime.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://excited-pixels.com/2025/03/11/an-initial-assessment-of-cloud-agreements",
      "2025-03-11",
    ),
  },
  {
    id: "in-dpdp",
    countries: ["IN"],
    title: "Digital Personal Data Protection Act 2023 and Rules 2025",
    summary:
      "Says when personal data may be passed on, in phases to May 2027; rule 23 lets the government call for data from companies.",
    kind: "access",
    reach: "extraterritorial",
    volatile: true,
    ...page(
      "https://blogs.grocliq.com/2025/11/14/dpdp-rules-let-govt-seek-personal-data-from-data-fiduciaries/",
      "2025-11-14",
    ),
  },
  {
    id: "in-ita-69",
    countries: ["IN"],
    title: "Information Technology Act 2000 s. 69",
    summary:
      "The government may order interception, monitoring or decryption; those in charge of a computer must assist.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://centralcybersecurity.com/post/powers-to-issue-directions-for-interception-or-monitoring-or-decryption-of-any-information-through-any-computer-resource-sec",
    ),
  },
  {
    id: "lk-pdpa",
    countries: ["LK"],
    title: "Personal Data Protection Act 9 of 2022 (not in force as a whole)",
    summary:
      "Is to say when personal data may be passed on; since Act 22 of 2025 a minister sets the days from which its parts apply.",
    kind: "protection",
    reach: "unclear",
    volatile: true,
    ...page("https://www.parliament.lk/uploads/acts/gbills/english/6384.pdf"),
  },
  {
    id: "np-privacy",
    countries: ["NP"],
    title: "Individual Privacy Act 2018",
    summary:
      "Protects the privacy of correspondence and data; a court or an authorised official may order disclosure.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "nz-isa",
    countries: ["NZ"],
    title: "Intelligence and Security Act 2017",
    summary:
      "The intelligence agencies may intercept under a warrant of a minister, with a commissioner where New Zealanders are concerned.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "nz-ticsa",
    countries: ["NZ"],
    title: "Telecommunications (Interception Capability and Security) Act 2013",
    summary:
      "A network operator or service provider shown an interception warrant must help to carry it out.",
    kind: "access",
    reach: "unclear",
    volatile: false,
    ...page(
      "https://www.legislation.govt.nz/act/public/2013/0091/latest/DLM5178053.html",
    ),
  },
];
