// An item of a storage area: nothing is read before somebody asks, several by one reading.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { itemIn, valuesOf } from "../utils/storage-item.ts";

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const text = itemIn<string | null>("local", "text", null);
const count = itemIn("local", "count", 7);

test("nothing is read when an item is defined", async () => {
  const get = vi.spyOn(browser.storage.local, "get");
  itemIn("local", "other", 1);
  await new Promise((done) => setTimeout(done));
  expect(get).not.toHaveBeenCalled();
});

test("what was never written reads as the fallback, and so does what was removed", async () => {
  expect(await count.getValue()).toBe(7);
  await count.setValue(8);
  expect(await count.getValue()).toBe(8);
  await count.removeValue();
  expect(await count.getValue()).toBe(7);
});

test("null takes an item out of the storage", async () => {
  await text.setValue("one");
  await text.setValue(null);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test("several items come by one reading, in their order", async () => {
  await text.setValue("one");
  const get = vi.spyOn(browser.storage.local, "get");
  expect(await valuesOf(count, text)).toEqual([7, "one"]);
  expect(get).toHaveBeenCalledOnce();
});

test("a change is told with the value, a removal with the fallback, the same value not at all", async () => {
  const told: number[] = [];
  count.watch((value) => told.push(value));
  await count.setValue(8);
  await count.setValue(8);
  await text.setValue("another item");
  await count.removeValue();
  expect(told).toEqual([8, 7]);
});
