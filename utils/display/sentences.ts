// Which sentence is said: from rows and verdicts to the words of a language.
import type { NamedKeeper, Verdict } from "../verdict.ts";
import type { Account, Row } from "./account.ts";
import type { Badge } from "./badge.ts";
import { countryName, dateName, type Words } from "./words.ts";

const countries = (words: Words, codes: readonly string[]) =>
  codes.map((code) => countryName(words, code));

export function badgeSentence(words: Words, badge: Badge): string {
  const { text, people, unknown } = badge;
  if (text === "") return words.badge.nothing;
  const names = countries(words, badge.countries);
  const [only] = names;
  if (only === undefined) return words.badge.unknown(people);
  return names.length === 1 && !unknown
    ? words.badge.oneLaw(people, only)
    : words.badge.laws(people, names, unknown);
}

/** A row's first line: the keeper's name, or what is known instead of one. */
export function keeperLine(words: Words, row: Row): string {
  const { verdict, state } = row;
  if (!verdict || state === "looking") return words.row.looking;
  const { mx, keeper, keeperName, headline } = verdict;
  if (state === "failed" && mx.kind === "temporary-failure")
    return words.row.failed(mx.reason);
  switch (mx.kind) {
    case "null-mx":
      return words.row.nullMx;
    case "no-domain":
      return words.row.noDomain;
    case "broken-mx":
      return words.row.brokenMx;
    case "not-public":
    case "address-literal":
      return words.row.notPublic;
  }
  switch (keeper.kind) {
    case "provider":
    case "public-sector": {
      const name = keeperName ?? keeper.id;
      return headline.probably ? words.row.probably(name) : name;
    }
    case "forwarder":
      return words.row.forwarder(keeperName ?? keeper.id);
    case "parked":
      return words.row.parked;
    case "self-hosted":
      return words.row.selfHosted;
    case "own-name":
      return keeper.network
        ? words.row.ownNameIn(
            keeper.network.name,
            countryName(words, keeper.network.registered),
          )
        : words.row.ownName;
    case "unknown":
      return mx.kind === "not-asked" ? words.row.offline : words.row.unknown;
    default:
      return keeper satisfies never;
  }
}

/** The house of which it can be said that the mailboxes are there; null where none can. */
export function houseOfMailboxes(verdict: Verdict | null): string | null {
  if (!verdict || verdict.also.length > 0) return null;
  const { kind } = verdict.keeper;
  return kind === "provider" || kind === "public-sector"
    ? verdict.keeperName
    : null;
}

/** A further keeper of a split. */
function otherName(words: Words, { keeper, name }: NamedKeeper): string {
  if (name !== null) return name;
  return keeper.kind === "unknown" && keeper.exchange !== null
    ? keeper.exchange
    : words.row.ownServer;
}

/** Countries of a verdict's headline, by name with the code beside it. */
export function lawLine(words: Words, verdict: Verdict): string {
  const line = verdict.headline.countries
    .map((code) => `${countryName(words, code)} (${code})`)
    .join(" · ");
  // A known house says "probably" with its name; an own name has none to say it with.
  return line !== "" && isOwn(verdict) ? words.row.probably(line) : line;
}

const isOwn = ({ keeper }: Verdict): boolean =>
  keeper.kind === "own-name" || keeper.kind === "self-hosted";

/** It rests on the person's own word. */
export const isOwnWord = ({ evidence }: Verdict): boolean =>
  evidence[0]?.basis === "correction";

/** What stands below a row's name: gateway, parent, split, a likely keeper. */
export function notes(words: Words, verdict: Verdict): string[] {
  const lines: string[] = [];
  const before = verdict.claims.filter(
    ({ via }) => via === "gateway" || via === "gateway-parent",
  );
  const codes = [...new Set(before.map(({ country }) => country))];
  if (verdict.gateway && codes.length > 0)
    lines.push(
      words.row.gateway(
        verdict.gateway.name,
        countries(words, codes).join(", "),
      ),
    );
  if (verdict.parent)
    lines.push(
      words.row.parent(
        verdict.parent.name,
        countryName(words, verdict.parent.seat),
      ),
    );
  if (verdict.also.length > 0 && verdict.keeperName)
    lines.push(
      words.row.split([
        verdict.keeperName,
        ...verdict.also.map((one) => otherName(words, one)),
      ]),
    );
  if (verdict.likely) lines.push(words.row.likely(verdict.likely.name));
  if (isOwnWord(verdict)) lines.push(words.how.evidence("correction", ""));
  return lines;
}

/** The one sentence above a message. */
export function summary(words: Words, account: Account): string {
  if (account.people === 0) return words.message.noRecipients;
  const first = words.message.summary(account.people);
  const largest = account.rows.find(({ verdict }) => houseOfMailboxes(verdict));
  const house = houseOfMailboxes(largest?.verdict ?? null);
  if (!largest?.verdict || house === null || account.people === 1) return first;
  // Of many people, where each is at another house, none is the largest.
  if (largest.people === 1 && account.people > 2) return first;
  const { countries: codes, probably } = largest.verdict.headline;
  const more = words.message.largest({
    people: largest.people,
    of: account.people,
    company: house,
    countries: countries(words, codes),
    probably,
  });
  return `${first} ${more}`;
}

/** Under which laws a message is; null where no country can be told. */
export function lawsSentence(
  words: Words,
  { laws, anyUnknown }: Account,
): string | null {
  const named = laws.map((law) => ({
    ...law,
    country: countryName(words, law.country),
  }));
  if (named.length === 0) return null;
  // No two countries have the same laws: a test holds the records to it.
  return named.length > 1
    ? words.message.mixedLaws(named, anyUnknown)
    : words.message.laws(
        named.map(({ country }) => country),
        anyUnknown,
      );
}

/** ISO date on which the tables of the package were last gone through. */
export const TABLES_AS_OF = "2026-11-24";

/** The steps by which a verdict was reached, one sentence each. */
export function explanation(
  words: Words,
  verdict: Verdict,
  when: string,
): string[] {
  const lines = verdict.evidence.map(({ basis, what }) =>
    words.how.evidence(basis, what),
  );
  const entity = verdict.operator;
  if (entity) {
    lines.push(
      words.how.operator(entity.name, countryName(words, entity.seat)),
    );
    const date = dateName(words, entity.date);
    lines.push(
      entity.verified
        ? words.how.verified(entity.source, date)
        : words.how.unverified(date),
    );
  }
  lines.push(
    verdict.resolver
      ? words.how.asked(new URL(verdict.resolver).hostname, when)
      : words.how.fromPackage,
  );
  return lines;
}
