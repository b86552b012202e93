// @vitest-environment happy-dom
// The laws come out of the package once somebody asks for them: when they come, and what
// is shown where they cannot. What they say of a verdict is in RecipientRow's tests.
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WhichLaw } from "../../components/WhichLaw.tsx";
import { wordsFor } from "../../utils/display/languages.ts";
import { keptVerdict } from "../verdict-sample.ts";

const fetched = vi.hoisted(() => ({ fr: 0, de: 0 }));
const records = vi.hoisted(() => Promise.withResolvers<void>());
const gate = vi.hoisted(() => Promise.withResolvers<void>());

vi.mock("../../utils/jurisdiction/regimes/fr.ts", async (original) => {
  fetched.fr++;
  await gate.promise;
  return original();
});
vi.mock("../../utils/display/which-law.ts", async (original) => {
  await records.promise;
  return original();
});
// The package was updated under an open page: the file is gone.
vi.mock("../../utils/jurisdiction/regimes/de.ts", () => {
  fetched.de++;
  throw new Error("no such file");
});

const verdict = keptVerdict("a.org", "house", "US", {
  claims: [
    {
      country: "US",
      via: "operator",
      subject: "House",
      confidence: "stated",
    },
  ],
});

function show(language: string): HTMLDetailsElement {
  render(
    <WhichLaw
      words={wordsFor(language)}
      verdict={verdict}
      formatDate={String}
      now={Date.UTC(2026, 10, 24)}
    />,
    document.body,
  );
  const laws = document.body.querySelector("details");
  if (!laws) throw new Error("no laws");
  return laws;
}

function toggle(laws: HTMLDetailsElement, open: boolean): void {
  laws.open = open;
  laws.dispatchEvent(new Event("toggle"));
}

const told = (laws: HTMLDetailsElement) => [
  ...new Set(
    [...laws.querySelectorAll("[data-regime] span")].map((one) =>
      one.getAttribute("lang"),
    ),
  ),
];

/** Everything that was going to happen by itself has happened. */
const calm = () => new Promise((done) => setTimeout(done));

beforeEach(() => Object.assign(fetched, { fr: 0, de: 0 }));
afterEach(() => render(null, document.body));

test("in English they are told once somebody asks and the records are there; no other language is fetched", async () => {
  const laws = show("en");
  toggle(laws, true);
  await vi.waitFor(() => expect(laws.getAttribute("aria-busy")).toBe("true"));
  await calm();
  expect(laws.children).toHaveLength(1);
  records.resolve();
  await vi.waitFor(() => expect(told(laws)).toEqual(["en"]));
  expect(laws.getAttribute("aria-busy")).toBe("false");
  expect(fetched).toEqual({ fr: 0, de: 0 });
});

test("in French nothing is fetched until somebody asks; then all of it is told at once", async () => {
  const laws = show("fr");
  await calm();
  toggle(laws, false);
  await calm();
  expect(fetched.fr).toBe(0);
  expect([...laws.children].map(({ localName }) => localName)).toEqual([
    "summary",
  ]);
  expect(laws.getAttribute("aria-busy")).toBe("false");
  toggle(laws, true);
  await vi.waitFor(() => expect(laws.getAttribute("aria-busy")).toBe("true"));
  expect(laws.querySelector("p")).toBeNull();
  gate.resolve();
  await vi.waitFor(() => expect(told(laws)).toEqual(["fr"]));
  expect(laws.getAttribute("aria-busy")).toBe("false");
  expect(laws.querySelector("p")?.textContent).toContain("House");
  toggle(laws, false);
  await calm();
  expect(told(laws)).toEqual(["fr"]);
});

test("what cannot be fetched is told in English, by its tag", async () => {
  const laws = show("de");
  toggle(laws, true);
  await vi.waitFor(() => expect(told(laws)).toEqual(["en"]));
  expect(fetched.de).toBe(1);
  expect(laws.textContent).toContain(wordsFor("de").law.power);
});
