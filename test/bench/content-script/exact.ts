// Whether what the script told is what the page holds, mailbox by mailbox: domains and
// counts while it is written, the whole list at a person's click on Send.
import type { PageMessage } from "../../../utils/protocol.ts";
import type { Measured } from "./world.ts";

export class Wrong extends Error {
  override readonly name = "Wrong";
}

/** "domain count" of each, sorted. */
function countsOf(addresses: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const address of new Set(addresses)) {
    const domain = address.slice(address.indexOf("@") + 1);
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return [...counts]
    .map(([domain, count]) => `${domain} ${count}`)
    .sort()
    .join();
}

/** The message says that exactly these people are being written to. */
export const isExactly =
  (addresses: readonly string[]) =>
  (message: PageMessage): boolean =>
    message.type === "writing" &&
    message.writing.unreadable === 0 &&
    message.writing.recipients
      .map(({ domain, people }) => `${domain} ${people}`)
      .sort()
      .join() === countsOf(addresses);

/** Clicks Send and compares every mailbox. */
export async function sendsExactly(
  measured: Measured,
  send: string,
  addresses: readonly string[],
): Promise<void> {
  await measured.page.click(send);
  const told = await measured.heard(
    "the message that was sent",
    ({ type }) => type === "sent",
  );
  const sent = told.findLast((one) => one.type === "sent");
  if (sent?.type !== "sent") throw new Wrong("nothing was sent");
  const list = sent.mailboxes.map(
    ({ localPart, domain }) => `${localPart}@${domain}`,
  );
  if (list.toSorted().join() !== addresses.toSorted().join())
    throw new Wrong(
      `sent to ${list.length}, not exactly to the ${addresses.length} of the page`,
    );
}
