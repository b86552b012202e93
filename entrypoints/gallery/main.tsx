// The gallery, for development alone (never in a store build): every component in every
// state. `?lang=fr` chooses the language, `?open` unfolds every fold, `?state=N` shows
// one, `?sheet` sets them in columns.
import { render } from "preact";
import "../../components/style.css";
import { wordsFor } from "../../utils/display/words.ts";
import "./gallery.css";
import { popupStates, type State } from "./PopupStates.tsx";

const states: readonly State[] = [...popupStates];
const asked = new URLSearchParams(location.search);
const words = wordsFor(asked.get("lang") ?? "en");
document.documentElement.lang = words.language;
document.documentElement.dataset["page"] = "";

const only = asked.get("state");
const shown =
  only === null ? states : states.slice(Number(only), Number(only) + 1);
const root = document.getElementById("app");
if (root) {
  root.dataset["states"] = String(states.length);
  if (asked.has("sheet")) root.classList.add("sheet");
  render(
    shown.map(({ name, show }) => (
      <section class="state" data-state-name={name}>
        {only === null && <p class="state-name">{name}</p>}
        {show(words)}
      </section>
    )),
    root,
  );
  if (asked.has("open"))
    for (const fold of document.querySelectorAll("details")) fold.open = true;
}
