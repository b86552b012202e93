// @vitest-environment happy-dom
// The records of the laws are not there any more: the package was updated under an open
// page. What is said then, and that nothing else is lost.
import { render } from "preact";
import { expect, test, vi } from "vitest";
import { WhichLaw } from "../../components/WhichLaw.tsx";
import { wordsFor } from "../../utils/display/languages.ts";
import { keptVerdict } from "../verdict-sample.ts";

vi.mock("../../utils/display/which-law.ts", () => {
  throw new Error("no such file");
});

test.each(["en", "fr", "de"])(
  "says so in %s, once somebody asks",
  async (language) => {
    const words = wordsFor(language);
    render(
      <WhichLaw
        words={words}
        verdict={keptVerdict("a.org", "house", "US")}
        formatDate={String}
        now={0}
      />,
      document.body,
    );
    const laws = document.body.querySelector("details");
    if (!laws) throw new Error("no laws");
    await new Promise((done) => setTimeout(done));
    expect(laws.textContent).toBe(words.law.open);
    laws.open = true;
    laws.dispatchEvent(new Event("toggle"));
    await vi.waitFor(() =>
      expect(laws.querySelector("p")?.textContent).toBe(words.law.outOfReach),
    );
    expect(laws.getAttribute("aria-busy")).toBe("false");
    render(null, document.body);
  },
);
