// A question of the browser's own stands over the page after the click on Send: the end of
// the tab decides otherwise then. Stories as in desks.test.ts.
import { describe, expect, test } from "vitest";
import { CLOSED_WITHIN_MS } from "../../utils/journal/came-back.ts";
import { ANSWERED_MS } from "../../utils/journal/sending.ts";
import {
  answered,
  blocks,
  calm,
  closes,
  compose,
  ids,
  kinds,
  later,
  next,
  start,
  tellStories,
  type Word,
} from "./story.ts";

tellStories();

/** Send is clicked, and the browser asks something over the page. */
const asked = (): Word[] => [
  ...[
    compose.hello(),
    compose.writes("m1"),
    blocks,
    compose.clicks("m1"),
    calm,
  ],
];
const closedAfter = (...between: readonly Word[]): Word[] => [
  ...asked(),
  ...between,
  compose.tells("m1", "gone"),
  closes(),
];

const DIALOGS: readonly (readonly [
  story: string,
  words: () => readonly Word[],
  counted: readonly string[],
])[] = [
  ["a tab closed while it stands", () => closedAfter(), []],
  [
    "a tab closed while it stands, whose page says nothing",
    () => [...asked(), closes()],
    [],
  ],
  [
    "a tab closed a while after it was answered",
    () => closedAfter(answered, calm, later(ANSWERED_MS)),
    [],
  ],
  [
    "a tab closed just after it was answered",
    () => closedAfter(answered, calm, later(ANSWERED_MS - 1)),
    ["m1"],
  ],
  [
    "a page left while it stands, for all we know",
    () => [...asked(), compose.tells("m1", "gone"), next.hello(), closes()],
    ["m1"],
  ],
  [
    "a page left a while after it was answered",
    () => [
      ...[...asked(), answered, calm, later(20_000)],
      ...[compose.tells("m1", "gone"), next.hello(), closes()],
    ],
    ["m1"],
  ],
  [
    "a window closed a while after it was answered, and its tab later",
    () => [
      ...[...asked(), answered, calm, later(20_000)],
      ...[compose.tells("m1", "gone"), later(CLOSED_WITHIN_MS + 1), closes()],
    ],
    ["m1"],
  ],
  [
    "a second click, over which nothing is asked",
    () =>
      closedAfter(
        ...[answered, calm, later(20_000)],
        ...[compose.clicks("m1"), calm],
      ),
    ["m1"],
  ],
  [
    "one that was written on, and clicked again",
    () =>
      closedAfter(
        ...[answered, calm, compose.tells("m1", "resumed"), later(20_000)],
        ...[compose.clicks("m1"), calm],
      ),
    ["m1"],
  ],
  [
    "a tab closed while nothing is asked",
    () => [
      ...[compose.hello(), compose.writes("m1"), compose.clicks("m1"), calm],
      ...[later(20_000), compose.tells("m1", "gone"), closes()],
    ],
    ["m1"],
  ],
  [
    "a tab closed, though the worker died while it stood",
    () =>
      closedAfter(async () => start(), ...[answered, calm, later(ANSWERED_MS)]),
    [],
  ],
];

describe("of what the browser asked about after the click on Send, the worker counts", () => {
  test.each(DIALOGS)("%s", async (_, words, counted) => {
    for (const word of words()) await word();
    expect(await ids()).toEqual(counted);
    await closes()();
    expect(await kinds()).toEqual([]);
  });
});
