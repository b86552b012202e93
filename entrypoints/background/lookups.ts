// Domain → standing verdict, for whoever asks: the catalogue's own domains at once,
// then the cache, then the resolvers the person chose. What is being looked up is
// in flight once; what stands is written to the session store, where popup and
// badge find it. A temporary failure is shown and never kept.
import { type Domain } from "../../utils/mailbox/domain.ts";
import { ask as askDoh, type Send } from "../../utils/dns/doh.ts";
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
  const inFlight = once<Verdict>();
  const inMemory = memoryAlternatives();
  /** Outlives the worker; for private windows, and without a database, memory alone. */
  const kept: Alternatives = {
    read: async (key) =>
      (await (await database)?.alternative(key)) ?? inMemory.read(key),
    write: async (key, alternative) =>
      (await database)?.keepAlternative(key, alternative) ??
      inMemory.write(key, alternative),
  };

  async function makeAsking(): Promise<Inquire | null> {
    const chosen = await choice.getValue();
    if (chosen.kind !== "ask" || chosen.resolvers.length === 0) return null;
    const salt = await saltOf();
    return inquiries(
      spread(
        chosen.resolvers,
        salt,
        (resolver, name, type) => askDoh(send, resolver, name, type),
        now,
      ),
    );
  }

  /** A verdict as it is told: what is kept and asked stays as it was seen. */
  async function withWord(verdict: Verdict): Promise<Verdict> {
    const word = await wordOn(verdict.domain);
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
      await (
        await database
      )?.asked(weekOf(now(), ownZone()), inquiry.seenBy(), inquiry.key);
    return last;
  }

  async function fresh(
    store: SessionStore,
    domain: Domain,
    remember: boolean,
    again: boolean,
  ): Promise<void> {
    // Two tabs share one look-up; each store is told. It is kept before it ends, and
    // looked for again as it begins: between the two nobody finds a gap to ask in.
    const verdict = await inFlight(domain, async () => {
      const before = again ? null : await (await database)?.verdict(domain);
      if (before && freshness(before, now()) === "fresh") return before.value;
      const found = await run(domain, remember, async (early) =>
        desk.stand(store, domain, {
          verdict: await withWord(early),
          looking: true,
        }),
      );
      if (
        remember &&
        found.ttl !== null &&
        found.mx.kind !== "temporary-failure"
      )
        await (await database)?.keepVerdict(keep(found, found.ttl, now()));
      return found;
    });
    const told = await withWord(verdict);
    await desk.stand(store, domain, { verdict: told, looking: false });
    await settled(told, remember);
  }

  return {
    chosen() {
      asking = null;
    },
    async look(store, domain, remember, again = false) {
      const kept = again ? null : await (await database)?.verdict(domain);
      const state = kept ? freshness(kept, now()) : "gone";
      if (kept && state !== "gone") {
        const verdict = await withWord(kept.value);
        await desk.stand(store, domain, {
          verdict,
          looking: state === "stale",
        });
        if (state === "fresh") return settled(verdict, remember);
      } else {
        await desk.stand(store, domain, { verdict: null, looking: true });
      }
      await fresh(store, domain, remember, again);
    },
  };
}
