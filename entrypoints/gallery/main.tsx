// The gallery, for development alone (never in a store build): every page in every state.
// `?page=week` chooses the page, `?lang=fr` the language, `?open` unfolds every fold,
// `?sheet` sets the states in columns.
import { render } from "preact";
import "../../components/style.css";
import { afterPaint } from "../../components/after-paint.ts";
import { loadWords } from "../../utils/display/words.ts";
import "./gallery.css";
import type { State } from "./state.ts";

const pages: Readonly<
  Record<string, () => Promise<{ readonly states: readonly State[] }>>
> = {
  // Each brings its page's own style with it.
  popup: () => import("./PopupStates.tsx"),
  welcome: () => import("./WelcomeStates.tsx"),
  options: () => import("./OptionsStates.tsx"),
  week: () => import("./WeekStates.tsx"),
};

const asked = new URLSearchParams(location.search);
const words = await loadWords(asked.get("lang") ?? "en");
document.documentElement.lang = words.language;
document.documentElement.dataset["page"] = "";

const root = document.getElementById("app");
const page = pages[asked.get("page") ?? "popup"];
if (root && page) {
  const { states } = await page();
  if (asked.has("sheet")) root.classList.add("sheet");
  render(
    states.map(({ name, show }) => (
      <section class="state" data-state-name={name}>
        <p class="state-name">{name}</p>
        {show(words)}
      </section>
    )),
    root,
  );
  // Some of what is folded is made only then.
  await afterPaint();
  if (asked.has("open"))
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  root.dataset["states"] = String(states.length);
}
