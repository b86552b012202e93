// One value of a storage area, of which nothing is read before somebody asks for it.
// (WXT's own items read themselves when they are defined: a dozen ways to the browser's
// process and back at every opening of the popup, before its first paint.)
import { browser } from "wxt/browser";
import type { Shape } from "./shape.ts";

/** Two values that a storage holds alike. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Area = "local" | "session";

export interface Item<T> {
  readonly area: Area;
  readonly key: string;
  /** What is read where nothing was ever written, or what is not of the shape. */
  readonly fallback: T;
  readonly is: Shape;
  getValue(): Promise<T>;
  /** Null takes it out of the storage. */
  setValue(value: T): Promise<void>;
  removeValue(): Promise<void>;
  /** Tells a value that is another than before. */
  watch(tell: (value: T) => void): void;
}

/** `is`: what does not pass, damaged or of another version, is as good as not there. */
export function itemIn<T>(
  area: Area,
  key: string,
  fallback: T,
  is: Shape = () => true,
): Item<T> {
  const remove = () => browser.storage[area].remove(key);
  const item: Item<T> = {
    area,
    key,
    fallback,
    is,
    getValue: async () => (await valuesOf(item))[0],
    setValue: async (value) =>
      value === null ? remove() : browser.storage[area].set({ [key]: value }),
    removeValue: remove,
    watch: (tell) =>
      browser.storage[area].onChanged.addListener((changes) => {
        const change = changes[key];
        // Firefox also tells of a value that was written again.
        if (change && !isSame(change.newValue, change.oldValue))
          tell(valueIn(item, change.newValue));
      }),
  };
  return item;
}

/** The type is the one that was written by the item. */
const valueIn = <T>({ is, fallback }: Item<T>, found: unknown): T =>
  found !== undefined && found !== null && is(found) ? (found as T) : fallback;

/** Several items of one area, by one way to the browser and back. */
export async function valuesOf<T extends readonly [unknown, ...unknown[]]>(
  ...items: { readonly [I in keyof T]: Item<T[I]> }
): Promise<T> {
  const keys = items.map(({ key }) => key);
  const found = await browser.storage[items[0].area].get(keys);
  // In the order of the items.
  return items.map((item) => valueIn(item, found[item.key])) as [...T];
}
