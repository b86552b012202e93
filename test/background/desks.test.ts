// Whether messages were sent, as the worker decides it: stories of what pages tell, each of
// them with the worker killed after each word, and in the middle of one.
import { describe, expect, test } from "vitest";
import {
  LOADED_WITHIN_MS,
  OPENED_WITHIN_MS,
} from "../../utils/journal/came-back.ts";
import { domainOf } from "../practice-ask.ts";
import {
  beginAnew,
  blocks,
  calm,
  closes,
  compose,
  disk,
  ids,
  keptText,
  kinds,
  later,
  leaves,
  next,
  page,
  pagesOwn,
  start,
  tellStories,
  third,
  type Word,
} from "./story.ts";

tellStories();

const MANY = "to:anna@a.org to:ben@a.org cc:carla@b.org bcc:anna@a.org";

const STORIES: readonly (readonly [
  story: string,
  words: () => readonly Word[],
  counted: readonly string[],
])[] = [
  [
    "a message that is left for the list of messages",
    () => [...leaves(), next.hello()],
    ["m1"],
  ],
  [
    "the compose page that comes again with the same recipients",
    () => [...leaves(), next.hello(), next.writes("m2")],
    [],
  ],
  [
    "it, with many recipients in every field",
    () => [...leaves(MANY), next.hello(), next.writes("m2", MANY)],
    [],
  ],
  [
    "it, in another order",
    () => [
      ...[...leaves(MANY), next.hello()],
      next.writes(
        "m2",
        "cc:carla@b.org bcc:anna@a.org to:ben@a.org to:anna@a.org",
      ),
    ],
    [],
  ],
  [
    "it, when its page said nothing as it went",
    () => [...leaves().slice(0, -1), next.hello(), next.writes("m2")],
    [],
  ],
  [
    "it, then mended and sent",
    () => [
      ...leaves(),
      next.hello(),
      next.writes("m2"),
      next.writes("m2", "to:ben@b.org"),
      next.clicks("m2", "to:ben@b.org"),
      next.tells("m2", "gone"),
      third.hello(),
    ],
    ["m2"],
  ],
  [
    "it, twice, then sent",
    () => [
      ...leaves(),
      next.hello(),
      next.writes("m2"),
      next.clicks("m2"),
      next.tells("m2", "gone"),
      third.hello(),
      third.writes("m3"),
      third.clicks("m3"),
      third.tells("m3", "gone"),
      page("list").hello(),
    ],
    ["m3"],
  ],
  [
    "it, then thrown away",
    () => [
      ...leaves(),
      next.hello(),
      next.writes("m2"),
      next.tells("m2", "gone"),
      third.hello(),
      closes(),
    ],
    [],
  ],
  [
    "it, then closed with its tab",
    () => [...leaves(), next.hello(), next.writes("m2"), closes()],
    [],
  ],
  [
    "it, beside a reply to somebody else",
    () => [
      ...leaves(),
      next.hello(),
      next.writes("m2", "to:ben@b.org"),
      next.writes("m3"),
    ],
    [],
  ],
  [
    "it, told twice",
    () => [...leaves(), next.hello(), next.writes("m2"), next.writes("m2")],
    [],
  ],
  [
    "it, after a hello that was said twice",
    () => [...leaves(), next.hello(), next.hello(), next.writes("m2")],
    [],
  ],
  [
    "it, on a slow line",
    () => [
      ...leaves(),
      later(LOADED_WITHIN_MS),
      next.hello(),
      later(OPENED_WITHIN_MS),
      next.writes("m2"),
    ],
    [],
  ],
  [
    "it, without the account's address",
    () => [...leaves(), next.hello(), next.writes("m2", undefined, null)],
    [],
  ],
  [
    "it, though it was scheduled, after another that was sent in that page",
    () => [
      ...leaves(MANY),
      compose.writes("m2"),
      compose.clicks("m2"),
      compose.tells("m2", "scheduled"),
      compose.tells("m2", "gone"),
      next.hello(),
      next.writes("m3"),
    ],
    ["m1"],
  ],
  [
    "a new page without recipients, to whom the same are written again",
    () => [...leaves(), next.hello(), next.writes("m2", ""), next.writes("m2")],
    ["m1"],
  ],
  [
    "a new message to the same after another document",
    () => [...leaves(), next.hello(), third.hello(), third.writes("m2")],
    ["m1"],
  ],
  [
    "a new message to others",
    () => [...leaves(), next.hello(), next.writes("m2", "to:ben@b.org")],
    ["m1"],
  ],
  [
    "one to more people at the same domain",
    () => [
      ...leaves(),
      next.hello(),
      next.writes("m2", "to:anna@a.org to:ben@a.org"),
    ],
    ["m1"],
  ],
  [
    "one to the same in another field",
    () => [...leaves(), next.hello(), next.writes("m2", "cc:anna@a.org")],
    ["m1"],
  ],
  [
    "one to the same from another account",
    () => [
      ...leaves(),
      next.hello(),
      next.writes("m2", "to:anna@a.org", domainOf("other.org")),
    ],
    ["m1"],
  ],
  [
    "one to the same that is opened after a while",
    () => [
      ...leaves(),
      next.hello(),
      later(OPENED_WITHIN_MS + 1),
      next.writes("m2"),
    ],
    ["m1"],
  ],
  [
    "one in a page that came after a while",
    () => [
      ...leaves(),
      later(LOADED_WITHIN_MS + 1),
      next.hello(),
      next.writes("m2"),
    ],
    ["m1"],
  ],
  [
    "one after the clock was set back",
    () => [...leaves(), later(-3_600_000), next.hello(), next.writes("m2")],
    ["m1"],
  ],
  [
    "one in the page that lives on: its window was closed",
    () => [...leaves(), compose.writes("m2")],
    ["m1"],
  ],
  [
    "one in the page that lives on and is loaded anew later",
    () => [
      ...leaves(),
      compose.writes("m2", "to:ben@b.org"),
      next.hello(),
      next.writes("m3"),
    ],
    ["m1"],
  ],
  [
    "one in another frame",
    () => [
      ...leaves(),
      page("next", { frame: 3 }).hello(),
      page("next", { frame: 3 }).writes("m2"),
    ],
    ["m1"],
  ],
  [
    "one in another tab",
    () => [
      ...leaves(),
      page("next", { tab: 8 }).hello(),
      page("next", { tab: 8 }).writes("m2"),
    ],
    ["m1"],
  ],
  [
    "the back button: the old page comes out of the cache, without a hello",
    () => [...leaves(), next.hello(), compose.writes("m2")],
    ["m1"],
  ],
  [
    "the back button from a page that is not read",
    () => [...leaves(), compose.writes("m2")],
    ["m1"],
  ],
  [
    "the back button, where the old page is loaded anew",
    () => [
      ...leaves(),
      next.hello(),
      page("compose again").hello(),
      page("compose again").writes("m2"),
    ],
    ["m1"],
  ],
  [
    "a tab that is closed afterwards",
    () => [...leaves(), next.hello(), closes(), later(1)],
    ["m1"],
  ],
  [
    "a tab that is closed at once",
    () => [...leaves().slice(0, -1), closes()],
    ["m1"],
  ],
  [
    "a tab that is closed before the page's first reading",
    () => [compose.hello(), compose.clicks("m1"), closes()],
    ["m1"],
  ],
  [
    "Send that is clicked twice",
    () => [
      ...leaves().slice(0, -1),
      compose.clicks("m1"),
      compose.tells("m1", "gone"),
      next.hello(),
    ],
    ["m1"],
  ],
  [
    "the same page in two tabs, each of them sent",
    () => [
      ...leaves(),
      ...leaves(undefined, "m2", page("compose", { tab: 8 })),
    ],
    ["m1", "m2"],
  ],
  [
    "a tab closed beside it, of the same message's page",
    () => [...leaves().slice(0, -1), closes(8)],
    [],
  ],
  [
    "an undo after it was sent",
    () => [...leaves(), compose.tells("m1", "undone")],
    [],
  ],
  [
    "an undo before it was decided",
    () => [
      ...leaves().slice(0, -1),
      compose.tells("m1", "undone"),
      compose.tells("m1", "gone"),
    ],
    [],
  ],
  [
    "a refusal in the page, then closed",
    () => [
      ...leaves().slice(0, -1),
      compose.tells("m1", "refused"),
      compose.tells("m1", "gone"),
    ],
    [],
  ],
  [
    "a message that was never sent",
    () => [
      compose.hello(),
      compose.writes("m1"),
      compose.tells("m1", "gone"),
      next.hello(),
      closes(),
    ],
    [],
  ],
];

