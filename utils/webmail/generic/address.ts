// One chip → the mailboxes it stands for. The address stands in one of few places; the
// first that holds nothing but addresses decides. Two addresses of which either may be
// meant are none: a guess would name the wrong domain.
import type { Mailbox } from "../../mailbox/domain.ts";
import { readMailboxes } from "../../mailbox/read.ts";
import { below, ownText } from "./tree.ts";

/** Attributes that hold an address, most trusted first. */
export const CARRIERS = [
  "data-hovercard-id",
  "data-email",
  "email",
  "data-address",
  "addr",
  "data-value",
  "title",
  "aria-label",
];
/** Test ids put words before the address: "remove-address-button-anna@example.org". */
const TEST_IDS = ["data-testid", "data-test-id"];
const TEST_ID_PREFIX =
  /^.*(?:\b(?:button|btn|address|chip|pill|token|remove|delete|recipient)[-:_])/;
const ADDRESS = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"'@]+/g;
/** "×" removes a chip; beside it the next one begins. */
const BETWEEN = /[\s<>()[\],;:"'×✕✖]+/;

/** Different addresses in a text, at most two: more need not be told. */
export function addressesIn(text: string): number {
  const found = new Set<string>();
  if (text.includes("@"))
    for (const one of text.split(BETWEEN)) {
      if (/.@./.test(one)) found.add(one.toLowerCase());
      if (found.size > 1) break;
    }
  return found.size;
}

/** An attribute of the element itself holds an address. */
export const carries = (element: Element) =>
  [...CARRIERS, ...TEST_IDS].some((name) =>
    element.getAttribute(name)?.includes("@"),
  );

/** The mailboxes of a text that holds nothing else, or null. */
export function exact(text: string): Mailbox[] | null {
  if (!text.includes("@")) return null;
  const read = readMailboxes(text);
  const mailboxes = read.flatMap((one) =>
    one.kind === "mailbox" ? [one.mailbox] : [],
  );
  return read.length > 0 && mailboxes.length === read.length ? mailboxes : null;
}

const keyOf = (mailboxes: readonly Mailbox[]) =>
  mailboxes.map((one) => `${one.localPart}@${one.domain}`).join();

/** The address a chip carries; null when none can be told without guessing. */
export function addressOf(chip: Element): readonly Mailbox[] | null {
  const parts = below(chip);
  const carrying = parts.filter((part) => part.hasAttributes());
  const values = (name: string) =>
    carrying.flatMap((part) => part.getAttribute(name) ?? []);
  for (const name of CARRIERS)
    for (const value of values(name)) {
      const read = exact(value);
      if (read) return read;
    }
  const inputs = carrying.flatMap((part) =>
    part.localName === "input" ? (part.getAttribute("value") ?? []) : [],
  );
  const links = values("href").filter((href) => /^mailto:/i.test(href));
  for (const value of [...inputs, ...links]) {
    const read = exact(value);
    if (read) return read;
  }
  const leaves = parts.map(ownText).filter((text) => text.includes("@"));
  const read = leaves.flatMap((text) => {
    const one = exact(text);
    return one ? [{ one, angled: text.includes("<") }] : [];
  });
  const angled = read.filter(({ angled }) => angled);
  const told = new Map(
    (angled.length > 0 ? angled : read).map(({ one }) => [keyOf(one), one]),
  );
  if (told.size === 1) return [...told.values()][0] ?? null;
  const whole = exact(chip.textContent ?? "");
  if (whole) return whole;
  if (told.size > 1) return null;
  // "Remove anna@example.org": one address and words around it.
  const dirty = [
    ...CARRIERS.flatMap(values),
    ...TEST_IDS.flatMap(values).map((id) => id.replace(TEST_ID_PREFIX, "")),
    chip.textContent ?? "",
  ];
  for (const text of dirty) {
    const found = [...new Set(text.match(ADDRESS) ?? [])];
    const read = found.length === 1 ? exact(found[0] ?? "") : null;
    if (read) return read;
  }
  return null;
}
