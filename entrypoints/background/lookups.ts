// Domain → standing verdict, for whoever asks: the catalogue's own domains at once,
// then the cache, then the resolvers the person chose. What is being looked up is
// in flight once; what stands is written to the session store, where popup and
// badge find it. A temporary failure is shown and never kept; where an older answer may
// still be used, that one stands instead.
import { type Domain } from "../../utils/mailbox/domain.ts";
import { ask as askDoh, type Failure, type Send } from "../../utils/dns/doh.ts";
import { freshness, keep, once } from "../../utils/dns/cache.ts";
import { inquiries } from "../../utils/dns/inquiry.ts";
import { registrable } from "../../utils/dns/registrable.ts";
import {
  type Alternatives,
  memoryAlternatives,
  spread,
} from "../../utils/dns/spread.ts";
import { ownZone, weekOf } from "../../utils/journal/week.ts";
import type { Database } from "../../utils/database.ts";
import { desk, type SessionStore } from "../../utils/desk.ts";
import { choice } from "../../utils/storage.ts";
import { corrected } from "../../utils/tell.ts";
import { type Verdict, verdictsOf, type World } from "../../utils/verdict.ts";

export interface Lookups {
  /** Brings a domain's standing up to date in `store`; `again`: past the cache. */
  look(
    store: SessionStore,
    domain: Domain,
    remember: boolean,
    again?: boolean,
  ): Promise<void>;
  /** The person chose other resolvers: what stands is asked anew. */
  chosen(): void;
}

/** A disk that is full, or a store that cannot be read, holds no answer up. */
async function orElse<T>(deed: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await deed();
  } catch {
    return otherwise;
  }
}

const NOT_ASKED: Failure = {
  kind: "failure",
  reason: { kind: "unreachable" },
};

export function lookups(
  send: Send,
  database: Promise<Database | null>,
  settled: (verdict: Verdict, remember: boolean) => Promise<void>,
  saltOf: () => Promise<string>,
  networkOf: World["networkOf"],
  /** The person's own word: a record's id; null where they said nothing. */
  wordOn: (domain: Domain) => Promise<string | null>,
  now: () => number,
): Lookups {
  type Inquire = ReturnType<typeof inquiries>;
  let asking: Promise<Inquire | null> | null = null;
  /** Grows with each choice: what an earlier one allowed is asked no more. */
  let turn = 0;
  const inFlight = once<Verdict>();
  const inMemory = memoryAlternatives();
  /** Outlives the worker; for private windows, and without a database, memory alone. */
  const kept: Alternatives = {
    read: async (key) =>
      (await orElse(async () => (await database)?.alternative(key), null)) ??
      inMemory.read(key),
    write: async (key, alternative) => {
      const journal = await database;
      const isKept = await orElse(async () => {
        await journal?.keepAlternative(key, alternative);
        return journal !== null;
      }, false);
      if (!isKept) await inMemory.write(key, alternative);
    },
  };
  const answerOn = (domain: Domain) =>
    orElse(async () => (await (await database)?.verdict(domain)) ?? null, null);

  async function makeAsking(): Promise<Inquire | null> {
    const chosen = await choice.getValue();
    if (chosen.kind !== "ask" || chosen.resolvers.length === 0) return null;
    const salt = await saltOf();
    const mine = turn;
    return inquiries(
      spread(
        chosen.resolvers,
        salt,
        async (resolver, name, type) =>
          mine === turn ? askDoh(send, resolver, name, type) : NOT_ASKED,
        now,
      ),
    );
  }

  /** A verdict as it is told: what is kept and asked stays as it was seen. */
  async function withWord(verdict: Verdict): Promise<Verdict> {
    const word = await orElse(() => wordOn(verdict.domain), null);
    return word === null ? verdict : corrected(verdict, word);
  }

  async function run(
    domain: Domain,
    remember: boolean,
    stand: (verdict: Verdict) => Promise<void>,
  ) {
    asking ??= makeAsking();
    const inquiry = (await asking)?.(domain, remember ? kept : inMemory);
    const ask = inquiry?.ask ?? null;
    const resolver = inquiry?.resolver ?? (() => null);
    let last: Verdict | null = null;
    for await (const verdict of verdictsOf(domain, {
      ask,
      resolver,
      registrable,
      networkOf,
      now,
    })) {
      if (last) await stand(last);
      last = verdict;
    }
    if (!last) throw new Error("a verdict has at least one stage");
    if (remember && inquiry)
      await orElse(async () => {
        const week = weekOf(now(), ownZone());
        await (await database)?.asked(week, inquiry.seenBy(), inquiry.key);
      }, undefined);
    return last;
  }

  /** `older`: an answer that may still be used while nobody can be asked. */
  async function fresh(
    store: SessionStore,
    domain: Domain,
    remember: boolean,
    again: boolean,
    older: Verdict | null,
  ): Promise<void> {
    const mine = turn;
    // Two tabs share one look-up; each store is told. It is kept before it ends, and
    // looked for again as it begins: between the two nobody finds a gap to ask in.
    const verdict = await inFlight(`${mine} ${domain}`, async () => {
      const before = again ? null : await answerOn(domain);
      if (before && freshness(before, now()) === "fresh") return before.value;
      const found = await run(domain, remember, async (early) => {
        if (mine === turn)
          await desk.stand(store, domain, {
            verdict: await withWord(early),
            looking: true,
          });
      });
      const { ttl } = found;
      if (
        remember &&
        ttl !== null &&
        mine === turn &&
        found.mx.kind !== "temporary-failure"
      )
        await orElse(
          async () => (await database)?.keepVerdict(keep(found, ttl, now())),
          undefined,
        );
      return found;
    });
    // Others were chosen meanwhile: they are asked, and this answer is nobody's.
    if (mine !== turn) return fresh(store, domain, remember, again, older);
    const isFailed = verdict.mx.kind === "temporary-failure";
    const told = await withWord(isFailed && older ? older : verdict);
    await desk.stand(store, domain, { verdict: told, looking: false });
    await settled(told, remember);
  }

  return {
    chosen() {
      turn++;
      asking = null;
    },
    async look(store, domain, remember, again = false) {
      const found = again ? null : await answerOn(domain);
      const state = found ? freshness(found, now()) : "gone";
      const older = found && state !== "gone" ? found.value : null;
      if (older) {
        const verdict = await withWord(older);
        await desk.stand(store, domain, {
          verdict,
          looking: state === "stale",
        });
        if (state === "fresh") return settled(verdict, remember);
      } else {
        await desk.stand(store, domain, { verdict: null, looking: true });
      }
      await fresh(store, domain, remember, again, older);
    },
  };
}
