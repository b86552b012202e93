// Laws and treaties that reach the mail an operator holds, by the country of its seat.
// A law that is listed says that a power exists, not that it was used.
import type { CountryCode } from "../provider/record.ts";
import type { Claim } from "./judge.ts";
import type { Regime } from "./regime.ts";
import { africaMiddleEast } from "./regimes/africa-middle-east.ts";
import { centralEurope } from "./regimes/central-europe.ts";
import { eastAsia } from "./regimes/east-asia.ts";
import { easternEurope } from "./regimes/eastern-europe.ts";
import { europeanUnion } from "./regimes/european-union.ts";
import { latinAmerica } from "./regimes/latin-america.ts";
import { northAmerica } from "./regimes/north-america.ts";
import { northernEurope } from "./regimes/northern-europe.ts";
import { southAsiaOceania } from "./regimes/south-asia-oceania.ts";
import { southernEurope } from "./regimes/southern-europe.ts";
import { westernEurope } from "./regimes/western-europe.ts";

export const regimes: readonly Regime[] = [
  ...africaMiddleEast,
  ...centralEurope,
  ...eastAsia,
  ...easternEurope,
  ...europeanUnion,
  ...latinAmerica,
  ...northAmerica,
  ...northernEurope,
  ...southAsiaOceania,
  ...southernEurope,
  ...westernEurope,
].sort((a, b) => (a.id < b.id ? -1 : 1));

const byCountry = new Map<CountryCode, Regime[]>();
for (const regime of regimes)
  for (const country of regime.countries)
    byCountry.set(country, [...(byCountry.get(country) ?? []), regime]);

/** What reaches an operator with its seat there; empty where nothing was researched. */
export const regimesOf = (country: CountryCode): readonly Regime[] =>
  byCountry.get(country) ?? [];

/**
 * The regimes that a claim brings with it. Those with reach abroad follow a company;
 * where a network's block is registered, only the country's own law may apply.
 */
export const regimesReaching = ({
  country,
  via,
}: Pick<Claim, "country" | "via">): readonly Regime[] =>
  via === "network"
    ? regimesOf(country).filter(({ reach }) => reach !== "extraterritorial")
    : regimesOf(country);

/** Not so: it was made, and its day is still ahead. */
export const applies = (
  { inForce }: Pick<Regime, "inForce">,
  now: number,
): boolean => inForce === undefined || now >= Date.parse(inForce);

const YEAR_MS = 365 * 86_400_000;

/** After twelve months a law may have changed: the product says so. */
export const isOld = ({ date }: Pick<Regime, "date">, now: number): boolean =>
  now - Date.parse(date) > YEAR_MS;
