// An address's reverse name: under which name it is asked (RFC 1035 3.5, RFC 3596 2.5),
// and what the first addresses of a host answer.
import type { Ask } from "./mx.ts";

/** Each address costs a question: the first ones tell enough. */
const MAX_REVERSE = 2;

/** The name under which an address's reverse name is asked (RFC 1035 3.5, RFC 3596 2.5). */
export function reverseQuery(address: string): string | null {
  const octets = address.split(".");
  if (octets.length === 4) return `${octets.reverse().join(".")}.in-addr.arpa`;
  const [head = "", tail] = address.split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const before = groups(head);
  const after = groups(tail ?? "");
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 0) return null;
  const all = [...before, ...Array<string>(missing).fill("0"), ...after];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  const nibbles = all.map((group) => group.padStart(4, "0")).join("");
  return `${[...nibbles].reverse().join(".").toLowerCase()}.ip6.arpa`;
}

/** Reverse names of the first addresses; a failed question counts as none. */
export async function reverseNames(
  addresses: readonly string[],
  ask: Ask,
): Promise<string[]> {
  const names = addresses
    .slice(0, MAX_REVERSE)
    .flatMap((address) => reverseQuery(address) ?? []);
  const answers = await Promise.all(names.map((name) => ask(name, "PTR")));
  return [
    ...new Set(
      answers.flatMap((answer) =>
        answer.kind === "answer"
          ? answer.records.flatMap((one) =>
              one.type === "PTR" ? [one.target] : [],
            )
          : [],
      ),
    ),
  ];
}
