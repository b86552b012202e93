// What the tokens of a recipient text are, and what stood before one. Numbers by name,
// not an object: a build writes them in place.

export const WORD = 1;
export const QUOTED = 2;
export const AT = 3;
export const OPEN = 4;
export const CLOSE = 5;
export const COLON = 6;
export const LITERAL = 7;
export type Kind = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const NOTHING = 0;
export const SPACE = 1;
export const COMMENT = 2;
export type Gap = 0 | 1 | 2;
