// The toolbar badge of a tab, from the accounts of the messages written in it: a
// country's letters only if the sender's side and all recipients are under one
// law and none is unknown; else the number of jurisdictions, with "?" when
// something is unknown; nothing when there is nothing to say.
import type { Account } from "./account.ts";

export interface Badge {
  readonly text: string;
  readonly countries: readonly string[];
  readonly unknown: boolean;
  readonly people: number;
}

export const EMPTY_BADGE: Badge = {
  text: "",
  countries: [],
  unknown: false,
  people: 0,
};

export function badgeOf(accounts: readonly Account[]): Badge {
  const spoken = accounts.filter(({ people }) => people > 0);
  if (spoken.length === 0) return EMPTY_BADGE;
  const countries = [...new Set(spoken.flatMap((one) => one.countries))];
  const unknown = spoken.some(({ anyUnknown }) => anyUnknown);
  const people = spoken.reduce((sum, one) => sum + one.people, 0);
  const text =
    countries.length === 1 && !unknown
      ? (countries[0] ?? "")
      : `${countries.length > 0 ? countries.length : ""}${unknown ? "?" : ""}`;
  return { text, countries, unknown, people };
}
