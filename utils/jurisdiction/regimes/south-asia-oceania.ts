// Regimes of South Asia and Oceania.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page, unread } from "./sources.ts";

export const southAsiaOceania: readonly Regime[] = [
  {
    id: "au-tia",
    countries: ["AU"],
    title: "Telecommunications (Interception and Access) Act 1979",
    summary:
      "Warrants for interception and stored communications; two-year metadata retention for carriers.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...unread("https://www.legislation.gov.au/C2004A02124/latest/text"),
  },
  {
    id: "au-tola",
    countries: ["AU"],
    title: "Assistance and Access Act 2018 (TOLA)",
    summary:
      "Agencies can require help from any provider whose service has end users in Australia.",
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
    title: "Australia-US CLOUD Act agreement",
    summary:
      "Each side may send orders straight to providers in the other country for serious crime.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://excited-pixels.com/2025/03/11/an-initial-assessment-of-cloud-agreements",
    ),
  },
  {
    id: "in-dpdp",
    countries: ["IN"],
    title: "Digital Personal Data Protection Act 2023 and Rules 2025",
    summary:
      "Data-protection law in phases to May 2027; rule 23 lets government call for data from any intermediary.",
    kind: "access",
    reach: "extraterritorial",
    volatile: true,
    ...page(
      "https://blogs.grocliq.com/2025/11/14/dpdp-rules-let-govt-seek-personal-data-from-data-fiduciaries/",
    ),
  },
  {
    id: "in-ita-69",
    countries: ["IN"],
    title: "Information Technology Act 2000, s. 69",
    summary:
      "Government may order interception, monitoring or decryption; refusal to help: up to seven years in prison.",
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
    title: "Personal Data Protection Act 9 of 2022",
    summary: "Data-protection law.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "np-privacy",
    countries: ["NP"],
    title: "Individual Privacy Act 2018",
    summary:
      "Privacy law; disclosure may be ordered by a court or an authorised official.",
    kind: "protection",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "nz-isa",
    countries: ["NZ"],
    title: "Intelligence and Security Act 2017",
    summary: "The intelligence services may act under intelligence warrants.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...unread(
      "https://www.legislation.govt.nz/act/public/2017/0010/latest/whole.html",
    ),
  },
  {
    id: "nz-ticsa",
    countries: ["NZ"],
    title: "Telecommunications (Interception Capability and Security) Act 2013",
    summary:
      "Network operators and designated service providers must be able to carry out interception warrants.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...unread(
      "https://www.legislation.govt.nz/act/public/2013/0091/latest/whole.html",
    ),
  },
];
