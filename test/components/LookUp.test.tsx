// @vitest-environment happy-dom
// An address or domain that is looked up only at the press of a button.
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { LookUp } from "../../components/LookUp.tsx";
import { wordsFor } from "../../utils/display/languages.ts";
import { oneDomain } from "../../utils/mailbox/one-domain.ts";

const words = wordsFor("en");
const onLookUp = vi.fn();
afterEach(() => {
  render(null, document.body);
  onLookUp.mockClear();
});

async function type(text: string, submit = true) {
  act(() =>
    render(
      <LookUp
        words={words}
        domainOf={(one) => oneDomain(one).domain}
        onLookUp={onLookUp}
      />,
      document.body,
    ),
  );
  const input = document.body.querySelector("input");
  const form = document.body.querySelector("form");
  if (!input || !form) throw new Error("no field");
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  if (submit)
    await act(() => {
      form.dispatchEvent(new Event("submit", { cancelable: true }));
    });
}
const alert = () => document.body.querySelector<HTMLElement>('[role="alert"]');

test("what is typed is looked up by its domain alone", async () => {
  await type("Anna <anna@example.org>");
  expect(onLookUp).toHaveBeenCalledExactlyOnceWith("example.org");
  expect(alert()?.hidden).toBe(true);
});

test("nothing is looked up before the button is pressed", async () => {
  await type("example.org", false);
  expect(onLookUp).not.toHaveBeenCalled();
});

test("what is not one address or domain is said, beside the field", async () => {
  await type("a@b.org, c@d.org");
  expect(onLookUp).not.toHaveBeenCalled();
  expect(alert()?.textContent).toBe(words.lookUp.notOne);
  expect(
    document.body.querySelector("input")?.getAttribute("aria-invalid"),
  ).toBe("true");
});
