// Regimes of the European Union as a whole, by the countries whose operators they
// bind. Comes out: records sorted by id, each with its source. A member's own laws
// stand in the chapter of its region.
import type { Regime } from "../regime.ts";
import { page } from "./sources.ts";

// prettier-ignore
const members = [
  "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
  "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/** Denmark does not take part (Protocol 22 to the Treaties). */
const withoutDenmark = members.filter((country) => country !== "DK");

/** The European Economic Area: acts "with EEA relevance" bind these three too. */
const economicArea = [...members, "IS", "LI", "NO"];

export const europeanUnion: readonly Regime[] = [
  {
    id: "eu-e-evidence",
    countries: withoutDenmark,
    title: "e-Evidence Regulation (EU) 2023/1543",
    summary:
      "Since 18 Aug 2026 a judge or prosecutor of a member state may order any provider that serves the EU to produce data, wherever it is kept.",
    kind: "access",
    reach: "extraterritorial",
    volatile: false,
    ...page(
      "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32023R1543",
    ),
  },
  {
    id: "eu-eprivacy",
    countries: economicArea,
    title: "ePrivacy Directive 2002/58/EC",
    summary:
      "Obliges the states to keep communications confidential; national law may make exceptions for security and crime.",
    kind: "protection",
    reach: "domestic",
    volatile: true,
    ...page(
      "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:52017PC0010&from=EN",
    ),
  },
  {
    id: "eu-gdpr",
    countries: economicArea,
    title: "General Data Protection Regulation (EU) 2016/679",
    summary:
      "Says when personal data may be passed on; it also binds providers elsewhere that serve people in the EU (art. 3).",
    kind: "protection",
    reach: "extraterritorial",
    volatile: true,
    ...page(
      "https://gdprhub.eu/index.php?diff=30321&oldid=30320&title=Article_3_GDPR",
    ),
  },
];
