// @vitest-environment happy-dom
// How a page is read and, where general rules read it, a report to copy.
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { ReadBy } from "../../components/ReadBy.tsx";
import { wordsFor } from "../../utils/display/languages.ts";

const words = wordsFor("en");
afterEach(() => render(null, document.body));

test.each([
  [true, words.wrong.reported],
  [false, words.wrong.notReported],
])("the report says whether it was copied (%s)", async (done, said) => {
  render(
    <ReadBy
      words={words}
      sentence="By general rules."
      onReport={() => Promise.resolve(done)}
    />,
    document.body,
  );
  const status = () => document.body.querySelector('[role="status"]');
  expect(status()?.textContent).toBe("");
  await act(async () => {
    document.body.querySelector("button")?.click();
    await Promise.resolve();
  });
  expect(status()?.textContent).toBe(said);
});
