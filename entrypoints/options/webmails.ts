// The webmails that were granted, one row each; to remove one gives its hosts'
// permissions back, upon which the worker stops the script that still runs there.
import { browser } from "wxt/browser";
import type { WebmailRow } from "../../components/WebmailList.tsx";
import { patternOf } from "../../utils/consent.ts";
import { nameOf } from "../../utils/granted.ts";
import type { OwnMessage } from "../../utils/protocol.ts";
import { choice, type Webmail, webmails } from "../../utils/storage.ts";

export function webmailRows(known: readonly Webmail[]): WebmailRow[] {
  return [...new Set(known.map(nameOf))].map((name) => {
    const its = known.filter((one) => nameOf(one) === name);
    return {
      name,
      origins: [...new Set(its.map(({ origin }) => origin))],
      places: its.map(({ pageOrigin, path }) => `${pageOrigin}${path}`),
    };
  });
}

const sync: OwnMessage = { type: "sync" };

export async function removeWebmail(gone: readonly string[]): Promise<void> {
  const chosen = await choice.getValue();
  const asked = new Set(
    chosen.kind === "ask" ? chosen.resolvers.map(patternOf) : [],
  );
  const origins = gone
    .map((origin) => `${origin}/*`)
    .filter((pattern) => !asked.has(pattern));
  // First the permission: the worker drops the record then, and stops the script.
  if (origins.length > 0)
    await browser.permissions.remove({ origins }).catch(() => false);
  await browser.runtime.sendMessage(sync);
  // What is needed for something else keeps its permission and loses its record.
  const left = await webmails.getValue();
  const rest = left.filter(({ origin }) => !gone.includes(origin));
  if (rest.length === left.length) return;
  await webmails.setValue(rest);
  await browser.runtime.sendMessage(sync);
}
