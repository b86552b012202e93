// Shapes of values that were written by us, perhaps by an older version, perhaps cut
// short. In: anything; out: whether every part that is read later is there and of its
// kind. What does not pass is as good as not there; nothing here throws.
export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === "string";
export const isFlag: Shape = (value) => typeof value === "boolean";
export const isCount: Shape = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0;
export const isUrl: Shape = (value) => URL.canParse(String(value));
export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);
export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
export const shaped = (parts: Readonly<Record<string, Shape>>): Shape => {
  // Listed once, not for each of thousands of records.
  const list = Object.entries(parts);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    list.every(
      ([key, shape]) =>
        Object.hasOwn(value, key) && shape(Reflect.get(value, key)),
    );
};

/** A part that is there is of its shape; one that is not is not missed. */
export const mayHave = (
  value: unknown,
  parts: Readonly<Record<string, Shape>>,
): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(parts).every(
    ([key, shape]) =>
      !Object.hasOwn(value, key) || shape(Reflect.get(value, key)),
  );

export const texts = (...keys: string[]): Record<string, Shape> =>
  Object.fromEntries(keys.map((key) => [key, isText]));

/** One of these words; the record fails to compile when one of the type is missing. */
export const wordOf =
  <Word extends string>(words: Readonly<Record<Word, true>>): Shape =>
  (value) =>
    isText(value) && Object.hasOwn(words, String(value));

/** One of the kinds of a sum type. */
export const kindIn = <Kind extends string>(
  kinds: Readonly<Record<Kind, true>>,
): Shape => shaped({ kind: wordOf(kinds) });
