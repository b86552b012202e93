// Regimes of Northern Europe: the Nordic and the Baltic countries.
// Comes out: records sorted by id, each with its source.
import type { Regime } from "../regime.ts";
import { fromMemory, page } from "./sources.ts";

export const northernEurope: readonly Regime[] = [
  {
    id: "dk-aja-783",
    countries: ["DK"],
    title: "Administration of Justice Act s. 783; Tele Act s. 10",
    summary:
      "Police with a court order may have operators and service providers allow interception; systems must be ready for it.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://clfr.globalnetworkinitiative.org/country/denmark/",
      "2017-03",
    ),
  },
  {
    id: "dk-aja-804",
    countries: ["DK"],
    title: "Administration of Justice Act s. 804",
    summary:
      "A court may order anyone who is not a suspect, companies included, to hand over what may serve as evidence.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page("https://coe.int/en/web/octopus/-/denma-1"),
  },
  {
    id: "ee-eca",
    countries: ["EE"],
    title: "Electronic Communications Act ss. 111-1 to 113",
    summary:
      "Providers give traffic data and allow interception to surveillance and security agencies under a court's or prosecutor's permission.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "fi-582",
    countries: ["FI"],
    title:
      "Act on Network Traffic Intelligence in Civilian Intelligence 582/2019",
    summary:
      "The Security and Intelligence Service may gather data from traffic that crosses the border, with a court's permission.",
    kind: "access",
    reach: "domestic",
    volatile: true,
    ...page("https://intermin.fi/en/police/civilian-intelligence"),
  },
  {
    id: "is-ec",
    countries: ["IS"],
    title: "Electronic Communications Act 70/2022",
    summary:
      "Providers keep traffic data and give it, or allow interception, to police on a court's order.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "lt-ec",
    countries: ["LT"],
    title: "Law on Electronic Communications; Law on Criminal Intelligence",
    summary:
      "Providers give traffic data and allow interception to criminal-intelligence bodies under a court's decision.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "lv-ec",
    countries: ["LV"],
    title: "Electronic Communications Law; Operational Activities Law",
    summary:
      "Providers keep traffic data and give it to investigators and security services; interception needs a judge's approval.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...fromMemory,
  },
  {
    id: "no-cpa-216a",
    countries: ["NO"],
    title: "Criminal Procedure Act s. 216a",
    summary:
      "A district court may let police intercept communications in cases of grave crime; providers may be ordered to help.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://clfr.globalnetworkinitiative.org/country/norway/",
      "2017-03",
    ),
  },
  {
    id: "no-etjl",
    countries: ["NO"],
    title: "Intelligence Service Act 2020, facilitated bulk collection",
    summary:
      "Providers must hand the Intelligence Service communication data that crosses the border; the Oslo District Court approves its use beforehand.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://eos-utvalget.no/en/the-eos-committees-oversight-of-bulk-collection-of-electronic-communication-data",
    ),
  },
  {
    id: "se-fra",
    countries: ["SE"],
    title: "Signals Intelligence Act 2008:717",
    summary:
      "The agency FRA may collect signals from cables that cross the border, under an order of the Defence Intelligence Court.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://docslib.org/doc/5766716/legal-overview-report-for-sweden",
      "2017-03",
    ),
  },
  {
    id: "se-rb-27",
    countries: ["SE"],
    title:
      "Code of Judicial Procedure chapter 27; Electronic Communications Act",
    summary:
      "Operators and service providers must run their networks so that a court's order for secret interception can be carried out.",
    kind: "access",
    reach: "domestic",
    volatile: false,
    ...page(
      "https://clfr.globalnetworkinitiative.org/country/sweden/",
      "2017-03",
    ),
  },
];
