// Whom the person lets us ask: switching on asks the browser for the host within the
// click, switching off gives it back. The choice is changed in turn, one deed after the
// other, and before a permission goes, so that nobody is asked without one.
import { browser } from "wxt/browser";
import type { Adding, Trial } from "../../components/OwnResolvers.tsx";
import { noLongerNeeded, requestFor } from "../../utils/consent.ts";
import type { Answer, Failure } from "../../utils/dns/doh.ts";
import { resolverUrlOf } from "../../utils/dns/resolver-url.ts";
import { queue } from "../../utils/in-turn.ts";
import type { OwnMessage } from "../../utils/protocol.ts";
import { choice, ownResolvers, webmails } from "../../utils/storage.ts";

export const hostOf = (url: string): string => new URL(url).host;

export interface ResolverState {
  /** Switched on just now, and refused by the browser. */
  refused: string | null;
  adding: Adding | null;
  readonly trials: Map<string, Trial>;
}

/** `known`: what stands in the lists; `changed`: something is to be shown anew. */
export function resolverDeeds(
  known: (url: string) => boolean,
  changed: () => void,
) {
  const state: ResolverState = {
    refused: null,
    adding: null,
    trials: new Map(),
  };
  const next = queue();
  const inTurn = (deed: () => Promise<void>) =>
    void next(() => deed().finally(changed));

  const asked = async (): Promise<readonly string[]> => {
    const chosen = await choice.getValue();
    return chosen.kind === "ask" ? chosen.resolvers : [];
  };

  async function keep(urls: readonly string[]): Promise<void> {
    const before = await asked();
    await choice.setValue(
      urls.length > 0 ? { kind: "ask", resolvers: urls } : { kind: "offline" },
    );
    const dropped = before.filter((url) => !urls.includes(url));
    await giveBack(dropped, urls);
  }

  async function giveBack(dropped: readonly string[], left: readonly string[]) {
    const pages = (await webmails.getValue()).map(({ origin }) => origin);
    const spare = noLongerNeeded(dropped, left, pages);
    // What the browser does not take back (a build for practice) does no harm.
    if (spare) await browser.permissions.remove(spare).catch(() => false);
  }

  const switchOn = async (url: string) => {
    const urls = await asked();
    if (!urls.includes(url)) await keep([...urls, url]);
  };

  async function ask(url: string): Promise<Trial> {
    const message: OwnMessage = { type: "try-resolver", url };
    // The worker's own answer; null where it took the address for none.
    const answer = (await browser.runtime
      .sendMessage(message)
      .catch(() => null)) as Answer | Failure | null;
    if (answer?.kind === "answer") return { kind: "answered" };
    return {
      kind: "failed",
      reason: answer?.reason ?? { kind: "unreachable" },
    };
  }

  return {
    state,
    onSwitch(url: string, on: boolean) {
      if (!on) {
        state.refused = null;
        inTurn(async () => keep((await asked()).filter((one) => one !== url)));
        return;
      }
      const answered = browser.permissions.request(requestFor([url]));
      inTurn(async () => {
        const allowed = await answered.catch(() => false);
        state.refused = allowed ? null : url;
        if (allowed) await switchOn(url);
      });
    },
    onOffline() {
      state.refused = null;
      inTurn(() => keep([]));
    },
    onAdd(text: string) {
      const url = resolverUrlOf(text);
      if (!url?.startsWith("https:")) {
        state.adding = { kind: "bad" };
        return changed();
      }
      if (known(url)) {
        state.adding = { kind: "known" };
        return changed();
      }
      const answered = browser.permissions.request(requestFor([url]));
      const host = hostOf(url);
      const tell = (trial: Trial) => {
        state.adding = { kind: "trial", host, trial };
        changed();
      };
      inTurn(async () => {
        if (!(await answered.catch(() => false)))
          return tell({ kind: "refused" });
        tell({ kind: "asking" });
        const trial = await ask(url);
        if (trial.kind === "answered") {
          await ownResolvers.setValue([
            ...(await ownResolvers.getValue()),
            url,
          ]);
          await switchOn(url);
        } else await giveBack([url], await asked());
        tell(trial);
      });
    },
    onTry(url: string) {
      const answered = browser.permissions.request(requestFor([url]));
      inTurn(async () => {
        const allowed = await answered.catch(() => false);
        state.trials.set(url, { kind: allowed ? "asking" : "refused" });
        changed();
        if (!allowed) return;
        state.trials.set(url, await ask(url));
        const urls = await asked();
        if (!urls.includes(url)) await giveBack([url], urls);
      });
    },
    onRemove(url: string) {
      state.trials.delete(url);
      inTurn(async () => {
        const own = await ownResolvers.getValue();
        await ownResolvers.setValue(own.filter((one) => one !== url));
        const urls = await asked();
        if (urls.includes(url)) await keep(urls.filter((one) => one !== url));
      });
    },
  };
}
