// All questions of one verdict, asked under one key: the recipient's registrable
// domain. An exchanger's name such as contoso-com.mail.protection.outlook.com tells
// the domain again, so it goes to the same resolver.
import type { Domain } from "../mailbox/domain.ts";
import { once } from "./cache.ts";
import type { Answer } from "./doh.ts";
import type { Ask } from "./mx.ts";
import { registrable } from "./registrable.ts";
import type { Alternatives, Spread, Told } from "./spread.ts";

/** Of a name in text, RFC 1035 2.3.4: what is longer stands in no DNS. */
const MAX_NAME = 253;
const NO_SUCH_NAME: Answer = {
  kind: "answer",
  rcode: "NXDOMAIN",
  records: [],
  canonicalName: "",
  aliases: [],
  ttl: null,
  dropped: [],
};

export interface Inquiry {
  readonly ask: Ask;
  /** URL of the resolver that gave the last answer; null before one came. */
  readonly resolver: () => string | null;
  /** The registrable domain that the questions tell. */
  readonly key: string;
  /** Every resolver that saw it so far. */
  readonly seenBy: () => readonly string[];
}

/** Inquiries over one spread: the same question is in flight once, whoever asks. */
export function inquiries(
  spread: Spread,
): (domain: Domain, alternatives: Alternatives) => Inquiry {
  const inFlight = once<Told>();
  return (domain, alternatives) => {
    const key = registrable(domain) ?? domain;
    let resolver: string | null = null;
    const seenBy = new Set<string>();
    return {
      key,
      seenBy: () => [...seenBy],
      async ask(name, type) {
        // "selector1._domainkey." before a long domain: no message can ask for it.
        if (name.length > MAX_NAME) return NO_SUCH_NAME;
        const told = await inFlight(`${key} ${type} ${name}`, () =>
          spread.ask(key, name, type, alternatives),
        );
        resolver = told.resolver ?? resolver;
        for (const url of told.seenBy) seenBy.add(url);
        return told.answer;
      },
      resolver: () => resolver,
    };
  };
}

/** The same question of one verdict is asked once, whatever asks it. */
export function askedOnce(ask: Ask): Ask {
  const answers = new Map<string, ReturnType<Ask>>();
  return (name, type) => {
    const key = `${type} ${name}`;
    const known = answers.get(key) ?? ask(name, type);
    answers.set(key, known);
    return known;
  };
}
