// Whom a person writes to in the rigs: one message after the other, by number. Twenty-one
// people at nine domains of the practice zone, in turns; some are written to alone, some
// together, some in two fields at once, some in Bcc alone, and all of them again and again.
export type Recipients = Readonly<Record<"to" | "cc" | "bcc", string[]>>;

const CAST: readonly (readonly [domain: string, ...localParts: string[]])[] = [
  ["gmail.com", "anna", "bert", "carla", "dora"],
  ["posteo.de", "emil", "fritz", "gerda"],
  ["demant.com", "hanna", "ida"],
  ["abb.com", "jan", "karl"],
  ["crans.ch", "lena"],
  ["proton.me", "mara", "nils"],
  ["novonordisk.com", "olga", "paul", "rita"],
  ["ericsson.com", "sven", "tove"],
  ["gmx.net", "ulla", "vera"],
];
const PEOPLE = CAST.flatMap(([domain, ...localParts]) =>
  localParts.map((one) => `${one}@${domain}`),
);

/** Who stands in To, Cc and Bcc, by their distance from the message's first person. */
const SHAPES: readonly (readonly [
  to: readonly number[],
  cc: readonly number[],
  bcc: readonly number[],
])[] = [
  [[0], [], []],
  [[0, 4], [9], []],
  [[0], [], [1, 12]],
  [[], [], [0]], // Bcc alone
  [[0], [0, 3], []], // one person in two fields
  [[0, 1, 2], [5], [8]],
  [[0], [2], [2, 6]], // one in Cc and Bcc
  [[0], [7, 11, 14], []],
  [
    [0, 16],
    [3, 13],
    [10, 17],
  ],
  [[0], [], [0]], // one in To and Bcc
];

/** Coprime to their number: every person begins a message in turn. */
const STEP = 5;

export function recipientsAt(number: number): Recipients {
  const [to, cc, bcc] = SHAPES[number % SHAPES.length] ?? [[], [], []];
  const people = (places: readonly number[]) =>
    places.map((one) => PEOPLE[(number * STEP + one) % PEOPLE.length] ?? "");
  return { to: people(to), cc: people(cc), bcc: people(bcc) };
}