describe("the worker counts", () => {
  test.each(STORIES)("%s", async (_, words, counted) => {
    for (const word of words()) await word();
    expect(await ids()).toEqual(counted);
  });

  test.each(STORIES)(
    "%s, killed after each word",
    async (_, words, counted) => {
      for (const word of words()) {
        await word();
        start();
      }
      expect(await ids()).toEqual(counted);
    },
  );

  test.each(STORIES)(
    "%s, killed in the middle of a word, which the page says again",
    async (_, words, counted) => {
      const length = words().length;
      for (let fatal = 0; fatal < length; fatal++)
        for (let killedAt = 0, died = true; died; killedAt++) {
          await beginAnew();
          died = false;
          for (const [index, word] of words().entries()) {
            start(index === fatal && pagesOwn.has(word) ? killedAt : Infinity);
            const dies = await word().then(
              () => false,
              () => true,
            );
            if (!dies) continue;
            died = true;
            start();
            await word();
          }
          expect(await ids(), `word ${fatal}, deed ${killedAt}`).toEqual(
            counted,
          );
        }
    },
  );

  test.each(STORIES)(
    "%s, and a closed tab leaves nothing",
    async (_, words) => {
      for (const word of words()) await word();
      await closes()();
      await closes(8)();
      expect(await kinds()).toEqual([]);
    },
  );
});

