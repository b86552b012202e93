// @vitest-environment happy-dom
// What a person can do about an answer that is not right.
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NotRight, type NotRightProps } from "../../components/NotRight.tsx";
import { wordsFor } from "../../utils/display/languages.ts";
import { domainOf } from "../practice-ask.ts";

const words = wordsFor("en");
const on = {
  onOpen: vi.fn<NotRightProps["onOpen"]>(),
  onReport: vi.fn<NotRightProps["onReport"]>(() => Promise.resolve(true)),
  onCorrect: vi.fn<NotRightProps["onCorrect"]>(),
  wasSaid: vi.fn<NotRightProps["wasSaid"]>(() => false),
};

function show(props: Partial<NotRightProps> = {}) {
  act(() =>
    render(
      <NotRight
        words={words}
        domains={[domainOf("a.org")]}
        corrected={false}
        providers={[
          { id: "house", name: "House" },
          { id: "other", name: "Other" },
        ]}
        {...on}
        {...props}
      />,
      document.body,
    ),
  );
}
beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

const find = <E extends Element>(selector: string): E => {
  const found = document.body.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const said = () => find('[role="status"]').textContent;

async function type(name: string) {
  const input = find<HTMLInputElement>("input");
  await act(() => {
    input.value = name;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await act(() => {
    find("form").dispatchEvent(new Event("submit", { cancelable: true }));
  });
}

describe("an answer that is not right", () => {
  test("is corrected by a name of the list", async () => {
    show();
    await type(" House ");
    expect(on.onCorrect).toHaveBeenCalledExactlyOnceWith("a.org", "house");
  });

  test("is not corrected by a name that is not there, and says so", async () => {
    show();
    await type("Nobody");
    expect(on.onCorrect).not.toHaveBeenCalled();
    expect(said()).toBe(words.wrong.noSuchProvider);
  });

  test("is corrected for the chosen domain where a row has several", async () => {
    show({ domains: [domainOf("a.org"), domainOf("b.org")] });
    const select = find<HTMLSelectElement>("select");
    await act(() => {
      select.value = "b.org";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await type("Other");
    expect(on.onCorrect).toHaveBeenCalledExactlyOnceWith("b.org", "other");
  });

  test("that was corrected can be taken back", () => {
    show({ corrected: true });
    find<HTMLButtonElement>('[data-action="undo"]').click();
    expect(on.onCorrect).toHaveBeenCalledExactlyOnceWith("a.org", null);
    expect(document.body.querySelector("form")).toBeNull();
  });

  test.each([
    [true, words.wrong.reported],
    [false, words.wrong.notReported],
  ])(
    "says that its report was copied only where it was (%s)",
    async (done, text) => {
      on.onReport.mockResolvedValueOnce(done);
      show();
      await act(async () => {
        find<HTMLButtonElement>('[data-action="report"]').click();
        await Promise.resolve();
      });
      expect(on.onReport).toHaveBeenCalledOnce();
      expect(said()).toBe(text);
    },
  );

  test("labels every control", () => {
    show({ domains: [domainOf("a.org"), domainOf("b.org")] });
    for (const control of document.body.querySelectorAll("input, select"))
      expect(
        document.body.querySelector(`label[for="${control.id}"]`)?.textContent,
      ).toBeTruthy();
  });
});

describe("the focus, once the word was given or taken back,", () => {
  const isOnSummary = () => document.activeElement === find("summary");

  test("goes to the fold, as its button has gone", async () => {
    on.wasSaid.mockReturnValueOnce(true);
    await act(() => show({ corrected: true }));
    expect(on.wasSaid).toHaveBeenCalledExactlyOnceWith(["a.org"]);
    expect(isOnSummary()).toBe(true);
  });

  test("goes there when the same row stays, too", async () => {
    await act(() => show({ corrected: true }));
    expect(isOnSummary()).toBe(false);
    on.wasSaid.mockReturnValueOnce(true);
    await act(() => show({ corrected: false }));
    expect(isOnSummary()).toBe(true);
  });

  test("stays where the person has gone meanwhile", async () => {
    const elsewhere = document.body.appendChild(
      document.createElement("button"),
    );
    elsewhere.focus();
    on.wasSaid.mockReturnValue(true);
    const place = document.body.appendChild(document.createElement("div"));
    await act(() =>
      render(
        <NotRight
          words={words}
          domains={[domainOf("a.org")]}
          corrected={true}
          providers={null}
          {...on}
        />,
        place,
      ),
    );
    expect(document.activeElement).toBe(elsewhere);
    render(null, place);
    place.remove();
    elsewhere.remove();
  });
});
