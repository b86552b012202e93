// The shape of a regime: a law or treaty under which an authority may reach the mail
// that an operator holds, or that limits who may. A law that is listed says that a
// power exists, not that it was used. Data files import this and nothing else of ours.
import type { CountryCode, Source } from "../provider/record.ts";

/** How a regime is told in one language. */
export interface RegimeText {
  readonly title: string;
  readonly summary: string;
  /** Told until the day of `Regime.inForce`: a sentence that says from when it applies. */
  readonly notYet?: string;
}

/** A further language's texts, by regime id; what is missing is told in English. */
export type RegimeTexts = Readonly<Record<string, RegimeText>>;

export interface Regime extends Source {
  /** Stable key, kebab-case, begins with the lower-case country code, or `eu-`. */
  readonly id: string;
  /** Countries whose operators it binds by their seat. */
  readonly countries: readonly CountryCode[];
  /** Official or usual short title, with number or year. */
  readonly title: string;
  /** One neutral sentence in English, at most 160 characters. */
  readonly summary: string;
  /** access: lets an authority demand data; protection: limits who may get or use it. */
  readonly kind: "access" | "protection";
  /** Whether it also reaches data held outside of the country. */
  readonly reach: "extraterritorial" | "domestic" | "unclear";
  /** ISO date from which it applies, where that was still ahead when it was read. */
  readonly inForce?: string;
  /** That day in a sentence, told until then. */
  readonly notYet?: string;
  /** Its text or its status is being changed: look again before each release. */
  readonly volatile: boolean;
}
