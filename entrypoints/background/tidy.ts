// The session store holds 10 MB and is read whole at every word of a page: what stands of
// domains that nobody writes to any more goes, once there is much of it.
import { desk, type SessionStore } from "../../utils/desk.ts";

/** Some 300 KB. Until then it costs nothing, and tells the next message at once. */
export const MANY = 256;

export async function tidy(store: SessionStore): Promise<void> {
  const { messages, intents, standings } = await desk.read(store);
  if (standings.size <= MANY) return;
  const named = new Set<string>();
  for (const { sender, recipients } of [
    ...messages.map(({ writing }) => writing),
    ...intents.map(({ intent }) => intent),
  ]) {
    if (sender) named.add(sender);
    for (const { domain } of recipients) named.add(domain);
  }
  const spare = [...standings].flatMap(([domain, { looking }]) =>
    named.has(domain) || looking ? [] : [domain],
  );
  await desk.forget(store, spare);
}
