// What a person can do about an answer: name the right house, take their word back, copy
// a report. In: how the worker is told, and what is to be shown anew.
import type { Choosable } from "../../components/NotRight.tsx";
import type { RowTools } from "../../components/RecipientRow.tsx";
import { reportOf } from "../../utils/display/report.ts";
import type { Domain } from "../../utils/mailbox/domain.ts";
import type { OwnMessage } from "../../utils/protocol.ts";

/** Gives the tools as they stand now. */
export function rowTools(
  send: (message: OwnMessage) => Promise<unknown>,
  version: () => string,
  changed: () => void,
): () => RowTools {
  let providers: readonly Choosable[] | null = null;
  let saidOn: Domain | null = null;

  async function fetchProviders() {
    if (providers) return;
    // The worker's own answer to "providers".
    providers = (await send({ type: "providers" })) as readonly Choosable[];
    changed();
  }

  return () => ({
    providers,
    onProviders: () => void fetchProviders(),
    onReport: (verdict) =>
      navigator.clipboard
        .writeText(reportOf(verdict, version()))
        .then(() => true)
        .catch(() => false),
    onCorrect: (domain, provider) => {
      saidOn = domain;
      void send({ type: "correct", domain, provider });
    },
    wasSaid: (domains) => {
      const isOne = saidOn !== null && domains.includes(saidOn);
      if (isOne) saidOn = null;
      return isOne;
    },
  });
}
