// Whom the person lets us ask: the browser is asked within the click, the choice follows
// its answer, and a permission goes only once nobody needs it.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { resolverDeeds } from "../../entrypoints/options/resolvers.ts";
import { choice, ownResolvers, webmails } from "../../utils/storage.ts";

const [A, B, OWN] = [
  "https://a.example.org/dns-query",
  "https://b.example.org/dns-query",
  "https://own.example.org/dns-query",
];
const hostOf = (url: string) => `${new URL(url).origin}/*`;

const request = vi.fn();
const remove = vi.fn();
const answer = vi.fn();
const changed = vi.fn();
const deeds = () => resolverDeeds((url) => url === A || url === B, changed);
const asked = async () => {
  const chosen = await choice.getValue();
  return chosen.kind === "ask" ? chosen.resolvers : chosen.kind;
};
/** Until a deed has run to its end, some turns of the queue later. */
const done = (times = 1) =>
  vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(times));

beforeEach(async () => {
  fakeBrowser.reset();
  for (const mock of [request, remove, answer, changed]) mock.mockReset();
  request.mockResolvedValue(true);
  remove.mockResolvedValue(true);
  vi.spyOn(browser.permissions, "request").mockImplementation(request);
  vi.spyOn(browser.permissions, "remove").mockImplementation(remove);
  vi.spyOn(browser.runtime, "sendMessage").mockImplementation(answer);
  await choice.setValue({ kind: "ask", resolvers: [A] });
});
afterEach(() => vi.restoreAllMocks());

describe("switching on", () => {
  test("asks within the click, before anything else, and adds", async () => {
    deeds().onSwitch(B, true);
    expect(request).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ origins: [hostOf(B)] }),
    );
    await done();
    expect(await asked()).toEqual([A, B]);
  });

  test.each([
    ["a no", () => request.mockResolvedValue(false)],
    ["a prompt that fails", () => request.mockRejectedValue(new Error("no"))],
  ])("changes nothing after %s, and says so", async (_, answers) => {
    answers();
    const { onSwitch, state } = deeds();
    onSwitch(B, true);
    await done();
    expect(state.refused).toBe(B);
    expect(await asked()).toEqual([A]);
  });

  test("twice at once loses neither", async () => {
    await choice.setValue({ kind: "offline" });
    const { onSwitch } = deeds();
    onSwitch(A, true);
    onSwitch(B, true);
    await done(2);
    expect(await asked()).toEqual([A, B]);
  });
});

describe("switching off", () => {
  test("changes the choice before the host goes", async () => {
    await choice.setValue({ kind: "ask", resolvers: [A, B] });
    let atRemoval: unknown;
    remove.mockImplementation(async () => {
      atRemoval = await asked();
      return true;
    });
    deeds().onSwitch(B, false);
    await done();
    expect(remove.mock.calls).toEqual([[{ origins: [hostOf(B)] }]]);
    expect(atRemoval).toEqual([A]);
  });

  test("the last one leaves the table alone, and a host that a webmail needs stays", async () => {
    await webmails.setValue([
      {
        origin: "https://a.example.org",
        pageOrigin: "https://a.example.org",
        path: "/",
      },
    ]);
    deeds().onSwitch(A, false);
    await done();
    expect(await asked()).toBe("offline");
    expect(remove).not.toHaveBeenCalledWith({
      origins: expect.arrayContaining([hostOf(A)]),
    });
  });

  test("all at once", async () => {
    await choice.setValue({ kind: "ask", resolvers: [A, B] });
    deeds().onOffline();
    await done();
    expect(await asked()).toBe("offline");
    expect(remove).toHaveBeenCalledWith(
      expect.objectContaining({ origins: [hostOf(A), hostOf(B)] }),
    );
  });
});

describe("one's own", () => {
  test.each(["no address", "http://own.example.org/dns-query"])(
    "%s is none, and nobody is asked",
    (text) => {
      const { onAdd, state } = deeds();
      onAdd(text);
      expect(state.adding).toEqual({ kind: "bad" });
      expect(request).not.toHaveBeenCalled();
    },
  );

  test("one that is listed is known already", () => {
    const { onAdd, state } = deeds();
    onAdd(A);
    expect(state.adding).toEqual({ kind: "known" });
    expect(request).not.toHaveBeenCalled();
  });

  test("that answers is kept and asked", async () => {
    answer.mockResolvedValue({ kind: "answer" });
    const { onAdd, state } = deeds();
    onAdd(OWN);
    await vi.waitFor(() =>
      expect(state.adding).toMatchObject({ trial: { kind: "answered" } }),
    );
    expect(answer.mock.calls).toEqual([[{ type: "try-resolver", url: OWN }]]);
    expect(await ownResolvers.getValue()).toEqual([OWN]);
    expect(await asked()).toEqual([A, OWN]);
    expect(remove).not.toHaveBeenCalled();
  });

  test.each([
    [{ kind: "failure", reason: { kind: "timeout" } }, { kind: "timeout" }],
    [null, { kind: "unreachable" }],
  ])(
    "that answers %j is not kept, and its host goes back",
    async (said, reason) => {
      answer.mockResolvedValue(said);
      const { onAdd, state } = deeds();
      onAdd(OWN);
      await vi.waitFor(() =>
        expect(state.adding).toMatchObject({
          trial: { kind: "failed", reason },
        }),
      );
      expect(await ownResolvers.getValue()).toEqual([]);
      expect(await asked()).toEqual([A]);
      expect(remove.mock.calls).toEqual([[{ origins: [hostOf(OWN)] }]]);
    },
  );

  test("refused by the browser is asked of nobody", async () => {
    request.mockResolvedValue(false);
    const { onAdd, state } = deeds();
    onAdd(OWN);
    await vi.waitFor(() =>
      expect(state.adding).toMatchObject({ trial: { kind: "refused" } }),
    );
    expect(answer).not.toHaveBeenCalled();
  });

  test("tried while it is off: its host goes back afterwards", async () => {
    answer.mockResolvedValue({ kind: "answer" });
    const { onTry, state } = deeds();
    onTry(OWN);
    await vi.waitFor(() => expect(remove).toHaveBeenCalled());
    expect(state.trials.get(OWN)).toEqual({ kind: "answered" });
    expect(remove.mock.calls).toEqual([[{ origins: [hostOf(OWN)] }]]);
    expect(await asked()).toEqual([A]);
  });

  test("removed: it is asked no more, and forgotten with its trial", async () => {
    await ownResolvers.setValue([OWN]);
    await choice.setValue({ kind: "ask", resolvers: [A, OWN] });
    const { onRemove, state } = deeds();
    state.trials.set(OWN, { kind: "answered" });
    onRemove(OWN);
    await done();
    expect(await ownResolvers.getValue()).toEqual([]);
    expect(await asked()).toEqual([A]);
    expect(state.trials.size).toBe(0);
    expect(remove.mock.calls).toEqual([[{ origins: [hostOf(OWN)] }]]);
  });
});
