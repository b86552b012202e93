// What the extension's script reads of the page: in its own isolated world, and only
// there, every method and getter of nodes, elements and documents is wrapped and counted.
// What the browser hands it unasked (an event, mutation records) is no reading.
import type { Measured } from "./world.ts";

export type Counts = Readonly<Record<string, number>>;

function wrap(): void {
  const reads: Record<string, number> = {};
  Object.assign(globalThis, { reads });
  for (const { prototype, name } of [
    Node,
    Element,
    HTMLElement,
    HTMLInputElement,
    HTMLTextAreaElement,
    HTMLSelectElement,
    HTMLFormElement,
    CharacterData,
    Document,
    DocumentFragment,
    ShadowRoot,
    Selection,
    Range,
  ]) {
    const own = Object.getOwnPropertyDescriptors(prototype);
    for (const [key, found] of Object.entries(own)) {
      if (key === "constructor") continue;
      const count = () => {
        const full = `${name}.${key}`;
        reads[full] = (reads[full] ?? 0) + 1;
      };
      const { get, value } = found;
      if (get)
        found.get = function (this: unknown) {
          count();
          return get.call(this);
        };
      else if (typeof value === "function")
        found.value = function (this: unknown, ...args: unknown[]) {
          count();
          return value.apply(this, args) as unknown;
        };
      else continue;
      if (found.configurable) Object.defineProperty(prototype, key, found);
    }
  }
}

export const countReads = ({ inWorld }: Measured): Promise<unknown> =>
  inWorld(`(${wrap.toString()})()`);

/** What was read since this was last asked. */
export async function readsOf({ inWorld }: Measured): Promise<Counts> {
  const text = await inWorld(
    "(() => { const told = JSON.stringify(reads); for (const key in reads) delete reads[key]; return told; })()",
  );
  return JSON.parse(String(text)) as Counts; // as `wrap` made it
}

export const sum = (counts: Counts): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);
