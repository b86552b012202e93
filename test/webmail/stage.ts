// A stage for fixtures: the test's own document, where a field can have the focus and a
// watcher can look on.
import { readFileSync } from "node:fs";
import { vi } from "vitest";

const FOLDER = "test/fixtures/webmail";

function nodesOf(fixture: string): { body: HTMLElement; nodes: Node[] } {
  const text = readFileSync(`${FOLDER}/${fixture}.html`, "utf8");
  const { body } = new DOMParser().parseFromString(text, "text/html");
  const nodes = Array.from(body.childNodes, (node) =>
    document.importNode(node, true),
  );
  return { body, nodes };
}

/** Shows a fixture in place of what stood there; every node is new. */
export function show(fixture: string): void {
  const { body, nodes } = nodesOf(fixture);
  clear();
  for (const { name, value } of body.attributes)
    document.body.setAttribute(name, value);
  document.body.replaceChildren(...nodes);
}

/** Gives the children of `selector` in the page what they are in the fixture. */
export function change(selector: string, fixture: string): void {
  const { body } = nodesOf(fixture);
  const now = document.querySelector(selector);
  const then = body.querySelector(selector);
  if (!now || !then) throw new Error(`${fixture} has no ${selector}`);
  for (const { name } of [...now.attributes]) now.removeAttribute(name);
  for (const { name, value } of then.attributes) now.setAttribute(name, value);
  now.replaceChildren(
    ...Array.from(then.childNodes, (node) => document.importNode(node, true)),
  );
}

export function clear(): void {
  document.body.replaceChildren();
  for (const { name } of [...document.body.attributes])
    document.body.removeAttribute(name);
}

/** A person's click: what a script dispatches is not trusted, and the watcher knows. */
export function click(selector: string): void {
  const target = document.querySelector(selector);
  if (!target) throw new Error(`nothing is ${selector}`);
  const event = new MouseEvent("click", { bubbles: true, composed: true });
  Object.defineProperty(event, "isTrusted", { value: true });
  target.dispatchEvent(event);
}

/** Lets time pass under a false clock, ms; mutations are told between two turns of it. */
export async function pass(time: number): Promise<void> {
  for (let passed = 0; passed < time; passed += 100) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(100);
  }
}
