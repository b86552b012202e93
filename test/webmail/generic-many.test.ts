// @vitest-environment happy-dom
// Many recipients by the general rules: read in steps, as they are read at once; kept until
// something changes; and no number of chips hides Send, a label or a field.
import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addressesIn } from "../../utils/webmail/generic/address.ts";
import { tokenKeeper } from "../../utils/webmail/generic/kept-tokens.ts";
import { tokensIn } from "../../utils/webmail/generic/tokens.ts";
import { sightOf } from "../../utils/webmail/generic.ts";
import { atOnce } from "../../utils/webmail/pace.ts";
import { fixture, only, regions, show, told } from "./generic-page.ts";

afterEach(() => document.body.replaceChildren());

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => `p${at}@h${at % 40}.example.org`);

const compose = (to: string, cc = '<div>Cc <input name="cc"></div>') =>
  `<form method="post">${to}${cc}<input name="subject"><textarea></textarea><div><button>Send</button></div></form>`;

/** What a list of chips looks like in a page, and beside what its input stands. */
const LISTS: readonly (readonly [string, (all: string[]) => string])[] = [
  [
    "in a list beside the input",
    (all) =>
      `<div><span>To</span><span>${all.map((one) => `<span class="pill">${one}<button>×</button></span>`).join("")}</span><input></div>`,
  ],
  [
    "beside the label and the input",
    (all) =>
      `<div><span>To</span>${all.map((one) => `<span class="chip" title="${one}">Somebody<button aria-label="Remove ${one}"></button></span>`).join("")}<input></div>`,
  ],
  [
    "with a hidden field in each",
    (all) =>
      `<div><span>To</span>${all.map((one) => `<span class="chip">Somebody<input type="hidden" name="to[]" value="${one}"><button>×</button></span>`).join("")}<input></div>`,
  ],
  [
    "in what is edited",
    (all) =>
      `<div><span>To</span><div contenteditable="true" role="textbox">${all.map((one) => `<span contenteditable="false">${one}</span>, `).join("")}</div></div>`,
  ],
  [
    "written as text",
    (all) => `<div><span>To</span><textarea>${all.join(", ")}</textarea></div>`,
  ],
];

describe.each(LISTS)("a thousand recipients %s", (_, list) => {
  const all = people(1_000);
  beforeEach(() => show(compose(list(all))));

  test("are told, each once", () => {
    expect(told(only())).toEqual(all.map((one) => `to: ${one}`));
  });

  test("hide neither Send nor what belongs to another row", () => {
    const { send, boxes } = only();
    expect(send.map((one) => one.textContent)).toEqual(["Send"]);
    expect(boxes.map(({ field }) => field)).toEqual(["to", "cc"]);
  });
});

test("a label behind many chips ends the field", () => {
  const chips = (all: string[]) =>
    all.map((one) => `<span class="chip">${one}</span>`).join("");
  show(
    `<form><div><p><input name="to"></p>${chips(people(500))}<span>Cc</span>${chips(["x@example.com"])}</div><input name="subject"><textarea></textarea></form>`,
  );
  expect(told(only())).toEqual([]);
});

describe("in steps", () => {
  const pages = readdirSync("test/fixtures/webmail")
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/\.html$/, ""));

  test.each(pages)("%s is read as it is at once", (name) => {
    show(fixture(name));
    for (const region of regions())
      for (const whole of [false, true]) {
        const steps = sightOf(region, { whole }, tokenKeeper());
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(step.value).toEqual(atOnce(sightOf(region, { whole })));
      }
  });

  test.each(LISTS.slice(0, 4))(
    "recipients %s let the page go on now and then",
    (_, list) => {
      const count = (many: number) => {
        show(compose(list(people(many))));
        return [...sightOf(only())].length;
      };
      expect(count(1_000)).toBeGreaterThan(count(10) + 15);
    },
  );
});

describe("what was read of a long list", () => {
  const chip = (one: string) =>
    Object.assign(document.createElement("span"), {
      className: "chip",
      title: one,
      textContent: "Somebody",
    });
  let box: HTMLElement;
  let keep: typeof tokensIn;
  const read = () => {
    const input = box.querySelector("input");
    if (!input) throw new Error("no input");
    return atOnce(keep(box, [input]));
  };
  beforeEach(() => {
    show(`<div id="box"><div></div><input></div>`);
    box = document.querySelector<HTMLElement>("#box") ?? document.body;
    box.firstElementChild?.append(...people(200).map(chip));
    keep = tokenKeeper();
  });

  test("is kept as long as nothing changes", () => {
    expect(read().tokens).toHaveLength(200);
    expect(read()).toBe(read());
  });

  test.each<[string, () => void, number]>([
    [
      "a chip comes",
      () => box.firstElementChild?.append(chip("new@example.org")),
      201,
    ],
    ["a chip goes", () => box.querySelector(".chip")?.remove(), 199],
    [
      "a chip is another's",
      () =>
        box.querySelector(".chip")?.setAttribute("title", "new@example.org"),
      200,
    ],
    [
      "the last chip is hidden by what is no part of the field",
      () => {
        const style = document.createElement("style");
        style.textContent = ".chip:last-child { display: none }";
        document.body.prepend(style);
      },
      199,
    ],
    ["a control comes", () => box.append(document.createElement("input")), 200],
  ])("is read anew when %s", async (_, act, count) => {
    const before = read();
    act();
    const after = read();
    expect(after).not.toBe(before);
    expect(after.tokens).toHaveLength(count);
    expect(read()).toBe(after);
    act();
    await Promise.resolve();
    expect(read()).not.toBe(before);
  });

  test("is not kept when a chip came while it was read", async () => {
    const input = box.querySelector("input");
    if (!input) throw new Error("no input");
    const steps = keep(box, [input]);
    steps.next();
    box.firstElementChild?.append(chip("new@example.org"));
    await Promise.resolve();
    atOnce(steps);
    expect(read().tokens).toHaveLength(201);
  });

  test("is not kept where a shadow root may change unseen", () => {
    box
      .querySelector(".chip")
      ?.attachShadow({ mode: "open" })
      .append("anna@example.org");
    expect(read()).not.toBe(read());
  });
});

test.each([
  ["", 0],
  ["@", 0],
  ["@anna", 0],
  ["anna@example.org", 1],
  ["anna@example.org ANNA@example.org", 1],
  ["×anna@example.org×bert@example.com×", 2],
  ["Anna <anna@example.org>, bert@example.com", 2],
  ["a@example.org;b@example.org;c@example.org", 2],
  // Glued together they are one to the eye as well.
  ["anna@example.organna@example.org", 1],
  [`${"人".repeat(100_000)}a@example.org`, 1],
])("%.40s: %i addresses", (text, count) => {
  expect(addressesIn(text)).toBe(count);
});
