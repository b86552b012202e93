// The webmails that were granted, one row a host; to remove one gives its host's
// permission back, upon which the worker stops the script that still runs there.
import { browser } from "wxt/browser";
import type { WebmailRow } from "../../components/WebmailList.tsx";
import { patternOf } from "../../utils/consent.ts";
import type { OwnMessage } from "../../utils/protocol.ts";
import { choice, type Webmail, webmails } from "../../utils/storage.ts";

export function webmailRows(known: readonly Webmail[]): WebmailRow[] {
  return [...new Set(known.map(({ origin }) => origin))].map((origin) => ({
    origin,
    name: new URL(origin).host,
    places: known
      .filter((one) => one.origin === origin)
      .map(({ pageOrigin, path }) => `${pageOrigin}${path}`),
  }));
}

const sync: OwnMessage = { type: "sync" };

export async function removeWebmail(origin: string): Promise<void> {
  const pattern = patternOf(origin);
  const chosen = await choice.getValue();
  const isAsked =
    chosen.kind === "ask" &&
    chosen.resolvers.some((url) => patternOf(url) === pattern);
  const taken =
    !isAsked &&
    (await browser.permissions
      .remove({ origins: [pattern] })
      .catch(() => false));
  // A host that is needed for something else keeps its permission and loses its record.
  if (!taken) {
    const known = await webmails.getValue();
    await webmails.setValue(known.filter((one) => one.origin !== origin));
  }
  await browser.runtime.sendMessage(sync);
}