describe("what waits to come back", () => {
  test("names and hashes nobody", async () => {
    for (const word of leaves()) await word();
    expect(await kinds()).toEqual(["left"]);
    expect(await keptText()).not.toContain("anna");
  });

  test("is not asked for in a private window's page", async () => {
    const hidden = page("compose", { private: true });
    for (const word of [blocks, hidden.writes("m1"), hidden.clicks("m1"), calm])
      await word();
    expect(await kinds()).toEqual(["open", "intent"]);
  });

  test("is not kept of a private window, where nothing counts", async () => {
    const hidden = page("compose", { private: true });
    for (const word of leaves(undefined, "m1", hidden)) await word();
    await page("next", { private: true }).hello()();
    await page("next", { private: true }).writes("m2")();
    expect(await kinds()).toEqual(["open"]);
    expect(await ids()).toEqual([]);
  });
});

describe("on a full disk", () => {
  const sent = async () => {
    await compose.writes("m1")();
    await compose.clicks("m1")();
    await disk(true)();
    await expect(compose.tells("m1", "gone")()).rejects.toThrow();
  };

  test("a window that went is gone, and its message waits", async () => {
    await sent();
    expect(await ids()).toEqual([]);
    expect(await kinds()).toEqual(["intent", "left"]);
  });

  test.each([
    ["the page tells again", compose.tells("m1", "gone")],
    ["its tab is closed", closes()],
  ])("it counts once there is room, when %s", async (_, word) => {
    await sent();
    await disk(false)();
    await word();
    expect(await ids()).toEqual(["m1"]);
    expect(await kinds()).not.toContain("intent");
  });
});
